#pragma once

#include <QLineEdit>

class QLabel;

namespace fd {

/// A line to search with: what it searches for is the committed text with the input method's preedit in it.
/// The list it steers keeps no focus of its own; keys that are about the list come out as signals.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget* parent = nullptr);

    /// The text with what is being composed, where it is being composed.
    [[nodiscard]] QString searchText() const;
    [[nodiscard]] bool isComposing() const { return !m_preedit.isEmpty(); }
    /// The keys that bring one here, shown in the field: `Ctrl K`.
    void setKeyHint(const QString& hint);

Q_SIGNALS:
    void searchTextChanged(const QString& text);
    /// Rows to move by in the results: 1, -1, or a page.
    void moveRequested(int rows);
    void chosen();
    void escaped();

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void announce();
    void placeHint();
    QString m_preedit;
    QString m_announced;
    QLabel* m_hint;
};

} // namespace fd
