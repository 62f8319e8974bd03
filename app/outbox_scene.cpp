#include "app/outbox_scene.h"

#include "model/engine/reservation_engine.h"
#include "model/engine/schedule.h"
#include "model/store/store.h"
#include "model/store/target_settings.h"
#include "model/sync/remote_booking.h"

#include <QTcpServer>
#include <functional>

namespace fd {

namespace {

using std::chrono::seconds;

/// Where connections are refused.
QUrl silentAddress() {
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort()));
}

Attempt attempt(Instant at, AttemptEnd end, int httpStatus) {
    Attempt made;
    made.at = at;
    made.bodyStarted = true;
    made.end = end;
    made.endedAt = at + seconds(1);
    made.httpStatus = httpStatus;
    return made;
}

/// Books for one person after another, each in the next free slot.
class Scene {
public:
    Scene(Store& store, Instant now, const QString& address)
        : m_store(store)
        , m_engine(store, [now] { return now; })
        , m_now(now)
        , m_address(address)
        , m_visitors(store.visitors.all())
        , m_options(store.catalogue.options())
        , m_after(now + std::chrono::hours(4)) {}

    /// One booking, and what became of it.
    void add(const std::function<void(OutboxRow&)>& become) {
        const auto group = m_store.clinic.groups().front();
        const auto slot = nextFreeSlot(m_store, group, std::nullopt, m_after);
        if (!slot)
            return;
        m_after = slot->range.start() + milliseconds(1);
        Draft draft;
        draft.visitorId = m_visitors.at(m_next % m_visitors.size()).id;
        draft.groupId = group.id;
        draft.zoneId = slot->zoneId;
        draft.start = slot->range.start();
        draft.end = slot->range.end();
        const CatalogueOption& option = m_options.at(m_next % m_options.size());
        draft.procedures.push_back(requestOption(option, option.prices.front()));
        m_next += 3;
        const auto booked = bookRemotely(m_store, m_engine, *commandOf(draft), m_address, m_now);
        if (const auto* queued = std::get_if<Queued>(&booked)) {
            OutboxRow row = queued->row;
            become(row);
            m_store.outbox.keep(row);
            m_last = queued->id;
        }
    }
    [[nodiscard]] ReservationId last() const { return m_last; }
    /// The next one is for somebody whom the main system does not know.
    void nextVisitorIsNew() {
        Visitor visitor = m_visitors.at(m_next % m_visitors.size());
        visitor.madeHere = true;
        m_store.visitors.put(visitor);
    }

private:
    Store& m_store;
    ReservationEngine m_engine;
    Instant m_now;
    QString m_address;
    std::vector<Visitor> m_visitors;
    Catalogue m_options;
    Instant m_after;
    size_t m_next = 100;
    ReservationId m_last;
};

void confirm(OutboxRow& row, Instant at) {
    row.state = OutboxState::Confirmed;
    row.attempts = {attempt(at, AttemptEnd::Applied, 200)};
    row.reservationId = ReservationId::generate().text();
    row.settledAt = at + seconds(1);
}

void fill(Store& store, Instant now) {
    for (const SavedDraft& draft : store.drafts.all())
        store.drafts.remove(draft.id);
    BookingTarget target;
    target.kind = TargetKind::Endpoint;
    target.endpoint.base = silentAddress();
    writeTarget(store.clinic, target);
    Scene scene(store, now, target.address());
    scene.add([now](OutboxRow& row) { confirm(row, now - minutes(44)); });
    scene.add([now](OutboxRow& row) { confirm(row, now - minutes(20)); });
    ReservationEngine engine(store, [now] { return now; });
    (void)cancelBooking(store, engine, scene.last(), CancelReason::Canceled, now);
    scene.add([now](OutboxRow& row) {
        row.state = OutboxState::Rejected;
        row.note = OutboxNote::Fields;
        row.errors = {{QStringLiteral("startDateTime"), reason::NotAvailable}};
        row.attempts = {attempt(now - minutes(13), AttemptEnd::NotApplied, 400)};
    });
    scene.add([now](OutboxRow& row) {
        row.state = OutboxState::Check;
        row.note = OutboxNote::NoAnswer;
        row.attempts = {attempt(now - minutes(12), AttemptEnd::Ambiguous, 0)};
    });
    scene.add([now](OutboxRow& row) {
        row.state = OutboxState::Unknown;
        row.note = OutboxNote::NoAnswer;
        row.attempts = {attempt(now - seconds(20), AttemptEnd::Ambiguous, 0)};
    });
    scene.nextVisitorIsNew();
    scene.add([](OutboxRow&) {}); // parked from the beginning
    scene.add([](OutboxRow&) {}); // queued
}

} // namespace

bool prepareOutboxScene(const QString& storePath, Instant now) {
    const auto store = Store::open(storePath, Database::Mode::MustExist);
    if (!store)
        return false;
    try {
        fill(**store, now);
        return true;
    } catch (const StoreException&) {
        return false;
    }
}

} // namespace fd
