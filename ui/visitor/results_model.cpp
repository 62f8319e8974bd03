#include "ui/visitor/results_model.h"

#include "ui/visitor/result_line.h"

#include <algorithm>

namespace fd {

namespace {
auto withId(const VisitorId& id) {
    return [&id](const Visitor& visitor) { return visitor.id == id; };
}
} // namespace

void ResultsModel::removeMissing(const std::vector<Visitor>& visitors) {
    for (auto row = static_cast<int>(m_visitors.size()) - 1; row >= 0; --row) {
        const VisitorId& id = m_visitors[static_cast<size_t>(row)].id;
        if (std::any_of(visitors.begin(), visitors.end(), withId(id)))
            continue;
        beginRemoveRows({}, row, row);
        m_visitors.erase(m_visitors.begin() + row);
        endRemoveRows();
    }
}

void ResultsModel::setResults(const std::vector<Visitor>& visitors, const QString& searchText) {
    removeMissing(visitors);
    for (size_t i = 0; i < visitors.size(); ++i) {
        const auto row = static_cast<int>(i);
        const auto found = std::find_if(m_visitors.begin() + row, m_visitors.end(), withId(visitors[i].id));
        if (found == m_visitors.end()) {
            beginInsertRows({}, row, row);
            m_visitors.insert(m_visitors.begin() + row, visitors[i]);
            endInsertRows();
            continue;
        }
        if (const auto from = static_cast<int>(found - m_visitors.begin()); from != row) {
            beginMoveRows({}, from, from, {}, row);
            std::rotate(m_visitors.begin() + row, found, found + 1);
            endMoveRows();
        }
        m_visitors[i] = visitors[i];
    }
    m_searchText = searchText;
    if (!m_visitors.empty()) // the matched part is drawn anew in every row
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const Visitor* ResultsModel::at(const QModelIndex& index) const {
    const auto row = static_cast<size_t>(index.row());
    return index.isValid() && row < m_visitors.size() ? &m_visitors[row] : nullptr;
}

int ResultsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_visitors.size());
}

QVariant ResultsModel::data(const QModelIndex& index, int role) const {
    const Visitor* visitor = at(index);
    if (!visitor)
        return {};
    if (role == Qt::DisplayRole)
        return visitor->name;
    if (role == Qt::AccessibleTextRole) {
        const ResultLine line = resultLine(*visitor, m_searchText);
        QStringList parts{visitor->name};
        if (visitor->dateOfBirth.isValid())
            parts << visitor->dateOfBirth.toString(Qt::ISODate);
        if (!line.chart.text().isEmpty())
            parts << line.chart.text();
        if (visitor->phone)
            parts << QString(line.phone.text()).remove(QStringLiteral("···· "));
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

} // namespace fd
