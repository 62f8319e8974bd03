// The editor of requested procedures, on a small clinic of its own: tickets that run out, prices and why,
// quantity, order, intervals, and a booking that is changed later.
#include "model/desk.h"
#include "model/domain/file_progress.h"
#include "model/domain/import_report.h"
#include "model/domain/procedure_list.h"
#include "tests/support/typing.h"
#include "ui/booking/booking_changes.h"
#include "ui/booking/booking_panel.h"
#include "ui/booking/draft_model.h"
#include "ui/booking/procedure_card.h"
#include "ui/booking/procedure_choices.h"
#include "ui/errortext/field_note.h"
#include "ui/errortext/service_text.h"

#include <QtTest>
#include <QtWidgets>

using namespace fd;

namespace {

const QDate today(2026, 11, 24);
const QTimeZone seoul("Asia/Seoul");
constexpr int patience = 10'000;

Instant at(int minute, const QDate& date = today) {
    return wallTime(date, minute, seoul);
}

template <class Id>
Id idOf(int number) {
    return Id::parse(QStringLiteral("%1").arg(number, 24, 16, QLatin1Char('0'))).value();
}

const QByteArray visitors = R"([
 {"id":"00000000000000000000000b","name":"김민서","visitorTypeId":"vip","visitorTypeName":"VIP"},
 {"id":"00000000000000000000000c","name":"이서연"},
 {"id":"00000000000000000000000d","name":"박도윤","visitorTypeId":"staff","visitorTypeName":"직원"}])";

const QByteArray catalogue = R"([
 {"productTitle":"피코토닝","options":[
  {"optionId":"pico","optionTitle":"피코토닝 얼굴","durationMinutes":20,
   "prices":[{"amount":99000,"reason":"GENERAL"},
    {"amount":69000,"reason":"PROMOTION","promotionId":"w","promotionTitle":"겨울 프로모션",
     "startDate":"2026-11-01","endDate":"2026-11-30"},
    {"amount":79000,"reason":"VISITOR_TYPE","visitorTypeId":"vip"},
    {"amount":49000,"reason":"VISITOR_TYPE","visitorTypeId":"staff"}],
   "medicalService":{"id":"s-pico","title":"피코토닝","recommendedInterval":14,"durationTime":20,
    "configuration":{"machines":[{"name":"피코슈어"}],"unit":{"type":"SHOT","value":300},
     "taxation":"TAXABLE"},"caution":"자외선 차단제를 바릅니다."}}]},
 {"productTitle":"관리","options":[
  {"optionId":"water","optionTitle":"수분 진정 관리","prices":[{"amount":90000}],
   "medicalService":{"id":"s-water","title":"수분 관리","durationTime":30,
    "configuration":{"medicines":[{"name":"히알루론산"}],"unit":{"type":"CC","value":2}}}},
  {"optionId":"dear","optionTitle":"맞춤 관리","durationMinutes":45,"prices":[{"amount":2147483647}]},
  {"optionId":"abroad","optionTitle":"출장 관리","prices":[{"amount":500,"currency":"USD"}]}]}])";

const QByteArray tickets = R"([
 {"ticketId":"t7","visitorId":"00000000000000000000000b","ticketTitle":"피코토닝 10회",
  "optionTitle":"피코토닝","totalCount":"10","remainingCount":"7","medicalServiceId":"s-pico"},
 {"ticketId":"t1","visitorId":"00000000000000000000000b","ticketTitle":"수분 5회",
  "optionTitle":"수분 관리","totalCount":"5","remainingCount":"1","expiresOn":"2026-11-30",
  "medicalServiceId":"s-water"},
 {"ticketId":"t0","visitorId":"00000000000000000000000b","ticketTitle":"제모 5회",
  "optionTitle":"제모","totalCount":"5","remainingCount":"0"},
 {"ticketId":"tx","visitorId":"00000000000000000000000b","ticketTitle":"필러 3회",
  "optionTitle":"필러","totalCount":"3","remainingCount":"2","expiresOn":"2026-11-12"}])";

} // namespace

class TestProceduresPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault({QLocale::English, QLocale::UnitedKingdom}); }
    void init();
    void cleanup();

    void listsWhatCanBeUsedFirst();
    void findsByInitialsMachineAndPreedit();
    void keysPassOverHeadings();
    void addingAgainCounts();
    void keysChangeCountAndOrder();
    void theMouseMovesACard();
    void escapePutsADraggedCardBack();
    void aTicketSaysWhatIsLeftAfterwards();
    void aTicketThatRunsOutWarns();
    void aTicketThatEndsBeforeTheDayWarns();
    void proposesThePriceOfTheVisitorAndTheDay();
    void saysWhyAPriceIsNotMeant();
    void aChosenPriceStays();
    void anotherPriceAsksForNothingElse();
    void remindsOfTheRecommendedInterval();
    void showsAllThatIsKnown();
    void theLengthIsOneClickAway();
    void totalsAreApartByCurrency();
    void bothKindsInOneBooking();
    void changesABookingThatStands();
    void unitsInWords();

private:
    template <class T>
    [[nodiscard]] T* find(const char* name) const {
        return m_panel->findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] ProcedureCard* card(int run) const {
        const QString name = QStringLiteral("procedureCard%1").arg(run);
        for (auto* each : m_panel->findChildren<ProcedureCard*>(name)) {
            if (!each->isHidden()) // one that was taken out may not be gone yet
                return each;
        }
        return nullptr;
    }
    template <class T>
    [[nodiscard]] T* in(int run, const char* name) const {
        return card(run)->findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString warningOf(int run) const { return in<FieldNote>(run, "procedureNote")->text(); }
    [[nodiscard]] QString stateOf(int run) const { return in<QLabel>(run, "procedureState")->text(); }
    [[nodiscard]] QStringList order() const;
    [[nodiscard]] CatalogueOption option(const char* id) const;
    [[nodiscard]] Ticket ticket(const char* id) const;
    [[nodiscard]] VisitorCard cardOf(int visitor) const;
    void importAs(ImportKind kind, const QByteArray& content);
    void choose(int visitor);
    void setTime(const QDate& date, int minute = 15 * 60);
    void add(const char* optionId);
    void addTicket(const char* id);
    void pick(const QString& text);
    void bookElsewhere(const RequestedProcedure& procedure, const QDate& date, int minute = 600);
    [[nodiscard]] static bool choosePrice(QComboBox* combo, const QString& reason);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<BookingChanges> m_changes;
    std::unique_ptr<DraftModel> m_model;
    std::unique_ptr<BookingPanel> m_panel;
    Catalogue m_catalogue;
};

void TestProceduresPanel::importAs(ImportKind kind, const QByteArray& content) {
    ImportFile file;
    file.path = m_folder->filePath(QStringLiteral("import.json"));
    file.kind = kind;
    file.format = ImportFormat::Json;
    QFile device(file.path);
    QVERIFY(device.open(QIODevice::WriteOnly) && device.write(content) == content.size());
    device.close();
    const auto answer = m_desk->importFile(file, false, std::make_shared<FileProgress>()).result();
    QVERIFY(answer.ok() && answer.value().rejected.empty());
}

void TestProceduresPanel::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Desk::open(m_folder->filePath(QStringLiteral("clinic")), [] { return at(9 * 60); });
    QVERIFY(opened.ok());
    m_desk = std::move(opened).value();
    ReservationGroup group;
    group.id = idOf<GroupId>(7);
    group.title = {QStringLiteral("일반"), QStringLiteral("General")};
    group.intervalMinutes = 30;
    group.isDefault = true;
    group.capacities = {{idOf<ZoneId>(1), 3, true}};
    for (auto& day : group.weekday)
        day = DayHours{{600, 1200}, std::nullopt};
    const Zone zone{idOf<ZoneId>(1), {QStringLiteral("레이저실"), QStringLiteral("Laser")}, {}, 0};
    QVERIFY(m_desk->beginClinic({QStringLiteral("강남점"), {}}, zone, group).result().value());
    m_desk->saveClinic({QStringLiteral("강남점"), {}}, seoul).waitForFinished();
    importAs(ImportKind::Visitors, visitors);
    importAs(ImportKind::ProductCatalogue, catalogue);
    importAs(ImportKind::Tickets, tickets);
    m_catalogue = m_desk->catalogue().result().value();
    m_changes = std::make_unique<BookingChanges>(*m_desk);
    m_model = std::make_unique<DraftModel>(*m_desk, *m_changes);
    m_panel = std::make_unique<BookingPanel>(*m_desk, *m_model, *m_changes);
    m_panel->setLanguage(Language::English);
    m_panel->setClinic(m_desk->clinic().result().value());
    m_panel->resize(360, 900);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_desk->catalogue().waitForFinished(); // asked for after the panel's own question
    QCoreApplication::processEvents();
}

void TestProceduresPanel::cleanup() {
    m_panel.reset();
    m_model.reset();
    m_changes.reset();
    m_desk.reset();
}

CatalogueOption TestProceduresPanel::option(const char* id) const {
    for (const CatalogueOption& each : m_catalogue) {
        if (each.id == QLatin1String(id))
            return each;
    }
    qFatal("no such option");
}

VisitorCard TestProceduresPanel::cardOf(int visitor) const {
    return m_desk->visitorCard(idOf<VisitorId>(visitor)).result().value().value();
}

Ticket TestProceduresPanel::ticket(const char* id) const {
    for (const Ticket& each : cardOf(11).tickets) {
        if (each.id == QLatin1String(id))
            return each;
    }
    qFatal("no such ticket");
}

void TestProceduresPanel::choose(int visitor) {
    m_model->setVisitor(cardOf(visitor));
}

void TestProceduresPanel::setTime(const QDate& date, int minute) {
    m_model->setSlot(idOf<ZoneId>(1), idOf<GroupId>(7),
                     TimeRange::make(at(minute, date), at(minute + 30, date)).value());
}

/// By the list, as a person does: the search is the title, which no other thing has.
void TestProceduresPanel::pick(const QString& text) {
    m_panel->openProcedurePicker();
    auto* field = find<QLineEdit>("procedureSearch");
    typeText(field, text);
    QTest::keyClick(field, Qt::Key_Return);
    QCoreApplication::processEvents(); // its card is laid out, and can be seen
}

void TestProceduresPanel::add(const char* optionId) {
    pick(option(optionId).title);
}

void TestProceduresPanel::addTicket(const char* id) {
    pick(ticket(id).ticketTitle);
}

void TestProceduresPanel::bookElsewhere(const RequestedProcedure& procedure, const QDate& date, int minute) {
    Draft draft;
    draft.visitorId = idOf<VisitorId>(11);
    draft.groupId = idOf<GroupId>(7);
    draft.zoneId = idOf<ZoneId>(1);
    draft.start = at(minute, date);
    draft.end = at(minute + 30, date);
    draft.procedures = {procedure};
    const auto answer = m_desk->submit({0, draft}).result();
    QVERIFY(answer.ok() && std::holds_alternative<Accepted>(answer.value()));
}

QStringList TestProceduresPanel::order() const {
    QStringList titles;
    for (const RequestedProcedure& procedure : m_model->draft().procedures)
        titles << titleOf(procedure);
    return titles;
}

/// Takes the first price with this reason, as a person would in the open list.
bool TestProceduresPanel::choosePrice(QComboBox* combo, const QString& reason) {
    const int row = combo->findText(reason);
    if (row < 0 || !combo->isVisible())
        return false;
    combo->setCurrentIndex(row);
    Q_EMIT combo->activated(row);
    return true;
}

void TestProceduresPanel::listsWhatCanBeUsedFirst() {
    choose(11);
    m_panel->openProcedurePicker();
    auto* list = find<QListView>("procedureList");
    QStringList rows;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        rows << list->model()->index(row, 0).data().toString();
    QCOMPARE(rows, QStringList({QStringLiteral("Tickets"), QStringLiteral("수분 5회"),
                                QStringLiteral("피코토닝 10회"), QStringLiteral("피코토닝"),
                                QStringLiteral("피코토닝 얼굴"), QStringLiteral("관리"),
                                QStringLiteral("수분 진정 관리"), QStringLiteral("맞춤 관리"),
                                QStringLiteral("출장 관리"), QStringLiteral("Tickets that cannot be used"),
                                QStringLiteral("필러 3회"), QStringLiteral("제모 5회")}));
    QCOMPARE(list->currentIndex().row(), 1);
    // It warns and does not forbid: the clinic may honour a ticket that has ended.
    auto* field = find<QLineEdit>("procedureSearch");
    typeText(field, QStringLiteral("필러"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(order(), QStringList(QStringLiteral("필러 3회")));
}

void TestProceduresPanel::findsByInitialsMachineAndPreedit() {
    choose(11);
    m_panel->openProcedurePicker();
    auto* field = find<QLineEdit>("procedureSearch");
    auto* list = find<QListView>("procedureList");
    const auto titles = [list] {
        QStringList all;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            all << list->model()->index(row, 0).data().toString();
        return all;
    };
    typeText(field, QStringLiteral("ㅅㅂㄱㄹ"));
    QCOMPARE(titles(), QStringList({QStringLiteral("수분 5회"), QStringLiteral("수분 진정 관리")}));
    field->clear();
    typeText(field, QStringLiteral("피코슈어"));
    QCOMPARE(titles(), QStringList({QStringLiteral("피코토닝 10회"), QStringLiteral("피코토닝 얼굴")}));
    field->clear();
    QInputMethodEvent composing(QStringLiteral("맞ㅊ"), {});
    QApplication::sendEvent(field, &composing);
    QCOMPARE(titles(), QStringList(QStringLiteral("맞춤 관리")));
    QVERIFY(field->text().isEmpty());
    QTest::keyClick(field, Qt::Key_Return); // ends the syllable, adds nothing
    QVERIFY(m_model->draft().procedures.empty());
    typeText(field, QStringLiteral("맞춤"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(order(), QStringList(QStringLiteral("맞춤 관리")));
}

void TestProceduresPanel::keysPassOverHeadings() {
    choose(11);
    m_panel->openProcedurePicker();
    auto* field = find<QLineEdit>("procedureSearch");
    auto* list = find<QListView>("procedureList");
    for (const int row : {2, 4, 6}) { // 3 and 5 are products
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), row);
    }
    QTest::keyClick(field, Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), 4);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(field, Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), 1);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 11);
}

void TestProceduresPanel::addingAgainCounts() {
    choose(12);
    add("pico");
    add("water");
    add("pico");
    QCOMPARE(order(), QStringList({QStringLiteral("피코토닝 얼굴"), QStringLiteral("피코토닝 얼굴"),
                                   QStringLiteral("수분 진정 관리")}));
    QVERIFY(card(1) != nullptr && card(2) == nullptr);
    QCOMPARE(in<QLabel>(0, "procedureCount")->text(), QStringLiteral("×2"));
    QCOMPARE(in<QLabel>(0, "procedurePrice")->text(), QStringLiteral("₩138,000"));
    QCOMPARE(find<QLabel>("totalLabel")->text(), QStringLiteral("₩228,000"));
    QTest::mouseClick(in<QToolButton>(0, "moreButton"), Qt::LeftButton);
    QCOMPARE(m_model->draft().procedures.size(), size_t(4));
    QTest::mouseClick(in<QToolButton>(0, "lessButton"), Qt::LeftButton);
    QTest::mouseClick(in<QToolButton>(0, "lessButton"), Qt::LeftButton);
    QCOMPARE(m_model->draft().procedures.size(), size_t(2));
    QVERIFY(!in<QToolButton>(0, "moreButton")->isVisible()); // one needs no counting
    QTest::mouseClick(in<QToolButton>(0, "removeProcedureButton"), Qt::LeftButton);
    QCOMPARE(order(), QStringList(QStringLiteral("수분 진정 관리")));
}

void TestProceduresPanel::keysChangeCountAndOrder() {
    choose(12);
    add("pico");
    add("water");
    add("dear");
    find<QPushButton>("addProcedureButton")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(card(0)->hasFocus());
    QTest::keyClick(card(0), Qt::Key_Plus);
    QTest::keyClick(card(0), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(order(), QStringList({QStringLiteral("수분 진정 관리"), QStringLiteral("피코토닝 얼굴"),
                                   QStringLiteral("피코토닝 얼굴"), QStringLiteral("맞춤 관리")}));
    QVERIFY(card(1)->hasFocus()); // with what it moved
    QTest::keyClick(card(1), Qt::Key_Minus);
    QTest::keyClick(card(1), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(card(2), Qt::Key_Down, Qt::ControlModifier); // it is the last
    QCOMPARE(order(), QStringList({QStringLiteral("수분 진정 관리"), QStringLiteral("맞춤 관리"),
                                   QStringLiteral("피코토닝 얼굴")}));
    QTest::keyClick(card(2), Qt::Key_Up);
    QVERIFY(card(1)->hasFocus());
    QTest::keyClick(card(1), Qt::Key_Delete);
    QCOMPARE(order(), QStringList({QStringLiteral("수분 진정 관리"), QStringLiteral("피코토닝 얼굴")}));
    QVERIFY(card(1)->hasFocus());
    // From the list of prices, too.
    QTest::keyClick(in<QComboBox>(1, "priceCombo"), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(order(), QStringList({QStringLiteral("피코토닝 얼굴"), QStringLiteral("수분 진정 관리")}));
}

void TestProceduresPanel::theMouseMovesACard() {
    choose(12);
    add("pico");
    add("water");
    add("dear");
    m_panel->layout()->activate();
    QCoreApplication::processEvents();
    ProcedureCard* first = card(0);
    const QPoint from(20, first->height() / 2);
    QTest::mousePress(first, Qt::LeftButton, {}, from);
    QTest::mouseRelease(first, Qt::LeftButton, {}, from + QPoint(2, 2)); // a click is not a drag
    QCOMPARE(order().first(), QStringLiteral("피코토닝 얼굴"));
    const QPoint below = first->mapFromGlobal(card(2)->mapToGlobal(card(2)->rect().bottomLeft()));
    QTest::mousePress(first, Qt::LeftButton, {}, from);
    QTest::mouseMove(first, from + QPoint(0, 30));
    QTest::mouseMove(first, below);
    QTest::mouseRelease(first, Qt::LeftButton, {}, below);
    QCOMPARE(order(), QStringList({QStringLiteral("수분 진정 관리"), QStringLiteral("맞춤 관리"),
                                   QStringLiteral("피코토닝 얼굴")}));
    QVERIFY(card(2)->hasFocus());
}

void TestProceduresPanel::escapePutsADraggedCardBack() {
    choose(12);
    add("pico");
    add("water");
    m_panel->layout()->activate();
    QCoreApplication::processEvents();
    const QStringList before = order();
    ProcedureCard* first = card(0);
    const QPoint below = first->mapFromGlobal(card(1)->mapToGlobal(card(1)->rect().bottomLeft()));
    QTest::mousePress(first, Qt::LeftButton, {}, QPoint(20, 20));
    QTest::mouseMove(first, below);
    QVERIFY(order() != before);
    QTest::keyClick(first, Qt::Key_Escape);
    QCOMPARE(order(), before);
    QTest::mouseRelease(first, Qt::LeftButton, {}, below);
    QCOMPARE(order(), before);
}

void TestProceduresPanel::aTicketSaysWhatIsLeftAfterwards() {
    bookElsewhere(requestTicket(ticket("t7")), today.addDays(20));
    bookElsewhere(requestTicket(ticket("t7")), today.addDays(40));
    choose(11);
    addTicket("t7");
    QCOMPARE(stateOf(0), QStringLiteral("7 left, 2 planned → 4 after this"));
    addTicket("t7");
    QCOMPARE(stateOf(0), QStringLiteral("7 left, 2 planned → 3 after this"));
    QCOMPARE(in<QLabel>(0, "procedurePrice")->text(), QStringLiteral("₩0"));
    QVERIFY(warningOf(0).isEmpty());
}

void TestProceduresPanel::aTicketThatRunsOutWarns() {
    choose(11);
    setTime(today);
    addTicket("t1");
    QCOMPARE(stateOf(0), QStringLiteral("1 left → 0 after this"));
    QVERIFY(warningOf(0).isEmpty());
    // There is none left to take by now, and the list says so.
    m_panel->openProcedurePicker();
    auto* list = find<QListView>("procedureList");
    QVERIFY(list->model()->index(1, 0).data().toString() != QStringLiteral("수분 5회"));
    QTest::keyClick(find<QLineEdit>("procedureSearch"), Qt::Key_Escape);
    addTicket("t1");
    QCOMPARE(stateOf(0), QStringLiteral("1 left → 1 short"));
    QVERIFY(warningOf(0).contains(QStringLiteral("수분 5회")));
    QVERIFY(in<FieldNote>(0, "procedureNote")->isVisible());
    // Once, beside the ticket: not again below the list when the store has thought about it, too.
    QTRY_VERIFY_WITH_TIMEOUT(!m_model->warnings().empty(), patience);
    QCOMPARE(m_model->warnings().front().kind, WarningKind::TicketUsedUp);
    QVERIFY(!find<FieldNote>("proceduresNote")->isVisible());
}

void TestProceduresPanel::aTicketThatEndsBeforeTheDayWarns() {
    choose(11);
    setTime(QDate(2026, 11, 30));
    addTicket("t1");
    QVERIFY(warningOf(0).isEmpty()); // its last day
    setTime(QDate(2026, 12, 1));
    QVERIFY(warningOf(0).contains(QStringLiteral("expires before")));
    setTime(QDate(2026, 11, 27));
    QVERIFY(warningOf(0).isEmpty());
}

void TestProceduresPanel::proposesThePriceOfTheVisitorAndTheDay() {
    add("pico"); // for nobody yet
    auto* combo = in<QComboBox>(0, "priceCombo");
    QCOMPARE(combo->currentText(), QStringLiteral("겨울 프로모션"));
    QCOMPARE(in<QLabel>(0, "procedurePrice")->text(), QStringLiteral("₩69,000"));
    QVERIFY(in<QLabel>(0, "listPrice")->isVisible());
    QCOMPARE(in<QLabel>(0, "listPrice")->text(), QStringLiteral("₩99,000"));
    choose(11);
    QCOMPARE(combo->currentText(), QStringLiteral("VIP price"));
    QCOMPARE(m_model->draft().procedures[0].option->price.amount, 79'000);
    m_model->startNew();
    choose(12);
    add("pico");
    setTime(QDate(2026, 12, 3)); // the promotion is over by then
    QCOMPARE(in<QComboBox>(0, "priceCombo")->currentText(), QStringLiteral("List price"));
    QCOMPARE(find<QLabel>("totalLabel")->text(), QStringLiteral("₩99,000"));
    setTime(today);
    QCOMPARE(find<QLabel>("totalLabel")->text(), QStringLiteral("₩69,000"));
}

void TestProceduresPanel::saysWhyAPriceIsNotMeant() {
    choose(11);
    add("pico");
    auto* combo = in<QComboBox>(0, "priceCombo");
    QStringList reasons;
    for (int row = 0; row < combo->count(); ++row)
        reasons << combo->itemText(row);
    QCOMPARE(reasons,
             QStringList({QStringLiteral("VIP price"), QStringLiteral("겨울 프로모션"),
                          QStringLiteral("List price"), QStringLiteral("Not for this visitor and day"),
                          QStringLiteral("직원 price")}));
    QVERIFY(warningOf(0).isEmpty());
    QVERIFY(choosePrice(combo, QStringLiteral("직원 price")));
    QCOMPARE(m_model->draft().procedures[0].option->price.amount, 49'000);
    QCOMPARE(warningOf(0), QStringLiteral("This price is for 직원 visitors."));
    QVERIFY(choosePrice(combo, QStringLiteral("겨울 프로모션")));
    QVERIFY(warningOf(0).isEmpty());
    QCOMPARE(combo->toolTip(), QStringLiteral("11-01–11-30"));
    setTime(QDate(2026, 12, 3));
    QCOMPARE(warningOf(0), QStringLiteral("This price ended on 11-30."));
}

void TestProceduresPanel::aChosenPriceStays() {
    choose(12);
    add("pico");
    QVERIFY(choosePrice(in<QComboBox>(0, "priceCombo"), QStringLiteral("List price")));
    setTime(QDate(2026, 12, 3));
    setTime(today);
    QCOMPARE(m_model->draft().procedures[0].option->price.amount, 99'000);
}

void TestProceduresPanel::anotherPriceAsksForNothingElse() {
    choose(11);
    add("pico");
    add("pico");
    QVERIFY(choosePrice(in<QComboBox>(0, "priceCombo"), QStringLiteral("겨울 프로모션")));
    const CatalogueOption pico = option("pico");
    QCOMPARE(m_model->draft().procedures, ProcedureList(2, requestOption(pico, pico.prices[1])));
}

void TestProceduresPanel::remindsOfTheRecommendedInterval() {
    const CatalogueOption pico = option("pico");
    bookElsewhere(requestOption(pico, pico.prices[0]), today.addDays(-9));
    choose(11);
    setTime(today);
    addTicket("t7"); // the same medical service
    QCOMPARE(warningOf(0), QStringLiteral("Last done 9 day(s) ago (11-15), recommended 14."));
    setTime(today.addDays(4));
    QCOMPARE(warningOf(0),
             QStringLiteral("Last done 13 day(s) before this booking (11-15), recommended 14."));
    setTime(today.addDays(5));
    QVERIFY(warningOf(0).isEmpty());
    bookElsewhere(requestTicket(ticket("t7")), today.addDays(10));
    QTRY_COMPARE_WITH_TIMEOUT(
        warningOf(0), QStringLiteral("Planned again 5 day(s) after this booking (12-04), recommended 14."),
        patience);
}

void TestProceduresPanel::showsAllThatIsKnown() {
    choose(12);
    add("pico");
    QCOMPARE(in<QLabel>(0, "procedureWords")->text(), QStringLiteral("20 min · 피코슈어 · 300 shot(s)"));
    QVERIFY(!in<QWidget>(0, "procedureDetails")->isVisible());
    card(0)->setFocus();
    QTest::keyClick(card(0), Qt::Key_Space);
    QVERIFY(in<QWidget>(0, "procedureDetails")->isVisible());
    QStringList said;
    for (const QLabel* label : in<QWidget>(0, "procedureDetails")->findChildren<QLabel*>())
        said << label->text();
    for (const char* expected : {"Taxable", "14 day(s)", "자외선 차단제를 바릅니다.", "피코슈어", "피코토닝"})
        QVERIFY2(said.contains(QString::fromUtf8(expected)), expected);
    QTest::mouseClick(in<QToolButton>(0, "unfoldButton"), Qt::LeftButton);
    QVERIFY(!in<QWidget>(0, "procedureDetails")->isVisible());
}

void TestProceduresPanel::theLengthIsOneClickAway() {
    choose(12);
    setTime(today);
    add("water");
    add("dear"); // its duration is the option's own
    QCOMPARE(*m_model->draft().end, at(16 * 60 + 15));
    auto* button = find<QPushButton>("proposedEndButton");
    QVERIFY(!button->isVisible());
    m_model->setEnd(at(15 * 60 + 30));
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), QStringLiteral("Procedures take 75 min: end at 16:15"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(*m_model->draft().end, at(16 * 60 + 15));
    QVERIFY(!button->isVisible());
}

void TestProceduresPanel::totalsAreApartByCurrency() {
    choose(12);
    for (int i = 0; i < 3; ++i)
        add("dear");
    add("abroad");
    QCoreApplication::processEvents();
    QCOMPARE(find<QLabel>("totalLabel")->text(), QStringLiteral("₩6,442,450,941 + 500 USD"));
    const auto* total = find<QLabel>("totalLabel");
    QVERIFY(total->heightForWidth(total->width()) <= total->height()); // nothing of it is cut off
}

void TestProceduresPanel::bothKindsInOneBooking() {
    choose(11);
    setTime(today);
    addTicket("t7");
    add("water");
    QSignalSpy reserved(m_panel.get(), &BookingPanel::reserved);
    m_panel->submit();
    QTRY_COMPARE_WITH_TIMEOUT(reserved.count(), 1, patience);
    const auto id = reserved.first().first().value<ReservationId>();
    const ReserveCommand command = m_desk->reservation(id).result().value()->reservation.command;
    QCOMPARE(command.requestedProcedures->size(), size_t(2));
    const RequestedProcedure& first = command.requestedProcedures->at(0);
    QVERIFY(first.type == ProcedureType::Ticket && first.ticket && !first.option);
    QCOMPARE(first.ticket->medicalService, option("pico").medicalService);
    const RequestedProcedure& second = command.requestedProcedures->at(1);
    QVERIFY(second.type == ProcedureType::Option && second.option && !second.ticket);
    QCOMPARE(second.option->medicalService, option("water").medicalService);
}

void TestProceduresPanel::changesABookingThatStands() {
    choose(12);
    setTime(today);
    RequestedProcedure procedure = requestOption(option("pico"), option("pico").prices[1]);
    procedure.unknown.insert(QStringLiteral("x"), 1);
    procedure.option->unknown.insert(QStringLiteral("y"), 2);
    procedure.option->medicalService->unknown.insert(QStringLiteral("z"), 3);
    m_model->addProcedure(procedure);
    QSignalSpy reserved(m_panel.get(), &BookingPanel::reserved);
    m_panel->submit();
    QTRY_COMPARE_WITH_TIMEOUT(reserved.count(), 1, patience);
    const auto id = reserved.first().first().value<ReservationId>();
    m_model->load(m_desk->editBooking(id).result().value().value());
    QTRY_VERIFY_WITH_TIMEOUT(m_model->card().has_value(), patience);

    setTime(QDate(2026, 12, 3));
    QCOMPARE(m_model->draft().procedures[0], procedure); // what was agreed on stays, and is pointed out
    QCOMPARE(warningOf(0), QStringLiteral("This price ended on 11-30."));
    QVERIFY(choosePrice(in<QComboBox>(0, "priceCombo"), QStringLiteral("List price")));
    add("water");
    card(1)->setFocus();
    QTest::keyClick(card(1), Qt::Key_Up, Qt::ControlModifier);
    QSignalSpy edited(m_panel.get(), &BookingPanel::edited);
    m_panel->submit();
    QTRY_COMPARE_WITH_TIMEOUT(edited.count(), 1, patience);
    const auto stands = m_desk->reservation(id).result().value()->reservation.command.requestedProcedures;
    RequestedProcedure expected = withPrice(procedure, option("pico").prices[0]);
    QCOMPARE(*stands, (ProcedureList{requestOption(option("water"), option("water").prices[0]), expected}));
}

void TestProceduresPanel::unitsInWords() {
    ServiceUnit unit;
    QVERIFY(unitText(unit).isEmpty());
    QSet<QString> words;
    for (int type = 1; type <= static_cast<int>(UnitType::Mhz); ++type) {
        unit.type = static_cast<UnitType>(type);
        unit.value = 1200;
        const QString text = unitText(unit);
        QVERIFY2(text.startsWith(QStringLiteral("1,200 ")), qPrintable(text));
        words.insert(text);
    }
    QCOMPARE(words.size(), static_cast<int>(UnitType::Mhz)); // each unit has a word of its own
    unit.value.reset();
    QVERIFY(unitText(unit).isEmpty());
}

QTEST_MAIN(TestProceduresPanel)
#include "test_procedures_panel.moc"
