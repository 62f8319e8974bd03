#include "ui/booking/procedure_section.h"

#include "ui/booking/draft_model.h"
#include "ui/booking/procedure_picker.h"
#include "ui/booking/procedure_prices.h"
#include "ui/errortext/error_text.h"
#include "ui/errortext/field_note.h"
#include "ui/errortext/format.h"
#include "ui/errortext/service_text.h"
#include "ui/theme/theme.h"
#include "ui/theme/themed_icon.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace fd {

namespace {
/// Names a thing, whatever its price and place.
QString keyOf(const RequestedProcedure& procedure) {
    const QString id = procedure.type == ProcedureType::Ticket && procedure.ticket
                           ? procedure.ticket->ticketId
                       : procedure.option ? procedure.option->optionId
                                          : QString();
    return QStringLiteral("%1 %2 %3").arg(int(procedure.type)).arg(id, titleOf(procedure));
}
} // namespace

ProcedureSection::ProcedureSection(DraftModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_heading(new QLabel)
    , m_add(new QPushButton)
    , m_picker(new ProcedurePicker)
    , m_cardColumn(new QVBoxLayout)
    , m_length(new QPushButton)
    , m_note(new FieldNote) {
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setFont(semibold(textFont(12)));
    setTone(m_heading, Tone::Muted);
    for (QPushButton* button : {m_add, m_length}) {
        button->setProperty("quiet", true);
        setTone(button, Tone::Accent);
    }
    m_add->setObjectName(QStringLiteral("addProcedureButton"));
    m_add->setIcon(themedIcon(QStringLiteral("plus"), IconTone::Accent));
    m_length->setObjectName(QStringLiteral("proposedEndButton"));
    m_length->setIcon(themedIcon(QStringLiteral("clock"), IconTone::Accent));
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
    column->addWidget(m_length, 0, Qt::AlignRight);
    column->addWidget(m_note);
    connect(m_add, &QPushButton::clicked, this, &ProcedureSection::openPicker);
    connect(m_length, &QPushButton::clicked, &m_model, &DraftModel::followProposedEnd);
    connect(m_picker, &ProcedurePicker::picked, &m_model, &DraftModel::addProcedure);
    connect(&m_model, &DraftModel::replaced, this, [this] {
        m_proposedFor.reset();
        m_chosen.clear();
        m_open.clear();
        m_drag.reset();
    });
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
    m_length->setAccessibleName(tr("End when the procedures are done")); // while it says no time itself
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

QDate ProcedureSection::today() const {
    return toLocal(m_model.now(), m_zone).date();
}

std::optional<PriceOccasion> ProcedureSection::occasion() const {
    const auto& card = m_model.card();
    if (m_model.draft().visitorId && !card)
        return std::nullopt;
    const auto& start = m_model.draft().start;
    return PriceOccasion{card ? card->visitor.type : std::nullopt,
                         start ? toLocal(*start, m_zone).date() : today()};
}

ProcedureCard::Content ProcedureSection::contentOf(const ProcedureRun& run) const {
    const ProcedureList& procedures = m_model.draft().procedures;
    ProcedureCard::Content content;
    content.procedure = procedures[static_cast<size_t>(run.first)];
    content.count = run.count;
    content.movable = static_cast<size_t>(run.count) < procedures.size();
    content.open = m_open.contains(keyOf(content.procedure));
    content.today = today();
    content.occasion = occasion().value_or(PriceOccasion{std::nullopt, content.today});
    if (const CatalogueOption* option = optionOf(content.procedure, m_catalogue))
        content.option = *option;
    const auto& card = m_model.card();
    if (!card)
        return content;
    if (content.procedure.type == ProcedureType::Ticket && content.procedure.ticket) {
        const QString& id = content.procedure.ticket->ticketId;
        const ProcedureList above(procedures.begin(), procedures.begin() + run.first);
        content.before = ticketUses(above).value(id);
        content.planned = card->plannedByTicket.value(id);
        for (const Ticket& ticket : card->tickets) {
            if (ticket.id == id)
                content.ticket = ticket;
        }
    }
    if (const auto& service = medicalServiceOf(content.procedure); service && service->id) {
        const auto& edits = m_model.draft().edits;
        content.treatments = treatmentsAround(card->treatments, *service->id, content.occasion.date, m_zone,
                                              edits ? std::optional(edits->id) : std::nullopt);
    }
    content.warnings = warningsFor(content);
    return content;
}

/// What a receptionist should know before she books it like this.
QStringList ProcedureSection::warningsFor(const ProcedureCard::Content& content) const {
    QStringList sentences;
    if (content.ticket) {
        for (const DraftWarning& warning : m_ticketWarnings) {
            if (warning.ticketId == content.ticket->id)
                sentences << warningText(warning);
        }
    }
    if (content.option) {
        const auto& prices = content.option->prices;
        if (const int chosen = chosenPrice(content.procedure, prices); chosen >= 0) {
            const OptionPrice& price = prices[static_cast<size_t>(chosen)];
            sentences << priceFitText(
                price, fitOf(price, content.occasion.visitorType, content.occasion.date), content.today);
        }
    }
    if (const auto& service = medicalServiceOf(content.procedure))
        sentences << intervalWarning(*service, content.treatments, content.occasion.date, content.today);
    sentences.removeAll(QString());
    return sentences;
}

bool ProcedureSection::says(const DraftWarning& warning) const {
    return std::find(m_ticketWarnings.begin(), m_ticketWarnings.end(), warning) != m_ticketWarnings.end();
}

void ProcedureSection::followPrices() {
    const auto now = occasion();
    if (!now)
        return;
    const auto before = std::exchange(m_proposedFor, now);
    // What was agreed on in a booking that stands is not changed behind anybody's back.
    if (!before || before == now || m_model.isEdit())
        return;
    const ProcedureList& asked = m_model.draft().procedures;
    ProcedureList proposed = repriced(asked, m_catalogue, *before, *now);
    for (size_t i = 0; i < asked.size(); ++i) {
        if (m_chosen.contains(keyOf(asked[i])))
            proposed[i] = asked[i];
    }
    m_model.setProcedures(proposed);
}

void ProcedureSection::sync() {
    followPrices(); // comes back here when a price is another one now
    const ProcedureList& procedures = m_model.draft().procedures;
    const std::vector<ProcedureRun> runs = runsOf(procedures);
    while (m_cards.size() > runs.size()) {
        m_cards.back()->hide();
        m_cards.back()->deleteLater(); // its own button may have asked for this
        m_cards.pop_back();
    }
    while (m_cards.size() < runs.size())
        addCard();
    m_ticketWarnings.clear();
    if (const auto& card = m_model.card())
        m_ticketWarnings = ticketWarnings(procedures, card->tickets, card->plannedByTicket,
                                          occasion().value_or(PriceOccasion()).date);
    for (size_t i = 0; i < runs.size(); ++i) {
        m_cards[i]->show(contentOf(runs[i]), m_language);
        m_cards[i]->setLifted(m_drag && m_drag->at == static_cast<int>(i));
    }
    syncLength();
}

void ProcedureSection::addCard() {
    auto* card = new ProcedureCard;
    const auto run = static_cast<int>(m_cards.size());
    card->setObjectName(QStringLiteral("procedureCard%1").arg(run));
    connect(card, &ProcedureCard::priceChosen, this,
            [this, run](const OptionPrice& price) { choosePrice(run, price); });
    connect(card, &ProcedureCard::countChosen, this, [this, run](int count) { chooseCount(run, count); });
    connect(card, &ProcedureCard::openChosen, this, [this, run](bool open) { unfold(run, open); });
    connect(card, &ProcedureCard::moveRequested, this, [this, run](int by) { moveRun(run, run + by); });
    connect(card, &ProcedureCard::focusMoveRequested, this, [this, run](int by) {
        if (const auto next = static_cast<size_t>(run + by); next < m_cards.size())
            m_cards[next]->setFocus(Qt::TabFocusReason);
    });
    connect(card, &ProcedureCard::dragged, this, [this, run](int y) { drag(run, y); });
    connect(card, &ProcedureCard::dropped, this, &ProcedureSection::drop);
    m_cardColumn->addWidget(card);
    // After the button and the cards before it, ahead of the fields below.
    setTabOrder(m_cards.empty() ? static_cast<QWidget*>(m_add) : m_cards.back()->lastControl(), card);
    setTabOrder(card, card->lastControl());
    m_cards.push_back(card);
}

void ProcedureSection::syncLength() {
    const Draft& draft = m_model.draft();
    const int length = totalMinutesOf(draft.procedures);
    const auto end = m_model.proposedEnd();
    m_length->setVisible(length > 0 && end && draft.end != end);
    if (m_length->isHidden())
        return;
    m_length->setText(tr("Procedures take %1: end at %2").arg(durationText(length), timeText(*end, m_zone)));
    m_length->setAccessibleName(m_length->text());
}

void ProcedureSection::choosePrice(int run, const OptionPrice& price) {
    const ProcedureList& procedures = m_model.draft().procedures;
    const std::vector<ProcedureRun> runs = runsOf(procedures);
    if (static_cast<size_t>(run) >= runs.size())
        return;
    const auto first = static_cast<size_t>(runs[static_cast<size_t>(run)].first);
    m_chosen.insert(keyOf(procedures[first]));
    m_model.setProcedures(withRunReplaced(procedures, run, withPrice(procedures[first], price)));
}

void ProcedureSection::chooseCount(int run, int count) {
    constexpr int most = 99;
    if (count <= 0)
        m_add->setFocus(Qt::OtherFocusReason); // not on to whatever comes next on the screen
    m_model.setProcedures(withCount(m_model.draft().procedures, run, std::min(count, most)));
    if (count <= 0 && !m_cards.empty())
        m_cards[std::min(static_cast<size_t>(run), m_cards.size() - 1)]->setFocus(Qt::OtherFocusReason);
}

void ProcedureSection::unfold(int run, bool open) {
    const ProcedureList& procedures = m_model.draft().procedures;
    const std::vector<ProcedureRun> runs = runsOf(procedures);
    const auto first = static_cast<size_t>(runs[static_cast<size_t>(run)].first);
    if (open)
        m_open.insert(keyOf(procedures[first]));
    else
        m_open.remove(keyOf(procedures[first]));
    sync();
}

void ProcedureSection::moveRun(int run, int to) {
    const ProcedureList moved = withRunAt(m_model.draft().procedures, run, to);
    if (moved == m_model.draft().procedures)
        return;
    m_model.setProcedures(moved);
    if (static_cast<size_t>(to) < m_cards.size())
        m_cards[static_cast<size_t>(to)]->setFocus(Qt::OtherFocusReason);
}

/// The card in the hand takes the place over whose middle the pointer is; the others make room.
void ProcedureSection::drag(int run, int globalY) {
    if (!m_drag)
        m_drag = Drag{run, m_model.draft().procedures};
    const int y = mapFromGlobal(QPoint(0, globalY)).y();
    int to = 0;
    for (const ProcedureCard* card : m_cards) {
        if (card != m_cards[static_cast<size_t>(m_drag->at)] && card->geometry().center().y() < y)
            ++to;
    }
    if (to != m_drag->at) {
        const ProcedureList moved = withRunAt(m_model.draft().procedures, m_drag->at, to);
        m_drag->at = to;
        m_model.setProcedures(moved);
        if (runsOf(moved).size() != m_cards.size())
            m_drag.reset();
    }
    sync();
}

void ProcedureSection::drop(bool keep) {
    const auto drag = std::exchange(m_drag, std::nullopt);
    if (drag && !keep)
        m_model.setProcedures(drag->before);
    else if (drag && static_cast<size_t>(drag->at) < m_cards.size())
        m_cards[static_cast<size_t>(drag->at)]->setFocus(Qt::OtherFocusReason);
    sync();
}

ProcedureCard* ProcedureSection::card(int index) const {
    const std::vector<ProcedureRun> runs = runsOf(m_model.draft().procedures);
    for (size_t i = 0; i < runs.size() && i < m_cards.size(); ++i) {
        if (index >= runs[i].first && index < runs[i].first + runs[i].count)
            return m_cards[i];
    }
    return nullptr;
}

void ProcedureSection::feedPicker() {
    if (m_picker->isHidden())
        return;
    ProcedureChoices::Source source{m_catalogue, {}, {}, {}};
    if (const auto& card = m_model.card()) {
        source.tickets = card->tickets;
        source.plannedByTicket = card->plannedByTicket;
    }
    const QHash<QString, int> here = ticketUses(m_model.draft().procedures);
    for (auto use = here.cbegin(); use != here.cend(); ++use)
        source.plannedByTicket[use.key()] += use.value();
    source.occasion = occasion().value_or(PriceOccasion{std::nullopt, today()});
    m_picker->setSource(source);
}

QWidget* ProcedureSection::picker() const {
    return m_picker;
}

void ProcedureSection::openPicker() {
    m_picker->open();
    feedPicker();
}

} // namespace fd
