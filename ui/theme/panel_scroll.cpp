#include "ui/theme/panel_scroll.h"

#include <QScreen>

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

void sizeWithinScreen(QWidget& dialog, const QSize& wanted) {
    constexpr QSize frame(16, 56); // the system draws it around
    const QScreen* screen = dialog.screen();
    dialog.resize(
        wanted.expandedTo(dialog.minimumSizeHint()).boundedTo(screen->availableGeometry().size() - frame));
}

} // namespace fd
