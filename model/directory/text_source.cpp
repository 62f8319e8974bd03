#include "model/directory/text_source.h"

#include <QIODevice>
#include <algorithm>

namespace fd {

namespace {

constexpr qint64 enoughToGuess = 8 * 1024 * 1024;

QStringDecoder decoderOf(TextEncoding encoding) {
    // By this name ICU has every syllable; "EUC-KR" and "cp949" lack those of the extension.
    return encoding == TextEncoding::Korean ? QStringDecoder("windows-949")
                                            : QStringDecoder(QStringDecoder::Utf8);
}

/// What ICU makes of bytes that stand for nothing: no letter of these is in a Korean text.
bool isStandIn(QChar c) {
    return c == QChar::ReplacementCharacter || (c >= QChar(0xE000) && c <= QChar(0xF8FF)) ||
           (c >= QChar(0x80) && c <= QChar(0x9F));
}

/// Counts the letters of three bytes (all Hangul is) and the bytes that UTF-8 does not have.
class Utf8Look {
public:
    void look(const QByteArray& bytes) {
        for (const char c : bytes)
            take(static_cast<unsigned char>(c));
    }
    [[nodiscard]] bool sawLetters() const { return m_letters > 0 || m_bad > 0; }
    /// At the end of the device a letter that is cut short counts as one of UTF-8.
    [[nodiscard]] bool isNearlyUtf8() const { return m_bad == 0 || m_threeBytes > m_bad; }

private:
    void take(unsigned char c) {
        const bool continues = (c & 0xC0) == 0x80;
        if (m_awaited > 0 && continues) {
            if (--m_awaited == 0) {
                ++m_letters;
                m_threeBytes += m_length == 3 ? 1 : 0;
            }
            return;
        }
        m_bad += m_awaited > 0 ? 1 : 0;
        m_awaited = 0;
        if (c < 0x80)
            return;
        m_length = c >= 0xC2 && c <= 0xDF ? 2 : (c & 0xF0) == 0xE0 ? 3 : c >= 0xF0 && c <= 0xF4 ? 4 : 0;
        m_bad += m_length == 0 ? 1 : 0;
        m_awaited = m_length > 0 ? m_length - 1 : 0;
    }

    qint64 m_letters = 0;
    qint64 m_threeBytes = 0;
    qint64 m_bad = 0;
    int m_length = 0;
    int m_awaited = 0;
};

} // namespace

TextSource::TextSource(QIODevice& device, TextEncoding encoding)
    : m_device(device)
    , m_encoding(encoding)
    , m_decoder(decoderOf(encoding)) {
    if (!m_decoder.isValid()) // this Qt was built without ICU
        m_failure = reason::NotKorean;
}

bool TextSource::next(QString& block) {
    block.clear();
    while (block.isEmpty()) {
        if (m_ended || !m_failure.isEmpty())
            return false;
        QByteArray bytes(fileBlockSize, Qt::Uninitialized);
        const qint64 size = m_device.read(bytes.data(), fileBlockSize);
        if (size < 0) {
            m_failure = reason::Unreadable;
            return false;
        }
        m_ended = size == 0;
        bytes.resize(size);
        if (m_ended)
            bytes = "\n"; // after which a letter that is cut short shows as such
        block = m_decoder.decode(bytes);
        cutWhatIsBad(block);
        if (m_ended)
            block.chop(block.endsWith(u'\n') ? 1 : 0);
    }
    return true;
}

void TextSource::cutWhatIsBad(QString& block) {
    const bool korean = m_encoding == TextEncoding::Korean;
    const qsizetype nul = block.indexOf(QChar(u'\0'));
    qsizetype end = block.size();
    if (korean)
        end = std::find_if(block.cbegin(), block.cend(), isStandIn) - block.cbegin();
    else if (m_decoder.hasError())
        end = std::max<qsizetype>(0, block.indexOf(QChar::ReplacementCharacter));
    if (nul >= 0 && nul < end) {
        m_failure = reason::NotText;
        return block.truncate(nul);
    }
    if (end < block.size() || m_decoder.hasError()) {
        m_failure = korean ? reason::NotKorean : reason::NotUtf8;
        block.truncate(end);
    }
}

TextEncoding guessEncoding(QIODevice& device) {
    Utf8Look look;
    qint64 seen = 0;
    while (seen < enoughToGuess || !look.sawLetters()) {
        const QByteArray bytes = device.read(fileBlockSize);
        if (bytes.isEmpty() || bytes.contains('\0'))
            break;
        seen += bytes.size();
        look.look(bytes);
    }
    device.seek(0);
    return look.isNearlyUtf8() ? TextEncoding::Utf8 : TextEncoding::Korean;
}

} // namespace fd
