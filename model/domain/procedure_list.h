#pragma once

#include "model/domain/requested_procedure.h"

namespace fd {

// The requested procedures as a person sees them: several of the same in a row are one thing with a quantity,
// and on the wire an entry each.

using ProcedureList = std::vector<RequestedProcedure>;

struct ProcedureRun {
    int first = 0; ///< its place among the entries
    int count = 1;
    bool operator==(const ProcedureRun&) const = default;
};

/// Equal entries that stand together, in their order; all entries are in one of them.
[[nodiscard]] std::vector<ProcedureRun> runsOf(const ProcedureList& procedures);

// Below `run` is an index into runsOf(); one that is not there changes nothing.

/// What is there already is repeated where it stands, at the price it has there; else it comes last.
[[nodiscard]] ProcedureList withOneMore(ProcedureList procedures, const RequestedProcedure& procedure);
/// 0 takes it out.
[[nodiscard]] ProcedureList withCount(ProcedureList procedures, int run, int count);
/// The run stands at the place of `to`; those between move up or down.
[[nodiscard]] ProcedureList withRunAt(ProcedureList procedures, int run, int to);
/// All of the run are `procedure` now.
[[nodiscard]] ProcedureList withRunReplaced(ProcedureList procedures, int run,
                                            const RequestedProcedure& procedure);

/// How long all of them take together.
[[nodiscard]] int totalMinutesOf(const ProcedureList& procedures);

} // namespace fd
