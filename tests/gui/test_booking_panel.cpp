#include "model/desk.h"
#include "tests/support/typing.h"
#include "translations/translations.h"
#include "ui/booking/booking_changes.h"
#include "ui/booking/booking_panel.h"
#include "ui/booking/draft_model.h"
#include "ui/errortext/field_note.h"

#include <QtTest>
#include <QtWidgets>

using namespace fd;

namespace {
const QDate today(2026, 11, 24);
const QTimeZone seoul("Asia/Seoul");
constexpr int patience = 10000;

Instant at(int minute) {
    return wallTime(today, minute, seoul);
}
} // namespace

/// The booking that is written, on a store with the demo clinic.
class TestBookingPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void addsAnOptionByKeyboard();
    void addsATicketByKeyboard();
    void searchesTheSyllableBeingComposed();
    void escapeGivesTheFocusBack();
    void choosesAnotherPrice();
    void booksWhatWasTyped();
    void saysWhatIsMissing();
    void refusalStandsBesideItsField();
    void warnsWhileWriting();
    void endFollowsTheProceduresUntilSetByHand();
    void typesTheStart();
    void wheelDoesNotChangeWithoutFocus();
    void draftSurvivesReopening();
    void keepsWhatIsTypedWhenAnotherDraftBegins();
    void savesOnceAfterTheOther();
    void languageKeepsEverything();
    void showsAndCancelsAReservation();

private:
    template <class T>
    [[nodiscard]] T* find(const char* name) const {
        return m_panel->findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] VisitorCard someoneWithTicket() const;
    [[nodiscard]] CatalogueOption optionWithChoice() const;
    [[nodiscard]] std::optional<TimeRange> freeRange(const VisitorCard& card) const;
    void openDesk();
    void makePanel();
    void closeDesk();
    void fillTimes(const VisitorCard& card);
    ReservationId book();
    void pick(const QString& text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<BookingChanges> m_changes;
    std::unique_ptr<DraftModel> m_model;
    std::unique_ptr<BookingPanel> m_panel;
    Clinic m_clinic;
};

void TestBookingPanel::openDesk() {
    const Instant now = at(9 * 60);
    auto opened = Desk::open(m_folder->filePath(QStringLiteral("clinic")), [now] { return now; });
    QVERIFY(opened.ok());
    m_desk = std::move(opened).value();
}

void TestBookingPanel::makePanel() {
    m_clinic = m_desk->clinic().result().value();
    m_changes = std::make_unique<BookingChanges>(*m_desk);
    m_model = std::make_unique<DraftModel>(*m_desk, *m_changes);
    m_panel = std::make_unique<BookingPanel>(*m_desk, *m_model, *m_changes);
    m_panel->setLanguage(Language::English);
    m_panel->setClinic(m_clinic);
    m_panel->resize(360, 900);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    QTest::qWait(0);
    m_desk->catalogue().waitForFinished(); // asked for after the panel's own question
    QCoreApplication::processEvents();
}

void TestBookingPanel::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    openDesk();
    QVERIFY(m_desk->fillWithDemo(1).result().value());
    makePanel();
}

void TestBookingPanel::closeDesk() {
    m_panel.reset();
    m_model.reset();
    m_changes.reset();
    m_desk.reset();
}

void TestBookingPanel::cleanup() {
    closeDesk();
}

VisitorCard TestBookingPanel::someoneWithTicket() const {
    for (const Visitor& visitor : m_desk->searchVisitors({}, 500).result().value()) {
        auto card = m_desk->visitorCard(visitor.id).result().value();
        const auto usable = [](const Ticket& ticket) { return ticket.usableOn(today); };
        if (card && std::any_of(card->tickets.begin(), card->tickets.end(), usable) && freeRange(*card))
            return *card;
    }
    return {};
}

/// Two hours of today in which the visitor has nothing.
std::optional<TimeRange> TestBookingPanel::freeRange(const VisitorCard& card) const {
    for (int minute = 10 * 60; minute <= 16 * 60; minute += 30) {
        const TimeRange range = TimeRange::make(at(minute), at(minute + 120)).value();
        const auto clash = [&range](const Booking& booking) {
            return isLive(booking.status, booking.sync) && booking.range.overlaps(range);
        };
        if (std::none_of(card.bookings.begin(), card.bookings.end(), clash))
            return range;
    }
    return std::nullopt;
}

CatalogueOption TestBookingPanel::optionWithChoice() const {
    for (const CatalogueOption& option : m_desk->catalogue().result().value()) {
        if (pricesFor(option, std::nullopt, today).size() > 1)
            return option;
    }
    return {};
}

void TestBookingPanel::fillTimes(const VisitorCard& card) {
    m_model->setVisitor(card);
    const TimeRange free = freeRange(card).value();
    m_model->setSlot(m_clinic.zones[1].id, m_clinic.defaultGroup()->id,
                     TimeRange::make(free.start(), free.start() + minutes(30)).value());
}

ReservationId TestBookingPanel::book() {
    QSignalSpy reserved(m_panel.get(), &BookingPanel::reserved);
    m_panel->submit();
    [&] { QTRY_COMPARE_WITH_TIMEOUT(reserved.count(), 1, patience); }();
    return reserved.isEmpty() ? ReservationId() : reserved.first().first().value<ReservationId>();
}

void TestBookingPanel::pick(const QString& text) {
    m_panel->openProcedurePicker();
    auto* field = find<QLineEdit>("procedureSearch");
    QVERIFY(field->hasFocus());
    typeText(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

void TestBookingPanel::addsAnOptionByKeyboard() {
    const CatalogueOption option = optionWithChoice();
    pick(option.title);
    QCOMPARE(m_model->draft().procedures.size(), size_t(1));
    const auto prices = pricesFor(option, std::nullopt, today);
    QCOMPARE(m_model->draft().procedures[0], requestOption(option, prices[0]));
    QVERIFY(!find<QWidget>("procedurePicker")->isVisible());
}

void TestBookingPanel::addsATicketByKeyboard() {
    const VisitorCard card = someoneWithTicket();
    m_model->setVisitor(card);
    const auto ticket = std::find_if(card.tickets.begin(), card.tickets.end(),
                                     [](const Ticket& each) { return each.usableOn(today); });
    pick(ticket->ticketTitle);
    QCOMPARE(m_model->draft().procedures.size(), size_t(1));
    QVERIFY(m_model->draft().procedures[0].ticket.has_value());
    QCOMPARE(titleOf(m_model->draft().procedures[0]), ticket->ticketTitle);
}

void TestBookingPanel::searchesTheSyllableBeingComposed() {
    m_panel->openProcedurePicker();
    auto* field = find<QLineEdit>("procedureSearch");
    auto* list = find<QListView>("procedureList");
    const int all = list->model()->rowCount();
    QInputMethodEvent composing(optionWithChoice().title.left(1), {});
    QApplication::sendEvent(field, &composing);
    QVERIFY(list->model()->rowCount() > 0);
    QVERIFY(list->model()->rowCount() < all);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(m_model->draft().procedures.empty());
}

void TestBookingPanel::escapeGivesTheFocusBack() {
    auto* funnel = find<QLineEdit>("funnelEdit");
    funnel->setFocus();
    m_panel->openProcedurePicker();
    QTest::keyClick(find<QLineEdit>("procedureSearch"), Qt::Key_Escape);
    QVERIFY(funnel->hasFocus());
    QVERIFY(!find<QWidget>("procedurePicker")->isVisible());
}

void TestBookingPanel::choosesAnotherPrice() {
    const CatalogueOption option = optionWithChoice();
    pick(option.title);
    auto* combo = find<QComboBox>("priceCombo");
    QTRY_VERIFY_WITH_TIMEOUT(combo->isVisible(), patience);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down); // below the proposed one
    const auto prices = pricesFor(option, std::nullopt, today);
    QCOMPARE(m_model->draft().procedures[0], requestOption(option, prices[1]));
    QVERIFY(
        find<QLabel>("totalLabel")->text().contains(QLocale(QLocale::English).toString(prices[1].amount)));
}

void TestBookingPanel::booksWhatWasTyped() {
    const VisitorCard card = someoneWithTicket();
    fillTimes(card);
    QTest::mouseClick(find<QCheckBox>("consultationCheck"), Qt::LeftButton, Qt::NoModifier, {8, 8});
    typeText(find<QLineEdit>("funnelEdit"), QStringLiteral("Instagram"));
    typeText(find<QPlainTextEdit>("memoEdit"), QStringLiteral("<b>Window</b> seat"));
    pick(optionWithChoice().title);
    const Draft draft = m_model->draft();
    QVERIFY(draft.consultationRequired);
    QCOMPARE(draft.memo, QStringLiteral("<b>Window</b> seat"));
    const auto expected = commandOf(draft);
    QVERIFY(expected.ok());

    const ReservationId id = book();
    const auto opened = m_desk->reservation(id).result().value();
    QVERIFY(opened.has_value());
    QCOMPARE(opened->reservation.command, *expected);
    QVERIFY(find<FieldNote>("resultNote")->text().contains(id.text().left(8)));
    QVERIFY(!m_model->hasContent());
    QVERIFY(m_desk->drafts().result().value().empty());
    QVERIFY(find<QPushButton>("reserveButton")->isEnabled());
}

void TestBookingPanel::saysWhatIsMissing() {
    QTest::mouseClick(find<QPushButton>("reserveButton"), Qt::LeftButton);
    QVERIFY(find<FieldNote>("visitorNote")->isVisible());
    QVERIFY(find<FieldNote>("visitorNote")->technical().contains(QStringLiteral("visitorId · Required")));
    QVERIFY(find<FieldNote>("startNote")->isVisible());
    find<QToolButton>("commandToggle")->click();
    QVERIFY(find<QLabel>("commandMissing")->isVisible());
    m_model->setVisitor(someoneWithTicket());
    QVERIFY(!find<FieldNote>("visitorNote")->isVisible());
    QVERIFY(find<FieldNote>("startNote")->isVisible());
}

void TestBookingPanel::refusalStandsBesideItsField() {
    const VisitorCard card = someoneWithTicket();
    fillTimes(card);
    book();
    fillTimes(card); // the same time again
    typeText(find<QLineEdit>("funnelEdit"), QStringLiteral("typed"));
    m_panel->submit();
    auto* note = find<FieldNote>("startNote");
    QTRY_VERIFY_WITH_TIMEOUT(note->technical().contains(QStringLiteral("NotAvailable")), patience);
    QVERIFY(note->isVisible());
    QCOMPARE(find<QLineEdit>("funnelEdit")->text(), QStringLiteral("typed")); // the form stays
    m_model->setStart(*m_model->draft().start + minutes(60));
    QVERIFY(note->technical().isEmpty());
}

void TestBookingPanel::warnsWhileWriting() {
    const VisitorCard card = someoneWithTicket();
    m_model->setVisitor(card);
    m_model->setSlot(m_clinic.zones[1].id, m_clinic.defaultGroup()->id,
                     TimeRange::make(at(7 * 60), at(7 * 60 + 30)).value());
    auto* note = find<FieldNote>("startNote");
    QTRY_VERIFY_WITH_TIMEOUT(note->isVisible(), patience);
    const auto inPast = std::any_of(m_model->warnings().begin(), m_model->warnings().end(),
                                    [](const DraftWarning& w) { return w.kind == WarningKind::InPast; });
    QVERIFY(inPast);
}

void TestBookingPanel::endFollowsTheProceduresUntilSetByHand() {
    const VisitorCard card = someoneWithTicket();
    fillTimes(card);
    const CatalogueOption option = optionWithChoice();
    m_model->addProcedure(requestOption(option, option.prices[0]));
    const Instant start = *m_model->draft().start;
    const int interval = m_model->intervalMinutes();
    QCOMPARE(*m_model->draft().end, proposedEnd(start, m_model->draft().procedures, interval));
    m_model->setEnd(start + minutes(95));
    m_model->addProcedure(requestOption(option, option.prices[0]));
    QCOMPARE(*m_model->draft().end, start + minutes(95));
    m_model->setStart(start + minutes(30));
    QCOMPARE(*m_model->draft().end, start + minutes(125));
}

void TestBookingPanel::typesTheStart() {
    auto* edit = find<QDateTimeEdit>("startEdit");
    fillTimes(someoneWithTicket());
    edit->setFocus();
    edit->setSelectedSection(QDateTimeEdit::HourSection);
    typeText(edit, QStringLiteral("17"));
    edit->setSelectedSection(QDateTimeEdit::MinuteSection);
    typeText(edit, QStringLiteral("45"));
    QCOMPARE(*m_model->draft().start, at(17 * 60 + 45));
    QCOMPARE(edit->text(), QStringLiteral("11-24 (Tue) 17:45"));
}

void TestBookingPanel::wheelDoesNotChangeWithoutFocus() {
    fillTimes(someoneWithTicket());
    const Draft before = m_model->draft();
    find<QLineEdit>("funnelEdit")->setFocus();
    for (const char* name : {"zoneCombo", "groupCombo", "startEdit", "endEdit"}) {
        auto* widget = find<QWidget>(name);
        const QPointF middle = widget->rect().center();
        QWheelEvent wheel(middle, widget->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(widget, &wheel);
    }
    QCOMPARE(m_model->draft(), before);
}

void TestBookingPanel::draftSurvivesReopening() {
    fillTimes(someoneWithTicket());
    typeText(find<QPlainTextEdit>("memoEdit"), QStringLiteral("do not lose me"));
    const Draft typed = m_model->draft();
    QVERIFY([&] {
        const QFuture<bool> saved = m_model->flush();
        return QTest::qWaitFor([&] { return saved.isFinished(); }, patience) && saved.result();
    }());
    closeDesk();
    openDesk();
    makePanel();
    const auto drafts = m_desk->drafts().result().value();
    QCOMPARE(drafts.size(), size_t(1));
    QCOMPARE(drafts[0].draft, typed);
    m_model->load(drafts[0]);
    QCOMPARE(find<QPlainTextEdit>("memoEdit")->toPlainText(), typed.memo);
    QTRY_VERIFY_WITH_TIMEOUT(!m_model->visitorName().isEmpty(), patience);
}

void TestBookingPanel::keepsWhatIsTypedWhenAnotherDraftBegins() {
    typeText(find<QLineEdit>("funnelEdit"), QStringLiteral("first"));
    m_model->startNew(); // nothing has been answered yet
    QVERIFY(find<QLineEdit>("funnelEdit")->text().isEmpty());
    typeText(find<QLineEdit>("funnelEdit"), QStringLiteral("second"));
    const QFuture<bool> saved = m_model->flush();
    QTRY_VERIFY_WITH_TIMEOUT(saved.isFinished(), patience);
    QStringList texts;
    for (const SavedDraft& draft : m_desk->drafts().result().value())
        texts << draft.draft.funnelDetail;
    texts.sort();
    QCOMPARE(texts, QStringList({QStringLiteral("first"), QStringLiteral("second")}));
    QTRY_COMPARE_WITH_TIMEOUT(find<QPushButton>("draftsButton")->isVisible(), true, patience);
}

void TestBookingPanel::savesOnceAfterTheOther() {
    QSignalSpy saved(m_model.get(), &DraftModel::savedAt);
    for (int i = 0; i < 200; ++i)
        m_model->setMemo(QString::number(i));
    const QFuture<bool> done = m_model->flush();
    QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), patience);
    QVERIFY(done.result());
    const auto drafts = m_desk->drafts().result().value();
    QCOMPARE(drafts.size(), size_t(1));
    QCOMPARE(drafts[0].draft.memo, QStringLiteral("199"));
    QVERIFY(saved.count() <= 2);
}

void TestBookingPanel::languageKeepsEverything() {
    fillTimes(someoneWithTicket());
    pick(optionWithChoice().title);
    auto* memo = find<QPlainTextEdit>("memoEdit");
    typeText(memo, QStringLiteral("stay"));
    QTextCursor cursor = memo->textCursor();
    cursor.setPosition(2);
    memo->setTextCursor(cursor);
    const Draft before = m_model->draft();
    LanguagePack words;
    for (const Language language : {Language::Korean, Language::English}) {
        words.use(language);
        m_panel->setLanguage(language);
        QCoreApplication::processEvents();
        QCOMPARE(m_model->draft(), before);
        QCOMPARE(memo->textCursor().position(), 2);
        QCOMPARE(find<QComboBox>("zoneCombo")->currentIndex(), 1);
        QCOMPARE(find<QComboBox>("zoneCombo")->currentText(), m_clinic.zones[1].title.in(language));
    }
}

void TestBookingPanel::showsAndCancelsAReservation() {
    fillTimes(someoneWithTicket());
    const ReservationId id = book();
    m_panel->showReservation(id);
    auto* cancel = find<QPushButton>("cancelReservationButton");
    QTRY_VERIFY_WITH_TIMEOUT(cancel->isVisible(), patience);
    QCOMPARE(find<QLabel>("reservationNumber")->text(), id.text());
    QVERIFY(!find<QPushButton>("noShowButton")->isVisible()); // its time has not come
    QTest::mouseClick(cancel, Qt::LeftButton);                // no question: this can be undone
    QTRY_VERIFY_WITH_TIMEOUT(!cancel->isVisible(), patience);
    QCOMPARE(m_desk->reservation(id).result().value()->reservation.status, ReservationStatus::Canceled);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("reservationHistory")->isVisible(), patience);
    m_changes->undo();
    QTRY_VERIFY_WITH_TIMEOUT(cancel->isVisible(), patience);
    QCOMPARE(m_desk->reservation(id).result().value()->reservation.status, ReservationStatus::Reserved);
    QSignalSpy closed(m_panel.get(), &BookingPanel::closed);
    QVERIFY(m_panel->stepBack());
    QCOMPARE(closed.count(), 1);
    QVERIFY(!m_panel->stepBack());
}

QTEST_MAIN(TestBookingPanel)
#include "test_booking_panel.moc"
