#pragma once

#include "app/calendar_scenes.h"

namespace fd {

/// Every state of the visitor panel over a demo clinic that is shown, each in a picture: who was chosen last,
/// somebody being registered who is there already, a full card, a change that somebody else made too, and two
/// records merged. False when a state was never reached.
[[nodiscard]] bool walkVisitors(Desk& desk, MainWindow& window, const SaveScene& save);
/// Somebody registered here whom the main system does not know yet.
[[nodiscard]] bool walkUnknownVisitor(Desk& desk, MainWindow& window, const SaveScene& save);

} // namespace fd
