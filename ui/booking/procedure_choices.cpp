#include "ui/booking/procedure_choices.h"

#include "model/domain/text_match.h"

#include <QRegularExpression>
#include <algorithm>
#include <tuple>

namespace fd {

namespace {

/// The sum of how well each term fits one of the texts; 0 when a term fits none.
int qualityOf(const ProcedureChoices::Choice& choice, const QStringList& terms) {
    const QString title = foldForSearch(choice.title());
    const QString subtitle = foldForSearch(choice.subtitle());
    int sum = 1;
    for (const QString& term : terms) {
        const int inTitle = 2 * static_cast<int>(matchTerm(term, title));
        const int best = std::max(inTitle, static_cast<int>(matchTerm(term, subtitle)));
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

RequestedProcedure ProcedureChoices::Choice::procedure() const {
    return ticket ? requestTicket(*ticket) : requestOption(*option, price);
}

void ProcedureChoices::setSource(const Catalogue& catalogue, const std::optional<VisitorCard>& card,
                                 const QDate& date) {
    m_all.clear();
    if (card) {
        for (const Ticket& ticket : card->tickets) {
            if (ticket.usableOn(date))
                m_all.push_back({ticket, std::nullopt, {}});
        }
    }
    const auto type = card ? card->visitor.type : std::nullopt;
    for (const CatalogueOption& option : catalogue) {
        // Without a price on that day it is not sold on that day.
        if (const auto prices = pricesFor(option, type, date); !prices.empty())
            m_all.push_back({std::nullopt, option, prices.front()});
    }
    search(m_text);
}

void ProcedureChoices::search(const QString& text) {
    m_text = text;
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    QStringList terms;
    for (const QString& written : text.split(spaces, Qt::SkipEmptyParts)) {
        if (const QString term = foldForSearch(written); !term.isEmpty())
            terms << term;
    }
    std::vector<std::pair<int, const Choice*>> fitting;
    for (const Choice& choice : m_all) {
        if (const int quality = qualityOf(choice, terms); quality > 0)
            fitting.emplace_back(quality, &choice);
    }
    std::stable_sort(fitting.begin(), fitting.end(), [](const auto& a, const auto& b) {
        return std::tuple(!a.second->ticket, -a.first) < std::tuple(!b.second->ticket, -b.first);
    });
    beginResetModel();
    m_found.clear();
    for (const auto& [quality, choice] : fitting)
        m_found.push_back(*choice);
    endResetModel();
}

const ProcedureChoices::Choice* ProcedureChoices::at(const QModelIndex& index) const {
    const auto row = static_cast<size_t>(index.row());
    return index.isValid() && row < m_found.size() ? &m_found[row] : nullptr;
}

int ProcedureChoices::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant ProcedureChoices::data(const QModelIndex& index, int role) const {
    const Choice* choice = at(index);
    if (!choice)
        return {};
    if (role == Qt::DisplayRole)
        return choice->title();
    if (role == Qt::AccessibleTextRole)
        return choice->ticket ? tr("Ticket %1").arg(choice->title()) : tr("Option %1").arg(choice->title());
    return {};
}

} // namespace fd
