# in: model/outbox/outbox.cpp
/Outbox::heads/,/^}/s/r.state == OutboxState::Sending/r.id < 0/
