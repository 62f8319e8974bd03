# in: model/outbox/outbox.cpp
/Outbox::start/,/^}/s/r.sendAgain = false;/r.note = OutboxNote::None;/
