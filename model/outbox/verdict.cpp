#include "model/outbox/verdict.h"

#include "model/wire/answer.h"

#include <algorithm>

namespace fd {

namespace {

Verdict of(Verdict::Kind kind) {
    Verdict verdict;
    verdict.kind = kind;
    return verdict;
}

/// Nothing can have been booked by a body that never left.
Verdict doubt(const Exchange& exchange) {
    return of(exchange.bodyStarted ? Verdict::Kind::Ambiguous : Verdict::Kind::Offline);
}

Verdict verdictOfFailure(const Exchange& exchange) {
    switch (exchange.failure) {
    case Exchange::Failure::Certificate:
        return exchange.bodyStarted ? doubt(exchange) : of(Verdict::Kind::Address);
    case Exchange::Failure::TooLarge: {
        // Its status line counts; of what it says, nothing.
        Exchange unread = exchange;
        unread.failure = Exchange::Failure::None;
        unread.body.clear();
        return verdictOf(unread);
    }
    case Exchange::Failure::Unreachable:
    case Exchange::Failure::Cut:
    case Exchange::Failure::None:
        break;
    }
    return doubt(exchange);
}

Verdict verdictOfClientError(const Exchange& exchange) {
    switch (exchange.httpStatus) {
    case 401:
    case 403:
        return of(Verdict::Kind::SignIn);
    case 408:
        return doubt(exchange);
    case 425:
    case 429: {
        Verdict busy = of(Verdict::Kind::Busy);
        busy.retryAfter = exchange.retryAfter;
        return busy;
    }
    default:
        break;
    }
    if (auto errors = wire::decodeEnvelope(exchange.body)) {
        Verdict refused = of(Verdict::Kind::Refused);
        refused.errors = std::move(*errors);
        return refused;
    }
    const bool wrongPlace = exchange.httpStatus == 404 || exchange.httpStatus == 405;
    return of(wrongPlace ? Verdict::Kind::Address : Verdict::Kind::RefusedBare);
}

} // namespace

Verdict verdictOf(const Exchange& exchange) {
    if (exchange.failure != Exchange::Failure::None)
        return verdictOfFailure(exchange);
    const int status = exchange.httpStatus;
    if (status == 200) {
        Verdict verdict = of(Verdict::Kind::StrangeAnswer);
        // A number for a body that never left is not this booking's.
        if (exchange.bodyStarted)
            verdict.reservationId = wire::decodeAccepted(exchange.body);
        if (verdict.reservationId)
            verdict.kind = Verdict::Kind::Confirmed;
        return verdict;
    }
    if (status > 200 && status < 300)
        return of(Verdict::Kind::StrangeAnswer);
    if (status >= 300 && status < 400)
        return of(Verdict::Kind::Address);
    if (status >= 400 && status < 500)
        return verdictOfClientError(exchange);
    return doubt(exchange);
}

bool saysOverlap(const FieldErrors& errors) {
    return std::any_of(errors.begin(), errors.end(), [](const FieldError& error) {
        return error.key == QLatin1String("startDateTime") && error.reason == reason::NotAvailable;
    });
}

} // namespace fd
