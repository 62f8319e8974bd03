#pragma once

#include "ui/calendar/calendar_scene.h"

#include <QPainter>

namespace fd {

/// What a booking's block is drawn with.
struct BlockLook {
    QColor color;      ///< its zone's
    QString zoneTitle; ///< where its column does not say it
    bool selected = false;
    bool lifted = false; ///< it lies in the tray and is about to go
};

/// One booking in its place. Its status is drawn and written: nothing is said by colour alone.
void paintBooking(QPainter& painter, const QRectF& place, const Booking& booking, const QTimeZone& zone,
                  const BlockLook& drawnAs);
/// The booking being written: dashed, with what is wrong with it.
void paintDraft(QPainter& painter, const QRectF& place, const DraftBlock& draft, const QTimeZone& zone);
/// The draft is too narrow for what is wrong with it.
[[nodiscard]] bool warningStandsApart(const QRectF& place, const DraftBlock& draft);
/// The warning beside the draft, within the visible part of the grid.
void paintWarning(QPainter& painter, const QRectF& place, const QRectF& visible, const DraftBlock& draft);

} // namespace fd
