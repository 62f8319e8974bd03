#pragma once

#include <QFont>

namespace fd {

/// The desk's type face at a size in device-independent pixels, at the text size in force; 13 is the base.
[[nodiscard]] QFont textFont(int pixels = 13);
/// In percent, 75…200. For Theme only, which lets everything follow.
void setTextScale(int percent);
[[nodiscard]] int textScale();
/// A length that goes with the texts, such as a row's height.
[[nodiscard]] double scaled(double pixels);
/// The same, for names and totals.
[[nodiscard]] QFont semibold(QFont font);

} // namespace fd
