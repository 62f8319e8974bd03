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

    /// Best first; all of them (by name) for an empty text.
    [[nodiscard]] std::vector<VisitorId> find(const QString& text, int limit) const;

private:
    struct Entry {
        VisitorId id;
        QString name;   ///< folded
        QString digits; ///< of the phone, with the Korean leading zero
        QString chart;  ///< folded
        QString birth;  ///< yyyyMMdd
    };
    [[nodiscard]] static Entry entryOf(const Visitor& visitor);
    [[nodiscard]] static int score(const Entry& entry, const std::vector<QString>& terms);
    std::vector<Entry> m_entries; ///< by folded name, then id
};

} // namespace fd
