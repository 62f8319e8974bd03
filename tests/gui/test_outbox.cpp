// The desk's window with a remote side: what a receptionist sees of an outage, and what they can do.
#include "model/on_answer.h"
#include "tests/support/typing.h"
#include "tests/sync/remote_desk.h"
#include "translations/translations.h"
#include "ui/calendar/calendar_view.h"
#include "ui/errortext/field_note.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace fd;
using namespace fd::test;
using namespace std::chrono_literals;

namespace {

#define SETTLED() QTRY_COMPARE_WITH_TIMEOUT(pendingAnswers(), 0, 20'000)
#define SEEN(what) QTRY_VERIFY_WITH_TIMEOUT(what, 20'000)

/// A window on a desk whose bookings go to an address, in one language.
struct Front {
    LanguagePack words;
    RemoteDesk remote;
    std::unique_ptr<MainWindow> window;

    Front(const QUrl& url, bool korean)
        : remote(url) {
        const Language language = korean ? Language::Korean : Language::English;
        words.use(language);
        window = std::make_unique<MainWindow>(*remote.desk);
        window->setLanguage(language);
        window->resize(1366, 768);
        window->show();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : window.get(), static_cast<Qt::Key>(key), modifiers);
    }
    template <class T>
    [[nodiscard]] T* find(const char* name) const {
        return window->findChild<T*>(QString::fromLatin1(name));
    }
    /// A shown one: cards of other rows may have buttons of the same name.
    [[nodiscard]] QPushButton* button(const char* name) const {
        for (QPushButton* each : window->findChildren<QPushButton*>(QString::fromLatin1(name))) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    void click(const char* name) const {
        if (QTest::qWaitFor([&] { return button(name) != nullptr; }, 20'000))
            QTest::mouseClick(button(name), Qt::LeftButton);
        else
            QTest::qFail(name, __FILE__, __LINE__);
    }
    [[nodiscard]] QString note(const char* name) const { return find<FieldNote>(name)->text(); }
    [[nodiscard]] QString pill() const {
        const auto* pill = find<QAbstractButton>("connectionPill");
        return pill->isVisible() ? pill->text() : QString();
    }
    [[nodiscard]] QString section(const char* name) const {
        const auto* section = find<QWidget>(name);
        return section->isVisible() ? section->findChild<QLabel*>(QStringLiteral("sectionTitle"))->text()
                                    : QString();
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
};

/// Chooses the first visitor and the next free slot, and reserves: five chords.
void bookByKeyboard(Front& front) {
    QVERIFY(QTest::qWaitForWindowActive(front.window.get()));
    SETTLED();
    front.press(Qt::Key_K, Qt::ControlModifier);
    typeText(QApplication::focusWidget(), QStringLiteral("김민서"));
    SETTLED();
    front.press(Qt::Key_Return);
    SETTLED();
    front.press(Qt::Key_Return);
    SETTLED();
    front.press(Qt::Key_Return, Qt::ControlModifier);
}

} // namespace

class TestOutbox : public QObject {
    Q_OBJECT

    static void languages() {
        QTest::addColumn<bool>("korean");
        QTest::newRow("Korean") << true;
        QTest::newRow("English") << false;
    }

private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(ThemeChoice::Light); }

    void offlineThenOnline_data() { languages(); }
    void offlineThenOnline() {
        QFETCH(bool, korean);
        Front front(silentUrl(), korean);
        bookByKeyboard(front);
        const QString notYet = korean ? QStringLiteral("아직 원내 시스템에 예약되지 않았습니다")
                                      : QStringLiteral("not yet booked in the main system");
        SEEN(front.note("resultNote").contains(notYet));
        const QString offline =
            korean ? QStringLiteral("오프라인 · 전송 대기 1건") : QStringLiteral("Offline · 1 to send");
        SEEN(front.pill() == offline);
        SETTLED();
        const QString queued = korean ? QStringLiteral("전송 대기") : QStringLiteral("Waiting to be sent");
        SEEN(front.calendar().contains(queued));

        FaultServer server;
        server.script({Behaviour::book()});
        front.remote.aim(server.url());
        SEEN(front.pill() == (korean ? QStringLiteral("연결됨") : QStringLiteral("Connected")));
        SEEN(!front.note("resultNote").contains(notYet));
        SETTLED();
        SEEN(!front.calendar().contains(queued));
        const QString number = front.remote.outbox().confirmedToday.front().row.reservationId;
        QVERIFY(front.note("resultNote").contains(number.left(8)));
        QCOMPARE(server.posts(), 1);
    }

    void aRefusalIsMovedToAnotherTime_data() { languages(); }
    void aRefusalIsMovedToAnotherTime() {
        QFETCH(bool, korean);
        FaultServer server;
        server.script({Behaviour::answer(400, overlapAnswer), Behaviour::book()});
        Front front(server.url(), korean);
        bookByKeyboard(front);
        SEEN(front.find<QWidget>("noticeBar")->isVisible());
        const QString refused = korean ? QStringLiteral("거절 1건") : QStringLiteral("1 refused");
        QVERIFY(front.find<QLabel>("noticeText")->text().contains(refused));
        SETTLED();
        front.press(Qt::Key_O, Qt::ControlModifier);
        SEEN(front.section("rejectedSection") ==
             (korean ? QStringLiteral("거절됨 1") : QStringLiteral("Refused 1")));
        QVERIFY(!front.find<QWidget>("noticeBar")->isVisible());
        QVERIFY(front.find<QLabel>("outboxTechnical")
                    ->text()
                    .contains(QStringLiteral("startDateTime · NotAvailable")));
        front.click("anotherTimeButton");
        SEEN(front.window->findChildren<QPushButton*>(QStringLiteral("offeredSlot")).size() == 3);
        front.click("offeredSlot");
        SEEN(front.section("confirmedSection") ==
             (korean ? QStringLiteral("오늘 전송됨 1") : QStringLiteral("Sent today 1")));
        QVERIFY(front.section("rejectedSection").isEmpty());
        QCOMPARE(server.posts(), 2);
    }

    void anUnknownIsResolvedByAPerson_data() { languages(); }
    void anUnknownIsResolvedByAPerson() {
        QFETCH(bool, korean);
        FaultServer server;
        server.script({Behaviour::commitThenDrop()});
        Front front(server.url(), korean);
        bookByKeyboard(front);
        front.press(Qt::Key_O, Qt::ControlModifier);
        SEEN(front.section("unknownSection") ==
             (korean ? QStringLiteral("결과 미확인 1") : QStringLiteral("Outcome unknown 1")));
        front.remote.time.pass(11min);
        SEEN(front.section("checkSection") ==
             (korean ? QStringLiteral("확인 필요 1") : QStringLiteral("To be checked 1")));
        SETTLED();
        front.click("itIsThereButton"); // nobody has said who they are
        QVERIFY(front.find<QLineEdit>("staffField")->hasFocus());
        SETTLED();
        QCOMPARE(front.remote.outbox().inState(OutboxState::Check), 1);
        typeText(front.find<QLineEdit>("staffField"), QStringLiteral("박실장"));
        front.click("itIsThereButton");
        SEEN(front.section("checkSection").isEmpty());
        SEEN(!front.section("confirmedSection").isEmpty());
        QCOMPARE(front.remote.outbox().confirmedToday.front().row.resolvedBy, QStringLiteral("박실장"));
        QCOMPARE(server.posts(), 1);
    }

    void discardingCanBeUndoneAndEditedInstead() {
        Front front(silentUrl(), true);
        bookByKeyboard(front);
        SEEN(front.pill().contains(QStringLiteral("오프라인")));
        front.press(Qt::Key_O, Qt::ControlModifier);
        SEEN(front.button("discardButton") != nullptr);
        front.click("discardButton");
        SEEN(front.section("waitingSection").isEmpty());
        front.click("undoDiscardButton");
        SEEN(front.section("waitingSection") == QStringLiteral("대기 1"));
        SETTLED();
        const TimeRange range = front.remote.outbox().open.front().booking.range;
        front.click("editQueuedButton");
        SEEN(front.section("waitingSection").isEmpty());
        SETTLED();
        QCOMPARE(valueOf(front.remote.desk->drafts()).front().draft.range(), std::optional(range));
        QVERIFY(front.find<QWidget>("bookingPanel")->isVisible());
    }

    void theTargetIsChosenAndTried() {
        FaultServer server;
        server.script({Behaviour::answer(405)});
        Front front(silentUrl(), true);
        QVERIFY(QTest::qWaitForWindowActive(front.window.get()));
        SETTLED();
        QMetaObject::invokeMethod(front.find<QWidget>("topBar"), "targetRequested");
        SEEN(front.find<QWidget>("targetPage")->isVisible());
        SETTLED();
        auto* url = front.find<QLineEdit>("targetUrl");
        url->setText(QStringLiteral("http://clinic.example"));
        front.click("saveTarget");
        SETTLED();
        const auto notes = url->parentWidget()->findChildren<FieldNote*>();
        QVERIFY(notes.front()->text().contains(QStringLiteral("https")));
        url->setText(server.url().toString() +
                     QStringLiteral("/schedule/open/v1/commands/reserve-by-visitor-id"));
        front.click("testConnection");
        SEEN(front.note("targetResult") ==
             QStringLiteral("주소에서 응답했습니다. 예약은 만들지 않았습니다."));
        QCOMPARE(server.posts(), 0);
        typeText(front.find<QLineEdit>("targetToken"), QStringLiteral("secret"));
        front.click("saveTarget");
        SEEN(front.note("targetResult").contains(QStringLiteral("키체인이 없어")));
        const BookingTarget saved = valueOf(front.remote.desk->target());
        QCOMPARE(saved.endpoint.base.port(), server.url().port());
        QVERIFY(saved.kind == TargetKind::Endpoint && saved.needsToken);
        front.find<QRadioButton>("localTarget")->click();
        front.click("saveTarget");
        SEEN(!valueOf(front.remote.desk->target()).isRemote());
    }

    void closingSaysWhatIsUnsent() {
        Front front(silentUrl(), true);
        bookByKeyboard(front);
        SEEN(front.pill().contains(QStringLiteral("오프라인")));
        SETTLED();
        front.window->close();
        SEEN(front.find<QMessageBox>("unsentBox") != nullptr);
        QVERIFY(front.find<QMessageBox>("unsentBox")->text().contains(QStringLiteral("1건")));
        front.click("stayButton");
        SEEN(front.find<QMessageBox>("unsentBox") == nullptr);
        QVERIFY(front.window->isVisible());
        front.window->close();
        SEEN(front.button("leaveButton") != nullptr);
        front.click("leaveButton");
        SEEN(!front.window->isVisible());
    }
};

QTEST_MAIN(TestOutbox)
#include "test_outbox.moc"
