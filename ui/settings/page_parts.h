#pragma once

#include <QPushButton>
#include <QString>

namespace fd {

/// What a zone or a group may be called at most, in characters.
inline constexpr int longestTitle = 60;

/// A button inside a page of settings: Enter in a field does not press it.
inline QPushButton* pageButton(const QString& text, const char* name) {
    auto* made = new QPushButton(text);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoDefault(false);
    return made;
}

} // namespace fd
