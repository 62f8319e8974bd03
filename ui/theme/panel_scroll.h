#pragma once

#include <QScrollArea>

namespace fd {

/// A panel's content, scrolled up and down and never wider than the panel.
[[nodiscard]] QScrollArea* panelScroll(QWidget* content);

} // namespace fd
