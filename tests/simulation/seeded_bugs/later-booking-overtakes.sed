# in: model/outbox/outbox.cpp
s/ && taken.insert(m_rows\[i\].visitorId.key()).second//
