// The window's keys, each with real key events, and what it remembers for the next start.
#include "model/desk.h"
#include "model/on_answer.h"
#include "translations/translations.h"
#include "ui/calendar/calendar_view.h"
#include "ui/theme/theme.h"
#include "ui/visitor/visitor_panel.h"
#include "ui/window/main_window.h"
#include "ui/window/right_place.h"

#include <QCalendarWidget>
#include <QDialog>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QtTest>

using namespace fd;

namespace {

const QTimeZone seoul("Asia/Seoul");
const QDate day(2026, 11, 24);

#define SETTLED() QTRY_COMPARE_WITH_TIMEOUT(pendingAnswers(), 0, 20'000)

} // namespace

class TestKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        Theme::instance().apply(ThemeChoice::Light);
        m_words.use(Language::English);
    }
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = std::make_shared<Instant>(wallTime(day, 10 * 60 + 42, seoul));
        auto opened =
            Desk::open(m_folder->filePath(QStringLiteral("clinic")), [now = m_now] { return *now; });
        QVERIFY(opened.ok());
        m_desk = std::move(opened).value();
        m_desk->fillWithDemo(1).waitForFinished();
        m_window = openWindow({});
        SETTLED();
        calendar().setFocus();
    }
    void cleanup() {
        m_window.reset();
        m_desk.reset();
    }

    void theKeysBeginInTheCalendar() {
        const auto fresh = openWindow({});
        SETTLED();
        const auto* shown = fresh->findChild<CalendarView*>();
        QVERIFY(shown->hasFocus());
        QVERIFY(shown->cursor().has_value());
    }

    void pagesAndDates() {
        const auto goes = [this](int key, Qt::KeyboardModifiers modifiers, const QDate& to) {
            press(key, modifiers);
            SETTLED();
            QCOMPARE(calendar().scene().day.date, to);
        };
        goes(Qt::Key_PageDown, {}, day.addDays(1));
        goes(Qt::Key_PageUp, {}, day);
        goes(Qt::Key_PageDown, Qt::ControlModifier, day.addDays(7));
        goes(Qt::Key_PageUp, Qt::ControlModifier, day);
        goes(Qt::Key_PageUp, Qt::ControlModifier, day.addDays(-7));
        goes(Qt::Key_T, Qt::ControlModifier, day);
        press(Qt::Key_G, Qt::ControlModifier);
        auto* month = m_window->findChild<QCalendarWidget*>();
        QVERIFY(month && month->isVisible());
        QWidget* cells = QApplication::focusWidget();
        QTest::keyClick(cells, Qt::Key_Right);
        QTest::keyClick(cells, Qt::Key_Return);
        SETTLED();
        QCOMPARE(calendar().scene().day.date, day.addDays(1));
    }

    /// What was read ahead is there before anything is waited for, and is never what has changed since.
    void theNextDayIsThereAtOnce() {
        QCoreApplication::processEvents(); // reading ahead begins when what was asked for has been drawn
        SETTLED();
        press(Qt::Key_PageDown);
        QCOMPARE(calendar().scene().day.date, day.addDays(1));
        SETTLED();
        QCoreApplication::processEvents();
        SETTLED();
        press(Qt::Key_PageUp);
        QCOMPARE(calendar().scene().day.date, day);
        SETTLED();
        const auto bookings = m_desk->day(day.addDays(1)).result().value().bookings;
        const auto reserved = std::find_if(bookings.begin(), bookings.end(), [](const Booking& one) {
            return one.status == ReservationStatus::Reserved;
        });
        QVERIFY(reserved != bookings.end());
        m_desk->cancel(reserved->id, CancelReason::Canceled).waitForFinished();
        press(Qt::Key_PageDown);
        SETTLED();
        QCOMPARE(calendar().scene().booking(reserved->id)->status, ReservationStatus::Canceled);
    }

    void views() {
        press(Qt::Key_2, Qt::ControlModifier);
        SETTLED();
        QVERIFY(calendar().showsWeek());
        press(Qt::Key_3, Qt::ControlModifier);
        SETTLED();
        QVERIFY(m_window->findChild<QWidget*>(QStringLiteral("dayTable"))->isVisible());
        QVERIFY(!calendar().isVisible());
        press(Qt::Key_1, Qt::ControlModifier);
        SETTLED();
        QVERIFY(calendar().isVisible() && !calendar().showsWeek());
    }

    void placesOfTheWindow() {
        auto* right = m_window->findChild<RightPlace*>();
        press(Qt::Key_O, Qt::ControlModifier);
        QVERIFY(right->showsOutbox());
        press(Qt::Key_Escape);
        QVERIFY(!right->showsOutbox());
        press(Qt::Key_K, Qt::ControlModifier);
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(field && m_window->findChild<VisitorPanel*>()->isAncestorOf(field));
        press(Qt::Key_Escape);
        SETTLED();
        calendar().setFocus();
        QTest::keyClick(&calendar(), 'k'); // a letter outside of a field begins a search with it
        QCOMPARE(QApplication::focusWidget(), field);
        QCOMPARE(field->text(), QStringLiteral("k"));
        press(Qt::Key_N, Qt::ControlModifier);
        SETTLED();
        QVERIFY(field->text().isEmpty());
        press(Qt::Key_P, Qt::ControlModifier);
        SETTLED();
        QVERIFY(QApplication::focusWidget() != field);
        press(Qt::Key_Escape);
    }

    void keysThatOpenSomething() {
        press(Qt::Key_F1);
        auto* keys = m_window->findChild<QDialog*>(QStringLiteral("keyList"));
        QVERIFY(keys && keys->isVisible());
        auto* table = keys->findChild<QTreeWidget*>(QStringLiteral("keyTable"));
        const auto shown = [table] {
            int rows = 0;
            for (int row = 0; row < table->topLevelItemCount(); ++row)
                rows += table->topLevelItem(row)->isHidden() ? 0 : 1;
            return rows;
        };
        QTest::keyClicks(keys->findChild<QLineEdit*>(), QStringLiteral("redo"));
        QCOMPARE(shown(), 1);
        keys->close();
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        SETTLED();
        auto* print = m_window->findChild<QDialog*>(QStringLiteral("printDaySheet"));
        QVERIFY(print && print->isVisible());
        print->close();
    }

    void theDateIsRememberedForTheDay() {
        press(Qt::Key_PageDown, Qt::ControlModifier);
        SETTLED();
        const QByteArray layout = m_window->saveLayout();
        m_window = openWindow(layout);
        SETTLED();
        QCOMPARE(calendar().scene().day.date, day.addDays(7));
        *m_now += std::chrono::hours(24);
        m_window = openWindow(layout);
        SETTLED();
        QCOMPARE(calendar().scene().day.date, day.addDays(1)); // another morning begins with its own day
    }

    void thePlacesKeepTheirWidths() {
        auto* splitter = m_window->findChild<QSplitter*>();
        m_window->resize(1500, 820);
        splitter->setSizes({330, 770, 400});
        const QList<int> sizes = splitter->sizes();
        const QByteArray layout = m_window->saveLayout();
        m_window = openWindow(layout);
        SETTLED();
        QCOMPARE(m_window->size(), QSize(1500, 820));
        QCOMPARE(m_window->findChild<QSplitter*>()->sizes(), sizes);
    }

private:
    [[nodiscard]] CalendarView& calendar() const { return *m_window->findChild<CalendarView*>(); }
    [[nodiscard]] std::unique_ptr<MainWindow> openWindow(const QByteArray& layout) const {
        auto window = std::make_unique<MainWindow>(*m_desk);
        window->setLanguage(Language::English);
        window->restoreLayout(layout);
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("no window");
        return window;
    }
    /// To whatever has the focus, as from the keyboard.
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : m_window.get(), static_cast<Qt::Key>(key), modifiers);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Instant> m_now;
    LanguagePack m_words;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestKeys)
#include "test_keys.moc"
