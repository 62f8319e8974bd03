#pragma once

#include "model/domain/field_error.h"
#include "model/domain/result.h"
#include "model/domain/visitor.h"

#include <array>

namespace fd {

/// What is typed about a visitor: texts as they stand in their fields, right or wrong.
struct VisitorForm {
    QString name;
    QString phone;
    QString dateOfBirth;
    Gender gender = Gender::Unknown;
    QString chartNumber;
    std::optional<VisitorType> type;
    QString nationality; ///< ISO 3166 alpha-2
    QString cautions;
    QString memo;
    QString mainSystemId;

    [[nodiscard]] bool isBlank() const { return *this == VisitorForm(); }
    bool operator==(const VisitorForm&) const = default;
};

enum class VisitorField {
    Name,
    Phone,
    DateOfBirth,
    Gender,
    ChartNumber,
    Type,
    Nationality,
    Cautions,
    Memo,
    MainSystemId
};
inline constexpr std::array<VisitorField, 10> visitorFields{
    VisitorField::Name,         VisitorField::Phone, VisitorField::DateOfBirth, VisitorField::Gender,
    VisitorField::ChartNumber,  VisitorField::Type,  VisitorField::Nationality, VisitorField::Cautions,
    VisitorField::MainSystemId, VisitorField::Memo};

/// The key of a field's errors: `dateOfBirth`, as the import calls it.
[[nodiscard]] QString keyOf(VisitorField field);
[[nodiscard]] std::optional<VisitorField> visitorFieldOf(const QString& key);

namespace reason {
inline const QString InFuture = QStringLiteral("InFuture");
} // namespace reason

// The longest texts that are kept, in UTF-16 units (decision: what fits on a card, and a page of notes).
constexpr int longestVisitorName = 100;
constexpr int longestChartNumber = 40;
constexpr int longestCautions = 300;
constexpr int longestVisitorMemo = 4000;

[[nodiscard]] bool isSame(const VisitorForm& a, const VisitorForm& b, VisitorField field);
[[nodiscard]] bool isEmpty(const VisitorForm& form, VisitorField field);
void take(VisitorForm& into, const VisitorForm& from, VisitorField field);

/// What is being typed about a visitor, kept until it is saved or thrown away.
struct UnfinishedVisitor {
    std::optional<Visitor> base; ///< as they stood when the change was begun; nullopt: one who is new
    VisitorForm form;
    bool operator==(const UnfinishedVisitor&) const = default;
};

/// The form in which a visitor is changed.
[[nodiscard]] VisitorForm formOf(const Visitor& visitor);
/// The visitor that was written, or what is wrong with which field. `base`: as it was before, or a new one
/// with its id. An id of one's own that is typed as the id in the main system says nothing new.
[[nodiscard]] Result<Visitor, FieldErrors> visitorOf(const VisitorForm& form, const Visitor& base,
                                                     const QDate& today);

/// What was typed to find somebody who is not there: digits are a phone number, initial consonants nothing,
/// the rest is the name.
[[nodiscard]] VisitorForm formSearchedFor(const QString& text);

/// `940302`, `19940302`, `1994-03-02`, `94.3.2`: two digits of a year are those of the latest year that is
/// not to come (decision). Null when it is no date; a date to come, or before 1880, is given back as it is.
[[nodiscard]] QDate parseBirthDate(QStringView text, const QDate& today);

/// `written` was begun on `base`, and meanwhile the visitor is `now`: what the person did not touch follows.
struct Rebased {
    VisitorForm form;
    std::vector<VisitorField> clashes; ///< changed on both sides, and differently: as the person wrote them
};
[[nodiscard]] Rebased rebased(const VisitorForm& written, const Visitor& base, const Visitor& now);

/// What two visitors are together: the first one's fields, and where those are empty the second one's. What
/// either one is to be treated with care for, and what was noted, is kept of both (decision: a caution must
/// not get lost).
[[nodiscard]] VisitorForm filledFrom(VisitorForm form, const VisitorForm& other);

} // namespace fd
