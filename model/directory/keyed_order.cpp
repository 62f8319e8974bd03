#include "model/directory/keyed_order.h"

#include <array>
#include <utility>

namespace fd {

namespace {
constexpr int digitBits = 11;
constexpr size_t digitValues = size_t{1} << digitBits;
constexpr int digitCount = (64 + digitBits - 1) / digitBits;

size_t digitOf(quint64 key, int digit) {
    return key >> digit * digitBits & (digitValues - 1);
}
} // namespace

void sortByKey(std::vector<Keyed>& all) {
    std::vector<std::array<quint32, digitValues>> counts(digitCount);
    for (const Keyed& keyed : all) {
        for (int digit = 0; digit < digitCount; ++digit)
            ++counts[static_cast<size_t>(digit)][digitOf(keyed.key, digit)];
    }
    std::vector<Keyed> sorted(all.size());
    for (int digit = 0; digit < digitCount && !all.empty(); ++digit) {
        auto& places = counts[static_cast<size_t>(digit)];
        if (places[digitOf(all.front().key, digit)] == all.size())
            continue; // the same in every key
        quint32 place = 0;
        for (quint32& count : places)
            place += std::exchange(count, place);
        for (const Keyed& keyed : all)
            sorted[places[digitOf(keyed.key, digit)]++] = keyed;
        all.swap(sorted);
    }
}

} // namespace fd
