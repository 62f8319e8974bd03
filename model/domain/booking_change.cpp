#include "model/domain/booking_change.h"

#include <algorithm>

namespace fd {

namespace {

bool isForward(const BookingState& before, const BookingState& after) {
    if (before.command != after.command) {
        const bool live =
            before.status == ReservationStatus::Reserved || before.status == ReservationStatus::InProgress;
        return live && before.status == after.status && before.stage == after.stage &&
               before.command.visitorId == after.command.visitorId;
    }
    if (isCancelled(after.status))
        return before.status == ReservationStatus::Reserved && after.stage == VisitStage::Reserved;
    const auto next = nextStages(before.stage, true);
    return before.status == statusOf(before.stage) && after.status == statusOf(after.stage) &&
           std::find(next.begin(), next.end(), after.stage) != next.end();
}

} // namespace

ChangeKind kindOf(const BookingState& before, const BookingState& after) {
    if (after.status == ReservationStatus::NoShow && before.status != after.status)
        return ChangeKind::NoShow;
    if (isCancelled(after.status) && before.status != after.status)
        return ChangeKind::Cancelled;
    if (isCancelled(before.status))
        return ChangeKind::Restored;
    if (before.command == after.command)
        return ChangeKind::Stage;
    ReserveCommand there = before.command;
    there.zoneId = after.command.zoneId;
    there.reservationGroupId = after.command.reservationGroupId;
    there.start = after.command.start;
    there.end = after.command.end;
    return there == after.command ? ChangeKind::Moved : ChangeKind::Edited;
}

bool isLegal(const BookingStep& step) {
    return isForward(step.before, step.after) || isForward(step.after, step.before);
}

} // namespace fd
