// frontdeskctl on a clinic's shared database answers as on a file.
#include "tests/support/ctl_process.h"
#include "tests/support/postgres_server.h"
#include "tests/unit/clinic_fixture.h"

#include "model/wire/command_codec.h"

using namespace fd;
using namespace fd::test;

namespace {

const QStringList demo{"demo"_t, "--date"_t, "2026-11-24"_t, "--seed"_t, "7"_t};

CtlResult onStore(const QString& where, const QStringList& arguments, const QByteArray& input = {}) {
    return runCtl(QStringList{"--store"_t, where, "--json"_t} + arguments, input);
}

/// A database of its own that nobody has prepared.
QString bareDatabase() {
    return PostgresServer::shared().url("clinic_owner"_t, PostgresServer::shared().createDatabase());
}

} // namespace

class TestCtlShared : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void preparing() {
        const QString url = bareDatabase();
        CtlResult result = onStore(url, {"reservations"_t, "--from"_t, "2026-01-01T00:00:00Z"_t, "--to"_t,
                                         "2027-01-01T00:00:00Z"_t});
        QCOMPARE(result.exitCode, 5);
        QVERIFY2(result.err.contains("setup-database"), result.err.constData());
        QCOMPARE(onStore(url, demo).exitCode, 5); // demo prepares a file, not a database
        result = onStore(url, {"setup-database"_t, "--name"_t, "본점"_t});
        QVERIFY2(result.exitCode == 0, result.err.constData());
        QCOMPARE(result.object().value("versionBefore"_t).toInt(-1), 0);
        QCOMPARE(result.object().value("clinic"_t).toString(), "main"_t);
        result = onStore(url.section(u'?', 0, 0),
                         {"setup-database"_t, "--clinic"_t, "gangnam"_t, "--desk-role"_t, "desk_ctl"_t,
                          "--desk-password-file"_t, "-"_t},
                         "geheim\n");
        QVERIFY2(result.exitCode == 0, result.err.constData());
        QVERIFY(!result.out.contains("geheim") && !result.err.contains("geheim"));
        QString desk = url;
        desk.replace("clinic_owner"_t, "desk_ctl"_t);
        QCOMPARE(onStore(desk, demo).exitCode, 5); // of another branch
        desk.replace("clinic=main"_t, "clinic=gangnam"_t);
        QCOMPARE(onStore(desk, demo).exitCode, 0);
        QCOMPARE(onStore(url, {"search"_t, ""_t}).array().size(), 0);
    }

    void answersAsAFile() {
        const QTemporaryDir folder;
        const QString file = folder.filePath("clinic.frontdesk"_t);
        const QString url = PostgresServer::shared().newClinic();
        const auto both = [&](const QStringList& arguments, const QByteArray& input = {}) {
            const CtlResult here = onStore(file, arguments, input);
            const CtlResult there = onStore(url, arguments, input);
            if (here.exitCode != there.exitCode)
                qWarning("%s: %d here, %d there: %s", qPrintable(arguments.join(u' ')), here.exitCode,
                         there.exitCode, there.err.constData());
            return std::pair(here, there);
        };
        auto [here, there] = both(demo);
        QCOMPARE(here.exitCode, 0);
        QCOMPARE(there.out, here.out);
        const QStringList week{"--from"_t, "2026-11-20T00:00:00Z"_t, "--to"_t, "2026-11-30T00:00:00Z"_t};
        std::tie(here, there) = both(QStringList{"reservations"_t} + week);
        QVERIFY(here.array().size() > 50);
        const auto first = here.array().first().toObject();
        const QStringList slots =
            QStringList{"slots"_t, "--group"_t, first.value("reservationGroupId"_t).toString()} + week;
        const QStringList reads[] = {QStringList{"reservations"_t} + week,
                                     slots,
                                     {"search"_t, ""_t},
                                     {"search"_t, "김"_t},
                                     {"check"_t},
                                     {"reservations"_t, week[0], week[1], week[2], week[3], "--visitor"_t,
                                      first.value("visitorId"_t).toString()}};
        const auto ids = [](const QByteArray& text) { // a number that is made anew is another one each time
            QByteArray copy = text;
            const qsizetype from = copy.indexOf("\"reservationId\":\"");
            return from < 0 ? copy : copy.remove(from, 54);
        };
        for (const QStringList& read : reads) {
            std::tie(here, there) = both(read);
            QCOMPARE(here.exitCode, 0);
            if (read.first() == "reservations"_t)
                QCOMPARE(there.array().size(), here.array().size());
            else
                QCOMPARE(there.out, here.out);
        }
        // The same booking is taken, and taken again refused, in the same words.
        QJsonObject booking = first.value("command"_t).toObject();
        booking.insert("startDateTimeUtc"_t, "2027-01-05T01:00:00Z"_t);
        booking.insert("endDateTimeUtc"_t, "2027-01-05T01:30:00Z"_t);
        const QByteArray bytes = QJsonDocument(booking).toJson();
        std::tie(here, there) = both({"reserve"_t, "-"_t}, bytes);
        QCOMPARE(here.exitCode, 0);
        QCOMPARE(ids(there.out), ids(here.out));
        const QString id = there.object().value("reservationId"_t).toString();
        std::tie(here, there) = both({"reserve"_t, "-"_t}, bytes);
        QCOMPARE(here.exitCode, 3);
        QCOMPARE(there.out, here.out);
        QCOMPARE(onStore(url, {"cancel"_t, id, "--reason"_t, "NO_SHOW"_t}).exitCode, 0);
        QCOMPARE(onStore(url, {"cancel"_t, id, "--reason"_t, "NO_SHOW"_t}).exitCode, 3);
        const QString csv = writeFile(folder.filePath("v.csv"_t), "name,phone\n서민지,010-0000-0101\n");
        std::tie(here, there) = both({"import"_t, "visitors"_t, csv});
        QCOMPARE(here.exitCode, 0);
        QCOMPARE(there.out, here.out);
        QCOMPARE(onStore(url, {"check"_t}).exitCode, 0);
    }

    /// There and back, and everything is as it was; numbers go on after what was brought.
    void movesAClinicAndBack() {
        const QTemporaryDir folder;
        const QString file = folder.filePath("clinic.frontdesk"_t);
        const QString back = folder.filePath("back.frontdesk"_t);
        const QString url = PostgresServer::shared().newClinic();
        QCOMPARE(onStore(file, demo).exitCode, 0);
        const auto contents = [&folder](const QString& where) {
            QByteArray all;
            for (const QString& kind : {"visitors"_t, "reservations"_t}) {
                const QString path = folder.filePath("contents.json"_t);
                const CtlResult done = onStore(where, {"export"_t, kind, path});
                QFile written(path);
                if (done.exitCode != 0 || !written.open(QIODevice::ReadOnly))
                    qFatal("no export: %s", done.err.constData());
                all += written.readAll();
            }
            return all;
        };
        // Somebody who was merged into a record that comes after theirs.
        const auto merged = [](const QString& where) {
            auto store = Store::open(where, Database::Mode::MustExist);
            QStringList pairs;
            Statement row = (*store)->database.prepare(
                "SELECT id, merged_into FROM visitors WHERE merged_into IS NOT NULL"_t);
            row.run();
            while (row.next())
                pairs << row.text(0) + u' ' + row.text(1);
            return pairs;
        };
        {
            auto store = Store::open(file, Database::Mode::MustExist);
            (*store)->database.execute(
                "UPDATE visitors SET merged_into = (SELECT max(id) FROM visitors) WHERE id = (SELECT "
                "min(v.id)"
                " FROM visitors v WHERE v.id NOT IN (SELECT visitor_id FROM reservations)"
                " AND v.id NOT IN (SELECT visitor_id FROM tickets))"_t);
        }
        const QStringList standing = merged(file);
        QCOMPARE(standing.size(), 1);
        const QByteArray before = contents(file);
        QVERIFY(before.size() > 100'000);
        CtlResult result = onStore(file, {"move"_t, "--to"_t, url});
        QVERIFY2(result.exitCode == 0, result.err.constData());
        QVERIFY(result.object().value("rows"_t).toInt() > 500);
        QCOMPARE(contents(url), before);
        QCOMPARE(contents(file), before); // it stays where it was
        // A booking more: what is numbered there goes on after what came.
        const auto first = onStore(url, {"reservations"_t, "--from"_t, "2026-11-20T00:00:00Z"_t, "--to"_t,
                                         "2026-11-30T00:00:00Z"_t})
                               .array()
                               .first()
                               .toObject();
        QJsonObject booking = first.value("command"_t).toObject();
        booking.insert("startDateTimeUtc"_t, "2027-01-05T01:00:00Z"_t);
        booking.insert("endDateTimeUtc"_t, "2027-01-05T01:30:00Z"_t);
        QCOMPARE(onStore(url, {"reserve"_t, "-"_t}, QJsonDocument(booking).toJson()).exitCode, 0);
        const QByteArray later = contents(url);
        QVERIFY(later != before);
        result = onStore(url, {"move"_t, "--to"_t, back});
        QVERIFY2(result.exitCode == 0, result.err.constData());
        QCOMPARE(contents(back), later);
        QCOMPARE(merged(url), standing);
        QCOMPARE(merged(back), standing);
        QCOMPARE(onStore(back, {"check"_t}).exitCode, 0);
        // Never over another clinic, nor from file to file.
        QCOMPARE(onStore(file, {"move"_t, "--to"_t, url}).exitCode, 5);
        const QString third = folder.filePath("third.frontdesk"_t);
        QCOMPARE(onStore(file, {"move"_t, "--to"_t, third}).exitCode, 2);
        QVERIFY(!QFile::exists(third));
        QCOMPARE(onStore(file, {"move"_t}).exitCode, 2);
        QCOMPARE(onStore(file, {"move"_t, "--to"_t, "postgresql://a:secret@127.0.0.1:1/b"_t}).exitCode, 2);
        QCOMPARE(contents(url), later);
    }

    void whatIsOfOnePcIsNotThere() {
        const QString url = PostgresServer::shared().newClinic();
        for (const QStringList& arguments :
             {QStringList{"outbox"_t}, {"sync"_t}, {"outbox"_t, "retry"_t, "1"_t}})
            QCOMPARE(onStore(url, arguments).exitCode, 2);
        const QByteArray booking =
            wire::encodeCommandBytes(command(11, between("2026-11-24T01:00:00Z", "2026-11-24T01:30:00Z")));
        QCOMPARE(onStore(url, {"reserve"_t, "-"_t, "--target"_t, "http://127.0.0.1:1"_t}, booking).exitCode,
                 2);
        QCOMPARE(onStore(url, {"reserve"_t, "-"_t}, booking).exitCode, 3); // nobody is known there
    }

    void whenItCannotBeUsed() {
        CtlResult result = onStore("postgresql://a@127.0.0.1:1/b"_t, {"search"_t, "x"_t});
        QCOMPARE(result.exitCode, 5);
        QVERIFY2(result.err.contains("cannot be reached"), result.err.constData());
        result = onStore("postgresql://a:secret@127.0.0.1:1/b"_t, {"search"_t, "x"_t});
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(!result.err.contains("secret"), result.err.constData());
        QCOMPARE(onStore("clinic.frontdesk"_t, {"setup-database"_t}).exitCode, 2);
        QCOMPARE(onStore(bareDatabase(), {"setup-database"_t, "--clinic"_t, "Not So"_t}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestCtlShared)
#include "test_ctl_shared.moc"
