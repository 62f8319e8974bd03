#pragma once

#include "model/directory/search_text.h"
#include "model/directory/visitor_index.h"
#include "model/domain/visitor.h"

#include <QHash>
#include <QSet>
#include <memory>
#include <shared_mutex>

namespace fd {

/// Finds visitors by name (terms in any order, 초성, the syllable being typed), digits of the phone, chart
/// number and birth date, as SearchTerm and TermPattern say; all terms must fit. What was typed in the other
/// keyboard layout is found too, after what fits as it is written. For any number of threads. Changes are
/// quick: they stand beside the index until it is made anew from both.
class VisitorSearch {
public:
    VisitorSearch();

    /// Makes an index of these here and now.
    void reset(const std::vector<Visitor>& visitors);
    void put(const Visitor& visitor);
    void remove(const VisitorId& id);
    /// When their latest booking starts; nullopt for none.
    void setVisit(const VisitorId& id, const std::optional<Instant>& start);

    /// Best first: by MatchQuality, then the latest visit, then by name. All of them (by name) for an empty
    /// text; a negative limit is none.
    [[nodiscard]] std::vector<VisitorId> find(const QString& text, int limit) const;

    // Making the index anew while others search and change.
    /// From now on changes are remembered for the index that is being made; one that was is given up. The
    /// number to end it with.
    [[nodiscard]] quint64 beginRebuild();
    /// Takes the index over, with what was changed since; not when another rebuild has begun meanwhile.
    void endRebuild(quint64 number, std::shared_ptr<const VisitorIndex> index);
    /// What there is now, as one: for a rebuild without reading the store.
    [[nodiscard]] PackedRecords all() const;
    /// Changes that stand beside the index.
    [[nodiscard]] size_t changes() const;
    [[nodiscard]] size_t bytes() const;

private:
    struct Found;
    [[nodiscard]] std::vector<Found> found(const QString& text, size_t limit) const;
    [[nodiscard]] std::vector<Found> everybody(size_t limit) const;
    void place(SearchEntry entry);
    void takeOut(const ObjectIdValue& id);
    void placeVisit(const ObjectIdValue& id, quint32 visit);
    [[nodiscard]] quint32 visitOf(const ObjectIdValue& id) const;

    mutable std::shared_mutex m_mutex;
    std::shared_ptr<const VisitorIndex> m_index;
    std::vector<bool> m_gone; ///< by rank: changed or removed since
    std::vector<SearchEntry> m_changed;
    QHash<ObjectIdValue, size_t> m_places; ///< in m_changed
    quint64 m_rebuild = 0;
    bool m_rebuilding = false;
    QSet<ObjectIdValue> m_since;
    QHash<ObjectIdValue, quint32> m_visitsSince;
};

} // namespace fd
