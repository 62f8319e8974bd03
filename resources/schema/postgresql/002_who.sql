-- Who made or changed a booking last, as they told their desk: for the other desks, which see the audit of their own
-- login alone.
ALTER TABLE reservations ADD COLUMN changed_by words NOT NULL DEFAULT '';

CREATE FUNCTION note_person() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.changed_by := COALESCE(current_setting('frontdesk.person', true), '');
    RETURN NEW;
END $$;

CREATE TRIGGER reservations_note_person BEFORE INSERT OR UPDATE ON reservations
    FOR EACH ROW EXECUTE FUNCTION note_person();
