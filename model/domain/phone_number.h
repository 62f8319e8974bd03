#pragma once

#include <QString>
#include <QStringView>
#include <optional>

namespace fd {

/// A telephone number as the vendor keeps it: country code and number without the leading zero, digits only
/// (82; 1012345678). Accepts `010-1234-5678`, `+82 10 1234 5678`, spaces, dots, hyphens and brackets; a
/// number without a plus is Korean. 7 to 15 digits in all (E.164).
class PhoneNumber {
public:
    [[nodiscard]] static std::optional<PhoneNumber> parse(QStringView text);

    [[nodiscard]] const QString& countryCode() const { return m_countryCode; }
    [[nodiscard]] const QString& number() const { return m_number; }
    /// `+821000004821`: how it is stored.
    [[nodiscard]] QString e164() const;
    /// `010-0000-4821` for a Korean number, `+81 9000001234` for another.
    [[nodiscard]] QString display() const;
    /// The last four digits, for lists where the whole number does not belong on the screen.
    [[nodiscard]] QString lastFour() const { return m_number.right(4); }

    bool operator==(const PhoneNumber&) const = default;

private:
    QString m_countryCode;
    QString m_number;
};

} // namespace fd
