#pragma once

#include <QString>
#include <QStringView>

namespace fd {

/// What the same keys would have written on the other layout of a Korean keyboard (two-set Hangul, Latin):
/// `rlaals` → `김민`, `캗` → `zoe`. All capitals are a forgotten Caps Lock. Text with Hangul is read as
/// Latin, other text as Hangul; empty when nothing in it would have come out differently.
[[nodiscard]] QString inOtherLayout(QStringView text);

} // namespace fd
