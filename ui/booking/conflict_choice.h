#pragma once

#include "model/desk.h"
#include "model/domain/language.h"

#include <functional>

class QWidget;

namespace fd {

/// Somebody else changed a booking while it was being changed here: says who changed what and when, and lets
/// the person choose which of the two stands.
class ConflictChoice : public QObject {
    Q_OBJECT
public:
    ConflictChoice(Desk& desk, QWidget* window);

    void setClinic(const Clinic& clinic) { m_clinic = clinic; }
    void setLanguage(Language language) { m_language = language; }

    /// One of the two is called, or neither when the person wants to think about it.
    void ask(const ReservationId& id, const std::function<void()>& theirs, const std::function<void()>& mine);

private:
    void show(const std::vector<ChangeRecord>& history, const std::function<void()>& theirs,
              const std::function<void()>& mine);

    Desk& m_desk;
    QWidget* m_window;
    Clinic m_clinic;
    Language m_language = Language::Korean;
};

/// The errors say that the booking stands otherwise than whoever changes it believed.
[[nodiscard]] bool saysOvertaken(const FieldErrors& errors);

} // namespace fd
