#include "model/domain/text_match.h"

#include <QtTest>

using namespace fd;

Q_DECLARE_METATYPE(fd::MatchQuality)

class TestTextMatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void folding() {
        QCOMPARE(foldForSearch(u"Élodie O'Brien"), QStringLiteral("elodieobrien"));
        QCOMPARE(foldForSearch(u"010-0000 4821"), QStringLiteral("01000004821"));
        QCOMPARE(foldForSearch(u"ＫＩＭ"), QStringLiteral("kim"));
        QCOMPARE(foldForSearch(QStringLiteral("김민").normalized(QString::NormalizationForm_D)),
                 QStringLiteral("김민"));
        QCOMPARE(foldForSearch(u"ㄱㅁ"), QStringLiteral("ㄱㅁ"));
        QCOMPARE(foldForSearch(u"기ㄳ"), QStringLiteral("기ㄱㅅ")); // run together by an input method
        QCOMPARE(foldForSearch(u"Đặng Weiß Søren"), QStringLiteral("dangweisssoren"));
    }

    void matching_data() {
        QTest::addColumn<QString>("term");
        QTest::addColumn<QString>("text");
        QTest::addColumn<MatchQuality>("quality");
        const auto row = [](const QString& term, const QString& text, MatchQuality quality) {
            QTest::newRow(qPrintable(term + QLatin1Char('/') + text)) << term << text << quality;
        };
        row(QStringLiteral("김민서"), QStringLiteral("김민서"), MatchQuality::Exact);
        row(QStringLiteral("김민"), QStringLiteral("김민서"), MatchQuality::Prefix);
        row(QStringLiteral("민서"), QStringLiteral("김민서"), MatchQuality::Inside);
        row(QStringLiteral("ㄱㅁㅅ"), QStringLiteral("김민서"), MatchQuality::Initials);
        row(QStringLiteral("ㅁㅅ"), QStringLiteral("김민서"), MatchQuality::Loose);
        row(QStringLiteral("김ㅁ"), QStringLiteral("김민서"), MatchQuality::Initials);
        row(QStringLiteral("김미"), QStringLiteral("김민서"), MatchQuality::Composing);
        row(QStringLiteral("미"), QStringLiteral("김민서"), MatchQuality::Loose);
        row(QStringLiteral("구"), QStringLiteral("권누리"), MatchQuality::Composing); // ㅜ becomes ㅝ
        row(QStringLiteral("갑"), QStringLiteral("값진"), MatchQuality::Composing);   // ㅂ becomes ㅄ
        row(QStringLiteral("각"), QStringLiteral("갃"), MatchQuality::Composing);
        row(QStringLiteral("각"), QStringLiteral("갂"), MatchQuality::None);          // ㄲ is another key
        row(QStringLiteral("길"), QStringLiteral("기라성"), MatchQuality::Composing); // ㄹ becomes a lead
        row(QStringLiteral("닭"), QStringLiteral("달기"), MatchQuality::Composing); // and so does ㄱ of ㄺ
        row(QStringLiteral("길"), QStringLiteral("기나라"), MatchQuality::None);
        row(QStringLiteral("길라"), QStringLiteral("기라성"), MatchQuality::None); // not the last one
        row(QStringLiteral("김밍"), QStringLiteral("김민서"), MatchQuality::None);
        row(QStringLiteral("기민"), QStringLiteral("김민서"), MatchQuality::None);
        row(QStringLiteral("김만"), QStringLiteral("김민서"), MatchQuality::None);
        row(QStringLiteral("ㄲ"), QStringLiteral("김민서"), MatchQuality::None);
        row(QStringLiteral("김민서연"), QStringLiteral("김민서"), MatchQuality::None);
        row(QString(), QStringLiteral("김민서"), MatchQuality::None);
    }
    void words() {
        const FoldedName name = foldName(u"Jean-Luc  O'Brien");
        QCOMPARE(name.text, QStringLiteral("jeanlucobrien"));
        QCOMPARE(name.wordStarts, 1u | 1u << 4 | 1u << 7);
        const auto match = [&](const QString& term) {
            return TermPattern(term).match(name.text, name.wordStarts);
        };
        QCOMPARE(match(QStringLiteral("luc")), MatchQuality::WordStart);
        QCOMPARE(match(QStringLiteral("obrienjean")), MatchQuality::WordStart);
        QCOMPARE(match(QStringLiteral("enjean")), MatchQuality::None); // round, but not from a word on
        QCOMPARE(match(QStringLiteral("uco")), MatchQuality::Inside);
    }
    void matching() {
        QFETCH(QString, term);
        QFETCH(QString, text);
        QTEST(matchTerm(term, text), "quality");
    }
};

QTEST_GUILESS_MAIN(TestTextMatch)
#include "test_text_match.moc"
