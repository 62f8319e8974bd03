// Eight desks, each a process, book at random for a few visitors at once, in a database of their own: what
// stands is exactly what was accepted, and every refusal has its reason standing there; also when the server
// is killed and started again five times meanwhile. FRONTDESK_EACH sets how many each desk books.
#include "tests/support/postgres_server.h"
#include "tests/unit/clinic_fixture.h"

#include <QProcess>
#include <map>

using namespace fd;
using namespace fd::test;

namespace {

constexpr int desks = 8;

int each(int usual) {
    const int wanted = qEnvironmentVariableIntValue("FRONTDESK_EACH");
    return wanted > 0 ? wanted : usual;
}

struct Said {
    bool accepted = false;
    QString id;
    int visitor = 0;
    TimeRange range;
};

struct Crowd {
    std::vector<std::unique_ptr<QProcess>> processes;
    std::vector<Said> said;
    int asked = 0; ///< how often an outcome was unknown at first

    explicit Crowd(const QString& url, int count) {
        for (int desk = 0; desk < desks; ++desk) {
            auto process = std::make_unique<QProcess>();
            process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
            process->start(QStringLiteral(DESK_BOOKER),
                           {url, QString::number(desk + 1), QString::number(count)});
            processes.push_back(std::move(process));
        }
    }
    ~Crowd() {
        for (const auto& process : processes) {
            process->kill();
            process->waitForFinished();
        }
    }
    void read() {
        for (const auto& process : processes) {
            while (process->canReadLine()) {
                const auto words = QString::fromLatin1(process->readLine()).simplified().split(u' ');
                if (words.first() == QLatin1String("U")) {
                    asked += words.at(1).toInt();
                    continue;
                }
                said.push_back({words.at(0) == QLatin1String("A"), words.at(1), words.at(2).toInt(),
                                *TimeRange::make(instantFromMs(words.at(3).toLongLong()),
                                                 instantFromMs(words.at(4).toLongLong()))});
            }
        }
    }
    [[nodiscard]] bool isDone() const {
        return std::all_of(processes.begin(), processes.end(),
                           [](const auto& process) { return process->state() == QProcess::NotRunning; });
    }
};

} // namespace

class TestManyDesks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void exactlyTheAcceptedOnesStand() {
        const QString url = PostgresServer::shared().newClinic();
        fill(url);
        const int count = each(300);
        Crowd crowd(url, count);
        QTRY_VERIFY_WITH_TIMEOUT((crowd.read(), crowd.isDone()), 240'000);
        crowd.read();
        compare(url, crowd, count);
    }

    void alsoWhenTheServerIsKilled() {
        PostgresServer server(PostgresServer::Disk::Durable);
        const QString url = server.newClinic();
        fill(url);
        const int count = each(150);
        constexpr int kills = 5;
        Crowd crowd(url, count);
        for (int kill = 1; kill <= kills; ++kill) {
            const auto enough = static_cast<size_t>(desks * count * kill / (kills + 1));
            QTRY_VERIFY_WITH_TIMEOUT((crowd.read(), crowd.said.size() >= enough), 240'000);
            server.kill();
            server.restart();
        }
        QTRY_VERIFY_WITH_TIMEOUT((crowd.read(), crowd.isDone()), 240'000);
        crowd.read();
        compare(url, crowd, count);
        qInfo("%d outcomes were unknown, and asked for", crowd.asked);
    }

private:
    static void fill(const QString& url) {
        auto store = Store::open(url, Database::Mode::MustExist);
        QVERIFY(store.ok());
        fillClinic(*store.value());
    }

    static void compare(const QString& url, const Crowd& crowd, int count) {
        for (const auto& process : crowd.processes) {
            QCOMPARE(process->exitStatus(), QProcess::NormalExit);
            QCOMPARE(process->exitCode(), 0);
        }
        QCOMPARE(crowd.said.size(), static_cast<size_t>(desks * count));
        auto store = Store::open(url, Database::Mode::MustExist);
        QVERIFY(store.ok());
        QCOMPARE((*store)->check(), QStringList());
        std::map<QString, Reservation> standing;
        std::map<VisitorId, std::vector<TimeRange>> times;
        const ReservationFilter all{
            *TimeRange::make(at("2027-01-01T00:00:00Z"), at("2028-01-01T00:00:00Z")), {}, {}};
        for (Reservation& one : (*store)->reservations.list(all)) {
            times[one.command.visitorId].push_back(
                *TimeRange::make(one.command.start.at, one.command.end.at));
            standing.emplace(one.id.text(), std::move(one));
        }
        size_t accepted = 0;
        for (const Said& said : crowd.said) {
            const auto found = standing.find(said.id);
            QCOMPARE(found != standing.end(), said.accepted);
            if (said.accepted) {
                ++accepted;
                QCOMPARE(found->second.command.visitorId, idOf<VisitorId>(said.visitor));
                QCOMPARE(found->second.command.start.at, said.range.start());
                QCOMPARE(found->second.command.end.at, said.range.end());
                continue;
            }
            const auto& busy = times[idOf<VisitorId>(said.visitor)];
            QVERIFY(std::any_of(busy.begin(), busy.end(),
                                [&said](const TimeRange& range) { return range.overlaps(said.range); }));
        }
        QCOMPARE(standing.size(), accepted);
        QVERIFY(accepted < crowd.said.size()); // they did meet
        for (auto& [visitor, busy] : times) {
            std::sort(busy.begin(), busy.end(),
                      [](const TimeRange& a, const TimeRange& b) { return a.start() < b.start(); });
            for (size_t i = 1; i < busy.size(); ++i)
                QVERIFY(busy[i - 1].end() <= busy[i].start());
        }
    }
};

QTEST_GUILESS_MAIN(TestManyDesks)
#include "test_many_desks.moc"
