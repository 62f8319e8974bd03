#pragma once

#include "model/desk_values.h"

#include <QWidget>

class QVBoxLayout;

namespace fd {

/// What the place for a visitor offers while nobody is chosen: a registration that was begun, and who was
/// chosen last.
class RecentList : public QWidget {
    Q_OBJECT
public:
    explicit RecentList(QWidget* parent = nullptr);

    void setLeftOff(const LeftOff& left);

Q_SIGNALS:
    void chosen(const fd::Visitor& visitor);
    void registrationContinued();
    void registrationDiscarded();

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addRegistration(QVBoxLayout& column);
    void addRecent(QVBoxLayout& column);
    LeftOff m_left;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column;
};

} // namespace fd
