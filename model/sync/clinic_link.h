#pragma once

#include "model/domain/database_settings.h"
#include "model/domain/result.h"
#include "model/domain/store_error.h"
#include "model/store/clinic_batch.h"
#include "model/sync/presence.h"

#include <QThread>
#include <atomic>
#include <functional>
#include <memory>

namespace fd {

class ReservationEngine;
class Store;

/// The desk's line to the clinic's database: hears what others change and brings it into the desk's copy, and
/// takes there what this desk changes. On a thread of its own; its functions return at once.
class ClinicLink {
public:
    /// All of these are called on the link's thread.
    struct Home {
        /// Takes a batch into the copy, and waits for that; the reservations that could not be taken over, or
        /// why nothing could.
        std::function<Result<QStringList, StoreError>(const ClinicBatch&)> take;
        /// `fault` while it is not connected.
        std::function<void(bool catchingUp, const std::optional<DatabaseState>& fault)> state;
        std::function<void(const std::vector<PresenceNote>&)> present;
    };
    /// Where the copy stands: of which database, and how far it has read.
    struct From {
        QString origin;
        qint64 position = 0;
    };

    ClinicLink(const DatabaseSettings& settings, const QByteArray& password, Clock clock, From from,
               Home home);
    /// Waits for what is being done, at most as long as its limits are. What was not begun is not done, and
    /// its `done` hears Unreachable.
    ~ClinicLink();
    ClinicLink(const ClinicLink&) = delete;

    /// Ends soon and says nothing any more; to be destroyed later, by somebody who can wait.
    void end();
    void setPerson(const QString& name);
    void lookAt(const std::optional<VisitorId>& visitor);
    /// Looks for news soon.
    void catchUp();

    using Work = std::function<void(Store&, ReservationEngine&)>;
    using Done = std::function<void(const std::optional<StoreError>&)>;
    /// Does `work` in the database, brings what it changed into the copy, and then calls `done` on the link's
    /// thread. Whatever its error is, nothing is half done; OutcomeUnknown: what the copy shows then is how
    /// it ended, once it has caught up.
    void write(Work work, Done done);

private:
    class Line;
    std::shared_ptr<std::atomic<bool>> m_ended;
    QThread m_thread;
    Line* m_line; // lives on m_thread
};

} // namespace fd
