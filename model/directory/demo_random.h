#pragma once

#include "model/domain/ids.h"

#include <random>
#include <vector>

namespace fd::demo {

/// Draws that are the same on every platform for a seed: the standard says what mt19937_64 yields, but not
/// what its distributions do.
class Random {
public:
    /// `stream` keeps the parts of the demo apart, so that a longer week does not change who visits.
    Random(quint32 seed, quint32 stream)
        : m_engine((static_cast<quint64>(seed) << 32U) ^ (stream * 0x9E3779B97F4A7C15ULL)) {}

    [[nodiscard]] int below(int limit) {
        return static_cast<int>(m_engine() % static_cast<quint64>(limit > 0 ? limit : 1));
    }
    [[nodiscard]] int between(int low, int high) { return low + below(high - low + 1); }
    [[nodiscard]] bool percent(int chance) { return below(100) < chance; }
    template <class List>
    [[nodiscard]] const auto& oneOf(const List& list) {
        return list[static_cast<typename List::size_type>(below(static_cast<int>(list.size())))];
    }

    [[nodiscard]] QString objectIdText() {
        return QStringLiteral("%1%2")
            .arg(m_engine() & 0xFFFFFFFFULL, 8, 16, QLatin1Char('0'))
            .arg(m_engine(), 16, 16, QLatin1Char('0'));
    }
    [[nodiscard]] ReservationId reservationId() {
        QByteArray bytes;
        for (quint64 half : {m_engine(), m_engine()}) {
            for (int i = 0; i < 8; ++i, half >>= 8U)
                bytes += static_cast<char>(half & 0xFFU);
        }
        bytes[6] = static_cast<char>((bytes[6] & 0x0F) | 0x40); // version 4
        bytes[8] = static_cast<char>((bytes[8] & 0x3F) | 0x80); // its variant
        return ReservationId::parse(QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces)).value();
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace fd::demo
