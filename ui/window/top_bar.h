#pragma once

#include "model/desk_values.h"
#include "model/domain/language.h"
#include "ui/theme/theme.h"
#include "ui/window/calendar_mode.h"

#include <QComboBox>
#include <QDate>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

namespace fd {

class ConnectionPill;

/// The strip above everything: whose desk this is, the day being looked at, and how the desk looks.
class TopBar : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(QWidget* parent = nullptr);

    void setClinicName(const QString& name);
    void setDate(const QDate& date);
    void setLanguage(Language language);
    void setMode(CalendarMode mode);
    void setZones(const std::vector<Zone>& zones);
    /// Which zone the week shows; nullopt: all.
    [[nodiscard]] std::optional<ZoneId> weekZone() const;
    void setShowsCanceled(bool shows);
    void setOutbox(const OutboxView& view);
    [[nodiscard]] QWidget* dateAnchor() const { return m_date; } ///< where the go-to-date popup opens

Q_SIGNALS:
    void todayRequested();
    void dayStepped(int days);
    void goToDateRequested();
    void modeChosen(fd::CalendarMode mode);
    void weekZoneChosen();
    void showCanceledChosen(bool show);
    void printRequested();
    void hoursRequested();
    void clinicRequested();
    void importRequested();
    void exportRequested();
    void waitingListRequested();
    void findPlaceRequested();
    void textSizeChosen(int percent);
    void personRequested();
    void keyListRequested();
    void outboxRequested();
    void targetRequested();
    void languageChosen(fd::Language language);
    void themeChosen(fd::ThemeChoice theme);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void retranslate();
    void fit();
    void refreshIcons();
    void writeZones();
    void openMenu();

    Language m_language = Language::Korean;
    QDate m_shownDate;
    bool m_showsCanceled = false;
    std::vector<Zone> m_zones;
    QLabel* m_product = nullptr;
    QLabel* m_clinic = nullptr;
    QPushButton* m_today = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QPushButton* m_date = nullptr;
    QPushButton* m_dayMode = nullptr;
    QPushButton* m_weekMode = nullptr;
    QPushButton* m_listMode = nullptr;
    QComboBox* m_weekZone = nullptr;
    ConnectionPill* m_pill = nullptr;
    QToolButton* m_menu = nullptr;
};

} // namespace fd
