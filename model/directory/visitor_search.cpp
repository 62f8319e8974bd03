#include "model/directory/visitor_search.h"

#include "model/directory/index_search.h"
#include "model/domain/keyboard_layout.h"

#include <algorithm>
#include <limits>
#include <mutex>

namespace fd {

/// A visitor of the index or of the changes beside it.
struct VisitorSearch::Found {
    MatchQuality quality = MatchQuality::None;
    ObjectIdValue id;
    SearchRecord record;

    /// As the index ranks.
    static bool better(const Found& a, const Found& b) {
        if (a.quality != b.quality)
            return a.quality > b.quality;
        if (a.record.visit != b.record.visit)
            return a.record.visit > b.record.visit;
        return byName(a, b);
    }
    static bool byName(const Found& a, const Found& b) {
        if (a.record.name != b.record.name)
            return a.record.name < b.record.name;
        return a.id < b.id;
    }
};

VisitorSearch::VisitorSearch()
    : m_index(std::make_shared<VisitorIndex>(PackedRecords())) {}

void VisitorSearch::reset(const std::vector<Visitor>& visitors) {
    const quint64 number = beginRebuild();
    PackedRecords records;
    for (const Visitor& visitor : visitors) {
        const SearchEntry entry = searchEntryOf(visitor, 0);
        records.append(entry.id, entry.record());
    }
    endRebuild(number, std::make_shared<VisitorIndex>(std::move(records)));
}

void VisitorSearch::takeOut(const ObjectIdValue& id) {
    if (const auto rank = m_index->rankOf(id))
        m_gone[*rank] = true;
    const auto place = m_places.constFind(id);
    if (place == m_places.cend())
        return;
    const size_t at = *place;
    m_places.erase(place);
    if (at + 1 < m_changed.size()) {
        m_changed[at] = std::move(m_changed.back());
        m_places[m_changed[at].id] = at;
    }
    m_changed.pop_back();
}

void VisitorSearch::place(SearchEntry entry) {
    takeOut(entry.id);
    m_places.insert(entry.id, m_changed.size());
    m_changed.push_back(std::move(entry));
}

quint32 VisitorSearch::visitOf(const ObjectIdValue& id) const {
    if (const auto place = m_places.constFind(id); place != m_places.cend())
        return m_changed[*place].visit;
    const auto rank = m_index->rankOf(id);
    return rank && !m_gone[*rank] ? m_index->records().visit(*rank) : 0;
}

void VisitorSearch::placeVisit(const ObjectIdValue& id, quint32 visit) {
    if (const auto place = m_places.constFind(id); place != m_places.cend()) {
        m_changed[*place].visit = visit;
        return;
    }
    const auto rank = m_index->rankOf(id);
    if (!rank || m_gone[*rank] || m_index->records().visit(*rank) == visit)
        return;
    SearchEntry entry = m_index->records().entry(*rank);
    entry.visit = visit;
    place(std::move(entry));
}

void VisitorSearch::put(const Visitor& visitor) {
    SearchEntry entry = searchEntryOf(visitor, 0);
    const std::unique_lock lock(m_mutex);
    entry.visit = visitOf(entry.id);
    if (m_rebuilding)
        m_since.insert(entry.id);
    place(std::move(entry));
}

void VisitorSearch::remove(const VisitorId& id) {
    const ObjectIdValue value = objectIdValue(id.text());
    const std::unique_lock lock(m_mutex);
    if (m_rebuilding)
        m_since.insert(value);
    takeOut(value);
}

void VisitorSearch::setVisit(const VisitorId& id, const std::optional<Instant>& start) {
    const ObjectIdValue value = objectIdValue(id.text());
    const quint32 visit = start ? visitMinutes(*start) : 0;
    const std::unique_lock lock(m_mutex);
    if (m_rebuilding)
        m_visitsSince.insert(value, visit);
    placeVisit(value, visit);
}

quint64 VisitorSearch::beginRebuild() {
    const std::unique_lock lock(m_mutex);
    m_rebuilding = true;
    m_since.clear();
    m_visitsSince.clear();
    return ++m_rebuild;
}

void VisitorSearch::endRebuild(quint64 number, std::shared_ptr<const VisitorIndex> index) {
    const std::unique_lock lock(m_mutex);
    if (number != m_rebuild || !m_rebuilding)
        return;
    m_rebuilding = false;
    const std::vector<SearchEntry> before = std::move(m_changed);
    m_changed.clear();
    m_places.clear();
    m_index.swap(index);
    m_gone.assign(m_index->size(), false);
    for (SearchEntry entry : before) {
        if (!m_since.contains(entry.id))
            continue;                    // the new index has it
        entry.visit = visitOf(entry.id); // what the old index did not know
        place(std::move(entry));
    }
    for (const ObjectIdValue& id : m_since) { // removed
        if (!m_places.contains(id))
            takeOut(id);
    }
    for (auto visit = m_visitsSince.cbegin(); visit != m_visitsSince.cend(); ++visit)
        placeVisit(visit.key(), visit.value());
    m_since.clear();
    m_visitsSince.clear();
}

PackedRecords VisitorSearch::all() const {
    std::shared_lock lock(m_mutex);
    const auto index = m_index;
    const auto gone = m_gone;
    const auto changed = m_changed;
    lock.unlock(); // what follows takes a while
    PackedRecords records;
    records.reserve(index->size() + changed.size(), index->records().letters());
    for (quint32 rank = 0; rank < index->size(); ++rank) {
        if (!gone[rank])
            records.append(index->records().id(rank), index->records().record(rank));
    }
    for (const SearchEntry& entry : changed)
        records.append(entry.id, entry.record());
    return records;
}

size_t VisitorSearch::changes() const {
    const std::shared_lock lock(m_mutex);
    return m_changed.size();
}

size_t VisitorSearch::bytes() const {
    const std::shared_lock lock(m_mutex);
    return m_index->bytes() + m_gone.capacity() / 8 + m_changed.capacity() * sizeof(SearchEntry);
}

std::vector<VisitorSearch::Found> VisitorSearch::found(const QString& text, size_t limit) const {
    const SearchQuery query(text);
    if (query.terms.empty())
        return {};
    std::vector<Found> all;
    for (const Hit& hit : findIn(*m_index, query, limit, m_gone))
        all.push_back({hit.quality, m_index->records().id(hit.rank), m_index->records().record(hit.rank)});
    for (const SearchEntry& entry : m_changed) {
        if (const auto quality = query.match(entry.record()); quality != MatchQuality::None)
            all.push_back({quality, entry.id, entry.record()});
    }
    std::sort(all.begin(), all.end(), Found::better);
    all.resize(std::min(all.size(), limit));
    return all;
}

std::vector<VisitorSearch::Found> VisitorSearch::everybody(size_t limit) const {
    std::vector<Found> all;
    for (const quint32 rank : m_index->byName()) {
        if (all.size() == limit)
            break;
        if (!m_gone[rank])
            all.push_back({MatchQuality::None, m_index->records().id(rank), m_index->records().record(rank)});
    }
    for (const SearchEntry& entry : m_changed)
        all.push_back({MatchQuality::None, entry.id, entry.record()});
    std::stable_sort(all.begin(), all.end(), Found::byName);
    all.resize(std::min(all.size(), limit));
    return all;
}

std::vector<VisitorId> VisitorSearch::find(const QString& text, int limit) const {
    const size_t most = limit < 0 ? std::numeric_limits<size_t>::max() : static_cast<size_t>(limit);
    const std::shared_lock lock(m_mutex);
    std::vector<Found> all;
    if (SearchQuery(text).terms.empty()) {
        all = everybody(most);
    } else {
        all = found(text, most);
        QSet<ObjectIdValue> known;
        for (const Found& one : all)
            known.insert(one.id);
        // One key is too little to guess the layout from; the Latin one of both texts has a letter per key.
        const QString other = inOtherLayout(text);
        const qsizetype keys = std::max(text.trimmed().size(), other.trimmed().size());
        if (all.size() < most && keys > 1) {
            for (const Found& one : found(other, most)) {
                if (all.size() < most && !known.contains(one.id))
                    all.push_back(one);
            }
        }
    }
    std::vector<VisitorId> ids;
    ids.reserve(all.size());
    std::transform(all.begin(), all.end(), std::back_inserter(ids),
                   [](const Found& one) { return visitorIdOf(one.id); });
    return ids;
}

} // namespace fd
