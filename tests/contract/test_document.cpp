#include "model/wire/document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <optional>

using namespace fd;
using wire::Unreadable;

namespace {
QByteArray nested(int levels) {
    return QByteArray(levels, '[') + QByteArray(levels, ']');
}

QJsonValue parsed(const QByteArray& utf8) {
    const auto document = wire::parseDocument(utf8);
    return document ? *document : QJsonValue(QJsonValue::Undefined);
}
} // namespace

class TestDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refused_data() {
        QTest::addColumn<QByteArray>("utf8");
        QTest::addColumn<int>("why");
        const auto row = [](const char* name, const QByteArray& utf8, Unreadable why) {
            QTest::newRow(name) << utf8 << static_cast<int>(why);
        };
        row("one byte too many", '"' + QByteArray(wire::maxBodyBytes - 1, 'a') + '"', Unreadable::TooLarge);
        row("33 levels", nested(33), Unreadable::TooDeep);
        row("33 levels, mixed", QByteArray("{\"a\":[").repeated(17), Unreadable::TooDeep);
        row("a million open brackets", QByteArray(wire::maxBodyBytes, '['), Unreadable::TooDeep);
        row("deep and no UTF-8", nested(33) + '\xff', Unreadable::TooDeep);
        row("a stray byte", "\"\xff\"", Unreadable::NotUtf8);
        row("overlong", "\"\xc0\x80\"", Unreadable::NotUtf8);
        row("a surrogate in UTF-8", "\"\xed\xa0\x80\"", Unreadable::NotUtf8);
        row("beyond Unicode", "\"\xf4\x90\x80\x80\"", Unreadable::NotUtf8);
        row("cut within a character", "\"\xe2\x82", Unreadable::NotUtf8);
        row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), Unreadable::NotUtf8);
        const std::vector<QByteArray> noJson{"",
                                             " ",
                                             "\xef\xbb\xbf",
                                             "{",
                                             "}",
                                             "{} {}",
                                             "{}x",
                                             "1,2",
                                             "1]",
                                             "],[",
                                             "[1",
                                             "{\"a\":1,}",
                                             "[1,]",
                                             "[,1]",
                                             "{a:1}",
                                             "{'a':1}",
                                             "{\"a\" 1}",
                                             "{\"a\"}",
                                             "nul",
                                             "True",
                                             "NaN",
                                             "Infinity",
                                             "01",
                                             "1.",
                                             ".5",
                                             "-.5",
                                             "-",
                                             "+1",
                                             "1e",
                                             "1.e5",
                                             "0x10",
                                             "1e400",
                                             "1e-400",
                                             "\"a",
                                             "\"a\nb\"",
                                             "\"a\tb\"",
                                             "\"\\x\"",
                                             "\"\\u12g4\"",
                                             "\"\\u12\"",
                                             "\"\\\"",
                                             "// x\n1",
                                             "'a'",
                                             QByteArray("{}\0", 3),
                                             QByteArray("\"\0\"", 3),
                                             "\xc2\xa0{}"};
        for (size_t i = 0; i < noJson.size(); ++i)
            QTest::addRow("no JSON %zu %s", i, noJson[i].toPercentEncoding().constData())
                << noJson[i] << static_cast<int>(Unreadable::NotJson);
    }
    void refused() {
        QFETCH(QByteArray, utf8);
        QFETCH(int, why);
        const auto document = wire::parseDocument(utf8);
        QVERIFY(!document.ok());
        QCOMPARE(static_cast<int>(document.error()), why);
    }

    void read_data() {
        QTest::addColumn<QByteArray>("utf8");
        QTest::addColumn<QByteArray>("same"); // Qt's compact form, in an array
        const auto row = [](const char* name, const QByteArray& utf8, const QByteArray& same) {
            QTest::newRow(name) << utf8 << same;
        };
        row("as large as may be", '"' + QByteArray(wire::maxBodyBytes - 2, 'a') + '"',
            "[\"" + QByteArray(wire::maxBodyBytes - 2, 'a') + "\"]");
        row("32 levels", nested(32), '[' + nested(32) + ']');
        row("brackets in a string", "\"" + QByteArray(40, '[') + "\\\"" + QByteArray(40, '{') + "\"",
            "[\"" + QByteArray(40, '[') + "\\\"" + QByteArray(40, '{') + "\"]");
        row("many siblings", "[" + QByteArray("[],{},").repeated(100) + "1]",
            "[[" + QByteArray("[],{},").repeated(100) + "1]]");
        row("a number", "1.0", "[1]");
        row("a string", "\"x\"", "[\"x\"]");
        row("null", " null ", "[null]");
        row("white space", "\t\r\n {} \n", "[{}]");
        row("a byte order mark", "\xef\xbb\xbf{}", "[{}]");
        row("escapes", "\"\\/\\b\\f\\n\\r\\t\\\"\\\\\\u00e9\\u0000\"",
            "[\"/\\b\\f\\n\\r\\t\\\"\\\\é\\u0000\"]");
        row("a lone surrogate", R"("\ud800")", R"(["\ud800"])");
        row("a pair", R"("\ud83d\ude00")", "[\"\xF0\x9F\x98\x80\"]");
        row("of a duplicate key the last", R"({"a":1,"b":0,"a":{"c":2},"a":3})", R"([{"a":3,"b":0}])");
        row("the same key escaped", R"({"한":1,"\ud55c":2})", R"([{"한":2}])");
        row("the largest integers", "[9223372036854775807,-9223372036854775808,9007199254740993]",
            "[[9223372036854775807,-9223372036854775808,9007199254740993]]");
        row("numbers", "[-0,1e5,1E+2,0.5,1e-300,-1.5e-3]", "[[0,100000,100,0.5,1e-300,-0.0015]]");
    }
    void read() {
        QFETCH(QByteArray, utf8);
        QFETCH(QByteArray, same);
        QCOMPARE(QJsonDocument(QJsonArray{parsed(utf8)}).toJson(QJsonDocument::Compact), same);
    }

    void keysBeyondTheBasicPlaneAreFound() {
        const QString first = QString::fromUcs4(U"\U0001F489");
        for (const char16_t unit : {char16_t(0xE000), char16_t(0xFFFF), char16_t(0xDC00)}) {
            const QJsonObject object{{first, 1}, {QString(QChar(unit)), 2}};
            const QJsonObject again =
                parsed(QJsonDocument(QJsonObject{{QStringLiteral("in"), QJsonArray{object}}})
                           .toJson())[QLatin1StringView("in")][0]
                    .toObject();
            QCOMPARE(again.value(first).toInt(), 1);
            QCOMPARE(again.value(QString(QChar(unit))).toInt(), 2);
            QVERIFY(again == object);
        }
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "test_document.moc"
