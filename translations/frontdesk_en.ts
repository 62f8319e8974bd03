<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>CalendarText</name>
    <message>
        <source>Reserved</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>badge on a booking: in progress</comment>
        <translation>Now</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>badge on a booking: completed</comment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Sed</source>
        <comment>badge on a booking: sedation</comment>
        <translation>Sed</translation>
    </message>
    <message>
        <source>Consult</source>
        <comment>badge on a booking: consultation</comment>
        <translation>Consult</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>the booking being written</comment>
        <translation>Draft</translation>
    </message>
    <message>
        <source>%1 booked · %2%</source>
        <translation>%1 booked · %2%</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>There are no zones yet. Import the clinic's zones to see the calendar.</source>
        <translation>There are no zones yet. Import the clinic's zones to see the calendar.</translation>
    </message>
    <message>
        <source>Calendar of the day</source>
        <translation>Calendar of the day</translation>
    </message>
    <message>
        <source>Arrow keys choose a slot, Enter takes it.</source>
        <translation>Arrow keys choose a slot, Enter takes it.</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Sedation</source>
        <translation>Sedation</translation>
    </message>
    <message>
        <source>%1 to %2, %3 in %4. %5.</source>
        <translation>%1 to %2, %3 in %4. %5.</translation>
    </message>
    <message>
        <source>%1 to %2, %3 in %4: %5. %6.</source>
        <translation>%1 to %2, %3 in %4: %5. %6.</translation>
    </message>
    <message>
        <source>%1 to %2, %3. %4 of %5 booked.</source>
        <translation>%1 to %2, %3. %4 of %5 booked.</translation>
    </message>
    <message>
        <source>Queued</source>
        <comment>badge on a booking: not yet in the main system</comment>
        <translation>Queued</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>badge on a booking: a person has to look</comment>
        <translation>Check</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>badge on a booking: by the main system</comment>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Arrived</source>
        <comment>badge on a booking</comment>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Waits · C</source>
        <comment>badge on a booking: waits for the consultation</comment>
        <translation>Waits · C</translation>
    </message>
    <message>
        <source>Consulting</source>
        <comment>badge on a booking: is being consulted</comment>
        <translation>Consulting</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>badge on a booking: waits for the procedure</comment>
        <translation>Waits</translation>
    </message>
    <message>
        <source>Treated</source>
        <comment>badge on a booking: the procedure is done</comment>
        <translation>Treated</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>A day above its column in the week: Qt's date format.</extracomment>
        <translation>ddd d</translation>
    </message>
    <message numerus="yes">
        <source>%n booked</source>
        <translation>
            <numerusform>%n booked</numerusform>
            <numerusform>%n booked</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>time that takes no bookings</comment>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>all zones</source>
        <translation>all zones</translation>
    </message>
    <message>
        <source>%1 to %2, blocked in %3.</source>
        <translation>%1 to %2, blocked in %3.</translation>
    </message>
    <message>
        <source>%1 to %2, blocked in %3: %4.</source>
        <translation>%1 to %2, blocked in %3: %4.</translation>
    </message>
    <message>
        <source>Reading the day…</source>
        <translation>Reading the day…</translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message>
        <source>A reservation's id is a UUID.</source>
        <translation>A reservation's id is a UUID.</translation>
    </message>
    <message>
        <source>--reason takes CANCELED or NO_SHOW.</source>
        <translation>--reason takes CANCELED or NO_SHOW.</translation>
    </message>
    <message>
        <source>Cancelled: %1 (%2)</source>
        <translation>Cancelled: %1 (%2)</translation>
    </message>
    <message>
        <source>Cancels a reservation.</source>
        <translation>Cancels a reservation.</translation>
    </message>
    <message>
        <source>CANCELED or NO_SHOW; needed.</source>
        <translation>CANCELED or NO_SHOW; needed.</translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation>The store is sound.</translation>
    </message>
    <message>
        <source>Checks the integrity of the store's file and of the rules.</source>
        <translation>Checks the integrity of the store's file and of the rules.</translation>
    </message>
    <message>
        <source>The output cannot be written.</source>
        <translation>The output cannot be written.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 cannot be read.</translation>
    </message>
    <message>
        <source>--date takes a date like 2026-11-24.</source>
        <translation>--date takes a date like 2026-11-24.</translation>
    </message>
    <message>
        <source>A demo clinic needs an empty store.</source>
        <translation>A demo clinic needs an empty store.</translation>
    </message>
    <message>
        <source>%1 visitors, %2 options, %3 tickets, %4 reservations</source>
        <translation>%1 visitors, %2 options, %3 tickets, %4 reservations</translation>
    </message>
    <message>
        <source>Fills an empty store with a demo clinic; the same seed gives the same ids.</source>
        <translation>Fills an empty store with a demo clinic; the same seed gives the same ids.</translation>
    </message>
    <message>
        <source>The day that the clinic is lively around.</source>
        <translation>The day that the clinic is lively around.</translation>
    </message>
    <message>
        <source>Where chance starts.</source>
        <translation>Where chance starts.</translation>
    </message>
    <message>
        <source>The file's name must end in .csv or .json.</source>
        <translation>The file's name must end in .csv or .json.</translation>
    </message>
    <message>
        <source>%1 read, %2 added, %3 updated</source>
        <translation>%1 read, %2 added, %3 updated</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nothing was imported.</translation>
    </message>
    <message>
        <source>Check everything, keep nothing.</source>
        <translation>Check everything, keep nothing.</translation>
    </message>
    <message>
        <source>Skip columns that nobody knows.</source>
        <translation>Skip columns that nobody knows.</translation>
    </message>
    <message>
        <source>Print one JSON document on stdout.</source>
        <translation>Print one JSON document on stdout.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Show this help.</translation>
    </message>
    <message>
        <source>Usage: frontdeskctl %1 (see --help)</source>
        <translation>Usage: frontdeskctl %1 (see --help)</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 takes a whole number from %2 to %3.</translation>
    </message>
    <message>
        <source>--%1 takes a date and time like 2026-11-24T10:00:00+09:00.</source>
        <translation>--%1 takes a date and time like 2026-11-24T10:00:00+09:00.</translation>
    </message>
    <message>
        <source>--to must be after --from.</source>
        <translation>--to must be after --from.</translation>
    </message>
    <message>
        <source>--%1 takes an id of 24 hexadecimal digits.</source>
        <translation>--%1 takes an id of 24 hexadecimal digits.</translation>
    </message>
    <message>
        <source>There is no such store.</source>
        <translation>There is no such store.</translation>
    </message>
    <message>
        <source>This store is open in another Frontdesk.</source>
        <translation>This store is open in another Frontdesk.</translation>
    </message>
    <message>
        <source>This file is no Frontdesk store.</source>
        <translation>This file is no Frontdesk store.</translation>
    </message>
    <message>
        <source>This store is damaged.</source>
        <translation>This store is damaged.</translation>
    </message>
    <message>
        <source>This store was made by a newer Frontdesk.</source>
        <translation>This store was made by a newer Frontdesk.</translation>
    </message>
    <message>
        <source>This store cannot be read.</source>
        <translation>This store cannot be read.</translation>
    </message>
    <message>
        <source>This store cannot be written to.</source>
        <translation>This store cannot be written to.</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>There is no space left on the disk.</translation>
    </message>
    <message>
        <source>The store has failed.</source>
        <translation>The store has failed.</translation>
    </message>
    <message>
        <source>Refused: %1 (%2)</source>
        <translation>Refused: %1 (%2)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedures</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservation</translation>
    </message>
    <message>
        <source>Lists the reservations that overlap a window of time.</source>
        <translation>Lists the reservations that overlap a window of time.</translation>
    </message>
    <message>
        <source>Start of the window (RFC 3339); needed.</source>
        <translation>Start of the window (RFC 3339); needed.</translation>
    </message>
    <message>
        <source>End of the window, not included; needed.</source>
        <translation>End of the window, not included; needed.</translation>
    </message>
    <message>
        <source>Only in this zone.</source>
        <translation>Only in this zone.</translation>
    </message>
    <message>
        <source>Only of this visitor.</source>
        <translation>Only of this visitor.</translation>
    </message>
    <message>
        <source>The command is larger than 256 KiB.</source>
        <translation>The command is larger than 256 KiB.</translation>
    </message>
    <message>
        <source>The command is nested deeper than 32.</source>
        <translation>The command is nested deeper than 32.</translation>
    </message>
    <message>
        <source>The command is not UTF-8.</source>
        <translation>The command is not UTF-8.</translation>
    </message>
    <message>
        <source>The command is not JSON.</source>
        <translation>The command is not JSON.</translation>
    </message>
    <message>
        <source>Reserved: %1</source>
        <translation>Reserved: %1</translation>
    </message>
    <message>
        <source>Submits one ReserveByVisitorIdCommand from a JSON file, or from stdin for -.</source>
        <translation>Submits one ReserveByVisitorIdCommand from a JSON file, or from stdin for -.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Finds visitors by name, initial consonants, phone, chart number or birth date; empty text lists all.</source>
        <translation>Finds visitors by name, initial consonants, phone, chart number or birth date; empty text lists all.</translation>
    </message>
    <message>
        <source>The best ones only.</source>
        <translation>The best ones only.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Load</translation>
    </message>
    <message>
        <source>--group is needed.</source>
        <translation>--group is needed.</translation>
    </message>
    <message>
        <source>The window is longer than a year.</source>
        <translation>The window is longer than a year.</translation>
    </message>
    <message>
        <source>Lists the slots of a reservation group that start in a window of time.</source>
        <translation>Lists the slots of a reservation group that start in a window of time.</translation>
    </message>
    <message>
        <source>The reservation group; needed.</source>
        <translation>The reservation group; needed.</translation>
    </message>
    <message>
        <source>A command is needed (see --help).</source>
        <translation>A command is needed (see --help).</translation>
    </message>
    <message>
        <source>There is no command %1 (see --help).</source>
        <translation>There is no command %1 (see --help).</translation>
    </message>
    <message>
        <source>Something went wrong inside frontdeskctl.</source>
        <translation>Something went wrong inside frontdeskctl.</translation>
    </message>
    <message>
        <source>--listen takes an address and a port like 127.0.0.1:8787.</source>
        <translation>--listen takes an address and a port like 127.0.0.1:8787.</translation>
    </message>
    <message>
        <source>--token-file cannot be read, or there is no token in it.</source>
        <translation>--token-file cannot be read, or there is no token in it.</translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key take two PEM files, which cannot be read.</source>
        <translation>--tls-cert and --tls-key take two PEM files, which cannot be read.</translation>
    </message>
    <message>
        <source>An address that other computers reach needs --token-file: without one anybody could book.</source>
        <translation>An address that other computers reach needs --token-file: without one anybody could book.</translation>
    </message>
    <message>
        <source>This address cannot be listened on: %1</source>
        <translation>This address cannot be listened on: %1</translation>
    </message>
    <message>
        <source>Without TLS, the token and the bookings can be read on their way through the network.</source>
        <translation>Without TLS, the token and the bookings can be read on their way through the network.</translation>
    </message>
    <message>
        <source>Answers the contract's POST on this store, until it is asked to end.</source>
        <translation>Answers the contract's POST on this store, until it is asked to end.</translation>
    </message>
    <message>
        <source>Where to listen; port 0 takes a free one.</source>
        <translation>Where to listen; port 0 takes a free one.</translation>
    </message>
    <message>
        <source>A file with the bearer token that is asked for.</source>
        <translation>A file with the bearer token that is asked for.</translation>
    </message>
    <message>
        <source>The certificate to serve HTTPS with, PEM.</source>
        <translation>The certificate to serve HTTPS with, PEM.</translation>
    </message>
    <message>
        <source>The certificate's key, PEM.</source>
        <translation>The certificate's key, PEM.</translation>
    </message>
    <message>
        <source>Make the store when missing.</source>
        <translation>Make the store when missing.</translation>
    </message>
    <message>
        <source>It was booked in the main system: cancel it there by hand, too.</source>
        <translation>It was booked in the main system: cancel it there by hand, too.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tries</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Last error</translation>
    </message>
    <message>
        <source>resolve takes --booked or --not-booked, and --by NAME.</source>
        <translation>resolve takes --booked or --not-booked, and --by NAME.</translation>
    </message>
    <message>
        <source>--reservation-id takes a UUID, together with --booked.</source>
        <translation>--reservation-id takes a UUID, together with --booked.</translation>
    </message>
    <message>
        <source>outbox takes retry, discard or resolve.</source>
        <translation>outbox takes retry, discard or resolve.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>Lists the outbox; retry, discard or resolve changes one row.</source>
        <translation>Lists the outbox; retry, discard or resolve changes one row.</translation>
    </message>
    <message>
        <source>resolve: it is there.</source>
        <translation>resolve: it is there.</translation>
    </message>
    <message>
        <source>resolve: it is not there.</source>
        <translation>resolve: it is not there.</translation>
    </message>
    <message>
        <source>resolve: its number in the main system.</source>
        <translation>resolve: its number in the main system.</translation>
    </message>
    <message>
        <source>resolve: who has looked.</source>
        <translation>resolve: who has looked.</translation>
    </message>
    <message>
        <source>The target must be https, except on this PC itself.</source>
        <translation>The target must be https, except on this PC itself.</translation>
    </message>
    <message>
        <source>The settings name a file of certificates that cannot be read.</source>
        <translation>The settings name a file of certificates that cannot be read.</translation>
    </message>
    <message>
        <source>The target is no address like https://clinic.example.</source>
        <translation>The target is no address like https://clinic.example.</translation>
    </message>
    <message>
        <source>Where to book: local, or an address; the settings' by default.</source>
        <translation>Where to book: local, or an address; the settings' by default.</translation>
    </message>
    <message>
        <source>A file with the token for that address.</source>
        <translation>A file with the token for that address.</translation>
    </message>
    <message>
        <source>--token-file is for a remote target.</source>
        <translation>--token-file is for a remote target.</translation>
    </message>
    <message>
        <source>No remote address is set: name one with --target.</source>
        <translation>No remote address is set: name one with --target.</translation>
    </message>
    <message>
        <source>Not decided yet: row %1 of the outbox is %2.</source>
        <translation>Not decided yet: row %1 of the outbox is %2.</translation>
    </message>
    <message>
        <source>--once and --until-settled exclude each other.</source>
        <translation>--once and --until-settled exclude each other.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Sends what waits in the outbox.</source>
        <translation>Sends what waits in the outbox.</translation>
    </message>
    <message>
        <source>Tries each row whose time has come once (as without an option).</source>
        <translation>Tries each row whose time has come once (as without an option).</translation>
    </message>
    <message>
        <source>Goes on until only people can act.</source>
        <translation>Goes on until only people can act.</translation>
    </message>
    <message>
        <source>The address cannot be reached.</source>
        <translation>The address cannot be reached.</translation>
    </message>
    <message>
        <source>The address asks for a token, or does not accept this one (--token-file).</source>
        <translation>The address asks for a token, or does not accept this one (--token-file).</translation>
    </message>
    <message>
        <source>The address or its certificate is not right.</source>
        <translation>The address or its certificate is not right.</translation>
    </message>
    <message>
        <source>The answers are not those of a reservation system.</source>
        <translation>The answers are not those of a reservation system.</translation>
    </message>
    <message>
        <source>frontdeskctl COMMAND --help says more. Exit codes: 0 done, 1 internal failure, 2 usage or unreadable input,
3 refused by the rules, 4 not decided yet, 5 the store cannot be used.</source>
        <translation>frontdeskctl COMMAND --help says more. Exit codes: 0 done, 1 internal failure, 2 usage or unreadable input,
3 refused by the rules, 4 not decided yet, 5 the store cannot be used.</translation>
    </message>
    <message>
        <source>outboxId is a number, as 'outbox' lists it.</source>
        <translation>outboxId is a number, as 'outbox' lists it.</translation>
    </message>
    <message>
        <source>The settings name a proxy that is no address.</source>
        <translation>The settings name a proxy that is no address.</translation>
    </message>
    <message>
        <source>The settings name a header for the token that HTTP does not allow.</source>
        <translation>The settings name a header for the token that HTTP does not allow.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>The keychain does not answer.</translation>
    </message>
    <message>
        <source>It was sent, but no answer came that says whether it is booked: look into the main system, then 'outbox resolve'.</source>
        <translation>It was sent, but no answer came that says whether it is booked: look into the main system, then 'outbox resolve'.</translation>
    </message>
    <message>
        <source>It was not booked; a person has to look at it, then 'outbox retry' or 'outbox discard'.</source>
        <translation>It was not booked; a person has to look at it, then 'outbox retry' or 'outbox discard'.</translation>
    </message>
    <message>
        <source>It waits in the outbox; 'sync' tries it again.</source>
        <translation>It waits in the outbox; 'sync' tries it again.</translation>
    </message>
    <message>
        <source>The store could not be written; what was sent is looked at again by the next sync.</source>
        <translation>The store could not be written; what was sent is looked at again by the next sync.</translation>
    </message>
    <message>
        <source>The disk is nearly full: nothing is sent until there is room.</source>
        <translation>The disk is nearly full: nothing is sent until there is room.</translation>
    </message>
    <message>
        <source>KIND is visitors or reservations.</source>
        <translation>KIND is visitors or reservations.</translation>
    </message>
    <message>
        <source>The file's name must end in .csv, .json or .ics.</source>
        <translation>The file's name must end in .csv, .json or .ics.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 cannot be written: %2</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 written</translation>
    </message>
    <message>
        <source>Writes visitors (.csv, .json) or reservations (.csv, .json, .ics) to a file.</source>
        <translation>Writes visitors (.csv, .json) or reservations (.csv, .json, .ics) to a file.</translation>
    </message>
    <message>
        <source>Only reservations that start then or later (RFC 3339); with --to.</source>
        <translation>Only reservations that start then or later (RFC 3339); with --to.</translation>
    </message>
    <message>
        <source>Only reservations that start before; with --from.</source>
        <translation>Only reservations that start before; with --from.</translation>
    </message>
    <message>
        <source>Begin a CSV file with the mark by which spreadsheets know UTF-8.</source>
        <translation>Begin a CSV file with the mark by which spreadsheets know UTF-8.</translation>
    </message>
    <message>
        <source>KIND is visitors, zones, groups, catalogue, tickets or reservations.</source>
        <translation>KIND is visitors, zones, groups, catalogue, tickets or reservations.</translation>
    </message>
    <message>
        <source>--encoding is utf-8 or cp949.</source>
        <translation>--encoding is utf-8 or cp949.</translation>
    </message>
    <message>
        <source>%1 lines or fields are wrong; the first %2 are listed.</source>
        <translation>%1 lines or fields are wrong; the first %2 are listed.</translation>
    </message>
    <message>
        <source>Imports visitors, zones, groups, catalogue, tickets or reservations from a CSV or JSON file: all of it or nothing.</source>
        <translation>Imports visitors, zones, groups, catalogue, tickets or reservations from a CSV or JSON file: all of it or nothing.</translation>
    </message>
    <message>
        <source>How a CSV file is written: utf-8 or cp949. As it looks, when not given.</source>
        <translation>How a CSV file is written: utf-8 or cp949. As it looks, when not given.</translation>
    </message>
    <message>
        <source>The clinic's file, or postgresql://USER@HOST:PORT/DATABASE.</source>
        <translation>The clinic's file, or postgresql://USER@HOST:PORT/DATABASE.</translation>
    </message>
    <message>
        <source>An outbox is in the file of a PC, not in a clinic's database.</source>
        <translation>An outbox is in the file of a PC, not in a clinic's database.</translation>
    </message>
    <message>
        <source>This database is not prepared for Frontdesk: setup-database does that.</source>
        <translation>This database is not prepared for Frontdesk: setup-database does that.</translation>
    </message>
    <message>
        <source>This database is older than this program: setup-database brings it up to date.</source>
        <translation>This database is older than this program: setup-database brings it up to date.</translation>
    </message>
    <message>
        <source>The database does not let you: %1</source>
        <translation>The database does not let you: %1</translation>
    </message>
    <message>
        <source>The database cannot be reached: %1</source>
        <translation>The database cannot be reached: %1</translation>
    </message>
    <message>
        <source>The connection was lost: it is not known whether this was done.</source>
        <translation>The connection was lost: it is not known whether this was done.</translation>
    </message>
    <message>
        <source>--clinic takes up to 40 of a-z, 0-9, - and _, and no second one stands in the address.</source>
        <translation>--clinic takes up to 40 of a-z, 0-9, - and _, and no second one stands in the address.</translation>
    </message>
    <message>
        <source>There is no password in that file.</source>
        <translation>There is no password in that file.</translation>
    </message>
    <message>
        <source>--desk-role takes a name of a-z, 0-9, - and _.</source>
        <translation>--desk-role takes a name of a-z, 0-9, - and _.</translation>
    </message>
    <message>
        <source>--desk-password-file is for a --desk-role.</source>
        <translation>--desk-password-file is for a --desk-role.</translation>
    </message>
    <message>
        <source>This needs --store postgresql://OWNER@HOST/DATABASE.</source>
        <translation>This needs --store postgresql://OWNER@HOST/DATABASE.</translation>
    </message>
    <message>
        <source>The database is ready: version %1, clinic %2.</source>
        <translation>The database is ready: version %1, clinic %2.</translation>
    </message>
    <message>
        <source>The login %1 may book in it.</source>
        <translation>The login %1 may book in it.</translation>
    </message>
    <message>
        <source>Prepares a PostgreSQL database for a clinic, or brings it up to date; as its owner.</source>
        <translation>Prepares a PostgreSQL database for a clinic, or brings it up to date; as its owner.</translation>
    </message>
    <message>
        <source>The branch, main by default.</source>
        <translation>The branch, main by default.</translation>
    </message>
    <message>
        <source>The branch's name.</source>
        <translation>The branch's name.</translation>
    </message>
    <message>
        <source>A login for the desks of the branch, made when missing.</source>
        <translation>A login for the desks of the branch, made when missing.</translation>
    </message>
    <message>
        <source>A file with that login's password, - for stdin.</source>
        <translation>A file with that login's password, - for stdin.</translation>
    </message>
    <message>
        <source>Usage: frontdeskctl [--store PATH|URL] [--json] COMMAND …
Works on the same store as the desk, without a window.

Commands:</source>
        <translation>Usage: frontdeskctl [--store PATH|URL] [--json] COMMAND …
Works on the same store as the desk, without a window.

Commands:</translation>
    </message>
    <message>
        <source>A clinic moves from a file to a postgresql:// database, or back.</source>
        <translation>A clinic moves from a file to a postgresql:// database, or back.</translation>
    </message>
    <message>
        <source>There is a clinic already. Nothing was moved.</source>
        <translation>There is a clinic already. Nothing was moved.</translation>
    </message>
    <message>
        <source>The outbox of this file still holds bookings: sync, or discard them first. Nothing was moved.</source>
        <translation>The outbox of this file still holds bookings: sync, or discard them first. Nothing was moved.</translation>
    </message>
    <message>
        <source>A row did not arrive as it was (%1). Nothing was moved.</source>
        <translation>A row did not arrive as it was (%1). Nothing was moved.</translation>
    </message>
    <message>
        <source>Moved and compared: %1 rows of %2 tables. Where they were, they still are: take that away, so that nobody books there.</source>
        <translation>Moved and compared: %1 rows of %2 tables. Where they were, they still are: take that away, so that nobody books there.</translation>
    </message>
    <message>
        <source>Moves the clinic of --store to an empty place: from a file to a postgresql:// database, or back.</source>
        <translation>Moves the clinic of --store to an empty place: from a file to a postgresql:// database, or back.</translation>
    </message>
    <message>
        <source>--%1 takes a path.</source>
        <translation>--%1 takes a path.</translation>
    </message>
    <message>
        <source>--%1 takes postgresql://USER@HOST:PORT/DATABASE, with ?clinic=ID, sslmode (verify-full or verify-ca to another computer) and sslrootcert; never a password: PGPASSWORD or .pgpass has it.</source>
        <translation>--%1 takes postgresql://USER@HOST:PORT/DATABASE, with ?clinic=ID, sslmode (verify-full or verify-ca to another computer) and sslrootcert; never a password: PGPASSWORD or .pgpass has it.</translation>
    </message>
    <message>
        <source>Where the clinic goes; nothing may be there.</source>
        <translation>Where the clinic goes; nothing may be there.</translation>
    </message>
</context>
<context>
    <name>fd::BlockFields</name>
    <message>
        <source>Reservation group</source>
        <translation>Reservation group</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Any zone</source>
        <translation>Any zone</translation>
    </message>
</context>
<context>
    <name>fd::BlockTimeDialog</name>
    <message>
        <source>Every week on %1</source>
        <translation>Every week on %1</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Block time</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>All zones</translation>
    </message>
    <message>
        <source>Such as meeting, machine check</source>
        <translation>Such as meeting, machine check</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Last date</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The end must be later than the start.</source>
        <translation>The end must be later than the start.</translation>
    </message>
</context>
<context>
    <name>fd::BookingChanges</name>
    <message>
        <source>There is nothing to redo.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Undone. %1</source>
        <translation>Undone. %1</translation>
    </message>
    <message>
        <source>The main system has this booking: change it there, and here by hand.</source>
        <translation>The main system has this booking: change it there, and here by hand.</translation>
    </message>
    <message>
        <source>It was taken back from the outbox: restore it there.</source>
        <translation>It was taken back from the outbox: restore it there.</translation>
    </message>
    <message>
        <source>%1. Change it in the main system, too (outbox).</source>
        <translation>%1. Change it in the main system, too (outbox).</translation>
    </message>
    <message>
        <source>It waits to be sent: change it again instead of undoing it.</source>
        <translation>It waits to be sent: change it again instead of undoing it.</translation>
    </message>
    <message>
        <source>Changed; it is saved on this PC and not yet booked.</source>
        <translation>Changed; it is saved on this PC and not yet booked.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>This blocked time was changed meanwhile.</source>
        <translation>This blocked time was changed meanwhile.</translation>
    </message>
    <message>
        <source>%1. Ctrl+Z undoes it.</source>
        <translation>%1. Ctrl+Z undoes it.</translation>
    </message>
</context>
<context>
    <name>fd::BookingMenu</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Mark as no-show</source>
        <translation>Mark as no-show</translation>
    </message>
    <message>
        <source>Cancel the reservation</source>
        <translation>Cancel the reservation</translation>
    </message>
    <message>
        <source>Repeat in weeks to come…</source>
        <translation>Repeat in weeks to come…</translation>
    </message>
    <message>
        <source>Change the reservation</source>
        <translation>Change the reservation</translation>
    </message>
    <message>
        <source>Into the tray</source>
        <translation>Into the tray</translation>
    </message>
</context>
<context>
    <name>fd::BookingPanel</name>
    <message>
        <source>New reservation</source>
        <translation>New reservation</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservation</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Draft saved</translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s)</source>
        <translation>
            <numerusform>%n procedure</numerusform>
            <numerusform>%n procedures</numerusform>
        </translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>The reservation was not saved.</source>
        <translation>The reservation was not saved.</translation>
    </message>
    <message>
        <source>Reserved · %1</source>
        <translation>Reserved · %1</translation>
    </message>
    <message>
        <source>The main system refused this booking. Look into the outbox.</source>
        <translation>The main system refused this booking. Look into the outbox.</translation>
    </message>
    <message>
        <source>Saved on this PC and held: it needs you in the outbox.</source>
        <translation>Saved on this PC and held: it needs you in the outbox.</translation>
    </message>
    <message>
        <source>It was sent, and no answer came. Look into the outbox.</source>
        <translation>It was sent, and no answer came. Look into the outbox.</translation>
    </message>
    <message>
        <source>Saved on this PC, not yet booked in the main system.</source>
        <translation>Saved on this PC, not yet booked in the main system.</translation>
    </message>
    <message>
        <source>Change the reservation</source>
        <translation>Change the reservation</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Save the change</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Leave it as it was</translation>
    </message>
    <message>
        <source>The change was not saved.</source>
        <translation>The change was not saved.</translation>
    </message>
</context>
<context>
    <name>fd::ChangeText</name>
    <message>
        <source>Reserved</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Waits for the consultation</source>
        <translation>Waits for the consultation</translation>
    </message>
    <message>
        <source>In consultation</source>
        <translation>In consultation</translation>
    </message>
    <message>
        <source>Waits for the procedure</source>
        <translation>Waits for the procedure</translation>
    </message>
    <message>
        <source>In the procedure</source>
        <translation>In the procedure</translation>
    </message>
    <message>
        <source>Procedure done</source>
        <translation>Procedure done</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Has arrived</source>
        <translation>Has arrived</translation>
    </message>
    <message>
        <source>Wait for consultation</source>
        <translation>Wait for consultation</translation>
    </message>
    <message>
        <source>Start consultation</source>
        <translation>Start consultation</translation>
    </message>
    <message>
        <source>Wait for procedure</source>
        <translation>Wait for procedure</translation>
    </message>
    <message>
        <source>Start procedure</source>
        <translation>Start procedure</translation>
    </message>
    <message>
        <source>End procedure</source>
        <translation>End procedure</translation>
    </message>
    <message>
        <source>Complete the visit</source>
        <translation>Complete the visit</translation>
    </message>
    <message>
        <source>Moved: %1 → %2</source>
        <translation>Moved: %1 → %2</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Marked as a no-show</source>
        <translation>Marked as a no-show</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restored</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <translation>Edited: %1</translation>
    </message>
    <message>
        <source>all zones</source>
        <translation>all zones</translation>
    </message>
    <message>
        <source>Unblocked: %1</source>
        <translation>Unblocked: %1</translation>
    </message>
    <message>
        <source>Blocked until %1: %2</source>
        <translation>Blocked until %1: %2</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Blocked: %1</translation>
    </message>
    <message>
        <source>%1 stands twice again</source>
        <translation>%1 stands twice again</translation>
    </message>
    <message>
        <source>Two records of %1 are one now</source>
        <translation>Two records of %1 are one now</translation>
    </message>
</context>
<context>
    <name>fd::ClinicDialog</name>
    <message>
        <source>Clinic, zones and groups</source>
        <translation>Clinic, zones and groups</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clinic</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Reservation groups</source>
        <translation>Reservation groups</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Name in Korean</source>
        <translation>Name in Korean</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>The clinic needs a name.</source>
        <translation>The clinic needs a name.</translation>
    </message>
    <message>
        <source>This time zone is not known. Choose one of the list.</source>
        <translation>This time zone is not known. Choose one of the list.</translation>
    </message>
    <message>
        <source>Saved. It is in force now.</source>
        <translation>Saved. It is in force now.</translation>
    </message>
</context>
<context>
    <name>fd::Closing</name>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>What you typed could not be saved on this PC. Close anyway?</source>
        <translation>What you typed could not be saved on this PC. Close anyway?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Waiting for the answer to what is being sent…</source>
        <translation>Waiting for the answer to what is being sent…</translation>
    </message>
    <message>
        <source>Not everything is sent</source>
        <translation>Not everything is sent</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
</context>
<context>
    <name>fd::ColumnTable</name>
    <message>
        <source>The first lines of the file</source>
        <translation>The first lines of the file</translation>
    </message>
    <message>
        <source>What the column %1 means</source>
        <translation>What the column %1 means</translation>
    </message>
    <message>
        <source>(skipped)</source>
        <translation>(skipped)</translation>
    </message>
</context>
<context>
    <name>fd::CommandPreview</name>
    <message>
        <source>Command as it will be sent</source>
        <translation>Command as it will be sent</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Still missing: %1</translation>
    </message>
</context>
<context>
    <name>fd::ConnectionPill</name>
    <message>
        <source>Outbox: %1</source>
        <translation>Outbox: %1</translation>
    </message>
    <message>
        <source>Open the outbox (Ctrl+O)</source>
        <translation>Open the outbox (Ctrl+O)</translation>
    </message>
</context>
<context>
    <name>fd::DayList</name>
    <message>
        <source>Filter this day: name, zone, procedure, status</source>
        <translation>Filter this day: name, zone, procedure, status</translation>
    </message>
    <message>
        <source>Filter this day</source>
        <translation>Filter this day</translation>
    </message>
    <message>
        <source>Bookings of the day</source>
        <translation>Bookings of the day</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>There are no bookings on this day.</source>
        <translation>There are no bookings on this day.</translation>
    </message>
    <message>
        <source>No booking of this day fits.</source>
        <translation>No booking of this day fits.</translation>
    </message>
    <message>
        <source>Next: %1 %2</source>
        <translation>Next: %1 %2</translation>
    </message>
    <message>
        <source>Waits longest: %1, %2</source>
        <translation>Waits longest: %1, %2</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
</context>
<context>
    <name>fd::DayListModel</name>
    <message>
        <source>Sedation</source>
        <translation>Sedation</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedures</translation>
    </message>
</context>
<context>
    <name>fd::DaySheet</name>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Sedation</source>
        <translation>Sedation</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>Caution: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Requested procedures</source>
        <translation>Requested procedures</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) · as of %1</source>
        <translation>
            <numerusform>%n booking · as of %1</numerusform>
            <numerusform>%n bookings · as of %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Day sheet</translation>
    </message>
</context>
<context>
    <name>fd::DraftForm</name>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date and time</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Search on the left (Ctrl+K)</source>
        <translation>Search on the left (Ctrl+K)</translation>
    </message>
    <message>
        <source>nobody chosen</source>
        <translation>nobody chosen</translation>
    </message>
</context>
<context>
    <name>fd::DraftsButton</name>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Bookings that were begun and not finished</source>
        <translation>Bookings that were begun and not finished</translation>
    </message>
    <message>
        <source>Drafts %1</source>
        <translation>Drafts %1</translation>
    </message>
    <message>
        <source>No visitor yet</source>
        <translation>No visitor yet</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>no time yet</translation>
    </message>
    <message>
        <source>Discard this draft…</source>
        <translation>Discard this draft…</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Discard draft</translation>
    </message>
    <message>
        <source>Discard this draft? This cannot be undone.</source>
        <translation>Discard this draft? This cannot be undone.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Change: %1</translation>
    </message>
</context>
<context>
    <name>fd::EmptyClinic</name>
    <message>
        <source>This clinic is still empty</source>
        <translation>This clinic is still empty</translation>
    </message>
    <message>
        <source>Open the demo clinic</source>
        <translation>Open the demo clinic</translation>
    </message>
    <message>
        <source>Try everything on an invented clinic first, bring in your zones, groups, visitors and catalogue from files, or begin with one zone and write the rest yourself.</source>
        <translation>Try everything on an invented clinic first, bring in your zones, groups, visitors and catalogue from files, or begin with one zone and write the rest yourself.</translation>
    </message>
    <message>
        <source>Bring in data…</source>
        <translation>Bring in data…</translation>
    </message>
    <message>
        <source>Begin with an empty clinic</source>
        <translation>Begin with an empty clinic</translation>
    </message>
</context>
<context>
    <name>fd::ErrorText</name>
    <message>
        <source>This visitor is no longer registered. Search for the visitor again.</source>
        <translation>This visitor is no longer registered. Search for the visitor again.</translation>
    </message>
    <message>
        <source>This reservation group no longer exists. Choose another one.</source>
        <translation>This reservation group no longer exists. Choose another one.</translation>
    </message>
    <message>
        <source>This zone no longer exists. Choose another one.</source>
        <translation>This zone no longer exists. Choose another one.</translation>
    </message>
    <message>
        <source>What was chosen here no longer exists.</source>
        <translation>What was chosen here no longer exists.</translation>
    </message>
    <message>
        <source>Choose a visitor.</source>
        <translation>Choose a visitor.</translation>
    </message>
    <message>
        <source>Choose a reservation group.</source>
        <translation>Choose a reservation group.</translation>
    </message>
    <message>
        <source>Choose a zone.</source>
        <translation>Choose a zone.</translation>
    </message>
    <message>
        <source>Enter the start time.</source>
        <translation>Enter the start time.</translation>
    </message>
    <message>
        <source>Enter the end time.</source>
        <translation>Enter the end time.</translation>
    </message>
    <message>
        <source>This is still missing.</source>
        <translation>This is still missing.</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>Reservation group</source>
        <translation>Reservation group</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Sedation</source>
        <translation>Sedation</translation>
    </message>
    <message>
        <source>Funnel detail</source>
        <translation>Funnel detail</translation>
    </message>
    <message>
        <source>Requested procedures</source>
        <translation>Requested procedures</translation>
    </message>
    <message>
        <source>Reservation memo</source>
        <translation>Reservation memo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>The end must be later than the start.</source>
        <translation>The end must be later than the start.</translation>
    </message>
    <message>
        <source>The visitor already has a reservation at this time.</source>
        <translation>The visitor already has a reservation at this time.</translation>
    </message>
    <message>
        <source>This reservation can no longer be changed.</source>
        <translation>This reservation can no longer be changed.</translation>
    </message>
    <message>
        <source>This is not available.</source>
        <translation>This is not available.</translation>
    </message>
    <message>
        <source>This reservation cannot be found.</source>
        <translation>This reservation cannot be found.</translation>
    </message>
    <message>
        <source>This cannot be accepted as it is. Check what was entered.</source>
        <translation>This cannot be accepted as it is. Check what was entered.</translation>
    </message>
    <message>
        <source>This slot is already full. It can still be booked.</source>
        <translation>This slot is already full. It can still be booked.</translation>
    </message>
    <message>
        <source>This is outside the opening hours.</source>
        <translation>This is outside the opening hours.</translation>
    </message>
    <message>
        <source>This time has already passed.</source>
        <translation>This time has already passed.</translation>
    </message>
    <message>
        <source>Same-day booking for this time has closed.</source>
        <translation>Same-day booking for this time has closed.</translation>
    </message>
    <message>
        <source>%1: planned reservations already use up this ticket.</source>
        <translation>%1: planned reservations already use up this ticket.</translation>
    </message>
    <message>
        <source>%1: this ticket expires before the reservation.</source>
        <translation>%1: this ticket expires before the reservation.</translation>
    </message>
    <message>
        <source>The clinic's file cannot be found.</source>
        <translation>The clinic's file cannot be found.</translation>
    </message>
    <message>
        <source>Another program is using the clinic's file.</source>
        <translation>Another program is using the clinic's file.</translation>
    </message>
    <message>
        <source>This file does not belong to Frontdesk.</source>
        <translation>This file does not belong to Frontdesk.</translation>
    </message>
    <message>
        <source>The clinic's file is damaged. Please contact support.</source>
        <translation>The clinic's file is damaged. Please contact support.</translation>
    </message>
    <message>
        <source>The clinic's file was made by a newer Frontdesk. Please update the program.</source>
        <translation>The clinic's file was made by a newer Frontdesk. Please update the program.</translation>
    </message>
    <message>
        <source>The clinic's file cannot be opened.</source>
        <translation>The clinic's file cannot be opened.</translation>
    </message>
    <message>
        <source>The clinic's file cannot be written to.</source>
        <translation>The clinic's file cannot be written to.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again.</source>
        <translation>The disk is full. Make room and try again.</translation>
    </message>
    <message>
        <source>The clinic's file could not be used. Please try again.</source>
        <translation>The clinic's file could not be used. Please try again.</translation>
    </message>
    <message>
        <source>It may already be booked. Check it in the main system before changing it.</source>
        <translation>It may already be booked. Check it in the main system before changing it.</translation>
    </message>
    <message>
        <source>Another visitor has this id.</source>
        <translation>Another visitor has this id.</translation>
    </message>
    <message>
        <source>This reservation was changed meanwhile. Look at it again.</source>
        <translation>This reservation was changed meanwhile. Look at it again.</translation>
    </message>
    <message>
        <source>This time is blocked.</source>
        <translation>This time is blocked.</translation>
    </message>
    <message>
        <source>This time is blocked: %1</source>
        <translation>This time is blocked: %1</translation>
    </message>
    <message>
        <source>One of the two visitors was changed meanwhile. Look at them again.</source>
        <translation>One of the two visitors was changed meanwhile. Look at them again.</translation>
    </message>
    <message>
        <source>The two have reservations at the same time. Move or cancel one of them first.</source>
        <translation>The two have reservations at the same time. Move or cancel one of them first.</translation>
    </message>
    <message>
        <source>Bookings of this visitor still wait in the outbox. Settle them first.</source>
        <translation>Bookings of this visitor still wait in the outbox. Settle them first.</translation>
    </message>
    <message>
        <source>The clinic's database must be brought up to date first (frontdeskctl setup-database).</source>
        <translation>The clinic's database must be brought up to date first (frontdeskctl setup-database).</translation>
    </message>
    <message>
        <source>The clinic's database does not let this desk do that.</source>
        <translation>The clinic's database does not let this desk do that.</translation>
    </message>
    <message>
        <source>The clinic's database cannot be reached. Nothing was changed.</source>
        <translation>The clinic's database cannot be reached. Nothing was changed.</translation>
    </message>
    <message>
        <source>The connection to the clinic's database was lost: it is not known whether this was done.</source>
        <translation>The connection to the clinic's database was lost: it is not known whether this was done.</translation>
    </message>
</context>
<context>
    <name>fd::ExportDialog</name>
    <message>
        <source>Only some days</source>
        <translation>Only some days</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Write data to a file</source>
        <translation>Write data to a file</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>As</source>
        <translation>As</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation>Table for a spreadsheet (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Calendar (iCalendar)</translation>
    </message>
    <message>
        <source>The last day must not be before the first.</source>
        <translation>The last day must not be before the first.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Cancelled. There is no file.</source>
        <translation>Cancelled. There is no file.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>The file cannot be written.</translation>
    </message>
    <message numerus="yes">
        <source>%n written to %1.</source>
        <translation>
            <numerusform>%n written to %1.</numerusform>
            <numerusform>%n written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fd::FileRun</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>fd::FindPlaceDialog</name>
    <message>
        <source>Another block after it</source>
        <translation>Another block after it</translation>
    </message>
    <message>
        <source>One block less</source>
        <translation>One block less</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Book here</source>
        <translation>Book here</translation>
    </message>
    <message>
        <source>Find a free time</source>
        <translation>Find a free time</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>Free times</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nothing is free then.</source>
        <translation>Nothing is free then.</translation>
    </message>
</context>
<context>
    <name>fd::Format</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>F</source>
        <comment>female</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>M</source>
        <comment>male</comment>
        <translation>M</translation>
    </message>
</context>
<context>
    <name>fd::GoToDate</name>
    <message>
        <source>Go to a date</source>
        <translation>Go to a date</translation>
    </message>
</context>
<context>
    <name>fd::GroupsPage</name>
    <message>
        <source>A new booking begins with this group</source>
        <translation>A new booking begins with this group</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Reservation group</source>
        <translation>Reservation group</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Places at a time in each zone</source>
        <translation>Places at a time in each zone</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Places at a time</source>
        <translation>Places at a time</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Name in Korean</source>
        <translation>Name in Korean</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <source>Length of a slot</source>
        <translation>Length of a slot</translation>
    </message>
    <message>
        <source>Today's slots close before they start</source>
        <translation>Today's slots close before they start</translation>
    </message>
    <message>
        <source>Places in %1</source>
        <translation>Places in %1</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>Bookings stand in this group, so it stays.</source>
        <translation>Bookings stand in this group, so it stays.</translation>
    </message>
    <message>
        <source>Every group needs a name.</source>
        <translation>Every group needs a name.</translation>
    </message>
    <message>
        <source>Saved. It is in force now; bookings that stand are not changed.</source>
        <translation>Saved. It is in force now; bookings that stand are not changed.</translation>
    </message>
</context>
<context>
    <name>fd::HoursDialog</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Opening hours and holidays</source>
        <translation>Opening hours and holidays</translation>
    </message>
    <message>
        <source>Reservation group</source>
        <translation>Reservation group</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>Date of the holiday</source>
        <translation>Date of the holiday</translation>
    </message>
    <message>
        <source>Name of the holiday</source>
        <translation>Name of the holiday</translation>
    </message>
    <message>
        <source>Name, such as New Year's Day</source>
        <translation>Name, such as New Year's Day</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Saved. It is in force now; bookings that stand are not changed.</source>
        <translation>Saved. It is in force now; bookings that stand are not changed.</translation>
    </message>
</context>
<context>
    <name>fd::HoursRow</name>
    <message>
        <source>%1, opens</source>
        <translation>%1, opens</translation>
    </message>
    <message>
        <source>%1, closes</source>
        <translation>%1, closes</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>%1, break from</source>
        <translation>%1, break from</translation>
    </message>
    <message>
        <source>%1, break until</source>
        <translation>%1, break until</translation>
    </message>
    <message>
        <source>%1, break</source>
        <translation>%1, break</translation>
    </message>
    <message>
        <source>%1: it must close later than it opens.</source>
        <translation>%1: it must close later than it opens.</translation>
    </message>
    <message>
        <source>%1: the break must lie within the opening hours.</source>
        <translation>%1: the break must lie within the opening hours.</translation>
    </message>
</context>
<context>
    <name>fd::ImportDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>CSV or JSON, as the README describes it</source>
        <translation>CSV or JSON, as the README describes it</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Bring it in</translation>
    </message>
    <message>
        <source>Bring in data</source>
        <translation>Bring in data</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>What is in the file</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>What is wrong with the file</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Data (*.csv *.json);;All files (*)</source>
        <translation>Data (*.csv *.json);;All files (*)</translation>
    </message>
    <message>
        <source>Looking through the file…</source>
        <translation>Looking through the file…</translation>
    </message>
    <message>
        <source>%1 read, %2 new, %3 changed</source>
        <translation>%1 read, %2 new, %3 changed</translation>
    </message>
    <message>
        <source>Brought in: %1.</source>
        <translation>Brought in: %1.</translation>
    </message>
    <message>
        <source>Nothing is wrong: %1.</source>
        <translation>Nothing is wrong: %1.</translation>
    </message>
    <message>
        <source>How its letters are written</source>
        <translation>How its letters are written</translation>
    </message>
    <message>
        <source>Letters: UTF-8</source>
        <translation>Letters: UTF-8</translation>
    </message>
    <message>
        <source>Letters: Korean (CP949)</source>
        <translation>Letters: Korean (CP949)</translation>
    </message>
    <message>
        <source>Putting it into the clinic… A booking made just now is saved right after it.</source>
        <translation>Putting it into the clinic… A booking made just now is saved right after it.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was brought in.</source>
        <translation>Cancelled. Nothing was brought in.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are wrong. Nothing was brought in.</source>
        <translation>
            <numerusform>%n place is wrong. Nothing was brought in.</numerusform>
            <numerusform>%n places are wrong. Nothing was brought in.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>The first %1 are listed.</translation>
    </message>
</context>
<context>
    <name>fd::ImportText</name>
    <message>
        <source>Visitors</source>
        <translation>Visitors</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Reservation groups</source>
        <translation>Reservation groups</translation>
    </message>
    <message>
        <source>Products and options</source>
        <translation>Products and options</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>The first line must name the columns.</source>
        <translation>The first line must name the columns.</translation>
    </message>
    <message>
        <source>The JSON must be a list.</source>
        <translation>The JSON must be a list.</translation>
    </message>
    <message>
        <source>This kind of data comes as a JSON file.</source>
        <translation>This kind of data comes as a JSON file.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>is missing</translation>
    </message>
    <message>
        <source>is not valid</source>
        <translation>is not valid</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>is not known here</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>ends before it begins</translation>
    </message>
    <message>
        <source>comes twice</source>
        <translation>comes twice</translation>
    </message>
    <message>
        <source>is a column that nobody knows</source>
        <translation>is a column that nobody knows</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservations</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Chart number</source>
        <translation>Chart number</translation>
    </message>
    <message>
        <source>Visitor type</source>
        <translation>Visitor type</translation>
    </message>
    <message>
        <source>Name of the visitor type</source>
        <translation>Name of the visitor type</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Cautions</source>
        <translation>Cautions</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Registered at this clinic only</source>
        <translation>Registered at this clinic only</translation>
    </message>
    <message>
        <source>Id in the main system</source>
        <translation>Id in the main system</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Title in English</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Place in the list</translation>
    </message>
    <message>
        <source>Id of the ticket</source>
        <translation>Id of the ticket</translation>
    </message>
    <message>
        <source>Id of the visitor</source>
        <translation>Id of the visitor</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Total count</source>
        <translation>Total count</translation>
    </message>
    <message>
        <source>Remaining count</source>
        <translation>Remaining count</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Expires on</translation>
    </message>
    <message>
        <source>Id of the medical service</source>
        <translation>Id of the medical service</translation>
    </message>
    <message>
        <source>Reservation number</source>
        <translation>Reservation number</translation>
    </message>
    <message>
        <source>Number in the main system</source>
        <translation>Number in the main system</translation>
    </message>
    <message>
        <source>Id of the zone</source>
        <translation>Id of the zone</translation>
    </message>
    <message>
        <source>Id of the group</source>
        <translation>Id of the group</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stage of the visit</source>
        <translation>Stage of the visit</translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation>In this stage since</translation>
    </message>
    <message>
        <source>State at the main system</source>
        <translation>State at the main system</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Made at</translation>
    </message>
    <message>
        <source>Booking as submitted</source>
        <translation>Booking as submitted</translation>
    </message>
    <message>
        <source>Booking as changed</source>
        <translation>Booking as changed</translation>
    </message>
    <message>
        <source>overlaps another booking of this visitor</source>
        <translation>overlaps another booking of this visitor</translation>
    </message>
    <message>
        <source>is here already, and stands otherwise</source>
        <translation>is here already, and stands otherwise</translation>
    </message>
    <message>
        <source>is still on its way to the main system, from the desk it was made at</source>
        <translation>is still on its way to the main system, from the desk it was made at</translation>
    </message>
    <message>
        <source>looks like a formula that a spreadsheet would run</source>
        <translation>looks like a formula that a spreadsheet would run</translation>
    </message>
    <message>
        <source>has more or fewer fields than there are columns</source>
        <translation>has more or fewer fields than there are columns</translation>
    </message>
    <message>
        <source>a quotation mark is missing or out of place</source>
        <translation>a quotation mark is missing or out of place</translation>
    </message>
    <message>
        <source>is longer than any data can be</source>
        <translation>is longer than any data can be</translation>
    </message>
    <message>
        <source>has more than 1,000 columns</source>
        <translation>has more than 1,000 columns</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>is nested too deeply</translation>
    </message>
    <message>
        <source>This is no text: a file of something else.</source>
        <translation>This is no text: a file of something else.</translation>
    </message>
    <message>
        <source>is no text that can be read (UTF-8)</source>
        <translation>is no text that can be read (UTF-8)</translation>
    </message>
    <message>
        <source>is no Korean text (CP949)</source>
        <translation>is no Korean text (CP949)</translation>
    </message>
    <message>
        <source>is no valid JSON</source>
        <translation>is no valid JSON</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>The file cannot be read.</translation>
    </message>
</context>
<context>
    <name>fd::KeyList</name>
    <message>
        <source>All keys</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>Find a visitor: name, initial consonants, last digits, chart number, birth date</source>
        <translation>Find a visitor: name, initial consonants, last digits, chart number, birth date</translation>
    </message>
    <message>
        <source>any letter</source>
        <translation>any letter</translation>
    </message>
    <message>
        <source>Starts a search when no text field has the focus</source>
        <translation>Starts a search when no text field has the focus</translation>
    </message>
    <message>
        <source>Choose the visitor · take the slot · open the booking</source>
        <translation>Choose the visitor · take the slot · open the booking</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Arrows</translation>
    </message>
    <message>
        <source>Move the slot cursor</source>
        <translation>Move the slot cursor</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down</source>
        <translation>Shift+Up, Shift+Down</translation>
    </message>
    <message>
        <source>Shorten or lengthen the booking being written</source>
        <translation>Shorten or lengthen the booking being written</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>First and last slot of the day</source>
        <translation>First and last slot of the day</translation>
    </message>
    <message>
        <source>Add a procedure: tickets and options in one list</source>
        <translation>Add a procedure: tickets and options in one list</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>New booking; the draft you leave is kept</source>
        <translation>New booking; the draft you leave is kept</translation>
    </message>
    <message>
        <source>Step back; a draft is never lost</source>
        <translation>Step back; a draft is never lost</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>Previous and next day</source>
        <translation>Previous and next day</translation>
    </message>
    <message>
        <source>Ctrl+Page Up, Ctrl+Page Down</source>
        <translation>Ctrl+Page Up, Ctrl+Page Down</translation>
    </message>
    <message>
        <source>Previous and next week</source>
        <translation>Previous and next week</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Go to a date</translation>
    </message>
    <message>
        <source>Ctrl+mouse wheel</source>
        <translation>Ctrl+mouse wheel</translation>
    </message>
    <message>
        <source>Zoom the calendar</source>
        <translation>Zoom the calendar</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>This list</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Search keys</translation>
    </message>
    <message>
        <source>Outbox: what waits to be sent, and what needs you</source>
        <translation>Outbox: what waits to be sent, and what needs you</translation>
    </message>
    <message>
        <source>Alt+Arrows</source>
        <translation>Alt+Arrows</translation>
    </message>
    <message>
        <source>Move the selected booking</source>
        <translation>Move the selected booking</translation>
    </message>
    <message>
        <source>Alt+Shift+Up, Alt+Shift+Down</source>
        <translation>Alt+Shift+Up, Alt+Shift+Down</translation>
    </message>
    <message>
        <source>Shorten or lengthen the selected booking</source>
        <translation>Shorten or lengthen the selected booking</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Menu key, right click</source>
        <translation>Menu key, right click</translation>
    </message>
    <message>
        <source>What may be done with the selected booking</source>
        <translation>What may be done with the selected booking</translation>
    </message>
    <message>
        <source>Print the day sheet, or save it as PDF</source>
        <translation>Print the day sheet, or save it as PDF</translation>
    </message>
    <message>
        <source>Day, week, list</source>
        <translation>Day, week, list</translation>
    </message>
    <message>
        <source>Put the selected booking into the tray</source>
        <translation>Put the selected booking into the tray</translation>
    </message>
    <message>
        <source>Put the booking of the tray at the cursor</source>
        <translation>Put the booking of the tray at the cursor</translation>
    </message>
    <message>
        <source>Find a free time, for one block or several</source>
        <translation>Find a free time, for one block or several</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Change the selected booking</source>
        <translation>Change the selected booking</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down</source>
        <translation>Ctrl+Up, Ctrl+Down</translation>
    </message>
    <message>
        <source>Move the requested procedure that has the focus</source>
        <translation>Move the requested procedure that has the focus</translation>
    </message>
    <message>
        <source>+, −, Delete, Space</source>
        <translation>+, −, Delete, Space</translation>
    </message>
    <message>
        <source>Its quantity, take it out, its details</source>
        <translation>Its quantity, take it out, its details</translation>
    </message>
    <message>
        <source>Register a new visitor, with what was searched for</source>
        <translation>Register a new visitor, with what was searched for</translation>
    </message>
    <message>
        <source>Undo a move, an edit, a stage of the visit, a cancellation or a merge of visitors</source>
        <translation>Undo a move, an edit, a stage of the visit, a cancellation or a merge of visitors</translation>
    </message>
</context>
<context>
    <name>fd::MainWindow</name>
    <message>
        <source>Reserved.</source>
        <translation>Reserved.</translation>
    </message>
    <message>
        <source>Frontdesk</source>
        <translation>Frontdesk</translation>
    </message>
    <message>
        <source>Saved on this PC, not yet booked.</source>
        <translation>Saved on this PC, not yet booked.</translation>
    </message>
    <message>
        <source>Bookings need a person: %1</source>
        <translation>Bookings need a person: %1</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>Not changed: %1</translation>
    </message>
    <message>
        <source>Book here</source>
        <translation>Book here</translation>
    </message>
    <message>
        <source>Block time…</source>
        <translation>Block time…</translation>
    </message>
    <message>
        <source>Unblock from this day on</source>
        <translation>Unblock from this day on</translation>
    </message>
    <message>
        <source>Who sits here</source>
        <translation>Who sits here</translation>
    </message>
    <message>
        <source>This name stands beside every change made at this desk.</source>
        <translation>This name stands beside every change made at this desk.</translation>
    </message>
    <message>
        <source>Each block is a booking of its own; the next one waits among the drafts.</source>
        <translation>Each block is a booking of its own; the next one waits among the drafts.</translation>
    </message>
    <message>
        <source>Put the booking of the tray here</source>
        <translation>Put the booking of the tray here</translation>
    </message>
</context>
<context>
    <name>fd::MergeView</name>
    <message>
        <source>Merge two records</source>
        <translation>Merge two records</translation>
    </message>
    <message>
        <source>Find the other record</source>
        <translation>Find the other record</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>Records found</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Perhaps the same person:</source>
        <translation>Perhaps the same person:</translation>
    </message>
    <message>
        <source>No visitor found.</source>
        <translation>No visitor found.</translation>
    </message>
    <message>
        <source>Which record stays?</source>
        <translation>Which record stays?</translation>
    </message>
    <message>
        <source>both</source>
        <translation>both</translation>
    </message>
    <message numerus="yes">
        <source>%n reservation(s)</source>
        <translation>
            <numerusform>%n reservation</numerusform>
            <numerusform>%n reservations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>The other record goes; it has neither reservations nor tickets.</source>
        <translation>The other record goes; it has neither reservations nor tickets.</translation>
    </message>
    <message>
        <source>The other record goes; its %1 move to the one that stays.</source>
        <translation>The other record goes; its %1 move to the one that stays.</translation>
    </message>
    <message>
        <source>The main system knows them as two: merge them there, too.</source>
        <translation>The main system knows them as two: merge them there, too.</translation>
    </message>
    <message>
        <source>Both have a reservation on %1. Move or cancel one of them first.</source>
        <translation>Both have a reservation on %1. Move or cancel one of them first.</translation>
    </message>
    <message>
        <source>Bookings of the record that goes still wait in the outbox. Settle them first, or let the other record go.</source>
        <translation>Bookings of the record that goes still wait in the outbox. Settle them first, or let the other record go.</translation>
    </message>
</context>
<context>
    <name>fd::NoticeBar</name>
    <message>
        <source>Open the outbox</source>
        <translation>Open the outbox</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Put this notice away</translation>
    </message>
    <message>
        <source>Open the waiting list</source>
        <translation>Open the waiting list</translation>
    </message>
</context>
<context>
    <name>fd::OutboxCard</name>
    <message>
        <source>Id in the main system</source>
        <translation>Id in the main system</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter the id and send</source>
        <translation>Enter the id and send</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>It is there</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>It is not there</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Another time</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>An id has 24 digits and letters from a to f.</source>
        <translation>An id has 24 digits and letters from a to f.</translation>
    </message>
    <message>
        <source>It has moved on meanwhile, so this is no longer possible.</source>
        <translation>It has moved on meanwhile, so this is no longer possible.</translation>
    </message>
</context>
<context>
    <name>fd::OutboxPanel</name>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>Back to the booking</source>
        <translation>Back to the booking</translation>
    </message>
    <message>
        <source>Where bookings go…</source>
        <translation>Where bookings go…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Who has looked in the main system</source>
        <translation>Who has looked in the main system</translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation>Discarded.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Bookings are made on this PC; nothing has to be sent.</source>
        <translation>Bookings are made on this PC; nothing has to be sent.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Nothing waits, and nothing needs you.</source>
        <translation>Nothing waits, and nothing needs you.</translation>
    </message>
    <message>
        <source>To do in the main system</source>
        <translation>To do in the main system</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Sent today</translation>
    </message>
    <message>
        <source>Enter your name first: it is recorded who has looked.</source>
        <translation>Enter your name first: it is recorded who has looked.</translation>
    </message>
    <message>
        <source>It cannot be put back: the visitor has another booking at this time.</source>
        <translation>It cannot be put back: the visitor has another booking at this time.</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Outcome unknown</translation>
    </message>
</context>
<context>
    <name>fd::OutboxText</name>
    <message>
        <source>%1 found that it is not booked in the main system.</source>
        <translation>%1 found that it is not booked in the main system.</translation>
    </message>
    <message>
        <source>The main system refused this booking.</source>
        <translation>The main system refused this booking.</translation>
    </message>
    <message>
        <source>The main system refused it: this visitor already has an overlapping booking.</source>
        <translation>The main system refused it: this visitor already has an overlapping booking.</translation>
    </message>
    <message>
        <source>The main system does not know this visitor. Enter the id they have there.</source>
        <translation>The main system does not know this visitor. Enter the id they have there.</translation>
    </message>
    <message>
        <source>The main system refused it: %1</source>
        <translation>The main system refused it: %1</translation>
    </message>
    <message>
        <source>It was sent, the answer was lost, and now the time is taken: it is probably booked by our earlier try. Look for it in the main system.</source>
        <translation>It was sent, the answer was lost, and now the time is taken: it is probably booked by our earlier try. Look for it in the main system.</translation>
    </message>
    <message>
        <source>The main system answered without a reservation number. It may be booked. Look for it in the main system.</source>
        <translation>The main system answered without a reservation number. It may be booked. Look for it in the main system.</translation>
    </message>
    <message>
        <source>An earlier try may be booked, a later one was refused. Look for it in the main system.</source>
        <translation>An earlier try may be booked, a later one was refused. Look for it in the main system.</translation>
    </message>
    <message>
        <source>The program ended while this was being sent. It may be booked. Look for it in the main system.</source>
        <translation>The program ended while this was being sent. It may be booked. Look for it in the main system.</translation>
    </message>
    <message>
        <source>It was sent, and no answer came. It may be booked. Look for it in the main system.</source>
        <translation>It was sent, and no answer came. It may be booked. Look for it in the main system.</translation>
    </message>
    <message>
        <source>This visitor is not in the main system yet. Enter the id they have there, and it is sent.</source>
        <translation>This visitor is not in the main system yet. Enter the id they have there, and it is sent.</translation>
    </message>
    <message>
        <source>Its time has passed before it could be sent. Choose another time, or discard it.</source>
        <translation>Its time has passed before it could be sent. Choose another time, or discard it.</translation>
    </message>
    <message>
        <source>It has waited for more than 24 hours. Look at it before it is sent.</source>
        <translation>It has waited for more than 24 hours. Look at it before it is sent.</translation>
    </message>
    <message>
        <source>The main system was too busy again and again. It is not booked.</source>
        <translation>The main system was too busy again and again. It is not booked.</translation>
    </message>
    <message>
        <source>The program ended twice before this could be sent. It is not booked.</source>
        <translation>The program ended twice before this could be sent. It is not booked.</translation>
    </message>
    <message>
        <source>The address refused it without saying why. It is not booked. Look at the details.</source>
        <translation>The address refused it without saying why. It is not booked. Look at the details.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Being sent</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Outcome unknown</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Saved on this PC, not yet booked. It is sent by itself.</source>
        <translation>Saved on this PC, not yet booked. It is sent by itself.</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>It is being sent.</translation>
    </message>
    <message>
        <source>It was sent, and no answer came. It may be booked; this is being found out.</source>
        <translation>It was sent, and no answer came. It may be booked; this is being found out.</translation>
    </message>
    <message>
        <source>Booked in the main system.</source>
        <translation>Booked in the main system.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Taken back.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n try</numerusform>
            <numerusform>%n tries</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is nearly full: nothing is sent until there is room.</source>
        <translation>The disk is nearly full: nothing is sent until there is room.</translation>
    </message>
    <message>
        <source>Disconnected since %1</source>
        <translation>Disconnected since %1</translation>
    </message>
    <message>
        <source>The address asks for a token. Enter it in the settings.</source>
        <translation>The address asks for a token. Enter it in the settings.</translation>
    </message>
    <message>
        <source>The address or its certificate is not right. Check the settings.</source>
        <translation>The address or its certificate is not right. Check the settings.</translation>
    </message>
    <message>
        <source>The answers are not those of a reservation system. Check the address, then send again.</source>
        <translation>The answers are not those of a reservation system. Check the address, then send again.</translation>
    </message>
    <message>
        <source>Everything has been sent.</source>
        <translation>Everything has been sent.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>next try in %1</source>
        <translation>next try in %1</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disk full</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Sign-in needed</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Check the address</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>%n on hold</numerusform>
            <numerusform>%n on hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) are not yet in the main system. They are kept on this PC and go on being sent when the desk is opened again.</source>
        <translation>
            <numerusform>%n booking is not yet in the main system. It is kept on this PC and goes on being sent when the desk is opened again.</numerusform>
            <numerusform>%n bookings are not yet in the main system. They are kept on this PC and go on being sent when the desk is opened again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some need a person: %1.</source>
        <translation>Some need a person: %1.</translation>
    </message>
    <message>
        <source>The address answers. Nothing was booked.</source>
        <translation>The address answers. Nothing was booked.</translation>
    </message>
    <message>
        <source>The address answers, but does not accept the token.</source>
        <translation>The address answers, but does not accept the token.</translation>
    </message>
    <message>
        <source>Somebody answers, but not for reservations at this path. Check the address.</source>
        <translation>Somebody answers, but not for reservations at this path. Check the address.</translation>
    </message>
    <message>
        <source>The address sends on to another one. Enter that one directly.</source>
        <translation>The address sends on to another one. Enter that one directly.</translation>
    </message>
    <message>
        <source>The certificate of the address is not trusted.</source>
        <translation>The certificate of the address is not trusted.</translation>
    </message>
    <message>
        <source>The address answers with a fault of its own. Try again later.</source>
        <translation>The address answers with a fault of its own. Try again later.</translation>
    </message>
    <message>
        <source>The address cannot be reached.</source>
        <translation>The address cannot be reached.</translation>
    </message>
    <message>
        <source>Enter an address like https://clinic.example.</source>
        <translation>Enter an address like https://clinic.example.</translation>
    </message>
    <message>
        <source>Only https is allowed, except on this PC itself.</source>
        <translation>Only https is allowed, except on this PC itself.</translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in this file.</source>
        <translation>There is no certificate (PEM) in this file.</translation>
    </message>
    <message>
        <source>Enter a proxy like http://proxy:3128, without a password.</source>
        <translation>Enter a proxy like http://proxy:3128, without a password.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens only.</source>
        <translation>Use letters, digits and hyphens only.</translation>
    </message>
</context>
<context>
    <name>fd::PeriodFields</name>
    <message>
        <source>First date</source>
        <translation>First date</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Last date</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Not before</translation>
    </message>
    <message>
        <source>Over by</source>
        <translation>Over by</translation>
    </message>
    <message>
        <source>The last date must not be before the first.</source>
        <translation>The last date must not be before the first.</translation>
    </message>
    <message>
        <source>The end must be later than the start.</source>
        <translation>The end must be later than the start.</translation>
    </message>
</context>
<context>
    <name>fd::PersonCard</name>
    <message>
        <source>Chart number %1</source>
        <translation>Chart number %1</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>Caution: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n no-show(s)</source>
        <translation>
            <numerusform>%n no-show</numerusform>
            <numerusform>%n no-shows</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the main system</source>
        <translation>Not in the main system</translation>
    </message>
    <message>
        <source>Bookings are held until the id there is entered.</source>
        <translation>Bookings are held until the id there is entered.</translation>
    </message>
    <message>
        <source>Main system: %1</source>
        <translation>Main system: %1</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>A change was begun and not saved.</source>
        <translation>A change was begun and not saved.</translation>
    </message>
    <message>
        <source>Continue the change</source>
        <translation>Continue the change</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Merge…</translation>
    </message>
    <message>
        <source>Make this record and another one of the same person one</source>
        <translation>Make this record and another one of the same person one</translation>
    </message>
</context>
<context>
    <name>fd::PriceBox</name>
    <message>
        <source>Not for this visitor and day</source>
        <translation>Not for this visitor and day</translation>
    </message>
    <message>
        <source>Another price</source>
        <translation>Another price</translation>
    </message>
</context>
<context>
    <name>fd::PrintDaySheet</name>
    <message>
        <source>One table per zone</source>
        <translation>One table per zone</translation>
    </message>
    <message>
        <source>One table, by time</source>
        <translation>One table, by time</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Day sheet</translation>
    </message>
    <message>
        <source>There are no bookings on this day.</source>
        <translation>There are no bookings on this day.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>It could not be printed. Is the printer on?</source>
        <translation>It could not be printed. Is the printer on?</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place.</source>
        <translation>The file could not be written. Choose another place.</translation>
    </message>
</context>
<context>
    <name>fd::ProcedureCard</name>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>Price of %1</translation>
    </message>
    <message>
        <source>List price %1</source>
        <translation>List price %1</translation>
    </message>
    <message>
        <source>%1: one less</source>
        <translation>%1: one less</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <translation>%1: one more</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>One less</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>One more</translation>
    </message>
    <message>
        <source>No type</source>
        <comment>of a requested procedure that came from elsewhere</comment>
        <translation>No type</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 planned</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>what is left of a ticket, and then</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the counts of a ticket</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 after this</source>
        <translation>%1 after this</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 short</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Last done</source>
        <translation>Last done</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Hide the details</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Show the details</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Ctrl+Up</source>
        <translation>Ctrl+Up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Ctrl+Down</source>
        <translation>Ctrl+Down</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>fd::ProcedureChoices</name>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Tickets that cannot be used</source>
        <translation>Tickets that cannot be used</translation>
    </message>
    <message>
        <source>Ticket %1, cannot be used</source>
        <translation>Ticket %1, cannot be used</translation>
    </message>
</context>
<context>
    <name>fd::ProcedureDelegate</name>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>ended %1</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>used up</translation>
    </message>
    <message>
        <source>all %1 planned</source>
        <translation>all %1 planned</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 planned</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
</context>
<context>
    <name>fd::ProcedurePicker</name>
    <message>
        <source>Find a procedure</source>
        <translation>Find a procedure</translation>
    </message>
    <message>
        <source>Procedures to choose from</source>
        <translation>Procedures to choose from</translation>
    </message>
    <message>
        <source>No procedure found.</source>
        <translation>No procedure found.</translation>
    </message>
</context>
<context>
    <name>fd::ProcedurePrices</name>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>%1 price</source>
        <translation>%1 price</translation>
    </message>
    <message>
        <source>Visitor type price</source>
        <translation>Visitor type price</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>List price</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>This price is for visitors of another type.</source>
        <translation>This price is for visitors of another type.</translation>
    </message>
    <message>
        <source>This price is for %1 visitors.</source>
        <translation>This price is for %1 visitors.</translation>
    </message>
    <message>
        <source>This price begins on %1.</source>
        <translation>This price begins on %1.</translation>
    </message>
    <message>
        <source>This price ended on %1.</source>
        <translation>This price ended on %1.</translation>
    </message>
</context>
<context>
    <name>fd::ProcedureSection</name>
    <message>
        <source>Requested procedures</source>
        <translation>Requested procedures</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add a procedure</source>
        <translation>Add a procedure</translation>
    </message>
    <message>
        <source>Procedures take %1: end at %2</source>
        <translation>Procedures take %1: end at %2</translation>
    </message>
    <message>
        <source>End when the procedures are done</source>
        <translation>End when the procedures are done</translation>
    </message>
</context>
<context>
    <name>fd::RecentList</name>
    <message>
        <source>Recent visitors</source>
        <translation>Recent visitors</translation>
    </message>
    <message>
        <source>A registration was begun</source>
        <translation>A registration was begun</translation>
    </message>
    <message>
        <source>without a name yet</source>
        <translation>without a name yet</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
</context>
<context>
    <name>fd::RepeatDialog</name>
    <message>
        <source>Reserve all</source>
        <translation>Reserve all</translation>
    </message>
    <message>
        <source>Repeat the reservation</source>
        <translation>Repeat the reservation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Weeks between</source>
        <translation>Weeks between</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserved</translation>
    </message>
    <message>
        <source>saved on this PC, not yet booked</source>
        <translation>saved on this PC, not yet booked</translation>
    </message>
    <message>
        <source>All of them are kept.</source>
        <translation>All of them are kept.</translation>
    </message>
    <message>
        <source>Not all of them could be reserved.</source>
        <translation>Not all of them could be reserved.</translation>
    </message>
</context>
<context>
    <name>fd::ReservationView</name>
    <message>
        <source>Back to the booking</source>
        <translation>Back to the booking</translation>
    </message>
    <message>
        <source>Cancel the reservation</source>
        <translation>Cancel the reservation</translation>
    </message>
    <message>
        <source>Mark as no-show</source>
        <translation>Mark as no-show</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation>Booked at</translation>
    </message>
    <message>
        <source>Reservation number</source>
        <translation>Reservation number</translation>
    </message>
    <message>
        <source>Mark this reservation as a no-show? This cannot be undone.</source>
        <translation>Mark this reservation as a no-show? This cannot be undone.</translation>
    </message>
    <message>
        <source>Cancel this reservation? This cannot be undone.</source>
        <translation>Cancel this reservation? This cannot be undone.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Open the outbox</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <translation>%1 · since %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Change the reservation</source>
        <translation>Change the reservation</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Total %1</translation>
    </message>
</context>
<context>
    <name>fd::ServiceText</name>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <comment>amount of a medicine</comment>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cc</source>
        <translation>
            <numerusform>%Ln cc</numerusform>
            <numerusform>%Ln cc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vial(s)</source>
        <translation>
            <numerusform>%Ln vial</numerusform>
            <numerusform>%Ln vials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pen(s)</source>
        <comment>injection pen</comment>
        <translation>
            <numerusform>%Ln pen</numerusform>
            <numerusform>%Ln pens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <comment>thread lift</comment>
        <translation>
            <numerusform>%Ln thread</numerusform>
            <numerusform>%Ln threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shot(s)</source>
        <comment>of a machine</comment>
        <translation>
            <numerusform>%Ln shot</numerusform>
            <numerusform>%Ln shots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pad(s)</source>
        <translation>
            <numerusform>%Ln pad</numerusform>
            <numerusform>%Ln pads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kJ</source>
        <translation>
            <numerusform>%Ln kJ</numerusform>
            <numerusform>%Ln kJ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln piece</numerusform>
            <numerusform>%Ln pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spot(s)</source>
        <comment>on the skin</comment>
        <translation>
            <numerusform>%Ln spot</numerusform>
            <numerusform>%Ln spots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln J</source>
        <translation>
            <numerusform>%Ln J</numerusform>
            <numerusform>%Ln J</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mg</source>
        <translation>
            <numerusform>%Ln mg</numerusform>
            <numerusform>%Ln mg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln g</source>
        <translation>
            <numerusform>%Ln g</numerusform>
            <numerusform>%Ln g</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pulse(s)</source>
        <comment>of a machine</comment>
        <translation>
            <numerusform>%Ln pulse</numerusform>
            <numerusform>%Ln pulses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bottle(s)</source>
        <translation>
            <numerusform>%Ln bottle</numerusform>
            <numerusform>%Ln bottles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln syringe(s)</source>
        <translation>
            <numerusform>%Ln syringe</numerusform>
            <numerusform>%Ln syringes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pass(es)</source>
        <comment>of a machine over the skin</comment>
        <translation>
            <numerusform>%Ln pass</numerusform>
            <numerusform>%Ln passes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln IU</source>
        <translation>
            <numerusform>%Ln IU</numerusform>
            <numerusform>%Ln IU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kHz</source>
        <translation>
            <numerusform>%Ln kHz</numerusform>
            <numerusform>%Ln kHz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln MHz</source>
        <translation>
            <numerusform>%Ln MHz</numerusform>
            <numerusform>%Ln MHz</numerusform>
        </translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>Taxable</translation>
    </message>
    <message>
        <source>Tax-free</source>
        <translation>Tax-free</translation>
    </message>
    <message>
        <source>Partly taxable</source>
        <translation>Partly taxable</translation>
    </message>
    <message>
        <source>Covered by health insurance</source>
        <translation>Covered by health insurance</translation>
    </message>
    <message>
        <source>Not covered by health insurance</source>
        <translation>Not covered by health insurance</translation>
    </message>
    <message>
        <source>Medical service</source>
        <translation>Medical service</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Treatment</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicines</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Insurance</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Tax</translation>
    </message>
    <message>
        <source>Recommended interval</source>
        <translation>Recommended interval</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Caution</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Also booked that day, recommended interval %1 days.</source>
        <translation>Also booked that day, recommended interval %1 days.</translation>
    </message>
    <message numerus="yes">
        <source>Planned %n day(s) before this booking (%1), recommended %2.</source>
        <translation>
            <numerusform>Planned %n day before this booking (%1), recommended %2.</numerusform>
            <numerusform>Planned %n days before this booking (%1), recommended %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last done %n day(s) ago (%1), recommended %2.</source>
        <translation>
            <numerusform>Last done %n day ago (%1), recommended %2.</numerusform>
            <numerusform>Last done %n days ago (%1), recommended %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last done %n day(s) before this booking (%1), recommended %2.</source>
        <translation>
            <numerusform>Last done %n day before this booking (%1), recommended %2.</numerusform>
            <numerusform>Last done %n days before this booking (%1), recommended %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Planned again %n day(s) after this booking (%1), recommended %2.</source>
        <translation>
            <numerusform>Planned again %n day after this booking (%1), recommended %2.</numerusform>
            <numerusform>Planned again %n days after this booking (%1), recommended %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) ago</source>
        <translation>
            <numerusform>%1, %n day ago</numerusform>
            <numerusform>%1, %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) before this booking</source>
        <translation>
            <numerusform>%1, %n day before this booking</numerusform>
            <numerusform>%1, %n days before this booking</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fd::SideLists</name>
    <message>
        <source>What is over stays where it is.</source>
        <translation>What is over stays where it is.</translation>
    </message>
    <message>
        <source>In the tray; it stands where it stood until you put it elsewhere. Ctrl+V puts it at the cursor.</source>
        <translation>In the tray; it stands where it stood until you put it elsewhere. Ctrl+V puts it at the cursor.</translation>
    </message>
    <message>
        <source>The tray is empty. Ctrl+X puts the selected booking there.</source>
        <translation>The tray is empty. Ctrl+X puts the selected booking there.</translation>
    </message>
    <message>
        <source>Choose a place for %1. Esc leaves it in the tray.</source>
        <translation>Choose a place for %1. Esc leaves it in the tray.</translation>
    </message>
    <message>
        <source>A time has become free for %1 of the waiting list: %2</source>
        <translation>A time has become free for %1 of the waiting list: %2</translation>
    </message>
    <message>
        <source>It stays in the tray.</source>
        <translation>It stays in the tray.</translation>
    </message>
</context>
<context>
    <name>fd::SimilarList</name>
    <message>
        <source>Open this one instead: %1</source>
        <translation>Open this one instead: %1</translation>
    </message>
</context>
<context>
    <name>fd::SlotOffer</name>
    <message>
        <source>There is no free slot in the next 60 days.</source>
        <translation>There is no free slot in the next 60 days.</translation>
    </message>
</context>
<context>
    <name>fd::StatusLine</name>
    <message>
        <source>NOT saved on this PC</source>
        <translation>NOT saved on this PC</translation>
    </message>
    <message>
        <source>Saved on this PC %1</source>
        <translation>Saved on this PC %1</translation>
    </message>
    <message>
        <source>Everything is kept on this PC</source>
        <translation>Everything is kept on this PC</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s)</source>
        <translation>
            <numerusform>%n visitor</numerusform>
            <numerusform>%n visitors</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Loads: what this PC knows</source>
        <translation>Loads: what this PC knows</translation>
    </message>
    <message>
        <source>Other desks may have booked more at the main system.</source>
        <translation>Other desks may have booked more at the main system.</translation>
    </message>
</context>
<context>
    <name>fd::TargetPage</name>
    <message>
        <source>Where bookings go</source>
        <translation>Where bookings go</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>This PC</translation>
    </message>
    <message>
        <source>A remote address</source>
        <translation>A remote address</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Token or API key</source>
        <translation>Token or API key</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>More settings</translation>
    </message>
    <message>
        <source>Header of the token</source>
        <translation>Header of the token</translation>
    </message>
    <message>
        <source>Word before the token</source>
        <translation>Word before the token</translation>
    </message>
    <message>
        <source>Additional certificate authority (PEM file)</source>
        <translation>Additional certificate authority (PEM file)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Test the connection</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Bookings are sent to the main system at this address. Without a connection they wait on this PC and are sent later.</source>
        <translation>Bookings are sent to the main system at this address. Without a connection they wait on this PC and are sent later.</translation>
    </message>
    <message>
        <source>Bookings are made on this PC alone; no server is needed.</source>
        <translation>Bookings are made on this PC alone; no server is needed.</translation>
    </message>
    <message>
        <source>Kept; type here to replace it</source>
        <translation>Kept; type here to replace it</translation>
    </message>
    <message>
        <source>Not needed by every address</source>
        <translation>Not needed by every address</translation>
    </message>
    <message>
        <source>Asking the address…</source>
        <translation>Asking the address…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Saved. There is no keychain on this PC, so the token is kept only until the program ends.</source>
        <translation>Saved. There is no keychain on this PC, so the token is kept only until the program ends.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Certificate authority</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificates (*.pem *.crt *.cer)</translation>
    </message>
</context>
<context>
    <name>fd::TaskCard</name>
    <message>
        <source>Marked as a no-show here. Mark it in the main system, too.</source>
        <translation>Marked as a no-show here. Mark it in the main system, too.</translation>
    </message>
    <message>
        <source>Cancelled here. Cancel it in the main system, too.</source>
        <translation>Cancelled here. Cancel it in the main system, too.</translation>
    </message>
    <message>
        <source>Done there</source>
        <translation>Done there</translation>
    </message>
    <message>
        <source>Changed here, as it stands above. Change it in the main system, too.</source>
        <translation>Changed here, as it stands above. Change it in the main system, too.</translation>
    </message>
</context>
<context>
    <name>fd::TicketLine</name>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 planned</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>never ends</source>
        <translation>never ends</translation>
    </message>
</context>
<context>
    <name>fd::TopBar</name>
    <message>
        <source>Frontdesk</source>
        <translation>Frontdesk</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Go to today (Ctrl+T)</source>
        <translation>Go to today (Ctrl+T)</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Previous day</translation>
    </message>
    <message>
        <source>Previous day (Page Up)</source>
        <translation>Previous day (Page Up)</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Next day</translation>
    </message>
    <message>
        <source>Next day (Page Down)</source>
        <translation>Next day (Page Down)</translation>
    </message>
    <message>
        <source>Go to a date (Ctrl+G)</source>
        <translation>Go to a date (Ctrl+G)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <extracomment>How a whole date is written: Qt's date format (day, month, year, weekday).</extracomment>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>All keys…</source>
        <translation>All keys…</translation>
    </message>
    <message>
        <source>Language, theme, where bookings go, keys</source>
        <translation>Language, theme, where bookings go, keys</translation>
    </message>
    <message>
        <source>Where bookings go…</source>
        <translation>Where bookings go…</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>The day, zones as columns (Ctrl+1)</source>
        <translation>The day, zones as columns (Ctrl+1)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>The day as a list: who is next, who is here (Ctrl+3)</source>
        <translation>The day as a list: who is next, who is here (Ctrl+3)</translation>
    </message>
    <message>
        <source>Print the day sheet…</source>
        <translation>Print the day sheet…</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>All zones</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>The week, days as columns (Ctrl+2)</source>
        <translation>The week, days as columns (Ctrl+2)</translation>
    </message>
    <message>
        <source>Zone of the week</source>
        <translation>Zone of the week</translation>
    </message>
    <message>
        <source>Opening hours and holidays…</source>
        <translation>Opening hours and holidays…</translation>
    </message>
    <message>
        <source>Who sits here…</source>
        <translation>Who sits here…</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Find a free time…</source>
        <translation>Find a free time…</translation>
    </message>
    <message>
        <source>Waiting list…</source>
        <translation>Waiting list…</translation>
    </message>
    <message>
        <source>Clinic, zones and groups…</source>
        <translation>Clinic, zones and groups…</translation>
    </message>
    <message>
        <source>Bring in data…</source>
        <translation>Bring in data…</translation>
    </message>
    <message>
        <source>ddd, d MMM</source>
        <extracomment>The same where there is little room.</extracomment>
        <translation>ddd, d MMM</translation>
    </message>
    <message>
        <source>Write data to a file…</source>
        <translation>Write data to a file…</translation>
    </message>
    <message>
        <source>Show cancelled bookings</source>
        <translation>Show cancelled bookings</translation>
    </message>
</context>
<context>
    <name>fd::TrayBar</name>
    <message>
        <source>Tray</source>
        <translation>Tray</translation>
    </message>
    <message>
        <source>Put %1 elsewhere, from %2</source>
        <translation>Put %1 elsewhere, from %2</translation>
    </message>
    <message>
        <source>Click, then choose a place in the calendar</source>
        <translation>Click, then choose a place in the calendar</translation>
    </message>
    <message>
        <source>Leave %1 where it stands</source>
        <translation>Leave %1 where it stands</translation>
    </message>
    <message>
        <source>Leave it where it stands</source>
        <translation>Leave it where it stands</translation>
    </message>
</context>
<context>
    <name>fd::VisitorCardView</name>
    <message>
        <source>Past reservations</source>
        <translation>Past reservations</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Further reservations</source>
        <translation>Further reservations</translation>
    </message>
    <message numerus="yes">
        <source>Past reservations · %n no-show(s)</source>
        <translation>
            <numerusform>Past reservations · %n no-show</numerusform>
            <numerusform>Past reservations · %n no-shows</numerusform>
        </translation>
    </message>
    <message>
        <source>Next reservation</source>
        <translation>Next reservation</translation>
    </message>
    <message>
        <source>On the same phone number</source>
        <translation>On the same phone number</translation>
    </message>
</context>
<context>
    <name>fd::VisitorFormView</name>
    <message>
        <source>Somebody like this is registered already: look above first.</source>
        <translation>Somebody like this is registered already: look above first.</translation>
    </message>
    <message>
        <source>NOT saved. %1</source>
        <translation>NOT saved. %1</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>New visitor</translation>
    </message>
    <message>
        <source>Edit visitor</source>
        <translation>Edit visitor</translation>
    </message>
    <message>
        <source>24 digits and letters, if known</source>
        <translation>24 digits and letters, if known</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Start over</translation>
    </message>
    <message>
        <source>Empty every field</source>
        <translation>Empty every field</translation>
    </message>
    <message>
        <source>Show the visitor as stored, without these changes</source>
        <translation>Show the visitor as stored, without these changes</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Throw away what is typed here</source>
        <translation>Throw away what is typed here</translation>
    </message>
    <message>
        <source>Enter. Esc leaves the form; what is typed is kept.</source>
        <translation>Enter. Esc leaves the form; what is typed is kept.</translation>
    </message>
    <message>
        <source>This goes on from what was typed earlier.</source>
        <translation>This goes on from what was typed earlier.</translation>
    </message>
    <message>
        <source>Also on this phone number (a family, perhaps)</source>
        <translation>Also on this phone number (a family, perhaps)</translation>
    </message>
    <message>
        <source>Registered already: same name and birth date</source>
        <translation>Registered already: same name and birth date</translation>
    </message>
    <message>
        <source>This chart number is somebody else's</source>
        <translation>This chart number is somebody else's</translation>
    </message>
    <message>
        <source>Emptied elsewhere meanwhile. Saving keeps this text.</source>
        <translation>Emptied elsewhere meanwhile. Saving keeps this text.</translation>
    </message>
    <message>
        <source>Now stored: %1. Saving replaces it.</source>
        <translation>Now stored: %1. Saving replaces it.</translation>
    </message>
    <message>
        <source>This visitor was changed elsewhere meanwhile. Look it over and save again, or discard.</source>
        <translation>This visitor was changed elsewhere meanwhile. Look it over and save again, or discard.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Register anyway</source>
        <translation>Register anyway</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Save anyway</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Use %1</translation>
    </message>
    <message>
        <source>The next free chart number</source>
        <translation>The next free chart number</translation>
    </message>
    <message>
        <source>Use %1, the next free chart number</source>
        <translation>Use %1, the next free chart number</translation>
    </message>
</context>
<context>
    <name>fd::VisitorPanel</name>
    <message>
        <source>Find a visitor</source>
        <translation>Find a visitor</translation>
    </message>
    <message>
        <source>Name, initial consonants, last four digits, chart number or birth date</source>
        <translation>Name, initial consonants, last four digits, chart number or birth date</translation>
    </message>
    <message>
        <source>Visitors found</source>
        <translation>Visitors found</translation>
    </message>
    <message>
        <source>Visitor card</source>
        <translation>Visitor card</translation>
    </message>
    <message>
        <source>No visitor found.</source>
        <translation>No visitor found.</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>New visitor</translation>
    </message>
    <message>
        <source>Register “%1” as new</source>
        <translation>Register “%1” as new</translation>
    </message>
</context>
<context>
    <name>fd::VisitorText</name>
    <message>
        <source>Korea</source>
        <translation>Korea</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>United States</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapore</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolia</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russia</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakhstan</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbekistan</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>United Kingdom</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Germany</translation>
    </message>
    <message>
        <source>This is not a phone number. Example: 010-0000-1234; from abroad with + and the country.</source>
        <translation>This is not a phone number. Example: 010-0000-1234; from abroad with + and the country.</translation>
    </message>
    <message>
        <source>This is not a date. Examples: 940302, 1994-03-02.</source>
        <translation>This is not a date. Examples: 940302, 1994-03-02.</translation>
    </message>
    <message>
        <source>An id has 24 digits and letters from a to f.</source>
        <translation>An id has 24 digits and letters from a to f.</translation>
    </message>
    <message>
        <source>This cannot be accepted as it is. Check what was entered.</source>
        <translation>This cannot be accepted as it is. Check what was entered.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Chart number</source>
        <translation>Chart number</translation>
    </message>
    <message>
        <source>Visitor type</source>
        <translation>Visitor type</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Cautions</source>
        <translation>Cautions</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Id in the main system</source>
        <translation>Id in the main system</translation>
    </message>
    <message>
        <source>This visitor was merged into another one meanwhile.</source>
        <translation>This visitor was merged into another one meanwhile.</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>Enter the name.</translation>
    </message>
    <message>
        <source>This date is still to come.</source>
        <translation>This date is still to come.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>This is too long. Please shorten it.</translation>
    </message>
    <message>
        <source>Another visitor has this id.</source>
        <translation>Another visitor has this id.</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Male</translation>
    </message>
</context>
<context>
    <name>fd::WaitingDialog</name>
    <message>
        <source>Take off the list</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>Book the free time</source>
        <translation>Book the free time</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Fits</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Put %1 on the list</source>
        <translation>Put %1 on the list</translation>
    </message>
    <message>
        <source>Choose a visitor in the window to put somebody on the list.</source>
        <translation>Choose a visitor in the window to put somebody on the list.</translation>
    </message>
    <message>
        <source>Note, such as: call before noon</source>
        <translation>Note, such as: call before noon</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Put on the list</translation>
    </message>
    <message>
        <source>nothing free</source>
        <translation>nothing free</translation>
    </message>
</context>
<context>
    <name>fd::ZonesPage</name>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Colour…</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Name in Korean</source>
        <translation>Name in Korean</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>New zone</source>
        <translation>New zone</translation>
    </message>
    <message>
        <source>Bookings stand in this zone, so it stays. Take it out of its groups instead: then nothing new is offered there.</source>
        <translation>Bookings stand in this zone, so it stays. Take it out of its groups instead: then nothing new is offered there.</translation>
    </message>
    <message>
        <source>Every zone needs a name.</source>
        <translation>Every zone needs a name.</translation>
    </message>
    <message>
        <source>Saved. It is in force now.</source>
        <translation>Saved. It is in force now.</translation>
    </message>
</context>
<context>
    <name>frontdesk</name>
    <message>
        <source>Front-desk booking for aesthetic clinics</source>
        <translation>Front-desk booking for aesthetic clinics</translation>
    </message>
    <message>
        <source>The clinic's file; made when missing.</source>
        <translation>The clinic's file; made when missing.</translation>
    </message>
    <message>
        <source>Fill an empty store with the demo clinic.</source>
        <translation>Fill an empty store with the demo clinic.</translation>
    </message>
    <message>
        <source>Language.</source>
        <translation>Language.</translation>
    </message>
    <message>
        <source>Theme.</source>
        <translation>Theme.</translation>
    </message>
    <message>
        <source>Save a picture of every main state, on a scratch demo clinic.</source>
        <translation>Save a picture of every main state, on a scratch demo clinic.</translation>
    </message>
    <message>
        <source>Book one reservation on a scratch demo clinic and save a picture of it.</source>
        <translation>Book one reservation on a scratch demo clinic and save a picture of it.</translation>
    </message>
    <message>
        <source>Frontdesk</source>
        <translation>Frontdesk</translation>
    </message>
    <message>
        <source>The desk books in a clinic's file; a database is for frontdeskctl.</source>
        <translation>The desk books in a clinic's file; a database is for frontdeskctl.</translation>
    </message>
</context>
</TS>
