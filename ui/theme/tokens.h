#pragma once

#include "model/domain/zone.h"

#include <QColor>

namespace fd {

/// The colours of one theme. Each text colour reads at 4.5:1 or better on the backgrounds named beside it.
struct Tokens {
    QColor surface; ///< panels, fields, the grid
    QColor window;  ///< behind the panels
    QColor hover;   ///< under the pointer
    QColor line;    ///< between things
    QColor outline; ///< around a thing that can be ticked: 3:1 on surface
    QColor text;    ///< on surface, window, hover, every soft colour and zone fill
    QColor muted;   ///< on surface, window, hover and every zone fill
    QColor accent;  ///< on surface; below onAccent
    QColor accentHover;
    QColor accentPressed;
    QColor onAccent;
    QColor accentSoft;
    QColor accentText; ///< on accentSoft and surface
    QColor danger;     ///< on surface and window
    QColor dangerSoft;
    QColor dangerText; ///< on dangerSoft and surface
    QColor warning;    ///< on surface
    QColor warningSoft;
    QColor warningText; ///< on warningSoft and surface
    QColor ticketSoft;
    QColor ticketText; ///< on ticketSoft
    QColor optionSoft;
    QColor optionText; ///< on optionSoft
    QColor hatch;      ///< closed hours
};

enum class ThemeChoice { System, Light, Dark, HighContrast };
/// What a theme is drawn with.
enum class ColorScheme { Light, Dark, HighContrast };

/// Those of the theme in force.
[[nodiscard]] const Tokens& tokens();
[[nodiscard]] const Tokens& tokensOf(ColorScheme scheme);

/// The zone's own colour when it is a `#rrggbb`, or the palette's by its place among the zones.
[[nodiscard]] QColor zoneColor(const Zone& zone, size_t index);
[[nodiscard]] size_t zonePaletteSize();
/// A tint of the colour on which `text` and `muted` of the theme in force are readable, whatever the colour.
[[nodiscard]] QColor zoneFill(const QColor& color);
[[nodiscard]] QColor zoneFill(const QColor& color, const Tokens& theme);

[[nodiscard]] QColor mixed(const QColor& below, const QColor& above, double share);
/// WCAG 2 contrast ratio, 1…21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

/// For Theme only.
void setTokens(ColorScheme scheme);

} // namespace fd
