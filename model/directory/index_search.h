#pragma once

#include "model/directory/best_hits.h"
#include "model/directory/search_text.h"
#include "model/directory/visitor_index.h"

namespace fd {

/// The best `limit` of those in the index who fit and are not `gone` (by rank), best first. For a query with
/// terms.
[[nodiscard]] std::vector<Hit> findIn(const VisitorIndex& index, const SearchQuery& query, size_t limit,
                                      const std::vector<bool>& gone);

} // namespace fd
