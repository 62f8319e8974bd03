#pragma once

#include "model/domain/language.h"
#include "model/domain/visitor_form.h"

namespace fd {

// Words about visitors, in the language in use when they are asked for.

[[nodiscard]] QString visitorFieldName(VisitorField field);
/// What is wrong with what was typed about a visitor; any other error as sentenceFor().
[[nodiscard]] QString visitorSentence(const FieldError& error);
/// `1994-03-02 · 010-0000-4821 · #1204`: what tells people of one name apart; as much as is known, and
/// without the one that everybody in a list has in common.
[[nodiscard]] QString visitorFacts(const Visitor& visitor, std::optional<VisitorField> common = {});
/// The same with the name before it.
[[nodiscard]] QString visitorLine(const Visitor& visitor, std::optional<VisitorField> common = {});
/// `여성` / `Female`; `-` when not known.
[[nodiscard]] QString genderWord(Gender gender);
/// What stands in a field, for a person to read; empty when nothing does.
[[nodiscard]] QString fieldValue(const VisitorForm& form, VisitorField field, Language language);

/// `대한민국`, `Japan`: the country of an ISO 3166 code in the language of the desk, or the code when it is
/// not known.
[[nodiscard]] QString countryName(const QString& code, Language language);
/// The codes of all countries: those whose people come most to a Korean desk first, then by English name.
[[nodiscard]] const QStringList& countryCodes();
/// How many of countryCodes() are the usual ones.
[[nodiscard]] qsizetype usualCountries();

} // namespace fd
