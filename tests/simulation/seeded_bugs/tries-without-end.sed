# in: model/outbox/outbox.cpp
s/tooLong || row.triesMade() >= unknownTries/tooLong/
