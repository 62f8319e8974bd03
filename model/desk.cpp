#include "model/desk.h"

#include "model/desk_reading.h"
#include "model/directory/demo_clinic.h"
#include "model/directory/visitor_search.h"
#include "model/engine/reservation_engine.h"
#include "model/engine/schedule.h"
#include "model/file_thread.h"
#include "model/store/ballast.h"
#include "model/store/postgres_url.h"
#include "model/store/store.h"
#include "model/store/target_settings.h"
#include "model/store_thread.h"
#include "model/sync/connection_probe.h"
#include "model/sync/remote_booking.h"
#include "model/sync/secret_keeper.h"
#include "model/sync/syncer.h"
#include "model/visitor_finder.h"
#include "model/wire/command_codec.h"

#include <QJsonDocument>

namespace fd {

Desk::Desk(Clock clock, std::unique_ptr<SecretKeeper> secrets)
    : m_clock(std::move(clock))
    , m_secrets(std::move(secrets))
    , m_probe(std::make_unique<ConnectionProbe>())
    , m_thread(std::make_unique<StoreThread>())
    , m_files(std::make_unique<FileThread>()) {}

Desk::~Desk() {
    m_files.reset(); // what is half done is cancelled
    if (m_finder)
        m_finder->finish(); // they read from the store whom they found
    // Last in the queue: everything asked for is done by then, and the connection ends where it was opened.
    m_thread->run([this] {
        closeStore();
        return Done{};
    });
    m_thread.reset();
}

void Desk::closeStore() {
    m_syncer.reset();
    m_finder.reset();
    m_search.reset();
    m_engine.reset();
    m_store.reset();
}

Result<std::unique_ptr<Desk>, StoreError> Desk::open(const QString& path, Clock clock) {
    return open(path, std::move(clock), std::make_unique<SecretKeeper>());
}

Result<std::unique_ptr<Desk>, StoreError> Desk::open(const QString& path, Clock clock,
                                                     std::unique_ptr<SecretKeeper> secrets) {
    if (PostgresUrl::isMeant(path)) // drafts, tray and outbox have no place there
        return StoreError{StoreError::Code::NotAStore, {}};
    std::unique_ptr<Desk> desk(new Desk(std::move(clock), std::move(secrets))); // the constructor is private
    desk->m_thread->setOnFull([desk = desk.get()] { return desk->m_ballast && desk->m_ballast->release(); });
    auto opened = desk->m_thread->run([path, desk = desk.get()] {
        auto store = Store::open(path, Database::Mode::CreateIfMissing);
        if (!store)
            throw StoreException(store.error());
        desk->m_store = std::move(store).value();
        desk->m_engine = std::make_unique<ReservationEngine>(*desk->m_store, desk->m_clock);
        desk->m_ballast = std::make_unique<Ballast>(path);
        desk->m_search = std::make_unique<VisitorSearch>();
        desk->m_finder = std::make_unique<VisitorFinder>(*desk->m_thread, *desk->m_store, *desk->m_search);
        desk->readSearchAnew();
        return readTarget(desk->m_store->clinic);
    });
    const auto target = opened.result();
    if (!target)
        return target.error();
    desk->readTokenAndSync(*target);
    return desk;
}

void Desk::tell(const DeskEvent& event) {
    if (const auto* booked = std::get_if<ReservationsChanged>(&event))
        followVisit(booked->visitorId);
    QMetaObject::invokeMethod(
        this, [this, event] { Q_EMIT changed(event); }, Qt::QueuedConnection);
}

Desk::Answer<Clinic> Desk::clinic() {
    return m_thread->run([this] { return clinicOf(*m_store); });
}

Desk::Answer<bool> Desk::fillWithDemo(quint32 seed) {
    return m_thread->run([this, seed] {
        if (!isEmptyStore(*m_store))
            return false;
        const Instant now = m_clock();
        fillDemoClinic(*m_store, toLocal(now, m_store->clinic.timeZone()).date(), seed, now);
        readSearchAnew();
        tell(ClinicChanged{});
        return true;
    });
}

Desk::Answer<DaySchedule> Desk::day(const QDate& date) {
    return m_thread->run([this, date] { return schedulesOf(*m_store, date, 1).front(); });
}

Desk::Answer<std::vector<DaySchedule>> Desk::days(const QDate& first, int count) {
    return m_thread->run([this, first, count] { return schedulesOf(*m_store, first, count); });
}

Desk::Answer<std::vector<int>> Desk::bookingCounts(const QDate& first, int days) {
    return m_thread->run([this, first, days] {
        const QTimeZone timeZone = m_store->clinic.timeZone();
        std::vector<int> counts;
        for (int i = 0; i < days; ++i) {
            const auto day = TimeRange::make(startOfDay(first.addDays(i), timeZone),
                                             startOfDay(first.addDays(i + 1), timeZone));
            counts.push_back(day ? m_store->reservations.countStarting(*day) : 0);
        }
        return counts;
    });
}

Desk::Answer<std::vector<SheetLine>> Desk::sheet(const QDate& date) {
    return m_thread->run([this, date] { return sheetOf(*m_store, date); });
}

Desk::Answer<std::optional<Slot>> Desk::nextFreeSlot(const GroupId& group, const std::optional<ZoneId>& zone,
                                                     Instant from) {
    return m_thread->run([this, group, zone, from]() -> std::optional<Slot> {
        const auto known = m_store->clinic.group(group);
        return known ? fd::nextFreeSlot(*m_store, *known, zone, from) : std::nullopt;
    });
}

Desk::Answer<std::vector<Slot>> Desk::freeSlots(const GroupId& group, const std::optional<ZoneId>& zone,
                                                Instant from, int count) {
    return m_thread->run([this, group, zone, from, count] {
        std::vector<Slot> slots;
        const auto known = m_store->clinic.group(group);
        Instant after = from;
        while (known && static_cast<int>(slots.size()) < count) {
            const auto slot = fd::nextFreeSlot(*m_store, *known, zone, after);
            if (!slot)
                break;
            slots.push_back(*slot);
            after = slot->range.start() + milliseconds(1);
        }
        return slots;
    });
}

Desk::Answer<Catalogue> Desk::catalogue() {
    return m_thread->run([this] { return m_store->catalogue.options(); });
}

Desk::Answer<std::optional<OpenedReservation>> Desk::reservation(const ReservationId& id) {
    return m_thread->run([this, id]() -> std::optional<OpenedReservation> {
        auto reservation = m_store->reservations.find(id);
        if (!reservation)
            return std::nullopt;
        auto visitor = m_store->visitors.find(reservation->command.visitorId);
        if (!visitor)
            return std::nullopt;
        return OpenedReservation{std::move(*reservation), std::move(*visitor)};
    });
}

Desk::Answer<std::vector<DraftWarning>> Desk::review(const Draft& draft) {
    return m_thread->run([this, draft] {
        Draft reviewed = draft;
        if (reviewed.visitorId)
            reviewed.visitorId = m_store->visitors.standsFor(*reviewed.visitorId);
        return reviewDraft(*m_store, reviewed, m_clock());
    });
}

Submission Desk::book(const ReserveCommand& command) {
    if (readTarget(m_store->clinic).remote) {
        const auto booked = bookRemotely(*m_store, *m_engine, command, address(), m_clock());
        if (const auto* rejected = std::get_if<Rejected>(&booked))
            return *rejected;
        const auto& queued = std::get<Queued>(booked);
        return OnItsWay{queued.id, queued.row.state == OutboxState::Parked};
    }
    const Outcome outcome = m_engine->reserve(command);
    if (const auto* rejected = std::get_if<Rejected>(&outcome))
        return *rejected;
    return std::get<Accepted>(outcome);
}

/// Who has a booking waits for it no longer; true when somebody did.
bool Desk::endWishes(const ReserveCommand& command) {
    const QDate date = toLocal(command.start.at, m_store->clinic.timeZone()).date();
    bool ended = false;
    for (const WaitingWish& wish : m_store->waiting.all()) {
        if (wish.visitorId == command.visitorId && wish.groupId == command.reservationGroupId &&
            wish.first <= date && date <= wish.last) {
            m_store->waiting.remove(wish.id);
            ended = true;
        }
    }
    return ended;
}

Desk::Answer<Submission> Desk::submit(const SavedDraft& draft) {
    return m_thread->run([this, draft]() -> Submission {
        auto command = commandOf(draft.draft);
        if (!command)
            return Rejected{command.error()};
        // Written for somebody who was merged into another since.
        if (const VisitorId stands = m_store->visitors.standsFor(command->visitorId);
            stands != command->visitorId)
            command.value().visitorId = stands;
        Transaction transaction(m_store->database);
        Submission submission = book(*command);
        bool endsWish = false;
        if (!std::holds_alternative<Rejected>(submission)) {
            m_store->drafts.remove(draft.id);
            endsWish = endWishes(*command);
        }
        transaction.commit();
        if (std::holds_alternative<Rejected>(submission))
            return submission;
        if (const auto* onItsWay = std::get_if<OnItsWay>(&submission))
            takeReservation(onItsWay->id);
        tell(ReservationsChanged{command->range(), command->visitorId});
        if (endsWish)
            tell(WaitingListChanged{});
        return submission;
    });
}

Desk::Answer<std::vector<SavedDraft>> Desk::drafts() {
    return m_thread->run([this] { return m_store->drafts.all(); });
}

Desk::Answer<qint64> Desk::saveDraft(const SavedDraft& draft) {
    return m_thread->run([this, draft] {
        try {
            const Instant at = m_clock();
            qint64 id = draft.id;
            if (id == 0)
                id = m_store->drafts.create(draft.draft, at);
            else
                m_store->drafts.update(draft, at);
            tell(DraftSaved{at});
            return id;
        } catch (const StoreException&) {
            tell(DraftNotSaved{});
            throw;
        }
    });
}

Desk::Answer<Done> Desk::discardDraft(qint64 id) {
    return m_thread->run([this, id] {
        m_store->drafts.remove(id);
        return Done{};
    });
}

QString Desk::commandText(const Draft& draft) {
    const auto command = commandOf(draft);
    if (!command)
        return {};
    return QString::fromUtf8(QJsonDocument(wire::encodeCommand(*command)).toJson(QJsonDocument::Indented));
}

} // namespace fd
