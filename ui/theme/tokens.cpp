#include "ui/theme/tokens.h"

#include <QHash>
#include <array>
#include <cmath>

namespace fd {

namespace {

ColorScheme inForce = ColorScheme::Light;

constexpr std::array<QRgb, 12> zonePalette = {0xff0b7a75, 0xff3366cc, 0xff7a4fc9, 0xffb8562b,
                                              0xff27804c, 0xffb03a6e, 0xff1f7499, 0xff8a6a12,
                                              0xff5560b8, 0xff9c459c, 0xff5b7a1e, 0xffa3473f};

QColor rgb(QRgb value) {
    return QColor(value);
}

Tokens lightTokens() {
    Tokens t;
    t.surface = rgb(0xffffff);
    t.window = rgb(0xf4f6f8);
    t.hover = rgb(0xf0f3f6);
    t.line = rgb(0xe3e8ed);
    t.outline = rgb(0x84909c);
    t.text = rgb(0x17212b);
    t.muted = rgb(0x5a6672);
    t.accent = rgb(0x0b7a75);
    t.accentHover = rgb(0x096964);
    t.accentPressed = rgb(0x075854);
    t.onAccent = rgb(0xffffff);
    t.accentSoft = rgb(0xe2f3f1);
    t.accentText = rgb(0x08706b);
    t.danger = rgb(0xc2352b);
    t.dangerSoft = rgb(0xfde8e6);
    t.dangerText = rgb(0xb02a21);
    t.warning = rgb(0xa86400);
    t.warningSoft = rgb(0xfff1d6);
    t.warningText = rgb(0x8a5200);
    t.ticketSoft = rgb(0xf1e6fb);
    t.ticketText = rgb(0x6b35a8);
    t.optionSoft = rgb(0xe1ecfd);
    t.optionText = rgb(0x2455b0);
    t.hatch = rgb(0xedf0f3);
    return t;
}

Tokens darkTokens() {
    Tokens t;
    t.surface = rgb(0x1c2126);
    t.window = rgb(0x14181c);
    t.hover = rgb(0x262d33);
    t.line = rgb(0x303941);
    t.outline = rgb(0x74818d);
    t.text = rgb(0xe8edf1);
    t.muted = rgb(0x9aa7b3);
    t.accent = rgb(0x3cb8ae);
    t.accentHover = rgb(0x53c9bf);
    t.accentPressed = rgb(0x2fa59b);
    t.onAccent = rgb(0x06211f);
    t.accentSoft = rgb(0x17393a);
    t.accentText = rgb(0x4cc6bc);
    t.danger = rgb(0xf0766c);
    t.dangerSoft = rgb(0x4a2022);
    t.dangerText = rgb(0xf79a92);
    t.warning = rgb(0xe8b04e);
    t.warningSoft = rgb(0x3d2e14);
    t.warningText = rgb(0xe8b04e);
    t.ticketSoft = rgb(0x3a2450);
    t.ticketText = rgb(0xd0a9f5);
    t.optionSoft = rgb(0x1d3156);
    t.optionText = rgb(0x9cc0fa);
    t.hatch = rgb(0x252b31);
    return t;
}

/// White and yellow on black, and every edge drawn: for eyes that need it.
Tokens highContrastTokens() {
    Tokens t;
    t.surface = rgb(0x000000);
    t.window = rgb(0x000000);
    t.hover = rgb(0x2b2b2b);
    t.line = rgb(0x606060);
    t.outline = rgb(0xffffff);
    t.text = rgb(0xffffff);
    t.muted = rgb(0xe6e6e6);
    t.accent = rgb(0xffe14d);
    t.accentHover = rgb(0xfff0a0);
    t.accentPressed = rgb(0xe0c020);
    t.onAccent = rgb(0x000000);
    t.accentSoft = rgb(0x3a3300);
    t.accentText = rgb(0xffe14d);
    t.danger = rgb(0xff9a92);
    t.dangerSoft = rgb(0x4a0d0a);
    t.dangerText = rgb(0xffb4ae);
    t.warning = rgb(0xffc44d);
    t.warningSoft = rgb(0x402a00);
    t.warningText = rgb(0xffd27a);
    t.ticketSoft = rgb(0x33105a);
    t.ticketText = rgb(0xe9d2ff);
    t.optionSoft = rgb(0x0a2a66);
    t.optionText = rgb(0xcfe0ff);
    t.hatch = rgb(0x3d3d3d);
    return t;
}

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const Tokens& tokensOf(ColorScheme scheme) {
    static const Tokens light = lightTokens();
    static const Tokens night = darkTokens();
    static const Tokens stark = highContrastTokens();
    return scheme == ColorScheme::HighContrast ? stark : scheme == ColorScheme::Dark ? night : light;
}

const Tokens& tokens() {
    return tokensOf(inForce);
}

void setTokens(ColorScheme scheme) {
    inForce = scheme;
}

size_t zonePaletteSize() {
    return zonePalette.size();
}

QColor zoneColor(const Zone& zone, size_t index) {
    if (zone.color.size() == 7 && zone.color.startsWith(u'#') && QColor::isValidColor(zone.color))
        return QColor(zone.color);
    return rgb(zonePalette[index % zonePalette.size()]);
}

QColor zoneFill(const QColor& color) {
    // Every block of a calendar asks: what was weighed once is kept.
    static QHash<std::pair<QRgb, QRgb>, QColor> known;
    const std::pair key(color.rgb(), tokens().surface.rgb());
    if (const auto kept = known.constFind(key); kept != known.cend())
        return *kept;
    return *known.insert(key, zoneFill(color, tokens()));
}

QColor zoneFill(const QColor& color, const Tokens& theme) {
    const bool dark = theme.surface.lightnessF() < 0.5F;
    // A clinic may choose any colour: the tint gives way until the smaller text is readable on it.
    for (int percent = dark ? 30 : 12; percent > 1; --percent) {
        const QColor fill = mixed(theme.surface, color, percent / 100.0);
        if (contrast(theme.muted, fill) >= 4.6 && contrast(theme.text, fill) >= 4.6)
            return fill;
    }
    return theme.surface;
}

QColor mixed(const QColor& below, const QColor& above, double share) {
    const auto part = [share](float from, float to) {
        return static_cast<float>(from + (to - from) * share);
    };
    return QColor::fromRgbF(part(below.redF(), above.redF()), part(below.greenF(), above.greenF()),
                            part(below.blueF(), above.blueF()))
        .toRgb();
}

double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace fd
