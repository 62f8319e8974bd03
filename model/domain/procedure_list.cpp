#include "model/domain/procedure_list.h"

#include <algorithm>

namespace fd {

namespace {
/// The run's entries in `procedures`; nullopt when there is no such run.
std::optional<ProcedureRun> runAt(const ProcedureList& procedures, int run) {
    const std::vector<ProcedureRun> runs = runsOf(procedures);
    if (run < 0 || static_cast<size_t>(run) >= runs.size())
        return std::nullopt;
    return runs[static_cast<size_t>(run)];
}
} // namespace

std::vector<ProcedureRun> runsOf(const ProcedureList& procedures) {
    std::vector<ProcedureRun> runs;
    for (size_t i = 0; i < procedures.size(); ++i) {
        if (i > 0 && procedures[i] == procedures[i - 1])
            ++runs.back().count;
        else
            runs.push_back({static_cast<int>(i), 1});
    }
    return runs;
}

ProcedureList withOneMore(ProcedureList procedures, const RequestedProcedure& procedure) {
    const auto last =
        std::find_if(procedures.rbegin(), procedures.rend(),
                     [&procedure](const RequestedProcedure& there) { return isSameThing(there, procedure); });
    if (last == procedures.rend()) {
        procedures.push_back(procedure);
    } else {
        const RequestedProcedure again = *last;
        procedures.insert(last.base(), again);
    }
    return procedures;
}

ProcedureList withCount(ProcedureList procedures, int run, int count) {
    const auto there = runAt(procedures, run);
    if (!there || count < 0)
        return procedures;
    const auto first = procedures.begin() + there->first;
    if (count < there->count) {
        procedures.erase(first + count, first + there->count);
    } else {
        const RequestedProcedure again = *first;
        procedures.insert(first, static_cast<size_t>(count - there->count), again);
    }
    return procedures;
}

ProcedureList withRunAt(ProcedureList procedures, int run, int to) {
    const auto moved = runAt(procedures, run);
    const auto target = runAt(procedures, to);
    if (!moved || !target || run == to)
        return procedures;
    const auto first = procedures.begin() + moved->first;
    const auto end = first + moved->count;
    if (to < run)
        std::rotate(procedures.begin() + target->first, first, end);
    else
        std::rotate(first, end, procedures.begin() + target->first + target->count);
    return procedures;
}

ProcedureList withRunReplaced(ProcedureList procedures, int run, const RequestedProcedure& procedure) {
    if (const auto there = runAt(procedures, run))
        std::fill_n(procedures.begin() + there->first, there->count, procedure);
    return procedures;
}

int totalMinutesOf(const ProcedureList& procedures) {
    int total = 0;
    for (const RequestedProcedure& procedure : procedures)
        total += durationMinutesOf(procedure);
    return total;
}

} // namespace fd
