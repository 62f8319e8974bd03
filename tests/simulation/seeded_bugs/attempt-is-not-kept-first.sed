# in: model/outbox/outbox.cpp
/Outbox::beginSend/,/^}/s/!m_parts.log.keep(row)/row.id < 0/
