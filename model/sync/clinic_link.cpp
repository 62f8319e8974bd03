#include "model/sync/clinic_link.h"

#include "model/engine/reservation_engine.h"
#include "model/store/clinic_reader.h"
#include "model/store/store.h"
#include "model/sync/shared_store.h"

#include <QTimer>
#include <QUuid>

namespace fd {

namespace {

using std::chrono::seconds;

/// A notification can be lost: then it is seen by then.
constexpr seconds looksEvery{15};
constexpr milliseconds firstRetry{500};
constexpr milliseconds longestRetry{30'000};
/// What could not be taken over waits for an answer to a booking of this desk.
constexpr milliseconds againSoon{500};

} // namespace

class ClinicLink::Line : public QObject {
public:
    Line(const DatabaseSettings& settings, const QByteArray& password, Clock clock, From from, Home home,
         std::shared_ptr<std::atomic<bool>> ended)
        : m_channel(QStringLiteral("frontdesk_") +
                    (settings.clinic.isEmpty() ? QStringLiteral("main") : settings.clinic))
        , m_clock(std::move(clock))
        , m_from(std::move(from))
        , m_home(std::move(home))
        , m_ended(std::move(ended))
        , m_look(this)
        , m_tell(this) {
        m_me.desk = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_shared.use(settings, password);
        m_shared.setOpened([this](Store& store) { listen(store); });
        m_look.setSingleShot(true);
        connect(&m_look, &QTimer::timeout, this, [this] { (void)catchUp(); });
        connect(&m_tell, &QTimer::timeout, this, &Line::tellPresence);
    }

    void start() {
        m_tell.start(PresenceBoard::toldAgainAfter);
        (void)catchUp();
    }

    void setPerson(const QString& name) {
        m_shared.setPerson(name);
        m_me.person = name;
        if (m_me.visitor)
            tellPresence();
    }

    void lookAt(const std::optional<VisitorId>& visitor) {
        if (m_me.visitor == visitor)
            return;
        m_me.visitor = visitor;
        if (m_connected)
            tellOthers();
    }

    void lookSoon() { m_look.start(milliseconds(0)); }

    /// True when the copy is up to date.
    bool catchUp() {
        if (*m_ended)
            return false;
        m_look.stop();
        try {
            Store& store = m_shared.get();
            if (!m_connected && !*m_ended)
                m_home.state(true, std::nullopt);
            read(store);
            m_retry = firstRetry;
            if (!std::exchange(m_connected, true))
                tellOthers();
            if (!*m_ended)
                m_home.state(false, std::nullopt);
            m_look.start(m_leftOut.empty() ? milliseconds(looksEvery) : againSoon);
            return true;
        } catch (const StoreException& failure) {
            lost(failure.error());
            return false;
        }
    }

    void write(const Work& work, const Done& done) {
        std::optional<StoreError> error;
        if (*m_ended)
            return done(StoreError{StoreError::Code::Unreachable, {}});
        try {
            Store& store = m_shared.get();
            ReservationEngine engine(store, m_clock);
            engine.setPerson(m_me.person);
            work(store, engine);
        } catch (const StoreException& failure) {
            error = failure.error();
        }
        if (!catchUp() && !error)
            lookSoon();
        done(error);
    }

private:
    void listen(Store& store) {
        store.database.subscribe([this, &store](const QString& said) {
            if (said == store.database.session())
                return; // what this desk did itself is read by whoever did it
            const auto note = PresenceNote::parse(said);
            if (!note)
                return lookSoon();
            if (note->desk == m_me.desk)
                return;
            m_board.hear(*note, m_clock());
            m_home.present(m_board.notes());
        });
    }

    void read(Store& store) {
        ClinicReader reader(store);
        if (m_from.position > 0 && !m_originSeen) {
            m_originSeen = true;
            if (m_from.origin == ClinicReader::unnamed() || reader.origin() != m_from.origin)
                m_from.position = 0;
        }
        if (m_from.position > 0) {
            if (auto news = reader.news(m_from.position, m_leftOut)) {
                news->origin = m_from.origin;
                const qint64 position = news->position;
                m_leftOut.clear();
                if (!news->isEmpty())
                    take(*news);
                m_from.position = position;
                return;
            }
        }
        m_leftOut.clear();
        m_from.position = 0;
        qint64 position = 0;
        reader.everything([this, &position](const ClinicBatch& batch) {
            m_from.origin = batch.origin;
            position = batch.position;
            take(batch);
        });
        m_originSeen = true;
        m_from.position = position;
    }

    /// What cannot be taken over makes the copy be read anew: the next time it is whole, or it fails again.
    void take(const ClinicBatch& batch) {
        if (*m_ended)
            throw StoreException({StoreError::Code::Unreachable, {}});
        const auto leftOut = m_home.take(batch);
        if (!leftOut) {
            m_from.position = 0;
            throw StoreException(leftOut.error());
        }
        m_leftOut.insert(leftOut->begin(), leftOut->end());
    }

    void lost(const StoreError& error) {
        m_connected = false;
        if (!m_board.notes().empty()) {
            m_board.clear();
            m_home.present({});
        }
        if (*m_ended)
            return;
        m_home.state(false, stateOf(error));
        m_look.start(m_retry);
        m_retry = std::min(m_retry * 2, longestRetry);
    }

    void tellPresence() {
        const auto before = m_board.notes();
        m_board.forgetOld(m_clock());
        if (m_board.notes() != before)
            m_home.present(m_board.notes());
        if (m_me.visitor && m_connected)
            tellOthers();
    }

    void tellOthers() {
        try {
            m_shared.get()
                .database.prepare(QStringLiteral("SELECT pg_notify(CAST(? AS text), CAST(? AS text))"))
                .run({m_channel, m_me.text()});
        } catch (const StoreException& failure) {
            lost(failure.error());
        }
    }

    QString m_channel;
    Clock m_clock;
    From m_from;
    Home m_home;
    std::shared_ptr<std::atomic<bool>> m_ended;
    SharedStore m_shared;
    PresenceNote m_me;
    PresenceBoard m_board;
    std::set<QString> m_leftOut;
    bool m_originSeen = false;
    bool m_connected = false;
    milliseconds m_retry = firstRetry;
    QTimer m_look;
    QTimer m_tell;
};

ClinicLink::ClinicLink(const DatabaseSettings& settings, const QByteArray& password, Clock clock, From from,
                       Home home)
    : m_ended(std::make_shared<std::atomic<bool>>(false))
    , m_line(new Line(settings, password, std::move(clock), std::move(from), std::move(home), m_ended)) {
    m_thread.setObjectName(QStringLiteral("clinic"));
    m_line->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_line, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_line, [line = m_line] { line->start(); });
}

ClinicLink::~ClinicLink() {
    end();
    m_thread.wait();
}

/// In order: what was asked for before is answered first, then the thread ends.
void ClinicLink::end() {
    if (!m_ended->exchange(true))
        QMetaObject::invokeMethod(m_line, [this, line = m_line] {
            line->lookAt(std::nullopt);
            m_thread.quit();
        });
}

void ClinicLink::setPerson(const QString& name) {
    QMetaObject::invokeMethod(m_line, [line = m_line, name] { line->setPerson(name); });
}

void ClinicLink::lookAt(const std::optional<VisitorId>& visitor) {
    QMetaObject::invokeMethod(m_line, [line = m_line, visitor] { line->lookAt(visitor); });
}

void ClinicLink::catchUp() {
    QMetaObject::invokeMethod(m_line, [line = m_line] { line->lookSoon(); });
}

void ClinicLink::write(Work work, Done done) {
    QMetaObject::invokeMethod(
        m_line, [line = m_line, work = std::move(work), done = std::move(done)] { line->write(work, done); });
}

} // namespace fd
