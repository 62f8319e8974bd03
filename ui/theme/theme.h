#pragma once

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QObject>
#include <optional>

namespace fd {

class SystemColorScheme;

/// The look in force: style, palette and fonts of the application.
class Theme : public QObject {
    Q_OBJECT
public:
    static Theme& instance();

    /// Needs a QApplication. Never waits for the system: what it says later is followed then.
    void apply(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    /// Every text at so many percent of its size, 75…200; what is shown already follows.
    void setTextSize(int percent);
    [[nodiscard]] int textSize() const;

Q_SIGNALS:
    void changed();

private:
    Theme() = default;
    void refresh();

    ThemeChoice m_choice = ThemeChoice::System;
    bool m_dark = false;
    std::optional<bool> m_paletteWasDark; // before the first apply()
    SystemColorScheme* m_system = nullptr;
};

} // namespace fd
