#pragma once

#include "model/desk.h"

#include <QLabel>

namespace fd {

/// Softly, who else is on the visitor whose card is shown; takes no room while nobody is.
class PresenceLine : public QLabel {
    Q_OBJECT
public:
    explicit PresenceLine(Desk& desk, QWidget* parent = nullptr);

    /// Whose card it is; the other desks are told, too.
    void setVisitor(const std::optional<VisitorId>& visitor);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showWho();

    Desk& m_desk;
    std::optional<VisitorId> m_visitor;
};

} // namespace fd
