#include "model/sync/database_transport.h"

#include "model/engine/reservation_engine.h"
#include "model/store/store.h"
#include "model/sync/shared_store.h"
#include "model/wire/command_codec.h"
#include "model/wire/envelope.h"

namespace fd {

namespace {

// The outbox knows how an exchange over HTTP ends: a database's answers are told in the same words.
constexpr int booked = 200;
constexpr int refused = 400;
constexpr int signIn = 401;
constexpr int wrongPlace = 404;

/// What has to be mended by a person: 0 for what may be otherwise the next time.
int statusOf(const StoreError& error) {
    switch (stateOf(error)) {
    case DatabaseState::SignInRefused:
    case DatabaseState::NoClinic:
    case DatabaseState::Superuser:
        return signIn;
    case DatabaseState::NoDatabase:
    case DatabaseState::NotPrepared:
    case DatabaseState::Older:
    case DatabaseState::Newer:
    case DatabaseState::NoDriver:
        return wrongPlace;
    default:
        return 0;
    }
}

Exchange failed(Exchange::Failure failure) {
    Exchange exchange;
    exchange.failure = failure;
    return exchange;
}

/// The command cannot have left.
Exchange notReached(const StoreError& error) {
    Exchange exchange;
    exchange.httpStatus = statusOf(error);
    if (exchange.httpStatus == 0)
        exchange.failure = stateOf(error) == DatabaseState::Certificate ? Exchange::Failure::Certificate
                                                                        : Exchange::Failure::Unreachable;
    return exchange;
}

/// It may have been committed: to be asked. A refusal of the database itself has rolled it back.
Exchange broken(const StoreError& error) {
    Exchange exchange;
    exchange.bodyStarted = true;
    exchange.httpStatus = statusOf(error);
    if (exchange.httpStatus == 0)
        exchange.failure = Exchange::Failure::Cut;
    return exchange;
}

Exchange answered(const Outcome& outcome) {
    Exchange exchange;
    exchange.bodyStarted = true;
    exchange.conclusive = true;
    if (const auto* rejected = std::get_if<Rejected>(&outcome)) {
        exchange.httpStatus = refused;
        exchange.body = wire::encodeEnvelope(rejected->errors);
    } else {
        exchange.httpStatus = booked;
        exchange.body = wire::encodeAccepted(std::get<Accepted>(outcome).reservationId);
    }
    return exchange;
}

} // namespace

class DatabaseTransport::Line : public QObject {
public:
    explicit Line(Clock clock)
        : m_clock(std::move(clock)) {}

    /// The line is there before it is needed, if it can be.
    void use(const DatabaseSettings& settings, const QByteArray& password) {
        m_shared.use(settings, password);
        try {
            (void)m_shared.get();
        } catch (const StoreException&) { // NOLINT(bugprone-empty-catch): the first booking says so
        }
    }
    void setPerson(const QString& name) { m_shared.setPerson(name); }

    [[nodiscard]] Exchange book(const OutboxRow& row, const std::optional<Visitor>& visitor,
                                const std::function<bool()>& bodyStarting) {
        const auto command = wire::decodeCommand(row.payload);
        if (!command)
            return answered(refusal(u"$", reason::Invalid));
        Store* store = nullptr;
        try {
            store = &m_shared.get();
        } catch (const StoreException& failure) {
            return notReached(failure.error());
        }
        if (!bodyStarting())
            return failed(Exchange::Failure::Unreachable);
        try {
            if (visitor && !store->visitors.exists(visitor->id))
                (void)store->visitors.put(*visitor);
            return answered(ReservationEngine(*store, m_clock).reserve(*command, row.commandId));
        } catch (const StoreException& failure) {
            return broken(failure.error());
        }
    }

private:
    Clock m_clock;
    SharedStore m_shared;
};

DatabaseTransport::DatabaseTransport(TransportReports reports, VisitorOf visitorOf, Clock clock)
    : m_home(std::make_shared<TransportHome>(std::move(reports)))
    , m_visitorOf(std::move(visitorOf))
    , m_line(new Line(std::move(clock))) {
    m_thread.setObjectName(QStringLiteral("booking"));
    m_line->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_line, &QObject::deleteLater);
    m_thread.start();
}

DatabaseTransport::~DatabaseTransport() {
    m_home->close();
    m_thread.quit();
    m_thread.wait();
}

void DatabaseTransport::use(const DatabaseSettings& settings, const QByteArray& password) {
    QMetaObject::invokeMethod(m_line, [line = m_line, settings, password] { line->use(settings, password); });
}

void DatabaseTransport::setPerson(const QString& name) {
    QMetaObject::invokeMethod(m_line, [line = m_line, name] { line->setPerson(name); });
}

/// Who cannot be read now is not told of; then the database says that it does not know them.
std::optional<Visitor> DatabaseTransport::visitorOf(const OutboxRow& row) const {
    try {
        return m_visitorOf(row.visitorId);
    } catch (const StoreException&) {
        return std::nullopt;
    }
}

void DatabaseTransport::send(const OutboxRow& row) {
    const auto bodyStarting = [home = m_home, id = row.id] { return home->bodyStarting(id); };
    QMetaObject::invokeMethod(m_line,
                              [line = m_line, home = m_home, row, visitor = visitorOf(row), bodyStarting] {
                                  home->finished(row.id, line->book(row, visitor, bodyStarting));
                              });
}

} // namespace fd
