#include "ui/booking/wall_time_edit.h"

#include "ui/booking/wheel_guard.h"
#include "ui/errortext/tone.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace fd {

WallTimeEdit::WallTimeEdit(QWidget* parent)
    : QDateTimeEdit(parent)
    , m_suffix(new QLabel(this)) {
    setTimeSpec(Qt::UTC);
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setWrapping(false);
    m_suffix->setTextFormat(Qt::PlainText);
    m_suffix->setFont(textFont(12));
    m_suffix->setAttribute(Qt::WA_TransparentForMouseEvents);
    setTone(m_suffix, Tone::Muted);
    guardFromWheel(this);
    connect(this, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime& wall) {
        if (m_showing || !m_instant)
            return;
        m_instant = wallTime(wall.date(), wall.time().hour() * 60 + wall.time().minute(), m_zone);
        Q_EMIT edited(*m_instant);
    });
}

void WallTimeEdit::setInstant(std::optional<Instant> instant) {
    const bool sameEmpty = !instant && !m_instant;
    if (instant)
        placeSuffix();
    if (sameEmpty || (instant && instant == m_instant))
        return; // what is being typed stays as it is
    m_instant = instant;
    m_showing = true;
    if (instant) {
        const QDateTime local = toLocal(*instant, m_zone);
        const QDateTime wall(local.date(), local.time(), Qt::UTC);
        if (wall == dateTime()) // the same time after an empty field: nothing would be written anew
            setDateTime(wall.addSecs(60));
        setDateTime(wall);
    } else {
        setDateTime(dateTime().addSecs(60));
    }
    m_showing = false;
    placeSuffix();
}

void WallTimeEdit::setEmptyText(const QString& text) {
    lineEdit()->setPlaceholderText(text);
}

void WallTimeEdit::setSuffixText(const QString& text) {
    m_suffix->setText(text);
    placeSuffix();
}

void WallTimeEdit::placeSuffix() {
    m_suffix->setVisible(m_instant.has_value());
    m_suffix->adjustSize();
    constexpr int left = 18;
    const int x = left + fontMetrics().horizontalAdvance(QStringLiteral("00:00"));
    m_suffix->move(x, (height() - m_suffix->height()) / 2);
}

void WallTimeEdit::resizeEvent(QResizeEvent* event) {
    QDateTimeEdit::resizeEvent(event);
    placeSuffix();
}

QString WallTimeEdit::textFromDateTime(const QDateTime& dateTime) const {
    return m_instant ? QDateTimeEdit::textFromDateTime(dateTime) : QString();
}

void WallTimeEdit::begin() {
    if (m_instant || !m_suggestion)
        return;
    setInstant(m_suggestion());
    Q_EMIT edited(*m_instant);
    setSelectedSection(currentSection());
}

void WallTimeEdit::stepBy(int steps) {
    if (m_instant)
        QDateTimeEdit::stepBy(steps);
    else
        begin();
}

void WallTimeEdit::keyPressEvent(QKeyEvent* event) {
    const QString text = event->text();
    if (!text.isEmpty() && text.front().isDigit())
        begin();
    QDateTimeEdit::keyPressEvent(event);
}

} // namespace fd
