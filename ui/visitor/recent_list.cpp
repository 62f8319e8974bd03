#include "ui/visitor/recent_list.h"

#include "ui/errortext/tone.h"
#include "ui/errortext/visitor_text.h"
#include "ui/theme/card_frame.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/theme.h"
#include "ui/visitor/booking_row.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace fd {

namespace {

QLabel* heading(const QString& text) {
    auto* label = new ElidedLabel(text);
    label->setFont(semibold(textFont(12)));
    setTone(label, Tone::Muted);
    return label;
}

} // namespace

RecentList::RecentList(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("recentList"));
    m_column->setContentsMargins(0, 0, 0, 0);
    rebuild();
}

void RecentList::setLeftOff(const LeftOff& left) {
    if (left.registration == m_left.registration && left.recent == m_left.recent)
        return; // nothing is drawn anew under somebody's pointer
    m_left = left;
    rebuild();
}

void RecentList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

void RecentList::rebuild() {
    if (m_content != nullptr) {
        m_content->hide();
        m_content->deleteLater(); // one of its buttons may be what was pressed
    }
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    if (m_left.registration)
        addRegistration(*column);
    if (!m_left.recent.empty())
        addRecent(*column);
    column->addStretch(1);
    m_column->addWidget(m_content);
    m_content->show();
    setAccessibleName(tr("Recent visitors"));
}

void RecentList::addRegistration(QVBoxLayout& column) {
    const VisitorForm& form = *m_left.registration;
    auto* frame = new CardFrame;
    frame->setObjectName(QStringLiteral("unfinishedRegistration"));
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(12, 8, 12, 10);
    inside->setSpacing(6);
    inside->addWidget(heading(tr("A registration was begun")));
    QStringList parts;
    for (const QString& part : {form.name, form.dateOfBirth, form.phone}) {
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    }
    auto* who =
        new ElidedLabel(parts.isEmpty() ? tr("without a name yet") : parts.join(QStringLiteral(" · ")));
    who->setObjectName(QStringLiteral("unfinishedWho"));
    inside->addWidget(who);
    auto* buttons = new QHBoxLayout;
    auto* goOn = new QPushButton(tr("Continue"));
    goOn->setObjectName(QStringLiteral("continueRegistration"));
    auto* drop = new QPushButton(tr("Discard"));
    drop->setObjectName(QStringLiteral("discardRegistration"));
    drop->setProperty("quiet", true);
    for (QPushButton* button : {goOn, drop})
        button->setAutoDefault(true); // Enter presses the one that has the focus
    buttons->addWidget(goOn, 1);
    buttons->addWidget(drop);
    inside->addLayout(buttons);
    connect(goOn, &QPushButton::clicked, this, &RecentList::registrationContinued);
    connect(drop, &QPushButton::clicked, this, &RecentList::registrationDiscarded);
    column.addWidget(frame);
}

void RecentList::addRecent(QVBoxLayout& column) {
    auto* title = heading(tr("Recent visitors"));
    title->setContentsMargins(BookingRow::sidePadding, m_left.registration ? 8 : 0, 0, 0);
    column.addWidget(title);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(0);
    for (const Visitor& visitor : m_left.recent) {
        QString who = visitor.name;
        if (visitor.dateOfBirth.isValid())
            who += QStringLiteral("  %1").arg(visitor.dateOfBirth.year());
        auto* row = new BookingRow(
            who, visitor.phone ? QStringLiteral("···· %1").arg(visitor.phone->lastFour()) : QString());
        row->setObjectName(QStringLiteral("recentVisitor"));
        row->setAccessibleName(visitorLine(visitor));
        connect(row, &QAbstractButton::clicked, this, [this, visitor] { Q_EMIT chosen(visitor); });
        rows->addWidget(row);
    }
    column.addLayout(rows);
}

} // namespace fd
