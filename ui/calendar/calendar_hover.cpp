// What CalendarView does for a pointer that rests: a slot is lit, and a card says what is drawn there.
#include "ui/calendar/calendar_painter.h"
#include "ui/calendar/calendar_text.h"
#include "ui/calendar/calendar_view.h"
#include "ui/calendar/hover_card.h"
#include "ui/theme/theme.h"

namespace fd {

void CalendarView::updateHover(const QPoint& at, bool inside) {
    const auto point = inside ? gridPoint(at) : std::nullopt;
    const auto block = point ? m_scene.layout.blockAt(*point) : std::nullopt;
    const auto hovered = point && !block ? m_scene.layout.rangeAt(*point) : std::nullopt;
    const bool same =
        hovered.has_value() == m_scene.hovered.has_value() &&
        (!hovered || (hovered->zone == m_scene.hovered->zone && hovered->range == m_scene.hovered->range));
    const Booking* booking = block ? m_scene.bookingAt(*block) : nullptr;
    const bool edge = booking && mayBeMoved(*booking) && partAt(*point, *block) != BlockPart::Whole;
    updateCard(point, block);
    viewport()->setCursor(edge ? Qt::SizeVerCursor : booking ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (same)
        return;
    for (const auto& one : {m_scene.hovered, hovered}) {
        if (one)
            viewport()->update(viewportRectOf(one->zone, one->range).adjusted(-1, -1, 1, 1));
    }
    m_scene.hovered = hovered;
}

/// What is too narrow to be read where it stands, or not drawn at all, is said beside it.
void CalendarView::updateCard(const std::optional<QPointF>& point, const std::optional<size_t>& block) {
    if (!point)
        return m_card->leave();
    if (!block)
        return updateBlockedCard(*point);
    const QRect place = viewportRectOfBlock(*block);
    if (const Booking* booking = m_scene.bookingAt(*block)) {
        const QString what = booking->id.text();
        if (m_card->restsOn(what))
            return;
        const size_t zone = m_scene.indexOf(booking->zoneId);
        m_card->rest(what, place,
                     CalendarText::card(*booking, zoneTitle(booking->zoneId), m_scene.clinic.timeZone),
                     zoneColor(m_scene.clinic.zones[zone], zone));
    } else if (m_scene.draft && !m_scene.draft->warning.isEmpty()) {
        const DraftBlock& draft = *m_scene.draft;
        m_card->rest(draft.warning, place,
                     {draft.title.isEmpty() ? CalendarText::draft() : draft.title, {draft.warning}, {}},
                     draft.blocked ? tokens().danger : tokens().warning);
    } else {
        m_card->leave();
    }
}

std::optional<CalendarView::BlockedPlace> CalendarView::blockedUnder(const QPointF& point) const {
    const auto column = m_scene.layout.columnAt(point.x());
    if (!column)
        return std::nullopt;
    const CalendarColumn& place = m_scene.layout.columns()[*column];
    const auto bands = m_scene.bandsOn(place.date);
    for (const BlockedTime& blocked : m_scene.day.blocked) {
        const auto range = blocked.rangeOn(place.date, m_scene.clinic.timeZone);
        const ZoneId zone = blocked.zone.value_or(place.zone.value_or(m_scene.clinic.zones.front().id));
        if (!range || (place.zone && *place.zone != zone))
            continue;
        QRectF area = m_scene.layout.column(*column);
        const double bottom = m_scene.layout.yOfMinute(blocked.span.end);
        area.setTop(m_scene.layout.yOf(range->start(), place.date));
        area.setBottom(bottom);
        const auto band = std::find(bands.begin(), bands.end(), &blocked);
        if (band != bands.end())
            area = CalendarPainter::bandRect(m_scene, *column, static_cast<size_t>(band - bands.begin()),
                                             blocked);
        if (area.contains(point))
            return BlockedPlace{&blocked, zone, *range, area};
    }
    return std::nullopt;
}

void CalendarView::updateBlockedCard(const QPointF& point) {
    const auto place = blockedUnder(point);
    if (!place)
        return m_card->leave();
    const QString what = QStringLiteral("blocked %1 %2").arg(place->blocked->id).arg(place->area.left());
    if (m_card->restsOn(what))
        return;
    const size_t zone = m_scene.indexOf(place->zone);
    m_card->rest(
        what, toViewport(place->area),
        CalendarText::card(*place->blocked, place->range, zoneTitle(place->zone), m_scene.clinic.timeZone),
        place->blocked->zone ? zoneColor(m_scene.clinic.zones[zone], zone) : tokens().outline);
}

} // namespace fd
