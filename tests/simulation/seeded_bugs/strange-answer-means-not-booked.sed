# in: model/outbox/outbox.cpp
/case Verdict::Kind::StrangeAnswer:/,/return;/s/AttemptEnd::Ambiguous/AttemptEnd::NotApplied/
