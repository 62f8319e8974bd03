#pragma once

#include "model/domain/procedure_list.h"
#include "ui/booking/procedure_card.h"

#include <QSet>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fd {

class DraftModel;
class ProcedurePicker;

/// The requested procedures of the draft: a card for each thing, the way to add one, and how long all of them
/// take. Prices that nobody chose follow the visitor and the day.
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
    [[nodiscard]] QWidget* picker() const;
    [[nodiscard]] FieldNote& note() { return *m_note; }
    /// The card of the draft's procedure at `index`; null when there is none.
    [[nodiscard]] ProcedureCard* card(int index) const;
    /// A card says already what the warning is about.
    [[nodiscard]] bool says(const DraftWarning& warning) const;
    [[nodiscard]] QPushButton* addButton() const { return m_add; }
    [[nodiscard]] QPushButton* lengthButton() const { return m_length; }

private:
    [[nodiscard]] QDate today() const;
    /// Nullopt while the visitor is not read.
    [[nodiscard]] std::optional<PriceOccasion> occasion() const;
    [[nodiscard]] ProcedureCard::Content contentOf(const ProcedureRun& run) const;
    [[nodiscard]] QStringList warningsFor(const ProcedureCard::Content& content) const;
    void addCard();
    void syncLength();
    void followPrices();
    void choosePrice(int run, const OptionPrice& price);
    void chooseCount(int run, int count);
    void unfold(int run, bool open);
    void moveRun(int run, int to);
    void drag(int run, int globalY);
    void drop(bool keep);
    void feedPicker();

    DraftModel& m_model;
    Catalogue m_catalogue;
    QTimeZone m_zone = QTimeZone::utc();
    Language m_language = Language::Korean;
    std::optional<PriceOccasion> m_proposedFor;
    std::vector<DraftWarning> m_ticketWarnings;
    QSet<QString> m_chosen; ///< things whose price somebody chose
    QSet<QString> m_open;   ///< things whose details are shown
    struct Drag {
        int at = 0; ///< the run that is in the hand
        ProcedureList before;
    };
    std::optional<Drag> m_drag;

    QLabel* m_heading;
    QPushButton* m_add;
    ProcedurePicker* m_picker;
    QVBoxLayout* m_cardColumn;
    std::vector<ProcedureCard*> m_cards;
    QPushButton* m_length; ///< gives the booking the length of its procedures
    FieldNote* m_note;
};

} // namespace fd
