# in: model/outbox/outbox.cpp
/Outbox::steerQueue/,/^}/s/if (mayProbe())/if (verdict.kind == Verdict::Kind::Offline)/
