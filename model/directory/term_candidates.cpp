#include "model/directory/term_candidates.h"

#include "model/domain/hangul.h"

#include <algorithm>

namespace fd {

namespace {

/// Where in an order of the index the ranks begin of whom `isBefore(record)` is false.
template <class IsBefore>
size_t firstNot(const VisitorIndex& index, const std::vector<quint32>& order, IsBefore isBefore) {
    const auto at = std::partition_point(
        order.begin(), order.end(), [&](quint32 rank) { return isBefore(index.records().record(rank)); });
    return static_cast<size_t>(at - order.begin());
}

bool isSyllable(QChar c) {
    return hangul::isSyllable(c.unicode());
}

bool isJamo(QChar c) {
    return !isSyllable(c) && hangul::leadOf(c.unicode()) >= 0;
}

/// The first and the last syllable that begin with a lead.
TermPattern::Range syllablesOf(int lead) {
    return {hangul::syllableOf({lead, 0, 0}), hangul::syllableOf({lead, 20, 27})};
}

} // namespace

TermCandidates::TermCandidates(const VisitorIndex& index, const SearchTerm& term)
    : m_index(index)
    , m_term(term) {
    addNames();
    addInside();
    addLoose();
    addCharts();
    addPhones();
    addBirths();
}

void TermCandidates::add(MatchQuality quality, const Stretch& stretch) {
    if (!stretch.order && !stretch.lists)
        m_stretches[static_cast<size_t>(quality)].push_back(stretch);
    else if (stretch.first < stretch.last)
        m_stretches[static_cast<size_t>(quality)].push_back(stretch);
}

/// Those whose names begin with something between two texts of one length, or are one.
void TermCandidates::addPrefix(MatchQuality quality, QStringView from, QStringView to, bool wholeName) {
    const Order& order = m_index.byName();
    const size_t first = firstNot(m_index, order, [&](const SearchRecord& r) { return r.name < from; });
    const size_t last = firstNot(m_index, order, [&](const SearchRecord& r) {
        return (wholeName ? r.name : r.name.first(std::min(r.name.size(), to.size()))) <= to;
    });
    add(quality, {&order, first, last});
}

void TermCandidates::addNames() {
    const TermPattern& name = m_term.name();
    const QString& term = name.term();
    addPrefix(MatchQuality::Exact, term, term, true);
    addPrefix(MatchQuality::Prefix, term, term, false);
    const QString before = term.chopped(1);
    const bool onlyLastIsJamo = isJamo(term.back()) && std::none_of(before.begin(), before.end(), isJamo);
    if (onlyLastIsJamo) {
        const auto range = syllablesOf(hangul::leadOf(term.back().unicode()));
        addPrefix(MatchQuality::Initials, before + QChar(range.first), before + QChar(range.last), false);
    } else if (name.hasInitials()) {
        const quint32 key = VisitorIndex::initialsOf(term);
        const auto unknown =
            5 * (VisitorIndex::initialsKept - std::min(term.size(), VisitorIndex::initialsKept));
        const Order& order = m_index.byInitials();
        const auto begins = [&](const SearchRecord& r) {
            return VisitorIndex::initialsOf(r.name) >> unknown;
        };
        const size_t first =
            firstNot(m_index, order, [&](const SearchRecord& r) { return begins(r) < key >> unknown; });
        const size_t last =
            firstNot(m_index, order, [&](const SearchRecord& r) { return begins(r) <= key >> unknown; });
        add(MatchQuality::Initials, {&order, first, last});
    } else if (name.mayBeComposing()) {
        for (const auto& range : name.completions()) {
            if (range.first <= range.last)
                addPrefix(MatchQuality::Composing, before + QChar(range.first), before + QChar(range.last),
                          false);
        }
        if (name.shortened() != 0) {
            const QString shortened = before + QChar(name.shortened());
            const auto next = syllablesOf(name.nextLead());
            addPrefix(MatchQuality::Composing, shortened + QChar(next.first), shortened + QChar(next.last),
                      false);
            const QChar jamo(hangul::leadJamo(name.nextLead()));
            addPrefix(MatchQuality::Composing, shortened + jamo, shortened + jamo, false);
        }
    }
}

TermCandidates::Stretch TermCandidates::lists(const PostingLists& all, quint32 first, quint32 last) const {
    const PostingLists::Span span = all.between(first, last);
    return {nullptr, span.first, span.last, &all};
}

size_t TermCandidates::sizeOf(const Stretch& stretch) const {
    if (stretch.lists)
        return stretch.lists->size({stretch.first, stretch.last});
    return stretch.order ? stretch.last - stretch.first : m_index.size();
}

/// As it is written, in the middle of a name.
void TermCandidates::addInside() {
    const QString& term = m_term.folded();
    const auto letter = [&](qsizetype at) { return term[at].unicode(); };
    add(MatchQuality::WordStart, lists(m_index.wordStarts(), letter(0), letter(0)));
    Stretch rarest = lists(m_index.letters(), letter(0), letter(0));
    for (qsizetype i = 1; i < term.size(); ++i) {
        const quint32 key = VisitorIndex::pairKey(letter(i - 1), letter(i));
        if (const Stretch pair = lists(m_index.pairs(), key, key); i == 1 || sizeOf(pair) < sizeOf(rarest))
            rarest = pair;
    }
    add(MatchQuality::Inside, rarest);
}

/// By initials or a syllable that is being composed, in the middle of a name.
void TermCandidates::addLoose() {
    const TermPattern& name = m_term.name();
    if (!name.hasInitials() && !name.mayBeComposing())
        return;
    const QString& term = name.term();
    const qsizetype size = term.size();
    const auto lead = [&](qsizetype at) { return hangul::leadOf(term[at].unicode()); };
    const auto isCertain = [&](qsizetype at) {
        return !isJamo(term[at]) && !(name.mayBeComposing() && at == size - 1);
    };
    std::vector<std::vector<Stretch>> choices;
    for (qsizetype i = 0; i < size; ++i) {
        const char16_t c = term[i].unicode();
        if (isCertain(i))
            choices.push_back({lists(m_index.letters(), c, c)});
        else if (const quint32 key = VisitorIndex::initialKey(lead(i)); true)
            choices.push_back({lists(m_index.initials(), key, key)});
        if (i > 0 && isCertain(i) && isCertain(i - 1)) {
            const quint32 key = VisitorIndex::pairKey(term[i - 1].unicode(), c);
            choices.push_back({lists(m_index.pairs(), key, key)});
        }
        if (i > 0 && lead(i) >= 0 && lead(i - 1) >= 0) {
            const quint32 key = VisitorIndex::initialKey(lead(i - 1), lead(i));
            choices.push_back({lists(m_index.initials(), key, key)});
        }
    }
    if (name.mayBeComposing()) { // all that the last syllable may become
        std::vector<Stretch> endings;
        for (const auto& range : name.completions()) {
            if (range.first <= range.last)
                endings.push_back(lists(m_index.letters(), range.first, range.last));
        }
        if (name.shortened() != 0)
            endings.push_back(lists(m_index.letters(), name.shortened(), name.shortened()));
        choices.push_back(endings);
    }
    const auto total = [&](const std::vector<Stretch>& stretches) {
        size_t all = 0;
        for (const Stretch& stretch : stretches)
            all += sizeOf(stretch);
        return all;
    };
    const auto best = std::min_element(choices.begin(), choices.end(),
                                       [&](const auto& a, const auto& b) { return total(a) < total(b); });
    for (const Stretch& stretch : *best)
        add(MatchQuality::Loose, stretch);
    // Round from the beginning of another word.
    const char16_t first = lead(0) >= 0 ? hangul::leadJamo(lead(0)) : term[0].unicode();
    add(MatchQuality::Loose, lists(m_index.wordStarts(), first, first));
}

void TermCandidates::addCharts() {
    const Order& order = m_index.byChart();
    const QString& term = m_term.folded();
    const size_t first = firstNot(m_index, order, [&](const SearchRecord& r) { return r.chart < term; });
    const size_t whole = firstNot(m_index, order, [&](const SearchRecord& r) { return r.chart <= term; });
    add(MatchQuality::Exact, {&order, first, whole});
    if (term.size() < 2)
        return;
    const size_t last = firstNot(m_index, order, [&](const SearchRecord& r) {
        return r.chart.first(std::min(r.chart.size(), term.size())) <= term;
    });
    add(MatchQuality::Prefix, {&order, whole, last});
}

void TermCandidates::addPhones() {
    const Order& order = m_index.byPhoneEnd();
    for (const Digits& digits : m_term.phone()) {
        const quint32 key = VisitorIndex::phoneEndOf(digits);
        const int unknown = 4 * std::max(0, 4 - digits.count);
        const auto endOf = [&](const SearchRecord& r) {
            return VisitorIndex::phoneEndOf(r.phone.abroad()) >> unknown;
        };
        const size_t first =
            firstNot(m_index, order, [&](const SearchRecord& r) { return endOf(r) < key >> unknown; });
        const size_t last =
            firstNot(m_index, order, [&](const SearchRecord& r) { return endOf(r) <= key >> unknown; });
        if (digits.count > 3)
            add(MatchQuality::Exact, {&order, first, last});
        add(MatchQuality::Prefix, {&order, first, last});

        if (digits.count < 3) { // so few digits stand in every tenth number
            add(MatchQuality::Inside, {});
            continue;
        }
        Stretch rarest;
        for (int above = 0; above + 3 <= digits.count; ++above) {
            const auto part = static_cast<quint32>(digits.value >> 4 * above & 0xFFF);
            if (const Stretch found = lists(m_index.phoneParts(), part, part);
                above == 0 || sizeOf(found) < sizeOf(rarest))
                rarest = found;
        }
        add(MatchQuality::Inside, rarest);
    }
}

void TermCandidates::addBirths() {
    const Order& order = m_index.byBirth();
    const auto between = [&](MatchQuality quality, quint32 from, quint32 to) {
        const size_t first = firstNot(m_index, order, [&](const SearchRecord& r) { return r.birth < from; });
        const size_t last = firstNot(m_index, order, [&](const SearchRecord& r) { return r.birth <= to; });
        add(quality, {&order, first, last});
    };
    for (const Digits& digits : m_term.birth()) {
        const auto value = static_cast<quint32>(digits.value);
        if (digits.count == 8) {
            between(MatchQuality::Exact, value, value);
            continue;
        }
        const int unknown = 4 * (8 - digits.count);
        between(MatchQuality::Prefix, value << unknown,
                value << unknown | static_cast<quint32>(Digits::mask(8 - digits.count)));
        for (const quint32 century : {0x18u, 0x19u, 0x20u, 0x21u}) {
            if (digits.count == 6)
                between(MatchQuality::Exact, century << 24 | value, century << 24 | value);
        }
    }
}

size_t TermCandidates::count() const {
    size_t all = 0;
    for (const auto& stretches : m_stretches) {
        for (const Stretch& stretch : stretches)
            all += sizeOf(stretch);
    }
    return all;
}

} // namespace fd
