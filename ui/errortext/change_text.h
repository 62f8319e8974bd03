#pragma once

#include "model/desk_values.h"
#include "model/domain/language.h"

#include <QString>

namespace fd {

struct BlockedStep;
struct VisitorMerge;

// Words for what happens to a booking after it was made.

/// Where the visitor is: `Waits for the procedure`.
[[nodiscard]] QString stageText(VisitStage stage);
/// What a button says that takes the visit there: `Arrived`, `Start the procedure`.
[[nodiscard]] QString stageActionText(VisitStage stage);
/// What was done, in a few words: `Moved: 10:00 Laser → 11:30 Injection`.
[[nodiscard]] QString changeText(const BookingState& before, const BookingState& after, const Clinic& clinic,
                                 Language language);

/// The same of a blocked time: `Blocked: 15:00–15:30 Laser`.
[[nodiscard]] QString blockedText(const BlockedStep& step, const Clinic& clinic, Language language);
/// Of two records of one visitor: `Merged two records of 김민서`.
[[nodiscard]] QString mergeText(const VisitorMerge& merge);

} // namespace fd
