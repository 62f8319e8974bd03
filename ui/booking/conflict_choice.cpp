#include "ui/booking/conflict_choice.h"

#include "model/on_answer.h"
#include "ui/errortext/change_text.h"
#include "ui/errortext/format.h"

#include <QMessageBox>
#include <QPushButton>

namespace fd {

ConflictChoice::ConflictChoice(Desk& desk, QWidget* window)
    : QObject(window)
    , m_desk(desk)
    , m_window(window) {}

void ConflictChoice::ask(const ReservationId& id, const std::function<void()>& theirs,
                         const std::function<void()>& mine) {
    onAnswer(m_desk.history(id), this,
             [this, theirs, mine](const Result<std::vector<ChangeRecord>, StoreError>& answer) {
                 show(answer ? *answer : std::vector<ChangeRecord>(), theirs, mine);
             });
}

void ConflictChoice::show(const std::vector<ChangeRecord>& history, const std::function<void()>& theirs,
                          const std::function<void()>& mine) {
    auto* box = new QMessageBox(m_window);
    box->setObjectName(QStringLiteral("conflictBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Changed meanwhile"));
    if (history.empty()) {
        box->setText(tr("Somebody changed this booking meanwhile."));
    } else {
        const ChangeRecord& last = history.back();
        const QString time = timeText(last.at, m_clinic.timeZone);
        box->setText(last.by.isEmpty() ? tr("Somebody changed this booking at %1.").arg(time)
                                       : tr("%1 changed this booking at %2.").arg(last.by, time));
        box->setInformativeText(changeText(last.before, last.after, m_clinic, m_language));
    }
    QPushButton* take = box->addButton(tr("Take their change"), QMessageBox::AcceptRole);
    take->setObjectName(QStringLiteral("takeTheirsButton"));
    QPushButton* put = box->addButton(tr("Put mine on top"), QMessageBox::DestructiveRole);
    put->setObjectName(QStringLiteral("putMineButton"));
    QPushButton* later = box->addButton(tr("Decide later"), QMessageBox::RejectRole);
    later->setObjectName(QStringLiteral("decideLaterButton"));
    box->setDefaultButton(take);
    box->setEscapeButton(later);
    connect(box, &QMessageBox::finished, this, [box, take, put, theirs, mine] {
        if (box->clickedButton() == take)
            theirs();
        else if (box->clickedButton() == put)
            mine();
    });
    box->open();
}

bool saysOvertaken(const FieldErrors& errors) {
    return errors.size() == 1 && errors.front().key == QLatin1String("reservationId") &&
           errors.front().reason == reason::NotAvailable;
}

} // namespace fd
