#pragma once

#include "model/domain/instant.h"

#include <QtGlobal>
#include <map>
#include <set>

namespace fd::simulation {

/// When the queue may send at all, said a second time from the table of states and from what really happened:
/// nothing here asks the outbox.
class QueueModel {
public:
    enum class Ended {
        Before,    ///< nothing of the body left
        Doubtful,  ///< 408, 5xx, or no answer
        Elsewhere, ///< sign in, wrong address, wrong certificate
        Strange,   ///< 2xx without a number of its own
        Real,      ///< booked, refused or busy
    };
    static Ended of(int status, bool numbered) {
        if (status >= 500 || status == 408)
            return Ended::Doubtful;
        if (status < 300)
            return status == 200 && numbered ? Ended::Real : Ended::Strange;
        const bool elsewhere =
            status < 400 || status == 401 || status == 403 || status == 404 || status == 405;
        return elsewhere ? Ended::Elsewhere : Ended::Real;
    }

    void restarted() {
        probe();
        m_retryAt.clear();
    }
    /// A person ends whatever the queue waits for.
    void probe() {
        m_paused = false;
        m_oneByOne = true;
        m_strange = 0;
        m_quietUntil = Instant{};
    }
    void ended(Ended how, Instant now) {
        m_strange = how == Ended::Strange ? m_strange + 1 : 0;
        m_oneByOne = how != Ended::Real;
        if (how == Ended::Elsewhere || m_strange >= 2)
            m_paused = true;
        else if (how == Ended::Real || how == Ended::Strange)
            m_paused = false;
        if (how == Ended::Before || how == Ended::Doubtful)
            m_quietUntil = now + std::chrono::seconds(1);
    }
    void busy(qint64 row, Instant retryAt) { m_retryAt[row] = retryAt; }
    /// A person asked for one more try of this row.
    void ask(qint64 row) {
        probe();
        m_asked.insert(row);
        m_retryAt.erase(row);
    }
    /// The try that was asked for is made.
    void tried(qint64 row) { m_asked.erase(row); }

    [[nodiscard]] bool isPaused() const { return m_paused; }
    [[nodiscard]] bool isOneByOne() const { return m_oneByOne; }
    [[nodiscard]] bool isAsked(qint64 row) const { return m_asked.count(row) == 1; }
    [[nodiscard]] Instant notBefore(qint64 row) const {
        const auto retry = m_retryAt.find(row);
        return retry == m_retryAt.end() ? m_quietUntil : std::max(retry->second, m_quietUntil);
    }

private:
    bool m_paused = false;
    bool m_oneByOne = true;
    int m_strange = 0;
    Instant m_quietUntil{};
    std::map<qint64, Instant> m_retryAt;
    std::set<qint64> m_asked;
};

} // namespace fd::simulation
