// Which room may include which (ARCHITECTURE.md), read from the sources themselves.
#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

namespace {

/// The files below `room` that have an include matching `forbidden`, each with the line.
QStringList offences(const QString& room, const QString& forbidden) {
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"),
                                            QRegularExpression::MultilineOption);
    const QRegularExpression wrong(forbidden);
    QStringList found;
    const QString root = QStringLiteral(SOURCE_FOLDER "/");
    QDirIterator files(root + room, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
    int count = 0;
    for (; files.hasNext(); ++count) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            return {file.fileName()};
        auto includes = include.globalMatch(QString::fromUtf8(file.readAll()));
        while (includes.hasNext()) {
            const QString included = includes.next().captured(1);
            if (wrong.match(included).hasMatch())
                found << file.fileName().mid(root.size()) + QStringLiteral(" includes ") + included;
        }
    }
    return count > 0 ? found : QStringList{QStringLiteral("nothing in ") + room};
}

} // namespace

class TestHouse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rooms_data() {
        QTest::addColumn<QString>("room");
        QTest::addColumn<QString>("forbidden");
        const auto row = [](const char* room, const char* forbidden) {
            QTest::newRow(room) << QString::fromLatin1(room) << QString::fromLatin1(forbidden);
        };
        const char* network =
            "^QtNetwork|^Q(Network|Tcp|Udp|Ssl|Host|Http|LocalSocket)|^model/(remote|outbox|sync)/";
        row("ui", "^model/(store|wire|engine|remote|outbox|sync)/|^model/store_thread|^QtSql|^QSql");
        row("model",
            "^Qt(Gui|Widgets|Svg)|^Q(Widget|Application$|GuiApplication|Painter|Pixmap|Image|Font|Color|"
            "Icon|Label|Dialog|Action|Window)|^(ui|app)/");
        row("model/domain", "^model/(?!domain/)|^QtSql|^QSql|^QNetwork");
        row("model/wire", "^model/(?!domain/|wire/)");
        row("model/store", "^model/(?!domain/|wire/|store/)");
        row("model/engine", network);
        row("model/outbox", "^model/(store|engine|directory|sync|desk)");
        row("model/directory", "^model/(desk|engine|remote|outbox|sync)");
        QTest::newRow("store: no network") << QStringLiteral("model/store") << QString::fromLatin1(network);
    }
    void rooms() {
        QFETCH(QString, room);
        QFETCH(QString, forbidden);
        QCOMPARE(offences(room, forbidden), QStringList());
    }

    void theDeskHidesTheStore() {
        for (const char* header : {"model/desk.h", "model/desk_values.h"}) {
            QFile file(QStringLiteral(SOURCE_FOLDER "/") + QString::fromLatin1(header));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("#include \"model/store"));
        }
    }
};

QTEST_APPLESS_MAIN(TestHouse)
#include "test_house.moc"
