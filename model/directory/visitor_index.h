#pragma once

#include "model/directory/packed_records.h"
#include "model/directory/posting_lists.h"

#include <memory>
#include <optional>
#include <span>

namespace fd {

/// The names and numbers of all visitors, arranged so that those who fit a text are found without looking at
/// the others. Visitors are numbered by rank: the latest visit first, then by name, then by id. Never changes
/// once it is made; for any number of threads.
class VisitorIndex {
public:
    /// Takes a second of one processor for a million; for a thread where nobody waits.
    explicit VisitorIndex(PackedRecords records);

    [[nodiscard]] quint32 size() const { return m_records.size(); }
    [[nodiscard]] const PackedRecords& records() const { return m_records; }
    [[nodiscard]] std::optional<quint32> rankOf(const ObjectIdValue& id) const;
    [[nodiscard]] size_t bytes() const;

    /// Ranks in another order, and equal ones by rank. Those with nothing to be ordered by are left out.
    [[nodiscard]] const std::vector<quint32>& byName() const { return m_byName; }
    [[nodiscard]] const std::vector<quint32>& byInitials() const { return m_byInitials; }
    [[nodiscard]] const std::vector<quint32>& byChart() const { return m_byChart; }
    [[nodiscard]] const std::vector<quint32>& byBirth() const { return m_byBirth; }
    [[nodiscard]] const std::vector<quint32>& byPhoneEnd() const { return m_byPhoneEnd; }

    // Ranks by what stands anywhere in a name or number.
    [[nodiscard]] const PostingLists& letters() const { return m_letters; }   ///< key: letter
    [[nodiscard]] const PostingLists& pairs() const { return m_pairs; }       ///< pairKey()
    [[nodiscard]] const PostingLists& initials() const { return m_initials; } ///< initialKey()
    [[nodiscard]] const PostingLists& wordStarts() const {
        return m_wordStarts;
    } ///< letter, or jamo of it; not
      ///< of the first word
    [[nodiscard]] const PostingLists& phoneParts() const { return m_phoneParts; } ///< three digits

    [[nodiscard]] static quint32 pairKey(char16_t first, char16_t second) {
        return static_cast<quint32>(first) << 16 | second;
    }
    /// Of leads as hangul::leadOf() numbers them; `second` -1: one alone.
    [[nodiscard]] static quint32 initialKey(int first, int second = -1) {
        return static_cast<quint32>((first + 1) << 5 | (second + 1));
    }
    /// What byInitials() is ordered by: the leads of the first four letters, five bits each; 31 for a letter
    /// that has none.
    [[nodiscard]] static quint32 initialsOf(QStringView text);
    static constexpr qsizetype initialsKept = 4;
    /// What byPhoneEnd() is ordered by: the last four digits, the last one first.
    [[nodiscard]] static quint32 phoneEndOf(const Digits& digits);

private:
    void orderRecords(PackedRecords arrived);
    void orderOthers();
    void makeLists();

    PackedRecords m_records;
    std::vector<quint32> m_byId;
    std::vector<quint32> m_byName;
    std::vector<quint32> m_byInitials;
    std::vector<quint32> m_byChart;
    std::vector<quint32> m_byBirth;
    std::vector<quint32> m_byPhoneEnd;
    PostingLists m_letters;
    PostingLists m_pairs;
    PostingLists m_initials;
    PostingLists m_wordStarts;
    PostingLists m_phoneParts;
};

} // namespace fd
