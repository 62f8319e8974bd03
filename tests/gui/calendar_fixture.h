#pragma once

#include "ui/calendar/calendar_view.h"

#include <QProxyStyle>
#include <QtTest>
#include <QtWidgets>

namespace fd::test {

inline const QDate tuesday(2026, 11, 24);
inline const QTimeZone seoul("Asia/Seoul");

inline Instant at(int minute, const QDate& date = tuesday) {
    return wallTime(date, minute, seoul);
}

inline TimeRange range(int from, int to, const QDate& date = tuesday) {
    return TimeRange::make(at(from, date), at(to, date)).value();
}

/// A style that animates for so long.
class Animated : public QProxyStyle {
public:
    explicit Animated(int duration)
        : QProxyStyle(QStringLiteral("Fusion"))
        , m_duration(duration) {}
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override {
        return hint == SH_Widget_Animation_Duration ? m_duration
                                                    : QProxyStyle::styleHint(hint, option, widget, answer);
    }

private:
    int m_duration;
};

/// Five zones, of which the group does not use the third; 10:00 to 19:00 with a break from 13:00 to 13:30.
struct ShownDay {
    Clinic clinic;
    Animated still{0}; ///< where something is drawn is where it stays
    CalendarView view;

    ShownDay() {
        clinic.timeZone = seoul;
        ReservationGroup group;
        group.id = GroupId::generate();
        group.isDefault = true;
        for (auto& day : group.weekday)
            day = DayHours{{600, 1140}, MinuteSpan{780, 810}};
        for (int i = 0; i < 5; ++i) {
            Zone zone;
            zone.id = ZoneId::generate();
            zone.title = {QStringLiteral("영역 %1").arg(i + 1), QStringLiteral("Zone %1").arg(i + 1)};
            clinic.zones.push_back(zone);
            if (i != 2)
                group.capacities.push_back({zone.id, i == 4 ? 1 : 2, true});
        }
        clinic.groups.push_back(group);
        view.setStyle(&still);
        view.resize(900, 900);
        view.setLanguage(Language::English);
        view.setNow(at(0));
        view.setClinic(clinic);
    }

    [[nodiscard]] const ZoneId& zone(size_t index) const { return clinic.zones[index].id; }

    static Booking booking(const ZoneId& zone, const TimeRange& when, const QString& name) {
        return {ReservationId::generate(),
                VisitorId::generate(),
                name,
                PhoneNumber::parse(u"010-0000-4821"),
                zone,
                GroupId(),
                when,
                ReservationStatus::Reserved,
                false,
                true,
                {QStringLiteral("Pico toning")},
                QStringLiteral("<b>window</b> seat")};
    }

    void show(std::vector<Booking> bookings, const QDate& date = tuesday) {
        DaySchedule day;
        day.date = date;
        const ReservationGroup& group = clinic.groups.front();
        std::vector<Slot> slotList;
        for (const ZoneCapacity& capacity : group.capacities) {
            for (const TimeRange& time : slotTimes(group, date, seoul)) {
                Slot slot{capacity.zoneId, time, capacity.capacity, 0};
                for (const Booking& one : bookings)
                    slot.reservationCount += one.zoneId == slot.zoneId && one.range.overlaps(time) ? 1 : 0;
                slotList.push_back(slot);
            }
        }
        day.slotsByGroup.emplace_back(group.id, slotList);
        for (const Zone& one : clinic.zones)
            day.loads.push_back({one.id, 1, 10});
        day.bookings = std::move(bookings);
        view.setDay(day);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.activateWindow();
        view.setFocus();
        view.ensureVisible(range(600, 630, date), zone(0));
    }

    void click(const QPoint& where) { QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, where); }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&view, which, modifiers);
    }
};

} // namespace fd::test
