#pragma once

#include "model/wire/command_codec.h"
#include "tests/endpoint/http_client.h"
#include "tests/unit/clinic_fixture.h"

#include <QProcess>
#include <QSet>

namespace fd::test {

/// A slot of half an hour, counted from one morning.
inline TimeRange slot(int number) {
    const Instant start = at("2026-11-24T00:00:00Z") + minutes(30 * number);
    return TimeRange::make(start, start + minutes(30)).value();
}

inline QByteArray booking(int visitorNumber, int slotNumber) {
    return wire::encodeCommandBytes(command(visitorNumber, slot(slotNumber)));
}

/// The id of a 200, empty for anything else.
inline QByteArray idIn(const HttpReply& reply) {
    return reply.status == 200 ? reply.body.mid(18, 36) : QByteArray();
}

inline QSet<QByteArray> storedIds(Store& store) {
    QSet<QByteArray> ids;
    const TimeRange ever = between("2020-01-01T00:00:00Z", "2050-01-01T00:00:00Z");
    for (const ReservationRow& row : store.reservations.rows(ever))
        ids.insert(row.id.text().toLatin1());
    return ids;
}

/// `frontdeskctl serve` on a small clinic and a free port.
class ServedClinic {
public:
    explicit ServedClinic(const QStringList& options = {})
        : m_options(options) {
        m_clinic.store.reset(); // one process at a time
        m_process.setStandardErrorFile(log(), QIODevice::Append);
        start(QStringLiteral("127.0.0.1:0"));
    }
    ~ServedClinic() { kill(); }
    /// -9
    void kill() {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// After kill(), at the same address.
    void restart() { start(QStringLiteral("127.0.0.1:%1").arg(port())); }
    ServedClinic(const ServedClinic&) = delete;
    ServedClinic& operator=(const ServedClinic&) = delete;

    static QString program() { return qEnvironmentVariable("FRONTDESKCTL"); }
    [[nodiscard]] QByteArray firstLine() const { return m_firstLine; }
    [[nodiscard]] quint16 port() const {
        return m_firstLine.trimmed().mid(m_firstLine.lastIndexOf(':') + 1).toUShort();
    }
    [[nodiscard]] QProcess& process() { return m_process; }
    [[nodiscard]] QString path() const { return m_clinic.path; }
    [[nodiscard]] QByteArray logged() const {
        QFile file(log());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// After the process has ended.
    [[nodiscard]] Store& store() {
        if (!m_clinic.store)
            m_clinic.open();
        return *m_clinic.store;
    }
    void closeStore() { m_clinic.store.reset(); }

private:
    void start(const QString& address) {
        m_process.start(program(), QStringList{QStringLiteral("--store"), m_clinic.path,
                                               QStringLiteral("serve"), QStringLiteral("--listen"), address} +
                                       m_options);
        if (!m_process.waitForReadyRead(20'000))
            qFatal("frontdeskctl serve does not start");
        m_firstLine = m_process.readLine();
    }
    [[nodiscard]] QString log() const { return m_clinic.folder.filePath(QStringLiteral("log")); }

    Clinic m_clinic;
    QStringList m_options;
    QProcess m_process;
    QByteArray m_firstLine;
};

} // namespace fd::test
