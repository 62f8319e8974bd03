#include "model/directory/packed_records.h"

namespace fd {

void PackedRecords::reserve(size_t count, size_t letters) {
    m_high.reserve(count);
    m_low.reserve(count);
    m_phones.reserve(count);
    m_births.reserve(count);
    m_visits.reserve(count);
    m_begins.reserve(count + 1);
    m_texts.reserve(letters);
}

void PackedRecords::append(const ObjectIdValue& id, const SearchRecord& record) {
    m_high.push_back(id.high);
    m_low.push_back(id.low);
    m_phones.push_back(record.phone.bits());
    m_births.push_back(record.birth);
    m_visits.push_back(record.visit);

    const QStringView name = record.name.first(std::min<qsizetype>(record.name.size(), longest));
    const bool several = record.wordStarts != 1;
    m_texts.push_back(static_cast<char16_t>(name.size() | (several ? severalWords : 0)));
    if (several) {
        m_texts.push_back(static_cast<char16_t>(record.wordStarts & 0xFFFF));
        m_texts.push_back(static_cast<char16_t>(record.wordStarts >> 16));
    }
    m_texts.insert(m_texts.end(), name.utf16(), name.utf16() + name.size());
    m_texts.insert(m_texts.end(), record.chart.utf16(), record.chart.utf16() + record.chart.size());
    m_begins.push_back(static_cast<quint32>(m_texts.size()));
}

SearchEntry PackedRecords::entry(quint32 at) const {
    const SearchRecord there = record(at);
    return {id(at),
            {there.name.toString(), there.wordStarts},
            there.phone,
            there.birth,
            there.chart.toString(),
            there.visit};
}

size_t PackedRecords::bytes() const {
    return (m_high.capacity() + m_phones.capacity()) * sizeof(quint64) +
           (m_low.capacity() + m_births.capacity() + m_visits.capacity() + m_begins.capacity()) *
               sizeof(quint32) +
           m_texts.capacity() * sizeof(char16_t);
}

} // namespace fd
