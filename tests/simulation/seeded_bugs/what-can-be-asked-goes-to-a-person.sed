# in: model/outbox/outbox.cpp
/void Outbox::moveOn/,/^}/s/OutboxState::Unknown && canAsk(row)/OutboxState::Unknown \&\& row.id < 0/
