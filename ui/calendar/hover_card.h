#pragma once

#include "ui/theme/card_frame.h"

#include <QColor>
#include <QStringList>
#include <QTimer>

class QLabel;

namespace fd {

/// What is said of a thing of the calendar; all of it plain text.
struct CardText {
    QString title;
    QStringList lines;
    QString memo; ///< as it was written
};

/// A small card beside what the pointer rests on. It takes neither the focus nor the pointer.
class HoverCard : public CardFrame {
    Q_OBJECT
    /// How long the pointer has to rest, in milliseconds.
    Q_PROPERTY(int delay READ delay WRITE setDelay)
public:
    /// `view`: what it floats over.
    explicit HoverCard(QWidget* view);

    /// The pointer is on `what`, which is drawn at `place` of the view. Nothing changes while it stays there.
    void rest(const QString& what, const QRect& place, const CardText& text, const QColor& color);
    [[nodiscard]] bool restsOn(const QString& what) const { return m_what == what; }
    /// The pointer is elsewhere, or something else happens: it must not be in the way.
    void leave();

    [[nodiscard]] int delay() const { return m_timer.interval(); }
    void setDelay(int delay) { m_timer.setInterval(delay); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void appear();

    QWidget* m_view;
    QLabel* m_title;
    QLabel* m_lines;
    QLabel* m_memo;
    QString m_what;
    QRect m_place;
    QColor m_color;
    QTimer m_timer;
};

} // namespace fd
