#include "ui/errortext/tone.h"

#include "ui/theme/theme.h"

#include <QVariant>

namespace fd {

namespace {

constexpr auto propertyName = "tone";

QColor colorOf(Tone tone) {
    switch (tone) {
    case Tone::Text:
        return tokens().text;
    case Tone::Muted:
        return tokens().muted;
    case Tone::Accent:
        return tokens().accentText;
    case Tone::Danger:
        return tokens().dangerText;
    case Tone::Warning:
        return tokens().warningText;
    }
    return tokens().text;
}

void colour(QWidget* widget) {
    const QColor color = colorOf(static_cast<Tone>(widget->property(propertyName).toInt()));
    QPalette palette;
    palette.setColor(QPalette::WindowText, color);
    palette.setColor(QPalette::Text, color);
    palette.setColor(QPalette::ButtonText, color);
    widget->setPalette(palette);
}

} // namespace

void setTone(QWidget* widget, Tone tone) {
    const bool known = widget->property(propertyName).isValid();
    widget->setProperty(propertyName, static_cast<int>(tone));
    if (!known)
        QObject::connect(&Theme::instance(), &Theme::changed, widget, [widget] { colour(widget); });
    colour(widget);
}

} // namespace fd
