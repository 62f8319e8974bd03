#include "app/ctl/console.h"
#include "app/ctl/invocation.h"
#include "app/ctl/serve.h"
#include "app/default_store.h"
#include "model/store/store_exception.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <algorithm>

using namespace fd;
using namespace fd::ctl;

namespace {

std::vector<Command> commands() {
    return {demoCommand(),   importCommand(), exportCommand(),        reserveCommand(), reservationsCommand(),
            cancelCommand(), searchCommand(), slotsCommand(),         outboxCommand(),  syncCommand(),
            serveCommand(),  checkCommand(),  setupDatabaseCommand(), moveCommand()};
}

QString overview() {
    QString text = translated(QT_TRANSLATE_NOOP(
                       "ctl", "Usage: frontdeskctl [--store PATH|URL] [--json] COMMAND …\n"
                              "Works on the same store as the desk, without a window.\n\nCommands:")) +
                   u'\n';
    for (const Command& command : commands())
        text += QStringLiteral("  %1  %2\n")
                    .arg(QString::fromLatin1(command.name), -14)
                    .arg(translated(command.summary));
    return text + u'\n' +
           translated(QT_TRANSLATE_NOOP("ctl", "frontdeskctl COMMAND --help says more. Exit codes: 0 done, "
                                               "1 internal failure, 2 usage or unreadable input,\n"
                                               "3 refused by the rules, 4 not decided yet, "
                                               "5 the store cannot be used.")) +
           u'\n';
}

void printVersion() {
    printLine(QStringLiteral("frontdeskctl " FRONTDESK_VERSION));
}

int runCommand(const Command& command, const QStringList& arguments) {
    Invocation invocation(command, arguments);
    if (invocation.has(QStringLiteral("version"))) {
        printVersion();
        return Done;
    }
    if (invocation.wantsHelp()) {
        print(invocation.help().toUtf8());
        return Done;
    }
    invocation.checkArguments();
    return command.run(invocation);
}

int run(const QStringList& arguments) {
    const QString name = commandNameIn(arguments);
    const auto wants = [&arguments](QLatin1String brief, QLatin1String full) {
        return arguments.contains(brief) || arguments.contains(full);
    };
    if (name.isEmpty() && wants(QLatin1String("-v"), QLatin1String("--version"))) {
        printVersion();
        return Done;
    }
    if (name.isEmpty() && wants(QLatin1String("-h"), QLatin1String("--help"))) {
        print(overview().toUtf8());
        return Done;
    }
    const std::vector<Command> all = commands();
    const auto command = std::find_if(
        all.begin(), all.end(), [&name](const Command& each) { return name == QLatin1String(each.name); });
    if (command == all.end())
        throw Failure{
            UsageError,
            name.isEmpty()
                ? translated(QT_TRANSLATE_NOOP("ctl", "A command is needed (see --help)."))
                : translated(QT_TRANSLATE_NOOP("ctl", "There is no command %1 (see --help).")).arg(name)};
    return runCommand(*command, arguments);
}

} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication app(argc, argv);
    useSharedApplicationName();
    LanguagePack languagePack;
    languagePack.use(systemLanguage());
    try {
        try {
            return run(QCoreApplication::arguments());
        } catch (const StoreException& failure) {
            throw failureOf(failure.error());
        }
    } catch (const Failure& failure) {
        say(failure.message);
        return failure.code;
    } catch (const std::exception&) {
        say(translated(QT_TRANSLATE_NOOP("ctl", "Something went wrong inside frontdeskctl.")));
        return InternalFailure;
    }
}
