-- What happens to a booking after it was made: the visit's stages, changes with who made them, tickets used.

-- Where the visitor is, and since when; the status follows from it (see visit_stage.h).
ALTER TABLE reservations ADD COLUMN stage TEXT NOT NULL DEFAULT 'RESERVED'
    CHECK (stage IN ('RESERVED', 'RECEPTION', 'CONSULTATION_WAITING', 'CONSULTATION', 'PROCEDURE_WAITING',
                     'PROCEDURE', 'PROCEDURE_DONE', 'COMPLETED'));

ALTER TABLE reservations ADD COLUMN stage_ms INTEGER NOT NULL DEFAULT 0;

-- The command as it was submitted, once it stands otherwise; NULL: it still does.
ALTER TABLE reservations ADD COLUMN submitted TEXT;

UPDATE reservations SET stage = 'PROCEDURE', stage_ms = changed_ms WHERE status = 'IN_PROGRESS';

UPDATE reservations SET stage = 'COMPLETED', stage_ms = changed_ms WHERE status = 'COMPLETED';

-- Never changed, never deleted; named by id, because a booking that was taken back is gone.
CREATE TABLE reservation_changes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reservation_id TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    by_person TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL
) STRICT;

CREATE INDEX reservation_changes_of ON reservation_changes (reservation_id);

CREATE TRIGGER reservation_changes_stay BEFORE UPDATE ON reservation_changes
BEGIN
    SELECT RAISE(ABORT, 'audit');
END;

CREATE TRIGGER reservation_changes_are_kept BEFORE DELETE ON reservation_changes
BEGIN
    SELECT RAISE(ABORT, 'audit');
END;

-- What completing a booking took from a ticket, so that taking the completion back returns just that.
CREATE TABLE ticket_uses (
    reservation INTEGER NOT NULL REFERENCES reservations (number),
    ticket_id TEXT NOT NULL REFERENCES tickets (id),
    uses INTEGER NOT NULL CHECK (uses > 0),
    PRIMARY KEY (reservation, ticket_id)
) STRICT, WITHOUT ROWID;

-- A change of a confirmed booking has to be made in the main system, too.
CREATE TABLE tasks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reservation INTEGER NOT NULL REFERENCES reservations (number),
    what TEXT NOT NULL CHECK (what IN ('cancel', 'no_show', 'change')),
    created_ms INTEGER NOT NULL,
    done_ms INTEGER,
    done_by TEXT NOT NULL
) STRICT;

INSERT INTO tasks SELECT id, reservation, what, created_ms, done_ms, done_by FROM main_system_tasks;

DROP TABLE main_system_tasks;

ALTER TABLE tasks RENAME TO main_system_tasks;

CREATE INDEX main_system_tasks_open ON main_system_tasks (id) WHERE done_ms IS NULL;
