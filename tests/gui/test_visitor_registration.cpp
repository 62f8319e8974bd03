// The whole window over a demo clinic: visitors are registered, changed, and two records of one person
// merged.
#include "model/desk.h"
#include "model/on_answer.h"
#include "tests/support/typing.h"
#include "translations/translations.h"
#include "ui/visitor/visitor_panel.h"
#include "ui/window/main_window.h"

#include <QTemporaryDir>
#include <QtTest>
#include <QtWidgets>

using namespace fd;

namespace {

const QTimeZone seoul("Asia/Seoul");
const QDate day(2026, 11, 24);

#define SETTLED() QTRY_COMPARE_WITH_TIMEOUT(pendingAnswers(), 0, 20'000)

struct OpenDesk {
    QTemporaryDir folder;
    std::unique_ptr<Desk> desk;
    LanguagePack words;
    std::unique_ptr<MainWindow> window;
    Language language;

    explicit OpenDesk(Language chosen = Language::English)
        : language(chosen) {
        words.use(language);
        open();
        desk->fillWithDemo(1).waitForFinished();
        openWindow();
    }
    void open() {
        auto opened = Desk::open(folder.filePath(QStringLiteral("clinic")),
                                 [] { return wallTime(day, 10 * 60 + 42, seoul); });
        if (!opened.ok())
            qFatal("no store");
        desk = std::move(opened).value();
    }
    void openWindow() {
        window = std::make_unique<MainWindow>(*desk);
        window->setLanguage(language);
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("no window");
    }
    void restart() {
        window.reset();
        desk.reset();
        open();
        openWindow();
    }
    template <class T>
    T* find(const char* name) const {
        T* found = window->findChild<T*>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("there is no %s", name);
        return found;
    }
    [[nodiscard]] bool has(const char* name) const {
        const auto all = window->findChildren<QWidget*>(QString::fromLatin1(name));
        return std::any_of(all.begin(), all.end(), [](const QWidget* widget) { return widget->isVisible(); });
    }
    [[nodiscard]] QLineEdit* line(const char* name) const { return find<QLineEdit>(name); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : window.get(), static_cast<Qt::Key>(key), modifiers);
    }
    void type(const QString& text) const { typeText(QApplication::focusWidget(), text); }
    void click(const char* name) const { find<QAbstractButton>(name)->click(); }
    /// What a note under a field says; empty while it says nothing.
    [[nodiscard]] QString note(const char* name) const {
        const QWidget* widget = find<QWidget>(name);
        return widget->isVisible() ? widget->accessibleName() : QString();
    }
    [[nodiscard]] QStringList rows(const char* list) const {
        QStringList texts;
        for (const QAbstractButton* row : find<QWidget>(list)->findChildren<QAbstractButton*>()) {
            if (row->isVisible())
                texts << row->text();
        }
        return texts;
    }
    [[nodiscard]] std::vector<Visitor> found(const QString& text) const {
        return desk->searchVisitors(text, 10).result().value();
    }
    [[nodiscard]] VisitorCard card(const VisitorId& id) const {
        return desk->visitorCard(id).result().value().value();
    }
    [[nodiscard]] int visitorCount() const { return desk->clinic().result().value().visitorCount; }
    /// Somebody of the demo clinic with a phone and a birth date.
    [[nodiscard]] Visitor someone() const {
        for (const Visitor& visitor : desk->searchVisitors({}, 500).result().value()) {
            if (visitor.phone && visitor.dateOfBirth.isValid() && visitor.name.size() == 3)
                return visitor;
        }
        qFatal("nobody");
    }
    /// Somebody with a phone, tickets and reservations.
    [[nodiscard]] VisitorCard somebodyWithTickets() const {
        for (const Visitor& visitor : desk->searchVisitors({}, 500).result().value()) {
            const VisitorCard read = card(visitor.id);
            if (visitor.phone && !read.tickets.empty() && !read.bookings.empty())
                return read;
        }
        qFatal("nobody has tickets");
    }
    [[nodiscard]] static QStringList ticketIds(const VisitorCard& card) {
        QStringList ids;
        for (const Ticket& ticket : card.tickets)
            ids << ticket.id;
        ids.sort();
        return ids;
    }
    /// Whom the booking that is being written is for.
    [[nodiscard]] std::optional<VisitorId> draftVisitor() const {
        const auto drafts = desk->drafts().result().value();
        return drafts.empty() ? std::nullopt : drafts.front().draft.visitorId;
    }
    [[nodiscard]] bool isDraftFor(const QString& name) const {
        return find<QWidget>("draftVisitor")->accessibleName().endsWith(name);
    }
    Visitor registered(const VisitorForm& form) const {
        return std::get<Visitor>(desk->registerVisitor(form).result().value());
    }
    void choose(const VisitorId& id) const { window->findChild<VisitorPanel*>()->showVisitor(id); }
    [[nodiscard]] QString shownName() const {
        const auto names = window->findChildren<QLabel*>(QStringLiteral("visitorName"));
        for (const QLabel* name : names) {
            if (name->isVisible())
                return name->text();
        }
        return {};
    }
    [[nodiscard]] QString message() const { return find<QLabel>("messageLabel")->text(); }
};

VisitorForm form(const QString& name, const char* phone = "010-0000-7788") {
    VisitorForm written;
    written.name = name;
    written.phone = QString::fromLatin1(phone);
    written.dateOfBirth = QStringLiteral("850115");
    return written;
}

} // namespace

class TestVisitorRegistration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void registersByKeyboardAlone_data() {
        QTest::addColumn<bool>("korean");
        QTest::newRow("Korean") << true;
        QTest::newRow("English") << false;
    }
    void registersByKeyboardAlone() {
        QFETCH(bool, korean);
        OpenDesk open(korean ? Language::Korean : Language::English);
        SETTLED();
        const int before = open.visitorCount();
        open.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("visitorNameEdit"));
        open.type(QStringLiteral("독고누리"));
        open.press(Qt::Key_Tab);
        open.type(QStringLiteral("01000007788"));
        open.press(Qt::Key_Tab);
        open.type(QStringLiteral("850115"));
        open.press(Qt::Key_Return);
        SETTLED();
        QCOMPARE(open.visitorCount(), before + 1);
        QCOMPARE(open.shownName(), QStringLiteral("독고누리"));
        const auto found = open.found(QStringLiteral("ㄷㄱㄴㄹ 7788"));
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().dateOfBirth, QDate(1985, 1, 15));
        // The booking is for them, and the cursor stands where there is room.
        QVERIFY(QApplication::focusWidget()->inherits("fd::CalendarView"));
        open.press(Qt::Key_Return);
        SETTLED();
        QCOMPARE(open.desk->drafts().result().value().front().draft.visitorId, found.front().id);
        QVERIFY(open.find<QLabel>("visitorCountLabel")->text().contains(QString::number(before + 1)));
    }

    void beginsWithWhatWasSearchedFor() {
        OpenDesk open;
        SETTLED();
        open.press(Qt::Key_K, Qt::ControlModifier);
        open.type(QStringLiteral("010-0000-99887"));
        SETTLED();
        QVERIFY(open.has("visitorSearchState"));
        QVERIFY(open.find<QPushButton>("newVisitorButton")->text().contains(QStringLiteral("010-0000-998")));
        open.press(Qt::Key_Return); // nobody to choose
        QCOMPARE(open.line("visitorPhoneEdit")->text(), QStringLiteral("010-0000-99887"));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("visitorNameEdit"));
        open.press(Qt::Key_Escape);
        SETTLED();
        QVERIFY(!open.has("visitorForm"));
        QVERIFY(!open.has("unfinishedRegistration")); // nothing was typed that would be missed
    }

    void ctrlShiftNTakesWhatWasSearchedFor() {
        OpenDesk open(Language::Korean);
        SETTLED();
        const QString name = open.someone().name; // somebody else of that name is found
        open.press(Qt::Key_K, Qt::ControlModifier);
        open.type(name);
        SETTLED();
        QVERIFY(open.find<QListView>("visitorResults")->isVisible());
        open.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        SETTLED();
        QVERIFY(!open.find<QListView>("visitorResults")->isVisible());
        QVERIFY(!open.has("newVisitorButton")); // this is the form for one
        QCOMPARE(open.line("visitorNameEdit")->text(), name);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("visitorPhoneEdit"));
        open.type(QStringLiteral("010-0000-7788"));
        open.press(Qt::Key_Return);
        SETTLED();
        QVERIFY(open.has("newVisitorButton"));
        const auto made = open.found(name + QStringLiteral(" 7788"));
        QCOMPARE(made.size(), size_t(1));
        open.press(Qt::Key_Return); // the slot under the cursor
        SETTLED();
        QCOMPARE(open.desk->drafts().result().value().front().draft.visitorId, made.front().id);
    }

    void warnsOfADuplicateWhileTyping() {
        OpenDesk open;
        SETTLED();
        const Visitor known = open.someone();
        const int before = open.visitorCount();
        open.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        SETTLED();
        QVERIFY(!open.has("samePerson"));
        open.type(known.name);
        open.find<QLineEdit>("visitorBirthEdit")->setFocus();
        open.type(known.dateOfBirth.toString(QStringLiteral("yyMMdd")));
        SETTLED();
        QVERIFY(open.has("samePerson"));
        QVERIFY(open.rows("samePerson").first().contains(known.phone->display()));
        QCOMPARE(open.find<QPushButton>("saveVisitorButton")->text(), QStringLiteral("Register anyway"));
        QVERIFY(!open.has("samePhone"));
        open.find<QLineEdit>("visitorPhoneEdit")->setText(known.phone->display());
        SETTLED();
        QVERIFY(open.has("samePhone"));
        // The one who is there is meant.
        open.find<QWidget>("samePerson")->findChild<QAbstractButton*>()->click();
        SETTLED();
        QCOMPARE(open.shownName(), known.name);
        QCOMPARE(open.visitorCount(), before);
        QVERIFY(!open.desk->leftOff().result().value().registration);
    }

    void aDuplicateThatNobodyHasSeenYetStopsTheSave() {
        OpenDesk open;
        SETTLED();
        const Visitor known = open.someone();
        const int before = open.visitorCount();
        open.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        SETTLED();
        open.type(known.name);
        open.find<QLineEdit>("visitorBirthEdit")->setFocus();
        open.type(known.dateOfBirth.toString(Qt::ISODate));
        open.press(Qt::Key_Return); // nothing has been answered yet
        SETTLED();
        QCOMPARE(open.visitorCount(), before);
        QVERIFY(open.has("samePerson"));
        QVERIFY(!open.note("visitorFormNote").isEmpty());
        open.press(Qt::Key_Return); // seen, and meant
        SETTLED();
        QCOMPARE(open.visitorCount(), before + 1);
    }

    void aFamilySharesANumber() {
        OpenDesk open;
        SETTLED();
        const Visitor known = open.someone();
        open.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        open.type(QStringLiteral("독고하나"));
        open.press(Qt::Key_Tab);
        open.type(known.phone->display());
        SETTLED();
        QVERIFY(open.has("samePhone"));
        QCOMPARE(open.find<QPushButton>("saveVisitorButton")->text(), QStringLiteral("Register"));
        open.press(Qt::Key_Return);
        SETTLED();
        QCOMPARE(open.shownName(), QStringLiteral("독고하나"));
        const auto family = open.window->findChildren<QAbstractButton*>(QStringLiteral("samePhoneVisitor"));
        const auto other = std::find_if(family.begin(), family.end(), [&known](const QAbstractButton* row) {
            return row->text().contains(known.name);
        });
        QVERIFY(other != family.end());
        (*other)->click();
        SETTLED();
        QCOMPARE(open.shownName(), known.name);
    }

    void saysWhatIsWrongBesideItsField_data() {
        QTest::addColumn<bool>("korean");
        QTest::addColumn<QString>("phone");
        QTest::newRow("Korean") << true << QStringLiteral("전화번호");
        QTest::newRow("English") << false << QStringLiteral("phone number");
    }
    void saysWhatIsWrongBesideItsField() {
        QFETCH(bool, korean);
        QFETCH(QString, phone);
        OpenDesk open(korean ? Language::Korean : Language::English);
        SETTLED();
        const int before = open.visitorCount();
        open.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        open.line("visitorPhoneEdit")->setText(QStringLiteral("abc"));
        open.line("visitorBirthEdit")->setText(QStringLiteral("20301224"));
        open.line("visitorMainSystemIdEdit")->setText(QStringLiteral("12"));
        open.click("saveVisitorButton");
        SETTLED();
        QCOMPARE(open.visitorCount(), before);
        QVERIFY(!open.note("nameNote").isEmpty());
        QVERIFY2(open.note("phoneNote").contains(phone), qPrintable(open.note("phoneNote")));
        QVERIFY(!open.note("dateOfBirthNote").isEmpty());
        QVERIFY(!open.note("mainSystemIdNote").isEmpty());
        QVERIFY(open.note("chartNumberNote").isEmpty());
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("visitorNameEdit"));
        open.type(QStringLiteral("독고"));
        QVERIFY(open.note("nameNote").isEmpty()); // it was about what stood there before
    }

    void whatIsComposedIsLeftAlone() {
        OpenDesk open;
        SETTLED();
        const int before = open.visitorCount();
        open.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QLineEdit* name = open.line("visitorNameEdit");
        const auto compose = [name](const QString& preedit, const QString& commit) {
            QInputMethodEvent event(preedit, {});
            event.setCommitString(commit);
            QApplication::sendEvent(name, &event);
        };
        compose(QStringLiteral("미"), QStringLiteral("김"));
        SETTLED();                  // kept, looked up, and the choices have come
        open.press(Qt::Key_Return); // ends the syllable at most
        SETTLED();
        QCOMPARE(open.visitorCount(), before);
        compose(QStringLiteral("민"), {});
        QCOMPARE(name->text(), QStringLiteral("김"));
        compose({}, QStringLiteral("민"));
        QCOMPARE(name->text(), QStringLiteral("김민"));
    }

    void whatIsTypedOutlivesACrash() {
        OpenDesk open;
        SETTLED();
        open.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        open.type(QStringLiteral("독고누리"));
        auto* memo = open.find<QPlainTextEdit>("visitorMemoEdit");
        memo->setFocus();
        open.type(QStringLiteral("마취 크림에 "));
        open.type(QStringLiteral("민감"));
        SETTLED();
        // As a crash would leave them: copied while everything is still open.
        const QTemporaryDir crashed;
        for (const char* suffix : {"", "-wal"})
            QFile::copy(open.folder.filePath(QStringLiteral("clinic") + QString::fromLatin1(suffix)),
                        crashed.filePath(QStringLiteral("clinic") + QString::fromLatin1(suffix)));
        const auto left = Desk::open(crashed.filePath(QStringLiteral("clinic"))).value()->leftOff().result();
        QCOMPARE(left.value().registration->memo, QStringLiteral("마취 크림에 민감"));

        open.restart();
        SETTLED();
        QVERIFY(open.has("unfinishedRegistration"));
        QVERIFY(open.find<QLabel>("unfinishedWho")->text().contains(QStringLiteral("독고누리")));
        open.click("continueRegistration");
        SETTLED();
        QCOMPARE(open.find<QPlainTextEdit>("visitorMemoEdit")->toPlainText(),
                 QStringLiteral("마취 크림에 민감"));
        QVERIFY(open.has("resumedNote"));
        open.click("startOverButton");
        QVERIFY(open.find<QPlainTextEdit>("visitorMemoEdit")->toPlainText().isEmpty());
        open.press(Qt::Key_Escape);
        SETTLED();
        QVERIFY(!open.has("unfinishedRegistration"));
    }

    void theNextChartNumberIsOffered() {
        OpenDesk open;
        SETTLED();
        open.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        SETTLED();
        const QString next = open.desk->visitorFormChoices().result().value().nextChartNumber;
        QVERIFY(open.find<QPushButton>("nextChartButton")->text().contains(next));
        open.click("nextChartButton");
        QCOMPARE(open.line("visitorChartEdit")->text(), next);
        SETTLED();
        QVERIFY(!open.has("sameChart"));
        const Visitor known = open.someone();
        open.line("visitorChartEdit")->setText(known.chartNumber);
        SETTLED();
        QVERIFY(open.rows("sameChart").first().contains(known.name));
    }

    void aChangeIsSavedFromTheCard() {
        OpenDesk open;
        SETTLED();
        const Visitor known = open.someone();
        open.choose(known.id);
        SETTLED();
        open.click("editVisitorButton");
        SETTLED();
        QCOMPARE(open.line("visitorNameEdit")->text(), known.name);
        QVERIFY(!open.has("samePhone") && !open.has("samePerson")); // they are who they are
        open.line("visitorCautionsEdit")->setText(QStringLiteral("켈로이드"));
        open.press(Qt::Key_Return, Qt::ControlModifier); // from whichever field
        SETTLED();
        QCOMPARE(open.card(known.id).visitor.cautions, QStringLiteral("켈로이드"));
        QCOMPARE(open.find<QLabel>("visitorCautions")->text(), QStringLiteral("켈로이드"));
    }

    void aChangeThatIsLeftIsOfferedAgain() {
        OpenDesk open;
        SETTLED();
        const Visitor known = open.someone();
        open.choose(known.id);
        SETTLED();
        open.click("editVisitorButton");
        auto* memo = open.find<QPlainTextEdit>("visitorMemoEdit");
        memo->setFocus();
        memo->selectAll();
        open.type(QStringLiteral("창가 자리"));
        open.press(Qt::Key_Escape);
        SETTLED();
        QVERIFY(open.has("unfinishedChange"));
        QVERIFY(open.card(known.id).visitor.memo != QStringLiteral("창가 자리"));
        open.restart();
        SETTLED();
        open.choose(known.id);
        SETTLED();
        open.click("editVisitorButton");
        QCOMPARE(open.find<QPlainTextEdit>("visitorMemoEdit")->toPlainText(), QStringLiteral("창가 자리"));
        open.click("discardVisitorButton");
        SETTLED();
        QVERIFY(!open.has("unfinishedChange"));
    }

    void aChangeMadeElsewhereIsSaidAndNotOverwritten() {
        OpenDesk open;
        SETTLED();
        const Visitor known = open.someone();
        open.choose(known.id);
        SETTLED();
        open.click("editVisitorButton");
        open.line("visitorCautionsEdit")->setText(QStringLiteral("내가 쓴 주의"));
        VisitorForm elsewhere = formOf(known);
        elsewhere.cautions = QStringLiteral("다른 주의");
        elsewhere.chartNumber = QStringLiteral("77001");
        open.desk->saveVisitor(known, elsewhere).waitForFinished();
        SETTLED();
        QCOMPARE(open.line("visitorCautionsEdit")->text(), QStringLiteral("내가 쓴 주의"));
        open.click("saveVisitorButton");
        SETTLED();
        QVERIFY(open.note("cautionsNote").contains(QStringLiteral("다른 주의")));
        QVERIFY(!open.note("visitorFormNote").isEmpty());
        QCOMPARE(open.line("visitorChartEdit")->text(), QStringLiteral("77001")); // nobody touched it here
        QCOMPARE(open.card(known.id).visitor.cautions, QStringLiteral("다른 주의"));
        open.click("saveVisitorButton");
        SETTLED();
        QCOMPARE(open.card(known.id).visitor.cautions, QStringLiteral("내가 쓴 주의"));
        QCOMPARE(open.card(known.id).visitor.chartNumber, QStringLiteral("77001"));
    }

    void mergesTwoRecordsAndTakesItBack() {
        OpenDesk open;
        SETTLED();
        const Visitor known = open.someone();
        VisitorForm twice = formOf(known);
        twice.mainSystemId.clear();
        twice.chartNumber = QStringLiteral("77001");
        twice.cautions = QStringLiteral("임신");
        const Visitor duplicate = open.registered(twice);
        const VisitorCard before = open.card(known.id);
        SETTLED();
        open.choose(duplicate.id);
        SETTLED();
        open.click("mergeVisitorButton");
        SETTLED();
        auto* results = open.find<QListView>("mergeResults");
        QVERIFY(results->isVisible()); // who might be the same person is offered
        QCOMPARE(results->model()->index(0, 0).data().toString(), known.name);
        open.press(Qt::Key_Return);
        SETTLED();
        open.click("secondStays");
        QVERIFY(open.find<QRadioButton>("chartNumber0")->isChecked());
        open.click("mergeButton");
        SETTLED();
        QCOMPARE(open.shownName(), known.name);
        const VisitorCard merged = open.card(known.id);
        QVERIFY(merged.visitor.cautions.contains(QStringLiteral("임신")));
        QCOMPARE(merged.visitor.chartNumber, known.chartNumber);
        QCOMPARE(merged.bookings, before.bookings);
        QCOMPARE(open.card(duplicate.id).visitor.id, known.id);
        QVERIFY(open.message().contains(QStringLiteral("Ctrl+Z")));
        for (const Visitor& visitor : open.found(known.name))
            QVERIFY(visitor.id != duplicate.id);

        open.press(Qt::Key_Z, Qt::ControlModifier);
        SETTLED();
        QCOMPARE(open.card(duplicate.id).visitor, duplicate);
        QCOMPARE(open.card(known.id).visitor, known);
        open.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        SETTLED();
        QCOMPARE(open.card(duplicate.id).visitor.id, known.id);
    }

    void allThatIsTheirsFollowsAMergeAndComesBack() {
        OpenDesk open;
        SETTLED();
        const VisitorCard before = open.somebodyWithTickets();
        const VisitorId goes = before.visitor.id;
        const Clinic clinic = open.desk->clinic().result().value();
        WaitingWish wish;
        wish.visitorId = goes;
        wish.groupId = clinic.groups.front().id;
        wish.first = wish.last = day.addDays(9);
        QVERIFY(open.desk->addToWaitingList(wish).result().ok());
        // A booking for them is being written.
        open.press(Qt::Key_K, Qt::ControlModifier);
        open.type(before.visitor.name + u' ' + before.visitor.phone->lastFour());
        SETTLED();
        open.press(Qt::Key_Return);
        SETTLED();
        QCOMPARE(open.draftVisitor(), goes);
        open.find<QPlainTextEdit>("memoEdit")->setPlainText(QStringLiteral("늦을 수 있음"));
        SETTLED();
        const Visitor stays = open.registered(
            form(QStringLiteral("독고누리"), before.visitor.phone->display().toLatin1().constData()));
        open.choose(stays.id);
        SETTLED();
        open.click("mergeVisitorButton");
        SETTLED();
        auto* offered = open.find<QListView>("mergeResults");
        const auto rows = offered->model()->match(offered->model()->index(0, 0), Qt::DisplayRole,
                                                  before.visitor.name, 1, Qt::MatchExactly);
        QCOMPARE(rows.size(), 1);
        for (int row = 0; row < rows.front().row(); ++row)
            open.press(Qt::Key_Down);
        open.press(Qt::Key_Return);
        SETTLED();
        QVERIFY(open.find<QLabel>("mergeSummary")
                    ->text()
                    .contains(QStringLiteral("%1 ticket").arg(before.tickets.size())));
        open.press(Qt::Key_Return);
        SETTLED();

        const auto stand = [&](const Visitor& owner) {
            const VisitorCard card = open.card(goes); // the id that went still opens
            QCOMPARE(card.visitor.name, owner.name);
            QCOMPARE(open.ticketIds(card), open.ticketIds(before));
            QCOMPARE(card.bookings.size(), before.bookings.size());
            QCOMPARE(open.desk->waitingList().result().value().front().wish.visitorId, owner.id);
            QVERIFY(open.isDraftFor(owner.name));
        };
        stand(open.card(stays.id).visitor);
        QCOMPARE(open.shownName(), QStringLiteral("독고누리"));
        open.press(Qt::Key_Z, Qt::ControlModifier);
        SETTLED();
        stand(before.visitor);
        QCOMPARE(open.card(goes).bookings, before.bookings);
        QVERIFY(open.card(stays.id).tickets.empty());
        open.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        SETTLED();
        stand(open.card(stays.id).visitor);
        // What was begun for the one who went goes on, and is booked, for the one who stays.
        open.press(Qt::Key_K, Qt::ControlModifier);
        open.type(QStringLiteral("독고누리"));
        SETTLED();
        open.press(Qt::Key_Return);
        SETTLED();
        QCOMPARE(open.find<QPlainTextEdit>("memoEdit")->toPlainText(), QStringLiteral("늦을 수 있음"));
        open.press(Qt::Key_Return);
        open.press(Qt::Key_Return, Qt::ControlModifier);
        SETTLED();
        QCOMPARE(open.card(stays.id).bookings.size(), before.bookings.size() + 1);
        QVERIFY(open.desk->drafts().result().value().empty());
    }

    void whoIsChosenStaysChosenWhateverIsChanged() {
        OpenDesk open;
        SETTLED();
        const Visitor shown = open.someone();
        open.choose(shown.id);
        SETTLED();
        // News of somebody else comes while a card is being read.
        const Visitor next = open.registered(form(QStringLiteral("독고누리")));
        open.choose(next.id);
        SETTLED();
        QCOMPARE(open.shownName(), next.name);
    }

    void aSearchLeavesAMerge() {
        OpenDesk open;
        SETTLED();
        open.choose(open.someone().id);
        SETTLED();
        open.click("mergeVisitorButton");
        SETTLED();
        QVERIFY(!open.has("visitorSearch") && open.has("mergeSearch"));
        open.press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(open.has("visitorSearch") && !open.has("mergeView"));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("visitorSearch"));
    }

    void aMergeIsRefusedInWordsWhenReservationsOverlap() {
        OpenDesk open;
        SETTLED();
        const Clinic clinic = open.desk->clinic().result().value();
        const Visitor one = open.registered(form(QStringLiteral("독고누리")));
        const Visitor other = open.registered(form(QStringLiteral("독고누리")));
        for (const Visitor& visitor : {one, other}) {
            SavedDraft draft;
            draft.draft.visitorId = visitor.id;
            draft.draft.groupId = clinic.groups.front().id;
            draft.draft.zoneId = clinic.zones.front().id;
            draft.draft.start = wallTime(day, 17 * 60, seoul);
            draft.draft.end = wallTime(day, 17 * 60 + 30, seoul);
            QVERIFY(std::holds_alternative<Accepted>(open.desk->submit(draft).result().value()));
        }
        open.choose(one.id);
        SETTLED();
        QVERIFY(open.has("nextBooking"));
        open.click("mergeVisitorButton");
        SETTLED();
        open.press(Qt::Key_Return);
        SETTLED();
        QVERIFY(!open.find<QPushButton>("mergeButton")->isEnabled());
        QVERIFY2(open.note("mergeNote").contains(QStringLiteral("17:00")),
                 qPrintable(open.note("mergeNote")));
        open.press(Qt::Key_Escape);
        QVERIFY(!open.has("mergeView"));
        QCOMPARE(open.card(other.id).visitor, other);
    }

    void whoWasChosenLastIsOffered() {
        OpenDesk open;
        SETTLED();
        const Visitor known = open.someone();
        open.press(Qt::Key_K, Qt::ControlModifier);
        open.type(known.name + u' ' + known.phone->lastFour());
        SETTLED();
        open.press(Qt::Key_Return);
        SETTLED();
        QCOMPARE(open.shownName(), known.name);
        open.press(Qt::Key_N, Qt::ControlModifier);
        SETTLED();
        QVERIFY(open.find<QAbstractButton>("recentVisitor")->text().startsWith(known.name));
        open.restart();
        SETTLED();
        open.press(Qt::Key_N, Qt::ControlModifier);
        SETTLED();
        auto* recent = open.find<QAbstractButton>("recentVisitor");
        recent->setFocus();
        open.press(Qt::Key_Return);
        SETTLED();
        QCOMPARE(open.shownName(), known.name);
    }

    void whoIsNotInTheMainSystemIsMarkedUntilTheirIdIsEntered() {
        OpenDesk open;
        SETTLED();
        const Visitor made = open.registered(form(QStringLiteral("독고누리")));
        open.choose(made.id);
        SETTLED();
        QVERIFY(!open.has("notInMainSystem")); // there is none
        BookingTarget target;
        target.remote = true;
        target.endpoint.base = QUrl(QStringLiteral("http://127.0.0.1:9"));
        const auto set = open.desk->setTarget(target, QByteArray());
        QTRY_VERIFY(set.isFinished());
        QVERIFY(!set.result().value().fault);
        open.choose(made.id);
        SETTLED();
        QVERIFY(open.has("notInMainSystem"));
        QLineEdit* id = open.line("mainSystemIdEdit");
        id->setText(QStringLiteral("123"));
        open.click("enterMainSystemId");
        QVERIFY(open.has("cardIdNote"));
        id->setText(open.someone().id.text()); // somebody else's
        open.click("enterMainSystemId");
        SETTLED();
        QVERIFY(open.has("notInMainSystem"));
        QVERIFY(open.has("cardIdNote"));
        id = open.line("mainSystemIdEdit");
        id->setText(QStringLiteral("0123456789abcdef01234567"));
        open.click("enterMainSystemId");
        SETTLED();
        QVERIFY(!open.has("notInMainSystem"));
        QVERIFY(
            open.find<QLabel>("mainSystemId")->text().contains(QStringLiteral("0123456789abcdef01234567")));
    }

    void everyControlHasAName() {
        OpenDesk open(Language::Korean);
        SETTLED();
        open.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        SETTLED();
        for (const QWidget* widget : open.find<QWidget>("visitorForm")->findChildren<QWidget*>()) {
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool isControl = widget->focusPolicy() != Qt::NoFocus && widget->isVisible() &&
                                   !widget->objectName().startsWith(QLatin1String("qt_"));
            if (isControl && widget->focusProxy() == nullptr)
                QVERIFY2(!widget->accessibleName().isEmpty() ||
                             (button != nullptr && !button->text().isEmpty()),
                         qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(TestVisitorRegistration)
#include "test_visitor_registration.moc"
