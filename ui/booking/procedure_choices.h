#pragma once

#include "model/desk_values.h"

#include <QAbstractListModel>

namespace fd {

/// What can be added to a booking, narrowed by a search: the visitor's tickets that can be used, then the
/// catalogue, product by product, and last the tickets that cannot be used, with the reason.
class ProcedureChoices : public QAbstractListModel {
    Q_OBJECT
public:
    struct Choice {
        std::optional<Ticket> ticket;
        std::optional<CatalogueOption> option;
        OptionPrice price;  ///< proposed, of an option
        int planned = 0;    ///< uses of the ticket that are spoken for, here and in other bookings
        bool ended = false; ///< the ticket, before the booking's day
        // What is searched, folded.
        QString foldedTitle;
        QString foldedSubtitle;
        QString foldedWords;

        [[nodiscard]] bool usable() const { return !ended && left() > 0; }
        [[nodiscard]] int left() const { return ticket ? ticket->remainingCount - planned : 1; }
        [[nodiscard]] QString title() const;
        [[nodiscard]] QString subtitle() const; ///< the ticket's option, or the option's product
        [[nodiscard]] const std::optional<MedicalService>& service() const;
        [[nodiscard]] RequestedProcedure procedure() const;
    };
    /// The visitor's tickets with what is spoken for, and the day that they are to be used on.
    struct Source {
        Catalogue catalogue;
        std::vector<Ticket> tickets;
        QHash<QString, int> plannedByTicket;
        PriceOccasion occasion;
    };

    using QAbstractListModel::QAbstractListModel;

    void setSource(const Source& source);
    void search(const QString& text);
    /// Null for a heading.
    [[nodiscard]] const Choice* at(const QModelIndex& index) const;
    /// The row of the next choice from `row` on in the direction of `step`; -1 when there is none.
    [[nodiscard]] int nextChoice(int row, int step) const;
    [[nodiscard]] bool isSearching() const { return !m_text.trimmed().isEmpty(); }
    [[nodiscard]] const PriceOccasion& occasion() const { return m_occasion; }
    void retranslate() { search(m_text); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        QString heading;
        int choice = -1; ///< among m_all; -1: a heading
    };
    [[nodiscard]] std::vector<int> found() const;
    void addTicket(const Ticket& ticket, int planned);
    void addOption(const CatalogueOption& option);

    std::vector<Choice> m_all;
    std::vector<Row> m_rows;
    PriceOccasion m_occasion;
    QString m_text;
};

} // namespace fd
