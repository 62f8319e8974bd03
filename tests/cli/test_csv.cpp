#include "model/directory/csv.h"

#include <QtTest>

using namespace fd;

class TestCsv : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void saysWhereTheQuotingGoesWrong_data();
    void saysWhereTheQuotingGoesWrong();
};

using Records = std::vector<CsvRecord>;

static CsvRecord at(int line, std::initializer_list<const char*> fields) {
    CsvRecord record{line, {}};
    for (const char* field : fields)
        record.fields += QString::fromUtf8(field);
    return record;
}

void TestCsv::reads_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<Records>("records");
    const auto row = [](const char* name, const char* text, const Records& records) {
        QTest::newRow(name) << QString::fromUtf8(text) << records;
    };
    row("nothing", "", {});
    row("plain", "a,b\n1,2\n", {at(1, {"a", "b"}), at(2, {"1", "2"})});
    row("no end of line", "a,b\n1,2", {at(1, {"a", "b"}), at(2, {"1", "2"})});
    row("CRLF", "a,b\r\n1,2\r\n", {at(1, {"a", "b"}), at(2, {"1", "2"})});
    row("empty fields", "a,b\n,\n", {at(1, {"a", "b"}), at(2, {"", ""})});
    row("blank lines", "a\n\n\n1\n", {at(1, {"a"}), at(4, {"1"})});
    row("quoted empty is no blank line", "a\n\"\"\n", {at(1, {"a"}), at(2, {""})});
    row("quotes", "a,b\n\"x, \"\"y\"\"\",2\n", {at(1, {"a", "b"}), at(2, {"x, \"y\"", "2"})});
    row("line break in a field", "a,b\n\"x\r\ny\",2\n3,4\n",
        {at(1, {"a", "b"}), at(2, {"x\ny", "2"}), at(4, {"3", "4"})});
    row("semicolons", "a;b\n1,5;2\n", {at(1, {"a", "b"}), at(2, {"1,5", "2"})});
    row("semicolon in a quoted header", "\"a;;\",b\n1,2\n", {at(1, {"a;;", "b"}), at(2, {"1", "2"})});
    row("hangul", "이름\n김민서\n", {at(1, {"이름"}), at(2, {"김민서"})});
}

void TestCsv::reads() {
    QFETCH(QString, text);
    QFETCH(Records, records);
    const auto read = readCsv(text);
    QVERIFY(read.ok());
    QCOMPARE(read.value(), records);
}

void TestCsv::saysWhereTheQuotingGoesWrong_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("quote in a plain field") << QStringLiteral("a\nx\"y\n") << 2;
    QTest::newRow("text after a quote") << QStringLiteral("a\n1\n\"x\"y\n") << 3;
    QTest::newRow("never closed") << QStringLiteral("a\n1\n\"x\n2\n3\n") << 3;
}

void TestCsv::saysWhereTheQuotingGoesWrong() {
    QFETCH(QString, text);
    QFETCH(int, line);
    const auto read = readCsv(text);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().line, line);
}

QTEST_APPLESS_MAIN(TestCsv)
#include "test_csv.moc"
