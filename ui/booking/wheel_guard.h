#pragma once

#include <QWidget>

namespace fd {

/// Scrolling past a field must not change it: the wheel reaches it only while it has the focus.
void guardFromWheel(QWidget* widget);

} // namespace fd
