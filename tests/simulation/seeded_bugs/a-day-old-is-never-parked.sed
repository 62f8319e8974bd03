# in: model/outbox/outbox.cpp
s/now - row.queuedAt > reviewAfter/row.id < 0/
