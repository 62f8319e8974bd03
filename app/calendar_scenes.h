#pragma once

#include "app/walk.h"

namespace fd {

class Desk;
class MainWindow;

/// Keeps a picture of `window` as it is now, under the name of a state; false when it cannot.
using SaveScene = std::function<bool(QWidget& window, const char16_t* state)>;

/// What a pointer, a menu and another date bring up over a demo clinic that is shown: each in a picture. The
/// window is left on the day that it was on. False when a state was never reached.
[[nodiscard]] bool walkCalendar(MainWindow& window, const SaveScene& save);
/// The smallest clinic and a very large one, in a store that is still empty: one zone, then forty.
[[nodiscard]] bool walkZones(Desk& desk, MainWindow& window, const SaveScene& save);

} // namespace fd
