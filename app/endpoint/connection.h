#pragma once

#include "app/endpoint/access_log.h"
#include "app/endpoint/http_request_reader.h"
#include "app/endpoint/request_handler.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>
#include <chrono>
#include <memory>

class QSslSocket;

namespace fd::endpoint {

struct Deadlines {
    std::chrono::milliseconds request{
        30'000};                            ///< a request from its first byte to its last; an answer likewise
    std::chrono::milliseconds idle{60'000}; ///< between an answer and the next request
    /// How long a client that was refused may go on sending before it is cut off: closed at once, it would
    /// lose the answer (RFC 9112 9.6).
    std::chrono::milliseconds linger{1'000};
};

/// One client: reads a request, has it answered, and only then looks at the next one, so that answers are in
/// the order of the requests and what a client may send ahead is bounded.
class Connection : public QObject {
    Q_OBJECT
public:
    Connection(std::unique_ptr<QTcpSocket> socket, RequestHandler& handler, const Deadlines& deadlines,
               LogSink log);

    /// Reads from now on.
    void start();
    /// Answers this instead of reading anything, and closes.
    void turnAway(int status);
    /// Ends as soon as nothing that was read waits for its answer.
    void finish();
    void cut();

Q_SIGNALS:
    void ended();

private:
    enum class Phase { Reading, Deciding, Writing, Lingering, Closing };

    void readMore();
    bool step();
    bool onHead();
    void decide();
    void answer(const HttpAnswer& answer, bool mustClose);
    void answered();
    void onDeadline();
    void onBytesWritten();

    [[nodiscard]] bool hasWritten() const;

    std::unique_ptr<QTcpSocket> m_socket;
    QSslSocket* m_tls; ///< the same one, under TLS
    RequestHandler& m_handler;
    Deadlines m_deadlines;
    LogSink m_log;
    HttpRequestReader m_reader;
    HttpRequest m_current; ///< the one being decided
    QTimer m_deadline;
    QElapsedTimer m_since; ///< the first byte of the request
    Phase m_phase = Phase::Reading;
    bool m_begun = false; ///< a byte of the next request has come
    bool m_looping = false;
    bool m_closing = false;   ///< no further request is read
    bool m_unread = false;    ///< the client may still be sending what nobody reads
    quint64 m_generation = 0; ///< a reply that comes for an older request is ignored
};

} // namespace fd::endpoint
