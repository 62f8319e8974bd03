#pragma once

#include <QLabel>

namespace fd {

/// A short word on a rounded tint: a caution, a badge, the kind of a procedure.
class Chip : public QLabel {
    Q_OBJECT
public:
    enum class Kind { Accent, Neutral, Danger, Warning, Ticket, Option };

    explicit Chip(Kind kind, const QString& text = {}, QWidget* parent = nullptr);
    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
};

} // namespace fd
