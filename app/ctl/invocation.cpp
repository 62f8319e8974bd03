#include "app/ctl/invocation.h"

#include "app/ctl/console.h"
#include "app/default_store.h"
#include "model/store/postgres_url.h"
#include "model/store/store.h"
#include "model/wire/envelope.h"

#include <QCoreApplication>
#include <algorithm>

namespace fd::ctl {

namespace {

const QString storeOption = QStringLiteral("store");

void addGlobalOptions(QCommandLineParser& parser) {
    parser.addOption(
        {storeOption,
         translated(QT_TRANSLATE_NOOP("ctl", "The clinic's file, or postgresql://USER@HOST:PORT/DATABASE.")),
         QStringLiteral("PATH|URL")});
    parser.addOption(
        {QStringLiteral("json"), translated(QT_TRANSLATE_NOOP("ctl", "Print one JSON document on stdout."))});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")},
                      translated(QT_TRANSLATE_NOOP("ctl", "Show this help."))});
    parser.addVersionOption();
}

} // namespace

QString translated(const char* text) {
    return QCoreApplication::translate("ctl", text);
}

QString commandNameIn(const QStringList& arguments) {
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--store"))
            ++i; // its value
        else if (!arguments[i].startsWith(u'-'))
            return arguments[i];
    }
    return {};
}

Invocation::Invocation(const Command& command, const QStringList& arguments)
    : m_command(command) {
    m_parser.setApplicationDescription(translated(command.summary));
    addGlobalOptions(m_parser);
    if (command.addOptions)
        command.addOptions(m_parser);
    m_parser.addPositionalArgument(QString::fromLatin1(command.name), {});
    for (const char* argument : command.arguments)
        m_parser.addPositionalArgument(QString::fromLatin1(argument), {});

    if (!m_parser.parse(arguments))
        throw Failure{UsageError, m_parser.errorText()};
}

void Invocation::checkArguments() const {
    const auto& arguments = m_command.arguments;
    const auto most = static_cast<qsizetype>(arguments.size()) + 1;
    const auto optional = std::count_if(arguments.begin(), arguments.end(),
                                        [](const char* argument) { return argument[0] == '['; });
    const qsizetype given = m_parser.positionalArguments().size();
    if (given > most || given < most - optional) {
        QString usage = QString::fromLatin1(m_command.name);
        for (const char* argument : m_command.arguments)
            usage += u' ' + QString::fromLatin1(argument);
        throw Failure{UsageError,
                      translated(QT_TRANSLATE_NOOP("ctl", "Usage: frontdeskctl %1 (see --help)")).arg(usage)};
    }
}

QString Invocation::argument(int index) const {
    return m_parser.positionalArguments().at(index + 1); // the command's name comes first
}

int Invocation::number(const QString& option, int low, int high, int fallback) const {
    if (!has(option))
        return fallback;
    bool ok = false;
    const int number = value(option).toInt(&ok);
    if (!ok || number < low || number > high)
        throw Failure{UsageError,
                      translated(QT_TRANSLATE_NOOP("ctl", "--%1 takes a whole number from %2 to %3."))
                          .arg(option)
                          .arg(low)
                          .arg(high)};
    return number;
}

Instant Invocation::instant(const QString& option) const {
    const auto parsed = parseRfc3339(value(option));
    if (!parsed)
        throw Failure{
            UsageError,
            translated(QT_TRANSLATE_NOOP("ctl", "--%1 takes a date and time like 2026-11-24T10:00:00+09:00."))
                .arg(option)};
    return *parsed;
}

TimeRange Invocation::window() const {
    const Instant from = instant(QStringLiteral("from"));
    const auto window = TimeRange::make(from, instant(QStringLiteral("to")));
    if (!window)
        throw Failure{UsageError, translated(QT_TRANSLATE_NOOP("ctl", "--to must be after --from."))};
    return *window;
}

Failure Invocation::badId(const QString& option) {
    return {UsageError,
            translated(QT_TRANSLATE_NOOP("ctl", "--%1 takes an id of 24 hexadecimal digits.")).arg(option)};
}

QString Invocation::storePath() const {
    if (!has(storeOption))
        return defaultStorePath();
    return place(storeOption);
}

QString Invocation::place(const QString& option) const {
    const QString where = value(option);
    if (where.isEmpty())
        throw Failure{UsageError, translated(QT_TRANSLATE_NOOP("ctl", "--%1 takes a path.")).arg(option)};
    if (PostgresUrl::isMeant(where) && !PostgresUrl::parse(where))
        throw Failure{
            UsageError,
            translated(QT_TRANSLATE_NOOP(
                           "ctl", "--%1 takes postgresql://USER@HOST:PORT/DATABASE, with ?clinic=ID, sslmode "
                                  "(verify-full or verify-ca to another computer) and sslrootcert; never a "
                                  "password: PGPASSWORD or .pgpass has it."))
                .arg(option)};
    return where;
}

namespace {
std::unique_ptr<Store> open(const QString& path, Database::Mode mode) {
    auto store = Store::open(path, mode);
    if (!store)
        throw failureOf(store.error());
    return std::move(store).value();
}
} // namespace

std::unique_ptr<Store> Invocation::openStore() const {
    return open(storePath(), Database::Mode::MustExist);
}

std::unique_ptr<Store> Invocation::openOwnStore() const {
    if (PostgresUrl::isMeant(storePath()))
        throw Failure{UsageError,
                      translated(QT_TRANSLATE_NOOP("ctl", "An outbox is in the file of a PC, not in "
                                                          "a clinic's database."))};
    return openStore();
}

std::unique_ptr<Store> Invocation::createStore() const {
    prepareDefaultStoreFolder(storePath());
    return open(storePath(), Database::Mode::CreateIfMissing);
}

Failure failureOf(const StoreError& error) {
    using Code = StoreError::Code;
    switch (error.code) {
    case Code::Missing:
        if (error.detail.startsWith(QLatin1String("setup-database")))
            return {StoreUnusable,
                    translated(QT_TRANSLATE_NOOP("ctl", "This database is not prepared for "
                                                        "Frontdesk: setup-database does that."))};
        return {StoreUnusable, translated(QT_TRANSLATE_NOOP("ctl", "There is no such store."))};
    case Code::OpenElsewhere:
        return {StoreUnusable,
                translated(QT_TRANSLATE_NOOP("ctl", "This store is open in another Frontdesk."))};
    case Code::NotAStore:
        return {StoreUnusable, translated(QT_TRANSLATE_NOOP("ctl", "This file is no Frontdesk store."))};
    case Code::Damaged:
        return {StoreUnusable, translated(QT_TRANSLATE_NOOP("ctl", "This store is damaged."))};
    case Code::Newer:
        return {StoreUnusable,
                translated(QT_TRANSLATE_NOOP("ctl", "This store was made by a newer Frontdesk."))};
    case Code::Older:
        return {StoreUnusable, translated(QT_TRANSLATE_NOOP(
                                   "ctl", "This database is older than this program: setup-database "
                                          "brings it up to date."))};
    case Code::Forbidden:
        return {StoreUnusable,
                translated(QT_TRANSLATE_NOOP("ctl", "The database does not let you: %1")).arg(error.detail)};
    case Code::Unreachable:
        return {StoreUnusable,
                translated(QT_TRANSLATE_NOOP("ctl", "The database cannot be reached: %1")).arg(error.detail)};
    case Code::OutcomeUnknown:
        return {Undecided,
                translated(QT_TRANSLATE_NOOP("ctl", "The connection was lost: it is not known whether "
                                                    "this was done."))};
    case Code::Unreadable:
        return {StoreUnusable, translated(QT_TRANSLATE_NOOP("ctl", "This store cannot be read."))};
    case Code::ReadOnly:
        return {InternalFailure, translated(QT_TRANSLATE_NOOP("ctl", "This store cannot be written to."))};
    case Code::Full:
        return {InternalFailure, translated(QT_TRANSLATE_NOOP("ctl", "There is no space left on the disk."))};
    case Code::Failed:
        break;
    }
    return {InternalFailure, translated(QT_TRANSLATE_NOOP("ctl", "The store has failed."))};
}

int refuse(const Invocation& invocation, const Rejected& rejected) {
    print(wire::encodeEnvelope(rejected.errors) + '\n');
    if (!invocation.json()) {
        for (const FieldError& error : rejected.errors)
            say(translated(QT_TRANSLATE_NOOP("ctl", "Refused: %1 (%2)")).arg(error.key, error.reason));
    }
    return Refused;
}

} // namespace fd::ctl
