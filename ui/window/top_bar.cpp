#include "ui/window/top_bar.h"

#include "translations/translations.h"
#include "ui/outbox/connection_pill.h"
#include "ui/theme/fonts.h"
#include "ui/theme/themed_icon.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

namespace fd {

namespace {
constexpr int leastWidth = 620;
}

TopBar::TopBar(QWidget* parent)
    : QWidget(parent)
    , m_product(new QLabel(this))
    , m_clinic(new QLabel(this))
    , m_today(new QPushButton(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_date(new QPushButton(this))
    , m_dayMode(new QPushButton(this))
    , m_weekMode(new QPushButton(this))
    , m_listMode(new QPushButton(this))
    , m_weekZone(new QComboBox(this))
    , m_pill(new ConnectionPill(this))
    , m_menu(new QToolButton(this)) {
    setObjectName(QStringLiteral("topBar"));
    m_today->setObjectName(QStringLiteral("todayButton"));
    m_previous->setObjectName(QStringLiteral("previousDayButton"));
    m_next->setObjectName(QStringLiteral("nextDayButton"));
    m_date->setObjectName(QStringLiteral("dateButton"));
    m_menu->setObjectName(QStringLiteral("menuButton"));
    m_date->setProperty("quiet", true);
    m_date->setProperty("heading", true);
    m_clinic->setForegroundRole(QPalette::PlaceholderText);
    m_product->setFont(semibold(textFont(16)));
    m_date->setFont(semibold(textFont(18)));
    for (QLabel* label : {m_product, m_clinic})
        label->setTextFormat(Qt::PlainText);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_product);
    row->addWidget(m_clinic);
    row->addSpacing(24);
    row->addWidget(m_today);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addSpacing(4);
    row->addWidget(m_date);
    row->addStretch(1);
    auto* modes = new QButtonGroup(this);
    auto* segments = new QHBoxLayout;
    segments->setSpacing(0);
    for (QPushButton* mode : {m_dayMode, m_weekMode, m_listMode}) {
        mode->setCheckable(true);
        mode->setProperty("segment", mode == m_dayMode    ? QStringLiteral("first")
                                     : mode == m_listMode ? QStringLiteral("last")
                                                          : QStringLiteral("middle"));
        modes->addButton(mode);
        segments->addWidget(mode);
    }
    m_dayMode->setObjectName(QStringLiteral("dayModeButton"));
    m_weekMode->setObjectName(QStringLiteral("weekModeButton"));
    m_weekZone->setObjectName(QStringLiteral("weekZone"));
    m_weekZone->setMinimumWidth(130);
    m_weekZone->hide();
    m_listMode->setObjectName(QStringLiteral("listModeButton"));
    m_dayMode->setChecked(true);
    row->addWidget(m_weekZone);
    row->addLayout(segments);
    row->addSpacing(8);
    row->addWidget(m_pill);
    row->addWidget(m_menu);

    connect(m_today, &QPushButton::clicked, this, &TopBar::todayRequested);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT dayStepped(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT dayStepped(1); });
    connect(m_date, &QPushButton::clicked, this, &TopBar::goToDateRequested);
    connect(m_dayMode, &QPushButton::clicked, this, [this] { Q_EMIT modeChosen(CalendarMode::Day); });
    connect(m_weekMode, &QPushButton::clicked, this, [this] { Q_EMIT modeChosen(CalendarMode::Week); });
    connect(m_weekZone, &QComboBox::activated, this, &TopBar::weekZoneChosen);
    connect(m_listMode, &QPushButton::clicked, this, [this] { Q_EMIT modeChosen(CalendarMode::List); });
    connect(m_pill, &QAbstractButton::clicked, this, &TopBar::outboxRequested);
    connect(m_menu, &QToolButton::clicked, this, &TopBar::openMenu);
    connect(&Theme::instance(), &Theme::changed, this, &TopBar::refreshIcons);
    refreshIcons();
    retranslate();
}

void TopBar::setClinicName(const QString& name) {
    m_clinic->setText(name);
    fit();
}

void TopBar::setShowsCanceled(bool shows) {
    m_showsCanceled = shows;
}

void TopBar::setDate(const QDate& date) {
    m_shownDate = date;
    retranslate();
}

void TopBar::setLanguage(Language language) {
    m_language = language;
    retranslate();
}

void TopBar::setMode(CalendarMode mode) {
    m_dayMode->setChecked(mode == CalendarMode::Day);
    m_weekMode->setChecked(mode == CalendarMode::Week);
    m_listMode->setChecked(mode == CalendarMode::List);
    m_weekZone->setVisible(mode == CalendarMode::Week);
    fit();
}

void TopBar::setZones(const std::vector<Zone>& zones) {
    m_zones = zones;
    writeZones();
}

void TopBar::writeZones() {
    const auto chosen = weekZone();
    m_weekZone->clear();
    m_weekZone->addItem(tr("All zones"), QString());
    for (const Zone& zone : m_zones) {
        m_weekZone->addItem(zone.title.in(m_language), zone.id.text());
        if (chosen == zone.id)
            m_weekZone->setCurrentIndex(m_weekZone->count() - 1);
    }
}

std::optional<ZoneId> TopBar::weekZone() const {
    return ZoneId::parse(m_weekZone->currentData().toString());
}

void TopBar::setOutbox(const OutboxView& view) {
    m_pill->setView(view);
    fit();
}

void TopBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

/// Less than all of it: what does not fit is left out.
QSize TopBar::minimumSizeHint() const {
    return {leastWidth, QWidget::minimumSizeHint().height()};
}

/// Whose desk this is gives way first, then the year and the long names of the date, and what the pill says
/// last.
void TopBar::fit() {
    if (!m_shownDate.isValid())
        return;
    //: How a whole date is written: Qt's date format (day, month, year, weekday).
    const QString whole = localeOf(m_language).toString(m_shownDate, tr("dddd, d MMMM yyyy"));
    //: The same where there is little room.
    const QString brief = localeOf(m_language).toString(m_shownDate, tr("ddd, d MMM"));
    const int pill = m_pill->isHidden() ? 0 : m_pill->sizeHint().width() - m_pill->minimumSizeHint().width();
    for (int left = 0; left < 4; ++left) {
        m_clinic->setVisible(left < 1);
        m_product->setVisible(left < 3);
        m_date->setText(left < 2 ? whole : brief);
        m_date->setAccessibleName(whole);
        layout()->invalidate();
        if (QWidget::minimumSizeHint().width() + pill <= width())
            return;
    }
}

void TopBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TopBar::retranslate() {
    m_product->setText(tr("Frontdesk"));
    m_today->setText(tr("Today"));
    m_today->setToolTip(tr("Go to today (Ctrl+T)"));
    m_previous->setAccessibleName(tr("Previous day"));
    m_previous->setToolTip(tr("Previous day (Page Up)"));
    m_next->setAccessibleName(tr("Next day"));
    m_next->setToolTip(tr("Next day (Page Down)"));
    m_date->setToolTip(tr("Go to a date (Ctrl+G)"));
    m_dayMode->setText(tr("Day"));
    m_dayMode->setToolTip(tr("The day, zones as columns (Ctrl+1)"));
    m_weekMode->setText(tr("Week"));
    m_weekMode->setToolTip(tr("The week, days as columns (Ctrl+2)"));
    m_weekZone->setAccessibleName(tr("Zone of the week"));
    writeZones();
    m_listMode->setText(tr("List"));
    m_listMode->setToolTip(tr("The day as a list: who is next, who is here (Ctrl+3)"));
    m_menu->setAccessibleName(tr("Settings"));
    m_menu->setToolTip(tr("Language, theme, where bookings go, keys"));
    fit();
}

void TopBar::refreshIcons() {
    m_previous->setIcon(themedIcon(QStringLiteral("chevron-left")));
    m_next->setIcon(themedIcon(QStringLiteral("chevron-right")));
    m_menu->setIcon(themedIcon(QStringLiteral("settings")));
}

void TopBar::openMenu() {
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("settingsMenu"));
    menu.addSection(tr("Language"));
    auto* languages = new QActionGroup(&menu);
    // Each language in its own words, so that whoever needs it can read it.
    for (const auto& [language, name] : {std::pair(Language::Korean, QStringLiteral("한국어")),
                                         std::pair(Language::English, QStringLiteral("English"))}) {
        QAction* action = languages->addAction(menu.addAction(name));
        action->setCheckable(true);
        action->setChecked(language == m_language);
        connect(action, &QAction::triggered, this,
                [this, chosen = language] { Q_EMIT languageChosen(chosen); });
    }
    menu.addSection(tr("Theme"));
    auto* themes = new QActionGroup(&menu);
    for (const auto& [theme, name] :
         {std::pair(ThemeChoice::System, tr("As the system")), std::pair(ThemeChoice::Light, tr("Light")),
          std::pair(ThemeChoice::Dark, tr("Dark")),
          std::pair(ThemeChoice::HighContrast, tr("High contrast"))}) {
        QAction* action = themes->addAction(menu.addAction(name));
        action->setCheckable(true);
        action->setChecked(theme == Theme::instance().choice());
        connect(action, &QAction::triggered, this, [this, chosen = theme] { Q_EMIT themeChosen(chosen); });
    }
    menu.addSection(tr("Text size"));
    auto* sizes = new QActionGroup(&menu);
    for (const int percent : {90, 100, 115, 130}) {
        QAction* action = sizes->addAction(menu.addAction(QStringLiteral("%1 %").arg(percent)));
        action->setCheckable(true);
        action->setChecked(percent == Theme::instance().textSize());
        connect(action, &QAction::triggered, this, [this, percent] { Q_EMIT textSizeChosen(percent); });
    }
    menu.addSeparator();
    QAction* canceled = menu.addAction(tr("Show cancelled bookings"));
    canceled->setCheckable(true);
    canceled->setChecked(m_showsCanceled);
    connect(canceled, &QAction::triggered, this, &TopBar::showCanceledChosen);
    connect(menu.addAction(tr("Find a free time…")), &QAction::triggered, this, &TopBar::findPlaceRequested);
    connect(menu.addAction(tr("Waiting list…")), &QAction::triggered, this, &TopBar::waitingListRequested);
    menu.addSeparator();
    connect(menu.addAction(tr("Clinic, zones and groups…")), &QAction::triggered, this,
            &TopBar::clinicRequested);
    connect(menu.addAction(tr("Bring in data…")), &QAction::triggered, this, &TopBar::importRequested);
    connect(menu.addAction(tr("Write data to a file…")), &QAction::triggered, this, &TopBar::exportRequested);
    connect(menu.addAction(tr("Opening hours and holidays…")), &QAction::triggered, this,
            &TopBar::hoursRequested);
    connect(menu.addAction(tr("Who sits here…")), &QAction::triggered, this, &TopBar::personRequested);
    connect(menu.addAction(tr("Where bookings go…")), &QAction::triggered, this, &TopBar::targetRequested);
    connect(menu.addAction(tr("Print the day sheet…")), &QAction::triggered, this, &TopBar::printRequested);
    connect(menu.addAction(tr("Outbox")), &QAction::triggered, this, &TopBar::outboxRequested);
    connect(menu.addAction(tr("All keys…")), &QAction::triggered, this, &TopBar::keyListRequested);
    menu.exec(m_menu->mapToGlobal(QPoint(m_menu->width() - menu.sizeHint().width(), m_menu->height() + 4)));
}

} // namespace fd
