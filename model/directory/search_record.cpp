#include "model/directory/search_record.h"

#include <algorithm>
#include <bit>

namespace fd {

namespace {
constexpr quint64 mark = 12;
} // namespace

PackedPhone PackedPhone::ofE164(QStringView text) {
    qsizetype codeLength = 2; // most are Korean: no need to take the number apart
    if (!text.startsWith(u"+82")) {
        const auto phone = PhoneNumber::parse(text);
        if (!phone)
            return {};
        codeLength = phone->countryCode().size();
    }
    Digits digits{mark + static_cast<quint64>(codeLength), 0};
    for (const QChar c : text.sliced(1).first(std::min<qsizetype>(text.size() - 1, 15))) {
        if (c < u'0' || c > u'9')
            return {};
        digits.append(c.unicode() - u'0');
    }
    return PackedPhone(digits.value);
}

Digits PackedPhone::abroad() const {
    if (isNull())
        return {};
    const int count = (63 - std::countl_zero(m_bits)) / 4;
    return {m_bits & Digits::mask(count), count};
}

Digits PackedPhone::atHome() const {
    const Digits all = abroad();
    if (all.count == 0)
        return {};
    const auto codeLength = static_cast<int>((m_bits >> 4 * all.count) - mark);
    const Digits number = all.last(all.count - codeLength);
    const bool korean = codeLength == 2 && all.value >> 4 * number.count == 0x82;
    return korean ? Digits{number.value, number.count + 1} : number;
}

quint32 birthDigits(QStringView isoDate) {
    Digits digits;
    for (const QChar c : isoDate) {
        if (c >= u'0' && c <= u'9')
            digits.append(c.unicode() - u'0');
    }
    return isoDate.size() == 10 && digits.count == 8 ? static_cast<quint32>(digits.value) : 0;
}

quint32 visitMinutes(Instant start) {
    return static_cast<quint32>(std::clamp<qint64>(toMs(start) / 60'000, 0, 0xFFFF'FFFF));
}

VisitorId visitorIdOf(const ObjectIdValue& value) {
    return VisitorId::parse(QStringLiteral("%1%2")
                                .arg(value.high, 16, 16, QLatin1Char('0'))
                                .arg(value.low, 8, 16, QLatin1Char('0')))
        .value();
}

SearchEntry searchEntryOf(const Visitor& visitor, quint32 visit) {
    SearchEntry entry;
    entry.id = objectIdValue(visitor.id.text());
    entry.name = foldName(visitor.name);
    if (visitor.phone)
        entry.phone = PackedPhone::ofE164(visitor.phone->e164());
    entry.birth = birthDigits(visitor.dateOfBirth.toString(Qt::ISODate));
    entry.chart = foldForSearch(visitor.chartNumber);
    entry.visit = visit;
    return entry;
}

} // namespace fd
