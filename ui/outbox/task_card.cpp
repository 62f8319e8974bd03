#include "ui/outbox/task_card.h"

#include "ui/errortext/format.h"
#include "ui/theme/fonts.h"
#include "ui/visitor/booking_row.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace fd {

QString TaskCard::sentenceFor(TaskKind what) {
    switch (what) {
    case TaskKind::Cancel:
        break;
    case TaskKind::NoShow:
        return tr("Marked as a no-show here. Mark it in the main system, too.");
    case TaskKind::Change:
        return tr("Changed here, as it stands above. Change it in the main system, too.");
    }
    return tr("Cancelled here. Cancel it in the main system, too.");
}

TaskCard::TaskCard(const OpenTask& task, const Clinic& clinic, Language language, QWidget* parent)
    : CardFrame(parent) {
    setObjectName(QStringLiteral("taskCard"));
    const Booking& booking = task.booking;
    auto* header = new BookingRow(
        booking.visitorName,
        QStringLiteral("%1–%2").arg(dateTimeText(booking.range.start(), clinic.timeZone, language),
                                    timeText(booking.range.end(), clinic.timeZone)));
    header->setStrong();
    auto* sentence = new QLabel(sentenceFor(task.task.what));
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    auto* done = new QPushButton(tr("Done there"));
    done->setObjectName(QStringLiteral("taskDoneButton"));
    done->setAccessibleName(QStringLiteral("%1: %2").arg(done->text(), booking.visitorName));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(8);
    column->addWidget(header);
    column->addWidget(sentence);
    column->addWidget(done, 0, Qt::AlignLeft);
    connect(header, &QAbstractButton::clicked, this,
            [this, booking] { Q_EMIT openRequested(booking.id, booking.range.start()); });
    connect(done, &QPushButton::clicked, this, [this, id = task.task.id] { Q_EMIT ticked(id); });
}

} // namespace fd
