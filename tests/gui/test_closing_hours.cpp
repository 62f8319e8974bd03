// Opening hours, holidays and blocked time, entered in the window.
#include "model/desk.h"
#include "model/domain/blocked_step.h"
#include "model/on_answer.h"
#include "translations/translations.h"
#include "ui/calendar/calendar_view.h"
#include "ui/settings/block_time_dialog.h"
#include "ui/settings/hours_dialog.h"
#include "ui/settings/hours_row.h"
#include "ui/window/main_window.h"
#include "ui/window/top_bar.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimeEdit>
#include <QtTest>

using namespace fd;

namespace {

const QTimeZone seoul("Asia/Seoul");
const QDate day(2026, 11, 24);

#define SETTLED() QTRY_COMPARE_WITH_TIMEOUT(pendingAnswers(), 0, 20'000)

} // namespace

class TestClosingHours : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_words.use(Language::English);
        auto opened = Desk::open(m_folder->filePath(QStringLiteral("clinic")),
                                 [] { return wallTime(day, 10 * 60 + 42, seoul); });
        QVERIFY(opened.ok());
        m_desk = std::move(opened).value();
        m_desk->fillWithDemo(1).waitForFinished();
        m_window = std::make_unique<MainWindow>(*m_desk);
        m_window->setLanguage(Language::English);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        SETTLED();
    }
    void cleanup() {
        m_window.reset();
        m_desk.reset();
    }

    void aTimeIsBlockedAndFreedAgain() {
        auto& calendar = *m_window->findChild<CalendarView*>();
        const Slot first = calendar.scene().layout.allSlots().front();
        Q_EMIT calendar.groundMenuRequested(first.zoneId, first.range, 0, QPoint(5, 5));
        choose(QStringLiteral("Block time…"));
        auto* dialog = m_window->findChild<BlockTimeDialog*>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("blockReason")),
                         QStringLiteral("Machine check"));
        dialog->findChild<QCheckBox*>(QStringLiteral("blockWeekly"))->setChecked(true);
        auto* to = dialog->findChild<QTimeEdit*>(QStringLiteral("blockTo"));
        const QTime end = to->time();
        to->setTime(dialog->findChild<QTimeEdit*>(QStringLiteral("blockFrom"))->time());
        click(dialog, "saveBlock");
        SETTLED();
        QVERIFY(m_desk->day(day).result().value().blocked.empty()); // it would end as it begins
        to->setTime(end);
        click(dialog, "saveBlock");
        SETTLED();
        const auto blocked = m_desk->day(day.addDays(7)).result().value().blocked;
        QCOMPARE(blocked.size(), size_t(1));
        QCOMPARE(blocked[0].reason, QStringLiteral("Machine check"));
        QTRY_COMPARE(calendar.scene().day.blocked.size(), size_t(1));
        QCOMPARE(calendar.scene().layout.allSlots().front().capacity, 0);

        Q_EMIT calendar.groundMenuRequested(first.zoneId, first.range, blocked[0].id, QPoint(5, 5));
        choose(QStringLiteral("Unblock from this day on"));
        QTRY_VERIFY(calendar.scene().day.blocked.empty());
    }

    void blockedTimeIsTakenBackAndMadeAgain() {
        auto& calendar = *m_window->findChild<CalendarView*>();
        calendar.setFocus();
        const Slot first = calendar.scene().layout.allSlots().front();
        const auto blocked = [this](const QDate& date) {
            return m_desk->day(date).result().value().blocked.size();
        };
        const auto press = [&](Qt::KeyboardModifiers keys) {
            m_window->activateWindow(); // as a window system does when the dialog is gone
            QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
            QTest::keyClick(&calendar, Qt::Key_Z, keys);
            SETTLED();
        };
        const auto* message = m_window->findChild<QLabel*>(QStringLiteral("messageLabel"));
        Q_EMIT calendar.groundMenuRequested(first.zoneId, first.range, 0, QPoint(5, 5));
        choose(QStringLiteral("Block time…"));
        auto* dialog = m_window->findChild<BlockTimeDialog*>();
        dialog->findChild<QCheckBox*>(QStringLiteral("blockWeekly"))->setChecked(true);
        click(dialog, "saveBlock");
        SETTLED();
        QCOMPARE(blocked(day.addDays(7)), size_t(1));
        QVERIFY(message->text().startsWith(QStringLiteral("Blocked: ")));
        // Next week it ends; both steps go back one after the other, and come again.
        m_window->goToDate(day.addDays(7));
        SETTLED();
        const qint64 id = calendar.scene().day.blocked.front().id;
        const auto range = TimeRange::make(first.range.start() + std::chrono::hours(24 * 7),
                                           first.range.end() + std::chrono::hours(24 * 7));
        Q_EMIT calendar.groundMenuRequested(first.zoneId, *range, id, QPoint(5, 5));
        choose(QStringLiteral("Unblock from this day on"));
        SETTLED();
        QCOMPARE(blocked(day), size_t(1));
        QCOMPARE(blocked(day.addDays(7)), size_t(0));
        press(Qt::ControlModifier);
        QCOMPARE(blocked(day.addDays(7)), size_t(1));
        press(Qt::ControlModifier);
        QCOMPARE(blocked(day), size_t(0));
        press(Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(blocked(day), size_t(1));
        QCOMPARE(blocked(day.addDays(7)), size_t(1));
        press(Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(blocked(day), size_t(1));
        QCOMPARE(blocked(day.addDays(7)), size_t(0));
        // What somebody else has removed meanwhile is not brought back by half.
        m_desk->unblockTime(id, {}).waitForFinished();
        press(Qt::ControlModifier);
        QVERIFY(message->text().contains(QStringLiteral("changed meanwhile")));
        QCOMPARE(blocked(day), size_t(0));
    }

    void hoursAndHolidaysAreInForceAtOnce() {
        auto& calendar = *m_window->findChild<CalendarView*>();
        Q_EMIT m_window->findChild<TopBar*>()->hoursRequested();
        auto* dialog = m_window->findChild<HoursDialog*>();
        QVERIFY(dialog);
        auto* tuesday = dialog->findChild<HoursRow*>(QStringLiteral("hours2"));
        tuesday->setHours(DayHours{{600, 660}, MinuteSpan{700, 720}});
        click(dialog, "saveHours");
        SETTLED();
        auto* note = dialog->findChild<QWidget*>(QStringLiteral("hoursNote"));
        QVERIFY(note->isVisible()); // the break lies outside
        QVERIFY(!calendar.scene().layout.allSlots().empty());
        tuesday->setHours(DayHours{{600, 660}, std::nullopt});
        click(dialog, "saveHours");
        SETTLED();
        QTRY_COMPARE(calendar.scene().clinic.groups.front().weekday[1],
                     std::optional(DayHours{{600, 660}, std::nullopt}));
        QTRY_VERIFY(!calendar.scene().layout.allSlots().empty());
        QCOMPARE(calendar.scene().layout.allSlots().back().range.end(), wallTime(day, 660, seoul));

        dialog->findChild<QDateEdit*>(QStringLiteral("holidayDate"))->setDate(day);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("holidayTitle")),
                         QStringLiteral("Founding day"));
        click(dialog, "addHoliday");
        QCOMPARE(dialog->findChild<QListWidget*>(QStringLiteral("holidayList"))->count(), 1);
        click(dialog, "saveHours");
        SETTLED();
        QTRY_VERIFY(calendar.scene().layout.allSlots().empty());
        QVERIFY(calendar.scene().layout.isClosed());
    }

private:
    void choose(const QString& text) const {
        auto* menu = m_window->findChild<QMenu*>(QStringLiteral("groundMenu"));
        QVERIFY(menu);
        for (QAction* action : menu->actions()) {
            if (action->text() == text) {
                action->trigger();
                menu->close();
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                return;
            }
        }
        QFAIL("the menu does not offer it");
    }
    static void click(QWidget* dialog, const char* name) {
        QTest::mouseClick(dialog->findChild<QPushButton*>(QString::fromLatin1(name)), Qt::LeftButton);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    LanguagePack m_words;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestClosingHours)
#include "test_closing_hours.moc"
