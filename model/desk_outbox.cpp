// The desk's side of the queue for a remote side.
#include "model/desk.h"
#include "model/desk_database.h"
#include "model/desk_reading.h"
#include "model/engine/reservation_engine.h"
#include "model/on_answer.h"
#include "model/store/ballast.h"
#include "model/store/store.h"
#include "model/store/target_settings.h"
#include "model/store_thread.h"
#include "model/sync/clinic_link.h"
#include "model/sync/connection_probe.h"
#include "model/sync/database_check.h"
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
    const auto begin = [this, target](const std::optional<QByteArray>& secret) {
        m_thread->run([this, target, secret] {
            applyTarget(target, secret);
            return Done{};
        });
    };
    if (!target.needsSecret())
        begin(QByteArray());
    else
        m_secrets->read(target.address(), begin);
}

void Desk::makeSyncer(const BookingTarget& target) {
    const QString path = m_store->database.path();
    auto log =
        std::make_unique<StoreOutboxLog>(*m_store, m_ballast.get(), [path] { return freeBytesBeside(path); });
    m_log = log.get();
    const auto visitorOf = [this](const VisitorId& id) { return m_store->visitors.find(id); };
    m_syncer = std::make_unique<Syncer>(m_clock, std::move(log), visitorOf, target);
    m_syncer->setPerson(m_engine->person());
    QObject::connect(m_syncer.get(), &Syncer::changed, m_syncer.get(), [this] {
        tell(OutboxChanged{});
        if (m_link) // what had to wait for an answer may be shown now
            m_link->catchUp();
    });
}

/// Without a secret where one is needed, nothing is sent.
void Desk::applyTarget(const BookingTarget& target, const std::optional<QByteArray>& secret) {
    link(target, secret);
    const bool neverNamed = !target.isDatabase() && target.endpoint.base.isEmpty();
    if (neverNamed) {
        m_syncer.reset(); // nothing waits for the database that was left
    } else if (!m_syncer) {
        makeSyncer(target);
        m_syncer->start(secret);
    } else {
        m_syncer->use(target, secret);
    }
    tell(OutboxChanged{});
}

QString Desk::address() {
    return readTarget(m_store->clinic).address();
}

Desk::Answer<BookingTarget> Desk::target() {
    return m_thread->run([this] { return readTarget(m_store->clinic); });
}

Desk::Answer<TargetSaved> Desk::setTarget(const BookingTarget& target,
                                          const std::optional<QByteArray>& secret) {
    using Answered = Result<TargetSaved, StoreError>;
    auto promise = std::make_shared<QPromise<Answered>>();
    promise->start();
    const auto answer = [promise](const Answered& answered) {
        promise->addResult(answered);
        promise->finish();
    };
    BookingTarget chosen = target;
    if (secret)
        (chosen.isDatabase() ? chosen.needsPassword : chosen.needsToken) = !secret->isEmpty();
    const auto written = m_thread->run([this, chosen] { return changeTarget(chosen); });
    onAnswer(written, this, [this, chosen, secret, answer](const Answered& saved) {
        if (!saved || saved->fault || saved->waiting > 0)
            return answer(saved);
        const bool isNamed = chosen.isDatabase() || !chosen.endpoint.base.isEmpty();
        if (!secret || !isNamed) {
            readTokenAndSync(chosen);
            return answer(saved);
        }
        m_secrets->keep(chosen.address(), *secret, [this, chosen, secret, saved, answer](SecretKept kept) {
            readTokenAndSync(chosen);
            TargetSaved all = *saved;
            all.tokenKept = secret->isEmpty() || kept == SecretKept::InKeychain;
            answer(all);
        });
    });
    return promise->future();
}

std::optional<TargetFault> Desk::faultOf(const BookingTarget& target) {
    return fd::faultOf(target);
}

QFuture<TargetState> Desk::testConnection(const BookingTarget& target,
                                          const std::optional<QByteArray>& secret) {
    if (fd::faultOf(target))
        return ready(target.isDatabase() ? TargetState(DatabaseState::Unreachable)
                                         : TargetState(ConnectionState::Unreachable));
    if (secret)
        return m_probe->run(target, *secret);
    auto promise = std::make_shared<QPromise<TargetState>>();
    promise->start();
    m_secrets->read(target.address(), [this, target, promise](const auto& kept) {
        onAnswer(m_probe->run(target, kept.value_or(QByteArray())), this,
                 [promise](const TargetState& state) {
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
    view.link = m_linkState;
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

Desk::Answer<Outcome> Desk::enterMainSystemId(const VisitorId& visitor, const VisitorId& mainSystemId) {
    return m_thread->run([this, visitor, mainSystemId]() -> Outcome {
        if (m_showsDatabase) // there everybody is known
            return refusal(u"visitorId", reason::NotAvailable);
        const auto result = fd::enterMainSystemId(*m_store, visitor, mainSystemId, address(), m_clock());
        if (const auto* rejected = std::get_if<Rejected>(&result))
            return *rejected;
        take(std::get<std::vector<OutboxRow>>(result));
        tell(VisitorChanged{visitor});
        return Accepted{};
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
