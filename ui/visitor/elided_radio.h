#pragma once

#include <QRadioButton>

namespace fd {

/// A choice on one line that ends in … where the room ends; the whole text is then its tool tip.
class ElidedRadio : public QRadioButton {
    Q_OBJECT
public:
    explicit ElidedRadio(const QString& text, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QString m_whole;
};

} // namespace fd
