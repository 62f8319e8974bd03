# in: model/outbox/outbox.cpp
/Outbox::start/,/^}/s/if (r.attempts.back().bodyStarted)/if (r.id < 0)/
