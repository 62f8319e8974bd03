#include "model/directory/search_text.h"

#include <algorithm>

namespace fd {

namespace {

constexpr int mostDigits = 15;

std::optional<Digits> digitsOf(const QString& folded) {
    Digits digits;
    for (const QChar c : folded) {
        if (c < u'0' || c > u'9' || digits.count == mostDigits)
            return std::nullopt;
        digits.append(c.unicode() - u'0');
    }
    return digits;
}

} // namespace

SearchTerm::SearchTerm(QStringView written)
    : m_name(foldForSearch(written)) {
    if (const QString date = writtenDateDigits(written); !date.isEmpty())
        m_birth.push_back(digitsOf(date).value());
    const auto digits = digitsOf(folded());
    if (!digits || digits->count < 2) // one digit alone would fit nearly everybody's phone
        return;
    m_phone.push_back(*digits);
    // +82 (0)10… and 0082 10…
    if (folded().startsWith(u"820"))
        m_phone.push_back(digitsOf(QStringLiteral("82") + folded().mid(3)).value());
    else if (folded().startsWith(u"0082"))
        m_phone.push_back(digits->last(digits->count - 2));
    if (digits->count >= 4 && digits->count <= 8 && m_birth.empty())
        m_birth.push_back(*digits);
}

/// The last digits of a phone are what callers are asked for, so they count as much as a beginning does.
MatchQuality SearchTerm::matchPhone(const SearchRecord& record) const {
    if (m_phone.empty() || record.phone.isNull())
        return MatchQuality::None;
    MatchQuality best = MatchQuality::None;
    const Digits abroad = record.phone.abroad();
    const Digits atHome = record.phone.atHome();
    for (const Digits& digits : m_phone) {
        for (const Digits& number : {abroad, atHome}) {
            if (number == digits)
                return MatchQuality::Exact;
            if (number.endsWith(digits))
                best = MatchQuality::Prefix;
            else if (best == MatchQuality::None && number.contains(digits))
                best = MatchQuality::Inside;
        }
    }
    return best;
}

MatchQuality SearchTerm::matchBirth(quint32 birth) const {
    if (birth == 0)
        return MatchQuality::None;
    const Digits whole{birth, 8};
    for (const Digits& digits : m_birth) {
        if (digits == whole || (digits.count == 6 && whole.endsWith(digits)))
            return MatchQuality::Exact;
        if (whole.value >> 4 * (8 - digits.count) == digits.value)
            return MatchQuality::Prefix;
    }
    return MatchQuality::None;
}

MatchQuality SearchTerm::match(const SearchRecord& record) const {
    const MatchQuality best = m_name.match(record.name, record.wordStarts);
    if (best == MatchQuality::Exact || folded() == record.chart)
        return MatchQuality::Exact;
    const bool beginsChart = folded().size() > 1 && record.chart.startsWith(folded());
    return std::max({best, beginsChart ? MatchQuality::Prefix : MatchQuality::None, matchPhone(record),
                     matchBirth(record.birth)});
}

MatchQuality matchAll(const std::vector<SearchTerm>& terms, const SearchRecord& record) {
    MatchQuality worst = MatchQuality::Exact;
    for (const SearchTerm& term : terms) {
        worst = std::min(worst, term.match(record));
        if (worst == MatchQuality::None)
            break;
    }
    return worst;
}

SearchQuery::SearchQuery(const QString& text) {
    for (const QString& word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (SearchTerm term(word); !term.folded().isEmpty())
            terms.push_back(std::move(term));
    }
    if (terms.size() > 1)
        whole.emplace(text);
}

MatchQuality SearchQuery::match(const SearchRecord& record) const {
    const MatchQuality best = matchAll(terms, record);
    return whole ? std::max(best, whole->match(record)) : best;
}

} // namespace fd
