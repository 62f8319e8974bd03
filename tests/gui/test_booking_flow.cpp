#include "model/desk.h"
#include "model/on_answer.h"
#include "tests/support/typing.h"
#include "translations/translations.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace fd;

namespace {

const QTimeZone seoul("Asia/Seoul");
const QDate day(2026, 11, 24);
Clock morning() {
    return [] { return wallTime(day, 10 * 60 + 42, seoul); };
}

/// The keyboard: what is pressed goes to whatever has the focus.
class Keyboard {
public:
    explicit Keyboard(QWidget& window)
        : m_window(window) {}
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ++chords;
        QTest::keyClick(focus(), static_cast<Qt::Key>(key), modifiers);
    }
    /// A typed word counts as one chord.
    void commit(const QString& text) {
        ++chords;
        typeText(focus(), text);
    }
    int chords = 0;
    /// Tab until the field has the focus, as a person would.
    bool tabTo(const QString& name) {
        for (int steps = 0; steps < 60; ++steps) {
            if (focus()->objectName() == name)
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }

private:
    QWidget* focus() {
        return QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &m_window;
    }
    QWidget& m_window;
};

std::unique_ptr<Desk> demoDesk(const QString& folder) {
    auto opened = Desk::open(folder + QStringLiteral("/clinic.frontdesk"), morning());
    if (!opened.ok())
        qFatal("The scratch store cannot be opened.");
    opened.value()->fillWithDemo(1).waitForFinished();
    return std::move(opened.value());
}

#define SETTLED() QTRY_COMPARE_WITH_TIMEOUT(pendingAnswers(), 0, 20'000)

} // namespace

class TestBookingFlow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(ThemeChoice::Light); }

    void booksByKeyboardAlone_data() {
        QTest::addColumn<bool>("korean");
        QTest::addColumn<QString>("reserveWord");
        QTest::newRow("Korean") << true << QStringLiteral("예약하기");
        QTest::newRow("English") << false << QStringLiteral("Reserve");
    }

    /// A returning visitor, a ticket and an option, both texts and a flag, without a mouse; then the store
    /// holds just that.
    void booksByKeyboardAlone() {
        QFETCH(bool, korean);
        QFETCH(QString, reserveWord);
        const QTemporaryDir scratch;
        const auto desk = demoDesk(scratch.path());
        LanguagePack words;
        const Language language = korean ? Language::Korean : Language::English;
        words.use(language);
        MainWindow window(*desk);
        window.setLanguage(language);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        SETTLED();
        QCOMPARE(
            window.findChild<QAbstractButton*>(QStringLiteral("reserveButton"))->text().contains(reserveWord),
            true);
        QSignalSpy booked(&window, &MainWindow::booked);
        Keyboard keys(window);

        keys.press(Qt::Key_K, Qt::ControlModifier);
        keys.commit(QStringLiteral("ㄱㅁㅅ"));
        SETTLED();
        keys.press(Qt::Key_Return);
        SETTLED();
        keys.press(Qt::Key_Return); // the next free slot, where the cursor stands
        SETTLED();
        keys.press(Qt::Key_P, Qt::ControlModifier);
        SETTLED();
        keys.press(Qt::Key_Return); // the first ticket
        SETTLED();
        keys.press(Qt::Key_P, Qt::ControlModifier);
        keys.commit(QStringLiteral("수분"));
        SETTLED();
        keys.press(Qt::Key_Return);
        SETTLED();
        QVERIFY(keys.tabTo(QStringLiteral("consultationCheck")));
        keys.press(Qt::Key_Space);
        QVERIFY(keys.tabTo(QStringLiteral("funnelEdit")));
        keys.commit(QStringLiteral("인스타그램 광고"));
        QVERIFY(keys.tabTo(QStringLiteral("memoEdit")));
        keys.commit(QStringLiteral("창가 자리 선호"));
        SETTLED();
        keys.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(booked.size(), 1, 20'000);
        SETTLED();

        const auto id = booked.front().front().value<ReservationId>();
        const auto stored = desk->reservation(id).result();
        QVERIFY(stored.ok() && stored.value().has_value());
        QCOMPARE(stored.value()->visitor.name, QStringLiteral("김민서"));
        const ReserveCommand& command = stored.value()->reservation.command;
        QCOMPARE(command.consultationRequired, std::optional(true));
        QCOMPARE(command.sedationRequired, std::optional(false));
        QCOMPARE(command.funnelDetail, std::optional(QStringLiteral("인스타그램 광고")));
        QCOMPARE(command.reservationMemo, std::optional(QStringLiteral("창가 자리 선호")));
        QVERIFY(command.start.at >= morning()());
        QVERIFY(command.requestedProcedures.has_value());
        QCOMPARE(command.requestedProcedures->size(), size_t(2));
        const RequestedProcedure& ticket = command.requestedProcedures->at(0);
        QVERIFY(ticket.type == ProcedureType::Ticket && ticket.ticket && !ticket.option);
        const RequestedProcedure& option = command.requestedProcedures->at(1);
        QVERIFY(option.type == ProcedureType::Option && option.option && !option.ticket);
        QVERIFY(option.option->optionTitle.startsWith(QStringLiteral("수분")));
        QVERIFY(option.option->price.amount.value_or(0) > 0);
        QVERIFY(option.option->price.reason && option.option->price.reason->type != PriceReason::Unspecified);

        // It stands in the calendar's day, and nothing of the draft is left to book twice.
        const auto schedule = desk->day(toLocal(command.start.at, seoul).date()).result();
        QVERIFY(schedule.ok());
        QVERIFY(std::any_of(schedule.value().bookings.begin(), schedule.value().bookings.end(),
                            [&](const Booking& booking) { return booking.id == id; }));
        QCOMPARE(desk->drafts().result().value().size(), size_t(0));
    }

    /// The promise of the keyboard: a returning visitor and one procedure in at most ten chords.
    void tenChordsAreEnough() {
        const QTemporaryDir scratch;
        const auto desk = demoDesk(scratch.path());
        MainWindow window(*desk);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        SETTLED();
        QSignalSpy booked(&window, &MainWindow::booked);
        Keyboard keys(window);
        keys.press(Qt::Key_K, Qt::ControlModifier);
        keys.commit(QStringLiteral("ㄱㅁㅅ"));
        SETTLED();
        keys.press(Qt::Key_Return);
        SETTLED();
        keys.press(Qt::Key_Right); // the next zone with slots, at the same time
        keys.press(Qt::Key_Return);
        SETTLED();
        keys.press(Qt::Key_P, Qt::ControlModifier);
        keys.commit(QStringLiteral("수분"));
        SETTLED();
        keys.press(Qt::Key_Return);
        SETTLED();
        keys.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(booked.size(), 1, 20'000);
        QVERIFY2(keys.chords <= 10, qPrintable(QString::number(keys.chords)));
        const auto id = booked.front().front().value<ReservationId>();
        const auto stored = desk->reservation(id).result().value();
        QCOMPARE(stored->visitor.name, QStringLiteral("김민서"));
        QCOMPARE(stored->reservation.command.requestedProcedures->size(), size_t(1));
    }

    void aDraftSurvivesAKill() {
        const QTemporaryDir scratch;
        QProcess desk;
        desk.start(QCoreApplication::applicationFilePath(),
                   {QStringLiteral("--type-and-wait"), scratch.path()});
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += desk.readAllStandardOutput()).contains("saved"), 30'000);
        desk.kill();
        QVERIFY(desk.waitForFinished());
        QCOMPARE(desk.exitStatus(), QProcess::CrashExit);

        auto reopened = Desk::open(scratch.path() + QStringLiteral("/clinic.frontdesk"), morning());
        QVERIFY(reopened.ok());
        MainWindow window(*reopened.value());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        SETTLED();
        const auto* memo = window.findChild<QPlainTextEdit*>(QStringLiteral("memoEdit"));
        QVERIFY(memo != nullptr);
        QTRY_COMPARE(memo->toPlainText(), QStringLiteral("전화 중에 적은 메모"));
    }

    /// The last syllable is typed while the one before it is still on its way to the disk.
    void whatIsTypedAsTheWindowClosesIsKept() {
        const QTemporaryDir scratch;
        auto desk = demoDesk(scratch.path());
        {
            MainWindow window(*desk);
            window.show();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            SETTLED();
            auto* memo = window.findChild<QPlainTextEdit*>(QStringLiteral("memoEdit"));
            typeText(memo, QStringLiteral("가"));
            typeText(memo, QStringLiteral("나"));
            window.close();
            QTRY_VERIFY(!window.isVisible());
        }
        desk.reset();
        const auto reopened = demoDesk(scratch.path());
        const auto drafts = reopened->drafts().result().value();
        QCOMPARE(drafts.size(), size_t(1));
        QCOMPARE(drafts.front().draft.memo, QStringLiteral("가나"));
    }

    /// One visitor's ticket must never end up in another's booking; the first draft is kept.
    void anotherVisitorGetsADraftOfTheirOwn() {
        const QTemporaryDir scratch;
        const auto desk = demoDesk(scratch.path());
        MainWindow window(*desk);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        SETTLED();
        Keyboard keys(window);
        const auto choose = [&](const QString& name) {
            keys.press(Qt::Key_K, Qt::ControlModifier);
            keys.commit(name);
            SETTLED();
            keys.press(Qt::Key_Return);
            SETTLED();
        };
        choose(QStringLiteral("김민서"));
        keys.press(Qt::Key_P, Qt::ControlModifier);
        SETTLED();
        keys.press(Qt::Key_Return); // the first ticket
        SETTLED();
        choose(QStringLiteral("김무성"));
        auto* memo = window.findChild<QPlainTextEdit*>(QStringLiteral("memoEdit"));
        typeText(memo, QStringLiteral("다른 분"));
        SETTLED();

        const auto drafts = desk->drafts().result().value();
        QCOMPARE(drafts.size(), size_t(2));
        QCOMPARE(drafts[0].draft.memo, QStringLiteral("다른 분"));
        QVERIFY(drafts[0].draft.procedures.empty());
        QCOMPARE(drafts[1].draft.procedures.size(), size_t(1));
        QVERIFY(drafts[0].draft.visitorId != drafts[1].draft.visitorId);
    }

    void theLanguageAndTheThemeChangeWithADraftOpen() {
        const QTemporaryDir scratch;
        const auto desk = demoDesk(scratch.path());
        LanguagePack words;
        words.use(Language::Korean);
        MainWindow window(*desk);
        window.setLanguage(Language::Korean);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        SETTLED();
        Keyboard keys(window);
        auto* memo = window.findChild<QPlainTextEdit*>(QStringLiteral("memoEdit"));
        memo->setFocus();
        keys.commit(QStringLiteral("그대로"));
        words.use(Language::English);
        window.setLanguage(Language::English);
        QCOMPARE(memo->toPlainText(), QStringLiteral("그대로"));
        QVERIFY(window.findChild<QAbstractButton*>(QStringLiteral("todayButton"))->text() ==
                QStringLiteral("Today"));
        for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::HighContrast, ThemeChoice::Light}) {
            Theme::instance().apply(theme);
            keys.commit(QStringLiteral("."));
            QVERIFY(memo->hasFocus());
        }
        SETTLED();
        QCOMPARE(desk->drafts().result().value().front().draft.memo, QStringLiteral("그대로..."));
    }
};

/// The desk that is killed: types a memo, says when it is on disk, and stays.
static int typeAndWait(const QString& folder) {
    const auto desk = demoDesk(folder);
    MainWindow window(*desk);
    window.show();
    auto* memo = window.findChild<QPlainTextEdit*>(QStringLiteral("memoEdit"));
    QObject::connect(&window, &MainWindow::ready, memo, [memo] {
        if (memo->toPlainText().isEmpty())
            memo->insertPlainText(QStringLiteral("전화 중에 적은 메모"));
    });
    QObject::connect(desk.get(), &Desk::changed, &window, [](const DeskEvent& event) {
        if (std::holds_alternative<DraftSaved>(event))
            QTextStream(stdout) << "saved" << Qt::endl;
    });
    return QApplication::exec();
}

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--type-and-wait"))
        return typeAndWait(arguments[2]);
    TestBookingFlow test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_booking_flow.moc"
