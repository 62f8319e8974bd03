#pragma once

#include <QCommandLineParser>
#include <QString>
#include <vector>

namespace fd::ctl {

class Invocation;

/// What a script may rely on.
enum ExitCode {
    Done = 0,
    InternalFailure = 1,
    UsageError = 2, ///< or input that cannot be read
    Refused = 3,    ///< by the rules; the envelope is on stdout
    Undecided = 4,  ///< queued, or nobody could be reached
    StoreUnusable = 5,
};

/// One subcommand: how it is called, and what it does. The texts are English; see translated().
struct Command {
    const char* name;
    const char* summary;
    /// Positional arguments in their order, as the usage line shows them; those in brackets may be left out.
    std::vector<const char*> arguments;
    void (*addOptions)(QCommandLineParser& parser);
    int (*run)(Invocation& invocation);
};

[[nodiscard]] Command cancelCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command demoCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command moveCommand();
[[nodiscard]] Command outboxCommand();
[[nodiscard]] Command reservationsCommand();
[[nodiscard]] Command reserveCommand();
[[nodiscard]] Command searchCommand();
[[nodiscard]] Command setupDatabaseCommand();
[[nodiscard]] Command slotsCommand();
[[nodiscard]] Command syncCommand();

/// A command that cannot go on: what a person should read on stderr (never personal data), and the exit code.
struct Failure {
    ExitCode code;
    QString message;
};

} // namespace fd::ctl
