#include "model/domain/requested_procedure.h"

#include "model/domain/reserve_command.h"

namespace fd {

const std::optional<MedicalService>& medicalServiceOf(const RequestedProcedure& procedure) {
    static const std::optional<MedicalService> none;
    if (procedure.type == ProcedureType::Ticket && procedure.ticket)
        return procedure.ticket->medicalService;
    return procedure.option ? procedure.option->medicalService : none;
}

bool isSameThing(const RequestedProcedure& one, const RequestedProcedure& other) {
    if (one.type != other.type)
        return false;
    if (one.type == ProcedureType::Ticket && one.ticket && other.ticket)
        return one.ticket->ticketId == other.ticket->ticketId &&
               one.ticket->ticketTitle == other.ticket->ticketTitle;
    if (one.type == ProcedureType::Option && one.option && other.option)
        return one.option->optionId == other.option->optionId &&
               one.option->optionTitle == other.option->optionTitle;
    return false;
}

const RequestedPrice* priceOf(const RequestedProcedure& procedure) {
    return procedure.type != ProcedureType::Ticket && procedure.option ? &procedure.option->price : nullptr;
}

QMap<QString, qint64> totalsOf(const std::vector<RequestedProcedure>& procedures) {
    QMap<QString, qint64> sums;
    for (const RequestedProcedure& procedure : procedures) {
        if (const RequestedPrice* price = priceOf(procedure)) {
            const QString currency = price->currency.value_or(QString());
            sums[currency.isEmpty() ? QStringLiteral("KRW") : currency] += price->amount.value_or(0);
        }
    }
    if (sums.isEmpty())
        sums[QStringLiteral("KRW")] = 0;
    return sums;
}

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
