#pragma once

#include "model/domain/ids.h"
#include "model/domain/instant.h"
#include "model/domain/requested_procedure.h"

#include <QStringList>

namespace fd {

/// A date-time of a command: the instant, and the text it was written as. `written` is empty when that is
/// just toRfc3339(at), so that a command made here equals the one read back.
struct CommandTime {
    Instant at{};
    QString written;
    bool operator==(const CommandTime&) const = default;
};

/// The contract's ReserveByVisitorIdCommand, V1. A value of this type has passed every check that needs no
/// store: types, formats, int32 ranges, enums, end after start, a configuration for each procedure's type.
struct ReserveCommand {
    VisitorId visitorId;
    GroupId reservationGroupId;
    ZoneId zoneId;
    CommandTime start;
    CommandTime end;
    std::optional<bool> consultationRequired;
    std::optional<bool> sedationRequired;
    std::optional<QString> funnelDetail;
    std::optional<std::vector<RequestedProcedure>> requestedProcedures;
    std::optional<QString> reservationMemo;
    QJsonObject unknown;

    /// Never empty: decoding and drafts refuse an end that is not after the start.
    [[nodiscard]] TimeRange range() const { return TimeRange::make(start.at, end.at).value(); }
    bool operator==(const ReserveCommand&) const = default;
};

/// The same wish at another time and place.
[[nodiscard]] ReserveCommand atAnotherTime(ReserveCommand command, const ZoneId& zone,
                                           const TimeRange& range);

/// The titles of the requested procedures, in their order, empty ones left out.
[[nodiscard]] QStringList procedureTitles(const ReserveCommand& command);

} // namespace fd
