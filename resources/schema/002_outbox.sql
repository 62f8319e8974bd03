-- Bookings for a remote side: the queue, its attempts, and what a person still has to do over there.

-- An id made at this desk is unknown to a remote side, until a person enters the one they have there.
ALTER TABLE visitors ADD COLUMN made_here INTEGER NOT NULL DEFAULT 0 CHECK (made_here IN (0, 1));

ALTER TABLE visitors ADD COLUMN main_system_id TEXT
    CHECK (length(main_system_id) = 24 AND main_system_id NOT GLOB '*[^0-9a-f]*');

CREATE UNIQUE INDEX visitors_by_main_system_id ON visitors (main_system_id) WHERE main_system_id IS NOT NULL;

-- sync repeats the state of the reservation's outbox row, so that a day is drawn without looking there; what
-- was booked here is confirmed from the beginning. issued_id is the number that a remote side gave.
ALTER TABLE reservations ADD COLUMN sync TEXT NOT NULL DEFAULT 'confirmed'
    CHECK (sync IN ('queued', 'sending', 'unknown', 'check', 'parked', 'rejected', 'confirmed', 'cancelled'));

ALTER TABLE reservations ADD COLUMN issued_id TEXT
    CHECK (length(issued_id) = 36 AND issued_id NOT GLOB '*[^0-9a-f-]*');

CREATE UNIQUE INDEX reservations_by_issued_id ON reservations (issued_id) WHERE issued_id IS NOT NULL;

-- What a remote side rejected takes up nobody's time.
DROP TRIGGER reservations_no_overlap_insert;

DROP TRIGGER reservations_no_overlap_update;

CREATE TRIGGER reservations_no_overlap_insert BEFORE INSERT ON reservations
WHEN NEW.status NOT IN ('CANCELED', 'NO_SHOW') AND NEW.sync <> 'rejected'
BEGIN
    SELECT RAISE(ABORT, 'overlap')
    WHERE EXISTS (SELECT 1 FROM reservations
                  WHERE visitor_id = NEW.visitor_id AND start_ms < NEW.end_ms AND end_ms > NEW.start_ms
                        AND status NOT IN ('CANCELED', 'NO_SHOW') AND sync <> 'rejected');
END;

CREATE TRIGGER reservations_no_overlap_update BEFORE UPDATE ON reservations
WHEN NEW.status NOT IN ('CANCELED', 'NO_SHOW') AND NEW.sync <> 'rejected'
BEGIN
    SELECT RAISE(ABORT, 'overlap')
    WHERE EXISTS (SELECT 1 FROM reservations
                  WHERE visitor_id = NEW.visitor_id AND start_ms < NEW.end_ms AND end_ms > NEW.start_ms
                        AND status NOT IN ('CANCELED', 'NO_SHOW') AND sync <> 'rejected'
                        AND number <> OLD.number);
END;

-- The payload is the bytes that are sent, and is never changed. AUTOINCREMENT: first in, first out by number.
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reservation INTEGER REFERENCES reservations (number) ON DELETE SET NULL,
    visitor_id TEXT NOT NULL REFERENCES visitors (id),
    start_ms INTEGER NOT NULL,
    target TEXT NOT NULL,
    payload TEXT NOT NULL,
    state TEXT NOT NULL
        CHECK (state IN ('queued', 'sending', 'unknown', 'check', 'parked', 'rejected', 'confirmed', 'cancelled')),
    note TEXT NOT NULL,
    errors TEXT NOT NULL,
    created_ms INTEGER NOT NULL,
    queued_ms INTEGER NOT NULL,
    next_try_ms INTEGER NOT NULL,
    send_again INTEGER NOT NULL CHECK (send_again IN (0, 1)),
    crashes INTEGER NOT NULL,
    issued_id TEXT NOT NULL,
    resolved_by TEXT NOT NULL,
    settled_ms INTEGER NOT NULL,
    follows INTEGER NOT NULL
) STRICT;

CREATE INDEX outbox_open ON outbox (id) WHERE state NOT IN ('confirmed', 'cancelled');

CREATE INDEX outbox_by_reservation ON outbox (reservation);

CREATE TRIGGER outbox_payload_stays BEFORE UPDATE OF payload, visitor_id, start_ms ON outbox
BEGIN
    SELECT RAISE(ABORT, 'payload');
END;

CREATE TABLE outbox_attempts (
    outbox_id INTEGER NOT NULL REFERENCES outbox (id),
    number INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    body_started INTEGER NOT NULL CHECK (body_started IN (0, 1)),
    end_state TEXT NOT NULL CHECK (end_state IN ('open', 'not_applied', 'applied', 'ambiguous')),
    ended_ms INTEGER NOT NULL,
    http_status INTEGER NOT NULL,
    answered_busy INTEGER NOT NULL CHECK (answered_busy IN (0, 1)),
    PRIMARY KEY (outbox_id, number)
) STRICT, WITHOUT ROWID;

-- What was changed here after a remote side had confirmed it, and must be changed there by hand.
CREATE TABLE main_system_tasks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reservation INTEGER NOT NULL REFERENCES reservations (number),
    what TEXT NOT NULL CHECK (what IN ('cancel', 'no_show')),
    created_ms INTEGER NOT NULL,
    done_ms INTEGER,
    done_by TEXT NOT NULL
) STRICT;

CREATE INDEX main_system_tasks_open ON main_system_tasks (id) WHERE done_ms IS NULL;
