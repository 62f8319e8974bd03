// The desk's side of the queue for a remote side.
#include "model/desk.h"
#include "model/desk_reading.h"
#include "model/engine/reservation_engine.h"
#include "model/on_answer.h"
#include "model/remote/remote_endpoint.h"
#include "model/store/ballast.h"
#include "model/store/store.h"
#include "model/store/target_settings.h"
#include "model/store_thread.h"
#include "model/sync/connection_probe.h"
#include "model/sync/remote_booking.h"
#include "model/sync/secret_keeper.h"
#include "model/sync/store_outbox_log.h"
#include "model/sync/syncer.h"

#include <QPromise>

namespace fd {

namespace {

std::optional<Booking> bookingOfRow(Store& store, qint64 row) {
    const auto id = store.outbox.reservationOf(row);
    auto reservation = id ? store.reservations.row(*id) : std::nullopt;
    if (!reservation)
        return std::nullopt;
    return bookingOf(std::move(*reservation));
}

/// Those whose reservation is there.
std::vector<QueuedBooking> withBookings(Store& store, const std::vector<OutboxRow>& rows) {
    std::vector<QueuedBooking> queued;
    for (const OutboxRow& row : rows) {
        if (auto booking = bookingOfRow(store, row.id))
            queued.push_back({row, std::move(*booking)});
    }
    return queued;
}

QString addressOf(const BookingTarget& target) {
    return target.endpoint.url().toString();
}

/// A value that is there already.
template <class T>
QFuture<T> ready(T value) {
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace

// ---- Where bookings go

void Desk::readTokenAndSync(const BookingTarget& target) {
    if (target.endpoint.base.isEmpty())
        return; // no remote side was ever named
    const auto begin = [this, target](const std::optional<QByteArray>& token) {
        m_thread->run([this, target, token] {
            applyTarget(target, token);
            return Done{};
        });
    };
    if (!target.needsToken)
        begin(QByteArray());
    else
        m_secrets->read(addressOf(target), begin);
}

void Desk::makeSyncer() {
    const QString path = m_store->database.path();
    auto log =
        std::make_unique<StoreOutboxLog>(*m_store, m_ballast.get(), [path] { return freeBytesBeside(path); });
    m_log = log.get();
    m_syncer = std::make_unique<Syncer>(m_clock, std::move(log), readTarget(m_store->clinic).endpoint);
    QObject::connect(m_syncer.get(), &Syncer::changed, m_syncer.get(), [this] { tell(OutboxChanged{}); });
}

/// Without a token where one is needed, nothing is sent.
void Desk::applyTarget(const BookingTarget& target, const std::optional<QByteArray>& token) {
    if (!m_syncer) {
        makeSyncer();
        m_syncer->start(token);
    } else {
        m_syncer->use(target.endpoint, token);
    }
    tell(OutboxChanged{});
}

QString Desk::address() {
    return addressOf(readTarget(m_store->clinic));
}

Desk::Answer<BookingTarget> Desk::target() {
    return m_thread->run([this] { return readTarget(m_store->clinic); });
}

Desk::Answer<TargetSaved> Desk::setTarget(const BookingTarget& target,
                                          const std::optional<QByteArray>& token) {
    using Answered = Result<TargetSaved, StoreError>;
    auto promise = std::make_shared<QPromise<Answered>>();
    promise->start();
    const auto answer = [promise](const Answered& answered) {
        promise->addResult(answered);
        promise->finish();
    };
    BookingTarget chosen = target;
    if (token)
        chosen.needsToken = !token->isEmpty();
    const auto saved = m_thread->run([this, chosen]() -> std::optional<EndpointFault> {
        const bool unused = !chosen.remote && chosen.endpoint.base.isEmpty();
        if (const auto checked = checkEndpoint(chosen.endpoint); !unused && !checked)
            return checked.error();
        writeTarget(m_store->clinic, chosen);
        return std::nullopt;
    });
    using Written = Result<std::optional<EndpointFault>, StoreError>;
    onAnswer(saved, this, [this, chosen, token, answer](const Written& written) {
        if (!written)
            return answer(written.error());
        if (*written)
            return answer(TargetSaved{*written, true});
        if (!token || chosen.endpoint.base.isEmpty()) {
            readTokenAndSync(chosen);
            return answer(TargetSaved{});
        }
        m_secrets->keep(addressOf(chosen), *token, [this, chosen, token, answer](SecretKept kept) {
            readTokenAndSync(chosen);
            answer(TargetSaved{std::nullopt, token->isEmpty() || kept == SecretKept::InKeychain});
        });
    });
    return promise->future();
}

std::optional<EndpointFault> Desk::faultOf(const EndpointSettings& endpoint) {
    const auto checked = checkEndpoint(endpoint);
    return checked ? std::nullopt : std::optional(checked.error());
}

QFuture<ConnectionState> Desk::testConnection(const EndpointSettings& endpoint,
                                              const std::optional<QByteArray>& token) {
    if (!checkEndpoint(endpoint))
        return ready(ConnectionState::Unreachable);
    if (token)
        return m_probe->run(endpoint, *token);
    auto promise = std::make_shared<QPromise<ConnectionState>>();
    promise->start();
    m_secrets->read(endpoint.url().toString(), [this, endpoint, promise](const auto& kept) {
        onAnswer(m_probe->run(endpoint, kept.value_or(QByteArray())), this, [promise](ConnectionState state) {
            promise->addResult(state);
            promise->finish();
        });
    });
    return promise->future();
}

// ---- The queue

const OutboxRow* Desk::queued(qint64 row) const {
    return m_syncer ? m_syncer->outbox().find(row) : nullptr;
}

void Desk::take(const std::vector<OutboxRow>& rows) {
    if (m_syncer) {
        for (const OutboxRow& row : rows)
            m_syncer->outbox().add(row);
        m_syncer->drive();
    }
    tell(OutboxChanged{});
}

void Desk::takeReservation(const ReservationId& id) {
    if (const auto row = m_store->outbox.ofReservation(id))
        take({*row});
}

bool Desk::changeQueue(const std::function<bool(Outbox&)>& change) {
    if (!m_syncer)
        return false;
    const bool changed = change(m_syncer->outbox());
    m_syncer->drive();
    return changed;
}

OutboxView Desk::outboxView() {
    OutboxView view;
    view.target = readTarget(m_store->clinic);
    const QTimeZone zone = m_store->clinic.timeZone();
    view.open = withBookings(*m_store, m_store->outbox.open());
    view.confirmedToday = withBookings(
        *m_store, m_store->outbox.confirmedSince(startOfDay(toLocal(m_clock(), zone).date(), zone)));
    for (const MainSystemTask& task : m_store->tasks.open()) {
        if (auto row = m_store->reservations.row(task.reservation))
            view.tasks.push_back({task, bookingOf(std::move(*row))});
    }
    if (m_syncer) {
        const Outbox& outbox = m_syncer->outbox();
        view.pause = outbox.pause();
        view.pausedSince = outbox.pausedSince();
        view.diskLow = m_log->isDiskLow();
        if (outbox.notBefore() > m_clock())
            view.nextTry = outbox.notBefore();
    }
    return view;
}

Desk::Answer<OutboxView> Desk::outbox() {
    return m_thread->run([this] { return outboxView(); });
}

Desk::Answer<Done> Desk::sendNow() {
    return m_thread->run([this] {
        (void)changeQueue([](Outbox& outbox) {
            outbox.sendNow();
            return true;
        });
        return Done{};
    });
}

Desk::Answer<bool> Desk::retryQueued(qint64 row) {
    return m_thread->run([this, row] {
        const OutboxRow* known = queued(row);
        // Who has no id over there has to get one first.
        if (known == nullptr || known->note == OutboxNote::VisitorNotThere)
            return false;
        return changeQueue([row](Outbox& outbox) { return outbox.retry(row); });
    });
}

Desk::Answer<bool> Desk::discardQueued(qint64 row) {
    return m_thread->run([this, row] {
        const bool gone = changeQueue([row](Outbox& outbox) { return outbox.withdraw(row); });
        tell(OutboxChanged{});
        return gone;
    });
}

Desk::Answer<bool> Desk::restoreDiscarded(qint64 row) {
    return m_thread->run([this, row] {
        const OutboxRow* gone = queued(row);
        if (gone == nullptr || gone->state != OutboxState::Cancelled)
            return false;
        const auto back = fd::restoreDiscarded(*m_store, *gone, m_engine->person(), m_clock());
        if (back)
            take({*back});
        return back.has_value();
    });
}

Desk::Answer<std::optional<SavedDraft>> Desk::editQueued(qint64 row) {
    return m_thread->run([this, row]() -> std::optional<SavedDraft> {
        const OutboxRow* known = queued(row);
        if (known == nullptr || !known->mayBeTakenBack())
            return std::nullopt;
        const TakenBack back = takeBackToDraft(*m_store, *known, m_clock());
        take({back.row});
        return back.draft;
    });
}

Desk::Answer<Submission> Desk::moveQueued(qint64 row, const ZoneId& zone, const TimeRange& range) {
    return m_thread->run([this, row, zone, range]() -> Submission {
        const OutboxRow* known = queued(row);
        if (known == nullptr)
            return Rejected{{{QStringLiteral("sync"), reason::NotAvailable}}};
        const Change change = rewriteQueued(
            *known, [&](const ReserveCommand& before) { return atAnotherTime(before, zone, range); });
        if (const auto* rejected = std::get_if<Rejected>(&change))
            return *rejected;
        return std::get<OnItsWay>(change);
    });
}

Desk::Answer<bool> Desk::resolveQueued(qint64 row, StaffDecision decision, const QString& by,
                                       const QString& reservationId) {
    return m_thread->run([this, row, decision, by, reservationId] {
        return changeQueue([&](Outbox& outbox) { return outbox.resolve(row, decision, by, reservationId); });
    });
}

Desk::Answer<bool> Desk::tickTask(qint64 task, const QString& by) {
    return m_thread->run([this, task, by] {
        const bool ticked = m_store->tasks.tick(task, by, m_clock());
        tell(OutboxChanged{});
        return ticked;
    });
}

Desk::Answer<int> Desk::holdSending() {
    return m_thread->run([this] {
        if (!m_syncer)
            return 0;
        m_syncer->hold();
        return m_syncer->outbox().inFlight();
    });
}

Desk::Answer<Done> Desk::resumeSending() {
    return m_thread->run([this] {
        if (m_syncer)
            m_syncer->goOn();
        return Done{};
    });
}

} // namespace fd
