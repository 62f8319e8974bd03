#pragma once

#include "model/directory/search_record.h"

#include <vector>

namespace fd {

/// Many records side by side in a few flat arrays.
class PackedRecords {
public:
    void reserve(size_t count, size_t letters);
    /// Of a name, the first 32,767 letters.
    void append(const ObjectIdValue& id, const SearchRecord& record);

    [[nodiscard]] quint32 size() const { return static_cast<quint32>(m_high.size()); }
    /// Of all texts together, as reserve() wants them.
    [[nodiscard]] size_t letters() const { return m_texts.size(); }
    [[nodiscard]] ObjectIdValue id(quint32 at) const { return {m_high[at], m_low[at]}; }
    [[nodiscard]] SearchRecord record(quint32 at) const {
        const char16_t* text = m_texts.data() + m_begins[at];
        const char16_t* const end = m_texts.data() + m_begins[at + 1];
        const char16_t head = *text++;
        quint32 wordStarts = 1;
        if (head & severalWords) {
            wordStarts = static_cast<quint32>(text[0] | text[1] << 16);
            text += 2;
        }
        const char16_t* const chart = text + (head & longest);
        return {QStringView(text, chart), wordStarts,  PackedPhone(m_phones[at]), m_births[at],
                QStringView(chart, end),  m_visits[at]};
    }
    [[nodiscard]] SearchEntry entry(quint32 at) const;
    [[nodiscard]] quint32 visit(quint32 at) const { return m_visits[at]; }
    void setVisit(quint32 at, quint32 visit) { m_visits[at] = visit; }
    [[nodiscard]] size_t bytes() const;

private:
    static constexpr char16_t longest = 0x7FFF;
    static constexpr char16_t severalWords = 0x8000;

    std::vector<quint64> m_high; // of the id
    std::vector<quint32> m_low;
    std::vector<quint64> m_phones;
    std::vector<quint32> m_births;
    std::vector<quint32> m_visits;
    std::vector<quint32> m_begins{0};
    // Of each: the length of the name, where its words begin if it has several, the name, the chart number.
    std::vector<char16_t> m_texts;
};

} // namespace fd
