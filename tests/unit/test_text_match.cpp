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
        row(QStringLiteral("ㅁㅅ"), QStringLiteral("김민서"), MatchQuality::Initials);
        row(QStringLiteral("김ㅁ"), QStringLiteral("김민서"), MatchQuality::Initials);
        row(QStringLiteral("김미"), QStringLiteral("김민서"), MatchQuality::Initials);
        row(QStringLiteral("기민"), QStringLiteral("김민서"), MatchQuality::None);
        row(QStringLiteral("김만"), QStringLiteral("김민서"), MatchQuality::None);
        row(QStringLiteral("ㄲ"), QStringLiteral("김민서"), MatchQuality::None);
        row(QStringLiteral("김민서연"), QStringLiteral("김민서"), MatchQuality::None);
        row(QString(), QStringLiteral("김민서"), MatchQuality::None);
    }
    void matching() {
        QFETCH(QString, term);
        QFETCH(QString, text);
        QTEST(matchTerm(term, text), "quality");
    }
};

QTEST_GUILESS_MAIN(TestTextMatch)
#include "test_text_match.moc"
