#pragma once

#include <QString>
#include <QWidget>
#include <functional>

namespace fd {

/// Drives a real window the way a person would: with key events, and by waiting for what they would wait to
/// see.
class Walk {
public:
    explicit Walk(QWidget& window)
        : m_window(window) {}

    /// Shortcuts and single keys go to whatever has the focus, as they would from the keyboard.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    /// Lets the window work until `seen`, at most 20 s; false when it never was.
    [[nodiscard]] static bool waitFor(const std::function<bool()>& seen);
    /// Until nothing is being loaded or saved any more.
    [[nodiscard]] static bool settle();
    /// One key, and what it leads to.
    [[nodiscard]] bool step(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Ctrl and `key` open a search, in which `text` is typed.
    [[nodiscard]] bool search(int key, const QString& text);
    [[nodiscard]] bool takePicture(const QString& path);

    template <class T>
    [[nodiscard]] T* find(const char16_t* name) const {
        return m_window.findChild<T*>(QString::fromUtf16(name));
    }

private:
    QWidget& m_window;
};

} // namespace fd
