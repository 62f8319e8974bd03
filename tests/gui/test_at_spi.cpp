// What a screen reader finds: the desk runs as its users run it, and is read from outside over AT-SPI. The
// test runs inside a session bus and a virtual screen of its own (at_spi.sh).
#include "model/desk.h"
#include "model/domain/blocked_step.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusMetaType>
#include <QDBusReply>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace fd;

/// What AT-SPI calls an object: the bus name of its program, and its path there.
struct Reference {
    QString service;
    QDBusObjectPath path;
};
Q_DECLARE_METATYPE(Reference)

QDBusArgument& operator<<(QDBusArgument& argument, const Reference& reference) {
    argument.beginStructure();
    argument << reference.service << reference.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, Reference& reference) {
    argument.beginStructure();
    argument >> reference.service >> reference.path;
    argument.endStructure();
    return argument;
}

namespace {

const QString accessible = QStringLiteral("org.a11y.atspi.Accessible");

/// The bus on which assistive technology talks.
class Reader {
public:
    Reader()
        : m_bus(connect()) {}

    [[nodiscard]] QList<Reference> children(const Reference& of) {
        QDBusInterface object(of.service, of.path.path(), accessible, m_bus);
        const QDBusReply<QList<Reference>> reply = object.call(QStringLiteral("GetChildren"));
        return reply.isValid() ? reply.value() : QList<Reference>();
    }
    [[nodiscard]] QString name(const Reference& of) {
        return QDBusInterface(of.service, of.path.path(), accessible, m_bus).property("Name").toString();
    }
    [[nodiscard]] QString role(const Reference& of) {
        QDBusInterface object(of.service, of.path.path(), accessible, m_bus);
        const QDBusReply<QString> reply = object.call(QStringLiteral("GetRoleName"));
        return reply.isValid() ? reply.value() : QString();
    }
    [[nodiscard]] QList<Reference> programs() {
        return children({QStringLiteral("org.a11y.atspi.Registry"),
                         QDBusObjectPath(QStringLiteral("/org/a11y/atspi/accessible/root"))});
    }
    /// Every object below, with its depth.
    void walk(const Reference& from, const std::function<void(const Reference&)>& visit) {
        visit(from);
        const QList<Reference> below = children(from);
        for (const Reference& one : below)
            walk(one, visit);
    }

private:
    static QDBusConnection connect() {
        QDBusInterface bus(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                           QStringLiteral("org.a11y.Bus"), QDBusConnection::sessionBus());
        const QDBusReply<QString> address = bus.call(QStringLiteral("GetAddress"));
        if (!address.isValid())
            qFatal("no accessibility bus: %s", qPrintable(address.error().message()));
        return QDBusConnection::connectToBus(address.value(), QStringLiteral("a11y"));
    }
    QDBusConnection m_bus;
};

} // namespace

class TestAtSpi : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        qDBusRegisterMetaType<Reference>();
        qDBusRegisterMetaType<QList<Reference>>();
    }

    void everyBookingOfTheDayIsASentence() {
        const QTemporaryDir folder;
        const QString store = folder.filePath(QStringLiteral("clinic"));
        QStringList names;
        {
            auto desk = Desk::open(store).value();
            desk->fillWithDemo(1).waitForFinished();
            const Clinic clinic = desk->clinic().result().value();
            const QDate today = toLocal(desk->now(), clinic.timeZone).date();
            for (const Booking& booking : desk->day(today).result().value().bookings) {
                if (booking.status != ReservationStatus::Canceled)
                    names << booking.visitorName;
            }
            BlockedTime blocked;
            blocked.date = today;
            blocked.span = {900, 930};
            blocked.reason = QStringLiteral("machine check");
            desk->blockTime(blocked).waitForFinished();
        }
        QVERIFY(names.size() > 10);
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.path());
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::ForwardedChannels);
        program.start(qEnvironmentVariable("FRONTDESK"),
                      {QStringLiteral("--store"), store, QStringLiteral("--language"), QStringLiteral("en")});
        QVERIFY(program.waitForStarted());

        Reader reader;
        QStringList sentences;
        QStringList nameless;
        const auto readDay = [&] {
            sentences.clear();
            nameless.clear();
            QString last; // where the nameless one is to be found
            for (const Reference& one : reader.programs()) {
                reader.walk(one, [&](const Reference& object) {
                    const QString role = reader.role(object);
                    const QString name = reader.name(object);
                    if (role == QLatin1String("list item"))
                        sentences << name;
                    const bool control = role == QLatin1String("push button") ||
                                         role == QLatin1String("check box") ||
                                         role == QLatin1String("text") || role == QLatin1String("combo box");
                    if (control && name.isEmpty())
                        nameless << role + QStringLiteral(" after ") + last;
                    if (!name.isEmpty())
                        last = name;
                });
            }
            return sentences.size() > names.size();
        };
        QTRY_VERIFY_WITH_TIMEOUT(readDay(), 60'000);
        program.terminate();
        QVERIFY(program.waitForFinished());

        for (const QString& name : names) {
            const QRegularExpression sentence(QStringLiteral("^\\d\\d:\\d\\d to \\d\\d:\\d\\d, %1 in .+\\.$")
                                                  .arg(QRegularExpression::escape(name)));
            const qsizetype at = sentences.indexOf(sentence);
            QVERIFY2(at >= 0, qPrintable(name));
            sentences.removeAt(at); // one for each
        }
        QVERIFY(sentences.contains(QStringLiteral("15:00 to 15:30, blocked in all zones: machine check.")));
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestAtSpi)
#include "test_at_spi.moc"
