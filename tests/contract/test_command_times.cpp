#include "model/wire/command_codec.h"

#include <QJsonObject>
#include <QTest>

using namespace fd;

namespace {
QJsonObject commandFrom(const QString& start) {
    const QString id(24, QLatin1Char('a'));
    return {{QStringLiteral("visitorId"), id},
            {QStringLiteral("reservationGroupId"), id},
            {QStringLiteral("zoneId"), id},
            {QStringLiteral("startDateTimeUtc"), start},
            {QStringLiteral("endDateTimeUtc"), QStringLiteral("9999-12-31T23:59:59.999Z")}};
}
} // namespace

/// The date-times of a command, as they are written and as they are meant.
class TestCommandTimes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void read_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<qint64>("utcMs");
        constexpr qint64 ten = 1795514400000; // 2026-11-24T10:00:00Z
        constexpr qint64 hour = 3'600'000;
        const auto row = [](const char* written, qint64 utcMs) {
            QTest::newRow(written) << QString::fromLatin1(written) << utcMs;
        };
        row("2026-11-24T10:00:00Z", ten);
        row("2026-11-24t10:00:00z", ten);
        row("2026-11-24T19:00:00+09:00", ten);
        row("2026-11-25T00:00:00+14:00", ten);
        row("2026-11-23T10:01:00-23:59", ten);
        row("2026-11-25T09:59:00+23:59", ten);
        row("2026-11-24T10:00:00+00:00", ten);
        row("2026-11-24T10:00:00-00:00", ten);
        row("2026-11-24T15:30:00+05:30", ten);
        row("2026-11-24T10:00:00.0Z", ten);
        row("2026-11-24T10:00:00.5Z", ten + 500);
        row("2026-11-24T10:00:00.05Z", ten + 50);
        row("2026-11-24T10:00:00.123Z", ten + 123);
        row("2026-11-24T10:00:00.1239999999999999999Z", ten + 123);
        row("2026-11-24T10:00:00.0009Z", ten);
        row("2026-11-24T00:00:00Z", ten - 10 * hour);
        row("2026-11-24T23:59:59Z", ten + 14 * hour - 1000);
        row("2024-02-29T00:00:00Z", 1709164800000);
        row("2000-02-29T00:00:00Z", 951782400000);
        row("1970-01-01T00:00:00Z", 0);
        row("1969-12-31T23:59:59.999Z", -1);
        row("0001-01-01T00:00:00Z", -62135596800000);
        row("0000-01-01T00:00:00Z", -62167219200000);
        row("0000-02-29T00:00:00Z", -62167219200000 + 59 * 24 * hour);
        row("0000-01-01T00:00:00+01:00", -62167219200000 - hour); // in the year before
    }
    void read() {
        QFETCH(QString, written);
        QFETCH(qint64, utcMs);
        const QJsonObject document = commandFrom(written);
        const auto command = wire::decodeCommand(QJsonValue(document));
        QVERIFY(command.ok());
        QCOMPARE(toMs(command->start.at), utcMs);
        QCOMPARE(wire::encodeCommand(*command), document);
        QCOMPARE(command->start.written.isEmpty(), written == toRfc3339(command->start.at));
    }

    void refused_data() {
        QTest::addColumn<QString>("written");
        const std::vector<const char16_t*> bad{u"",
                                               u"2026-11-24",
                                               u"2026-11-24T10:00:00",
                                               u"2026-11-24T24:00:00Z",
                                               u"2026-11-24T23:59:60Z",
                                               u"2016-12-31T23:59:60Z",
                                               u"2026-11-24T10:60:00Z",
                                               u"2026-11-24T25:00:00Z",
                                               u"2026-02-29T10:00:00Z",
                                               u"1900-02-29T10:00:00Z",
                                               u"2026-04-31T10:00:00Z",
                                               u"2026-13-01T10:00:00Z",
                                               u"2026-00-10T10:00:00Z",
                                               u"2026-11-00T10:00:00Z",
                                               u"2026-11-32T10:00:00Z",
                                               u"2026-11-24 10:00:00Z",
                                               u"2026-11-24_10:00:00Z",
                                               u"20261124T100000Z",
                                               u"2026-11-24T10:00Z",
                                               u"2026-11-24T10Z",
                                               u"2026-11-24T10:00:00+9",
                                               u"2026-11-24T10:00:00+09",
                                               u"2026-11-24T10:00:00+0900",
                                               u"2026-11-24T10:00:00+24:00",
                                               u"2026-11-24T10:00:00+09:60",
                                               u"2026-11-24T10:00:00 +09:00",
                                               u"2026-11-24T10:00:00,5Z",
                                               u"2026-11-24T10:00:00.Z",
                                               u"2026-11-24T10:00:00.5",
                                               u"2026-11-24T10:00:00.-5Z",
                                               u"２０２６-11-24T10:00:00Z",
                                               u"2026-11-24T10:00:0\u0660Z",
                                               u"2026-11-24T10:00:00.\u0665Z",
                                               u"2026‐11‐24T10:00:00Z",
                                               u"2026-11-24T10:00:00\u2212"
                                               u"09:00",
                                               u" 2026-11-24T10:00:00Z",
                                               u"2026-11-24T10:00:00Z ",
                                               u"2026-11-24T10:00:00ZZ",
                                               u"2026-11-24T10:00:00Z+09:00",
                                               u"12026-11-24T10:00:00Z",
                                               u"-2026-11-24T10:00:00Z",
                                               u"+2026-11-24T10:00:00Z",
                                               u"26-11-24T10:00:00Z",
                                               u"2026-W48-2T10:00:00Z",
                                               u"1795514400000",
                                               u"now",
                                               u"2026-11-24T10:00:00\u017B"};
        for (size_t i = 0; i < bad.size(); ++i)
            QTest::addRow("%zu %ls", i, qUtf16Printable(QString::fromUtf16(bad[i])))
                << QString::fromUtf16(bad[i]);
        QTest::newRow("a NUL at the end") << QStringLiteral("2026-11-24T10:00:00Z") + QChar(u'\0');
    }
    void refused() {
        QFETCH(QString, written);
        const auto command = wire::decodeCommand(QJsonValue(commandFrom(written)));
        QVERIFY(!command.ok());
        QCOMPARE(command.error(), (FieldErrors{{QStringLiteral("startDateTimeUtc"), reason::Invalid}}));
    }
};

QTEST_GUILESS_MAIN(TestCommandTimes)
#include "test_command_times.moc"
