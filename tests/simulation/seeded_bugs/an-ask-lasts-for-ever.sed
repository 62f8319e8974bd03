# in: model/outbox/outbox.cpp
/void Outbox::finished/,/^}/s/r.sendAgain = false;/r.crashes = r.crashes;/
