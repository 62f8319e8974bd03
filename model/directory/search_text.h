#pragma once

#include "model/directory/search_record.h"
#include "model/domain/text_match.h"

#include <optional>
#include <vector>

namespace fd {

/// One word of what is searched for. It may be part of a name, the beginning of a chart number (two letters
/// or more, or all of it), any two digits or more of a phone, or a birth date: 19940302, 940302, 1994,
/// 1994-3-2.
class SearchTerm {
public:
    explicit SearchTerm(QStringView written);

    [[nodiscard]] MatchQuality match(const SearchRecord& record) const;

    [[nodiscard]] const TermPattern& name() const { return m_name; }
    [[nodiscard]] const QString& folded() const { return m_name.term(); }
    /// The digits as they would stand in a phone; the second is another way to write a country code. Empty
    /// when this is no number.
    [[nodiscard]] const std::vector<Digits>& phone() const { return m_phone; }
    /// Four to eight digits of a date; six are YYMMDD or YYYYMM.
    [[nodiscard]] const std::vector<Digits>& birth() const { return m_birth; }

private:
    [[nodiscard]] MatchQuality matchPhone(const SearchRecord& record) const;
    [[nodiscard]] MatchQuality matchBirth(quint32 birth) const;

    TermPattern m_name;
    std::vector<Digits> m_phone;
    std::vector<Digits> m_birth;
};

/// All terms must fit, or the whole text as one term: a name or a number may be written with spaces in it.
struct SearchQuery {
    std::vector<SearchTerm> terms;
    std::optional<SearchTerm> whole; ///< only where there are several terms

    explicit SearchQuery(const QString& text);
    [[nodiscard]] MatchQuality match(const SearchRecord& record) const;
};

/// How well the worst of the terms fits.
[[nodiscard]] MatchQuality matchAll(const std::vector<SearchTerm>& terms, const SearchRecord& record);

} // namespace fd
