#pragma once

#include <QtGlobal>
#include <algorithm>
#include <vector>

namespace fd {

/// For each of many keys the ascending numbers of those who have it, as gaps of one to five bytes.
class PostingLists {
public:
    /// `keysOf(number, emit)` calls emit(key) for each key of a number (again for one it had already is no
    /// harm); it is called twice for each number from 0 to `count` - 1, in order.
    template <class KeysOf>
    [[nodiscard]] static PostingLists of(quint32 count, KeysOf keysOf);

    /// The places of the lists whose keys lie between two, both inclusive.
    struct Span {
        size_t first = 0;
        size_t last = 0; ///< exclusive
    };
    [[nodiscard]] Span between(quint32 first, quint32 last) const;
    [[nodiscard]] size_t size(const Span& span) const; ///< how many numbers, in all lists together
    /// Calls `each(number)` in ascending order until it is false.
    template <class Each>
    void walk(size_t list, Each each) const;
    [[nodiscard]] size_t bytes() const;

private:
    /// Keys as they come, each with a place of its own.
    class Places {
    public:
        size_t of(quint32 key);
        [[nodiscard]] const std::vector<quint32>& keys() const { return m_keys; }

    private:
        void grow();
        [[nodiscard]] size_t bucket(quint32 key) const { return key * 0x9E3779B1u >> m_shift; }
        std::vector<quint32> m_keys;
        std::vector<quint32> m_buckets; // place + 1
        int m_shift = 32;
    };

    static quint32 sizeOf(quint32 gap) {
        return gap < 1u << 7 ? 1 : gap < 1u << 14 ? 2 : gap < 1u << 21 ? 3 : gap < 1u << 28 ? 4 : 5;
    }
    static quint8* write(quint8* to, quint32 gap) {
        for (; gap >= 0x80; gap >>= 7)
            *to++ = static_cast<quint8>(gap | 0x80);
        *to++ = static_cast<quint8>(gap);
        return to;
    }
    static const quint8* read(const quint8* from, quint32& gap) {
        gap = *from & 0x7Fu;
        for (int shift = 7; *from++ & 0x80; shift += 7)
            gap |= (*from & 0x7Fu) << shift;
        return from;
    }
    struct Draft {
        quint32 key = 0;
        quint32 numbers = 0;
        quint32 bytes = 0;
        quint32 last = 0; // + 1
        quint32 begin = 0;
    };
    void layOut(std::vector<Draft>& drafts);

    std::vector<quint32> m_keys; // ascending
    std::vector<quint32> m_counts;
    std::vector<quint32> m_begins;
    std::vector<quint8> m_gaps;
};

template <class KeysOf>
PostingLists PostingLists::of(quint32 count, KeysOf keysOf) {
    Places places;
    std::vector<Draft> drafts;
    for (quint32 number = 0; number < count; ++number) {
        keysOf(number, [&](quint32 key) {
            const size_t place = places.of(key);
            if (place == drafts.size())
                drafts.push_back({key});
            Draft& draft = drafts[place];
            if (draft.last == number + 1)
                return;
            draft.bytes += sizeOf(number + 1 - draft.last);
            draft.last = number + 1;
            ++draft.numbers;
        });
    }
    PostingLists lists;
    lists.layOut(drafts);
    for (quint32 number = 0; number < count; ++number) {
        keysOf(number, [&](quint32 key) {
            Draft& draft = drafts[places.of(key)];
            if (draft.last == number + 1)
                return;
            quint8* to = lists.m_gaps.data() + draft.begin;
            draft.begin += static_cast<quint32>(write(to, number + 1 - draft.last) - to);
            draft.last = number + 1;
        });
    }
    return lists;
}

template <class Each>
void PostingLists::walk(size_t list, Each each) const {
    const quint8* from = m_gaps.data() + m_begins[list];
    quint32 next = 0;
    for (quint32 left = m_counts[list]; left > 0; --left) {
        quint32 gap = 0;
        from = read(from, gap);
        next += gap;
        if (!each(next - 1))
            return;
    }
}

} // namespace fd
