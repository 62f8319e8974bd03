#include "ui/outbox/outbox_model.h"

#include "model/on_answer.h"

#include <algorithm>

namespace fd {

namespace {

std::vector<qint64> needingPerson(const OutboxView& view) {
    std::vector<qint64> rows;
    for (const QueuedBooking& each : view.open) {
        if (each.row.needsPerson())
            rows.push_back(each.row.id);
    }
    return rows; // sorted, as the rows are
}

} // namespace

OutboxModel::OutboxModel(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk) {
    connect(&desk, &Desk::changed, this, [this](const DeskEvent& event) {
        if (std::holds_alternative<OutboxChanged>(event) || std::holds_alternative<ClinicChanged>(event))
            reload();
    });
    reload();
}

void OutboxModel::reload() {
    if (m_loading) {
        m_again = true; // one question at a time, and the last answer is the newest
        return;
    }
    m_loading = true;
    onAnswer(m_desk.outbox(), this, [this](const Result<OutboxView, StoreError>& answer) {
        m_loading = false;
        if (answer)
            take(*answer);
        if (std::exchange(m_again, false))
            reload();
    });
}

void OutboxModel::take(const OutboxView& view) {
    const std::vector<qint64> before = needingPerson(m_view);
    const std::vector<qint64> after = needingPerson(view);
    const bool same = m_loaded && view == m_view;
    m_view = view;
    m_loaded = true;
    if (!same)
        Q_EMIT changed();
    if (!std::includes(before.begin(), before.end(), after.begin(), after.end()))
        Q_EMIT personNeeded();
}

} // namespace fd
