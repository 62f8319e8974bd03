# in: model/outbox/outbox.cpp
s/seen.conclusive && verdict.kind/verdict.kind/
