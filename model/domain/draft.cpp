#include "model/domain/draft.h"

#include "model/domain/procedure_list.h"

namespace fd {

std::optional<TimeRange> Draft::range() const {
    return start && end ? TimeRange::make(*start, *end) : std::nullopt;
}

Result<ReserveCommand, FieldErrors> commandOf(const Draft& draft) {
    FieldErrors errors;
    const auto require = [&errors](bool present, const char16_t* key) {
        if (!present)
            errors.push_back({QString::fromUtf16(key), reason::Required});
    };
    require(draft.visitorId.has_value(), u"visitorId");
    require(draft.groupId.has_value(), u"reservationGroupId");
    require(draft.zoneId.has_value(), u"zoneId");
    require(draft.start.has_value(), u"startDateTimeUtc");
    require(draft.end.has_value(), u"endDateTimeUtc");
    if (draft.start && draft.end && !draft.range())
        errors.push_back({QStringLiteral("endDateTimeUtc"), reason::InvalidTimeRange});
    if (!errors.empty())
        return errors;

    ReserveCommand command;
    command.visitorId = *draft.visitorId;
    command.reservationGroupId = *draft.groupId;
    command.zoneId = *draft.zoneId;
    command.start.at = *draft.start;
    command.end.at = *draft.end;
    command.consultationRequired = draft.consultationRequired;
    command.sedationRequired = draft.sedationRequired;
    if (!draft.funnelDetail.isEmpty())
        command.funnelDetail = draft.funnelDetail;
    command.requestedProcedures = draft.procedures;
    if (!draft.memo.isEmpty())
        command.reservationMemo = draft.memo;
    return command;
}

Draft draftOf(const ReserveCommand& command) {
    Draft draft;
    draft.visitorId = command.visitorId;
    draft.groupId = command.reservationGroupId;
    draft.zoneId = command.zoneId;
    draft.start = command.start.at;
    draft.end = command.end.at;
    draft.consultationRequired = command.consultationRequired.value_or(false);
    draft.sedationRequired = command.sedationRequired.value_or(false);
    draft.funnelDetail = command.funnelDetail.value_or(QString());
    draft.procedures = command.requestedProcedures.value_or(std::vector<RequestedProcedure>());
    draft.memo = command.reservationMemo.value_or(QString());
    return draft;
}

Draft draftToEdit(const ReservationId& id, const ReserveCommand& base) {
    Draft draft = draftOf(base);
    draft.edits = EditedBooking{id, base};
    return draft;
}

ReserveCommand editedCommand(const ReserveCommand& base, ReserveCommand written) {
    const auto keepTime = [](CommandTime& time, const CommandTime& before) {
        if (time.at == before.at)
            time = before;
    };
    const auto keepLeftOut = [](auto& value, const auto& before, const auto& empty) {
        if (!before && value.value_or(empty) == empty)
            value.reset();
    };
    keepTime(written.start, base.start);
    keepTime(written.end, base.end);
    keepLeftOut(written.consultationRequired, base.consultationRequired, false);
    keepLeftOut(written.sedationRequired, base.sedationRequired, false);
    keepLeftOut(written.requestedProcedures, base.requestedProcedures, std::vector<RequestedProcedure>());
    written.unknown = base.unknown;
    return written;
}

Instant proposedEnd(Instant start, const std::vector<RequestedProcedure>& procedures, int intervalMinutes) {
    const int total = totalMinutesOf(procedures);
    constexpr int step = 5; // nobody books to the minute
    const int rounded = (total + step - 1) / step * step;
    return start + minutes(rounded > 0 ? rounded : intervalMinutes);
}

} // namespace fd
