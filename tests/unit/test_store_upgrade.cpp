// A clinic's file of an older version keeps all that is in it when it is opened by this one.
#include "clinic_fixture.h"

#include "model/domain/draft.h"
#include "model/store/file_header.h"
#include "model/store/migrations.h"
#include "model/wire/command_codec.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace fd;
using namespace fd::test;

namespace {

const auto ten = between("2026-11-24T01:00:00Z", "2026-11-24T01:30:00Z");
const QString bookingId = QStringLiteral("0f8fad5b-d9cb-469f-a165-70867728950e");

/// The statements of the first schema, as they were released.
QStringList firstSchema() {
    QFile file(QStringLiteral(":/schema/001_first.sql"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the first schema is not there");
    QStringList statements;
    for (const QString& block : QString::fromUtf8(file.readAll()).split(QStringLiteral("\n\n"))) {
        if (block.contains(QStringLiteral("CREATE ")))
            statements << block;
    }
    return statements;
}

/// One visitor, one zone, one group, one booking, as version 1 wrote them.
QStringList firstRows() {
    const QString command = QString::fromUtf8(wire::encodeCommandBytes(test::command(11, ten)));
    const auto id = [](int number) { return QStringLiteral("%1").arg(number, 24, 16, QLatin1Char('0')); };
    return {
        QStringLiteral("INSERT INTO zones VALUES ('%1', '레이저실', '', '', 0)").arg(id(1)),
        QStringLiteral("INSERT INTO reservation_groups VALUES ('%1', '일반', '', '', NULL, 30, 1, 0, 0)")
            .arg(id(7)),
        QStringLiteral("INSERT INTO visitors VALUES ('%1', '김민서', NULL, NULL, NULL, '', NULL, NULL, '',"
                       " '', '')")
            .arg(id(11)),
        QStringLiteral("INSERT INTO reservations VALUES (1, '%1', '%2', '%3', '%4', %5, %6, 'RESERVED',"
                       " '%7', 0, 0, '', '', 0, 0)")
            .arg(bookingId, id(11), id(1), id(7))
            .arg(toMs(ten.start()))
            .arg(toMs(ten.end()))
            .arg(command)};
}

void writeFirstVersion(const QString& path) {
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), path);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("cannot write the old store");
        for (const QString& sql :
             firstSchema() + firstRows() +
                 QStringList{QStringLiteral("PRAGMA application_id = %1").arg(storeApplicationId),
                             QStringLiteral("PRAGMA user_version = 1")}) {
            QSqlQuery query(database);
            if (!query.exec(sql))
                qFatal("%s", qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(path);
}

} // namespace

class TestStoreUpgrade : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstVersionKeepsItsBookings() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("clinic"));
        writeFirstVersion(path);
        auto opened = Store::open(path, Database::Mode::MustExist);
        QVERIFY(opened.ok());
        Store& store = **opened;
        QCOMPARE(store.database.pragma(QStringLiteral("user_version")), qint64(newestVersion()));
        QCOMPARE(store.check(), QStringList());
        const auto booked = store.reservations.find(*ReservationId::parse(bookingId));
        QVERIFY(booked);
        QCOMPARE(booked->command, test::command(11, ten));
        QCOMPARE(booked->sync, OutboxState::Confirmed);
        // A visitor from before is one that the main system knows.
        QCOMPARE(store.visitors.find(idOf<VisitorId>(11))->remoteId(), std::optional(idOf<VisitorId>(11)));
        // The rule of no overlap came along.
        ReservationEngine engine(store, systemClock());
        QVERIFY(std::holds_alternative<Rejected>(engine.reserve(test::command(11, ten))));
        QVERIFY(store.outbox.all().empty());
    }
};

QTEST_GUILESS_MAIN(TestStoreUpgrade)
#include "test_store_upgrade.moc"
