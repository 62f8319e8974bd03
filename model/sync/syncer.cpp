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

Syncer::Syncer(Clock clock, std::unique_ptr<OutboxLog> log, const EndpointSettings& endpoint)
    : m_log(std::move(log))
    , m_transport({[this](qint64 row) { return m_outbox.bodyStarting(row); },
                   [this](qint64 row, const Exchange& exchange) { finished(row, exchange); }})
    , m_clock(std::move(clock))
    , m_endpoint(endpoint)
    , m_outbox({m_clock, systemRng(), *m_log, m_transport}, endpoint.url().toString())
    , m_timer(this) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Syncer::drive);
}

void Syncer::start(const std::optional<QByteArray>& token) {
    m_outbox.start();
    m_started = true;
    signIn(token);
    drive();
}

void Syncer::signIn(const std::optional<QByteArray>& token) {
    m_transport.use(m_endpoint, token.value_or(QByteArray()));
    m_outbox.setSignedIn(token.has_value());
}

void Syncer::use(const EndpointSettings& endpoint, const std::optional<QByteArray>& token) {
    m_endpoint = endpoint;
    signIn(token);
    const QString target = endpoint.url().toString();
    if (target == m_outbox.target())
        m_outbox.sendNow();
    else
        m_outbox.changeTarget(target);
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
