#pragma once

#include "model/domain/language.h"
#include "ui/booking/procedure_choices.h"

#include <QStyledItemDelegate>

namespace fd {

/// A procedure to choose: its kind, title and what it takes, and at the right the proposed price and why, or
/// what is left of a ticket; and the headings between.
class ProcedureDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setLanguage(Language language) { m_language = language; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// What stands below the title, and the two lines at the right.
    struct Texts {
        QString below;
        QString right;
        QString rightBelow;
    };
    [[nodiscard]] Texts textsOf(const ProcedureChoices::Choice& choice,
                                const ProcedureChoices& choices) const;

private:
    Language m_language = Language::Korean;
};

} // namespace fd
