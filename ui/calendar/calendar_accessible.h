#pragma once

class QWidget;

namespace fd {

/// From here on every CalendarView is readable by assistive technology: each booking is a child whose name is
/// a sentence, and so is the slot the cursor stands on. Calling it again changes nothing.
void installCalendarAccessibility();
/// Tells that the slot cursor has moved.
void announceCursor(QWidget* calendarView);

} // namespace fd
