#include "ui/visitor/elided_radio.h"

#include <QStyle>
#include <QStyleOptionButton>

namespace fd {

ElidedRadio::ElidedRadio(const QString& text, QWidget* parent)
    : QRadioButton(parent)
    , m_whole(text.simplified()) {
    setText(m_whole);
    setToolTip(m_whole.toHtmlEscaped());
    setMinimumWidth(1);
}

void ElidedRadio::resizeEvent(QResizeEvent* event) {
    QRadioButton::resizeEvent(event);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int room = style()->subElementRect(QStyle::SE_RadioButtonContents, &option, this).width();
    setText(fontMetrics().elidedText(m_whole, Qt::ElideRight, room));
}

} // namespace fd
