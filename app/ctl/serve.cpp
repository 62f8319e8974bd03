#include "app/ctl/serve.h"

#include "app/ctl/console.h"
#include "app/ctl/invocation.h"
#include "app/ctl/remote_target.h"
#include "app/default_store.h"
#include "app/endpoint/group_commit.h"
#include "app/endpoint/reservation_site.h"
#include "app/endpoint/server.h"
#include "app/endpoint/stop_signal.h"
#include "app/endpoint/tls_pair.h"
#include "model/store/change_feed.h"
#include "model/store/postgres_url.h"
#include "model/store/store.h"
#include "model/store_thread.h"

#include <QCoreApplication>
#include <QFile>
#include <QHostAddress>
#include <cstdio>
#include <variant>

namespace fd::ctl {

namespace {

using namespace endpoint;

const QString listenOption = QStringLiteral("listen");
const QString certificateOption = QStringLiteral("tls-cert");
const QString keyOption = QStringLiteral("tls-key");
const QString createOption = QStringLiteral("create");

/// Connections to a shared database, whose commits overlap.
constexpr int sharedLanes = 4;

struct Address {
    QHostAddress host;
    quint16 port;
};

Address addressOf(const Invocation& invocation) {
    const QString text = invocation.value(listenOption);
    const qsizetype colon = text.lastIndexOf(u':');
    QString host = text.left(qMax<qsizetype>(0, colon));
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    else if (host == QLatin1String("localhost"))
        host = QStringLiteral("127.0.0.1");
    else if (host.contains(u':'))
        host.clear(); // IPv6 stands in brackets
    bool isNumber = false;
    const ushort port = text.mid(colon + 1).toUShort(&isNumber);
    QHostAddress address;
    if (!isNumber || !address.setAddress(host))
        throw Failure{UsageError, translated(QT_TRANSLATE_NOOP(
                                      "ctl", "--listen takes an address and a port like 127.0.0.1:8787."))};
    return {address, port};
}

std::optional<BearerToken> tokenOf(const Invocation& invocation) {
    if (!invocation.has(tokenFileOption))
        return std::nullopt;
    constexpr qint64 largestTokenFile = 16'384;
    QFile file(invocation.value(tokenFileOption));
    auto token =
        file.open(QIODevice::ReadOnly) ? BearerToken::parse(file.read(largestTokenFile)) : std::nullopt;
    if (!token)
        throw Failure{UsageError, translated(QT_TRANSLATE_NOOP("ctl", "--token-file cannot be read, or there "
                                                                      "is no token in it."))};
    return token;
}

std::optional<QSslConfiguration> tlsOf(const Invocation& invocation) {
    if (!invocation.has(certificateOption) && !invocation.has(keyOption))
        return std::nullopt;
    auto tls = readTlsPair(invocation.value(certificateOption), invocation.value(keyOption));
    if (!tls)
        throw Failure{UsageError,
                      translated(QT_TRANSLATE_NOOP(
                          "ctl", "--tls-cert and --tls-key take two PEM files, which cannot be read."))};
    return tls;
}

/// The store on its thread, from its opening to its end.
class ServedStore {
public:
    ServedStore(const QString& path, Database::Mode mode) {
        auto error = m_thread.run([this, path, mode]() -> std::optional<StoreError> {
            auto opened = Store::open(path, mode);
            if (!opened)
                return opened.error();
            m_store = std::move(opened).value();
            if (m_store->database.isBehind())
                return StoreError{StoreError::Code::Newer, {}};
            if (m_store->isShared())
                ChangeFeed(m_store->database).prune();
            return std::nullopt;
        });
        const auto result = error.result();
        if (const auto refused = result ? *result : result.error()) {
            Failure failure = failureOf(*refused);
            failure.code = StoreUnusable; // a store that takes no booking cannot be served
            throw failure;
        }
    }
    ~ServedStore() {
        m_thread.run([this] {
            m_store.reset();
            return std::monostate();
        });
    }
    ServedStore(const ServedStore&) = delete;
    ServedStore& operator=(const ServedStore&) = delete;

    [[nodiscard]] StoreThread& thread() { return m_thread; }
    [[nodiscard]] Store& store() { return *m_store; }

private:
    std::unique_ptr<Store> m_store; // touched on m_thread only
    StoreThread m_thread;           // ends first
};

QString urlOf(const Server& server, bool tls) {
    const QHostAddress host = server.serverAddress();
    const bool bracketed = host.protocol() != QAbstractSocket::IPv4Protocol && host != QHostAddress::Any;
    return QStringLiteral("%1://%2:%3")
        .arg(tls ? QStringLiteral("https") : QStringLiteral("http"),
             bracketed ? u'[' + host.toString() + u']' : host.toString())
        .arg(server.serverPort());
}

void logLine(const QByteArray& line) {
    const QByteArray ended = line + '\n';
    std::fwrite(ended.constData(), 1, static_cast<size_t>(ended.size()), stderr);
}

int runServe(Invocation& invocation) {
    const Address address = addressOf(invocation);
    const std::optional<BearerToken> token = tokenOf(invocation);
    const std::optional<QSslConfiguration> tls = tlsOf(invocation);
    if (!address.host.isLoopback() && !token)
        throw Failure{UsageError,
                      translated(QT_TRANSLATE_NOOP("ctl", "An address that other computers reach needs "
                                                          "--token-file: without one anybody could book."))};
    const bool create = invocation.has(createOption);
    if (create)
        prepareDefaultStoreFolder(invocation.storePath());
    const StopSignal stop;
    const QString where = invocation.storePath();
    std::vector<std::unique_ptr<ServedStore>> stores;
    std::vector<GroupCommit::Lane> lanes;
    for (int lane = 0; lane < (PostgresUrl::isMeant(where) ? sharedLanes : 1); ++lane) {
        const auto& served = stores.emplace_back(std::make_unique<ServedStore>(
            where, create ? Database::Mode::CreateIfMissing : Database::Mode::MustExist));
        lanes.push_back({&served->thread(), &served->store()});
    }
    GroupCommit reservations(lanes, systemClock());
    ReservationSite site(reservations, token);
    Server server(site, Server::Limits(), tls, logLine);
    QObject::connect(&stop, &StopSignal::asked, &server, &Server::stop);
    QObject::connect(&server, &Server::stopped, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    if (!server.listen(address.host, address.port))
        throw Failure{InternalFailure,
                      translated(QT_TRANSLATE_NOOP("ctl", "This address cannot be listened on: %1"))
                          .arg(server.errorString())};
    if (!tls && !address.host.isLoopback())
        say(translated(QT_TRANSLATE_NOOP(
            "ctl", "Without TLS, the token and the bookings can be read on their way through the network.")));
    printLine(urlOf(server, tls.has_value()));
    return QCoreApplication::exec();
}

} // namespace

Command serveCommand() {
    return {
        "serve",
        QT_TRANSLATE_NOOP("ctl", "Answers the contract's POST on this store, until it is asked to end."),
        {},
        [](QCommandLineParser& parser) {
            const QString file = QStringLiteral("FILE");
            parser.addOptions(
                {{listenOption,
                  translated(QT_TRANSLATE_NOOP("ctl", "Where to listen; port 0 takes a free one.")),
                  QStringLiteral("ADDRESS:PORT"), QStringLiteral("127.0.0.1:8787")},
                 {tokenFileOption,
                  translated(QT_TRANSLATE_NOOP("ctl", "A file with the bearer token that is asked for.")),
                  file},
                 {certificateOption,
                  translated(QT_TRANSLATE_NOOP("ctl", "The certificate to serve HTTPS with, PEM.")), file},
                 {keyOption, translated(QT_TRANSLATE_NOOP("ctl", "The certificate's key, PEM.")), file},
                 {createOption, translated(QT_TRANSLATE_NOOP("ctl", "Make the store when missing."))}});
        },
        runServe};
}

} // namespace fd::ctl
