#include "ui/theme/system_color_scheme.h"

#ifdef FRONTDESK_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace fd {

#ifdef FRONTDESK_DBUS

namespace {
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");
constexpr int patienceMs = 2000;
} // namespace

SystemColorScheme::SystemColorScheme(QObject* parent)
    : QObject(parent) {
    // Without an address Qt would try to launch a bus, and wait for it.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
    const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
    // No service name here: with one Qt asks, and waits, for its owner.
    bus.connect(QString(), path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"),
                                                           path, interface, QStringLiteral("Read"));
    question << appearance << colorScheme;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(question, patienceMs), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isError())
            return;
        QVariant value = reply.value().variant();
        // Read() wraps the value twice (portal documentation).
        if (value.canConvert<QDBusVariant>())
            value = value.value<QDBusVariant>().variant();
        set(value.toUInt());
    });
}

void SystemColorScheme::settingChanged(const QString& space, const QString& key, const QDBusVariant& value) {
    if (space == appearance && key == colorScheme)
        set(value.variant().toUInt());
}

#else

SystemColorScheme::SystemColorScheme(QObject* parent)
    : QObject(parent) {}

void SystemColorScheme::settingChanged(const QString&, const QString&, const QDBusVariant&) {}

#endif

void SystemColorScheme::set(uint scheme) {
    // The portal's values: 0 no preference, 1 dark, 2 light.
    const std::optional<bool> dark = scheme == 0 ? std::nullopt : std::optional(scheme == 1);
    if (dark == m_dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

} // namespace fd
