#include "ui/visitor/visitor_card_view.h"

#include "ui/errortext/format.h"
#include "ui/errortext/outbox_text.h"
#include "ui/errortext/tone.h"
#include "ui/theme/card_frame.h"
#include "ui/theme/chip.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/theme.h"
#include "ui/visitor/booking_row.h"
#include "ui/visitor/chip_flow.h"
#include "ui/visitor/ticket_line.h"

#include <QLocale>
#include <QVBoxLayout>

namespace fd {

namespace {

constexpr size_t shownPast = 20;

QLabel* textLabel(const QString& text, int pixels, Tone tone) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(textFont(pixels));
    label->setWordWrap(true);
    setTone(label, tone);
    return label;
}

/// `대한민국`, `Japan`: the country in the language of the desk, or the code when Qt does not know it.
QString countryName(const QString& code, Language language) {
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    if (territory == QLocale::AnyTerritory)
        return code;
    if (language == Language::English)
        return QLocale::territoryToString(territory);
    // Qt names a country in its own language only; these are the ones a Korean desk meets most.
    if (territory == QLocale::SouthKorea)
        return VisitorCardView::tr("Korea");
    if (territory == QLocale::Japan)
        return VisitorCardView::tr("Japan");
    if (territory == QLocale::China)
        return VisitorCardView::tr("China");
    if (territory == QLocale::UnitedStates)
        return VisitorCardView::tr("United States");
    return code;
}

} // namespace

VisitorCardView::VisitorCardView(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    setObjectName(QStringLiteral("visitorCard"));
}

void VisitorCardView::show(const VisitorCard& card, const Clinic& clinic, Language language, Instant now) {
    m_clinic = clinic;
    m_language = language;
    m_today = toLocal(now, clinic.timeZone).date();
    delete m_content;
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    addPerson(card.visitor, card.noShows);
    addTickets(card, m_today);
    std::vector<const Booking*> coming;
    std::vector<const Booking*> past;
    for (const Booking& booking : card.bookings) {
        const bool ahead = booking.range.end() > now && isLive(booking.status, booking.sync);
        (ahead ? coming : past).push_back(&booking);
    }
    std::reverse(coming.begin(), coming.end()); // the next one first
    addBookings(coming, tr("Coming reservations"));
    addBookings(past, tr("Past reservations"));
    column->addStretch(1);
    m_column->addWidget(m_content);
}

void VisitorCardView::addHeading(const QString& text) {
    auto* heading = textLabel(text, 12, Tone::Muted);
    heading->setFont(semibold(textFont(12)));
    heading->setContentsMargins(0, 8, 0, 0);
    m_content->layout()->addWidget(heading);
}

void VisitorCardView::addPerson(const Visitor& visitor, int noShows) {
    auto* card = new CardFrame;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(6);
    auto* top = new QHBoxLayout;
    auto* name = new ElidedLabel(visitor.name);
    name->setObjectName(QStringLiteral("visitorName"));
    name->setFont(semibold(textFont(17)));
    top->addWidget(name, 1);
    if (!visitor.chartNumber.isEmpty()) {
        auto* chart = textLabel(QStringLiteral("#%1").arg(visitor.chartNumber), 12, Tone::Muted);
        chart->setWordWrap(false);
        chart->setAccessibleName(tr("Chart number %1").arg(visitor.chartNumber));
        top->addWidget(chart);
    }
    column->addLayout(top);

    QStringList facts;
    if (visitor.dateOfBirth.isValid())
        facts << visitor.dateOfBirth.toString(Qt::ISODate);
    if (const QString gender = genderText(visitor.gender); !gender.isEmpty())
        facts << gender;
    if (visitor.phone)
        facts << visitor.phone->display();
    if (!facts.isEmpty()) {
        auto* line = textLabel(facts.join(QStringLiteral(" · ")), 12, Tone::Muted);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(line);
    }

    auto* chips = new ChipFlow;
    if (visitor.type)
        chips->add(new Chip(Chip::Kind::Accent, visitor.type->name));
    if (!visitor.nationality.isEmpty())
        chips->add(new Chip(Chip::Kind::Neutral, countryName(visitor.nationality, m_language)));
    if (noShows > 0)
        chips->add(new Chip(Chip::Kind::Warning, tr("%n no-show(s)", nullptr, noShows)));
    if (!visitor.cautions.isEmpty()) {
        auto* caution = new Chip(Chip::Kind::Danger, visitor.cautions);
        caution->setObjectName(QStringLiteral("visitorCautions"));
        caution->setAccessibleName(tr("Caution: %1").arg(visitor.cautions));
        caution->setToolTip(visitor.cautions.toHtmlEscaped());
        chips->add(caution);
    }
    column->addWidget(chips);
    if (!visitor.memo.isEmpty())
        column->addWidget(textLabel(visitor.memo, 12, Tone::Text));
    m_content->layout()->addWidget(card);
}

void VisitorCardView::addTickets(const VisitorCard& card, const QDate& today) {
    if (card.tickets.empty())
        return;
    addHeading(tr("Tickets"));
    for (const Ticket& ticket : card.tickets)
        m_content->layout()->addWidget(new TicketLine(ticket, card.plannedByTicket.value(ticket.id), today));
}

void VisitorCardView::addBookings(const std::vector<const Booking*>& bookings, const QString& heading) {
    if (bookings.empty())
        return;
    addHeading(heading);
    auto* rows = new QVBoxLayout;
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    const size_t shown = std::min(bookings.size(), shownPast);
    for (size_t i = 0; i < shown; ++i) {
        const Booking& booking = *bookings[i];
        const QDateTime start = toLocal(booking.range.start(), m_clinic.timeZone);
        const bool thisYear = start.date().year() == m_today.year();
        const bool past = heading == tr("Past reservations");
        const auto format = thisYear ? (past ? u"MM-dd" : u"MM-dd HH:mm") : u"yyyy-MM-dd";
        const Zone* zone = m_clinic.zone(booking.zoneId);
        auto* row = new BookingRow(QStringLiteral("%1 %2").arg(start.toString(format),
                                                               zone ? zone->title.in(m_language) : QString()),
                                   bookingStateText(booking));
        row->setObjectName(QStringLiteral("visitorBooking"));
        connect(row, &QAbstractButton::clicked, this, [this, id = booking.id] { Q_EMIT bookingOpened(id); });
        rows->addWidget(row);
    }
    if (shown < bookings.size())
        rows->addWidget(textLabel(tr("and %n more", nullptr, static_cast<int>(bookings.size() - shown)), 12,
                                  Tone::Muted));
    static_cast<QVBoxLayout*>(m_content->layout())->addLayout(rows); // NOLINT: made in show()
}

} // namespace fd
