#pragma once

#include "model/domain/instant.h"

#include <QDateTimeEdit>

class QLabel;

namespace fd {

/// A time on the clinic's wall, or none yet. Qt 6.4's editor knows only UTC and the computer's own zone, so
/// it edits the wall time as if it were UTC.
class WallTimeEdit : public QDateTimeEdit {
    Q_OBJECT
public:
    explicit WallTimeEdit(QWidget* parent = nullptr);

    void setTimeZone(const QTimeZone& zone) { m_zone = zone; }
    /// What an empty field starts from when it is typed into.
    void setSuggestion(std::function<Instant()> suggestion) { m_suggestion = std::move(suggestion); }
    void setInstant(std::optional<Instant> instant);
    /// Shown while there is no time.
    void setEmptyText(const QString& text);
    /// Small and muted behind the time: `45분`.
    void setSuffixText(const QString& text);
    void stepBy(int steps) override;
    [[nodiscard]] QSize minimumSizeHint() const override {
        return {90, QDateTimeEdit::minimumSizeHint().height()};
    }

Q_SIGNALS:
    void edited(fd::Instant instant);

protected:
    [[nodiscard]] QString textFromDateTime(const QDateTime& dateTime) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void begin();
    void placeSuffix();
    QTimeZone m_zone = QTimeZone::utc();
    std::function<Instant()> m_suggestion;
    std::optional<Instant> m_instant;
    bool m_showing = false;
    QLabel* m_suffix;
};

} // namespace fd
