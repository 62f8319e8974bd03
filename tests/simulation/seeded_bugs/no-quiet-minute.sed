# in: model/outbox/outbox.cpp
s/std::max(row.nextTry, lastTry(row) + quietBeforeRetry)/row.nextTry/
