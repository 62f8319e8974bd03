#include "model/domain/requested_procedure.h"

#include "model/domain/reserve_command.h"

namespace fd {

namespace {
const std::optional<MedicalService>& medicalServiceOf(const RequestedProcedure& procedure) {
    static const std::optional<MedicalService> none;
    if (procedure.type == ProcedureType::Ticket && procedure.ticket)
        return procedure.ticket->medicalService;
    return procedure.option ? procedure.option->medicalService : none;
}
} // namespace

QString titleOf(const RequestedProcedure& procedure) {
    if (procedure.type == ProcedureType::Ticket && procedure.ticket)
        return procedure.ticket->ticketTitle;
    if (procedure.option)
        return procedure.option->optionTitle;
    return procedure.ticket ? procedure.ticket->ticketTitle : QString();
}

int durationMinutesOf(const RequestedProcedure& procedure) {
    const auto& service = medicalServiceOf(procedure);
    const double length = service ? service->durationTime.value_or(0.0) : 0.0;
    return length > 0.0 && length <= 24.0 * 60.0 ? static_cast<int>(length) : 0;
}

QHash<QString, int> ticketUses(const std::vector<RequestedProcedure>& procedures) {
    QHash<QString, int> uses;
    for (const RequestedProcedure& procedure : procedures) {
        if (procedure.type == ProcedureType::Ticket && procedure.ticket)
            ++uses[procedure.ticket->ticketId];
    }
    return uses;
}

ReserveCommand atAnotherTime(ReserveCommand command, const ZoneId& zone, const TimeRange& range) {
    command.zoneId = zone;
    command.start = {range.start(), {}};
    command.end = {range.end(), {}};
    return command;
}

QStringList procedureTitles(const ReserveCommand& command) {
    QStringList titles;
    if (command.requestedProcedures) {
        for (const RequestedProcedure& procedure : *command.requestedProcedures) {
            if (const QString title = titleOf(procedure); !title.isEmpty())
                titles += title;
        }
    }
    return titles;
}

} // namespace fd
