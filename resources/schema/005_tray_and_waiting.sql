-- Bookings taken off the grid while the phone rings: each stands where it stood until it is put elsewhere.

CREATE TABLE tray (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reservation_id TEXT NOT NULL UNIQUE REFERENCES reservations (id) ON DELETE CASCADE
) STRICT;

-- Who would come if there were room. Dates are inclusive; start_minute and end_minute bound the whole visit.
CREATE TABLE waiting_wishes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    visitor_id TEXT NOT NULL REFERENCES visitors (id),
    group_id TEXT NOT NULL REFERENCES reservation_groups (id),
    zone_id TEXT REFERENCES zones (id),
    first_date TEXT NOT NULL,
    last_date TEXT NOT NULL CHECK (last_date >= first_date),
    start_minute INTEGER NOT NULL CHECK (start_minute >= 0),
    end_minute INTEGER NOT NULL CHECK (end_minute > start_minute AND end_minute <= 1440),
    length_minutes INTEGER NOT NULL CHECK (length_minutes BETWEEN 5 AND 1440),
    note TEXT NOT NULL,
    since_ms INTEGER NOT NULL
) STRICT;

CREATE INDEX waiting_wishes_by_visitor ON waiting_wishes (visitor_id);
