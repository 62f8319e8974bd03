#include "ui/theme/theme.h"

#include "ui/theme/frontdesk_style.h"
#include "ui/theme/system_color_scheme.h"

#include <QApplication>
#include <QPalette>
#include <QPointer>
#include <QToolTip>

namespace fd {

namespace {

constexpr auto basePixels = "fdBasePixels"; // a widget's own font size at 100 %

QPalette paletteFrom(const Tokens& t) {
    QPalette palette;
    palette.setColor(QPalette::Window, t.surface);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.window);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.danger);
    palette.setColor(QPalette::ToolTipBase, t.surface);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Highlight, t.accentSoft);
    palette.setColor(QPalette::HighlightedText, t.text);
    palette.setColor(QPalette::Link, t.accentText);
    palette.setColor(QPalette::LinkVisited, t.accentText);
    palette.setColor(QPalette::Light, t.surface);
    palette.setColor(QPalette::Midlight, t.hover);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.outline);
    palette.setColor(QPalette::Shadow, t.outline);
    const QColor faint = mixed(t.surface, t.muted, 0.7);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Base, t.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.line);
    return palette;
}

} // namespace

Theme& Theme::instance() {
    // Owned by the application: its children must not outlive it.
    static QPointer<Theme> theme;
    if (!theme) {
        theme = new Theme;
        theme->setParent(QCoreApplication::instance());
    }
    return *theme;
}

void Theme::apply(ThemeChoice choice) {
    if (!m_paletteWasDark)
        m_paletteWasDark = QApplication::palette().color(QPalette::Window).lightnessF() < 0.5F;
    m_choice = choice;
    if (choice == ThemeChoice::System && !m_system) {
        m_system = new SystemColorScheme(this);
        connect(m_system, &SystemColorScheme::changed, this, [this] {
            if (m_choice == ThemeChoice::System)
                refresh();
        });
    }
    refresh();
}

int Theme::textSize() const {
    return textScale();
}

void Theme::setTextSize(int percent) {
    const int before = textScale();
    setTextScale(percent);
    if (textScale() == before)
        return;
    // What has a font of its own does not follow the application's.
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget* widget : all) {
        if (!widget->testAttribute(Qt::WA_SetFont) || widget->font().pixelSize() <= 0)
            continue;
        QVariant base = widget->property(basePixels);
        if (!base.isValid()) {
            base = qRound(widget->font().pixelSize() * 100.0 / before);
            widget->setProperty(basePixels, base);
        }
        QFont font = widget->font();
        font.setPixelSize(textFont(base.toInt()).pixelSize());
        widget->setFont(font);
    }
    refresh();
}

void Theme::refresh() {
    const bool systemDark =
        m_system && m_system->dark() ? *m_system->dark() : m_paletteWasDark.value_or(false);
    m_dark = m_choice == ThemeChoice::System ? systemDark : m_choice != ThemeChoice::Light;
    setTokens(m_choice == ThemeChoice::HighContrast ? ColorScheme::HighContrast
              : m_dark                              ? ColorScheme::Dark
                                                    : ColorScheme::Light);
    if (!qobject_cast<FrontdeskStyle*>(QApplication::style()))
        QApplication::setStyle(new FrontdeskStyle);
    QApplication::setFont(textFont());
    QToolTip::setFont(textFont(12));
    const QPalette palette = paletteFrom(tokens());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT changed();
}

} // namespace fd
