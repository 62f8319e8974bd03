# in: model/outbox/outbox.cpp
/bool Outbox::change/,/^}/s/m_unkept.insert(row.id);/{}/
