#pragma once

#include "model/wire/document.h"

#include <QByteArray>
#include <QByteArrayView>

namespace fd::endpoint {

/// One request, as far as this endpoint cares.
struct HttpRequest {
    QByteArray method;
    QByteArray path; ///< without the query
    QByteArray authorization;
    QByteArray contentType;
    QByteArray body;
    bool hasBody = false;  ///< one was announced, whether or not it has been read
    bool keepAlive = true; ///< HTTP/1.1 without `Connection: close`
    bool expectsContinue = false;
    bool hasOrigin = false; ///< a web page sent it
};

/// Reads HTTP/1.x requests from bytes that come in any pieces; strict where leniency would let two readers
/// see different requests (RFC 9112). Pure: no socket, no clock.
///
/// Own code after weighing: QHttpServer 6.4 reads any body into memory, libmicrohttpd brings a second event
/// loop and TLS library and has no deadline for a whole request, and of the parsers, llhttp is not packaged
/// and Boost.Beast is 138 MB of headers.
class HttpRequestReader {
public:
    struct Limits {
        qsizetype head = 16'384; ///< the request line and all headers; the trailers once more
        qsizetype body = wire::maxBodyBytes;
    };
    enum class State {
        Head,     ///< wants bytes
        HeadRead, ///< the head stands in request(); readBody() goes on
        Body,     ///< wants bytes
        Complete, ///< takeRequest() goes on
        Failed,   ///< status() says why; nothing that follows can be understood
    };

    HttpRequestReader() = default;
    explicit HttpRequestReader(const Limits& limits)
        : m_limits(limits) {}

    /// How many bytes were used: all of them unless the state changes to one that wants none.
    qsizetype feed(QByteArrayView bytes);
    void readBody();
    [[nodiscard]] HttpRequest takeRequest();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] const HttpRequest& request() const { return m_request; }

private:
    enum class Part { Content, ChunkSize, ChunkData, ChunkEnd, Trailer };

    qsizetype skipBlank();
    qsizetype readHead(QByteArrayView bytes);
    qsizetype readData(QByteArrayView bytes);
    qsizetype readLine(QByteArrayView bytes);
    void endOfLine();
    void fail(int status);

    /// 0, or the status that refuses it.
    int parseHead(QByteArrayView head);
    int parseRequestLine(QByteArrayView line);
    int parseField(QByteArrayView line);
    int parseLength(QByteArrayView value);
    int checkHead();
    bool parseChunkSize(QByteArrayView line);

    Limits m_limits;
    State m_state = State::Head;
    Part m_part = Part::Content;
    int m_status = 0;
    HttpRequest m_request;
    QByteArray m_line;       ///< the head, or a line of a chunked body, as far as it has come
    qsizetype m_missing = 0; ///< of the content, or of this chunk
    qsizetype m_trailers = 0;
    int m_blanks = 0;
    int m_hosts = 0;
    bool m_http11 = false;
    bool m_chunked = false;
    bool m_hasLength = false;
    bool m_hasEncoding = false;
};

} // namespace fd::endpoint
