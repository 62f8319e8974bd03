#include "ui/visitor/chip_flow.h"

namespace fd {

namespace {
constexpr int chipGap = 4;
}

ChipFlow::ChipFlow(QWidget* parent)
    : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipFlow::add(QWidget* chip) {
    chip->setParent(this);
    chip->show();
    place(width(), true);
    updateGeometry();
}

void ChipFlow::clear() {
    for (QWidget* chip : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        chip->setParent(nullptr); // gone from the layout now; it may be the one that was clicked
        chip->deleteLater();
    }
    updateGeometry();
}

QSize ChipFlow::sizeHint() const {
    return {60, place(std::max(width(), 60), false)};
}

void ChipFlow::resizeEvent(QResizeEvent*) {
    place(width(), true);
}

int ChipFlow::place(int width, bool move) const {
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    for (QWidget* chip : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        QSize size = chip->sizeHint();
        size.setWidth(std::min(size.width(), width));
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += lineHeight + chipGap;
        }
        if (move)
            chip->setGeometry(x, y, size.width(), size.height());
        x += size.width() + chipGap;
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight;
}

} // namespace fd
