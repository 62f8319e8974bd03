#pragma once

#include "model/desk_values.h"
#include "ui/errortext/tone.h"

#include <QString>

namespace fd {

// The words of the queue for a remote side; all of it in the language in use when it is called.

/// Where a booking stands, in a word or two; empty for one that is simply confirmed.
[[nodiscard]] QString syncText(OutboxState state);
/// The status, unless there is something more urgent to say about where the booking stands.
[[nodiscard]] QString bookingStateText(const Booking& booking);
[[nodiscard]] Tone toneOf(OutboxState state);

/// What happened to a row, and what to do.
[[nodiscard]] QString outboxSentence(const OutboxRow& row);
/// For support, in small type: `startDateTime · NotAvailable · HTTP 400 · 10:29:07`.
[[nodiscard]] QString outboxTechnical(const OutboxRow& row, const QTimeZone& zone);
/// `Disconnected since 10:31 · next try in 38 s`: what the queue as a whole waits for.
[[nodiscard]] QString queueSentence(const OutboxView& view, Instant now, const QTimeZone& zone);
/// The same in a few words, with what waits: for the top of the window.
[[nodiscard]] QString queueHeadline(const OutboxView& view);
/// `1 refused · 2 to check`: what needs a person.
[[nodiscard]] QString needsPersonText(const OutboxView& view);
/// What closing the window leaves behind; empty when nothing.
[[nodiscard]] QString unsentText(const OutboxView& view);

[[nodiscard]] QString connectionText(ConnectionState state);
[[nodiscard]] QString endpointFaultText(EndpointFault fault);

} // namespace fd
