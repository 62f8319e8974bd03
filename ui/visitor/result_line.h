#pragma once

#include "model/domain/visitor.h"

#include <QString>
#include <vector>

namespace fd {

/// A text with what matched in it.
class MarkedText {
public:
    explicit MarkedText(const QString& text = {})
        : m_text(text)
        , m_marks(static_cast<size_t>(text.size()), false) {}

    void mark(qsizetype first, qsizetype length);
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isMarked() const { return isMarkedBefore(m_text.size()); }
    [[nodiscard]] bool isMarkedBefore(qsizetype end) const; ///< somewhere before it
    /// Without what stands before `first`, and with `lead` instead.
    [[nodiscard]] MarkedText from(qsizetype first, const QString& lead = {}) const;
    [[nodiscard]] MarkedText first(qsizetype length) const;

    struct Stretch {
        QString text;
        bool marked = false;
    };
    [[nodiscard]] std::vector<Stretch> stretches() const;

private:
    QString m_text;
    std::vector<bool> m_marks; // of each letter
};

/// What a result says of a visitor. By what else than the name they were searched for stands there in full.
struct ResultLine {
    MarkedText name;
    MarkedText birth; ///< the year alone, unless more of the date matched
    MarkedText chart; ///< `#20418` when it matched, or empty
    MarkedText phone; ///< `···· 4821`, unless other digits matched
};
/// Marks each word of the search where it matches; else the whole search as one, else what the same keys
/// would have written in the other keyboard layout.
[[nodiscard]] ResultLine resultLine(const Visitor& visitor, const QString& searchText);

} // namespace fd
