#pragma once

#include "app/calendar_scenes.h"

namespace fd {

class MainWindow;

/// A file about to be brought in, one with bad lines, and the dialog that writes one.
[[nodiscard]] bool fileScenes(MainWindow& window, const SaveScene& save);

} // namespace fd
