#pragma once

#include <QPushButton>

namespace fd {

/// The one button of the panel, with its keys in smaller type: `예약하기  Ctrl ↵`.
class ReserveButton : public QPushButton {
    Q_OBJECT
public:
    explicit ReserveButton(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace fd
