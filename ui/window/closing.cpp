#include "ui/window/closing.h"

#include "model/on_answer.h"
#include "ui/booking/draft_model.h"
#include "ui/errortext/outbox_text.h"
#include "ui/outbox/outbox_model.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QMessageBox>
#include <QPushButton>

namespace fd {

Closing::Closing(Desk& desk, DraftModel& draft, OutboxModel& outbox, QWidget* window)
    : QObject(window)
    , m_desk(desk)
    , m_draft(draft)
    , m_outbox(outbox)
    , m_window(window) {
    connect(&m_outbox, &OutboxModel::changed, this, [this] {
        if (m_awaiting)
            awaitAnswers();
    });
}

void Closing::begin() {
    if (std::exchange(m_running, true))
        return;
    QGuiApplication::inputMethod()->commit(); // the last syllable belongs to the draft, too
    onAnswer(m_draft.flush(), this, [this](bool saved) { afterFlush(saved); });
}

void Closing::afterFlush(bool saved) {
    if (saved)
        return holdSending();
    ask("notSavedBox", tr("Not saved"), tr("What you typed could not be saved on this PC. Close anyway?"),
        tr("Close"), [this] { holdSending(); });
}

void Closing::holdSending() {
    onAnswer(m_desk.holdSending(), this, [this](const Result<int, StoreError>& onTheirWay) {
        if (!onTheirWay || *onTheirWay == 0)
            return sayUnsent();
        m_awaiting = true;
        Q_EMIT waiting(tr("Waiting for the answer to what is being sent…"));
        m_outbox.reload();
    });
}

void Closing::awaitAnswers() {
    if (m_outbox.view().inState(OutboxState::Sending) > 0)
        return;
    m_awaiting = false;
    sayUnsent();
}

void Closing::sayUnsent() {
    const QString unsent = unsentText(m_outbox.view());
    if (unsent.isEmpty()) {
        Q_EMIT done();
        return;
    }
    ask("unsentBox", tr("Not everything is sent"), unsent, tr("Close"), [this] { Q_EMIT done(); });
}

void Closing::stay() {
    m_running = false;
    m_desk.resumeSending();
}

void Closing::ask(const char* name, const QString& title, const QString& text, const QString& leaveWord,
                  const std::function<void()>& leave) {
    auto* box = new QMessageBox(m_window);
    box->setObjectName(QString::fromLatin1(name));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(title);
    box->setText(text);
    QPushButton* yes = box->addButton(leaveWord, QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("leaveButton"));
    QPushButton* no = box->addButton(tr("Stay"), QMessageBox::RejectRole);
    no->setObjectName(QStringLiteral("stayButton"));
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    connect(box, &QMessageBox::finished, this, [this, box, yes, leave] {
        if (box->clickedButton() == yes)
            leave();
        else
            stay();
    });
    box->open();
}

} // namespace fd
