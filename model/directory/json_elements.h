#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

class QIODevice;

namespace fd {

/// The elements of the JSON array that a device holds, one at a time, as they are written. Only brackets and
/// strings are looked at; whoever parses an element finds out whether it is JSON.
class JsonElements {
public:
    explicit JsonElements(QIODevice& device)
        : m_device(device) {}

    static constexpr qsizetype longestElement = 1024 * 1024; ///< bytes
    static constexpr int deepest = 32;                       ///< brackets open at once, the array's too

    /// nullopt after the last one, and where this is no array: failure() then says why (reason::…).
    [[nodiscard]] std::optional<QByteArray> next();
    [[nodiscard]] const QString& failure() const { return m_failure; }
    /// Of the element that next() has read, or failed to read; from 1.
    [[nodiscard]] int number() const { return m_number; }

private:
    [[nodiscard]] int peek(); ///< a byte, or -1 at the end
    void skipSpace();
    [[nodiscard]] bool begin();
    [[nodiscard]] bool readElement(QByteArray& element);
    bool fail(const QString& reason);

    QIODevice& m_device;
    QByteArray m_block;
    qsizetype m_pos = 0;
    int m_number = 0;
    bool m_ended = false;
    QString m_failure;
};

} // namespace fd
