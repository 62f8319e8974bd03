#pragma once

#include <QScrollArea>

namespace fd {

/// A panel's content, scrolled up and down and never wider than the panel.
[[nodiscard]] QScrollArea* panelScroll(QWidget* content);

/// As large as it would like to be, within the screen: at 150 % a small one has 512 rows of pixels. What does
/// not fit must be able to scroll.
void sizeWithinScreen(QWidget& dialog, const QSize& wanted);

} // namespace fd
