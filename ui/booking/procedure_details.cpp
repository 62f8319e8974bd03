#include "ui/booking/procedure_details.h"

#include "ui/errortext/tone.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace fd {

ProcedureDetails::ProcedureDetails(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this)) {
    setObjectName(QStringLiteral("procedureDetails"));
    m_grid->setContentsMargins(0, 4, 0, 2);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(1, 1);
}

void ProcedureDetails::show(const std::vector<ServiceLine>& lines) {
    qDeleteAll(findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly));
    for (int row = 0; row < static_cast<int>(lines.size()); ++row) {
        const ServiceLine& line = lines[static_cast<size_t>(row)];
        auto* caption = new QLabel(line.caption);
        auto* text = new QLabel(line.text);
        for (QLabel* label : {caption, text}) {
            label->setTextFormat(Qt::PlainText);
            label->setFont(textFont(12));
            label->setWordWrap(true);
        }
        setTone(caption, Tone::Muted);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setAccessibleName(QStringLiteral("%1: %2").arg(line.caption, line.text));
        caption->setFixedWidth(static_cast<int>(scaled(84)));
        m_grid->addWidget(caption, row, 0, Qt::AlignTop);
        m_grid->addWidget(text, row, 1);
    }
}

} // namespace fd
