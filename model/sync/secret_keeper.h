#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>
#include <functional>
#include <optional>

namespace fd {

/// How long a secret is kept.
enum class SecretKept { InKeychain, ForThisRun };

/// Keeps tokens, one per address. This one keeps them for this run only. Lives on one thread with an event
/// loop; answers may come at once.
class SecretKeeper : public QObject {
    Q_OBJECT
public:
    using Read = std::function<void(const std::optional<QByteArray>&)>;
    using Kept = std::function<void(SecretKept)>;

    virtual void read(const QString& address, const Read& answer);
    /// An empty secret forgets it.
    virtual void keep(const QString& address, const QByteArray& secret, const Kept& answer);

protected:
    QHash<QString, QByteArray> m_thisRun;
};

/// In the keychain of the user's system; where there is none, for this run only.
class KeychainKeeper : public SecretKeeper {
    Q_OBJECT
public:
    void read(const QString& address, const Read& answer) override;
    void keep(const QString& address, const QByteArray& secret, const Kept& answer) override;
};

} // namespace fd
