#pragma once

#include <QtGlobal>
#include <vector>

namespace fd {

struct Keyed {
    quint64 key = 0;
    quint32 number = 0;
};

/// Stable, by key; in linear time.
void sortByKey(std::vector<Keyed>& all);

} // namespace fd
