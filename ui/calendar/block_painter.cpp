#include "ui/calendar/block_painter.h"

#include "ui/calendar/calendar_text.h"
#include "ui/calendar/drawn_text.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>

namespace fd {

namespace {

constexpr double radius = 5;
constexpr double stripe = 3;
constexpr double padding = 9;
constexpr double nameBaseline = 15;
constexpr double lineHeight = 15;
constexpr double twoLines = 33;
constexpr double threeLines = 50;
constexpr double badgeHeight = 15;
constexpr double badgeGap = 3;
constexpr double badgeBaseline = 11.2;
constexpr double narrow = 56;

struct Badge {
    QString text;
    QColor color;
    QColor fill;
    QString sign; ///< in its place where the text does not fit; empty: it may be left out
};

struct Look {
    QColor fill;
    QColor stripe;
    QColor name;
    QColor detail;
    bool struckOut = false;
    bool dashed = false; ///< not yet booked where it is to be booked
};

/// Made once for each text size: the fonts are the same in every theme and language.
template <class MakeFont>
DrawnText& keptText(MakeFont makeFont) {
    static std::optional<DrawnText> text;
    static int madeFor = 0;
    if (madeFor != textScale()) {
        madeFor = textScale();
        text.emplace(makeFont());
    }
    return *text;
}

DrawnText& nameText() {
    return keptText([] { return semibold(textFont(13)); });
}

DrawnText& struckName() {
    return keptText([] {
        QFont font = semibold(textFont(13));
        font.setStrikeOut(true);
        return font;
    });
}

DrawnText& badgeText() {
    return keptText([] { return semibold(textFont(10)); });
}

DrawnText& detailText() {
    return keptText([] { return textFont(11); });
}

DrawnText& strongDetail() {
    return keptText([] { return semibold(textFont(11)); });
}

Look lookOf(const Booking& booking, const QColor& color) {
    const Tokens& t = tokens();
    const QColor fill = zoneFill(color);
    const bool dashed = booking.sync == OutboxState::Queued || booking.sync == OutboxState::Sending;
    if (booking.sync == OutboxState::Rejected && booking.status == ReservationStatus::Reserved)
        return {t.dangerSoft, t.danger, t.text, mixed(t.muted, t.text, 0.25)};
    switch (booking.status) {
    case ReservationStatus::Completed:
        return {mixed(t.surface, fill, 0.45), mixed(t.surface, color, 0.5), t.muted, t.muted};
    case ReservationStatus::Canceled:
    case ReservationStatus::NoShow:
        return {t.window, t.outline, t.muted, t.muted, true};
    case ReservationStatus::Reserved:
    case ReservationStatus::InProgress:
        break;
    }
    return {fill, color, t.text, mixed(t.muted, t.text, 0.25), false, dashed};
}

std::vector<Badge> badgesOf(const Booking& booking) {
    const Tokens& t = tokens();
    std::vector<Badge> badges;
    switch (booking.status) {
    case ReservationStatus::InProgress: {
        // Who waits is told apart from who is being seen to.
        const bool waits = isWaiting(booking.stage);
        badges.push_back({CalendarText::badge(booking.stage),
                          waits ? t.accentText : t.onAccent,
                          waits ? t.accentSoft : t.accent,
                          {}});
        break;
    }
    case ReservationStatus::Completed:
        badges.push_back({CalendarText::badge(booking.status), t.muted, t.surface, {}});
        break;
    case ReservationStatus::Canceled:
    case ReservationStatus::NoShow:
        badges.push_back({CalendarText::badge(booking.status), t.dangerText, t.surface, {}});
        break;
    case ReservationStatus::Reserved:
        break;
    }
    if (const QString sync = CalendarText::badge(booking.sync); !sync.isEmpty())
        badges.push_back({sync, booking.sync == OutboxState::Rejected ? t.dangerText : t.warningText,
                          t.surface, CalendarText::sign(booking.sync)});
    if (booking.sedation)
        badges.push_back({CalendarText::sedation(), t.text, t.surface, {}});
    if (booking.consultation)
        badges.push_back({CalendarText::consultation(), t.text, t.surface, {}});
    return badges;
}

double widthOf(const Badge& badge) {
    return badgeText().width(badge.text) + 9;
}

/// From left to right; those that do not fit shrink to their sign, or are left out.
void drawBadges(QPainter& painter, double x, double top, double right, const std::vector<Badge>& badges) {
    for (const Badge& whole : badges) {
        Badge badge = whole;
        if (x + widthOf(badge) > right)
            badge.text = badge.sign;
        const QRectF box(x, top, widthOf(badge), scaled(badgeHeight));
        if (badge.text.isEmpty() || box.right() > right)
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(badge.fill);
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(badge.color);
        badgeText().draw(painter, {box.left() + 4.5, box.top() + scaled(badgeBaseline)}, badge.text);
        x = box.right() + scaled(badgeGap);
    }
}

double drawLine(QPainter& painter, double x, double baseline, double width, DrawnText& text,
                const QColor& color, const QString& line) {
    if (width < 8)
        return x;
    QString shown = text.elided(line, width);
    if (width < scaled(narrow) && shown != line) {
        // Where an ellipsis would take the place of what can be read, whole letters alone say more.
        shown = line;
        while (shown.size() > 1 && text.width(shown) > width)
            shown.chop(shown.back().isLowSurrogate() ? 2 : 1);
    }
    painter.setPen(color);
    text.draw(painter, {x, baseline}, shown);
    return x + text.width(shown);
}

/// As much of `09:00–09:30 · what` as fits; a time is whole or not there, half of one would mislead.
void drawWhen(QPainter& painter, const QPointF& at, double width, const QColor& color, const TimeRange& range,
              const QString& more, const QTimeZone& zone) {
    DrawnText& text = detailText();
    const QString times = CalendarText::times(range, zone);
    const QString whole = more.isEmpty() ? times : QStringLiteral("%1 · %2").arg(times, more);
    if (text.width(times) + 24 <= width || text.width(whole) <= width)
        drawLine(painter, at.x(), at.y(), width, text, color, whole);
    else if (text.width(times) <= width)
        drawLine(painter, at.x(), at.y(), width + 1, text, color, times);
    else if (const QString start = CalendarText::startTime(range, zone); text.width(start) <= width)
        drawLine(painter, at.x(), at.y(), width + 1, text, color, start);
}

void drawBody(QPainter& painter, const QRectF& body, const QColor& fill, const QColor& side,
              double sideWidth) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(body, radius, radius);
    painter.save();
    painter.setClipRect(QRectF(body.left(), body.top(), sideWidth, body.height()), Qt::IntersectClip);
    painter.setBrush(side);
    painter.drawRoundedRect(body, radius, radius);
    painter.restore();
}

/// Around what is not booked yet.
void drawDashes(QPainter& painter, const QRectF& body, const QColor& color) {
    QPen pen(color, 1.2);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

QRectF bodyOf(const QRectF& place) {
    return place.adjusted(0.5, 0.5, -1.5, -1.5);
}

/// A block too low for two lines sets everything on one, in its middle.
double baselineOf(const QRectF& body, bool tall) {
    return body.top() + (tall ? scaled(nameBaseline) : body.height() / 2 + scaled(4.5));
}

} // namespace

void paintBooking(QPainter& painter, const QRectF& place, const Booking& booking, const QTimeZone& zone,
                  const QColor& color, bool selected, bool lifted) {
    const QRectF body = bodyOf(place);
    Look look = lookOf(booking, color);
    if (lifted) {
        look.fill = tokens().surface;
        look.dashed = true;
    }
    const bool running = booking.status == ReservationStatus::InProgress;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawBody(painter, body, look.fill, look.stripe, running ? stripe + 2 : stripe);
    if (look.dashed)
        drawDashes(painter, body, look.stripe);
    if (selected) {
        painter.setPen(QPen(tokens().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }

    const bool slim = body.width() < scaled(narrow);
    const double left = body.left() + (slim ? 6 : scaled(padding));
    const double right = body.right() - (slim ? 1 : 5);
    const bool tall = body.height() >= scaled(twoLines);
    const double baseline = baselineOf(body, tall);
    const QString procedures = booking.procedureTitles.join(QStringLiteral(", "));
    const std::vector<Badge> badges = badgesOf(booking);
    DrawnText& name = look.struckOut ? struckName() : nameText();

    double badgesWidth = 0;
    for (const Badge& badge : badges)
        badgesWidth += widthOf(badge) + scaled(badgeGap);
    // The name comes first: badges stand beside it, or on a line of their own, or beside the times.
    const bool beside = name.width(booking.visitorName) + badgesWidth + scaled(badgeGap) <= right - left;
    const bool below = !beside && body.height() >= scaled(threeLines) + 4;
    const double besideStart = std::max(left, right + scaled(badgeGap) - badgesWidth);
    const double nameEnd = beside && !badges.empty() ? besideStart - scaled(badgeGap) : right;
    const double end =
        drawLine(painter, left, baseline, nameEnd - left, name, look.name, booking.visitorName);
    double detailEnd = right;
    if (beside)
        drawBadges(painter, besideStart,
                   tall ? body.top() + scaled(3.5) : body.center().y() - scaled(badgeHeight) / 2, right + 1,
                   badges);
    else if (below)
        drawBadges(painter, left, body.top() + scaled(nameBaseline) + scaled(lineHeight + 5), right, badges);
    else if (tall) {
        drawBadges(painter, besideStart, baseline + scaled(lineHeight) - scaled(11.5), right + 1, badges);
        detailEnd = besideStart - scaled(badgeGap);
    }
    if (tall)
        drawWhen(painter, {left, baseline + scaled(lineHeight)}, detailEnd - left, look.detail, booking.range,
                 procedures, zone);
    else
        drawWhen(painter, {end + 6, baseline}, nameEnd - end - 6, look.detail, booking.range, procedures,
                 zone);
    painter.restore();
}

void paintDraft(QPainter& painter, const QRectF& place, const DraftBlock& draft, const QTimeZone& zone) {
    const Tokens& t = tokens();
    const bool wrong = !draft.warning.isEmpty();
    const QColor line = !wrong ? t.accent : draft.blocked ? t.danger : t.warning;
    const QColor fill = !wrong ? t.accentSoft : draft.blocked ? t.dangerSoft : t.warningSoft;
    const QColor words = !wrong ? t.accentText : draft.blocked ? t.dangerText : t.warningText;
    const QRectF body = bodyOf(place);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawBody(painter, body, fill, line, stripe);
    drawDashes(painter, body, line);

    const bool slim = body.width() < scaled(narrow);
    const double left = body.left() + (slim ? 6 : scaled(padding));
    const double right = body.right() - (slim ? 1 : 5);
    const double width = right - left;
    const bool tall = body.height() >= scaled(twoLines);
    const double baseline = baselineOf(body, tall);
    DrawnText& small = strongDetail();
    const QString state = draft.title.isEmpty() || !draft.writing ? QString() : CalendarText::draft();
    const QString said = warningStandsApart(place, draft) ? QString() : draft.warning;
    const double end = drawLine(painter, left, baseline, width, nameText(), words,
                                draft.title.isEmpty() ? CalendarText::draft() : draft.title);
    if (!tall) {
        if (said.isEmpty())
            drawWhen(painter, {end + 6, baseline}, right - end - 6, words, draft.range, state, zone);
        else
            drawLine(painter, end + 6, baseline, right - end - 6, small, words, said);
    } else if (!said.isEmpty() && body.height() < scaled(threeLines)) {
        // What is wrong matters more than the time, which the column of hours says too.
        drawLine(painter, left, baseline + scaled(lineHeight), width, small, words, said);
    } else {
        const bool room = said.isEmpty() && body.height() >= scaled(threeLines);
        const double whole = detailText().width(CalendarText::times(draft.range, zone) + state) + 12;
        const bool third = room && whole > width;
        drawWhen(painter, {left, baseline + scaled(lineHeight)}, width, words, draft.range,
                 third ? QString() : state, zone);
        drawLine(painter, left, baseline + 2 * scaled(lineHeight), width, small, words, third ? state : said);
    }
    painter.restore();
}

bool warningStandsApart(const QRectF& place, const DraftBlock& draft) {
    const QRectF body = bodyOf(place);
    double room = body.width() - scaled(padding) - 5;
    if (body.height() < scaled(twoLines))
        room -= nameText().width(draft.title.isEmpty() ? CalendarText::draft() : draft.title) + 6;
    return !draft.warning.isEmpty() && strongDetail().width(draft.warning) > room;
}

void paintWarning(QPainter& painter, const QRectF& place, const QRectF& visible, const DraftBlock& draft) {
    const Tokens& t = tokens();
    const QFont& font = strongDetail().font();
    const double width = std::min(strongDetail().width(draft.warning) + 17, visible.width() - 8);
    QRectF box(place.left(), place.bottom() + 2, width, 22);
    // Below the draft, or above it where the view ends; never outside the view.
    if (box.bottom() > visible.bottom())
        box.moveBottom(place.top() - 2);
    const double furthest = std::max(visible.left() + 4, visible.right() - width - 4);
    box.moveLeft(std::clamp(box.left(), visible.left() + 4, furthest));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(draft.blocked ? t.danger : t.warning, 1));
    painter.setBrush(draft.blocked ? t.dangerSoft : t.warningSoft);
    painter.drawRoundedRect(box, radius, radius);
    painter.setFont(font);
    painter.setPen(draft.blocked ? t.dangerText : t.warningText);
    painter.drawText(box.adjusted(8, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(draft.warning, Qt::ElideRight, width - 16));
    painter.restore();
}

} // namespace fd
