#pragma once

#include "model/desk_values.h"
#include "ui/theme/card_frame.h"

namespace fd {

/// What was cancelled here and has to be cancelled in the main system by hand, until a person says that it is
/// done.
class TaskCard : public CardFrame {
    Q_OBJECT
public:
    TaskCard(const OpenTask& task, const Clinic& clinic, Language language, QWidget* parent = nullptr);

    [[nodiscard]] static QString sentenceFor(TaskKind what);

Q_SIGNALS:
    void openRequested(fd::ReservationId id, fd::Instant start);
    void ticked(qint64 task);
};

} // namespace fd
