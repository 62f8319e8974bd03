#include "ui/theme/panel_scroll.h"

namespace fd {

QScrollArea* panelScroll(QWidget* content) {
    content->setMinimumWidth(1); // narrower than it would like to be, never wider than the panel
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

} // namespace fd
