#include "app/endpoint/http_request_reader.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <utility>

namespace fd::endpoint {

namespace {

constexpr int badRequest = 400;
constexpr int contentTooLarge = 413;
constexpr int expectationFailed = 417;
constexpr int headTooLarge = 431;
constexpr int notImplemented = 501;
constexpr int versionNotSupported = 505;

constexpr qsizetype longestChunkLine = 256;
constexpr int longestBlank = 64;

bool isTokenCharacter(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c != '\0' && std::strchr("!#$%&'*+-.^_`|~", c) != nullptr);
}

bool isToken(QByteArrayView text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// No control character but the tab: neither a bare CR nor a NUL gets through.
bool isFieldText(QByteArrayView text) {
    return std::none_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\t') || byte == 0x7F;
    });
}

QByteArrayView trimmed(QByteArrayView text) {
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

bool is(QByteArrayView text, const char* lowerCase) {
    return text.compare(QByteArrayView(lowerCase), Qt::CaseInsensitive) == 0;
}

/// Whether a comma-separated list names it.
bool lists(QByteArrayView list, const char* lowerCase) {
    for (;;) {
        const qsizetype comma = list.indexOf(',');
        if (is(trimmed(comma < 0 ? list : list.first(comma)), lowerCase))
            return true;
        if (comma < 0)
            return false;
        list = list.sliced(comma + 1);
    }
}

int hexDigit(char c) {
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// The path of `/a?b` or `http://host/a?b`; nothing when the target is neither.
std::optional<QByteArray> pathOf(QByteArrayView target) {
    if (target.startsWith("http://") || target.startsWith("https://")) {
        const qsizetype slash = target.indexOf('/', target.indexOf("://") + 3);
        target = slash < 0 ? QByteArrayView("/") : target.sliced(slash);
    }
    if (!target.startsWith('/') && target != QByteArrayView("*"))
        return std::nullopt;
    const qsizetype query = target.indexOf('?');
    return (query < 0 ? target : target.first(query)).toByteArray();
}

} // namespace

qsizetype HttpRequestReader::feed(QByteArrayView bytes) {
    qsizetype used = 0;
    while (used < bytes.size() && (m_state == State::Head || m_state == State::Body)) {
        const QByteArrayView rest = bytes.sliced(used);
        if (m_state == State::Head)
            used += readHead(rest);
        else if (m_part == Part::Content || m_part == Part::ChunkData)
            used += readData(rest);
        else
            used += readLine(rest);
    }
    return used;
}

qsizetype HttpRequestReader::readHead(QByteArrayView bytes) {
    // An empty line before a request is a leftover of the one before (RFC 9112 2.2).
    if (m_line.isEmpty() && (bytes.front() == '\r' || bytes.front() == '\n'))
        return skipBlank();
    const qsizetype before = m_line.size();
    const qsizetype taken = std::min(bytes.size(), m_limits.head + 1 - before);
    m_line.append(bytes.first(taken));
    const qsizetype end = m_line.indexOf("\r\n\r\n", std::max<qsizetype>(0, before - 3));
    if (end < 0) {
        if (m_line.size() > m_limits.head)
            fail(headTooLarge);
        return taken;
    }
    const qsizetype size = end + 4;
    if (size > m_limits.head) {
        fail(headTooLarge);
        return taken;
    }
    const int refused = parseHead(QByteArrayView(m_line).first(end + 2));
    m_line.clear();
    if (refused != 0)
        fail(refused);
    else
        m_state = State::HeadRead;
    return size - before;
}

qsizetype HttpRequestReader::skipBlank() {
    if (++m_blanks > longestBlank)
        fail(badRequest);
    return 1;
}

int HttpRequestReader::parseHead(QByteArrayView head) {
    for (bool first = true; !head.isEmpty(); first = false) {
        const qsizetype end = head.indexOf("\r\n");
        const QByteArrayView line = head.first(end);
        if (const int refused = first ? parseRequestLine(line) : parseField(line); refused != 0)
            return refused;
        head = head.sliced(end + 2);
    }
    return checkHead();
}

int HttpRequestReader::parseRequestLine(QByteArrayView line) {
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 0 || last == first)
        return badRequest;
    const QByteArrayView method = line.first(first);
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);
    const bool visible =
        std::all_of(target.begin(), target.end(), [](char c) { return c > 0x20 && c < 0x7F; });
    auto path = pathOf(target);
    if (!isToken(method) || !visible || !path)
        return badRequest;
    if (version.size() != 8 || !version.startsWith("HTTP/") || !isDigit(version[5]) || version[6] != '.' ||
        !isDigit(version[7]))
        return badRequest;
    if (version[5] != '1')
        return versionNotSupported;
    m_http11 = version[7] != '0';
    m_request.method = method.toByteArray();
    m_request.path = std::move(*path);
    m_request.keepAlive = m_http11;
    return 0;
}

int HttpRequestReader::parseField(QByteArrayView line) {
    const qsizetype colon = line.indexOf(':');
    // A blank at the start (a folded line) or before the colon is no token, so it is refused here.
    if (colon < 0 || !isToken(line.first(colon)) || !isFieldText(line.sliced(colon + 1)))
        return badRequest;
    const QByteArrayView name = line.first(colon);
    const QByteArrayView value = trimmed(line.sliced(colon + 1));
    if (is(name, "content-length"))
        return parseLength(value);
    if (is(name, "transfer-encoding")) {
        if (m_hasEncoding)
            return badRequest;
        m_hasEncoding = true;
        m_chunked = is(value, "chunked");
    } else if (is(name, "host")) {
        ++m_hosts;
    } else if (is(name, "connection")) {
        m_request.keepAlive &= !lists(value, "close");
    } else if (is(name, "expect")) {
        if (!is(value, "100-continue"))
            return expectationFailed;
        m_request.expectsContinue = m_http11;
    } else if (is(name, "origin")) {
        m_request.hasOrigin = true;
    } else if (is(name, "authorization")) {
        // Of two, a proxy may have checked the other one.
        if (!m_request.authorization.isNull())
            return badRequest;
        m_request.authorization = value.toByteArray();
    } else if (is(name, "content-type")) {
        if (!m_request.contentType.isNull())
            return badRequest;
        m_request.contentType = value.toByteArray();
    }
    return 0;
}

int HttpRequestReader::parseLength(QByteArrayView value) {
    if (m_hasLength || value.isEmpty() || !std::all_of(value.begin(), value.end(), isDigit))
        return badRequest;
    m_hasLength = true;
    // Held one above the limit, where it is refused all the same, so that no number of digits overflows.
    for (const char digit : value)
        m_missing = std::min(m_missing * 10 + (digit - '0'), m_limits.body + 1);
    return 0;
}

int HttpRequestReader::checkHead() {
    if (m_hosts > 1 || (m_http11 && m_hosts == 0))
        return badRequest;
    if (m_hasEncoding && (m_hasLength || !m_http11))
        return badRequest;
    if (m_hasEncoding && !m_chunked)
        return notImplemented;
    m_part = m_chunked ? Part::ChunkSize : Part::Content;
    m_request.hasBody = m_chunked || m_missing > 0;
    return 0;
}

void HttpRequestReader::readBody() {
    Q_ASSERT(m_state == State::HeadRead);
    if (m_missing > m_limits.body)
        fail(contentTooLarge);
    else
        m_state = m_request.hasBody ? State::Body : State::Complete;
}

qsizetype HttpRequestReader::readData(QByteArrayView bytes) {
    const qsizetype taken = std::min(bytes.size(), m_missing);
    m_request.body.append(bytes.first(taken));
    m_missing -= taken;
    if (m_missing == 0) {
        if (m_part == Part::ChunkData)
            m_part = Part::ChunkEnd;
        else
            m_state = State::Complete;
    }
    return taken;
}

qsizetype HttpRequestReader::readLine(QByteArrayView bytes) {
    const qsizetype limit = m_part == Part::Trailer ? m_limits.head - m_trailers : longestChunkLine;
    const qsizetype newline = bytes.indexOf('\n');
    const qsizetype taken = newline < 0 ? bytes.size() : newline + 1;
    if (m_line.size() + taken > limit) {
        fail(m_part == Part::Trailer ? headTooLarge : badRequest);
        return taken;
    }
    m_line.append(bytes.first(taken));
    if (newline >= 0)
        endOfLine();
    return taken;
}

void HttpRequestReader::endOfLine() {
    const QByteArray line = std::exchange(m_line, {});
    if (!line.endsWith("\r\n"))
        return fail(badRequest);
    const QByteArrayView text = QByteArrayView(line).chopped(2);
    switch (m_part) {
    case Part::ChunkSize:
        if (!parseChunkSize(text))
            return fail(badRequest);
        if (m_missing > m_limits.body - m_request.body.size())
            return fail(contentTooLarge);
        m_part = m_missing > 0 ? Part::ChunkData : Part::Trailer;
        return;
    case Part::ChunkEnd:
        if (!text.isEmpty())
            return fail(badRequest);
        m_part = Part::ChunkSize;
        return;
    case Part::Trailer: {
        m_trailers += line.size();
        if (text.isEmpty()) {
            m_state = State::Complete;
            return;
        }
        const qsizetype colon = text.indexOf(':');
        if (colon < 0 || !isToken(text.first(colon)) || !isFieldText(text.sliced(colon + 1)))
            return fail(badRequest);
        return; // nothing that a trailer says counts
    }
    case Part::Content:
    case Part::ChunkData:
        Q_UNREACHABLE();
    }
}

bool HttpRequestReader::parseChunkSize(QByteArrayView line) {
    qsizetype digits = 0;
    m_missing = 0;
    for (; digits < line.size() && hexDigit(line[digits]) >= 0; ++digits)
        m_missing = std::min(m_missing * 16 + hexDigit(line[digits]), m_limits.body + 1);
    const QByteArrayView extension = trimmed(line.sliced(digits));
    return digits > 0 && (extension.isEmpty() ? digits == line.size() : extension.front() == ';') &&
           isFieldText(extension);
}

HttpRequest HttpRequestReader::takeRequest() {
    Q_ASSERT(m_state == State::Complete);
    HttpRequest request = std::move(m_request);
    *this = HttpRequestReader(m_limits);
    return request;
}

void HttpRequestReader::fail(int status) {
    m_state = State::Failed;
    m_status = status;
    m_line.clear();
}

} // namespace fd::endpoint
