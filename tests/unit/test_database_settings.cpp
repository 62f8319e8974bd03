// Addresses of a clinic's database, as people write them and as they are kept.
#include "model/domain/database_settings.h"
#include "model/sync/database_check.h"

#include <QtTest>

using namespace fd;

class TestDatabaseSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsRead_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char* written, const char* kept) {
            QTest::newRow(written) << QString::fromUtf8(written) << QString::fromUtf8(kept);
        };
        row("postgresql://desk@clinic.example/frontdesk", "postgresql://desk@clinic.example/frontdesk");
        row(" postgres://desk@clinic.example:5432/frontdesk ", "postgresql://desk@clinic.example/frontdesk");
        row("desk@10.0.0.5:5433/frontdesk", "postgresql://desk@10.0.0.5:5433/frontdesk");
        row("postgresql://desk@clinic.example/frontdesk?clinic=gangnam",
            "postgresql://desk@clinic.example/frontdesk?clinic=gangnam");
        row("postgresql://desk@[::1]/frontdesk", "postgresql://desk@[::1]/frontdesk");
    }
    void whatIsWrittenIsRead() {
        QFETCH(QString, written);
        QFETCH(QString, kept);
        DatabaseSettings settings;
        QVERIFY(settings.setAddress(written));
        QCOMPARE(settings.address(), kept);
        QVERIFY(isDatabaseAddress(kept));
        DatabaseSettings again;
        QVERIFY(again.setAddress(kept));
        QCOMPARE(again, settings);
    }

    void whatIsNoAddressChangesNothing_data() {
        QTest::addColumn<QString>("written");
        for (const char* text :
             {"https://clinic.example", "postgresql://desk:secret@clinic.example/frontdesk",
              "postgresql://desk@clinic.example/frontdesk?host=elsewhere",
              "postgresql://desk@clinic.example/a/b", "postgresql://desk@clinic.example/a#b"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void whatIsNoAddressChangesNothing() {
        QFETCH(QString, written);
        DatabaseSettings settings;
        QVERIFY(settings.setAddress(QStringLiteral("postgresql://desk@clinic.example/frontdesk")));
        const DatabaseSettings before = settings;
        QVERIFY(!settings.setAddress(written));
        QCOMPARE(settings, before);
    }

    void theFileOfCertificatesMayStandInIt() {
        DatabaseSettings settings;
        QVERIFY(settings.setAddress(
            QStringLiteral("postgresql://desk@clinic.example/frontdesk?sslrootcert=%2Fetc%2Fca.pem")));
        QCOMPARE(settings.caFile, QStringLiteral("/etc/ca.pem"));
        QCOMPARE(settings.address(), QStringLiteral("postgresql://desk@clinic.example/frontdesk"));
    }

    void whatIsMissingIsSaid() {
        const auto fault = [](const char* text) {
            DatabaseSettings settings;
            (void)settings.setAddress(QString::fromUtf8(text));
            return faultOf(settings);
        };
        QCOMPARE(fault(""), std::optional(DatabaseFault::HostMissing));
        QCOMPARE(fault("clinic.example/frontdesk"), std::optional(DatabaseFault::UserMissing));
        QCOMPARE(fault("desk@clinic.example"), std::optional(DatabaseFault::DatabaseMissing));
        QCOMPARE(fault("desk@clinic.example/frontdesk?clinic=Not%20One"),
                 std::optional(DatabaseFault::ClinicInvalid));
        QCOMPARE(fault("desk@clinic.example/frontdesk?sslrootcert=%2Fnowhere"),
                 std::optional(DatabaseFault::CaFileUnreadable));
        QCOMPARE(fault("desk@clinic.example/frontdesk"), std::optional<DatabaseFault>());
    }
};

QTEST_APPLESS_MAIN(TestDatabaseSettings)
#include "test_database_settings.moc"
