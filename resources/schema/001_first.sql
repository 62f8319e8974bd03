-- The first schema of a clinic's file.
-- How these files are read: a blank line ends a statement, so no statement may contain one (a trigger's body
-- least of all); a block of nothing but comments is skipped. One file is one transaction together with its
-- number in user_version. A file that was ever released is never changed: add the next number.
-- Conventions: ids are lower case; instants are milliseconds of UTC; dates are YYYY-MM-DD; enums are the
-- vendor's names; a text that may be missing is empty, NULL only where missing and empty differ.

CREATE TABLE settings (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE zones (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 24 AND id NOT GLOB '*[^0-9a-f]*'),
    title TEXT NOT NULL,
    title_en TEXT NOT NULL,
    color TEXT NOT NULL,
    sort_order INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE reservation_groups (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 24 AND id NOT GLOB '*[^0-9a-f]*'),
    title TEXT NOT NULL,
    title_en TEXT NOT NULL,
    memo TEXT NOT NULL,
    start_date TEXT,
    interval_minutes INTEGER NOT NULL CHECK (interval_minutes BETWEEN 5 AND 1440),
    is_default INTEGER NOT NULL CHECK (is_default IN (0, 1)),
    sort_order INTEGER NOT NULL,
    same_day_close_buffer_minutes INTEGER NOT NULL CHECK (same_day_close_buffer_minutes >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE group_capacities (
    group_id TEXT NOT NULL REFERENCES reservation_groups (id),
    position INTEGER NOT NULL,
    zone_id TEXT NOT NULL REFERENCES zones (id),
    capacity INTEGER NOT NULL CHECK (capacity >= 0),
    enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    PRIMARY KEY (group_id, position),
    UNIQUE (group_id, zone_id)
) STRICT, WITHOUT ROWID;

-- Minutes since midnight; a weekday (1 is Monday) without a row is closed.
CREATE TABLE group_hours (
    group_id TEXT NOT NULL REFERENCES reservation_groups (id),
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    open_start INTEGER NOT NULL CHECK (open_start >= 0),
    open_end INTEGER NOT NULL CHECK (open_end > open_start AND open_end <= 1440),
    break_start INTEGER,
    break_end INTEGER,
    PRIMARY KEY (group_id, weekday),
    CHECK ((break_start IS NULL) = (break_end IS NULL)),
    CHECK (break_start IS NULL
           OR (break_start < break_end AND break_start >= open_start AND break_end <= open_end))
) STRICT, WITHOUT ROWID;

CREATE TABLE visitors (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 24 AND id NOT GLOB '*[^0-9a-f]*'),
    name TEXT NOT NULL CHECK (name <> ''),
    phone TEXT CHECK (phone GLOB '+[0-9]*' AND length(phone) BETWEEN 8 AND 16),
    date_of_birth TEXT,
    gender TEXT CHECK (gender IN ('FEMALE', 'MALE')),
    chart_number TEXT NOT NULL,
    type_id TEXT,
    type_name TEXT,
    nationality TEXT NOT NULL,
    cautions TEXT NOT NULL,
    memo TEXT NOT NULL,
    CHECK ((type_id IS NULL) = (type_name IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX visitors_by_name ON visitors (name, id);

CREATE INDEX visitors_by_chart_number ON visitors (chart_number) WHERE chart_number <> '';

-- The position keeps the catalogue's order; medical_service is its wire JSON, with its id beside it because
-- tickets name services by it.
CREATE TABLE options (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    product_title TEXT NOT NULL,
    medical_service TEXT,
    medical_service_id TEXT NOT NULL,
    duration_minutes INTEGER NOT NULL CHECK (duration_minutes >= 0)
) STRICT;

CREATE INDEX options_by_medical_service ON options (medical_service_id) WHERE medical_service_id <> '';

CREATE TABLE option_prices (
    option_id TEXT NOT NULL REFERENCES options (id),
    position INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL,
    reason TEXT NOT NULL,
    promotion_id TEXT NOT NULL,
    promotion_title TEXT NOT NULL,
    visitor_type_id TEXT NOT NULL,
    start_date TEXT,
    end_date TEXT,
    PRIMARY KEY (option_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE tickets (
    id TEXT NOT NULL PRIMARY KEY,
    visitor_id TEXT NOT NULL REFERENCES visitors (id),
    ticket_title TEXT NOT NULL,
    option_title TEXT NOT NULL,
    total_count INTEGER NOT NULL,
    remaining_count INTEGER NOT NULL,
    expires_on TEXT,
    medical_service_id TEXT NOT NULL,
    CHECK (remaining_count >= 0 AND remaining_count <= total_count)
) STRICT, WITHOUT ROWID;

CREATE INDEX tickets_by_visitor ON tickets (visitor_id);

-- The command is kept as it was submitted, as compact wire JSON; the columns after it repeat what the calendar
-- shows, so that a day is drawn without decoding commands.
CREATE TABLE reservations (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36 AND id NOT GLOB '*[^0-9a-f-]*'),
    visitor_id TEXT NOT NULL REFERENCES visitors (id),
    zone_id TEXT NOT NULL REFERENCES zones (id),
    group_id TEXT NOT NULL REFERENCES reservation_groups (id),
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('RESERVED', 'IN_PROGRESS', 'COMPLETED', 'CANCELED', 'NO_SHOW')),
    command TEXT NOT NULL,
    consultation INTEGER NOT NULL CHECK (consultation IN (0, 1)),
    sedation INTEGER NOT NULL CHECK (sedation IN (0, 1)),
    procedure_titles TEXT NOT NULL,
    memo TEXT NOT NULL,
    created_ms INTEGER NOT NULL,
    changed_ms INTEGER NOT NULL,
    CHECK (start_ms < end_ms)
) STRICT;

CREATE INDEX reservations_by_visitor ON reservations (visitor_id, start_ms, end_ms, status);

-- A time window is searched among those that start at most a day before it (by_start) and, since a reservation
-- may be longer, among the few that last more than a day (long): both bounded, and one odd booking of a year
-- does not widen the search for all others.
CREATE INDEX reservations_by_start ON reservations (start_ms, end_ms);

CREATE INDEX reservations_long ON reservations (start_ms, end_ms) WHERE end_ms - start_ms > 86400000;

-- The contract's one conflict, kept by the database itself: a visitor's live reservations never overlap.
CREATE TRIGGER reservations_no_overlap_insert BEFORE INSERT ON reservations
WHEN NEW.status NOT IN ('CANCELED', 'NO_SHOW')
BEGIN
    SELECT RAISE(ABORT, 'overlap')
    WHERE EXISTS (SELECT 1 FROM reservations
                  WHERE visitor_id = NEW.visitor_id AND start_ms < NEW.end_ms AND end_ms > NEW.start_ms
                        AND status NOT IN ('CANCELED', 'NO_SHOW'));
END;

CREATE TRIGGER reservations_no_overlap_update BEFORE UPDATE ON reservations
WHEN NEW.status NOT IN ('CANCELED', 'NO_SHOW')
BEGIN
    SELECT RAISE(ABORT, 'overlap')
    WHERE EXISTS (SELECT 1 FROM reservations
                  WHERE visitor_id = NEW.visitor_id AND start_ms < NEW.end_ms AND end_ms > NEW.start_ms
                        AND status NOT IN ('CANCELED', 'NO_SHOW') AND number <> OLD.number);
END;

-- AUTOINCREMENT: the number of a draft is never given to another one.
CREATE TABLE drafts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    draft TEXT NOT NULL,
    touched_ms INTEGER NOT NULL
) STRICT;
