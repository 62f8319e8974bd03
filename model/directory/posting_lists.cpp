#include "model/directory/posting_lists.h"

#include <numeric>

namespace fd {

size_t PostingLists::Places::of(quint32 key) {
    if (m_keys.size() * 2 >= m_buckets.size())
        grow();
    for (size_t at = bucket(key);; at = (at + 1) & (m_buckets.size() - 1)) {
        if (m_buckets[at] == 0) {
            m_keys.push_back(key);
            m_buckets[at] = static_cast<quint32>(m_keys.size());
        }
        if (m_keys[m_buckets[at] - 1] == key)
            return m_buckets[at] - 1;
    }
}

void PostingLists::Places::grow() {
    const size_t size = std::max<size_t>(64, m_buckets.size() * 2);
    m_buckets.assign(size, 0);
    m_shift = 32;
    for (size_t left = size; left > 1; left /= 2)
        --m_shift;
    for (size_t place = 0; place < m_keys.size(); ++place) {
        size_t at = bucket(m_keys[place]);
        while (m_buckets[at] != 0)
            at = (at + 1) & (size - 1);
        m_buckets[at] = static_cast<quint32>(place + 1);
    }
}

/// The lists lie in the order of their keys, so that neighbouring keys are found together.
void PostingLists::layOut(std::vector<Draft>& drafts) {
    std::vector<size_t> order(drafts.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return drafts[a].key < drafts[b].key; });
    m_keys.reserve(drafts.size());
    m_counts.reserve(drafts.size());
    m_begins.reserve(drafts.size());
    quint32 begin = 0;
    for (const size_t place : order) {
        Draft& draft = drafts[place];
        m_keys.push_back(draft.key);
        m_counts.push_back(draft.numbers);
        m_begins.push_back(begin);
        draft.begin = begin;
        draft.last = 0;
        begin += draft.bytes;
    }
    m_gaps.resize(begin);
}

PostingLists::Span PostingLists::between(quint32 first, quint32 last) const {
    const auto from = std::lower_bound(m_keys.begin(), m_keys.end(), first);
    const auto to = std::upper_bound(from, m_keys.end(), last);
    return {static_cast<size_t>(from - m_keys.begin()), static_cast<size_t>(to - m_keys.begin())};
}

size_t PostingLists::size(const Span& span) const {
    size_t numbers = 0;
    for (size_t list = span.first; list < span.last; ++list)
        numbers += m_counts[list];
    return numbers;
}

size_t PostingLists::bytes() const {
    return (m_keys.capacity() + m_counts.capacity() + m_begins.capacity()) * sizeof(quint32) +
           m_gaps.capacity();
}

} // namespace fd
