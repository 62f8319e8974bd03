#pragma once

#include <QStyledItemDelegate>

namespace fd {

/// A found visitor in one line: name, year of birth, and the last digits of the phone at the right; what
/// matched in the accent colour, and in full where it is no part of that.
class ResultsDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    static constexpr int rowHeight = 32;
    static constexpr int shownRows = 6; ///< then the list scrolls

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace fd
