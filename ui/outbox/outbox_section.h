#pragma once

#include "ui/errortext/tone.h"

#include <vector>

class QLabel;
class QVBoxLayout;

namespace fd {

/// A heading with a number, and what belongs under it; not there while there is nothing.
class OutboxSection : public QWidget {
    Q_OBJECT
public:
    OutboxSection(const char* name, Tone tone, QWidget* parent = nullptr);

    /// In this order; those that are gone are no longer under it (they are not deleted).
    void setContent(const QString& title, const std::vector<QWidget*>& widgets);

private:
    [[nodiscard]] bool holds(const std::vector<QWidget*>& widgets) const;
    QLabel* m_title;
    QVBoxLayout* m_column;
};

} // namespace fd
