#pragma once

#include "model/domain/instant.h"
#include "model/domain/visitor.h"

#include <QStringList>
#include <vector>

namespace fd {

/// A reservation that went to the visitor who stays, and how it stood in its command before.
struct MergedBooking {
    ReservationId id;
    VisitorId writtenAs;      ///< as it was spelled
    bool asSubmitted = false; ///< its command still stood as it was submitted
    bool operator==(const MergedBooking&) const = default;
};

/// Two records of one person made into one, with all that takes it back.
struct VisitorMerge {
    Visitor kept;    ///< before
    Visitor removed; ///< before
    Visitor merged;  ///< what the kept one became
    std::vector<MergedBooking> bookings;
    QStringList tickets;
    std::vector<qint64> wishes; ///< in the waiting list
    bool takenBack = false;     ///< the same the other way: both stand again

    [[nodiscard]] VisitorMerge reversed() const {
        VisitorMerge other = *this;
        other.takenBack = !takenBack;
        return other;
    }
    bool operator==(const VisitorMerge&) const = default;
};

/// What was changed of a visitor at this desk, for the record.
struct VisitorRecord {
    enum class What { Register, Edit, Merge, Unmerge };
    What what = What::Edit;
    Instant at{};
    QString by;     ///< empty: nobody said who they are
    QString before; ///< JSON; empty for one who was new
    QString after;  ///< JSON
    bool operator==(const VisitorRecord&) const = default;
};

} // namespace fd
