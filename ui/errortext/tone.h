#pragma once

#include <QWidget>

namespace fd {

/// What a text is for; its colour follows from that and from the theme.
enum class Tone { Text, Muted, Accent, Danger, Warning };

/// Gives the widget's text the tone's colour, now and whenever the theme changes.
void setTone(QWidget* widget, Tone tone);

} // namespace fd
