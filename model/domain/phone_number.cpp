#include "model/domain/phone_number.h"

#include <algorithm>
#include <array>

namespace fd {

namespace {

/// ITU country codes are one digit (1, 7), two, or three; the two-digit ones are listed, the rest have three.
qsizetype countryCodeLength(QStringView digits) {
    if (digits.startsWith(u'1') || digits.startsWith(u'7'))
        return 1;
    static constexpr std::array<QStringView, 41> twoDigits{
        u"20", u"27", u"30", u"31", u"32", u"33", u"34", u"36", u"39", u"40", u"41", u"43", u"44", u"45",
        u"46", u"47", u"48", u"49", u"51", u"52", u"53", u"54", u"55", u"56", u"57", u"58", u"60", u"61",
        u"62", u"63", u"64", u"65", u"66", u"81", u"82", u"84", u"86", u"90", u"91", u"92", u"93"};
    const bool two = std::any_of(twoDigits.begin(), twoDigits.end(),
                                 [digits](QStringView code) { return digits.startsWith(code); });
    return two ? 2 : 3;
}

} // namespace

std::optional<PhoneNumber> PhoneNumber::parse(QStringView text) {
    const QStringView trimmed = text.trimmed();
    const bool international = trimmed.startsWith(u'+');
    QString digits;
    for (const QChar c : international ? trimmed.sliced(1) : trimmed) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!QStringView(u" -.()").contains(c))
            return std::nullopt;
    }
    PhoneNumber phone;
    if (international) {
        const qsizetype codeLength = countryCodeLength(digits);
        phone.m_countryCode = digits.left(codeLength);
        phone.m_number = digits.mid(codeLength);
    } else {
        phone.m_countryCode = QStringLiteral("82");
        phone.m_number = digits;
    }
    if (phone.m_countryCode == QLatin1String("82") && phone.m_number.startsWith(u'0'))
        phone.m_number.remove(0, 1);
    const qsizetype total = phone.m_countryCode.size() + phone.m_number.size();
    if (phone.m_number.size() < 4 || total < 7 || total > 15)
        return std::nullopt;
    return phone;
}

QString PhoneNumber::e164() const {
    return QLatin1Char('+') + m_countryCode + m_number;
}

QString PhoneNumber::display() const {
    if (m_countryCode != QLatin1String("82"))
        return QStringLiteral("+%1 %2").arg(m_countryCode, m_number);
    const QString national = QLatin1Char('0') + m_number;
    const qsizetype areaLength = national.startsWith(QLatin1String("02")) ? 2 : 3;
    if (national.size() < areaLength + 6)
        return national;
    return QStringLiteral("%1-%2-%3")
        .arg(national.left(areaLength), national.mid(areaLength, national.size() - areaLength - 4),
             national.right(4));
}

} // namespace fd
