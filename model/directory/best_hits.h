#pragma once

#include "model/domain/text_match.h"

#include <algorithm>
#include <vector>

namespace fd {

/// A visitor of an index who fits, and how well.
struct Hit {
    MatchQuality quality = MatchQuality::None;
    quint32 rank = 0;
    bool operator==(const Hit&) const = default;
};

/// The best of many hits: by quality, then by rank.
class BestHits {
public:
    explicit BestHits(size_t limit)
        : m_limit(limit) {}

    /// False when a hit like this one would not be among the best.
    [[nodiscard]] bool wants(MatchQuality quality, quint32 rank) const {
        return m_keys.size() < m_limit || isMany() || (m_limit > 0 && keyOf(quality, rank) < m_keys.front());
    }
    /// What is wanted. The same one again is no harm.
    void add(MatchQuality quality, quint32 rank) {
        const quint64 key = keyOf(quality, rank);
        if (isMany()) {
            m_keys.push_back(key);
            return;
        }
        if (std::find(m_keys.begin(), m_keys.end(), key) != m_keys.end())
            return;
        if (m_keys.size() == m_limit) {
            std::pop_heap(m_keys.begin(), m_keys.end());
            m_keys.pop_back();
        }
        m_keys.push_back(key);
        std::push_heap(m_keys.begin(), m_keys.end());
    }
    /// Best first.
    [[nodiscard]] std::vector<Hit> sorted() const {
        std::vector<quint64> keys = m_keys;
        std::sort(keys.begin(), keys.end());
        keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
        keys.resize(std::min(keys.size(), m_limit));
        std::vector<Hit> hits;
        hits.reserve(keys.size());
        for (const quint64 key : keys)
            hits.push_back({qualityOf(key), static_cast<quint32>(key)});
        return hits;
    }

private:
    /// So many are wanted that all are kept, and chosen from in the end.
    [[nodiscard]] bool isMany() const { return m_limit > 1000; }
    static MatchQuality qualityOf(quint64 key) {
        return static_cast<MatchQuality>(static_cast<quint64>(MatchQuality::Exact) - (key >> 32));
    }
    static quint64 keyOf(MatchQuality quality, quint32 rank) {
        return (static_cast<quint64>(MatchQuality::Exact) - static_cast<quint64>(quality)) << 32 | rank;
    }
    size_t m_limit;
    std::vector<quint64> m_keys; // a heap, the worst in front, unless they are many
};

} // namespace fd
