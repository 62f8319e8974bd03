// What files look like before anybody knows what they mean: letters, CSV records, JSON elements.
#include "model/directory/csv.h"
#include "model/directory/import_columns.h"
#include "model/directory/json_elements.h"

#include <QtTest>

using namespace fd;

class TestCsv : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void saysWhereItGoesWrong_data();
    void saysWhereItGoesWrong();
    void blocksMakeNoDifference();
    void guessesTheEncoding_data();
    void guessesTheEncoding();
    void readsEverySyllableOfCp949();
    void elementsOfAnArray_data();
    void elementsOfAnArray();
    void formulasAreGuarded_data();
    void formulasAreGuarded();
    void tellsFormulasFromMemos();
    void guessesColumns_data();
    void guessesColumns();
};

namespace {

using Records = std::vector<CsvRecord>;

CsvRecord at(int line, std::initializer_list<const char*> fields) {
    CsvRecord record{line, {}};
    for (const char* field : fields)
        record.fields += QString::fromUtf8(field);
    return record;
}

struct Read {
    Records records;
    std::optional<ImportProblem> failure;
};

Read readAll(QIODevice& device, TextEncoding encoding = TextEncoding::Utf8) {
    TextSource text(device, encoding);
    CsvReader csv(text);
    Read read;
    while (auto record = csv.next())
        read.records.push_back(*record);
    read.failure = csv.failure();
    return read;
}

Read readBytes(const QByteArray& bytes, TextEncoding encoding = TextEncoding::Utf8) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readAll(buffer, encoding);
}

/// Gives a few bytes at a time, however many are asked for.
class Trickle : public QIODevice {
public:
    explicit Trickle(QByteArray bytes)
        : m_bytes(std::move(bytes)) {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char* data, qint64 size) override {
        const qint64 count = std::min<qint64>({size, 3, m_bytes.size() - m_pos});
        std::copy_n(m_bytes.constData() + m_pos, count, data);
        m_pos += count;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_pos = 0;
};

} // namespace

void TestCsv::reads_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Records>("records");
    const auto row = [](const char* name, const char* text, const Records& records) {
        QTest::newRow(name) << QByteArray(text) << records;
    };
    row("nothing", "", {});
    row("plain", "a,b\n1,2\n", {at(1, {"a", "b"}), at(2, {"1", "2"})});
    row("no end of line", "a,b\n1,2", {at(1, {"a", "b"}), at(2, {"1", "2"})});
    row("CRLF", "a,b\r\n1,2\r\n", {at(1, {"a", "b"}), at(2, {"1", "2"})});
    row("byte order mark",
        "\xEF\xBB\xBF"
        "a,b\n",
        {at(1, {"a", "b"})});
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
    QFETCH(QByteArray, text);
    QFETCH(Records, records);
    const Read read = readBytes(text);
    QVERIFY(!read.failure);
    QCOMPARE(read.records, records);
}

void TestCsv::saysWhereItGoesWrong_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const QByteArray& bytes, int line, const QString& reason,
                        TextEncoding encoding = TextEncoding::Utf8) {
        QTest::newRow(name) << bytes << encoding << line << reason;
    };
    row("quote in a plain field", "a\nx\"y\n", 2, reason::Quotes);
    row("text after a quote", "a\n1\n\"x\"y\n", 3, reason::Quotes);
    row("never closed", "a\n1\n\"x\n2\n3\n", 3, reason::Quotes);
    row("a byte that UTF-8 does not have", "a\n1\n\xC0\xFF\n2\n", 3, reason::NotUtf8);
    row("the same within quotes", "a\n\"1\n2\n\xC0\"\n", 4, reason::NotUtf8);
    row("cut within a letter", "a\n1\n\xEA\xB9", 3, reason::NotUtf8);
    row("NUL", QByteArray("a\n1\nx\0y\n", 8), 3, reason::NotText);
    row("no Korean", "a\n1\n\xB1\xE8\n\xFF\xFF\n", 4, reason::NotKorean, TextEncoding::Korean);
    row("Korean cut within a letter", "a\n\xB1\xE8\xB9", 2, reason::NotKorean, TextEncoding::Korean);
    row("too many columns", "a\n" + QByteArray(10'000, ','), 2, reason::TooManyColumns);
    row("a field of many megabytes", "a\n" + QByteArray(5'000'000, 'x'), 2, reason::TooLong);
    row("a quoted one", "a\n1\n\"" + QByteArray(5'000'000, 'x'), 3, reason::TooLong);
    QByteArray wide = "a\n";
    for (int i = 0; i < 6; ++i)
        wide += QByteArray(1'000'000, 'x') + ',';
    row("many long fields", wide, 2, reason::TooLong);
}

void TestCsv::saysWhereItGoesWrong() {
    QFETCH(QByteArray, bytes);
    QFETCH(TextEncoding, encoding);
    QFETCH(int, line);
    QFETCH(QString, reason);
    const Read read = readBytes(bytes, encoding);
    QVERIFY(read.failure.has_value());
    QCOMPARE(read.failure->line, line);
    QCOMPARE(read.failure->reason, reason);
    QVERIFY(!read.records.empty()); // what stands before is read
}

void TestCsv::blocksMakeNoDifference() {
    QByteArray text = "이름,메모\r\n";
    for (int i = 0; i < 50; ++i)
        text += "김민서,\"첫째 \"\"줄\"\"\r\n둘째 줄\"\r\n";
    Trickle trickle(text);
    const Read slow = readAll(trickle);
    const Read fast = readBytes(text);
    QVERIFY(!slow.failure);
    QCOMPARE(slow.records.size(), size_t(51));
    QCOMPARE(slow.records, fast.records);
    QCOMPARE(slow.records.back(), at(100, {"김민서", "첫째 \"줄\"\n둘째 줄"}));
}

void TestCsv::guessesTheEncoding_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");
    const auto row = [](const char* name, const QByteArray& bytes, TextEncoding encoding) {
        QTest::newRow(name) << bytes << encoding;
    };
    const QByteArray korean("\xC0\xCC\xB8\xA7,\xB8\xDE\xB8\xF0\n\xB1\xE8\xB9\xCE\xBC\xAD,\xBE\xC8\xB3\xE7\n");
    row("nothing", "", TextEncoding::Utf8);
    row("ASCII", "name\na\n", TextEncoding::Utf8);
    row("UTF-8", "이름\n김민서\n", TextEncoding::Utf8);
    row("CP949", korean, TextEncoding::Korean);
    row("CP949 after much ASCII", "name\n" + QByteArray(9'000'000, 'x') + korean, TextEncoding::Korean);
    row("damaged UTF-8", "이름,메모\n김민서,안녕\xFF하세요\n", TextEncoding::Utf8);
    row("UTF-8 that is cut short", "name\n\xEA\xB9", TextEncoding::Utf8);
}

void TestCsv::guessesTheEncoding() {
    QFETCH(QByteArray, bytes);
    QFETCH(TextEncoding, encoding);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QCOMPARE(guessEncoding(buffer), encoding);
    QCOMPARE(buffer.pos(), qint64(0));
}

void TestCsv::readsEverySyllableOfCp949() {
    // Of EUC-KR, and one that only the extension has.
    const Read read =
        readBytes("\xC0\xCC\xB8\xA7\n\xB1\xE8\xB9\xCE\xBC\xAD \x8C\x63\n", TextEncoding::Korean);
    QVERIFY(!read.failure);
    QCOMPARE(read.records, (Records{at(1, {"이름"}), at(2, {"김민서 똠"})}));
}

void TestCsv::elementsOfAnArray_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("elements");
    QTest::addColumn<QString>("failure");
    const auto row = [](const char* name, const QByteArray& bytes, const char* elements,
                        const QString& failure = {}) {
        QTest::newRow(name) << bytes << QString::fromLatin1(elements).split(u'|', Qt::SkipEmptyParts)
                            << failure;
    };
    row("none", " [ ] ", "");
    row("two", "\xEF\xBB\xBF[{\"a\":\"],}\\\"\"} ,\n [1,[2]]]\n", "{\"a\":\"],}\\\"\"} |[1,[2]]");
    row("empty", " \n", "", reason::Empty);
    row("an object", "{\"a\":1}", "", reason::NotAnArray);
    row("no JSON", "name\na", "", reason::NotJson);
    row("something after it", "[1] x", "1", reason::NotJson);
    row("nothing between commas", "[1,,2]", "1", reason::NotJson);
    row("a comma at the end", "[1,]", "1", reason::NotJson);
    row("cut short", "[{\"a\":1},{\"a\"", "{\"a\":1}", reason::NotJson);
    row("NUL", QByteArray("[1,\0]", 5), "1", reason::NotText);
    row("deep", "[" + QByteArray(40, '[') + QByteArray(40, ']') + "]", "", reason::TooDeep);
    row("long", "[\"" + QByteArray(2'000'000, 'x'), "", reason::TooLong);
}

void TestCsv::elementsOfAnArray() {
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, elements);
    QFETCH(QString, failure);
    Trickle slow(bytes);
    JsonElements reader(slow);
    QStringList read;
    while (const auto element = reader.next())
        read += QString::fromUtf8(*element);
    QCOMPARE(read, elements);
    QCOMPARE(reader.failure(), failure);
    if (!failure.isEmpty())
        QCOMPARE(reader.number(), elements.size() + 1);
}

void TestCsv::formulasAreGuarded_data() {
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("safe");
    for (const char* cell : {"=1+1", "+82", "-1", "@x", "\tx", "\rx", "'=1", "''-x"})
        QTest::newRow(cell) << QString::fromLatin1(cell) << u'\'' + QString::fromLatin1(cell);
    for (const char* cell : {"", "a", "'", "'a", "''", "1=1"})
        QTest::newRow(cell) << QString::fromLatin1(cell) << QString::fromLatin1(cell);
}

void TestCsv::formulasAreGuarded() {
    QFETCH(QString, cell);
    QFETCH(QString, safe);
    QCOMPARE(formulaSafe(cell), safe);
    QCOMPARE(withoutGuard(safe), cell);
}

void TestCsv::tellsFormulasFromMemos() {
    for (const char* cell : {"=1+1", " =HYPERLINK(\"x\")", "@SUM(A1)", "-2+3+cmd|' /C calc'!A0", "+SUM(1)"})
        QVERIFY2(isFormula(QString::fromUtf8(cell)), cell);
    for (const char* cell : {"", "- 리도카인 (주의)", "+82 10 0000 0000", "@kim.minseo", "'=1", "a=b", "-"})
        QVERIFY2(!isFormula(QString::fromUtf8(cell)), cell);
}

void TestCsv::guessesColumns_data() {
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("column");
    const auto row = [](const char* header, const char* column) {
        QTest::newRow(header) << QString::fromUtf8(header) << QString::fromLatin1(column);
    };
    row("name", "name");
    row("Date of Birth", "dateOfBirth");
    row("이름", "name");
    row("고객 이름", "name");
    row("전화번호", "phone");
    row("휴대폰 번호", "phone");
    row("생년월일", "dateOfBirth");
    row("성별", "gender");
    row("차트번호", "chartNumber");
    row("메모", "memo");
    row("주의사항", "cautions");
    row("고객유형", "visitorTypeId");
    row("환자ID", "id");
    row("시술권", "");
    row("몸무게", "");
    row("", "");
}

void TestCsv::guessesColumns() {
    QFETCH(QString, header);
    QFETCH(QString, column);
    QCOMPARE(guessColumn(ImportKind::Visitors, header), column);
}

QTEST_APPLESS_MAIN(TestCsv)
#include "test_csv.moc"
