# in: model/outbox/outbox.cpp
s/} else if (row.start <= now) {/} else if (row.id < 0) {/
