#pragma once

#include <QAbstractButton>

namespace fd {

/// A reservation on the visitor's card, to be opened: date and zone at the left, its status at the right.
class BookingRow : public QAbstractButton {
    Q_OBJECT
public:
    BookingRow(const QString& when, const QString& status, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_status;
};

} // namespace fd
