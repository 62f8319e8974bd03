// What a search result says of a visitor, and what of it is marked.
#include "ui/theme/theme.h"
#include "ui/visitor/result_line.h"
#include "ui/visitor/results_delegate.h"
#include "ui/visitor/results_model.h"

#include <QPainter>
#include <QtTest>

using namespace fd;

namespace {

Visitor person(const QString& name, const QString& phone, const QString& chart, const QDate& birth) {
    Visitor made;
    made.id = VisitorId::generate();
    made.name = name;
    made.phone = PhoneNumber::parse(phone);
    made.chartNumber = chart;
    made.dateOfBirth = birth;
    return made;
}

Visitor minseo() {
    return person(QStringLiteral("김민서"), QStringLiteral("010-0000-4821"), QStringLiteral("20418"),
                  QDate(1994, 3, 2));
}

Visitor zoe() {
    return person(QStringLiteral("Zoë Martin"), QStringLiteral("+33 6 0000 1234"), QStringLiteral("F-011"),
                  QDate(1990, 1, 5));
}

/// With what is marked in brackets.
QString shown(const ResultLine& line) {
    QStringList texts;
    for (const MarkedText* text : {&line.name, &line.birth, &line.chart, &line.phone}) {
        QString all;
        for (const auto& stretch : text->stretches())
            all += stretch.marked ? u'[' + stretch.text + u']' : stretch.text;
        if (!all.isEmpty())
            texts << all;
    }
    return texts.join(u' ');
}

/// How much of a part of a row (284 wide) is in the accent colour.
int accentIn(const QString& searchText, const QRect& part) {
    ResultsModel model;
    model.setResults({minseo()}, searchText);
    QImage image(284, ResultsDelegate::rowHeight, QImage::Format_RGB32);
    image.fill(tokens().surface);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    ResultsDelegate().paint(&painter, option, model.index(0));
    painter.end();
    int count = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            count += image.pixelColor(x, y) == tokens().accentText ? 1 : 0;
    }
    return count;
}

} // namespace

class TestResultLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(ThemeChoice::Light); }

    void marks_data() {
        QTest::addColumn<bool>("foreign");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* text, const char* expected) {
            QTest::newRow(text) << false << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        const auto foreign = [](const char* text, const char* expected) {
            QTest::newRow(text) << true << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("", "김민서 1994 ···· 4821");
        // the name
        row("김민서", "[김민서] 1994 ···· 4821");
        row("민서", "김[민서] 1994 ···· 4821");
        row("민서 김", "[김민서] 1994 ···· 4821");
        row("김 민서", "[김민서] 1994 ···· 4821");
        row("ㄱㅁㅅ", "[김민서] 1994 ···· 4821");
        row("ㅁㅅ", "김[민서] 1994 ···· 4821");
        row("ㄱ민ㅅ", "[김민서] 1994 ···· 4821");
        row("김ㅁ", "[김민]서 1994 ···· 4821");
        row("김미", "[김민]서 1994 ···· 4821");
        row("기", "[김]민서 1994 ···· 4821");
        row("rlaals", "[김민]서 1994 ···· 4821");
        // numbers
        row("4821", "김민서 1994 ···· [4821]");
        row("82", "김민서 1994 ···· 4[82]1");
        row("ㄱㅁㅅ 4821", "[김민서] 1994 ···· [4821]");
        row("0000", "김민서 1994 010-[0000]-4821");
        row("01000004821", "김민서 1994 [010-0000-4821]");
        row("010-0000-4821", "김민서 1994 [010-0000-4821]");
        row("+821000004821", "김민서 1994 [010-0000-4821]");
        row("20418", "김민서 1994 #[20418] ···· 4821");
        row("204", "김민서 1994 #[204]18 ···· 4821");
        row("1994", "김민서 [1994] ···· 4821");
        row("19940302", "김민서 [1994-03-02] ···· 4821");
        row("940302", "김민서 19[94-03-02] ···· 4821");
        row("94.3.2", "김민서 19[94-03-02] ···· 4821");
        row("1994년 3월 2일", "김민서 [1994-03-02] ···· 4821");
        row("199403", "김민서 [1994-03]-02 ···· 4821");
        row("4821 1994", "김민서 [1994] ···· [4821]");
        row("없음", "김민서 1994 ···· 4821");
        // other names
        foreign("zoe", "[Zoë] Martin 1990 ···· 1234");
        foreign("ZOE MART", "[Zoë] [Mart]in 1990 ···· 1234");
        foreign("zoemartin", "[Zoë Martin] 1990 ···· 1234");
        foreign("martinzoe", "[Zoë Martin] 1990 ···· 1234");
        foreign("캗", "[Zoë] Martin 1990 ···· 1234");
        foreign("f011", "Zoë Martin 1990 #[F-011] ···· 1234");
        foreign("33600001234", "Zoë Martin 1990 +[33 600001234]");
    }

    void marks() {
        QFETCH(bool, foreign);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(shown(resultLine(foreign ? zoe() : minseo(), text)), expected);
    }

    /// 길 goes on to 기라.
    void marksWhatASyllableMayBecome() {
        const Visitor visitor = person(QStringLiteral("김기라"), {}, {}, {});
        QCOMPARE(shown(resultLine(visitor, QStringLiteral("길"))), QStringLiteral("김[기라]"));
        QCOMPARE(shown(resultLine(visitor, QStringLiteral("기"))), QStringLiteral("[김]기라"));
    }

    void isDrawn() {
        const auto accent = [](const char* text, int left, int right) {
            return accentIn(QString::fromUtf8(text),
                            QRect(left, 0, right - left, ResultsDelegate::rowHeight));
        };
        QCOMPARE(accent("", 0, 284), 0);
        QVERIFY(accent("김민서", 0, 50) > 0);
        QCOMPARE(accent("김민서", 60, 284), 0);
        QVERIFY(accent("4821", 200, 284) > 0);
        QCOMPARE(accent("4821", 0, 200), 0);
        QVERIFY(accent("20418", 60, 200) > 0);
        QVERIFY(accent("1994", 40, 100) > 0);
        // To the last digit: dots that stand for it would not reach so high.
        QVERIFY(accentIn(QStringLiteral("4821"), QRect(268, 0, 16, 14)) > 0);
    }

    void isSaid() {
        const auto said = [](const QString& text) {
            ResultsModel model;
            model.setResults({minseo()}, text);
            return model.index(0).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(said(QStringLiteral("ㄱㅁㅅ")), QStringLiteral("김민서, 1994-03-02, 4821"));
        QCOMPARE(said(QStringLiteral("20418")), QStringLiteral("김민서, 1994-03-02, #20418, 4821"));
        QCOMPARE(said(QStringLiteral("0000")), QStringLiteral("김민서, 1994-03-02, 010-0000-4821"));
    }
};

QTEST_MAIN(TestResultLine)
#include "test_result_line.moc"
