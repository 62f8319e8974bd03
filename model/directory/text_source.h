#pragma once

#include "model/domain/import_report.h"

#include <QStringDecoder>

class QIODevice;

namespace fd {

inline constexpr qint64 fileBlockSize = 64 * 1024; ///< bytes of a file that are read at once

/// A device read as text, a block at a time, so that its size does not matter. Strict: what is not text in
/// the encoding ends it, and so does a NUL.
class TextSource {
public:
    TextSource(QIODevice& device, TextEncoding encoding);

    /// The next piece of text; false at the end, and where the text is bad: the good part comes first.
    [[nodiscard]] bool next(QString& block);
    /// Why the text ended before its device did (reason::…); empty while it did not.
    [[nodiscard]] const QString& failure() const { return m_failure; }

private:
    void cutWhatIsBad(QString& block);

    QIODevice& m_device;
    TextEncoding m_encoding;
    QStringDecoder m_decoder;
    QString m_failure;
    bool m_ended = false;
};

/// What a CSV file is probably written in: Korean when it is no UTF-8, and not nearly UTF-8 either (a damaged
/// file is not read as something else). The device stands at its start before and after.
[[nodiscard]] TextEncoding guessEncoding(QIODevice& device);

} // namespace fd
