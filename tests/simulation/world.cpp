#include "tests/simulation/world_parts.h"

namespace fd::simulation {

namespace {
constexpr int visitors = 4;
constexpr int startSlots = 6;
const QString addresses[] = {QStringLiteral("https://clinic.example"),
                             QStringLiteral("https://elsewhere.example")};
const QString databases[] = {QStringLiteral("postgresql://desk@clinic.example/clinic"),
                             QStringLiteral("postgresql://desk@elsewhere.example/clinic")};

VisitorId visitorNumber(int number) {
    return VisitorId::parse(QStringLiteral("%1").arg(number + 1, 24, 16, QLatin1Char('0'))).value();
}
} // namespace

World::World(quint64 seed)
    : m_random(seed)
    , m_isDatabase(seed % 4 == 3)
    , m_now(instantFromMs(1'800'000'000'000))
    , m_address((m_isDatabase ? databases : addresses)[0])
    , m_log(std::make_unique<Log>())
    , m_network(std::make_unique<Network>(*this)) {
    m_mood = pick(8);
    m_server.isDatabase = m_isDatabase;
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
    const std::map<qint64, OutboxRow> before = m_log->rows;
    for (const auto& [id, row] : before) {
        if (row.state == OutboxState::Sending && row.attempts.back().bodyStarted)
            m_queue.tried(id);
    }
    m_queue.restarted();
    open();
    checkRestart(before);
}

void World::open() {
    m_outbox = std::make_unique<Outbox>(
        Outbox::Parts{[this] { return m_now; },
                      [this] { return static_cast<double>(m_random() % 1000) / 1000.0; }, *m_log, *m_network},
        m_address);
    m_outbox->start();
}

void World::tick() {
    m_outbox->tick();
    checkTicked();
}

void World::book() {
    if (m_log->full)
        return; // the receptionist is told that it is not saved
    OutboxRow row;
    row.id = ++m_lastId;
    row.visitorId = visitorNumber(pick(visitors));
    // Some are for another day: what waits for those may grow old.
    const Instant start =
        m_now + minutes(5 + 30 * pick(startSlots)) + std::chrono::hours(pick(4) == 0 ? 72 : 0);
    row.start = start;
    row.target = m_address;
    row.payload = "booking " + QByteArray::number(row.id);
    row.commandId = ReservationId::parse(
                        QStringLiteral("00000000-0000-4000-8000-%1").arg(row.id, 12, 16, QLatin1Char('0')))
                        .value();
    row.createdAt = m_now;
    row.queuedAt = m_now;
    m_wishes.insert({row.payload, Wish{row.visitorId, TimeRange::make(start, start + minutes(30)).value()}});
    m_log->rows[row.id] = row;
    m_acknowledged[row.id] = row.payload;
    m_outbox->add(row);
}

ReferenceServer::Answer World::arrive(const QByteArray& payload) {
    if (m_isDatabase)
        endWhatIsLate(payload);
    return m_server.apply(payload, m_wishes.at(payload));
}

void World::answer(const Sent& sent, const ReferenceServer::Answer& answer) {
    Exchange exchange;
    exchange.bodyStarted = true;
    exchange.httpStatus = answer.status;
    exchange.body = answer.body;
    exchange.conclusive = m_isDatabase && (answer.status == 200 || answer.status == 400);
    if (answer.status == 429) {
        exchange.retryAfter = std::chrono::seconds(pick(isAlwaysBusy() ? 5 : 200));
        m_queue.busy(sent.row, m_now + std::max(*exchange.retryAfter, std::chrono::seconds(1)));
    }
    const auto ids = m_server.idsFor(sent.payload);
    const bool numbered = !ids.empty() && answer.body.contains(ids.front().toUtf8());
    if (sent.target == m_address)
        m_queue.ended(QueueModel::of(answer.status, numbered), m_now);
    m_queue.tried(sent.row);
    m_outbox->finished(sent.row, exchange);
}

void World::fail(const Sent& sent, Exchange::Failure failure) {
    Exchange exchange;
    exchange.failure = failure;
    exchange.bodyStarted = m_log->rows.at(sent.row).attempts.back().bodyStarted;
    const auto before =
        failure == Exchange::Failure::Certificate ? QueueModel::Ended::Elsewhere : QueueModel::Ended::Before;
    if (sent.target == m_address)
        m_queue.ended(exchange.bodyStarted ? QueueModel::Ended::Doubtful : before, m_now);
    if (exchange.bodyStarted || !m_log->full) // else a restart may not know of it
        m_queue.tried(sent.row);
    m_outbox->finished(sent.row, exchange);
}

/// Takes one send off the wire and decides what becomes of it.
void World::carry(bool faults) {
    if (m_network->inFlight.empty())
        return;
    const auto chosen = m_network->inFlight.begin() + pick(static_cast<int>(m_network->inFlight.size()));
    const Sent sent = *chosen;
    m_network->inFlight.erase(chosen);
    if (m_isDatabase) {
        carryToDatabase(sent, faults);
        return;
    }
    if (faults && !isAlwaysBusy() && pick(4) == 0) {
        fail(sent, pick(4) == 0 ? Exchange::Failure::Certificate : Exchange::Failure::Unreachable);
        return;
    }
    if (!m_outbox->bodyStarting(sent.row)) {
        fail(sent, Exchange::Failure::Unreachable);
        return;
    }
    ++m_server.posts[sent.payload];
    if (faults && isAlwaysBusy() && pick(30) != 0)
        answer(sent, {429, {}});
    else if (faults && pick(2) == 0)
        carryWithFault(sent);
    else
        answer(sent, arrive(sent.payload));
}

void World::carryWithFault(const Sent& sent) {
    const int fond = m_mood == 0 ? 7 : m_mood == 1 ? 8 : -1;
    switch (const int fault = pick(12); fond >= 0 && pick(4) != 0 ? fond : fault) {
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
    case 8: {
        const ReferenceServer::Answer booked = arrive(sent.payload);
        const QByteArray another = "{\"reservationId\":\"" + knownNumber().toUtf8() + "\"}";
        const ReferenceServer::Answer strange[] = {
            {200, "{\"reservationId\":\"not one\"}"}, {200, another}, {201, booked.body}, {204, {}}};
        answer(sent, strange[pick(4)]);
        break;
    }
    case 9:
        answer(sent, {pick(2) == 0 ? 413 : 422, "no envelope"});
        break;
    default:
        answer(sent, {400, ReferenceServer::envelope("visitorId", "NotFound")});
        break;
    }
}

/// The same with a database: what it answers it has looked up, and what fails in it is rolled back.
void World::carryToDatabase(const Sent& sent, bool faults) {
    if (faults && pick(4) == 0) {
        if (pick(8) == 0)
            refuseSignIn(sent);
        else
            fail(sent, pick(8) == 0 ? Exchange::Failure::Certificate : Exchange::Failure::Unreachable);
        return;
    }
    if (!m_outbox->bodyStarting(sent.row)) {
        fail(sent, Exchange::Failure::Unreachable);
        return;
    }
    ++m_server.posts[sent.payload];
    if (faults && pick(2) == 0)
        loseOnTheWay(sent);
    else
        answer(sent, arrive(sent.payload));
}

void World::loseOnTheWay(const Sent& sent) {
    const bool commits = pick(2) == 0;
    if (commits)
        (void)arrive(sent.payload);
    else if (pick(2) == 0)
        m_late.push_back(sent.payload); // the server is still at it
    if (pick(8) == 0)
        restart();
    else
        fail(sent, Exchange::Failure::Cut);
}

void World::refuseSignIn(const Sent& sent) {
    Exchange exchange;
    exchange.httpStatus = 401;
    if (sent.target == m_address)
        m_queue.ended(QueueModel::Ended::Elsewhere, m_now);
    if (!m_log->full)
        m_queue.tried(sent.row);
    m_outbox->finished(sent.row, exchange);
}

/// Whoever asks waits for the lock: what was late has come in, or has been rolled back.
void World::endWhatIsLate(const QByteArray& payload) {
    const auto lateOnes = std::erase(m_late, payload);
    if (lateOnes > 0 && pick(2) == 0)
        (void)m_server.apply(payload, m_wishes.at(payload));
}

/// A number that was given to another booking, as a confused proxy would repeat it.
QString World::knownNumber() const {
    for (const OutboxRow& row : m_outbox->rows()) {
        if (row.state == OutboxState::Confirmed)
            return row.reservationId;
    }
    return {};
}

void World::lateArrivals() {
    if (m_late.empty())
        return;
    const auto chosen = m_late.begin() + pick(static_cast<int>(m_late.size()));
    const QByteArray payload = *chosen;
    m_late.erase(chosen);
    (void)m_server.apply(payload, m_wishes.at(payload));
}

/// A person does something to a row: mostly the right thing, since they can look into the main system.
void World::staff(bool faults) {
    if (m_outbox->rows().empty())
        return;
    const OutboxRow row =
        m_outbox->rows()[static_cast<size_t>(pick(static_cast<int>(m_outbox->rows().size())))];
    const QString name = pick(8) == 0 ? QString() : QStringLiteral("Receptionist");
    const auto ids = m_server.idsFor(row.payload);
    const bool stillUnderway = std::count(m_late.begin(), m_late.end(), row.payload) > 0;
    switch (pick(faults ? 6 : 1)) {
    case 5:
        m_address = (m_isDatabase ? databases : addresses)[pick(2)];
        m_queue.probe();
        m_outbox->changeTarget(m_address);
        break;
    case 0:
        m_queue.probe();
        m_outbox->sendNow();
        break;
    case 1:
        if (m_outbox->withdraw(row.id))
            require(ids.empty() && !stillUnderway, QStringLiteral("withdrawn means never sent"), row);
        break;
    case 2:
        if (row.state == OutboxState::Parked)
            m_queue.ask(row.id);
        (void)m_outbox->retry(row.id);
        break;
    case 3:
        if (!ids.empty())
            decide(row, StaffDecision::ItIsThere, name);
        else if (!stillUnderway)
            decide(row, StaffDecision::ItIsNotThere, name);
        break;
    default:
        decide(row, StaffDecision::SendAgain, name);
        break;
    }
}

void World::decide(const OutboxRow& row, StaffDecision decision, const QString& by) {
    const bool isInDoubt = row.state == OutboxState::Unknown || row.state == OutboxState::Check;
    const bool mayDecide = isInDoubt && !by.isEmpty();
    if (mayDecide && decision == StaffDecision::SendAgain)
        m_queue.ask(row.id);
    const auto ids = m_server.idsFor(row.payload);
    (void)m_outbox->resolve(row.id, decision, by, ids.empty() ? QString() : ids.front());
    require(mayDecide || *m_outbox->find(row.id) == row,
            QStringLiteral("only a named person decides, and only what is in doubt"), row);
}

void World::step() {
    const int event = pick(100);
    if (event < 15)
        book();
    else if (event < 30)
        m_now += milliseconds(pick(30'000));
    else if (event < 33)
        m_now += pick(20) == 0 ? minutes(60 * pick(30)) : minutes(pick(20));
    else if (event < 55)
        tick();
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
        tick();
        while (!m_network->inFlight.empty())
            carry(false);
        while (!m_late.empty())
            lateArrivals();
        if (round % 10 == 0)
            staff(false); // a pause for sign-in or address ends by a person
        checkInvariants();
        if (tick(); m_network->inFlight.empty()) {
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

} // namespace fd::simulation
