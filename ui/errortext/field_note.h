#pragma once

#include "ui/errortext/tone.h"

#include <QLabel>

namespace fd {

/// What is to be said about a field, right under it: sentences in one tone, and for support a technical line
/// in small type. Takes no room while there is nothing to say.
class FieldNote : public QWidget {
    Q_OBJECT
public:
    explicit FieldNote(QWidget* parent = nullptr);

    void say(Tone tone, const QString& sentence, const QString& technical = {});
    void clear() { say(Tone::Muted, {}); }
    [[nodiscard]] QString text() const { return m_sentence->text(); }
    [[nodiscard]] QString technical() const { return m_technical->text(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Muted;
    QLabel* m_sentence;
    QLabel* m_technical;
};

} // namespace fd
