-- Visitors registered, changed and merged at the desk, what is still being typed about them, and who was chosen.

-- Who was merged into somebody else stays as a row, because what was once sent names it, and is shown nowhere.
ALTER TABLE visitors ADD COLUMN merged_into TEXT REFERENCES visitors (id);

-- Nothing more is booked for that row, whatever the code above does.
CREATE TRIGGER reservations_of_nobody_merged BEFORE INSERT ON reservations
WHEN EXISTS (SELECT 1 FROM visitors WHERE id = NEW.visitor_id AND merged_into IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'merged');
END;

CREATE INDEX visitors_by_phone ON visitors (phone) WHERE phone IS NOT NULL;

CREATE INDEX visitors_by_birth ON visitors (date_of_birth, name) WHERE date_of_birth IS NOT NULL;

CREATE INDEX visitors_by_type ON visitors (type_id, type_name) WHERE type_id IS NOT NULL;

CREATE INDEX visitors_by_chart_length ON visitors (length(chart_number), chart_number) WHERE chart_number <> '';

-- Never changed, never deleted. before is empty for one who was new; other_id is the one who was merged.
CREATE TABLE visitor_changes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    visitor_id TEXT NOT NULL,
    other_id TEXT NOT NULL,
    what TEXT NOT NULL CHECK (what IN ('register', 'edit', 'merge', 'unmerge')),
    at_ms INTEGER NOT NULL,
    by_person TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL
) STRICT;

CREATE INDEX visitor_changes_of ON visitor_changes (visitor_id);

CREATE INDEX visitor_changes_of_other ON visitor_changes (other_id) WHERE other_id <> '';

CREATE TRIGGER visitor_changes_stay BEFORE UPDATE ON visitor_changes
BEGIN
    SELECT RAISE(ABORT, 'audit');
END;

CREATE TRIGGER visitor_changes_are_kept BEFORE DELETE ON visitor_changes
BEGIN
    SELECT RAISE(ABORT, 'audit');
END;

-- What is being typed about a visitor; the empty id: about one who is new.
CREATE TABLE unfinished_visitors (
    visitor_id TEXT NOT NULL PRIMARY KEY,
    written TEXT NOT NULL,
    touched_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Who was chosen at the desk, the last one with the highest number.
CREATE TABLE recent_visitors (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    visitor_id TEXT NOT NULL UNIQUE REFERENCES visitors (id)
) STRICT;
