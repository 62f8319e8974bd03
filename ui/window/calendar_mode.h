#pragma once

namespace fd {

/// How the middle of the window shows bookings.
enum class CalendarMode { Day, Week, List };

} // namespace fd
