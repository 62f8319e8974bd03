// What a receptionist waits for in the calendar: another day, a scrolled or dragged frame, a week; in a store
// of a million bookings, beside a floor measured in the same run: the same number of boxes and lines of text
// drawn by a bare QPainter. FRONTDESK_BENCH_BOOKINGS sets another size of the store.
#include "model/desk.h"
#include "model/store/store.h"
#include "model/wire/command_codec.h"
#include "ui/calendar/calendar_view.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>

using namespace fd;

namespace {

const QTimeZone seoul("Asia/Seoul");
const QDate quietDay(2026, 11, 24); // 600 bookings
const QDate fullDay(2026, 11, 25);  // 3,000 bookings
constexpr int zoneCount = 20;
constexpr int visitorCount = 5'000;
constexpr int opens = 9 * 60;
constexpr int closes = 21 * 60;

QString idText(int number) {
    return QStringLiteral("%1").arg(number, 24, 16, QLatin1Char('0'));
}

ZoneId zoneNumber(int number) {
    return ZoneId::parse(idText(number + 1)).value();
}

ReservationGroup makeGroup() {
    ReservationGroup group;
    group.id = GroupId::parse(idText(7'000)).value();
    group.title = {QStringLiteral("일반"), QStringLiteral("General")};
    group.isDefault = true;
    for (auto& day : group.weekday)
        day = DayHours{{opens, closes}, MinuteSpan{780, 840}};
    for (int zone = 0; zone < zoneCount; ++zone)
        group.capacities.push_back({zoneNumber(zone), 3, true});
    return group;
}

/// `count` bookings of one day, spread over zones and hours; everybody is another visitor.
void fillDay(Store& store, const GroupId& group, const QDate& date, int count, int& serial) {
    const int slots = (closes - opens) / 30;
    for (int i = 0; i < count; ++i) {
        Reservation reservation;
        reservation.id = ReservationId::generate();
        ReserveCommand& command = reservation.command;
        command.visitorId = VisitorId::parse(idText(10'000 + i % visitorCount)).value();
        command.reservationGroupId = group;
        command.zoneId = zoneNumber(i % zoneCount);
        command.start.at = wallTime(date, opens + 30 * ((i / zoneCount) % slots), seoul);
        command.end.at = command.start.at + minutes(30);
        command.reservationMemo = QStringLiteral("메모 %1").arg(++serial);
        if (!store.reservations.insert(reservation))
            qFatal("a booking of the bench overlaps");
    }
}

/// Made once a run: opening it is not what is measured.
const QString& storePath() {
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString made = folder.filePath(QStringLiteral("clinic"));
        auto opened = Store::open(made, Database::Mode::CreateIfMissing);
        Store& store = **opened;
        Transaction transaction(store.database);
        for (int i = 0; i < zoneCount; ++i)
            store.clinic.putZone({zoneNumber(i), {QStringLiteral("영역 %1").arg(i + 1), {}}, {}, i});
        const ReservationGroup group = makeGroup();
        store.clinic.putGroup(group);
        for (int i = 0; i < visitorCount; ++i) {
            Visitor visitor;
            visitor.id = VisitorId::parse(idText(10'000 + i)).value();
            visitor.name = QStringLiteral("김%1").arg(i);
            store.visitors.put(visitor);
        }
        int serial = 0;
        fillDay(store, group.id, quietDay, 600, serial);
        fillDay(store, group.id, fullDay, 3'000, serial);
        for (int i = 2; i < 7; ++i)
            fillDay(store, group.id, quietDay.addDays(i), 280, serial);
        const int wanted = qEnvironmentVariableIntValue("FRONTDESK_BENCH_BOOKINGS");
        const int total = wanted > 0 ? wanted : 1'000'000;
        for (QDate date = quietDay.addDays(-1); serial < total; date = date.addDays(-1))
            fillDay(store, group.id, date, std::min(1'000, total - serial), serial);
        transaction.commit();
        return made;
    }();
    return path;
}

struct Screen {
    std::unique_ptr<Desk> desk;
    CalendarView view;
    QPixmap screen;

    Screen() {
        auto opened = Desk::open(storePath(), [] { return wallTime(quietDay, 640, seoul); });
        if (!opened.ok())
            qFatal("the store of the bench does not open");
        desk = std::move(opened).value();
        view.resize(1'600, 1'000);
        view.setNow(wallTime(quietDay, 640, seoul));
        Clinic clinic = desk->clinic().result().value();
        clinic.timeZone = seoul;
        view.setClinic(clinic);
        view.show();
        showDay(quietDay);
    }
    void showDay(const QDate& date) { view.setDay(desk->day(date).result().value()); }
    /// What has to be painted since, and no more: as on a screen.
    void flush() {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    /// All of it, into a picture that is there, as a screen's is.
    void paint() {
        if (screen.size() != view.viewport()->size())
            screen = QPixmap(view.viewport()->size());
        view.viewport()->render(&screen);
        benchmark::DoNotOptimize(screen.width());
    }
};

void dayChange(benchmark::State& state, const QDate& date) {
    Screen screen;
    screen.showDay(date);
    for (auto _ : state) {
        screen.showDay(date);
        screen.paint();
    }
    state.counters["bookings"] = static_cast<double>(screen.view.scene().day.bookings.size());
}

void dayQueryOnly(benchmark::State& state, const QDate& date) {
    Screen screen;
    for (auto _ : state)
        benchmark::DoNotOptimize(screen.desk->day(date).result().value().bookings.size());
}

/// A day that was read ahead: what is left of a page key.
void dayThatIsThere(benchmark::State& state, const QDate& date) {
    Screen screen;
    const DaySchedule day = screen.desk->day(date).result().value();
    for (auto _ : state) {
        screen.view.setDay(day);
        screen.paint();
    }
}

void weekChange(benchmark::State& state) {
    Screen screen;
    for (auto _ : state) {
        screen.view.setWeek(screen.desk->days(quietDay, 7).result().value(), std::nullopt, quietDay);
        screen.paint();
    }
    state.counters["bookings"] = static_cast<double>(screen.view.scene().day.bookings.size());
}

void scrollFrame(benchmark::State& state) {
    Screen screen;
    screen.view.resize(1'600, 600);
    int step = 0;
    for (auto _ : state) {
        screen.view.verticalScrollBar()->setValue(20 * (++step % 20));
        screen.flush();
    }
}

void dragFrame(benchmark::State& state) {
    Screen screen;
    QWidget* viewport = screen.view.viewport();
    const QPoint from = screen.view.viewportRectOfBlock(0).center();
    const auto send = [&](QEvent::Type type, const QPoint& at, Qt::MouseButton button) {
        QMouseEvent event(type, at, viewport->mapToGlobal(at), button, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(viewport, &event);
    };
    send(QEvent::MouseButtonPress, from, Qt::LeftButton);
    int step = 0;
    for (auto _ : state) {
        send(QEvent::MouseMove, from + QPoint(0, 30 + 10 * (++step % 20)), Qt::NoButton);
        screen.flush();
    }
}

/// As many boxes with two lines of text each as the viewport shows of the day.
void floorOfAFrame(benchmark::State& state, const QDate& date) {
    Screen screen;
    screen.showDay(date);
    int visible = 0;
    for (size_t i = 0; i < screen.view.scene().layout.blocks().size(); ++i)
        visible += screen.view.viewport()->rect().intersects(screen.view.viewportRectOfBlock(i)) ? 1 : 0;
    QPixmap pixmap(screen.view.viewport()->size());
    for (auto _ : state) {
        pixmap.fill(Qt::white);
        QPainter painter(&pixmap);
        painter.setFont(textFont(13));
        for (int i = 0; i < visible; ++i) {
            const QRect box(10 + 75 * (i % 20), 20 + 38 * (i / 20) % 900, 70, 36);
            painter.fillRect(box, QColor(220, 230, 240));
            painter.drawText(box.left() + 4, box.top() + 15, QStringLiteral("김%1").arg(i));
            painter.drawText(box.left() + 4, box.top() + 30, QStringLiteral("09:00–09:30"));
        }
        painter.end();
        benchmark::DoNotOptimize(pixmap.width());
    }
    state.counters["boxes"] = visible;
}

} // namespace

BENCHMARK_CAPTURE(floorOfAFrame, of_600, quietDay)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(floorOfAFrame, of_3000, fullDay)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(dayQueryOnly, of_600, quietDay)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(dayQueryOnly, of_3000, fullDay)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(dayChange, to_600, quietDay)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(dayChange, to_3000, fullDay)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(dayThatIsThere, of_600, quietDay)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(dayThatIsThere, of_3000, fullDay)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(weekChange)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(scrollFrame)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(dragFrame)->Unit(benchmark::kMillisecond)->UseRealTime();

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    Theme::instance().apply(ThemeChoice::Light);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
