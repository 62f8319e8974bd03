#include "app/ctl/remote_target.h"

#include "app/ctl/console.h"
#include "app/ctl/invocation.h"
#include "model/remote/remote_endpoint.h"
#include "model/store/store.h"
#include "model/store/target_settings.h"
#include "model/sync/secret_keeper.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QTimer>
#include <algorithm>

namespace fd::ctl {

namespace {

const QString targetOption = QStringLiteral("target");
constexpr qint64 longestToken = 4'096;
/// A keychain may ask its owner first; meanwhile the store is held.
constexpr std::chrono::seconds keychainLimit{20};

Failure badTarget(EndpointFault fault) {
    switch (fault) {
    case EndpointFault::PlainHttp:
        return {UsageError,
                translated(QT_TRANSLATE_NOOP("ctl", "The target must be https, except on this PC itself."))};
    case EndpointFault::CaFileUnreadable:
        return {UsageError, translated(QT_TRANSLATE_NOOP("ctl", "The settings name a file of certificates "
                                                                "that cannot be read."))};
    case EndpointFault::ProxyInvalid:
        return {UsageError, translated(QT_TRANSLATE_NOOP("ctl", "The settings name a proxy that is no "
                                                                "address."))};
    case EndpointFault::HeaderInvalid:
        return {UsageError, translated(QT_TRANSLATE_NOOP("ctl", "The settings name a header for the token "
                                                                "that HTTP does not allow."))};
    case EndpointFault::NotAUrl:
        break;
    }
    return {UsageError,
            translated(QT_TRANSLATE_NOOP("ctl", "The target is no address like https://clinic.example."))};
}

QByteArray tokenIn(const QString& path) {
    QFile file(path);
    QByteArray token = file.open(QIODevice::ReadOnly) ? file.read(longestToken + 2).trimmed() : QByteArray();
    const bool printable =
        std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < '\x7f'; });
    if (token.isEmpty() || token.size() > longestToken || !printable)
        throw Failure{UsageError, translated(QT_TRANSLATE_NOOP("ctl", "--token-file cannot be read, or there "
                                                                      "is no token in it."))};
    return token;
}

std::optional<QByteArray> tokenInKeychain(const QString& address) {
    KeychainKeeper keychain;
    std::optional<QByteArray> token;
    QEventLoop loop;
    bool answered = false;
    keychain.read(address, [&](const std::optional<QByteArray>& kept) {
        token = kept;
        answered = true;
        loop.quit();
    });
    if (!answered) {
        QTimer::singleShot(keychainLimit, &loop, &QEventLoop::quit);
        loop.exec();
    }
    if (!answered)
        say(translated(QT_TRANSLATE_NOOP("ctl", "The keychain does not answer.")));
    return token;
}

RemoteTarget targetOf(const Invocation& invocation, const BookingTarget& settings) {
    RemoteTarget target{settings.endpoint, QByteArray()};
    if (invocation.has(targetOption))
        target.endpoint.setBase(QUrl(invocation.value(targetOption), QUrl::StrictMode));
    if (const auto checked = checkEndpoint(target.endpoint); !checked)
        throw badTarget(checked.error());
    if (invocation.has(tokenFileOption))
        target.token = tokenIn(invocation.value(tokenFileOption));
    else if (settings.needsToken && target.endpoint == settings.endpoint)
        target.token = tokenInKeychain(target.endpoint.url().toString());
    return target;
}

} // namespace

void addTargetOptions(QCommandLineParser& parser) {
    parser.addOptions(
        {{targetOption,
          translated(QT_TRANSLATE_NOOP("ctl", "Where to book: local, or an address; the settings' by "
                                              "default.")),
          QStringLiteral("local|URL")},
         {tokenFileOption, translated(QT_TRANSLATE_NOOP("ctl", "A file with the token for that address.")),
          QStringLiteral("FILE")}});
}

std::optional<RemoteTarget> remoteTarget(const Invocation& invocation, Store& store) {
    const bool named = invocation.has(targetOption);
    // What is booked in a shared database is booked; an outbox for another side is in the file of a PC.
    const BookingTarget settings = store.isShared() ? BookingTarget() : readTarget(store.clinic);
    const bool remote = named ? invocation.value(targetOption) != QLatin1String("local") : settings.remote;
    if (remote && store.isShared())
        throw Failure{UsageError,
                      translated(QT_TRANSLATE_NOOP("ctl", "An outbox is in the file of a PC, not in "
                                                          "a clinic's database."))};
    if (remote)
        return targetOf(invocation, settings);
    if (invocation.has(tokenFileOption))
        throw Failure{UsageError,
                      translated(QT_TRANSLATE_NOOP("ctl", "--token-file is for a remote target."))};
    return std::nullopt;
}

RemoteTarget neededRemoteTarget(const Invocation& invocation, Store& store) {
    const BookingTarget settings = readTarget(store.clinic);
    if (!invocation.has(targetOption) && settings.endpoint.base.isEmpty())
        throw Failure{UsageError, translated(QT_TRANSLATE_NOOP("ctl", "No remote address is set: name one "
                                                                      "with --target."))};
    return targetOf(invocation, settings);
}

} // namespace fd::ctl
