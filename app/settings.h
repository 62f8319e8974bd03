#pragma once

#include "model/domain/language.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QSettings>

namespace fd {

/// What this desk remembers of its user, in the user's own settings; nothing of the clinic and nothing
/// personal.
class Settings {
public:
    [[nodiscard]] Language language() const; ///< the system's until one was chosen
    void setLanguage(Language language);
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    [[nodiscard]] int textSize() const; ///< in percent
    void setTextSize(int percent);
    /// Who sits here, for the journal of changes; the name of the system's user until one was entered.
    [[nodiscard]] QString person() const;
    void setPerson(const QString& name);
    [[nodiscard]] QByteArray windowState() const; ///< as MainWindow::saveLayout() gave it
    void setWindowState(const QByteArray& state);

private:
    QSettings m_settings;
};

} // namespace fd
