#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace fd {

/// Stands in the calendar's place while the clinic has no zones: says so, and offers three ways to begin.
class EmptyClinic : public QWidget {
    Q_OBJECT
public:
    explicit EmptyClinic(QWidget* parent = nullptr);

Q_SIGNALS:
    void demoRequested();
    void importRequested();
    void emptyRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_demo = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_begin = nullptr;
};

} // namespace fd
