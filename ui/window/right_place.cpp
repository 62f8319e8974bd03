#include "ui/window/right_place.h"

#include "ui/booking/booking_panel.h"
#include "ui/outbox/outbox_model.h"
#include "ui/outbox/outbox_panel.h"
#include "ui/outbox/target_page.h"

namespace fd {

RightPlace::RightPlace(Desk& desk, DraftModel& draft, BookingChanges& changes, OutboxModel& outbox,
                       QWidget* parent)
    : QStackedWidget(parent)
    , m_booking(new BookingPanel(desk, draft, changes))
    , m_outbox(new OutboxPanel(desk, outbox))
    , m_target(new TargetPage(desk)) {
    addWidget(m_booking);
    addWidget(m_outbox);
    addWidget(m_target);
    connect(m_outbox, &OutboxPanel::openRequested, this, &RightPlace::openRequested);
    connect(m_outbox, &OutboxPanel::editRequested, this, [this](const SavedDraft& draft_) {
        showBooking();
        Q_EMIT editRequested(draft_);
    });
    connect(m_outbox, &OutboxPanel::settingsRequested, this, &RightPlace::showTarget);
    connect(m_outbox, &OutboxPanel::backRequested, this, &RightPlace::showBooking);
    connect(m_target, &TargetPage::backRequested, this, &RightPlace::showBooking);
    connect(m_target, &TargetPage::saved, &outbox, &OutboxModel::reload);
    connect(m_booking, &BookingPanel::editRequested, this, &RightPlace::editRequested);
    connect(m_booking, &BookingPanel::outboxRequested, this, &RightPlace::showOutbox);
    connect(&outbox, &OutboxModel::changed, m_booking,
            [this, &outbox] { m_booking->setOutbox(outbox.view()); });
}

void RightPlace::setClinic(const Clinic& clinic) {
    m_booking->setClinic(clinic);
    m_outbox->setClinic(clinic);
}

void RightPlace::setLanguage(Language language) {
    m_booking->setLanguage(language);
    m_outbox->setLanguage(language);
}

void RightPlace::showBooking() {
    setCurrentWidget(m_booking);
}

void RightPlace::showOutbox() {
    setCurrentWidget(m_outbox);
    m_outbox->setFocus();
}

void RightPlace::showTarget() {
    m_target->reload();
    setCurrentWidget(m_target);
}

bool RightPlace::showsOutbox() const {
    return currentWidget() == m_outbox;
}

void RightPlace::toggleOutbox() {
    if (showsOutbox())
        showBooking();
    else
        showOutbox();
}

bool RightPlace::stepBack() {
    if (currentWidget() == m_booking)
        return m_booking->stepBack();
    showBooking();
    return true;
}

} // namespace fd
