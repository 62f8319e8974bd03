// Two desks of one clinic, each in a real window: what one does is seen at the other, and who is second
// chooses.
#include "model/on_answer.h"
#include "tests/support/typing.h"
#include "tests/sync/shared_desks.h"
#include "translations/translations.h"
#include "ui/booking/booking_panel.h"
#include "ui/calendar/calendar_view.h"
#include "ui/errortext/field_note.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace fd;
using namespace fd::test;

namespace {

#define SETTLED() QTRY_COMPARE_WITH_TIMEOUT(pendingAnswers(), 0, 20'000)
#define SEEN(what) QTRY_VERIFY_WITH_TIMEOUT(what, 20'000)

const auto today = between("2026-11-20T05:00:00Z", "2026-11-20T05:30:00Z");
const auto later = between("2026-11-20T07:00:00Z", "2026-11-20T07:30:00Z");
const QString park = QStringLiteral("박실장");

/// One desk with its window, in Korean.
struct Front {
    SharedDesk desk;
    std::unique_ptr<MainWindow> window;

    Front(const SharedClinic& clinic, const QString& person)
        : desk(clinic, person) {
        window = std::make_unique<MainWindow>(*desk.desk);
        window->setLanguage(Language::Korean);
        window->resize(1366, 768);
        window->show();
    }
    template <class T>
    [[nodiscard]] T* find(const char* name) const {
        return window->findChild<T*>(QString::fromLatin1(name));
    }
    /// What the calendar says of its bookings to someone who cannot see it.
    [[nodiscard]] QString calendar() const {
        QAccessibleInterface* view =
            QAccessible::queryAccessibleInterface(window->findChild<CalendarView*>());
        QStringList sentences;
        for (int i = 0; i < view->childCount(); ++i)
            sentences << view->child(i)->text(QAccessible::Name);
        return sentences.join(u'\n');
    }
    [[nodiscard]] QString pill() const { return find<QAbstractButton>("connectionPill")->text(); }
    [[nodiscard]] bool isConnected() const {
        return QTest::qWaitFor([&] { return pill() == QStringLiteral("연결됨"); }, 20'000);
    }
    [[nodiscard]] QString conflict() const {
        const auto* box = find<QMessageBox>("conflictBox");
        return box == nullptr ? QString() : box->text() + u'\n' + box->informativeText();
    }
    void picture(const char* name) const {
        if (const QString folder = qEnvironmentVariable("FRONTDESK_PICTURES"); !folder.isEmpty())
            window->grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name)));
    }
    void keyClick(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : window.get(), static_cast<Qt::Key>(key), modifiers);
    }
};

std::optional<Booking> only(Front& front) {
    const auto bookings = valueOf(front.desk.desk->day(QDate(2026, 11, 20))).bookings;
    return bookings.size() == 1 && bookings.front().sync == OutboxState::Confirmed
               ? std::optional(bookings.front())
               : std::nullopt;
}

} // namespace

class TestTwoDesks : public QObject {
    Q_OBJECT

    LanguagePack m_words;

private Q_SLOTS:
    void initTestCase() {
        Theme::instance().apply(ThemeChoice::Light);
        m_words.use(Language::Korean);
    }

    void whatIsBookedAtOneIsSeenAtTheOther() {
        SharedClinic clinic;
        Front one(clinic, park);
        Front other(clinic, QStringLiteral("이코디"));
        QVERIFY(one.isConnected() && other.isConnected());
        one.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(one.window.get()));
        SETTLED();
        one.keyClick(Qt::Key_K, Qt::ControlModifier);
        typeText(QApplication::focusWidget(), QStringLiteral("김민서"));
        SETTLED();
        one.keyClick(Qt::Key_Return);
        SETTLED();
        one.keyClick(Qt::Key_Return);
        SETTLED();
        one.keyClick(Qt::Key_Return, Qt::ControlModifier);
        SEEN(other.calendar().contains(QStringLiteral("김민서")));
        SEEN(one.find<FieldNote>("resultNote")->text().contains(QStringLiteral("예약되었습니다")));
        // Cut off, it says so; both book the same visitor; joined again, who was second is told.
        other.desk.line.cut();
        SEEN(other.pill().contains(QStringLiteral("오프라인")));
        other.picture("offline");
        QVERIFY(std::holds_alternative<OnItsWay>(one.desk.book(12, later)));
        QVERIFY(std::holds_alternative<OnItsWay>(other.desk.book(12, later)));
        SEEN(one.desk.outbox().open.empty());
        other.desk.line.join();
        SEEN(other.pill().contains(QStringLiteral("확인 필요 1건")));
        SEEN(other.desk.outbox().inState(OutboxState::Rejected) == 1);
        SETTLED();
        QTest::mouseClick(other.find<QAbstractButton>("connectionPill"), Qt::LeftButton);
        SETTLED();
        other.picture("refused");
        QCOMPARE(clinic.reservations(), 2);
    }

    void whoIsSecondChooses_data() {
        QTest::addColumn<bool>("mine");
        QTest::newRow("theirs stands") << false;
        QTest::newRow("mine on top") << true;
    }
    void whoIsSecondChooses() {
        QFETCH(bool, mine);
        SharedClinic clinic;
        Front one(clinic, park);
        Front other(clinic, QStringLiteral("이코디"));
        QVERIFY(one.isConnected() && other.isConnected());
        QVERIFY(std::holds_alternative<OnItsWay>(one.desk.book(11, today)));
        SEEN(only(one).has_value() && only(other).has_value());
        const ReservationId id = only(one)->id;
        other.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(other.window.get()));
        auto* panel = other.find<BookingPanel>("bookingPanel");
        panel->edit(id);
        SETTLED();
        auto* memo = other.find<QPlainTextEdit>("memoEdit");
        memo->setFocus();
        typeText(memo, QStringLiteral("window seat"));
        SETTLED();
        QVERIFY(std::holds_alternative<BookingChanged>(
            valueOf(one.desk.desk->moveBooking(id, idOf<ZoneId>(2), later))));
        SEEN(only(other)->range == later);
        panel->submit();
        SEEN(other.conflict().contains(park));
        QVERIFY(other.conflict().contains(QStringLiteral("주사실")));
        other.picture("conflict");
        if (QWidget* box = other.find<QMessageBox>("conflictBox");
            qEnvironmentVariableIsSet("FRONTDESK_PICTURES"))
            box->grab().save(qEnvironmentVariable("FRONTDESK_PICTURES") +
                             QStringLiteral("/conflict_box.png"));
        QTest::mouseClick(other.find<QPushButton>(mine ? "putMineButton" : "takeTheirsButton"),
                          Qt::LeftButton);
        SEEN(other.conflict().isEmpty());
        SETTLED();
        if (mine) {
            SEEN(only(one)->memo == QStringLiteral("window seat"));
            SEEN(only(one)->range == today); // all of what was written here
        } else {
            SEEN(memo->toPlainText().isEmpty());
            QCOMPARE(only(one)->range, later);
            QCOMPARE(only(one)->memo, QString());
        }
    }

    void whoElseIsOnTheVisitorIsSeen() {
        SharedClinic clinic;
        Front one(clinic, park);
        Front other(clinic, QStringLiteral("이코디"));
        QVERIFY(one.isConnected() && other.isConnected());
        QVERIFY(std::holds_alternative<OnItsWay>(one.desk.book(11, today)));
        one.desk.desk->lookAt(idOf<VisitorId>(11));
        SEEN(!other.desk.desk->present().empty());
        SEEN(only(other).has_value());
        auto* line = other.find<QLabel>("presenceLine");
        QVERIFY(!line->isVisible());
        other.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(other.window.get()));
        other.find<BookingPanel>("bookingPanel")->edit(only(other)->id); // its visitor's card is shown
        SEEN(line->isVisible());
        QVERIFY(line->text().contains(park));
        other.picture("presence");
    }

    void theDatabaseIsChosenAndTried() {
        SharedClinic clinic;
        Front front(clinic, park);
        QVERIFY(front.isConnected());
        QMetaObject::invokeMethod(front.find<QWidget>("topBar"), "targetRequested");
        SEEN(front.find<QWidget>("targetPage")->isVisible());
        SETTLED();
        QVERIFY(front.find<QRadioButton>("databaseTarget")->isChecked());
        auto* address = front.find<QLineEdit>("databaseAddress");
        const QString good = address->text();
        const auto note = [&] { return front.find<FieldNote>("targetResult")->text(); };
        address->setText(QStringLiteral("postgresql://desk:secret@clinic.example/frontdesk"));
        QTest::mouseClick(front.find<QPushButton>("testConnection"), Qt::LeftButton);
        QVERIFY(
            address->parentWidget()->findChild<FieldNote*>()->text().contains(QStringLiteral("비밀번호")));
        address->setText(good);
        QTest::mouseClick(front.find<QPushButton>("testConnection"), Qt::LeftButton);
        SEEN(note().contains(QStringLiteral("아무것도 변경하지 않았습니다")));
        front.picture("target");
        front.desk.line.cut();
        QTest::mouseClick(front.find<QPushButton>("testConnection"), Qt::LeftButton);
        SEEN(note().contains(QStringLiteral("연결할 수 없습니다")));
        // While something waits, it stays as it is.
        QVERIFY(std::holds_alternative<OnItsWay>(front.desk.book(11, today)));
        front.find<QRadioButton>("localTarget")->click();
        QTest::mouseClick(front.find<QPushButton>("saveTarget"), Qt::LeftButton);
        SEEN(note().contains(QStringLiteral("1건")));
        front.picture("waiting");
        QVERIFY(valueOf(front.desk.desk->target()).isDatabase());
    }
};

QTEST_MAIN(TestTwoDesks)
#include "test_two_desks.moc"
