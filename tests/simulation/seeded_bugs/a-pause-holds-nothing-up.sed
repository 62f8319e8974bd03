# in: model/outbox/outbox.cpp
/Outbox::mayProbe/,/^}/s/pause() == OutboxPause::Offline/true/
