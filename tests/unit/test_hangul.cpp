#include "model/domain/hangul.h"
#include "model/domain/keyboard_layout.h"

#include <QtTest>

using namespace fd;

class TestHangul : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keys() {
        QCOMPARE(hangul::keysOf(u'김'), QStringLiteral("ㄱㅣㅁ"));
        QCOMPARE(hangul::keysOf(u'값'), QStringLiteral("ㄱㅏㅂㅅ"));
        QCOMPARE(hangul::keysOf(u'권'), QStringLiteral("ㄱㅜㅓㄴ"));
        QCOMPARE(hangul::keysOf(u'ㄳ'), QStringLiteral("ㄱㅅ"));
        QCOMPARE(hangul::keysOf(u'k'), QStringLiteral("k"));
        QCOMPARE(hangul::leadOf(u'민'), hangul::leadOf(u'ㅁ'));
        QCOMPARE(hangul::leadOf(u'ㅏ'), -1);
        QCOMPARE(hangul::leadOf(u'ㄳ'), -1);
    }

    /// Typing any syllable, also after another one, makes that syllable again.
    void everySyllableIsTyped() {
        for (char16_t c = 0xAC00; c <= 0xD7A3; ++c) {
            const QString both = QStringLiteral("닭") + QChar(c);
            QString keys;
            for (const QChar syllable : both)
                keys += hangul::keysOf(syllable.unicode());
            QCOMPARE(hangul::composed(keys), both);
        }
    }

    void otherLayout_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        const auto row = [](const char* typed, const char* meant) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(meant);
        };
        row("rlaals", "김민");
        row("RLAALS", "김민"); // Caps Lock
        row("Rlaals", "낌민"); // one capital is a doubled consonant
        row("rkqtdl", "값이");
        row("rkqtl", "갑시");
        row("rnjs", "권");
        row("rat", "ㄱㅁㅅ");
        row("rlaA 4821", "김ㅁ 4821");
        row("k", "ㅏ");
        row("캗", "zoe");
        row("ㅡㅁㄱ샤ㅜ", "martin");
        row("ㅐ'ㅠ갸두", "o'brien");
        row("4821", "");
        row("", "");
    }
    void otherLayout() {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        QCOMPARE(inOtherLayout(typed), meant);
    }
};

QTEST_APPLESS_MAIN(TestHangul)
#include "test_hangul.moc"
