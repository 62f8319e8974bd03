#include "ui/lists/place_fields.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QTimeEdit>

namespace fd {

namespace {

constexpr int shortest = 5;
constexpr int longest = 600;
constexpr int minutesOfDay = 24 * 60;

int minuteOf(const QTime& time) {
    return time.hour() * 60 + time.minute();
}

} // namespace

BlockFields::BlockFields(const Clinic& clinic, Language language, QWidget* parent)
    : QWidget(parent)
    , m_clinic(clinic)
    , m_language(language)
    , m_group(new QComboBox)
    , m_zone(new QComboBox)
    , m_minutes(new QSpinBox) {
    m_group->setObjectName(QStringLiteral("placeGroup"));
    m_group->setAccessibleName(tr("Reservation group"));
    m_zone->setObjectName(QStringLiteral("placeZone"));
    m_zone->setAccessibleName(tr("Zone"));
    m_minutes->setObjectName(QStringLiteral("placeMinutes"));
    m_minutes->setAccessibleName(tr("Length"));
    m_minutes->setRange(shortest, longest);
    m_minutes->setSingleStep(shortest);
    m_minutes->setValue(30);
    m_minutes->setSuffix(tr(" min"));
    for (const ReservationGroup& group : clinic.groups)
        m_group->addItem(group.title.in(language), group.id.text());
    if (const ReservationGroup* group = clinic.defaultGroup())
        m_group->setCurrentIndex(m_group->findData(group->id.text()));
    connect(m_group, &QComboBox::currentIndexChanged, this, &BlockFields::fillZones);
    fillZones();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_group, 2);
    row->addWidget(m_zone, 2);
    row->addWidget(m_minutes, 1);
}

void BlockFields::fillZones() {
    const QVariant before = m_zone->currentData();
    m_zone->clear();
    m_zone->addItem(tr("Any zone"), QString());
    const auto id = GroupId::parse(m_group->currentData().toString());
    const ReservationGroup* group = id ? m_clinic.group(*id) : nullptr;
    for (const Zone& zone : m_clinic.zones) {
        if (group != nullptr && group->capacityIn(zone.id))
            m_zone->addItem(zone.title.in(m_language), zone.id.text());
    }
    m_zone->setCurrentIndex(std::max(0, m_zone->findData(before)));
}

void BlockFields::set(const GroupId& group, const std::optional<ZoneId>& zone, int length) {
    m_group->setCurrentIndex(std::max(0, m_group->findData(group.text())));
    m_zone->setCurrentIndex(zone ? std::max(0, m_zone->findData(zone->text())) : 0);
    m_minutes->setValue(length);
}

WantedBlock BlockFields::block() const {
    return {GroupId::parse(m_group->currentData().toString()).value_or(GroupId()),
            ZoneId::parse(m_zone->currentData().toString()), m_minutes->value()};
}

PeriodFields::PeriodFields(const QDate& first, const QDate& last, QWidget* parent)
    : QWidget(parent)
    , m_first(new QDateEdit(first))
    , m_last(new QDateEdit(last))
    , m_from(new QTimeEdit(QTime(0, 0)))
    , m_to(new QTimeEdit(QTime(0, 0))) {
    m_first->setObjectName(QStringLiteral("placeFirst"));
    m_first->setAccessibleName(tr("First date"));
    m_last->setObjectName(QStringLiteral("placeLast"));
    m_last->setAccessibleName(tr("Last date"));
    m_from->setObjectName(QStringLiteral("placeFrom"));
    m_from->setAccessibleName(tr("Not before"));
    m_to->setObjectName(QStringLiteral("placeTo"));
    m_to->setAccessibleName(tr("Over by"));
    for (QDateEdit* date : {m_first, m_last}) {
        date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        date->setCalendarPopup(true);
    }
    for (QTimeEdit* time : {m_from, m_to})
        time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_to->setTime(QTime(23, 59));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_first);
    row->addWidget(new QLabel(QStringLiteral("–")));
    row->addWidget(m_last);
    row->addSpacing(12);
    row->addWidget(m_from);
    row->addWidget(new QLabel(QStringLiteral("–")));
    row->addWidget(m_to);
    row->addStretch(1);
}

QDate PeriodFields::first() const {
    return m_first->date();
}

QDate PeriodFields::last() const {
    return m_last->date();
}

MinuteSpan PeriodFields::within() const {
    const int to = minuteOf(m_to->time());
    return {minuteOf(m_from->time()), to == minutesOfDay - 1 ? minutesOfDay : to};
}

QString PeriodFields::fault() const {
    if (last() < first())
        return tr("The last date must not be before the first.");
    if (within().end <= within().start)
        return tr("The end must be later than the start.");
    return {};
}

} // namespace fd
