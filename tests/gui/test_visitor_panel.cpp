#include "model/desk.h"
#include "model/domain/text_match.h"
#include "tests/support/typing.h"
#include "ui/booking/booking_changes.h"
#include "ui/visitor/visitor_panel.h"

#include <QtTest>
#include <QtWidgets>

using namespace fd;

namespace {
const QDate today(2026, 11, 24);
const QTimeZone seoul("Asia/Seoul");
constexpr int patience = 10000;
} // namespace

/// The search and the card, on a store with the demo clinic.
class TestVisitorPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void searchesByInitials();
    void searchesTheSyllableBeingComposed();
    void enterWhileComposingChoosesNobody();
    void enterChoosesTheFirst();
    void enterWaitsForTheAnswer();
    void arrowsMoveWithoutLeavingTheField();
    void keepsTheChosenRowWhenReadAgain();
    void saysWhenNobodyIsFound();
    void escapeClears();
    void showsTheCard();
    void opensABooking();

private:
    [[nodiscard]] QStringList shownNames() const;
    [[nodiscard]] Visitor someone() const;
    [[nodiscard]] static QString initialsOf(const QString& name);
    [[nodiscard]] VisitorCard someoneWithBookings() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<BookingChanges> m_changes;
    std::unique_ptr<VisitorPanel> m_panel;
    QLineEdit* m_field = nullptr;
    QListView* m_results = nullptr;
};

void TestVisitorPanel::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    const Instant now = wallTime(today, 9 * 60, seoul);
    auto opened = Desk::open(m_folder->filePath(QStringLiteral("clinic")), [now] { return now; });
    QVERIFY(opened.ok());
    m_desk = std::move(opened).value();
    QVERIFY(m_desk->fillWithDemo(1).result().value());
    m_changes = std::make_unique<BookingChanges>(*m_desk);
    m_panel = std::make_unique<VisitorPanel>(*m_desk, *m_changes);
    m_panel->setLanguage(Language::English);
    m_panel->setClinic(m_desk->clinic().result().value());
    m_panel->resize(284, 700);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_field = m_panel->findChild<QLineEdit*>(QStringLiteral("visitorSearch"));
    m_results = m_panel->findChild<QListView*>(QStringLiteral("visitorResults"));
    m_panel->focusSearch();
    QTRY_VERIFY(m_field->hasFocus());
}

void TestVisitorPanel::cleanup() {
    m_panel.reset();
    m_changes.reset();
    m_desk.reset();
}

QStringList TestVisitorPanel::shownNames() const {
    QStringList names;
    for (int row = 0; row < m_results->model()->rowCount(); ++row)
        names << m_results->model()->index(row, 0).data().toString();
    return names;
}

Visitor TestVisitorPanel::someone() const {
    for (const Visitor& visitor : m_desk->searchVisitors({}, 500).result().value()) {
        if (visitor.name.size() == 3 && visitor.name[0].unicode() >= 0xAC00)
            return visitor;
    }
    return {};
}

VisitorCard TestVisitorPanel::someoneWithBookings() const {
    for (const Visitor& visitor : m_desk->searchVisitors({}, 500).result().value()) {
        auto card = m_desk->visitorCard(visitor.id).result().value();
        if (card && !card->bookings.empty() && !card->tickets.empty())
            return *card;
    }
    return {};
}

QString TestVisitorPanel::initialsOf(const QString& name) {
    const QString leads = QStringLiteral("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ");
    QString initials;
    for (const QChar syllable : name)
        initials += leads[(syllable.unicode() - 0xAC00) / (21 * 28)];
    return initials;
}

void TestVisitorPanel::searchesByInitials() {
    const Visitor visitor = someone();
    typeText(m_field, initialsOf(visitor.name));
    QTRY_VERIFY_WITH_TIMEOUT(shownNames().contains(visitor.name), patience);
    QVERIFY(m_results->currentIndex().isValid());
}

void TestVisitorPanel::searchesTheSyllableBeingComposed() {
    const Visitor visitor = someone();
    QInputMethodEvent composing(visitor.name.left(1), {});
    QApplication::sendEvent(m_field, &composing);
    QVERIFY(m_field->text().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(m_results->model()->rowCount() > 0, patience);
    // The syllable, or what its keys may go on to make: 강 finds 가영, too.
    for (const QString& name : shownNames())
        QVERIFY2(matchTerm(visitor.name.left(1), foldForSearch(name)) != MatchQuality::None,
                 qPrintable(name));

    QInputMethodEvent next(visitor.name.mid(1, 1), {});
    next.setCommitString(visitor.name.left(1));
    QApplication::sendEvent(m_field, &next);
    QCOMPARE(m_field->text(), visitor.name.left(1));
    QTRY_VERIFY_WITH_TIMEOUT(!shownNames().isEmpty() && shownNames().first().startsWith(visitor.name.left(2)),
                             patience);
    QCOMPARE(m_field->cursorPosition(), 1);
}

void TestVisitorPanel::enterWhileComposingChoosesNobody() {
    QSignalSpy chosen(m_panel.get(), &VisitorPanel::visitorChosen);
    QInputMethodEvent composing(someone().name.left(1), {});
    QApplication::sendEvent(m_field, &composing);
    QTRY_VERIFY_WITH_TIMEOUT(m_results->model()->rowCount() > 0, patience);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(chosen.count(), 0);

    QInputMethodEvent commit;
    commit.setCommitString(someone().name.left(1));
    QApplication::sendEvent(m_field, &commit);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
}

void TestVisitorPanel::enterChoosesTheFirst() {
    QSignalSpy chosen(m_panel.get(), &VisitorPanel::visitorChosen);
    typeText(m_field, someone().name);
    QTRY_VERIFY_WITH_TIMEOUT(!shownNames().isEmpty(), patience);
    QTest::keyClick(m_field, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(chosen.count(), 1, patience);
    QCOMPARE(chosen.first().first().value<Visitor>().name, someone().name);
}

void TestVisitorPanel::enterWaitsForTheAnswer() {
    QSignalSpy chosen(m_panel.get(), &VisitorPanel::visitorChosen);
    typeText(m_field, someone().name);
    QTest::keyClick(m_field, Qt::Key_Return); // no event loop in between: nothing has been answered
    QCOMPARE(chosen.count(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(chosen.count(), 1, patience);
    QCOMPARE(chosen.first().first().value<Visitor>().name, someone().name);
}

void TestVisitorPanel::arrowsMoveWithoutLeavingTheField() {
    typeText(m_field, someone().name.left(1));
    QTRY_VERIFY_WITH_TIMEOUT(m_results->model()->rowCount() > 2, patience);
    QTest::keyClick(m_field, Qt::Key_Down);
    QTest::keyClick(m_field, Qt::Key_Down);
    QTest::keyClick(m_field, Qt::Key_Up);
    QCOMPARE(m_results->currentIndex().row(), 1);
    QVERIFY(m_field->hasFocus());
}

void TestVisitorPanel::keepsTheChosenRowWhenReadAgain() {
    typeText(m_field, someone().name.left(1));
    QTRY_VERIFY_WITH_TIMEOUT(m_results->model()->rowCount() > 2, patience);
    QTest::keyClick(m_field, Qt::Key_Down);
    const QPersistentModelIndex current = m_results->currentIndex();
    QSignalSpy read(m_results->model(), &QAbstractItemModel::dataChanged);
    m_panel->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(read.count() > 0, patience);
    QCOMPARE(m_results->currentIndex(), QModelIndex(current));
}

void TestVisitorPanel::saysWhenNobodyIsFound() {
    typeText(m_field, QStringLiteral("qqqq"));
    auto* state = m_panel->findChild<QLabel*>(QStringLiteral("visitorSearchState"));
    QTRY_VERIFY_WITH_TIMEOUT(state->isVisible(), patience);
    QVERIFY(!state->text().isEmpty());
    QVERIFY(!m_results->isVisible());
}

void TestVisitorPanel::escapeClears() {
    typeText(m_field, someone().name);
    QTRY_VERIFY_WITH_TIMEOUT(m_results->isVisible(), patience);
    QTest::keyClick(m_field, Qt::Key_Escape);
    QVERIFY(m_field->text().isEmpty());
    QVERIFY(!m_results->isVisible());
}

void TestVisitorPanel::showsTheCard() {
    const VisitorCard card = someoneWithBookings();
    m_panel->showVisitor(card.visitor.id);
    QTRY_VERIFY_WITH_TIMEOUT(m_panel->findChild<QLabel*>(QStringLiteral("visitorName")), patience);
    QCOMPARE(m_panel->findChild<QLabel*>(QStringLiteral("visitorName"))->text(), card.visitor.name);
    m_panel->clear();
    QVERIFY(!m_panel->findChild<QWidget*>(QStringLiteral("visitorCard"))->isVisible());
}

void TestVisitorPanel::opensABooking() {
    QSignalSpy opened(m_panel.get(), &VisitorPanel::bookingOpened);
    m_panel->showVisitor(someoneWithBookings().visitor.id);
    QTRY_VERIFY_WITH_TIMEOUT(m_panel->findChild<QAbstractButton*>(QStringLiteral("visitorBooking")),
                             patience);
    QTest::mouseClick(m_panel->findChild<QAbstractButton*>(QStringLiteral("visitorBooking")), Qt::LeftButton);
    QCOMPARE(opened.count(), 1);
}

QTEST_MAIN(TestVisitorPanel)
#include "test_visitor_panel.moc"
