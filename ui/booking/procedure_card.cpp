#include "ui/booking/procedure_card.h"

#include "ui/booking/price_box.h"
#include "ui/booking/procedure_details.h"
#include "ui/booking/procedure_prices.h"
#include "ui/errortext/field_note.h"
#include "ui/errortext/format.h"
#include "ui/theme/chip.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/theme.h"
#include "ui/theme/themed_icon.h"

#include <QGridLayout>
#include <QToolButton>
#include <algorithm>

namespace fd {

namespace {

constexpr int chipColumn = 48;
constexpr int columnGap = 10;
constexpr int partsGap = 6;

QToolButton* smallButton(const char* name) {
    auto* button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoRaise(true);
    button->setIconSize({12, 12});
    button->setFixedSize(24, 24);
    button->setFocusPolicy(Qt::NoFocus); // the card has a key for each
    return button;
}

const OptionPrice* listPriceOf(const CatalogueOption& option, const QDate& date) {
    const auto found =
        std::find_if(option.prices.begin(), option.prices.end(), [&date](const OptionPrice& price) {
            return price.reason == PriceReason::General && price.runsOn(date);
        });
    return found == option.prices.end() ? nullptr : &*found;
}

} // namespace

ProcedureCard::ProcedureCard(QWidget* parent)
    : CardFrame(parent)
    , m_chip(new Chip(Chip::Kind::Option))
    , m_title(new ElidedLabel)
    , m_less(smallButton("lessButton"))
    , m_count(new QLabel)
    , m_more(smallButton("moreButton"))
    , m_remove(smallButton("removeProcedureButton"))
    , m_state(new ElidedLabel)
    , m_prices(new PriceBox)
    , m_listPrice(new QLabel)
    , m_price(new QLabel)
    , m_words(new ElidedLabel)
    , m_unfold(smallButton("unfoldButton"))
    , m_details(new ProcedureDetails)
    , m_note(new FieldNote) {
    setFocusPolicy(Qt::StrongFocus);
    build();
    wire();
}

void ProcedureCard::build() {
    m_chip->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // a kind is read whole
    m_title->setFont(semibold(textFont(13)));
    m_less->setText(QStringLiteral("−"));
    m_more->setText(QStringLiteral("+"));
    m_count->setObjectName(QStringLiteral("procedureCount"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setFont(semibold(textFont(12)));
    m_remove->setIcon(themedIcon(QStringLiteral("close")));
    m_state->setObjectName(QStringLiteral("procedureState"));
    m_state->setFont(textFont(12));
    m_listPrice->setObjectName(QStringLiteral("listPrice"));
    m_listPrice->setTextFormat(Qt::PlainText);
    QFont struck = textFont(12);
    struck.setStrikeOut(true);
    m_listPrice->setFont(struck);
    setTone(m_listPrice, Tone::Muted);
    m_price->setObjectName(QStringLiteral("procedurePrice"));
    m_price->setTextFormat(Qt::PlainText);
    m_words->setObjectName(QStringLiteral("procedureWords"));
    m_words->setFont(textFont(12));
    setTone(m_words, Tone::Muted);
    m_note->setObjectName(QStringLiteral("procedureNote"));

    auto* first = new QHBoxLayout;
    first->setSpacing(0);
    first->addWidget(m_title, 1);
    first->addWidget(m_less);
    first->addWidget(m_count);
    first->addWidget(m_more);
    first->addWidget(m_remove);
    auto* second = new QHBoxLayout;
    second->setSpacing(partsGap);
    second->addWidget(m_state, 1);
    second->addWidget(m_prices, 1);
    second->addWidget(m_listPrice);
    second->addWidget(m_price);
    second->setContentsMargins(0, 0, partsGap, 0);
    auto* third = new QHBoxLayout;
    third->setSpacing(0);
    third->addWidget(m_words, 1);
    third->addWidget(m_unfold);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(10, 6, 4, 6);
    grid->setHorizontalSpacing(columnGap);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_chip, 0, 0, Qt::AlignVCenter);
    grid->addLayout(first, 0, 1);
    grid->addLayout(second, 1, 1);
    grid->addLayout(third, 2, 1);
    grid->addWidget(m_details, 3, 1);
    grid->addWidget(m_note, 4, 0, 1, 2);
    grid->setColumnMinimumWidth(0, chipColumn);
    grid->setColumnStretch(1, 1);
    m_details->hide();
}

void ProcedureCard::wire() {
    connect(m_remove, &QToolButton::clicked, this, [this] { Q_EMIT countChosen(0); });
    connect(m_less, &QToolButton::clicked, this, [this] { Q_EMIT countChosen(m_content.count - 1); });
    connect(m_more, &QToolButton::clicked, this, [this] { Q_EMIT countChosen(m_content.count + 1); });
    connect(m_unfold, &QToolButton::clicked, this, [this] { Q_EMIT openChosen(!m_content.open); });
    connect(m_prices, &PriceBox::chosen, this, &ProcedureCard::priceChosen);
    m_prices->installEventFilter(this); // the keys that move the card work there, too
}

QWidget* ProcedureCard::lastControl() const {
    return m_prices;
}

void ProcedureCard::show(const Content& content, Language language) {
    if (content == m_content && language == m_language && !m_title->text().isEmpty())
        return; // a list that is open stays as it is
    m_content = content;
    m_language = language;
    showKind();
    const QString title = titleOf(content.procedure);
    m_title->setText(title);
    m_remove->setAccessibleName(tr("Remove %1").arg(title));
    m_remove->setToolTip(tr("Remove"));
    m_less->setAccessibleName(tr("%1: one less").arg(title));
    m_more->setAccessibleName(tr("%1: one more").arg(title));
    m_less->setToolTip(tr("One less"));
    m_more->setToolTip(tr("One more"));
    const bool several = content.count > 1;
    for (QWidget* widget :
         {static_cast<QWidget*>(m_less), static_cast<QWidget*>(m_count), static_cast<QWidget*>(m_more)})
        widget->setVisible(several);
    m_count->setText(QStringLiteral("×%1").arg(content.count));
    if (content.procedure.type == ProcedureType::Ticket)
        showTicket();
    else
        showPrice();
    showDetails();
    writeNote();
    QStringList said{m_chip->text(),  title,           several ? m_count->text() : QString(),
                     m_state->text(), m_price->text(), m_words->text()};
    said.removeAll(QString());
    setAccessibleName(said.join(QStringLiteral(", ")));
    setCursor(content.movable ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void ProcedureCard::showKind() {
    switch (m_content.procedure.type) {
    case ProcedureType::Ticket:
        m_chip->setKind(Chip::Kind::Ticket);
        m_chip->setText(tr("Ticket"));
        break;
    case ProcedureType::Option:
        m_chip->setKind(Chip::Kind::Option);
        m_chip->setText(tr("Option"));
        break;
    case ProcedureType::Unspecified:
        m_chip->setKind(Chip::Kind::Neutral);
        m_chip->setText(tr("No type", "of a requested procedure that came from elsewhere"));
        break;
    }
}

/// `7 left, 2 planned → 4 after this`
QString ProcedureCard::balanceText() const {
    if (!m_content.ticket)
        return {};
    const int left = m_content.ticket->remainingCount;
    const int used = m_content.planned + m_content.before;
    const int after = left - used - m_content.count;
    QStringList parts{tr("%1 left").arg(left)};
    if (used > 0)
        parts << tr("%1 planned").arg(used);
    return tr("%1 → %2", "what is left of a ticket, and then")
        .arg(parts.join(tr(", ", "between the counts of a ticket")),
             after >= 0 ? tr("%1 after this").arg(after) : tr("%1 short").arg(-after));
}

void ProcedureCard::showTicket() {
    m_state->show();
    m_state->setText(balanceText());
    setTone(m_state, Tone::Muted);
    m_prices->hide();
    m_listPrice->clear();
    m_price->setToolTip({});
    fitListPrice();
    m_price->setText(moneyText(0, {}, m_language));
    m_price->setFont(textFont(12));
    setTone(m_price, Tone::Muted);
}

void ProcedureCard::showPrice() {
    const RequestedPrice* requested = priceOf(m_content.procedure);
    const RequestedPrice price = requested ? *requested : RequestedPrice();
    const qint64 amount = price.amount.value_or(0);
    const QString currency = price.currency.value_or(QString());
    const auto& option = m_content.option;
    const int chosen = option ? chosenPrice(m_content.procedure, option->prices) : -1;
    if (option)
        m_prices->show(*option, chosen, m_content.occasion, m_content.today, m_language);
    m_prices->setAccessibleName(tr("Price of %1").arg(titleOf(m_content.procedure)));
    const bool choice = option && m_prices->isChoice();
    m_prices->setVisible(choice);
    m_state->setVisible(!choice);
    m_state->setText(!choice && chosen >= 0 ? priceReasonText(option->prices[static_cast<size_t>(chosen)],
                                                              m_content.occasion.visitorType)
                                            : QString());
    setTone(m_state, Tone::Muted);
    const OptionPrice* list = option ? listPriceOf(*option, m_content.occasion.date) : nullptr;
    const bool lower = list != nullptr && amount < list->amount && chosen >= 0 &&
                       option->prices[static_cast<size_t>(chosen)].currency == list->currency;
    m_listPrice->clear();
    m_price->setToolTip({});
    if (lower) {
        const QString text = moneyText(qint64(list->amount) * m_content.count, list->currency, m_language);
        m_listPrice->setText(text);
        m_listPrice->setAccessibleName(tr("List price %1").arg(text)); // a line through it is not heard
        m_price->setToolTip(m_listPrice->accessibleName());
    }
    m_price->setText(moneyText(amount * m_content.count, currency, m_language));
    m_price->setFont(semibold(textFont(13)));
    setTone(m_price, Tone::Text);
    fitListPrice();
}

/// Why it costs what it costs comes before what it would have cost: that is left to the tool tip.
void ProcedureCard::fitListPrice() {
    const QMargins around = layout()->contentsMargins();
    const int reason = m_prices->isHidden() ? m_state->sizeHint().width() : m_prices->wholeWidth();
    const int wanted = std::max(chipColumn, m_chip->sizeHint().width()) + columnGap + reason + partsGap +
                       m_listPrice->sizeHint().width() + partsGap + m_price->sizeHint().width() + partsGap;
    m_listPrice->setVisible(!m_listPrice->text().isEmpty() &&
                            wanted <= width() - around.left() - around.right());
}

void ProcedureCard::resizeEvent(QResizeEvent* event) {
    CardFrame::resizeEvent(event);
    fitListPrice();
}

void ProcedureCard::showDetails() {
    const auto& service = medicalServiceOf(m_content.procedure);
    QStringList words;
    if (const int length = durationMinutesOf(m_content.procedure); length > 0)
        words << durationText(length * m_content.count);
    if (service)
        words += serviceWords(*service);
    if (m_content.ticket && m_content.ticket->expiresOn.isValid())
        words << tr("until %1").arg(shortDateText(m_content.ticket->expiresOn, m_content.today));
    m_words->setText(words.join(QStringLiteral(" · ")));

    std::vector<ServiceLine> lines;
    const auto add = [&lines](const QString& caption, const QString& text) {
        if (!text.isEmpty())
            lines.push_back({caption, text});
    };
    if (m_content.procedure.type == ProcedureType::Ticket && m_content.procedure.ticket)
        add(tr("Option"), m_content.procedure.ticket->optionTitle);
    else if (m_content.procedure.option)
        add(tr("Product"), m_content.procedure.option->productTitle.value_or(QString()));
    if (const auto& option = m_content.option) {
        const int chosen = chosenPrice(m_content.procedure, option->prices);
        if (chosen >= 0) {
            const OptionPrice& price = option->prices[static_cast<size_t>(chosen)];
            QStringList why{priceReasonText(price, m_content.occasion.visitorType),
                            pricePeriodText(price, m_content.today)};
            why.removeAll(QString());
            add(tr("Price"), why.join(QStringLiteral(" · ")));
        }
    }
    add(tr("Last done"), lastTreatmentText(m_content.treatments, m_content.occasion.date, m_content.today));
    if (service) {
        const auto known = serviceLines(*service, m_language);
        lines.insert(lines.end(), known.begin(), known.end());
    }
    const bool open = m_content.open && !lines.empty();
    m_details->show(open ? lines : std::vector<ServiceLine>());
    m_details->setVisible(open); // with what is in it by now
    m_unfold->setVisible(!lines.empty());
    m_words->setVisible(!lines.empty() || !words.isEmpty());
    m_unfold->setIcon(themedIcon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    const QString act = open ? tr("Hide the details") : tr("Show the details");
    m_unfold->setToolTip(act);
    m_unfold->setAccessibleName(QStringLiteral("%1: %2").arg(m_title->text(), act));
}

void ProcedureCard::say(const QString& sentence, const QString& technical) {
    m_refusal = sentence;
    m_technical = technical;
    writeNote();
}

void ProcedureCard::writeNote() {
    QStringList sentences = m_content.warnings;
    if (!m_refusal.isEmpty())
        sentences.prepend(m_refusal);
    m_note->say(m_refusal.isEmpty() ? Tone::Warning : Tone::Danger, sentences.join(u'\n'), m_technical);
}

} // namespace fd
