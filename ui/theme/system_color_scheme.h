#pragma once

#include <QObject>
#include <optional>

class QDBusVariant;

namespace fd {

/// What the desktop says about light and dark, asked without waiting. Silent where there is no settings
/// portal.
class SystemColorScheme : public QObject {
    Q_OBJECT
public:
    explicit SystemColorScheme(QObject* parent);
    /// nullopt: not known (yet), or no preference.
    [[nodiscard]] std::optional<bool> dark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void set(uint scheme);
    std::optional<bool> m_dark;
};

} // namespace fd
