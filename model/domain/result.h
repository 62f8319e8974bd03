#pragma once

#include <utility>
#include <variant>

namespace fd {

/// A value or the reason why there is none. E is always a plain value (codes, never sentences: those are
/// made in ui/errortext, so that a language switch re-words them).
template <class T, class E>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(E error)
        : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Only when ok(); anything else is a programming error (std::bad_variant_access).
    [[nodiscard]] const T& value() const& { return std::get<0>(m_state); }
    [[nodiscard]] T& value() & { return std::get<0>(m_state); }
    /// By value, so that `for (x : ask().value())` does not walk through a Result that is already gone.
    [[nodiscard]] T value() && { return std::get<0>(std::move(m_state)); }
    const T& operator*() const& { return value(); }
    const T* operator->() const { return &value(); }

    /// Only when !ok().
    [[nodiscard]] const E& error() const { return std::get<1>(m_state); }

    bool operator==(const Result&) const = default;

private:
    std::variant<T, E> m_state;
};

/// The value of a Result that says only "done".
using Done = std::monostate;

} // namespace fd
