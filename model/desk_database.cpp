// The desk's side of a database that the clinic's desks share: this PC's store is a copy of it.
#include "model/desk_database.h"

#include "model/directory/visitor_search.h"
#include "model/store/clinic_copy.h"
#include "model/store/target_settings.h"
#include "model/sync/clinic_link.h"
#include "model/sync/database_check.h"
#include "model/sync/syncer.h"

namespace fd {

namespace {

/// More than so many changes at once are told as one.
constexpr size_t toldSingly = 20;

DatabaseLink linkOf(bool catchingUp, const std::optional<DatabaseState>& fault, Instant now) {
    DatabaseLink link;
    link.since = now;
    link.fault = fault;
    if (!fault)
        link.state = catchingUp ? LinkState::CatchingUp : LinkState::Connected;
    else
        link.state = *fault == DatabaseState::Unreachable || *fault == DatabaseState::Failed
                         ? LinkState::Offline
                         : LinkState::Refused;
    return link;
}

} // namespace

// ---- Choosing it, or leaving it

TargetSaved Desk::changeTarget(const BookingTarget& target) {
    TargetSaved saved;
    const bool unused = !target.isRemote() && target.endpoint.base.isEmpty();
    BookingTarget checked = target;
    if (!target.isRemote())
        checked.kind = TargetKind::Endpoint; // what waits for it is still sent
    if (!unused)
        saved.fault = fd::faultOf(checked);
    if (saved.fault)
        return saved;
    const BookingTarget before = readTarget(m_store->clinic);
    const auto shown = [](const BookingTarget& each) {
        return each.isDatabase() ? each.database.address() : QString();
    };
    if (shown(target) != shown(before)) {
        saved.waiting = static_cast<int>(m_store->outbox.open().size());
        if (saved.waiting > 0)
            return saved;
        const bool isOwn = copyState(*m_store).origin.isEmpty();
        if (target.isDatabase() && isOwn && holdsClinic(*m_store))
            saved.keptBeside = keepBeside(*m_store, toLocal(m_clock(), m_store->clinic.timeZone()).date());
        unlink();
        endCopy(*m_store);
    }
    writeTarget(m_store->clinic, target);
    m_showsDatabase = target.isDatabase();
    return saved;
}

/// The line is given up, and its thread ends when it can; what still comes from it is not for us.
void Desk::unlink() {
    if (!m_link)
        return;
    m_link->end();
    m_leftLinks.push_back(std::move(m_link));
    ++m_linkNumber;
    takePresence({});
}

void Desk::link(const BookingTarget& target, const std::optional<QByteArray>& secret) {
    unlink();
    m_linkState = {};
    m_showsDatabase = target.isDatabase();
    if (!target.isDatabase())
        return;
    if (!secret) {
        m_linkState = linkOf(false, DatabaseState::SignInRefused, m_clock());
        return;
    }
    const int number = m_linkNumber;
    const CopyState copy = copyState(*m_store);
    ClinicLink::Home home;
    home.take = [this, number](const ClinicBatch& batch) {
        return m_thread
            ->run([this, number, batch] {
                if (number != m_linkNumber)
                    throw StoreException({StoreError::Code::Unreachable, {}});
                return takeCopy(batch);
            })
            .result();
    };
    home.state = [this, number](bool catchingUp, const std::optional<DatabaseState>& fault) {
        m_thread->run([this, number, catchingUp, fault] {
            if (number == m_linkNumber)
                takeLinkState(linkOf(catchingUp, fault, m_clock()));
            return Done{};
        });
    };
    home.present = [this, number](const std::vector<PresenceNote>& notes) {
        m_thread->run([this, number, notes] {
            std::vector<Presence> present;
            for (const PresenceNote& note : notes)
                present.push_back({note.visitor.value(), note.person});
            if (number == m_linkNumber)
                takePresence(present);
            return Done{};
        });
    };
    m_link = std::make_unique<ClinicLink>(target.database, *secret, m_clock,
                                          ClinicLink::From{copy.origin, copy.position}, std::move(home));
    m_link->setPerson(m_engine->person());
    m_link->lookAt(m_lookedAt);
}

// ---- What comes from it

void Desk::takeLinkState(const DatabaseLink& link) {
    if (link.state == m_linkState.state && link.fault == m_linkState.fault)
        return;
    m_linkState = link;
    if (link.state == LinkState::Connected && m_syncer)
        m_syncer->lineIsThere();
    tell(OutboxChanged{});
}

QStringList Desk::takeCopy(const ClinicBatch& batch) {
    const CopyChanges changes = takeBatch(*m_store, batch, m_clock());
    if (changes.clinic || changes.visitors.size() > toldSingly) {
        tell(ClinicChanged{});
    } else {
        for (const VisitorId& id : changes.visitors)
            tell(VisitorChanged{id});
    }
    if (changes.clinic || !changes.visitors.empty())
        m_search.reset(); // read anew at the next search
    if (changes.reservations.size() > toldSingly)
        tell(ClinicChanged{});
    else
        for (const auto& [visitor, range] : changes.reservations)
            tell(ReservationsChanged{range, visitor});
    if (changes.waitingList)
        tell(WaitingListChanged{});
    if (!changes.leftOut.isEmpty() && m_syncer)
        m_syncer->lineIsThere(); // its answer makes room
    return changes.leftOut;
}

void Desk::takePresence(const std::vector<Presence>& present) {
    QMetaObject::invokeMethod(this, [this, present] {
        if (present == m_present)
            return;
        m_present = present;
        Q_EMIT changed(PresenceChanged{});
    });
}

// ---- What goes to it

void Desk::writeInDatabase(std::function<void(Store&, ReservationEngine&)> work,
                           std::function<void(const std::optional<StoreError>&)> done) {
    if (m_link)
        m_link->write(std::move(work), std::move(done));
    else
        done(StoreError{StoreError::Code::Unreachable, {}});
}

void Desk::lookAt(const std::optional<VisitorId>& visitor) {
    m_thread->run([this, visitor] {
        m_lookedAt = visitor;
        if (m_link)
            m_link->lookAt(visitor);
        return Done{};
    });
}

} // namespace fd
