#pragma once

#include "model/domain/visitor.h"

#include <vector>

namespace fd {

/// Finds visitors by name (any order of terms, 초성, the syllable being typed), digits of the phone, chart
/// number and birth date; all terms must fit. Holds the folded texts of all visitors; one thread.
class VisitorSearch {
public:
    void reset(const std::vector<Visitor>& visitors);
    void put(const Visitor& visitor);
    void remove(const VisitorId& id);

    /// Best first: exact, prefix, inside, initials; then by name, but where only initials fit the newest
    /// chart number comes first. All of them (by name) for an empty text; a negative limit is none.
    [[nodiscard]] std::vector<VisitorId> find(const QString& text, int limit) const;

private:
    struct Entry {
        VisitorId id;
        QString name;   ///< folded
        QString digits; ///< of the phone, with the Korean leading zero
        QString abroad; ///< of the phone, with the country code
        QString chart;  ///< folded
        QString birth;  ///< yyyyMMdd
        qlonglong chartNumber = 0;
    };
    [[nodiscard]] static Entry entryOf(const Visitor& visitor);
    [[nodiscard]] static int score(const Entry& entry, const std::vector<QString>& terms);
    [[nodiscard]] static int scoreOfTerm(const Entry& entry, const QString& term);
    [[nodiscard]] static bool before(const Entry& a, const Entry& b);
    std::vector<Entry> m_entries; ///< by folded name, then id
};

} // namespace fd
