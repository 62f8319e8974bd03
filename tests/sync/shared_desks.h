#pragma once

#include "model/desk.h"
#include "tests/support/postgres_server.h"
#include "tests/support/tcp_relay.h"
#include "tests/unit/clinic_fixture.h"

#include <QElapsedTimer>

namespace fd::test {

template <class T>
Result<T, StoreError> answerOf(const Desk::Answer<T>& answer) {
    // The desk's own thread has work, too: an answer may need it. So has the relay.
    while (!answer.isFinished())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return answer.result();
}

template <class T>
T valueOf(const Desk::Answer<T>& answer) {
    return answerOf(answer).value();
}

/// A day in the week before the bookings of these tests; it goes on.
inline Clock deskClock() {
    QElapsedTimer timer;
    timer.start();
    return [timer, start = at("2026-11-20T00:00:00Z")] { return start + milliseconds(timer.elapsed()); };
}

/// A clinic in a database that several desks share.
struct SharedClinic {
    DatabaseSettings settings;
    std::unique_ptr<Store> store;
    SharedClinic() {
        const QString url = PostgresServer::shared().newClinic();
        auto opened = Store::open(url, Database::Mode::MustExist);
        if (!opened)
            qFatal("the database does not open: %s", qPrintable(opened.error().detail));
        store = std::move(opened).value();
        fillClinic(*store);
        if (!settings.setAddress(url))
            qFatal("no address: %s", qPrintable(url));
    }
    /// By the superuser, in this clinic alone: `{clinic}` stands for its name.
    QString sql(QString statement) const {
        return PostgresServer::shared().sql(
            settings.database, statement.replace(QLatin1String("{clinic}"), u'\'' + settings.clinic + u'\''));
    }
    [[nodiscard]] int reservations(const QString& condition = QStringLiteral("true")) const {
        return sql(QStringLiteral(
                       "SELECT count(*) FROM frontdesk.reservations WHERE clinic_id = {clinic} AND ") +
                   condition)
            .toInt();
    }
};

/// One desk of it, with a store of its own and a line that can be cut.
struct SharedDesk {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("desk.frontdesk"));
    TcpRelay line;
    DatabaseSettings settings;
    Clock clock = deskClock();
    std::unique_ptr<Desk> desk;

    explicit SharedDesk(const SharedClinic& clinic, const QString& person = {})
        : line(clinic.settings.port)
        , settings(clinic.settings) {
        settings.port = line.port();
        open();
        if (!person.isEmpty())
            (void)valueOf(desk->setPerson(person));
        aim();
    }
    void open() {
        auto opened = Desk::open(path, clock);
        if (!opened)
            qFatal("the desk does not open");
        desk = std::move(opened).value();
    }
    TargetSaved aim() {
        BookingTarget target;
        target.kind = TargetKind::Database;
        target.database = settings;
        const TargetSaved saved = valueOf(desk->setTarget(target, QByteArray()));
        if (saved.fault)
            qFatal("the address is refused");
        return saved;
    }
    Submission book(int visitorNumber, const TimeRange& range) {
        const Draft written = draft(visitorNumber, range);
        return valueOf(desk->submit({valueOf(desk->saveDraft({0, written})), written}));
    }
    [[nodiscard]] OutboxView outbox() { return valueOf(desk->outbox()); }
    [[nodiscard]] bool comesTo(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, 20'000); }
    [[nodiscard]] bool isLink(LinkState state) {
        return comesTo([&] { return outbox().link.state == state; });
    }
    [[nodiscard]] std::vector<Booking> day() {
        std::vector<Booking> live;
        for (const Booking& booking : valueOf(desk->day(QDate(2026, 11, 24))).bookings) {
            if (isLive(booking.status, booking.sync))
                live.push_back(booking);
        }
        return live;
    }
    /// The visitor's live booking on that day, once it is confirmed.
    [[nodiscard]] std::optional<Booking> confirmed(int visitorNumber) {
        for (const Booking& booking : day()) {
            if (booking.visitorId == idOf<VisitorId>(visitorNumber) && booking.sync == OutboxState::Confirmed)
                return booking;
        }
        return std::nullopt;
    }
};

} // namespace fd::test
