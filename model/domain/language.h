#pragma once

#include <QString>

namespace fd {

/// The two languages of the desk.
enum class Language { Korean, English };

/// A title that the clinic may have given in both languages; Korean stands in where the English one is
/// missing.
struct Title {
    QString korean;
    QString english;
    [[nodiscard]] const QString& in(Language language) const {
        return language == Language::English && !english.isEmpty() ? english : korean;
    }
    bool operator==(const Title&) const = default;
};

} // namespace fd
