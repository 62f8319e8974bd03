#pragma once

#include "model/directory/search_text.h"
#include "model/directory/visitor_index.h"

#include <array>

namespace fd {

/// Where in an index those stand whom one term can fit: for each quality everybody of that quality, and some
/// more.
class TermCandidates {
public:
    TermCandidates(const VisitorIndex& index, const SearchTerm& term);

    /// How many there are at most, those counted twice that stand in two places.
    [[nodiscard]] size_t count() const;
    /// Calls `each(rank)` for all that may have this quality. When `each` says false, the rest of the stretch
    /// in hand is left out if only higher ranks follow in it.
    template <class Each>
    void walk(MatchQuality quality, Each each) const;

private:
    using Order = std::vector<quint32>;
    /// A part of one of the index's orders, or lists side by side; without either everybody.
    struct Stretch {
        const Order* order = nullptr;
        size_t first = 0;
        size_t last = 0; ///< exclusive
        const PostingLists* lists = nullptr;
    };

    void addNames();
    void addInside();
    void addLoose();
    void addCharts();
    void addPhones();
    void addBirths();
    void add(MatchQuality quality, const Stretch& stretch);
    void addPrefix(MatchQuality quality, QStringView from, QStringView to, bool wholeName);
    [[nodiscard]] Stretch lists(const PostingLists& lists, quint32 first, quint32 last) const;
    [[nodiscard]] size_t sizeOf(const Stretch& stretch) const;

    const VisitorIndex& m_index;
    const SearchTerm& m_term;
    std::array<std::vector<Stretch>, static_cast<size_t>(MatchQuality::Exact) + 1> m_stretches;
};

template <class Each>
void TermCandidates::walk(MatchQuality quality, Each each) const {
    for (const Stretch& stretch : m_stretches[static_cast<size_t>(quality)]) {
        if (stretch.order) {
            for (size_t i = stretch.first; i < stretch.last; ++i)
                each((*stretch.order)[i]);
        } else if (stretch.lists) {
            for (size_t list = stretch.first; list < stretch.last; ++list)
                stretch.lists->walk(list, each);
        } else {
            for (quint32 rank = 0; rank < m_index.size() && each(rank); ++rank) {
            }
        }
    }
}

} // namespace fd
