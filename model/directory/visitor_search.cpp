#include "model/directory/visitor_search.h"

#include "model/domain/text_match.h"

#include <algorithm>

namespace fd {

namespace {

constexpr int initials = static_cast<int>(MatchQuality::Initials);
constexpr int inside = static_cast<int>(MatchQuality::Inside);
constexpr int prefix = static_cast<int>(MatchQuality::Prefix);
constexpr int exact = static_cast<int>(MatchQuality::Exact);

bool isDigits(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString digitsOf(const QString& text) {
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits),
                 [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits;
}

/// The last digits of a phone are what callers are asked for, so they count as much as a beginning does.
int scoreOfPhone(const QString& term, const QString& phone) {
    if (phone == term)
        return exact;
    if (phone.endsWith(term))
        return prefix;
    return phone.contains(term) ? inside : 0;
}

/// 19940302, 940302, 1994 and 199403.
int scoreOfBirth(const QString& term, const QString& birth) {
    if (birth.isEmpty())
        return 0;
    if (term == birth || term == QStringView(birth).sliced(2))
        return exact;
    return term.size() >= 4 && birth.startsWith(term) ? prefix : 0;
}

} // namespace

bool VisitorSearch::before(const Entry& a, const Entry& b) {
    if (const int order = QString::compare(a.name, b.name); order != 0)
        return order < 0;
    return a.id < b.id;
}

VisitorSearch::Entry VisitorSearch::entryOf(const Visitor& visitor) {
    Entry entry;
    entry.id = visitor.id;
    entry.name = foldForSearch(visitor.name);
    if (visitor.phone) {
        entry.digits =
            digitsOf(visitor.phone->countryCode() == QLatin1String("82") ? visitor.phone->display()
                                                                         : visitor.phone->number());
        entry.abroad = digitsOf(visitor.phone->e164());
    }
    entry.chart = foldForSearch(visitor.chartNumber);
    entry.chartNumber = digitsOf(entry.chart).toLongLong();
    entry.birth = visitor.dateOfBirth.toString(QStringLiteral("yyyyMMdd"));
    return entry;
}

void VisitorSearch::reset(const std::vector<Visitor>& visitors) {
    m_entries.clear();
    m_entries.reserve(visitors.size());
    for (const Visitor& visitor : visitors)
        m_entries.push_back(entryOf(visitor));
    std::sort(m_entries.begin(), m_entries.end(), before);
}

void VisitorSearch::put(const Visitor& visitor) {
    remove(visitor.id);
    const Entry entry = entryOf(visitor);
    m_entries.insert(std::upper_bound(m_entries.begin(), m_entries.end(), entry, before), entry);
}

void VisitorSearch::remove(const VisitorId& id) {
    std::erase_if(m_entries, [&id](const Entry& entry) { return entry.id == id; });
}

int VisitorSearch::scoreOfTerm(const Entry& entry, const QString& term) {
    int best = static_cast<int>(matchTerm(term, entry.name));
    if (term == entry.chart)
        return exact;
    // One digit alone would fit nearly everybody's phone.
    if (term.size() < 2 || best == exact)
        return best;
    if (!entry.chart.isEmpty() && entry.chart.startsWith(term))
        best = std::max(best, prefix);
    if (!isDigits(term))
        return best;
    return std::max({best, scoreOfPhone(term, entry.digits), scoreOfPhone(term, entry.abroad),
                     scoreOfBirth(term, entry.birth)});
}

int VisitorSearch::score(const Entry& entry, const std::vector<QString>& terms) {
    int worst = exact;
    for (const QString& term : terms) {
        worst = std::min(worst, scoreOfTerm(entry, term));
        if (worst == 0)
            break;
    }
    return worst;
}

std::vector<VisitorId> VisitorSearch::find(const QString& text, int limit) const {
    std::vector<QString> terms;
    for (const QString& word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (const QString folded = foldForSearch(word); !folded.isEmpty())
            terms.push_back(folded);
    }
    // A name or a phone number may be typed with spaces in it: the whole text is one term as well.
    const std::vector<QString> whole{foldForSearch(text)};

    struct Hit {
        int score;
        const Entry* entry;
    };
    std::vector<Hit> hits;
    for (const Entry& entry : m_entries) {
        const int best =
            terms.size() < 2 ? score(entry, terms) : std::max(score(entry, terms), score(entry, whole));
        if (best > 0)
            hits.push_back({best, &entry});
    }
    // Stable: entries stand by name already. Initials fit many names, and the newest visitors call most.
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
        if (a.score != b.score)
            return a.score > b.score;
        return a.score == initials && a.entry->chartNumber > b.entry->chartNumber;
    });
    if (limit >= 0 && hits.size() > static_cast<size_t>(limit))
        hits.resize(static_cast<size_t>(limit));
    std::vector<VisitorId> ids;
    ids.reserve(hits.size());
    std::transform(hits.begin(), hits.end(), std::back_inserter(ids),
                   [](const Hit& hit) { return hit.entry->id; });
    return ids;
}

} // namespace fd
