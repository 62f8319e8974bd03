#pragma once

#include <QAbstractButton>

namespace fd {

/// A reservation, or a visitor, in a list, to be opened: what it is at the left, its status at the right.
class BookingRow : public QAbstractButton {
    Q_OBJECT
public:
    static constexpr int sidePadding = 8; ///< as in the search's results; what stands above lines up with it
    BookingRow(const QString& when, const QString& status, QWidget* parent = nullptr);
    /// The left text as a heading.
    void setStrong();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_status;
    bool m_strong = false;
};

} // namespace fd
