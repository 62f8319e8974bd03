#pragma once

#include "model/desk_values.h"

#include <QAbstractButton>

namespace fd {

/// The state of the connection in the window's top strip; opens the outbox. Hidden while bookings go to this
/// PC and nothing waits.
class ConnectionPill : public QAbstractButton {
    Q_OBJECT
public:
    explicit ConnectionPill(QWidget* parent = nullptr);

    void setView(const OutboxView& view);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    OutboxView m_view;
};

} // namespace fd
