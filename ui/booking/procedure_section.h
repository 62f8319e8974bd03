#pragma once

#include "ui/booking/procedure_card.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fd {

class DraftModel;
class ProcedurePicker;

/// The requested procedures of the draft: their cards, and the way to add one.
class ProcedureSection : public QWidget {
    Q_OBJECT
public:
    explicit ProcedureSection(DraftModel& model, QWidget* parent = nullptr);

    void setCatalogue(const Catalogue& catalogue);
    void setTimeZone(const QTimeZone& zone) { m_zone = zone; }
    void setLanguage(Language language);
    void retranslate();
    /// Writes the draft's procedures into the cards; cards that stay keep their focus.
    void sync();
    void openPicker();
    [[nodiscard]] FieldNote& note() { return *m_note; }
    /// Null when the draft has no such procedure.
    [[nodiscard]] ProcedureCard* card(int index) const;
    [[nodiscard]] QPushButton* addButton() const { return m_add; }
    [[nodiscard]] ProcedurePicker* picker() const { return m_picker; }

private:
    [[nodiscard]] QDate date() const;
    [[nodiscard]] ProcedureCard::Content contentOf(size_t index) const;
    void choosePrice(int index, const OptionPrice& price);
    void feedPicker();

    DraftModel& m_model;
    Catalogue m_catalogue;
    QTimeZone m_zone = QTimeZone::utc();
    Language m_language = Language::Korean;
    QLabel* m_heading;
    QPushButton* m_add;
    ProcedurePicker* m_picker;
    QVBoxLayout* m_cardColumn;
    std::vector<ProcedureCard*> m_cards;
    FieldNote* m_note;
};

} // namespace fd
