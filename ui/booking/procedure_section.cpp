#include "ui/booking/procedure_section.h"

#include "ui/booking/draft_model.h"
#include "ui/booking/procedure_picker.h"
#include "ui/booking/procedure_prices.h"
#include "ui/errortext/field_note.h"
#include "ui/theme/theme.h"
#include "ui/theme/themed_icon.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace fd {

ProcedureSection::ProcedureSection(DraftModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_heading(new QLabel)
    , m_add(new QPushButton)
    , m_picker(new ProcedurePicker)
    , m_cardColumn(new QVBoxLayout)
    , m_note(new FieldNote) {
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setFont(semibold(textFont(12)));
    setTone(m_heading, Tone::Muted);
    m_add->setObjectName(QStringLiteral("addProcedureButton"));
    m_add->setProperty("quiet", true);
    m_add->setIcon(themedIcon(QStringLiteral("plus"), IconTone::Accent));
    setTone(m_add, Tone::Accent);
    auto* top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_add);
    m_cardColumn->setSpacing(6);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_picker);
    column->addLayout(m_cardColumn);
    column->addWidget(m_note);
    connect(m_add, &QPushButton::clicked, this, &ProcedureSection::openPicker);
    connect(m_picker, &ProcedurePicker::picked, &m_model, &DraftModel::addProcedure);
    connect(&m_model, &DraftModel::visitorChanged, this, [this] {
        sync();
        feedPicker();
    });
    retranslate();
}

void ProcedureSection::retranslate() {
    m_heading->setText(tr("Requested procedures"));
    m_add->setText(tr("Add") + QStringLiteral("  Ctrl P"));
    m_add->setAccessibleName(tr("Add a procedure"));
    m_picker->retranslate();
    sync();
}

void ProcedureSection::setLanguage(Language language) {
    m_language = language;
    m_picker->setLanguage(language);
    retranslate();
}

void ProcedureSection::setCatalogue(const Catalogue& catalogue) {
    m_catalogue = catalogue;
    sync();
    feedPicker();
}

QDate ProcedureSection::date() const {
    const auto& start = m_model.draft().start;
    return toLocal(start ? *start : m_model.now(), m_zone).date();
}

ProcedureCard::Content ProcedureSection::contentOf(size_t index) const {
    const std::vector<RequestedProcedure>& procedures = m_model.draft().procedures;
    ProcedureCard::Content content;
    content.procedure = procedures[index];
    const auto& card = m_model.card();
    if (card)
        content.visitorType = card->visitor.type;
    if (const CatalogueOption* option = optionOf(content.procedure, m_catalogue)) {
        content.prices = pricesFor(*option, content.visitorType, date());
        const auto list =
            std::find_if(content.prices.begin(), content.prices.end(),
                         [](const OptionPrice& price) { return price.reason == PriceReason::General; });
        if (list != content.prices.end())
            content.listPrice = *list;
    }
    if (content.procedure.ticket && card) {
        const QString& id = content.procedure.ticket->ticketId;
        const auto sameTicket = [&id](const RequestedProcedure& other) {
            return other.ticket && other.ticket->ticketId == id;
        };
        const auto before = std::count_if(
            procedures.begin(), procedures.begin() + static_cast<std::ptrdiff_t>(index), sameTicket);
        for (const Ticket& ticket : card->tickets) {
            if (ticket.id == id)
                content.ticketLeft = ticket.remainingCount - static_cast<int>(before);
        }
    }
    return content;
}

void ProcedureSection::sync() {
    const size_t count = m_model.draft().procedures.size();
    while (m_cards.size() > count) {
        m_cards.back()->hide();
        m_cards.back()->deleteLater(); // its own button may have asked for this
        m_cards.pop_back();
    }
    while (m_cards.size() < count) {
        auto* card = new ProcedureCard;
        const auto index = static_cast<int>(m_cards.size());
        card->setObjectName(QStringLiteral("procedureCard%1").arg(index));
        connect(card, &ProcedureCard::removeRequested, this, [this, index] {
            m_add->setFocus(Qt::OtherFocusReason); // not on to the next card's remove button
            m_model.removeProcedure(index);
        });
        connect(card, &ProcedureCard::priceChosen, this,
                [this, index](const OptionPrice& price) { choosePrice(index, price); });
        m_cardColumn->addWidget(card);
        m_cards.push_back(card);
    }
    for (size_t i = 0; i < count; ++i)
        m_cards[i]->show(contentOf(i), m_language);
}

void ProcedureSection::choosePrice(int index, const OptionPrice& price) {
    const RequestedProcedure& old = m_model.draft().procedures[static_cast<size_t>(index)];
    if (const CatalogueOption* option = optionOf(old, m_catalogue))
        m_model.replaceProcedure(index, requestOption(*option, price));
}

ProcedureCard* ProcedureSection::card(int index) const {
    return index >= 0 && static_cast<size_t>(index) < m_cards.size() ? m_cards[static_cast<size_t>(index)]
                                                                     : nullptr;
}

void ProcedureSection::feedPicker() {
    if (!m_picker->isHidden())
        m_picker->setSource(m_catalogue, m_model.card(), date());
}

void ProcedureSection::openPicker() {
    m_picker->setSource(m_catalogue, m_model.card(), date());
    m_picker->open();
}

} // namespace fd
