#pragma once

#include "model/desk.h"

#include <QPushButton>

class QMenu;

namespace fd {

class DraftModel;

/// `초안 3`: the bookings that were begun and not finished, to switch between them or throw one away.
class DraftsButton : public QPushButton {
    Q_OBJECT
public:
    DraftsButton(Desk& desk, DraftModel& model, QWidget* parent = nullptr);

    void setClinic(const Clinic& clinic);
    void setLanguage(Language language);
    void retranslate();
    void reload();
    /// Asks before the draft being written is thrown away.
    void confirmDiscard();

Q_SIGNALS:
    void switched();

private:
    void write();
    void fillMenu();
    void learnNames();
    [[nodiscard]] QString labelOf(const Draft& draft) const;

    Desk& m_desk;
    DraftModel& m_model;
    Clinic m_clinic;
    Language m_language = Language::Korean;
    std::vector<SavedDraft> m_drafts;
    QHash<VisitorId, QString> m_names;
    qint64 m_knownId = 0;
    QMenu* m_menu;
};

} // namespace fd
