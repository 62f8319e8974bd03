#include "ui/booking/procedure_card.h"

#include "ui/booking/procedure_prices.h"
#include "ui/booking/wheel_guard.h"
#include "ui/errortext/field_note.h"
#include "ui/errortext/format.h"
#include "ui/theme/chip.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/theme.h"
#include "ui/theme/themed_icon.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QToolButton>

namespace fd {

namespace {

/// In the list each reason is followed by its price; the closed box has room for the reason alone.
class PriceDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text += QStringLiteral("   ") + index.data(Qt::UserRole).toString();
    }
};

} // namespace

ProcedureCard::ProcedureCard(QWidget* parent)
    : CardFrame(parent)
    , m_chip(new Chip(Chip::Kind::Option))
    , m_title(new ElidedLabel)
    , m_remove(new QToolButton)
    , m_detail(new ElidedLabel)
    , m_prices(new QComboBox)
    , m_listPrice(new QLabel)
    , m_price(new QLabel)
    , m_note(new FieldNote) {
    m_chip->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // a kind is read whole
    m_title->setFont(semibold(textFont(13)));
    m_detail->setFont(textFont(12));
    setTone(m_detail, Tone::Muted);
    m_listPrice->setTextFormat(Qt::PlainText);
    QFont struck = textFont(12);
    struck.setStrikeOut(true);
    m_listPrice->setFont(struck);
    setTone(m_listPrice, Tone::Muted);
    m_price->setTextFormat(Qt::PlainText);
    m_remove->setObjectName(QStringLiteral("removeProcedureButton"));
    m_remove->setAutoRaise(true);
    m_remove->setIcon(themedIcon(QStringLiteral("close")));
    m_remove->setIconSize({12, 12});
    m_remove->setFixedSize(24, 24);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_prices->setObjectName(QStringLiteral("priceCombo"));
    m_prices->setFrame(false);
    m_prices->setFont(textFont(12));
    m_prices->setFixedHeight(24);
    m_prices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_prices->setMinimumContentsLength(4);
    m_prices->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_prices->setItemDelegate(new PriceDelegate(m_prices));
    m_prices->view()->setMinimumWidth(240);
    guardFromWheel(m_prices);

    auto* second = new QHBoxLayout;
    second->setSpacing(6);
    second->addWidget(m_detail);
    second->addWidget(m_prices);
    second->addWidget(m_listPrice);
    second->addStretch(1);
    second->addWidget(m_price);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(10, 7, 8, 9);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(1);
    grid->addWidget(m_chip, 0, 0, Qt::AlignVCenter);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_remove, 0, 2);
    grid->addLayout(second, 1, 1, 1, 2);
    grid->addWidget(m_note, 2, 0, 1, 3);
    grid->setColumnMinimumWidth(0, 48);
    grid->setColumnStretch(1, 1);

    connect(m_remove, &QToolButton::clicked, this, &ProcedureCard::removeRequested);
    connect(m_prices, &QComboBox::activated, this, [this](int index) {
        if (index >= 0 && static_cast<size_t>(index) < m_content.prices.size())
            Q_EMIT priceChosen(m_content.prices[static_cast<size_t>(index)]);
    });
}

QWidget* ProcedureCard::firstControl() const {
    return m_prices->isHidden() ? static_cast<QWidget*>(m_remove) : m_prices;
}

void ProcedureCard::show(const Content& content, Language language) {
    m_content = content;
    m_language = language;
    const QString title = titleOf(content.procedure);
    m_title->setText(title);
    m_remove->setAccessibleName(tr("Remove %1").arg(title));
    m_remove->setToolTip(tr("Remove"));
    if (content.procedure.ticket)
        showTicket();
    else
        showOption();
    setAccessibleName(QStringLiteral("%1, %2, %3").arg(m_chip->text(), title, m_price->text()));
}

void ProcedureCard::showTicket() {
    m_chip->setKind(Chip::Kind::Ticket);
    m_chip->setText(tr("Ticket"));
    QStringList parts;
    if (m_content.ticketLeft)
        parts << tr("%1 → %2 left").arg(*m_content.ticketLeft).arg(*m_content.ticketLeft - 1);
    if (const int length = durationMinutesOf(m_content.procedure); length > 0)
        parts << durationText(length);
    m_detail->setText(parts.join(QStringLiteral(" · ")));
    m_prices->hide();
    m_listPrice->hide();
    m_price->setText(moneyText(0, {}, m_language));
    m_price->setFont(textFont(12));
    setTone(m_price, Tone::Muted);
}

void ProcedureCard::showOption() {
    m_chip->setKind(Chip::Kind::Option);
    m_chip->setText(tr("Option"));
    const RequestedPrice price =
        m_content.procedure.option ? m_content.procedure.option->price : RequestedPrice();
    const int chosen = chosenPrice(m_content.procedure, m_content.prices);
    const bool choice = m_content.prices.size() > 1 || (chosen < 0 && !m_content.prices.empty());

    QStringList parts;
    if (const int length = durationMinutesOf(m_content.procedure); length > 0)
        parts << durationText(length);
    if (!choice && chosen >= 0)
        parts << priceReasonText(m_content.prices[static_cast<size_t>(chosen)], m_content.visitorType);
    m_detail->setText(parts.join(QStringLiteral(" · ")));

    const QSignalBlocker quiet(m_prices);
    m_prices->clear();
    for (const OptionPrice& each : m_content.prices)
        m_prices->addItem(priceReasonText(each, m_content.visitorType),
                          moneyText(each.amount, each.currency, m_language));
    m_prices->setCurrentIndex(chosen);
    m_prices->setPlaceholderText(tr("Another price"));
    m_prices->setAccessibleName(tr("Price of %1").arg(titleOf(m_content.procedure)));
    m_prices->setVisible(choice);

    const qint64 amount = price.amount.value_or(0);
    const bool lower = m_content.listPrice && amount < m_content.listPrice->amount;
    m_listPrice->setVisible(lower);
    if (lower) {
        const QString text =
            moneyText(m_content.listPrice->amount, m_content.listPrice->currency, m_language);
        m_listPrice->setText(text);
        m_listPrice->setAccessibleName(tr("List price %1").arg(text)); // a line through it is not heard
    }
    m_price->setText(moneyText(amount, price.currency.value_or(QString()), m_language));
    m_price->setFont(semibold(textFont(13)));
    setTone(m_price, Tone::Text);
}

void ProcedureCard::say(const QString& sentence, const QString& technical) {
    m_note->say(Tone::Danger, sentence, technical);
}

} // namespace fd
