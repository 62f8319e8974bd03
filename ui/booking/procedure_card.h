#pragma once

#include "model/desk_values.h"
#include "ui/theme/card_frame.h"

class QLabel;
class QToolButton;

namespace fd {

class Chip;
class ElidedLabel;
class FieldNote;
class PriceBox;
class ProcedureDetails;

/// A thing that is requested, once or several times: what it is, what it costs and why, what is left of its
/// ticket, and what else is known of it. Ctrl+Up and Ctrl+Down, or the mouse, move it; + and - change how
/// often; Delete takes it out; Space opens the details.
class ProcedureCard : public CardFrame {
    Q_OBJECT
public:
    struct Content {
        RequestedProcedure procedure;
        int count = 1;
        std::optional<CatalogueOption> option; ///< as it is sold now; none for a ticket
        std::optional<Ticket> ticket;          ///< as it stands; none for an option, or while it is not read
        int planned = 0;                       ///< uses of the ticket in other bookings
        int before = 0;                        ///< and in this one, above this card
        TreatmentsAround treatments;
        PriceOccasion occasion; ///< whose booking it is, and when
        QDate today;
        QStringList warnings;
        bool movable = false;
        bool open = false; ///< the details are shown
        bool operator==(const Content&) const = default;
    };

    explicit ProcedureCard(QWidget* parent = nullptr);

    void show(const Content& content, Language language);
    /// What was refused; stands before the warnings.
    void say(const QString& sentence, const QString& technical);
    /// It is being dragged.
    void setLifted(bool lifted);
    /// In the order in which Tab goes through them.
    [[nodiscard]] QWidget* lastControl() const;

Q_SIGNALS:
    void priceChosen(const fd::OptionPrice& price);
    void countChosen(int count); ///< 0: taken out
    void openChosen(bool open);
    void moveRequested(int by);
    void focusMoveRequested(int by);
    void dragged(int globalY);
    void dropped(bool keep); ///< false: Esc, so that it goes back

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void wire();
    void showKind();
    void showTicket();
    void showPrice();
    void fitListPrice();
    void showDetails();
    void writeNote();
    [[nodiscard]] QString balanceText() const;
    bool moveByKey(const QKeyEvent& event);

    Content m_content;
    Language m_language = Language::Korean;
    QString m_refusal;
    QString m_technical;
    bool m_lifted = false;
    bool m_dragging = false;
    std::optional<QPoint> m_pressed;
    Chip* m_chip;
    ElidedLabel* m_title;
    QToolButton* m_less;
    QLabel* m_count;
    QToolButton* m_more;
    QToolButton* m_remove;
    ElidedLabel* m_state; ///< a ticket's balance, or why an option costs what it costs
    PriceBox* m_prices;
    QLabel* m_listPrice;
    QLabel* m_price;
    ElidedLabel* m_words;
    QToolButton* m_unfold;
    ProcedureDetails* m_details;
    FieldNote* m_note;
};

} // namespace fd
