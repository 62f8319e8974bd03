#pragma once

#include "model/desk_values.h"
#include "ui/theme/card_frame.h"

class QComboBox;
class QLabel;
class QToolButton;

namespace fd {

class Chip;
class ElidedLabel;
class FieldNote;

/// A requested procedure in the draft: what it is, what it costs and why, and a way to take it out again.
class ProcedureCard : public CardFrame {
    Q_OBJECT
public:
    struct Content {
        RequestedProcedure procedure;
        std::vector<OptionPrice> prices; ///< to choose from; none for a ticket
        std::optional<OptionPrice> listPrice;
        std::optional<VisitorType> visitorType;
        std::optional<int> ticketLeft; ///< before this use
        bool operator==(const Content&) const = default;
    };

    explicit ProcedureCard(QWidget* parent = nullptr);

    void show(const Content& content, Language language);
    void say(const QString& sentence, const QString& technical);
    [[nodiscard]] QWidget* firstControl() const;

Q_SIGNALS:
    void priceChosen(const fd::OptionPrice& price);
    void removeRequested();

private:
    void showTicket();
    void showOption();
    Content m_content;
    Language m_language = Language::Korean;
    Chip* m_chip;
    ElidedLabel* m_title;
    QToolButton* m_remove;
    ElidedLabel* m_detail;
    QComboBox* m_prices;
    QLabel* m_listPrice;
    QLabel* m_price;
    FieldNote* m_note;
};

} // namespace fd
