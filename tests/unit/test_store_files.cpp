// Which files are opened, which are refused, and that a refused one stays as it was.
#include "clinic_fixture.h"

#include "model/store/file_header.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <functional>

using namespace fd;
using namespace fd::test;

namespace {

using Code = StoreError::Code;

std::optional<Code> refusalOf(const QString& path, Database::Mode mode) {
    const auto opened = Store::open(path, mode);
    return opened ? std::nullopt : std::optional(opened.error().code);
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
}

/// The bytes of a proper store that nobody has open.
QByteArray storeBytes() {
    test::Clinic clinic;
    clinic.store.reset();
    return bytesOf(clinic.path);
}

QByteArray foreignSqlite(const QString& pragma) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("foreign"));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), path);
        database.setDatabaseName(path);
        database.open();
        QSqlQuery(database).exec(QStringLiteral("CREATE TABLE notes (text TEXT)"));
        QSqlQuery(database).exec(pragma);
    }
    QSqlDatabase::removeDatabase(path);
    return bytesOf(path);
}

QByteArray patched(QByteArray bytes, qsizetype at, const QByteArray& with) {
    return bytes.replace(at, with.size(), with);
}

int openInThisProcess(const QString& path) {
    const auto refusal = refusalOf(path, Database::Mode::MustExist);
    return refusal ? static_cast<int>(*refusal) : 100;
}

int openInAnotherProcess(const QString& path) {
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--open"), path});
    return other.waitForFinished() ? other.exitCode() : -1;
}

} // namespace

class TestStoreFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const QByteArray& bytes, Code code) {
            QTest::newRow(name) << bytes << static_cast<int>(code);
        };
        const QByteArray store = storeBytes();
        row("text", "name,phone\nKim,010\n", Code::NotAStore);
        row("one byte", "S", Code::NotAStore);
        row("zeros", QByteArray(4096, '\0'), Code::NotAStore);
        row("header only", store.left(100), Code::Damaged);
        row("cut header", store.left(60), Code::Damaged);
        row("half", store.left(store.size() / 2), Code::Damaged);
        row("last page missing", store.left(store.size() - 4096), Code::Damaged);
        row("schema page overwritten", patched(store, 100, QByteArray(3000, '\x5a')), Code::Damaged);
        row("newer", patched(store, 60, QByteArray::fromHex("000003e7")), Code::Newer);
        row("another program's", foreignSqlite(QStringLiteral("PRAGMA application_id = 1")), Code::NotAStore);
        row("nobody's", foreignSqlite(QStringLiteral("PRAGMA user_version = 1")), Code::NotAStore);
    }
    void refused() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        write(path, bytes);
        for (const auto mode : {Database::Mode::MustExist, Database::Mode::CreateIfMissing}) {
            const auto refusal = refusalOf(path, mode);
            QVERIFY(refusal.has_value());
            QCOMPARE(static_cast<int>(*refusal), code);
            QCOMPARE(bytesOf(path), bytes);
        }
    }

    /// Whatever a flipped byte breaks, it is told as an error, and nothing crashes.
    void flippedBytes() {
        const QByteArray store = storeBytes();
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        for (qsizetype at = 0; at < store.size(); at += at < 4096 ? 61 : 1021) {
            write(path, patched(store, at, QByteArray(1, static_cast<char>(store[at] ^ 0xFF))));
            auto opened = Store::open(path, Database::Mode::MustExist);
            if (!opened)
                continue;
            try {
                (void)(*opened)->visitors.all();
                (void)(*opened)->clinic.groups();
            } catch (const StoreException&) {
            }
            (void)(*opened)->check();
        }
    }

    void missing() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("no/such/file"));
        QCOMPARE(refusalOf(path, Database::Mode::MustExist), Code::Missing);
        QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("no"))));
        QCOMPARE(refusalOf(QString(), Database::Mode::CreateIfMissing), Code::Missing);
        QCOMPARE(refusalOf(path, Database::Mode::CreateIfMissing), std::nullopt);
    }

    void emptyFile() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        write(path, {});
        QCOMPARE(refusalOf(path, Database::Mode::MustExist), Code::Damaged);
        QCOMPARE(bytesOf(path).size(), qsizetype(0));
        QCOMPARE(refusalOf(path, Database::Mode::CreateIfMissing), std::nullopt);
        QCOMPARE(refusalOf(path, Database::Mode::MustExist), std::nullopt);
    }

    void aFolder() {
        const QTemporaryDir folder;
        QCOMPARE(refusalOf(folder.path(), Database::Mode::CreateIfMissing), Code::Unreadable);
        const QString file = folder.filePath(QStringLiteral("file"));
        write(file, "x");
        QCOMPARE(refusalOf(file + QStringLiteral("/below"), Database::Mode::CreateIfMissing),
                 Code::Unreadable);
    }

    void openElsewhere() {
        test::Clinic clinic;
        QCOMPARE(openInAnotherProcess(clinic.path), static_cast<int>(Code::OpenElsewhere));
        QCOMPARE(openInThisProcess(clinic.path), static_cast<int>(Code::OpenElsewhere));
        // The refusals have not let go of the lock, and the store still works.
        QCOMPARE(openInAnotherProcess(clinic.path), static_cast<int>(Code::OpenElsewhere));
        clinic.store->visitors.put(visitor(60));
        clinic.store.reset();
        QCOMPARE(openInAnotherProcess(clinic.path), 100);
        clinic.open();
        QVERIFY(clinic.store->visitors.exists(idOf<VisitorId>(60)));
    }

    void anUnfinishedCreationIsFinished() {
        test::Clinic clinic;
        clinic.store.reset();
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        write(path, foreignSqlite(QStringLiteral("PRAGMA application_id = %1").arg(storeApplicationId)));
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), path);
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(QStringLiteral("DROP TABLE notes")));
        }
        QSqlDatabase::removeDatabase(path);
        auto opened = Store::open(path, Database::Mode::MustExist);
        QVERIFY(opened.ok());
        fillClinic(**opened);
        QCOMPARE((*opened)->check(), QStringList());
    }

    void aFailedMigrationLeavesItsVersion() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        QByteArray bytes =
            foreignSqlite(QStringLiteral("PRAGMA application_id = %1").arg(storeApplicationId));
        write(path, bytes);
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), path);
            database.setDatabaseName(path);
            QVERIFY(database.open()); // the first migration will stumble over it, half-way
            QVERIFY(QSqlQuery(database).exec(QStringLiteral("CREATE TABLE tickets (id TEXT)")));
        }
        QSqlDatabase::removeDatabase(path);
        QCOMPARE(refusalOf(path, Database::Mode::MustExist), Code::Failed);
        Database database(path, Database::Mode::MustExist);
        QCOMPARE(database.pragma(QStringLiteral("user_version")), qint64(0));
        Statement tables = database.prepare(
            QStringLiteral("SELECT group_concat(name) FROM (SELECT name FROM sqlite_schema ORDER BY name)"));
        QVERIFY(tables.run().next());
        QCOMPARE(tables.text(0), QStringLiteral("notes,tickets"));
    }
};

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--open") == 0)
        return openInThisProcess(QString::fromLocal8Bit(argv[2]));
    TestStoreFiles test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_store_files.moc"
