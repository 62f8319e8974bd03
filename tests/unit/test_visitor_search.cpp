// Whom the search finds first, what follows, and how it follows what changes.
#include "model/directory/visitor_search.h"

#include "search_queries.h"

#include <QtTest>

using namespace fd;

class TestVisitorSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstHits_data();
    void firstHits();
    void whoIsFound_data();
    void whoIsFound();
    void latestVisitFirst();
    void limits();
    void followsChanges();
    void changesWhileTheIndexIsMade();
    void anOldIndexIsNotTaken();

private:
    [[nodiscard]] QStringList names(const VisitorSearch& search, const QString& text, int limit = -1) const;
    Visitor& add(const char* name, const char* phone = "", const char* chart = "", const char* birth = "");
    void addFew();
    [[nodiscard]] std::shared_ptr<const VisitorIndex> indexOf(const VisitorSearch& search) const {
        return std::make_shared<VisitorIndex>(search.all());
    }
    std::vector<Visitor> m_visitors;
};

Visitor& TestVisitorSearch::add(const char* name, const char* phone, const char* chart, const char* birth) {
    Visitor visitor;
    visitor.id = VisitorId::generate();
    visitor.name = QString::fromUtf8(name);
    visitor.phone = PhoneNumber::parse(QString::fromUtf8(phone));
    visitor.chartNumber = QString::fromUtf8(chart);
    visitor.dateOfBirth = QDate::fromString(QString::fromLatin1(birth), Qt::ISODate);
    m_visitors.push_back(visitor);
    return m_visitors.back();
}

void TestVisitorSearch::addFew() {
    m_visitors.clear();
    add("강민수", "010-0000-5510", "15116", "1988-11-23");
    add("김무성", "010-0000-0937", "17302", "1971-08-15");
    add("김민서", "010-0000-4821", "20418", "1994-03-02");
    add("김민서연", "010-0000-7001", "20419", "1999-12-31");
    add("이김민", "02-123-4567", "A-77");
    add("Zoë Martin", "+33 6 0000 1234", "", "1990-01-05");
}

QStringList TestVisitorSearch::names(const VisitorSearch& search, const QString& text, int limit) const {
    QStringList found;
    for (const VisitorId& id : search.find(text, limit)) {
        for (const Visitor& visitor : m_visitors) {
            if (visitor.id == id)
                found += visitor.name;
        }
    }
    return found;
}

void TestVisitorSearch::firstHits_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    for (const test::FirstHit& hit : test::firstHits)
        QTest::newRow(hit.text) << QString::fromUtf8(hit.text) << QString::fromUtf8(hit.name);
}

void TestVisitorSearch::firstHits() {
    QFETCH(QString, text);
    QFETCH(QString, expected);
    static const VisitorSearch& search = [this]() -> VisitorSearch& {
        static VisitorSearch all;
        m_visitors.clear();
        for (const test::Person& person : test::people)
            add(person.name, person.phone, person.chart, person.birth);
        all.reset(m_visitors);
        return all;
    }();
    QCOMPARE(names(search, text, 1).value(0), expected);
}

void TestVisitorSearch::whoIsFound_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("", "Zoë Martin,강민수,김무성,김민서,김민서연,이김민");
    row(" - ", "Zoë Martin,강민수,김무성,김민서,김민서연,이김민");
    row("김민서", "김민서,김민서연");
    row("김 민서", "김민서,김민서연");
    row("김민", "김민서,김민서연,이김민");
    row("김ㅁ", "김무성,김민서,김민서연,이김민");
    row("김미", "김민서,김민서연,이김민");
    row("ㄱㅁㅅ", "강민수,김무성,김민서,김민서연");
    row("ㄱㅁㅅ 4821", "김민서");
    row("zoe", "Zoë Martin");
    row("MARTIN zoë", "Zoë Martin");
    row("martinzoe", "Zoë Martin");
    row("4821", "김민서");
    row("82", "강민수,김무성,김민서,김민서연,이김민");
    row("021234567", "이김민");
    row("20418", "김민서");
    row("2041", "김민서,김민서연");
    row("a77", "이김민");
    row("1994", "김민서");
    row("ㄱㅁㅅ 1971", "김무성");
    // Only jamo match loosely.
    row("기민", "");
    row("김만", "");
    row("ㄲ", "");
    row("김밍", "");
    row("기", "김무성,김민서,김민서연,이김민"); // being composed
    row("기 민서", "김민서,김민서연");
    row("ㄱㅣ민", "");
    row("김민서 5510", "");
    row("없는이름", "");
    row("9", "");
    // Another layout comes after what is written.
    row("ㅁㅁ", "");
    row("rlaan", "김무성");
    row("ma", "Zoë Martin");
    row("rl", "김무성,김민서,김민서연,이김민"); // 기
    row("rla", "김무성,김민서,김민서연,이김민");
    row("캗", "Zoë Martin");
    row("ㅋ", ""); // z: one key is too little
}

void TestVisitorSearch::whoIsFound() {
    QFETCH(QString, text);
    QFETCH(QString, expected);
    addFew();
    VisitorSearch search;
    search.reset(m_visitors);
    QCOMPARE(names(search, text).join(u','), expected);
}

void TestVisitorSearch::latestVisitFirst() {
    addFew();
    VisitorSearch search;
    search.reset(m_visitors);
    const Instant noon = instantFromMs(1'800'000'000'000);
    search.setVisit(m_visitors[1].id, noon - minutes(1440));
    search.setVisit(m_visitors[2].id, noon);
    const QStringList expected = QStringLiteral("김민서,김무성,강민수,김민서연").split(u',');
    QCOMPARE(names(search, QStringLiteral("ㄱㅁㅅ")), expected);
    search.endRebuild(search.beginRebuild(), indexOf(search));
    QCOMPARE(search.changes(), size_t(0));
    QCOMPARE(names(search, QStringLiteral("ㄱㅁㅅ")), expected);
    // Who fits better stands first whoever came last.
    search.setVisit(m_visitors[3].id, noon + minutes(60));
    QCOMPARE(names(search, QStringLiteral("김민서")).front(), QStringLiteral("김민서"));
    search.setVisit(m_visitors[2].id, std::nullopt);
    QCOMPARE(names(search, QStringLiteral("ㄱㅁㅅ")).last(), QStringLiteral("김민서"));
}

void TestVisitorSearch::limits() {
    addFew();
    VisitorSearch search;
    search.reset(m_visitors);
    QCOMPARE(names(search, QString(), 2), QStringLiteral("Zoë Martin,강민수").split(u','));
    QCOMPARE(names(search, QString(), 0).size(), 0);
    QCOMPARE(names(search, QStringLiteral("ㄱ"), 0).size(), 0);
    QCOMPARE(names(search, QStringLiteral("김민서"), 1), QStringList(QStringLiteral("김민서")));
}

void TestVisitorSearch::followsChanges() {
    addFew();
    VisitorSearch search;
    search.reset(m_visitors);
    Visitor& visitor = m_visitors[2];
    visitor.name = QStringLiteral("박하늘");
    search.put(visitor);
    QCOMPARE(names(search, QStringLiteral("박하늘")), QStringList(visitor.name));
    QCOMPARE(names(search, QStringLiteral("4821")), QStringList(visitor.name));
    QCOMPARE(names(search, QStringLiteral("김민서")), QStringList(QStringLiteral("김민서연")));
    QCOMPARE(names(search, QString()).size(), 6);
    QCOMPARE(names(search, QString()).value(4), visitor.name); // by name among the others
    search.remove(visitor.id);
    search.remove(m_visitors[0].id);
    QCOMPARE(names(search, QString()).size(), 4);
    QVERIFY(names(search, QStringLiteral("4821")).isEmpty());
    QVERIFY(names(search, QStringLiteral("강민수")).isEmpty());
    search.put(visitor);
    QCOMPARE(names(search, QStringLiteral("4821")), QStringList(visitor.name));
}

void TestVisitorSearch::changesWhileTheIndexIsMade() {
    addFew();
    VisitorSearch search;
    search.reset(m_visitors);
    const quint64 number = search.beginRebuild();
    const auto index = indexOf(search); // knows nothing of what follows
    Visitor fresh = add("한여름", "010-0000-1111");
    search.put(fresh);
    m_visitors[0].name = QStringLiteral("강바다");
    search.put(m_visitors[0]);
    search.remove(m_visitors[1].id);
    search.setVisit(m_visitors[3].id, instantFromMs(1'800'000'000'000));
    search.endRebuild(number, index);
    QCOMPARE(names(search, QStringLiteral("한여름")), QStringList(fresh.name));
    QCOMPARE(names(search, QStringLiteral("5510")), QStringList(QStringLiteral("강바다")));
    QVERIFY(names(search, QStringLiteral("김무성")).isEmpty());
    QCOMPARE(names(search, QStringLiteral("ㄱㅁㅅ")), QStringLiteral("김민서연,김민서").split(u','));
    QCOMPARE(names(search, QString()).size(), 6);
}

void TestVisitorSearch::anOldIndexIsNotTaken() {
    addFew();
    VisitorSearch search;
    const quint64 old = search.beginRebuild();
    search.reset(m_visitors);
    search.endRebuild(old, std::make_shared<VisitorIndex>(PackedRecords()));
    QCOMPARE(names(search, QString()).size(), 6);
}

QTEST_APPLESS_MAIN(TestVisitorSearch)
#include "test_visitor_search.moc"
