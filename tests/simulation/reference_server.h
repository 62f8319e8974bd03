#pragma once

#include "model/domain/ids.h"
#include "model/domain/instant.h"

#include <map>
#include <vector>

namespace fd::simulation {

/// What one payload asks for, as the simulation made it.
struct Wish {
    VisitorId visitor;
    TimeRange range;
};

/// The endpoint as the contract has it, and the truth of what was booked: the obvious model that the outbox's
/// words are compared with.
class ReferenceServer {
public:
    struct Answer {
        int status = 200;
        QByteArray body;
    };

    /// Books the wish of `payload`, or refuses it as the contract says.
    Answer apply(const QByteArray& payload, const Wish& wish) {
        for (const Booked& booked : m_booked) {
            if (isDatabase && booked.payload == payload) // once for one command, and the same answer
                return accepted(booked.id);
            if (booked.wish.visitor == wish.visitor && booked.wish.range.overlaps(wish.range))
                return {400, envelope("startDateTime", "NotAvailable")};
        }
        const ReservationId id = numbered(m_booked.size() + 1);
        m_booked.push_back({payload, wish, id.text()});
        return accepted(id.text());
    }

    /// The ids given out for this very payload; never more than one.
    [[nodiscard]] std::vector<QString> idsFor(const QByteArray& payload) const {
        std::vector<QString> ids;
        for (const Booked& booked : m_booked) {
            if (booked.payload == payload)
                ids.push_back(booked.id);
        }
        return ids;
    }

    [[nodiscard]] static QByteArray envelope(const char* key, const char* reason) {
        return QByteArray("{\"status\":400,\"message\":\"InvalidRequestException\",\"className\":"
                          "\"InvalidRequestException\",\"errorProperties\":[{\"key\":\"") +
               key + "\",\"reason\":\"" + reason + "\"}]}";
    }

    bool isDatabase = false;
    std::map<QByteArray, int> posts; ///< bodies that reached the server, by payload

private:
    struct Booked {
        QByteArray payload;
        Wish wish;
        QString id;
    };
    static Answer accepted(const QString& id) { return {200, "{\"reservationId\":\"" + id.toUtf8() + "\"}"}; }
    static ReservationId numbered(size_t number) {
        return ReservationId::parse(
                   QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0')))
            .value();
    }
    std::vector<Booked> m_booked;
};

} // namespace fd::simulation
