#pragma once

#include <QFrame>

namespace fd {

/// A rounded box around things that belong together.
class CardFrame : public QFrame {
    Q_OBJECT
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The line between two parts of a panel.
class HairLine : public QWidget {
    Q_OBJECT
public:
    explicit HairLine(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace fd
