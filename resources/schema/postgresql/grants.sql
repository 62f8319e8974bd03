-- What a desk may do, the same after every setup-database: book and read; no DDL, nothing of other clinics (row
-- security), and of the audit only what it wrote itself. DELETE where the program deletes, and nowhere else.

DO $do$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'frontdesk_desk') THEN
        CREATE ROLE frontdesk_desk NOLOGIN;
    END IF;
EXCEPTION
    WHEN duplicate_object OR unique_violation THEN NULL; -- made for another database of this server meanwhile
END $do$;

REVOKE ALL ON SCHEMA frontdesk FROM PUBLIC;

REVOKE ALL ON ALL TABLES IN SCHEMA frontdesk FROM PUBLIC, frontdesk_desk;

GRANT USAGE ON SCHEMA frontdesk TO frontdesk_desk;

GRANT SELECT, INSERT, UPDATE ON settings, zones, reservation_groups, group_capacities, group_hours, group_holidays,
    blocked_times, visitors, options, option_prices, tickets, reservations, ticket_uses, waiting_wishes
    TO frontdesk_desk;

GRANT DELETE ON zones, reservation_groups, group_capacities, group_hours, group_holidays, blocked_times,
    option_prices, ticket_uses, waiting_wishes TO frontdesk_desk;

GRANT SELECT, INSERT ON reservation_changes, visitor_changes TO frontdesk_desk;

GRANT SELECT ON schema_version, clinics, changes_feed, feed_horizon TO frontdesk_desk;
