#include "ui/booking/procedure_choices.h"

#include "model/domain/text_match.h"
#include "ui/errortext/service_text.h"

#include <QRegularExpression>
#include <algorithm>
#include <tuple>

namespace fd {

namespace {

/// The sum of how well each term fits one of the texts; 0 when a term fits none.
int qualityOf(const ProcedureChoices::Choice& choice, const QStringList& terms) {
    int sum = 1;
    for (const QString& term : terms) {
        const int title = 3 * static_cast<int>(matchTerm(term, choice.foldedTitle));
        const int subtitle = 2 * static_cast<int>(matchTerm(term, choice.foldedSubtitle));
        const int words = static_cast<int>(matchTerm(term, choice.foldedWords));
        const int best = std::max({title, subtitle, words});
        if (best == 0)
            return 0;
        sum += best;
    }
    return sum;
}

} // namespace

QString ProcedureChoices::Choice::title() const {
    return ticket ? ticket->ticketTitle : option->title;
}

QString ProcedureChoices::Choice::subtitle() const {
    return ticket ? ticket->optionTitle : option->productTitle;
}

const std::optional<MedicalService>& ProcedureChoices::Choice::service() const {
    return ticket ? ticket->medicalService : option->medicalService;
}

RequestedProcedure ProcedureChoices::Choice::procedure() const {
    return ticket ? requestTicket(*ticket) : requestOption(*option, price);
}

void ProcedureChoices::setSource(const Source& source) {
    m_all.clear();
    m_occasion = source.occasion;
    for (const Ticket& ticket : source.tickets)
        addTicket(ticket, source.plannedByTicket.value(ticket.id));
    for (const CatalogueOption& option : source.catalogue)
        addOption(option);
    for (Choice& choice : m_all) {
        choice.foldedTitle = foldForSearch(choice.title());
        choice.foldedSubtitle = foldForSearch(choice.subtitle());
        if (choice.service())
            choice.foldedWords = foldForSearch(serviceSearchText(*choice.service()));
    }
    search(m_text);
}

void ProcedureChoices::addTicket(const Ticket& ticket, int planned) {
    Choice choice;
    choice.ticket = ticket;
    choice.planned = planned;
    choice.ended = ticket.endedBefore(m_occasion.date);
    m_all.push_back(std::move(choice));
}

void ProcedureChoices::addOption(const CatalogueOption& option) {
    // Without a price on that day it is not sold on that day.
    const auto prices = pricesFor(option, m_occasion.visitorType, m_occasion.date);
    if (prices.empty())
        return;
    Choice choice;
    choice.option = option;
    choice.price = prices.front();
    m_all.push_back(std::move(choice));
}

/// What fits the search, best first within its part: usable tickets, options, other tickets.
std::vector<int> ProcedureChoices::found() const {
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    QStringList terms;
    for (const QString& written : m_text.split(spaces, Qt::SkipEmptyParts)) {
        if (const QString term = foldForSearch(written); !term.isEmpty())
            terms << term;
    }
    std::vector<std::tuple<int, int, int>> fitting; // part, quality, place
    for (size_t i = 0; i < m_all.size(); ++i) {
        const int part = !m_all[i].ticket ? 1 : m_all[i].usable() ? 0 : 2;
        if (const int quality = qualityOf(m_all[i], terms); quality > 0)
            fitting.emplace_back(part, -quality, static_cast<int>(i));
    }
    std::sort(fitting.begin(), fitting.end());
    std::vector<int> places;
    places.reserve(fitting.size());
    for (const auto& [part, quality, place] : fitting)
        places.push_back(place);
    return places;
}

void ProcedureChoices::search(const QString& text) {
    beginResetModel();
    m_text = text;
    m_rows.clear();
    QString under;
    for (const int place : found()) {
        const Choice& choice = m_all[static_cast<size_t>(place)];
        // A search is short enough to read without headings; only what cannot be used stands apart.
        QString heading;
        if (choice.ticket)
            heading = choice.usable() ? tr("Tickets") : tr("Tickets that cannot be used");
        else
            heading = choice.option->productTitle;
        if ((!isSearching() || (choice.ticket && !choice.usable())) && heading != under && !heading.isEmpty())
            m_rows.push_back({heading, -1});
        under = heading;
        m_rows.push_back({{}, place});
    }
    endResetModel();
}

const ProcedureChoices::Choice* ProcedureChoices::at(const QModelIndex& index) const {
    const auto row = static_cast<size_t>(index.row());
    if (!index.isValid() || row >= m_rows.size() || m_rows[row].choice < 0)
        return nullptr;
    return &m_all[static_cast<size_t>(m_rows[row].choice)];
}

int ProcedureChoices::nextChoice(int row, int step) const {
    while (row >= 0 && row < rowCount() && m_rows[static_cast<size_t>(row)].choice < 0)
        row += step;
    return row < rowCount() ? std::max(row, -1) : -1;
}

int ProcedureChoices::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags ProcedureChoices::flags(const QModelIndex& index) const {
    return at(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                     : Qt::ItemNeverHasChildren;
}

QVariant ProcedureChoices::data(const QModelIndex& index, int role) const {
    const auto row = static_cast<size_t>(index.row());
    if (!index.isValid() || row >= m_rows.size())
        return {};
    const Choice* choice = at(index);
    if (!choice)
        return role == Qt::DisplayRole ? m_rows[row].heading : QVariant();
    if (role == Qt::DisplayRole)
        return choice->title();
    if (role == Qt::AccessibleTextRole && choice->ticket)
        return choice->usable() ? tr("Ticket %1").arg(choice->title())
                                : tr("Ticket %1, cannot be used").arg(choice->title());
    if (role == Qt::AccessibleTextRole)
        return tr("Option %1").arg(choice->title());
    return {};
}

} // namespace fd
