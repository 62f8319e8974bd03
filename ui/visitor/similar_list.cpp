#include "ui/visitor/similar_list.h"

#include "ui/errortext/field_note.h"
#include "ui/errortext/visitor_text.h"
#include "ui/visitor/booking_row.h"

#include <QVBoxLayout>

namespace fd {

SimilarList::SimilarList(VisitorField common, Tone tone, QWidget* after, QWidget* parent)
    : QWidget(parent)
    , m_common(common)
    , m_tone(tone)
    , m_after(after)
    , m_note(new FieldNote)
    , m_column(new QVBoxLayout(this)) {
    m_note->setObjectName(QStringLiteral("similarNote"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    m_column->addWidget(m_note);
    hide();
}

void SimilarList::say(const QString& sentence, const std::vector<Visitor>& visitors) {
    for (QWidget* row : m_rows) {
        row->hide();
        row->deleteLater(); // it may be the one that was clicked
    }
    m_rows.clear();
    for (const Visitor& visitor : visitors) {
        auto* row = new BookingRow(visitorLine(visitor, m_common), QStringLiteral("›"));
        row->setObjectName(QStringLiteral("similarVisitor"));
        row->setAccessibleName(tr("Open this one instead: %1").arg(visitorLine(visitor)));
        row->setToolTip(row->accessibleName().toHtmlEscaped());
        connect(row, &QAbstractButton::clicked, this, [this, visitor] { Q_EMIT chosen(visitor); });
        m_column->addWidget(row);
        setTabOrder(m_rows.empty() ? m_after : m_rows.back(), row);
        m_rows.push_back(row);
    }
    m_note->say(m_tone, sentence);
    setVisible(!visitors.empty());
}

} // namespace fd
