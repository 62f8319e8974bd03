#include "model/directory/index_search.h"

#include "model/directory/term_candidates.h"

namespace fd {

namespace {

/// Looks at the candidates of the rarest term, the best quality first: the worst of all terms decides, so
/// that nobody is better than what this term makes of them.
void findAll(const VisitorIndex& index, const std::vector<SearchTerm>& terms, const std::vector<bool>& gone,
             BestHits& best) {
    std::vector<TermCandidates> candidates;
    candidates.reserve(terms.size());
    for (const SearchTerm& term : terms)
        candidates.emplace_back(index, term);
    const auto rarest = static_cast<size_t>(
        std::min_element(candidates.begin(), candidates.end(),
                         [](const auto& a, const auto& b) { return a.count() < b.count(); }) -
        candidates.begin());

    for (auto quality = MatchQuality::Exact; quality != MatchQuality::None && best.wants(quality, 0);
         quality = static_cast<MatchQuality>(static_cast<int>(quality) - 1)) {
        candidates[rarest].walk(quality, [&](quint32 rank) {
            if (!best.wants(quality, rank))
                return false;
            if (gone[rank])
                return true;
            const SearchRecord record = index.records().record(rank);
            if (terms[rarest].match(record) != quality)
                return true;
            const MatchQuality worst = terms.size() == 1 ? quality : matchAll(terms, record);
            if (worst != MatchQuality::None && best.wants(worst, rank))
                best.add(worst, rank);
            return true;
        });
    }
}

} // namespace

std::vector<Hit> findIn(const VisitorIndex& index, const SearchQuery& query, size_t limit,
                        const std::vector<bool>& gone) {
    BestHits best(limit);
    findAll(index, query.terms, gone, best);
    std::vector<Hit> hits = best.sorted();
    if (!query.whole)
        return hits;
    BestHits bestWhole(limit);
    std::vector<SearchTerm> whole{*query.whole};
    findAll(index, whole, gone, bestWhole);
    // Who fits both ways counts the better way.
    const std::vector<Hit> others = bestWhole.sorted();
    hits.insert(hits.end(), others.begin(), others.end());
    std::sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
        return a.rank != b.rank ? a.rank < b.rank : a.quality > b.quality;
    });
    hits.erase(
        std::unique(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.rank == b.rank; }),
        hits.end());
    std::stable_sort(hits.begin(), hits.end(),
                     [](const Hit& a, const Hit& b) { return a.quality > b.quality; });
    hits.resize(std::min(hits.size(), limit));
    return hits;
}

} // namespace fd
