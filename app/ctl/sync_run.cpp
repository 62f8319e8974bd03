#include "app/ctl/sync_run.h"

#include "app/ctl/console.h"
#include "app/ctl/invocation.h"
#include "model/store/ballast.h"
#include "model/store/store.h"
#include "model/sync/store_outbox_log.h"
#include "model/sync/syncer.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>
#include <algorithm>

namespace fd::ctl {

namespace {

constexpr milliseconds look{100};

class Run {
public:
    Run(Store& store, const RemoteTarget& target, SyncMode mode, std::optional<qint64> only)
        : m_mode(mode)
        , m_ballast(store.database.path())
        , m_log(new StoreOutboxLog(store, &m_ballast,
                                   [path = store.database.path()] { return freeBytesBeside(path); }))
        , m_syncer(systemClock(), std::unique_ptr<OutboxLog>(m_log), target.endpoint) {
        for (const OutboxRow& row : store.outbox.open())
            m_triesBefore.insert(row.id, row.attempts.size());
        if (mode == SyncMode::Once)
            m_syncer.outbox().restrictTo([this, only](const OutboxRow& row) {
                return (!only || row.id == *only) && row.attempts.size() == m_triesBefore.value(row.id);
            });
        m_token = target.token;
    }

    SyncEnd exec(bool newTarget) {
        QEventLoop loop;
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &loop, [this, &loop] {
            if (isOver())
                loop.quit();
        });
        timer.start(look);
        m_syncer.start(m_token);
        if (newTarget) {
            m_syncer.outbox().changeTarget(m_syncer.outbox().target());
            m_syncer.drive();
        }
        if (!isOver())
            loop.exec();
        return {m_syncer.outbox().pause(), m_log->isDiskLow(), m_log->refusal().has_value()};
    }

private:
    [[nodiscard]] bool isOver() const {
        const Outbox& outbox = m_syncer.outbox();
        if (outbox.inFlight() > 0)
            return false;
        const OutboxPause pause = outbox.pause();
        if (pause != OutboxPause::None && pause != OutboxPause::Offline)
            return true;
        if (m_log->isDiskLow() || m_log->refusal().has_value()) // only a person makes room
            return true;
        if (m_mode == SyncMode::Once)
            return pause == OutboxPause::Offline || outbox.due().empty();
        return std::none_of(outbox.rows().begin(), outbox.rows().end(), [&outbox](const OutboxRow& row) {
            const bool waits = row.state == OutboxState::Queued || row.state == OutboxState::Unknown;
            return waits && row.target == outbox.target();
        });
    }

    SyncMode m_mode;
    QHash<qint64, size_t> m_triesBefore;
    Ballast m_ballast;
    StoreOutboxLog* m_log; // the syncer's
    Syncer m_syncer;
    std::optional<QByteArray> m_token;
};

} // namespace

SyncEnd runSync(Store& store, const RemoteTarget& target, SyncMode mode, std::optional<qint64> only) {
    return Run(store, target, mode, only).exec(!only);
}

void sayEnd(const SyncEnd& end) {
    if (end.storeRefuses)
        say(translated(QT_TRANSLATE_NOOP("ctl", "The store could not be written; what was sent is looked at "
                                                "again by the next sync.")));
    else if (end.diskLow)
        say(translated(QT_TRANSLATE_NOOP("ctl", "The disk is nearly full: nothing is sent until there is "
                                                "room.")));
    switch (end.pause) {
    case OutboxPause::None:
        return;
    case OutboxPause::Offline:
        return say(translated(QT_TRANSLATE_NOOP("ctl", "The address cannot be reached.")));
    case OutboxPause::SignIn:
        return say(translated(QT_TRANSLATE_NOOP(
            "ctl", "The address asks for a token, or does not accept this one (--token-file).")));
    case OutboxPause::Address:
        return say(translated(QT_TRANSLATE_NOOP("ctl", "The address or its certificate is not right.")));
    case OutboxPause::StrangeAnswers:
        return say(
            translated(QT_TRANSLATE_NOOP("ctl", "The answers are not those of a reservation system.")));
    }
}

} // namespace fd::ctl
