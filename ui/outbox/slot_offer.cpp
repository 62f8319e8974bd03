#include "ui/outbox/slot_offer.h"

#include "model/on_answer.h"
#include "ui/errortext/error_text.h"
#include "ui/errortext/field_note.h"
#include "ui/errortext/format.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace fd {

namespace {
constexpr int offered = 3;
}

SlotOffer::SlotOffer(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_buttons(new QWidget)
    , m_note(new FieldNote) {
    setObjectName(QStringLiteral("slotOffer"));
    auto* buttons = new QVBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(4);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_buttons);
    column->addWidget(m_note);
}

void SlotOffer::offerFor(const Booking& booking, const Clinic& clinic, Language language) {
    m_clinic = clinic;
    m_language = language;
    const quint64 number = ++m_query;
    const Instant from = std::max(m_desk.now(), booking.range.start() + milliseconds(1));
    const milliseconds length = booking.range.length();
    onAnswer(m_desk.freeSlots(booking.groupId, booking.zoneId, from, offered), this,
             [this, number, length](const Result<std::vector<Slot>, StoreError>& answer) {
                 if (number != m_query)
                     return;
                 if (!answer)
                     m_note->say(Tone::Danger, storeErrorText(answer.error()), answer.error().detail);
                 else
                     show(*answer, length);
             });
}

void SlotOffer::show(const std::vector<Slot>& slots, milliseconds length) {
    qDeleteAll(m_buttons->findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly));
    m_note->clear();
    for (const Slot& slot : slots) {
        const auto range = TimeRange::make(slot.range.start(), slot.range.start() + length);
        if (!range)
            continue;
        const Zone* zone = m_clinic.zone(slot.zoneId);
        auto* button = new QPushButton(QStringLiteral("%1–%2 · %3")
                                           .arg(dateTimeText(range->start(), m_clinic.timeZone, m_language),
                                                timeText(range->end(), m_clinic.timeZone),
                                                zone ? zone->title.in(m_language) : QString()));
        button->setObjectName(QStringLiteral("offeredSlot"));
        button->setAccessibleName(button->text());
        m_buttons->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, zoneId = slot.zoneId, range = *range] { Q_EMIT chosen(zoneId, range); });
    }
    if (slots.empty())
        m_note->say(Tone::Muted, tr("There is no free slot in the next 60 days."));
    else if (auto* first = m_buttons->findChild<QPushButton*>())
        first->setFocus();
}

} // namespace fd
