# in: model/outbox/outbox.cpp
s/tooLong || row.triesMade() >= unknownTries/tooLong/
s/if (row.triesMade() >= unknownTries)/if (row.id < 0)/
