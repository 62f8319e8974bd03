#pragma once

#include "model/domain/visitor.h"

#include <QAbstractListModel>
#include <vector>

namespace fd {

/// The visitors that a search found. Updated by difference, so that the current row stays with its visitor.
class ResultsModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setResults(const std::vector<Visitor>& visitors, const QString& searchText);
    [[nodiscard]] const Visitor* at(const QModelIndex& index) const;
    [[nodiscard]] const QString& searchText() const { return m_searchText; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// Display: the name. AccessibleText: name, birth date, what else matched, and the last digits.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void removeMissing(const std::vector<Visitor>& visitors);
    std::vector<Visitor> m_visitors;
    QString m_searchText;
};

} // namespace fd
