#pragma once

#include "model/desk_values.h"

#include <QAbstractListModel>

namespace fd {

/// What can be added to a booking: the visitor's usable tickets first, then the catalogue; narrowed by a
/// search.
class ProcedureChoices : public QAbstractListModel {
    Q_OBJECT
public:
    struct Choice {
        std::optional<Ticket> ticket;
        std::optional<CatalogueOption> option;
        OptionPrice price; ///< proposed, of an option
        [[nodiscard]] QString title() const;
        [[nodiscard]] QString subtitle() const;
        [[nodiscard]] RequestedProcedure procedure() const;
    };

    using QAbstractListModel::QAbstractListModel;

    void setSource(const Catalogue& catalogue, const std::optional<VisitorCard>& card, const QDate& date);
    void search(const QString& text);
    [[nodiscard]] const Choice* at(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Choice> m_all;
    std::vector<Choice> m_found;
    QString m_text;
};

} // namespace fd
