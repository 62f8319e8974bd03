#include "ui/booking/price_box.h"

#include "ui/booking/procedure_prices.h"
#include "ui/booking/wheel_guard.h"
#include "ui/errortext/format.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStylePainter>
#include <QStyledItemDelegate>

namespace fd {

namespace {

enum Role { AmountRole = Qt::UserRole, WhyRole, PriceRole };
constexpr int boxPadding = 8;
constexpr int widest = 460;

/// In the list each reason is followed by when, or why not, and by its price; the closed box has room for the
/// reason alone.
class PriceDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Tokens& t = tokens();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected) && index.flags().testFlag(Qt::ItemIsEnabled)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(t.accentSoft);
            painter->drawRoundedRect(option.rect, 5, 5);
        }
        const QRect room = option.rect.adjusted(boxPadding, 0, -boxPadding, 0);
        const auto draw = [&](const QRect& where, Qt::Alignment side, const QString& text) {
            painter->drawText(where, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                              painter->fontMetrics().elidedText(text, Qt::ElideRight, where.width()));
            return painter->fontMetrics().horizontalAdvance(text);
        };
        painter->setFont(semibold(textFont(12)));
        painter->setPen(t.text);
        const int amount = draw(room, Qt::AlignRight, index.data(AmountRole).toString());
        painter->setFont(textFont(12));
        painter->setPen(index.flags().testFlag(Qt::ItemIsEnabled) ? t.text : t.muted);
        QRect left = room.adjusted(0, 0, -amount - boxPadding, 0);
        left.setLeft(left.left() + draw(left, Qt::AlignLeft, index.data().toString()) + boxPadding);
        painter->setPen(t.muted);
        if (left.width() > 0)
            draw(left, Qt::AlignLeft, index.data(WhyRole).toString());
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const QFontMetrics plain(textFont(12));
        const QFontMetrics bold(semibold(textFont(12)));
        const int width = plain.horizontalAdvance(index.data().toString()) +
                          plain.horizontalAdvance(index.data(WhyRole).toString()) +
                          bold.horizontalAdvance(index.data(AmountRole).toString()) + 4 * boxPadding;
        return {width, static_cast<int>(scaled(28))};
    }
};

} // namespace

PriceBox::PriceBox(QWidget* parent)
    : QComboBox(parent) {
    setObjectName(QStringLiteral("priceCombo"));
    setFrame(false);
    setFont(textFont(12));
    setFixedHeight(24);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(4);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setItemDelegate(new PriceDelegate(this));
    guardFromWheel(this);
    connect(this, &QComboBox::activated, this, [this](int index) {
        const int price = itemData(index, PriceRole).toInt();
        if (index >= 0 && price >= 0)
            Q_EMIT chosen(m_prices[static_cast<size_t>(price)]);
    });
}

int PriceBox::wholeWidth() const {
    return width() - textRoom() + fontMetrics().horizontalAdvance(currentText());
}

int PriceBox::textRoom() const {
    constexpr int besideText = 2; // the style leaves a pixel free on each side
    QStyleOptionComboBox option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width() -
           besideText;
}

/// A reason that has no room ends in dots.
void PriceBox::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QString shown = currentIndex() < 0 ? placeholderText() : currentText();
    option.currentText = fontMetrics().elidedText(shown, Qt::ElideRight, std::max(textRoom(), 0));
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void PriceBox::show(const CatalogueOption& option, int selected, const PriceOccasion& occasion,
                    const QDate& today, Language language) {
    const QSignalBlocker quiet(this);
    clear();
    m_prices = pricesFor(option, occasion.visitorType, occasion.date);
    const size_t fitting = m_prices.size();
    for (const OptionPrice& price : option.prices) {
        if (fitOf(price, occasion.visitorType, occasion.date) != PriceFit::Applies)
            m_prices.push_back(price);
    }
    for (size_t i = 0; i < m_prices.size(); ++i) {
        if (i == fitting)
            addHeading(tr("Not for this visitor and day"));
        addPrice(m_prices[i], occasion, today, language);
        setItemData(count() - 1, static_cast<int>(i), PriceRole);
    }
    const bool known = selected >= 0 && static_cast<size_t>(selected) < option.prices.size();
    setCurrentIndex(-1);
    for (int i = 0; known && i < count(); ++i) {
        const int price = itemData(i, PriceRole).toInt();
        if (price >= 0 &&
            m_prices[static_cast<size_t>(price)] == option.prices[static_cast<size_t>(selected)])
            setCurrentIndex(i);
    }
    m_choice = m_prices.size() > 1 || (!known && !m_prices.empty());
    setPlaceholderText(tr("Another price"));
    setToolTip(currentIndex() < 0 ? QString() : itemData(currentIndex(), WhyRole).toString());
    setAccessibleDescription(toolTip());
    int width = 0;
    for (int i = 0; i < count(); ++i)
        width = std::max(width, itemDelegate()->sizeHint({}, model()->index(i, 0)).width());
    view()->setMinimumWidth(std::min(width + boxPadding, widest));
}

void PriceBox::addPrice(const OptionPrice& price, const PriceOccasion& occasion, const QDate& today,
                        Language language) {
    addItem(priceReasonText(price, occasion.visitorType));
    const int row = count() - 1;
    const QString amount = moneyText(price.amount, price.currency, language);
    QString why = priceFitText(price, fitOf(price, occasion.visitorType, occasion.date), today);
    if (why.isEmpty())
        why = pricePeriodText(price, today);
    setItemData(row, amount, AmountRole);
    setItemData(row, why, WhyRole);
    QStringList said{itemText(row), amount, why};
    said.removeAll(QString());
    setItemData(row, said.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
}

void PriceBox::addHeading(const QString& text) {
    addItem(text);
    setItemData(count() - 1, -1, PriceRole);
    qobject_cast<QStandardItemModel*>(model())->item(count() - 1)->setEnabled(false);
}

} // namespace fd
