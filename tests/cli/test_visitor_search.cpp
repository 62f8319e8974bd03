#include "model/directory/visitor_search.h"

#include <QtTest>

using namespace fd;

class TestVisitorSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void finds_data();
    void finds();
    void limits();
    void replacesWhatIsPut();

private:
    [[nodiscard]] QStringList names(const QString& text, int limit = -1) const;
    Visitor& add(const char* name, const char* phone, const char* chart, const QDate& birth);
    std::vector<Visitor> m_visitors;
    VisitorSearch m_search;
};

Visitor& TestVisitorSearch::add(const char* name, const char* phone, const char* chart, const QDate& birth) {
    Visitor visitor;
    visitor.id = VisitorId::generate();
    visitor.name = QString::fromUtf8(name);
    visitor.phone = PhoneNumber::parse(QString::fromUtf8(phone));
    visitor.chartNumber = QString::fromUtf8(chart);
    visitor.dateOfBirth = birth;
    m_visitors.push_back(visitor);
    return m_visitors.back();
}

void TestVisitorSearch::init() {
    m_visitors.clear();
    add("강민수", "010-0000-5510", "15116", QDate(1988, 11, 23));
    add("김무성", "010-0000-0937", "17302", QDate(1971, 8, 15));
    add("김민서", "010-0000-4821", "20418", QDate(1994, 3, 2));
    add("김민서연", "010-0000-7001", "20419", QDate(1999, 12, 31));
    add("이김민", "02-123-4567", "A-77", QDate());
    add("Zoë Martin", "+33 6 0000 1234", "", QDate(1990, 1, 5));
    m_search.reset(m_visitors);
}

QStringList TestVisitorSearch::names(const QString& text, int limit) const {
    QStringList found;
    for (const VisitorId& id : m_search.find(text, limit)) {
        for (const Visitor& visitor : m_visitors) {
            if (visitor.id == id)
                found += visitor.name;
        }
    }
    return found;
}

void TestVisitorSearch::finds_data() {
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
    row("김ㅁ", "김민서연,김민서,김무성,이김민");
    row("김미", "김민서연,김민서,이김민");
    row("ㄱㅁㅅ", "김민서연,김민서,김무성,강민수");
    row("ㄱㅁㅅ 4821", "김민서");
    row("4821 ㄱㅁㅅ", "김민서");
    row("zoe", "Zoë Martin");
    row("MARTIN zoë", "Zoë Martin");
    row("zoe martin", "Zoë Martin");
    row("4821", "김민서");
    row("010-0000-4821", "김민서");
    row("010 0000 4821", "김민서");
    row("+82 10 0000 4821", "김민서");
    row("+33 6 0000 1234", "Zoë Martin");
    row("021234567", "이김민");
    row("20418", "김민서");
    row("2041", "김민서,김민서연");
    row("a77", "이김민");
    row("940302", "김민서");
    row("19940302", "김민서");
    row("1994-03-02", "김민서");
    row("1994", "김민서");
    row("ㄱㅁㅅ 1971", "김무성");
    row("김민서 5510", "");
    row("없는이름", "");
    row("9", "");
}

void TestVisitorSearch::finds() {
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(names(text).join(u','), expected);
}

void TestVisitorSearch::limits() {
    QCOMPARE(names(QString(), 2).size(), 2);
    QCOMPARE(names(QString(), 0).size(), 0);
    QCOMPARE(names(QStringLiteral("김민서"), 1), QStringList(QStringLiteral("김민서")));
}

void TestVisitorSearch::replacesWhatIsPut() {
    Visitor& visitor = m_visitors[2];
    visitor.name = QStringLiteral("박하늘");
    m_search.put(visitor);
    QCOMPARE(names(QStringLiteral("박하늘")), QStringList(visitor.name));
    QCOMPARE(names(QStringLiteral("4821")), QStringList(visitor.name));
    QCOMPARE(names(QString()).size(), 6);
}

QTEST_APPLESS_MAIN(TestVisitorSearch)
#include "test_visitor_search.moc"
