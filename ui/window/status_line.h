#pragma once

#include "model/desk_values.h"
#include "model/domain/language.h"

#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace fd {

/// The strip below everything: when what was typed was last on disk, where, and in which time zone the clinic
/// lives.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setSaved(Instant at);
    void setNotSaved();
    void setVisitorCount(int count);
    void setTimeZone(const QTimeZone& zone, Instant now);
    void setLanguage(Language language);
    /// With an endpoint the loads are what this PC knows; with a database, how its copy stands. It is said.
    void setTarget(TargetKind kind, const DatabaseLink& link);
    void say(const QString& message); ///< one quiet sentence, until the next

Q_SIGNALS:
    void languageChosen(fd::Language language);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Language m_language = Language::Korean;
    QTimeZone m_zone = QTimeZone::utc();
    Instant m_now{};
    std::optional<Instant> m_savedAt;
    bool m_notSaved = false;
    TargetKind m_kind = TargetKind::ThisPc;
    DatabaseLink m_link;
    int m_visitorCount = 0;
    QLabel* m_saved = nullptr;
    QLabel* m_visitors = nullptr;
    QLabel* m_message = nullptr;
    QLabel* m_scope = nullptr;
    QLabel* m_timeZone = nullptr;
    QPushButton* m_languageButton = nullptr;
};

} // namespace fd
