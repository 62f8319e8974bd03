#pragma once

#include "model/desk.h"

namespace fd {

class DraftModel;
class OutboxModel;

/// What has to be done before the window may close: what was typed is saved, what is being sent gets its
/// answer, and what is still unsent is said.
class Closing : public QObject {
    Q_OBJECT
public:
    Closing(Desk& desk, DraftModel& draft, OutboxModel& outbox, QWidget* window);

    /// Ends in done(), or in nothing when the receptionist stays.
    void begin();

Q_SIGNALS:
    void done();
    /// How long it takes is not in our hands.
    void waiting(const QString& forWhat);

private:
    void afterFlush(bool saved);
    void holdSending();
    void awaitAnswers();
    void sayUnsent();
    void stay();
    /// A question with the safe answer first; `leave` is called for the other one.
    void ask(const char* name, const QString& title, const QString& text, const QString& leaveWord,
             const std::function<void()>& leave);

    Desk& m_desk;
    DraftModel& m_draft;
    OutboxModel& m_outbox;
    QWidget* m_window;
    bool m_running = false;
    bool m_awaiting = false;
};

} // namespace fd
