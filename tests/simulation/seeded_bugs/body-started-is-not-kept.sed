# in: model/outbox/outbox.cpp
/Outbox::bodyStarting/,/^}/s/m_parts.log.keep(\*sending)/id > 0/
