# in: model/outbox/verdict.cpp
/status >= 400 && status < 500/,/^}/s/return doubt(exchange);/return of(Verdict::Kind::RefusedBare);/
