#pragma once

#include "model/domain/language.h"

#include <QStyledItemDelegate>

namespace fd {

/// A procedure to choose: its kind, title and product, and at the right the proposed price or what is left.
class ProcedureDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    static constexpr int rowHeight = 44;

    void setLanguage(Language language) { m_language = language; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Language m_language = Language::Korean;
};

} // namespace fd
