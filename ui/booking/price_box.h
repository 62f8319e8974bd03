#pragma once

#include "model/domain/catalogue.h"
#include "model/domain/language.h"

#include <QComboBox>

namespace fd {

/// The prices of an option to choose from, each with why it is one: first those that are meant for this
/// visitor and day, the proposed one at the top, then the others with the reason why they are not.
class PriceBox : public QComboBox {
    Q_OBJECT
public:
    explicit PriceBox(QWidget* parent = nullptr);

    /// `selected`: which of option.prices the procedure has, -1 for another one.
    void show(const CatalogueOption& option, int selected, const PriceOccasion& occasion, const QDate& today,
              Language language);
    /// More than one price can be chosen.
    [[nodiscard]] bool isChoice() const { return m_choice; }
    /// Pixels that the chosen reason needs to be read whole.
    [[nodiscard]] int wholeWidth() const;

Q_SIGNALS:
    void chosen(const fd::OptionPrice& price);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addPrice(const OptionPrice& price, const PriceOccasion& occasion, const QDate& today,
                  Language language);
    void addHeading(const QString& text);
    [[nodiscard]] int textRoom() const;
    std::vector<OptionPrice> m_prices; ///< by their place in the list
    bool m_choice = false;
};

} // namespace fd
