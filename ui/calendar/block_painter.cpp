#include "ui/calendar/block_painter.h"

#include "ui/calendar/block_body.h"
#include "ui/calendar/block_text.h"
#include "ui/calendar/calendar_text.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace fd {

namespace {

constexpr double stripe = 3;
constexpr double padding = 9;
constexpr double nameBaseline = 15;
constexpr double lineHeight = 15;
constexpr double twoLines = 33;
constexpr double threeLines = 50;
constexpr double badgeHeight = 15;
constexpr double badgeGap = 3;
constexpr double badgeBaseline = 11.2;

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

/// Curves are drawn smooth, what lies on whole pixels is not: that would cost far more.
class Smooth {
public:
    explicit Smooth(QPainter& painter)
        : m_painter(painter) {
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Smooth() { m_painter.setRenderHint(QPainter::Antialiasing, false); }
    Smooth(const Smooth&) = delete;

private:
    QPainter& m_painter;
};

/// From left to right; those that do not fit shrink to their sign, or are left out.
void drawBadges(QPainter& painter, double x, double top, double right, const std::vector<Badge>& badges) {
    for (const Badge& whole : badges) {
        Badge badge = whole;
        if (x + widthOf(badge) > right)
            badge.text = badge.sign;
        const QRectF box(x, top, widthOf(badge), scaled(badgeHeight));
        if (badge.text.isEmpty() || box.right() > right)
            continue;
        const Smooth smooth(painter);
        painter.setPen(Qt::NoPen);
        painter.setBrush(badge.fill);
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(badge.color);
        badgeText().draw(painter, {box.left() + 4.5, box.top() + scaled(badgeBaseline)}, badge.text);
        x = box.right() + scaled(badgeGap);
    }
}

/// Around what is not booked yet.
void drawDashes(QPainter& painter, const QRectF& body, const QColor& color) {
    const Smooth smooth(painter);
    QPen pen(color, 1.2);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), blockRadius, blockRadius);
}

/// A block too low for two lines sets everything on one, in its middle.
double baselineOf(const QRectF& body, bool tall) {
    return body.top() + (tall ? scaled(nameBaseline) : body.height() / 2 + scaled(4.5));
}

} // namespace

void paintBooking(QPainter& painter, const QRectF& place, const Booking& booking, const QTimeZone& zone,
                  const BlockLook& drawnAs) {
    const QRectF body = blockBody(place);
    Look look = lookOf(booking, drawnAs.color);
    if (drawnAs.lifted) {
        look.fill = tokens().surface;
        look.dashed = true;
    }
    const bool running = booking.status == ReservationStatus::InProgress;
    paintBlockBody(painter, body, look.fill, look.stripe, running ? stripe + 2 : stripe);
    if (look.dashed)
        drawDashes(painter, body, look.stripe);
    if (drawnAs.selected) {
        const Smooth smooth(painter);
        painter.setPen(QPen(tokens().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), blockRadius, blockRadius);
    }

    const bool slim = body.width() < scaled(narrowBlock);
    const double left = body.left() + (slim ? stripe + (running ? 3.5 : 1.5) : scaled(padding));
    const double right = body.right() - (slim ? 0.5 : 5);
    const bool tall = body.height() >= scaled(twoLines);
    const double baseline = baselineOf(body, tall);
    DrawnText& name = nameText();
    const QString what =
        drawnAs.zoneTitle.isEmpty() ? booking.procedureTitles.join(QStringLiteral(", ")) : drawnAs.zoneTitle;
    const std::vector<Badge> badges = badgesOf(booking);
    const bool signs =
        std::any_of(badges.begin(), badges.end(), [](const Badge& badge) { return !badge.sign.isEmpty(); });
    if (!signs && !look.struckOut && isUprightBetter(booking.visitorName, right - left, body.height()))
        return drawUpright(painter, QRectF(left, body.top(), right - left, body.height()), look.name,
                           booking.visitorName);

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
    if (look.struckOut) { // by hand: a text that is kept shaped has lost the line of its font
        const double y = std::floor(baseline - QFontMetricsF(name.font()).strikeOutPos()) + 0.5;
        painter.setPen(look.name);
        painter.drawLine(QPointF(left, y), QPointF(end, y));
    }
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
                 what, zone);
    else
        drawWhen(painter, {end + 6, baseline}, nameEnd - end - 6, look.detail, booking.range, what, zone);
}

void paintDraft(QPainter& painter, const QRectF& place, const DraftBlock& draft, const QTimeZone& zone) {
    const Tokens& t = tokens();
    const bool wrong = !draft.warning.isEmpty();
    const QColor line = !wrong ? t.accent : draft.blocked ? t.danger : t.warning;
    const QColor fill = !wrong ? t.accentSoft : draft.blocked ? t.dangerSoft : t.warningSoft;
    const QColor words = !wrong ? t.accentText : draft.blocked ? t.dangerText : t.warningText;
    const QRectF body = blockBody(place);
    paintBlockBody(painter, body, fill, line, stripe);
    drawDashes(painter, body, line);

    const bool slim = body.width() < scaled(narrowBlock);
    const double left = body.left() + (slim ? 6 : scaled(padding));
    const double right = body.right() - (slim ? 1 : 5);
    const double width = right - left;
    const bool tall = body.height() >= scaled(twoLines);
    const double baseline = baselineOf(body, tall);
    DrawnText& small = strongDetail();
    const QString state = draft.title.isEmpty() || !draft.writing ? QString() : CalendarText::draft();
    const QString said = warningStandsApart(place, draft) ? QString() : draft.warning;
    if (said.isEmpty() && isUprightBetter(draft.title, width, body.height()))
        return drawUpright(painter, QRectF(left, body.top(), width, body.height()), words, draft.title);
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
        const QString& last = third ? state : said;
        if (!slim || small.width(last) <= width) // a word is told whole or not at all
            drawLine(painter, left, baseline + 2 * scaled(lineHeight), width, small, words, last);
    }
}

bool warningStandsApart(const QRectF& place, const DraftBlock& draft) {
    const QRectF body = blockBody(place);
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
    painter.drawRoundedRect(box, blockRadius, blockRadius);
    painter.setFont(font);
    painter.setPen(draft.blocked ? t.dangerText : t.warningText);
    painter.drawText(box.adjusted(8, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(draft.warning, Qt::ElideRight, width - 16));
    painter.restore();
}

} // namespace fd
