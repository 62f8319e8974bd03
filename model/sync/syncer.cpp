#include "model/sync/syncer.h"

#include <QRandomGenerator>
#include <algorithm>

namespace fd {

namespace {
/// A wall clock is set, and a laptop sleeps: no timer is trusted for longer.
constexpr milliseconds longestNap{1'000};
constexpr milliseconds shortestNap{10};

Rng systemRng() {
    return [] { return QRandomGenerator::global()->generateDouble(); };
}
} // namespace

Syncer::Syncer(Clock clock, std::unique_ptr<OutboxLog> log, VisitorOf visitorOf, const BookingTarget& target)
    : m_log(std::move(log))
    , m_transport({[this](qint64 row) { return m_outbox.bodyStarting(row); },
                   [this](qint64 row, const Exchange& exchange) { finished(row, exchange); }},
                  std::move(visitorOf), clock)
    , m_clock(std::move(clock))
    , m_target(target)
    , m_outbox({m_clock, systemRng(), *m_log, m_transport}, target.address())
    , m_timer(this) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Syncer::drive);
}

void Syncer::start(const std::optional<QByteArray>& secret) {
    m_outbox.start();
    m_started = true;
    signIn(secret);
    drive();
}

void Syncer::signIn(const std::optional<QByteArray>& secret) {
    m_transport.use(m_target, secret.value_or(QByteArray()));
    m_outbox.setSignedIn(secret.has_value());
}

void Syncer::use(const BookingTarget& target, const std::optional<QByteArray>& secret) {
    m_target = target;
    signIn(secret);
    if (target.address() == m_outbox.target())
        m_outbox.sendNow();
    else
        m_outbox.changeTarget(target.address());
    drive();
}

void Syncer::lineIsThere() {
    if (m_outbox.pause() != OutboxPause::None && m_outbox.pause() != OutboxPause::Offline)
        return; // what a person has to mend
    m_outbox.sendNow();
    drive();
}

void Syncer::hold() {
    m_held = true;
}

void Syncer::goOn() {
    m_held = false;
    drive();
}

void Syncer::finished(qint64 row, const Exchange& exchange) {
    m_outbox.finished(row, exchange);
    drive();
}

void Syncer::drive() {
    if (!m_started)
        return;
    if (!m_held) {
        m_outbox.tick();
        if (const auto wake = m_outbox.nextWake())
            m_timer.start(std::clamp(*wake - m_clock(), shortestNap, longestNap));
    }
    if (m_told == m_outbox.revision())
        return;
    m_told = m_outbox.revision();
    Q_EMIT changed();
}

} // namespace fd
