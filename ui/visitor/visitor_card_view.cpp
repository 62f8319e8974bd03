#include "ui/visitor/visitor_card_view.h"

#include "ui/errortext/format.h"
#include "ui/errortext/outbox_text.h"
#include "ui/errortext/tone.h"
#include "ui/theme/theme.h"
#include "ui/visitor/booking_row.h"
#include "ui/visitor/person_card.h"
#include "ui/visitor/ticket_line.h"

#include <QLabel>
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
    QWidget* before = m_content; // one of its buttons may be what was pressed
    PersonCard* personBefore = m_person;
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_person = new PersonCard(card, language);
    connect(m_person, &PersonCard::editRequested, this, &VisitorCardView::editRequested);
    connect(m_person, &PersonCard::mergeRequested, this, &VisitorCardView::mergeRequested);
    connect(m_person, &PersonCard::mainSystemIdEntered, this, &VisitorCardView::mainSystemIdEntered);
    column->addWidget(m_person);
    std::vector<const Booking*> coming;
    std::vector<const Booking*> past;
    for (const Booking& booking : card.bookings) {
        const bool ahead = booking.range.end() > now && isLive(booking.status, booking.sync);
        (ahead ? coming : past).push_back(&booking);
    }
    std::reverse(coming.begin(), coming.end()); // the next one first
    if (!coming.empty()) {
        addNext(*coming.front());
        coming.erase(coming.begin());
    }
    addTickets(card, m_today);
    addBookings(coming, tr("Further reservations"), false);
    addSamePhone(card.samePhone);
    addBookings(past,
                card.noShows > 0 ? tr("Past reservations · %n no-show(s)", nullptr, card.noShows)
                                 : tr("Past reservations"),
                true);
    column->addStretch(1);
    m_column->addWidget(m_content);
    m_content->show(); // with what was there before, not a moment later
    if (personBefore != nullptr)
        m_person->takeOver(*personBefore);
    if (before != nullptr) {
        m_column->removeWidget(before);
        before->hide();
        before->setParent(nullptr); // nobody finds it any more
        before->deleteLater();
    }
}

void VisitorCardView::refuseMainSystemId(const FieldError& error) {
    if (m_person != nullptr)
        m_person->refuseMainSystemId(error);
}

void VisitorCardView::addHeading(const QString& text) {
    auto* heading = textLabel(text, 12, Tone::Muted);
    heading->setFont(semibold(textFont(12)));
    heading->setContentsMargins(BookingRow::sidePadding, 8, 0, 0);
    m_content->layout()->addWidget(heading);
}

/// What a caller asks most: when they come next.
void VisitorCardView::addNext(const Booking& booking) {
    auto* frame = new CardFrame;
    frame->setObjectName(QStringLiteral("nextBooking"));
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(12, 6, 12, 8);
    column->setSpacing(1);
    auto* caption = textLabel(tr("Next reservation"), 12, Tone::Accent);
    caption->setFont(semibold(textFont(12)));
    auto* state = textLabel(bookingStateText(booking), 12, Tone::Muted);
    state->setWordWrap(false);
    auto* top = new QHBoxLayout;
    top->addWidget(caption, 1);
    top->addWidget(state);
    column->addLayout(top);
    auto* row = new BookingRow(
        QStringLiteral("%1–%2").arg(dateTimeText(booking.range.start(), m_clinic.timeZone, m_language),
                                    timeText(booking.range.end(), m_clinic.timeZone)),
        {});
    row->setAccessibleName(QStringLiteral("%1, %2").arg(row->text(), state->text()));
    row->setStrong();
    row->setObjectName(QStringLiteral("visitorBooking"));
    connect(row, &QAbstractButton::clicked, this, [this, id = booking.id] { Q_EMIT bookingOpened(id); });
    column->addWidget(row);
    QStringList details;
    if (const Zone* zone = m_clinic.zone(booking.zoneId))
        details << zone->title.in(m_language);
    details += booking.procedureTitles;
    if (!booking.memo.isEmpty())
        details << booking.memo;
    column->addWidget(textLabel(details.join(QStringLiteral(" · ")), 12, Tone::Muted));
    m_content->layout()->addWidget(frame);
}

void VisitorCardView::addSamePhone(const std::vector<Visitor>& others) {
    if (others.empty())
        return;
    addHeading(tr("On the same phone number"));
    auto* rows = new QVBoxLayout;
    rows->setSpacing(0);
    for (const Visitor& other : others) {
        QString who = other.name;
        if (other.dateOfBirth.isValid())
            who += u' ' + other.dateOfBirth.toString(Qt::ISODate);
        auto* row = new BookingRow(who, other.chartNumber.isEmpty() ? QString() : u'#' + other.chartNumber);
        row->setObjectName(QStringLiteral("samePhoneVisitor"));
        connect(row, &QAbstractButton::clicked, this, [this, other] { Q_EMIT visitorChosen(other); });
        rows->addWidget(row);
    }
    static_cast<QVBoxLayout*>(m_content->layout())->addLayout(rows); // NOLINT: made in show()
}

void VisitorCardView::addTickets(const VisitorCard& card, const QDate& today) {
    if (card.tickets.empty())
        return;
    addHeading(tr("Tickets"));
    for (const Ticket& ticket : card.tickets)
        m_content->layout()->addWidget(new TicketLine(ticket, card.plannedByTicket.value(ticket.id), today));
}

void VisitorCardView::addBookings(const std::vector<const Booking*>& bookings, const QString& heading,
                                  bool past) {
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
        const auto format = thisYear ? (past ? u"MM-dd" : u"MM-dd HH:mm") : u"yyyy-MM-dd";
        const Zone* zone = m_clinic.zone(booking.zoneId);
        auto* row = new BookingRow(QStringLiteral("%1 %2").arg(start.toString(format),
                                                               zone ? zone->title.in(m_language) : QString()),
                                   bookingStateText(booking));
        row->setObjectName(QStringLiteral("visitorBooking"));
        connect(row, &QAbstractButton::clicked, this, [this, id = booking.id] { Q_EMIT bookingOpened(id); });
        rows->addWidget(row);
    }
    if (shown < bookings.size()) {
        auto* more =
            textLabel(tr("and %n more", nullptr, static_cast<int>(bookings.size() - shown)), 12, Tone::Muted);
        more->setContentsMargins(BookingRow::sidePadding, 0, 0, 0);
        rows->addWidget(more);
    }
    static_cast<QVBoxLayout*>(m_content->layout())->addLayout(rows); // NOLINT: made in show()
}

} // namespace fd
