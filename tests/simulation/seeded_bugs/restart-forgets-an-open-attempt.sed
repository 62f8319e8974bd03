# in: model/outbox/outbox.cpp
/Outbox::start/,/^}/s/!r.attempts.back().bodyStarted/r.id > 0/
