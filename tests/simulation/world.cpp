#include "tests/simulation/world.h"

namespace fd::simulation {

namespace {
constexpr int visitors = 4;
constexpr int startSlots = 6;
const QString addresses[] = {QStringLiteral("https://clinic.example"),
                             QStringLiteral("https://elsewhere.example")};

VisitorId visitorNumber(int number) {
    return VisitorId::parse(QStringLiteral("%1").arg(number + 1, 24, 16, QLatin1Char('0'))).value();
}
} // namespace

/// A disk: what was kept survives a restart; sometimes it is full.
class World::Log : public OutboxLog {
public:
    std::vector<OutboxRow> load() override {
        std::vector<OutboxRow> all;
        for (const auto& [id, row] : rows)
            all.push_back(row);
        return all;
    }
    bool keep(const OutboxRow& row) override {
        if (full)
            return false;
        rows[row.id] = row;
        return true;
    }
    std::map<qint64, OutboxRow> rows;
    bool full = false;
};

class World::Network : public OutboxTransport {
public:
    explicit Network(World& world)
        : m_world(world) {}
    void send(qint64 row, const QString&, const QByteArray& payload) override {
        // First in, first out: nothing older of this visitor may still be waiting, and nothing of theirs on
        // its way.
        const OutboxRow& sent = m_world.m_log->rows.at(row);
        for (const OutboxRow& other : m_world.m_outbox->rows()) {
            const bool earlier =
                other.id < row && (other.state == OutboxState::Queued || other.state == OutboxState::Unknown);
            const bool onItsWay = other.id != row && other.state == OutboxState::Sending;
            if (other.visitorId == sent.visitorId)
                m_world.require(!earlier && !onItsWay, QStringLiteral("first in, first out per visitor"),
                                sent);
        }
        m_world.require(sent.state == OutboxState::Sending && !sent.attempts.empty(),
                        QStringLiteral("an attempt row before anything is sent"), sent);
        checkMoment(sent);
        const auto doubted = m_world.m_doubtedAt.find(row);
        require(doubted == m_world.m_doubtedAt.end() || doubted->second == sent.target,
                QStringLiteral("what may be booked is asked for at its own address alone"), sent);
        inFlight.push_back({row, payload});
    }
    std::vector<Sent> inFlight;

private:
    /// When a try is allowed by itself; a person who says "send again" is asked for none of it.
    void checkMoment(const OutboxRow& sent) {
        if (sent.sendAgain || sent.attempts.size() < 2)
            return require(sent.sendAgain || sent.start > m_world.m_now,
                           QStringLiteral("nothing is sent once its time has passed"), sent);
        const Attempt& before = sent.attempts[sent.attempts.size() - 2];
        const bool doubted = before.bodyStarted && before.end == AttemptEnd::Ambiguous;
        require(!doubted || m_world.m_now - before.endedAt >= std::chrono::seconds(60),
                QStringLiteral("a minute of quiet after a lost answer"), sent);
        require(!doubted || sent.triesMade() < 3, QStringLiteral("at most three tries in doubt"), sent);
        require(sent.start > m_world.m_now, QStringLiteral("nothing is sent once its time has passed"), sent);
    }
    void require(bool holds, const QString& invariant, const OutboxRow& row) {
        m_world.require(holds, invariant, row);
    }
    World& m_world;
};

World::World(quint64 seed)
    : m_random(seed)
    , m_now(instantFromMs(1'800'000'000'000))
    , m_address(addresses[0])
    , m_log(std::make_unique<Log>())
    , m_network(std::make_unique<Network>(*this)) {
    restart();
}

World::~World() = default;

void World::restart() {
    // What was on its way may still arrive.
    for (const Sent& sent : m_network->inFlight) {
        const auto row = m_log->rows.find(sent.row);
        if (row != m_log->rows.end() && row->second.attempts.back().bodyStarted && pick(2) == 0)
            m_late.push_back(sent.payload);
    }
    m_network->inFlight.clear();
    m_outbox = std::make_unique<Outbox>(
        Outbox::Parts{[this] { return m_now; },
                      [this] { return static_cast<double>(m_random() % 1000) / 1000.0; }, *m_log, *m_network},
        m_address);
    m_outbox->start();
}

void World::book() {
    if (m_log->full)
        return; // the receptionist is told that it is not saved
    OutboxRow row;
    row.id = ++m_lastId;
    row.visitorId = visitorNumber(pick(visitors));
    const Instant start = m_now + minutes(5 + 30 * pick(startSlots));
    row.start = start;
    row.target = m_address;
    row.payload = "booking " + QByteArray::number(row.id);
    row.createdAt = m_now;
    row.queuedAt = m_now;
    m_wishes.insert({row.payload, Wish{row.visitorId, TimeRange::make(start, start + minutes(30)).value()}});
    m_log->rows[row.id] = row;
    m_acknowledged[row.id] = row.payload;
    m_outbox->add(row);
}

ReferenceServer::Answer World::arrive(const QByteArray& payload) {
    return m_server.apply(payload, m_wishes.at(payload));
}

void World::answer(const Sent& sent, const ReferenceServer::Answer& answer) {
    Exchange exchange;
    exchange.bodyStarted = true;
    exchange.httpStatus = answer.status;
    exchange.body = answer.body;
    if (answer.status == 429)
        exchange.retryAfter = std::chrono::seconds(pick(200));
    m_outbox->finished(sent.row, exchange);
}

void World::fail(const Sent& sent, Exchange::Failure failure) {
    Exchange exchange;
    exchange.failure = failure;
    exchange.bodyStarted = m_log->rows.at(sent.row).attempts.back().bodyStarted;
    m_outbox->finished(sent.row, exchange);
}

/// Takes one send off the wire and decides what becomes of it.
void World::carry(bool faults) {
    if (m_network->inFlight.empty())
        return;
    const auto chosen = m_network->inFlight.begin() + pick(static_cast<int>(m_network->inFlight.size()));
    const Sent sent = *chosen;
    m_network->inFlight.erase(chosen);
    if (faults && pick(4) == 0) {
        fail(sent, pick(4) == 0 ? Exchange::Failure::Certificate : Exchange::Failure::Unreachable);
        return;
    }
    if (!m_outbox->bodyStarting(sent.row)) {
        fail(sent, Exchange::Failure::Unreachable);
        return;
    }
    ++m_server.posts[sent.payload];
    if (faults && pick(2) == 0)
        carryWithFault(sent);
    else
        answer(sent, arrive(sent.payload));
}

void World::carryWithFault(const Sent& sent) {
    switch (pick(12)) {
    case 11: // the program ends while the body is on its way, or has arrived
        if (pick(2) == 0)
            (void)arrive(sent.payload);
        else if (pick(2) == 0)
            m_late.push_back(sent.payload);
        restart();
        break;
    case 0: // booked, and the answer is lost
        (void)arrive(sent.payload);
        fail(sent, Exchange::Failure::Cut);
        break;
    case 1: // lost on the way
        fail(sent, Exchange::Failure::Cut);
        break;
    case 2: // not answered in time, and arrives later
        m_late.push_back(sent.payload);
        fail(sent, Exchange::Failure::Cut);
        break;
    case 3:
        (void)arrive(sent.payload);
        answer(sent, {500, "oops"});
        break;
    case 4:
        answer(sent, {503, {}});
        break;
    case 5:
        answer(sent, {pick(2) == 0 ? 401 : 403, {}});
        break;
    case 6:
        answer(sent, {pick(2) == 0 ? 404 : 302, "<html>"});
        break;
    case 7:
        answer(sent, {pick(2) == 0 ? 429 : 425, {}});
        break;
    case 8:
        (void)arrive(sent.payload);
        answer(sent, {200, "{\"reservationId\":\"not one\"}"});
        break;
    case 9:
        answer(sent, {pick(2) == 0 ? 413 : 422, "no envelope"});
        break;
    default:
        answer(sent, {400, ReferenceServer::envelope("visitorId", "NotFound")});
        break;
    }
}

void World::lateArrivals() {
    if (m_late.empty())
        return;
    const auto chosen = m_late.begin() + pick(static_cast<int>(m_late.size()));
    (void)arrive(*chosen);
    m_late.erase(chosen);
}

/// A person does something to a row: mostly the right thing, since they can look into the main system.
void World::staff(bool faults) {
    if (m_outbox->rows().empty())
        return;
    const OutboxRow row =
        m_outbox->rows()[static_cast<size_t>(pick(static_cast<int>(m_outbox->rows().size())))];
    const QString name = QStringLiteral("Receptionist");
    const auto ids = m_server.idsFor(row.payload);
    const bool stillUnderway = std::count(m_late.begin(), m_late.end(), row.payload) > 0;
    switch (pick(faults ? 6 : 1)) {
    case 5:
        m_address = addresses[pick(2)];
        m_outbox->changeTarget(m_address);
        break;
    case 0:
        m_outbox->sendNow();
        break;
    case 1:
        if (m_outbox->withdraw(row.id))
            require(ids.empty() && !stillUnderway, QStringLiteral("withdrawn means never sent"), row);
        break;
    case 2:
        (void)m_outbox->retry(row.id);
        break;
    case 3:
        if (!ids.empty())
            (void)m_outbox->resolve(row.id, StaffDecision::ItIsThere, name, ids.front());
        else if (!stillUnderway)
            (void)m_outbox->resolve(row.id, StaffDecision::ItIsNotThere, name);
        break;
    default:
        (void)m_outbox->resolve(row.id, StaffDecision::SendAgain, name);
        break;
    }
}

void World::step() {
    const int event = pick(100);
    if (event < 15)
        book();
    else if (event < 30)
        m_now += milliseconds(pick(30'000));
    else if (event < 33)
        m_now += minutes(pick(20));
    else if (event < 55)
        m_outbox->tick();
    else if (event < 85)
        carry(true);
    else if (event < 89)
        lateArrivals();
    else if (event < 96)
        staff(true);
    else if (event < 98)
        m_log->full = !m_log->full && pick(3) == 0;
    else
        restart();
    note(QString::number(event));
    checkInvariants();
}

void World::settle() {
    m_log->full = false;
    for (int round = 0; round < 2000 && m_broken.isEmpty(); ++round) {
        m_outbox->tick();
        while (!m_network->inFlight.empty())
            carry(false);
        while (!m_late.empty())
            lateArrivals();
        if (round % 10 == 0)
            staff(false); // a pause for sign-in or address ends by a person
        checkInvariants();
        if (m_outbox->tick(); m_network->inFlight.empty()) {
            const auto wake = m_outbox->nextWake();
            m_now = std::max(m_now, wake.value_or(m_now)) + milliseconds(1);
        }
        const auto& rows = m_outbox->rows();
        if (std::all_of(rows.begin(), rows.end(),
                        [](const OutboxRow& r) { return r.isSettled() || r.needsPerson(); }))
            return;
    }
    for (const OutboxRow& row : m_outbox->rows()) {
        const bool ended = row.isSettled() || row.needsPerson();
        require(
            ended,
            QStringLiteral("every row ends or waits for a person; state %1").arg(static_cast<int>(row.state)),
            row);
    }
}

void World::require(bool holds, const QString& invariant, const OutboxRow& row) {
    if (!holds && m_broken.isEmpty())
        m_broken =
            QStringLiteral("%1 (row %2, %3 tries)").arg(invariant).arg(row.id).arg(row.attempts.size());
}

void World::checkInvariants() {
    OutboxRow none;
    require(m_log->rows.size() == m_acknowledged.size(), QStringLiteral("every saved booking is kept once"),
            none);
    for (const auto& [id, row] : m_log->rows)
        checkRow(row);
    for (const OutboxRow& row : m_outbox->rows())
        checkRow(row);
}

void World::checkRow(const OutboxRow& row) {
    require(m_acknowledged.count(row.id) == 1 && m_acknowledged[row.id] == row.payload,
            QStringLiteral("the bytes never change"), row);
    const auto ids = m_server.idsFor(row.payload);
    require(ids.size() <= 1, QStringLiteral("never two bookings for one command"), row);
    const bool byMachine = row.resolvedBy.isEmpty();
    if (row.state == OutboxState::Confirmed && byMachine)
        require(ids == std::vector<QString>{row.reservationId},
                QStringLiteral("confirmed means that id was issued"), row);
    if (row.state == OutboxState::Rejected && byMachine)
        require(ids.empty(), QStringLiteral("refused means nothing was booked"), row);
    if (row.state == OutboxState::Cancelled || row.state == OutboxState::Parked)
        require(ids.empty(), QStringLiteral("cancelled or parked means nothing was booked"), row);
    require(m_server.posts[row.payload] <= m_log->rows.at(row.id).triesMade(),
            QStringLiteral("no more posts than attempts"), row);
    if (row.mayBeBooked()) {
        m_doubted.insert(row.id);
        m_doubtedAt.emplace(row.id, row.target);
    }
    if (m_doubted.count(row.id) == 1 && byMachine) {
        const bool kept = row.state == OutboxState::Unknown || row.state == OutboxState::Sending ||
                          row.state == OutboxState::Check || row.state == OutboxState::Confirmed;
        require(kept, QStringLiteral("doubt ends by a 200 or a named person"), row);
    }
}

} // namespace fd::simulation
