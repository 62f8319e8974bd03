# in: model/outbox/outbox.cpp
s/row.state = doubted ? OutboxState::Check : OutboxState::Rejected;/row.state = OutboxState::Rejected;/
