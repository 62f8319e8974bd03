#pragma once

#include <QVariantAnimation>

class QScrollBar;

namespace fd {

/// Moves a scroll bar so that the eye can follow, and at once where the style or the system wants no
/// animations.
class SmoothScroll : public QObject {
    Q_OBJECT
public:
    /// `view` says, by its style, whether there are animations.
    SmoothScroll(QScrollBar* bar, QWidget* view);

    /// Where the bar is, or will be.
    [[nodiscard]] int goal() const;
    void to(int value);
    /// Stays where it is now.
    void stop() { m_move.stop(); }

private:
    [[nodiscard]] int duration() const;

    QScrollBar* m_bar;
    QWidget* m_view;
    QVariantAnimation m_move;
};

} // namespace fd
