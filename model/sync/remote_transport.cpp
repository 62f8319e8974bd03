#include "model/sync/remote_transport.h"

#include "model/remote/remote_endpoint.h"

#include <QMetaObject>
#include <future>
#include <list>
#include <mutex>

namespace fd {

/// Where the network's thread waits for a word from home before a body leaves. Once closed, the word is no.
class RemoteTransport::Gate {
public:
    /// On the network's thread: `ask` is run at home and says the word to its promise.
    bool wait(const std::function<void(std::shared_ptr<std::promise<bool>>)>& ask) {
        auto word = std::make_shared<std::promise<bool>>();
        std::future<bool> answer = word->get_future();
        {
            const std::lock_guard lock(m_mutex);
            if (m_closed)
                return false;
            m_waiting.push_back(word);
        }
        ask(word);
        return answer.get();
    }
    void say(const std::shared_ptr<std::promise<bool>>& word, bool may) {
        const std::lock_guard lock(m_mutex);
        if (std::erase(m_waiting, word) != 0)
            word->set_value(may);
    }
    void close() {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        for (const auto& word : m_waiting)
            word->set_value(false);
        m_waiting.clear();
    }

private:
    std::mutex m_mutex;
    bool m_closed = false;
    std::list<std::shared_ptr<std::promise<bool>>> m_waiting;
};

/// The network's side. An endpoint stays until its last exchange has ended, whatever is used after it.
class RemoteTransport::Line : public QObject {
public:
    void use(const EndpointSettings& settings, const QByteArray& token) {
        dropIdle();
        m_uses.push_back({std::make_unique<RemoteEndpoint>(settings), token, 0});
    }
    void post(const QByteArray& payload, RemoteEndpoint::BodyStarting bodyStarting,
              const RemoteEndpoint::Finished& finished) {
        Use& use = m_uses.back();
        ++use.inFlight;
        use.endpoint->post(payload, use.token, std::move(bodyStarting),
                           [this, &use, finished](const Exchange& exchange) {
                               --use.inFlight;
                               finished(exchange);
                           });
    }

private:
    struct Use {
        std::unique_ptr<RemoteEndpoint> endpoint;
        QByteArray token;
        int inFlight;
    };
    void dropIdle() {
        m_uses.remove_if([](const Use& use) { return use.inFlight == 0; });
    }
    std::list<Use> m_uses; // the last one is in use
};

RemoteTransport::RemoteTransport(Reports reports)
    : m_reports(std::move(reports))
    , m_gate(std::make_shared<Gate>())
    , m_line(new Line) {
    m_thread.setObjectName(QStringLiteral("network"));
    m_line->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_line, &QObject::deleteLater);
    m_thread.start();
}

RemoteTransport::~RemoteTransport() {
    m_gate->close();
    m_thread.quit();
    m_thread.wait();
}

void RemoteTransport::use(const EndpointSettings& settings, const QByteArray& token) {
    QMetaObject::invokeMethod(m_line, [line = m_line, settings, token] { line->use(settings, token); });
}

void RemoteTransport::send(qint64 row, const QString&, const QByteArray& payload) {
    const auto atHome = [this, gate = m_gate](qint64 id) {
        return gate->wait([this, gate, id](const std::shared_ptr<std::promise<bool>>& word) {
            QMetaObject::invokeMethod(
                &m_home, [this, gate, word, id] { gate->say(word, m_reports.bodyStarting(id)); });
        });
    };
    const auto finished = [this, row](const Exchange& exchange) {
        QMetaObject::invokeMethod(&m_home, [this, row, exchange] { m_reports.finished(row, exchange); });
    };
    QMetaObject::invokeMethod(m_line, [line = m_line, payload, row, atHome, finished] {
        line->post(
            payload, [atHome, row] { return atHome(row); }, finished);
    });
}

} // namespace fd
