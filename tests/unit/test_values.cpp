// Ids, telephone numbers, times.
#include "clinic_fixture.h"

using namespace fd;
using namespace fd::test;

class TestValues : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void objectIds() {
        const auto upper = VisitorId::parse(u"ABCDEFABCDEFABCDEFABCDEF").value();
        QCOMPARE(upper.text(), QStringLiteral("ABCDEFABCDEFABCDEFABCDEF"));
        QCOMPARE(upper, VisitorId::parse(u"abcdefabcdefabcdefabcdef").value());
        QCOMPARE(qHash(upper), qHash(VisitorId::parse(upper.key()).value()));
        QVERIFY(!VisitorId::parse(u"abcdefabcdefabcdefabcde"));
        QVERIFY(!VisitorId::parse(u"gbcdefabcdefabcdefabcdef"));
        QVERIFY(VisitorId::generate() != VisitorId::generate());
    }

    void phones_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* text, const char* stored, const char* shown) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(stored)
                                << QString::fromLatin1(shown);
        };
        row("010-0000-4821", "+821000004821", "010-0000-4821");
        row("+82 10 0000 4821", "+821000004821", "010-0000-4821");
        row("+82 (0)10.0000.4821", "+821000004821", "010-0000-4821");
        row("02-000-4821", "+8220004821", "02-000-4821");
        row("+81 90-0000-1234", "+819000001234", "+81 9000001234");
        row("+1 202 555 0100", "+12025550100", "+1 2025550100");
        row("", "", "");
        row("010-0000-48a1", "", "");
        row("+", "", "");
        row("12", "", "");
        row("+1234567890123456", "", "");
    }
    void phones() {
        QFETCH(QString, text);
        QFETCH(QString, stored);
        QFETCH(QString, shown);
        const auto phone = PhoneNumber::parse(text);
        QCOMPARE(phone.has_value(), !stored.isEmpty());
        if (!phone)
            return;
        QCOMPARE(phone->e164(), stored);
        QCOMPARE(phone->display(), shown);
        QCOMPARE(PhoneNumber::parse(stored), phone);
    }

    void times_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("normal"); // empty: refused
        const auto row = [](const char* text, const char* normal) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(normal);
        };
        row("2026-11-24T01:00:00Z", "2026-11-24T01:00:00Z");
        row("2026-11-24T10:00:00+09:00", "2026-11-24T01:00:00Z");
        row("2026-11-23T20:30:00-04:30", "2026-11-24T01:00:00Z");
        row("2026-11-24t01:00:00.1239z", "2026-11-24T01:00:00.123Z");
        row("2026-11-24T01:00:00.5Z", "2026-11-24T01:00:00.500Z");
        row("2024-02-29T00:00:00Z", "2024-02-29T00:00:00Z");
        row("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z");
        for (const char* refused :
             {"2026-11-24T01:00:00", "2026-11-24T24:00:00Z", "2026-11-24T23:59:60Z", "2026-02-29T00:00:00Z",
              "2026-11-24 01:00:00Z", "2026-11-24T01:00Z", "2026-11-24T01:00:00.Z", "2026-11-24T01:00:00Zx",
              "2026-11-24T01:00:00+0900", "2026-11-24", ""})
            row(refused, "");
    }
    void times() {
        QFETCH(QString, text);
        QFETCH(QString, normal);
        const auto instant = parseRfc3339(text);
        QCOMPARE(instant ? toRfc3339(*instant) : QString(), normal);
    }

    void ranges() {
        QVERIFY(!TimeRange::make(at("2026-11-24T01:00:00Z"), at("2026-11-24T01:00:00Z")));
        QVERIFY(!TimeRange::make(at("2026-11-24T02:00:00Z"), at("2026-11-24T01:00:00Z")));
        const auto first = between("2026-11-24T01:00:00Z", "2026-11-24T02:00:00Z");
        const auto next = between("2026-11-24T02:00:00Z", "2026-11-24T03:00:00Z");
        const auto across = between("2026-11-24T01:59:59.999Z", "2026-11-24T02:00:00.001Z");
        QVERIFY(!first.overlaps(next) && !next.overlaps(first));
        QVERIFY(first.overlaps(across) && across.overlaps(next));
        QVERIFY(first.contains(first.start()) && !first.contains(first.end()));
    }
};

QTEST_GUILESS_MAIN(TestValues)
#include "test_values.moc"
