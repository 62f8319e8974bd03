#pragma once

#include "app/ctl/command.h"
#include "model/domain/instant.h"
#include "model/domain/store_error.h"

#include <memory>
#include <optional>

namespace fd {
class Store;
struct Rejected;
} // namespace fd

namespace fd::ctl {

/// One call of the program, its arguments read. All functions throw Failure where the arguments are wrong.
class Invocation {
public:
    Invocation(const Command& command, const QStringList& arguments);

    [[nodiscard]] bool wantsHelp() const { return m_parser.isSet(QStringLiteral("help")); }
    [[nodiscard]] QString help() const { return m_parser.helpText(); }
    /// Too few or too many positional arguments.
    void checkArguments() const;

    [[nodiscard]] bool json() const { return m_parser.isSet(QStringLiteral("json")); }
    [[nodiscard]] QString argument(int index) const;
    [[nodiscard]] bool hasArgument(int index) const {
        return m_parser.positionalArguments().size() > index + 1;
    }
    [[nodiscard]] bool has(const QString& option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString& option) const { return m_parser.value(option); }
    [[nodiscard]] int number(const QString& option, int low, int high, int fallback) const;
    /// --from and --to, both needed.
    [[nodiscard]] TimeRange window() const;
    template <class Id>
    [[nodiscard]] std::optional<Id> id(const QString& option) const {
        if (!has(option))
            return std::nullopt;
        const auto parsed = Id::parse(value(option));
        if (!parsed)
            throw badId(option);
        return parsed;
    }

    [[nodiscard]] QString storePath() const;
    /// What an option names: a path, or a postgresql:// URL that is one.
    [[nodiscard]] QString place(const QString& option) const;
    [[nodiscard]] std::unique_ptr<Store> openStore() const; ///< must be there
    /// The same, for what works on this PC's outbox: not on a shared database, which has none.
    [[nodiscard]] std::unique_ptr<Store> openOwnStore() const;
    [[nodiscard]] std::unique_ptr<Store> createStore() const; ///< a file is made when missing

private:
    [[nodiscard]] static Failure badId(const QString& option);
    [[nodiscard]] Instant instant(const QString& option) const;
    Command m_command;
    QCommandLineParser m_parser;
};

/// The command's name among the arguments: the first that is no global option; empty without one.
[[nodiscard]] QString commandNameIn(const QStringList& arguments);

[[nodiscard]] QString translated(const char* text);
[[nodiscard]] Failure failureOf(const StoreError& error);
/// The error envelope on stdout; a sentence on stderr for a person.
int refuse(const Invocation& invocation, const Rejected& rejected);

} // namespace fd::ctl
