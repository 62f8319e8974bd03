#pragma once

#include <QWidget>

namespace fd {

/// Chips or buttons side by side, in as many lines as they need.
class ChipFlow : public QWidget {
    Q_OBJECT
public:
    explicit ChipFlow(QWidget* parent = nullptr);

    void add(QWidget* chip);
    void clear();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return place(width, false); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int place(int width, bool move) const;
};

} // namespace fd
