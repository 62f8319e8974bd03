# in: model/domain/outbox_row.cpp
/OutboxRow::mayBeTakenBack/,/^}/s/!mayBeBooked() &&/id > 0 ||/
