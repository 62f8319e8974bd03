#pragma once

#include <QFont>

namespace fd {

/// The desk's type face at a size in device-independent pixels; 13 is the base size.
[[nodiscard]] QFont textFont(int pixels = 13);
/// The same, for names and totals.
[[nodiscard]] QFont semibold(QFont font);

} // namespace fd
