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
    /// Esc comes here even while the field is empty; else only while there is something to clear.
    void setTakesEscape(bool takes) { m_takesEscape = takes; }

Q_SIGNALS:
    void searchTextChanged(const QString& text);
    /// Rows to move by in the results: 1, -1, or a page.
    void moveRequested(int rows);
    void chosen();
    void escaped();
    /// The focus went to another widget of the window.
    void left();

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
    bool m_takesEscape = false;
    QString m_announced;
    QLabel* m_hint;
};

} // namespace fd
