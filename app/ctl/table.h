#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace fd::ctl {

/// How many columns of a terminal a text takes: two for Hangul and other wide letters.
[[nodiscard]] int displayWidth(const QString& text);

/// Rows under a header, in columns that line up. Control characters become spaces: a memo must not steer the
/// terminal.
class Table {
public:
    explicit Table(const QStringList& header);
    void add(const QStringList& row);
    [[nodiscard]] QString text() const;

private:
    std::vector<QStringList> m_rows;
};

} // namespace fd::ctl
