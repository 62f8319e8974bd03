-- When a clinic is not open though its weekly hours say so: holidays of a group, and blocked time.

CREATE TABLE group_holidays (
    group_id TEXT NOT NULL REFERENCES reservation_groups (id),
    date TEXT NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (group_id, date)
) STRICT, WITHOUT ROWID;

-- On a day, or every week on its weekday from that day on, until the last date (NULL: for good). No zone: all.
CREATE TABLE blocked_times (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    zone_id TEXT REFERENCES zones (id),
    reason TEXT NOT NULL,
    date TEXT NOT NULL,
    start_minute INTEGER NOT NULL CHECK (start_minute >= 0),
    end_minute INTEGER NOT NULL CHECK (end_minute > start_minute AND end_minute <= 1440),
    weekly INTEGER NOT NULL CHECK (weekly IN (0, 1)),
    until TEXT
) STRICT;

CREATE INDEX blocked_times_by_date ON blocked_times (date);
