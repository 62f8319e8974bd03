#pragma once

#include "model/desk.h"

#include <QTimer>

namespace fd {

/// The queue as it is now, for all who show it.
class OutboxModel : public QObject {
    Q_OBJECT
public:
    explicit OutboxModel(Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] const OutboxView& view() const { return m_view; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    void reload();

Q_SIGNALS:
    void changed();
    /// A booking needs a person that did not before; also what is found when the desk opens.
    void personNeeded();

private:
    void take(const OutboxView& view);

    Desk& m_desk;
    OutboxView m_view;
    bool m_loaded = false;
    bool m_loading = false;
    bool m_again = false;
};

} // namespace fd
