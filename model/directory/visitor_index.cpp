#include "model/directory/visitor_index.h"

#include "model/directory/keyed_order.h"
#include "model/domain/hangul.h"

#include <algorithm>
#include <future>

namespace fd {

namespace {

/// Four letters, the first one highest.
quint64 nameKey(QStringView name) {
    quint64 key = 0;
    for (qsizetype i = 0; i < 4; ++i)
        key = key << 16 | (i < name.size() ? name[i].unicode() : 0u);
    return key;
}

/// Nine letters of a chart number, seven bits each; `complete` when that is all of it.
quint64 chartKey(QStringView chart, bool& complete) {
    quint64 key = 0;
    complete = chart.size() <= 9;
    for (qsizetype i = 0; i < 9; ++i) {
        const char16_t c = i < chart.size() ? chart[i].unicode() : u'\0';
        complete = complete && c < 127;
        key = key << 7 | std::min<char16_t>(c, 127);
    }
    return key;
}

/// Sorts those with equal keys, where the key does not say all.
template <class SaysAll, class Less>
void sortRuns(std::vector<Keyed>& all, SaysAll saysAll, Less less) {
    for (auto from = all.begin(); from != all.end();) {
        const auto to =
            std::find_if(from, all.end(), [&](const Keyed& keyed) { return keyed.key != from->key; });
        if (to - from > 1 && !saysAll(*from))
            std::stable_sort(from, to, less);
        from = to;
    }
}

/// The fourth letter is none.
bool isAllOfName(const Keyed& keyed) {
    return (keyed.key & 0xFFFF) == 0;
}

std::vector<quint32> numbersOf(const std::vector<Keyed>& all) {
    std::vector<quint32> numbers(all.size());
    std::transform(all.begin(), all.end(), numbers.begin(), [](const Keyed& keyed) { return keyed.number; });
    return numbers;
}

PackedRecords sortedById(PackedRecords records) {
    std::vector<quint32> order(records.size());
    for (quint32 at = 0; at < records.size(); ++at)
        order[at] = at;
    const auto before = [&](quint32 a, quint32 b) { return records.id(a) < records.id(b); };
    if (std::is_sorted(order.begin(), order.end(), before)) // as the store gives them
        return records;
    std::sort(order.begin(), order.end(), before);
    PackedRecords sorted;
    sorted.reserve(records.size(), records.letters());
    for (const quint32 at : order)
        sorted.append(records.id(at), records.record(at));
    return sorted;
}

} // namespace

quint32 VisitorIndex::initialsOf(QStringView text) {
    quint32 key = 0;
    for (qsizetype i = 0; i < initialsKept; ++i) {
        const int lead = i < text.size() ? hangul::leadOf(text[i].unicode()) : -1;
        key = key << 5 | static_cast<quint32>(i >= text.size() ? 0 : lead < 0 ? 31 : lead + 1);
    }
    return key;
}

quint32 VisitorIndex::phoneEndOf(const Digits& digits) {
    quint32 key = 0;
    for (int i = 0; i < 4; ++i)
        key = key << 4 | static_cast<quint32>(digits.value >> 4 * i & 0xF);
    return key;
}

VisitorIndex::VisitorIndex(PackedRecords records) {
    orderRecords(sortedById(std::move(records)));
    auto others = std::async(std::launch::async, [this] { orderOthers(); });
    makeLists();
    others.get();
}

/// By name, and from that by rank and, within names, by rank.
void VisitorIndex::orderRecords(PackedRecords arrived) {
    const quint32 count = arrived.size();
    std::vector<Keyed> order(count);
    for (quint32 at = 0; at < count; ++at)
        order[at] = {nameKey(arrived.record(at).name), at};
    sortByKey(order);
    const auto nameOf = [&](const Keyed& keyed) { return arrived.record(keyed.number).name; };
    sortRuns(order, isAllOfName, [&](const Keyed& a, const Keyed& b) { return nameOf(a) < nameOf(b); });

    std::vector<quint32> names(count); // of each: the how manyth name of all
    quint32 name = 0;
    for (quint32 i = 0; i < count; ++i) {
        const bool same = i > 0 && order[i].key == order[i - 1].key &&
                          (isAllOfName(order[i]) || nameOf(order[i]) == nameOf(order[i - 1]));
        name += i > 0 && !same ? 1 : 0;
        names[order[i].number] = name;
    }

    for (Keyed& keyed : order)
        keyed.key = 0xFFFF'FFFFu - arrived.visit(keyed.number);
    sortByKey(order);

    m_records.reserve(count, arrived.letters());
    m_byId.resize(count);
    for (quint32 rank = 0; rank < count; ++rank) {
        const quint32 at = order[rank].number;
        m_records.append(arrived.id(at), arrived.record(at));
        m_byId[at] = rank;
        order[rank] = {names[at], rank};
    }
    sortByKey(order);
    m_byName = numbersOf(order);
}

void VisitorIndex::orderOthers() {
    std::vector<Keyed> charts;
    std::vector<Keyed> births;
    std::vector<Keyed> phones;
    std::vector<Keyed> initials;
    bool complete = true;
    for (quint32 rank = 0; rank < size(); ++rank) {
        const SearchRecord record = m_records.record(rank);
        if (!record.chart.isEmpty()) {
            bool all = false;
            charts.push_back({chartKey(record.chart, all), rank});
            complete = complete && all;
        }
        if (record.birth != 0)
            births.push_back({record.birth, rank});
        if (!record.phone.isNull())
            phones.push_back({phoneEndOf(record.phone.abroad()), rank});
        if (!record.name.isEmpty())
            initials.push_back({initialsOf(record.name), rank});
    }
    for (auto* order : {&charts, &births, &phones, &initials})
        sortByKey(*order);
    sortRuns(
        charts, [complete](const Keyed&) { return complete; },
        [&](const Keyed& a, const Keyed& b) {
            return m_records.record(a.number).chart < m_records.record(b.number).chart;
        });
    m_byChart = numbersOf(charts);
    m_byBirth = numbersOf(births);
    m_byPhoneEnd = numbersOf(phones);
    m_byInitials = numbersOf(initials);
}

void VisitorIndex::makeLists() {
    const auto letters = [this](quint32 rank, auto emit) {
        for (const QChar c : m_records.record(rank).name)
            emit(c.unicode());
    };
    const auto pairs = [this](quint32 rank, auto emit) {
        const QStringView name = m_records.record(rank).name;
        for (qsizetype i = 1; i < name.size(); ++i)
            emit(pairKey(name[i - 1].unicode(), name[i].unicode()));
    };
    const auto initials = [this](quint32 rank, auto emit) {
        int before = -1;
        for (const QChar c : m_records.record(rank).name) {
            const int lead = hangul::leadOf(c.unicode());
            if (lead >= 0)
                emit(initialKey(lead));
            if (lead >= 0 && before >= 0)
                emit(initialKey(before, lead));
            before = lead;
        }
    };
    const auto wordStarts = [this](quint32 rank, auto emit) {
        const SearchRecord record = m_records.record(rank);
        for (quint32 starts = record.wordStarts >> 1, i = 1; starts != 0; starts >>= 1, ++i) {
            if ((starts & 1) == 0)
                continue;
            const char16_t c = record.name[static_cast<qsizetype>(i)].unicode();
            emit(c);
            if (const int lead = hangul::leadOf(c); lead >= 0)
                emit(hangul::leadJamo(lead));
        }
    };
    const auto phoneParts = [this](quint32 rank, auto emit) {
        const PackedPhone phone = m_records.record(rank).phone;
        const Digits abroad = phone.abroad();
        for (int above = 0; above + 3 <= abroad.count; ++above)
            emit(static_cast<quint32>(abroad.value >> 4 * above & 0xFFF));
        // At home only the first part is another one.
        if (const Digits atHome = phone.atHome(); atHome.count >= 3)
            emit(static_cast<quint32>(atHome.value >> 4 * (atHome.count - 3) & 0xFFF));
    };
    auto ofPhones = std::async(std::launch::async, [&] { return PostingLists::of(size(), phoneParts); });
    m_letters = PostingLists::of(size(), letters);
    m_pairs = PostingLists::of(size(), pairs);
    m_initials = PostingLists::of(size(), initials);
    m_wordStarts = PostingLists::of(size(), wordStarts);
    m_phoneParts = ofPhones.get();
}

std::optional<quint32> VisitorIndex::rankOf(const ObjectIdValue& id) const {
    const auto at =
        std::lower_bound(m_byId.begin(), m_byId.end(), id, [this](quint32 rank, const ObjectIdValue& wanted) {
            return m_records.id(rank) < wanted;
        });
    if (at == m_byId.end() || m_records.id(*at) != id)
        return std::nullopt;
    return *at;
}

size_t VisitorIndex::bytes() const {
    size_t orders = 0;
    for (const auto* order : {&m_byId, &m_byName, &m_byInitials, &m_byChart, &m_byBirth, &m_byPhoneEnd})
        orders += order->capacity() * sizeof(quint32);
    return m_records.bytes() + orders + m_letters.bytes() + m_pairs.bytes() + m_initials.bytes() +
           m_wordStarts.bytes() + m_phoneParts.bytes();
}

} // namespace fd
