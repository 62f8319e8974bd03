#pragma once

#include "model/desk.h"

#include <QWidget>

class QHBoxLayout;

namespace fd {

class FieldNote;

/// The next free slots, one click each.
class SlotOffer : public QWidget {
    Q_OBJECT
public:
    explicit SlotOffer(Desk& desk, QWidget* parent = nullptr);

    /// Looks for other times for this booking, as long as it is.
    void offerFor(const Booking& booking, const Clinic& clinic, Language language);

Q_SIGNALS:
    void chosen(fd::ZoneId zone, fd::TimeRange range);

private:
    void show(const std::vector<Slot>& slots, milliseconds length);

    Desk& m_desk;
    Clinic m_clinic;
    Language m_language = Language::Korean;
    quint64 m_query = 0;
    QWidget* m_buttons;
    FieldNote* m_note;
};

} // namespace fd
