#pragma once

#include <QHash>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QUrl>
#include <chrono>
#include <optional>

namespace fd::test {

/// What the server does with one POST: how much of it it reads, whether it books, what it says, how it ends.
struct Behaviour {
    enum class Read { Nothing, Head, AllButOneByte, Everything };
    enum class Then { StayOpen, Close, Reset };
    Read read = Read::Everything;
    bool books = false;                ///< by payload, into FaultServer::idsFor
    bool saysBooked = false;           ///< the reply is made of what was booked
    QByteArray reply;                  ///< raw bytes; empty: not a word
    qint64 filler = 0;                 ///< so many bytes more
    std::chrono::milliseconds pace{0}; ///< between two bytes; 0: at once
    Then then = Then::StayOpen;

    using Headers = QList<QPair<QByteArray, QByteArray>>;
    static Behaviour book(Then then = Then::StayOpen);
    static Behaviour answer(int status, const QByteArray& body = {}, const Headers& headers = {});
    static Behaviour resetBeforeReading();
    static Behaviour resetAfterHead();
    static Behaviour resetBeforeLastByte();
    static Behaviour dropAfterReading();
    static Behaviour commitThenDrop();
    static Behaviour errorAfterCommit(int status);
    static Behaviour halfReply();
    static Behaviour halfHead();
    static Behaviour chunksCutShort();
    static Behaviour trickle();
    static Behaviour silence();
    static Behaviour garbage();
    static Behaviour huge(int status = 200);
    static Behaviour wrongType();
    static Behaviour redirect(int status, const QByteArray& to);
};

/// The contract's one conflict, as a server says it.
inline const QByteArray overlapAnswer =
    R"({"status":400,"message":"InvalidRequestException","className":"InvalidRequestException",)"
    R"("errorProperties":[{"key":"startDateTime","reason":"NotAvailable"}]})";

/// An address where nobody listens.
[[nodiscard]] QUrl silentUrl();

struct ServerIdentity {
    QList<QSslCertificate> chain;
    QSslKey key;
};

/// A server on 127.0.0.1 that misbehaves as it is told, counts what reached it, and knows what it booked.
/// Runs in the event loop of the thread it was made on.
class FaultServer : public QTcpServer {
    Q_OBJECT
public:
    explicit FaultServer(std::optional<ServerIdentity> identity = std::nullopt);

    [[nodiscard]] QUrl url() const;
    /// One entry per POST, counted by connection when the server does not even read; the last one stays.
    void script(const QList<Behaviour>& behaviours);
    /// From now on connections are refused.
    void refuse() { close(); }

    [[nodiscard]] int posts() const { return m_posts; }             ///< complete heads of POSTs
    [[nodiscard]] int bodies() const { return m_bodies; }           ///< complete bodies
    [[nodiscard]] qint64 bodyBytes() const { return m_bodyBytes; }  ///< of any body
    [[nodiscard]] int connections() const { return m_connections; } ///< accepted, also those dropped at once
    [[nodiscard]] const QList<QByteArray>& heads() const { return m_heads; } ///< of anything, CONNECT too
    /// The ids given out for this very payload.
    [[nodiscard]] QList<QByteArray> idsFor(const QByteArray& payload) const {
        return m_booked.value(payload);
    }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    friend class FaultConnection;
    [[nodiscard]] Behaviour next();
    [[nodiscard]] QByteArray book(const QByteArray& payload);

    std::optional<ServerIdentity> m_identity;
    QList<Behaviour> m_script;
    qsizetype m_step = 0;
    int m_posts = 0;
    int m_bodies = 0;
    qint64 m_bodyBytes = 0;
    int m_connections = 0;
    QList<QByteArray> m_heads;
    QHash<QByteArray, QList<QByteArray>> m_booked;
};

} // namespace fd::test
