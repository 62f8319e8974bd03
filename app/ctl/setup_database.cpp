#include "app/ctl/console.h"
#include "app/ctl/invocation.h"
#include "model/store/database_setup.h"
#include "model/store/postgres_url.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace fd::ctl {

namespace {

const QString clinicOption = QStringLiteral("clinic");
const QString nameOption = QStringLiteral("name");
const QString roleOption = QStringLiteral("desk-role");
const QString passwordOption = QStringLiteral("desk-password-file");

/// The URL with the clinic that --clinic names.
QString urlOf(const Invocation& invocation) {
    const QString url = invocation.storePath();
    if (!invocation.has(clinicOption))
        return url;
    const QString clinic = invocation.value(clinicOption);
    if (!isClinicId(clinic) || url.contains(QLatin1String("clinic=")))
        throw Failure{UsageError,
                      translated(QT_TRANSLATE_NOOP(
                          "ctl", "--clinic takes up to 40 of a-z, 0-9, - and _, and no second one "
                                 "stands in the address."))};
    return url + (url.contains(u'?') ? u'&' : u'?') + QStringLiteral("clinic=") + clinic;
}

/// The first line.
QString passwordIn(const QString& file) {
    constexpr qint64 longest = 1'000;
    const QByteArray bytes = readInput(file, longest);
    const QString password = QString::fromUtf8(bytes.left(bytes.indexOf('\n'))).trimmed();
    if (password.isEmpty())
        throw Failure{UsageError, translated(QT_TRANSLATE_NOOP("ctl", "There is no password in that file."))};
    return password;
}

DatabaseSetup setupOf(const Invocation& invocation) {
    DatabaseSetup setup;
    setup.url = urlOf(invocation);
    setup.clinicName = invocation.value(nameOption);
    setup.deskRole = invocation.value(roleOption);
    if (invocation.has(roleOption) && !isRoleName(setup.deskRole))
        throw Failure{UsageError,
                      translated(QT_TRANSLATE_NOOP("ctl", "--desk-role takes a name of a-z, 0-9, - and _."))};
    if (invocation.has(passwordOption)) {
        if (setup.deskRole.isEmpty())
            throw Failure{UsageError,
                          translated(QT_TRANSLATE_NOOP("ctl", "--desk-password-file is for a --desk-role."))};
        setup.deskPassword = passwordIn(invocation.value(passwordOption));
    }
    return setup;
}

int runSetupDatabase(Invocation& invocation) {
    if (!PostgresUrl::isMeant(invocation.storePath()))
        throw Failure{UsageError, translated(QT_TRANSLATE_NOOP(
                                      "ctl", "This needs --store postgresql://OWNER@HOST/DATABASE."))};
    const DatabaseSetup setup = setupOf(invocation);
    const auto done = setUpDatabase(setup);
    if (!done)
        throw failureOf(done.error());
    const QString clinic = PostgresUrl::parse(setup.url)->clinic;
    if (invocation.json()) {
        printJson(QJsonObject{{QStringLiteral("versionBefore"), done->versionBefore},
                              {QStringLiteral("version"), done->version},
                              {QStringLiteral("clinic"), clinic},
                              {QStringLiteral("deskRole"), setup.deskRole}});
        return Done;
    }
    printLine(translated(QT_TRANSLATE_NOOP("ctl", "The database is ready: version %1, clinic %2."))
                  .arg(done->version)
                  .arg(clinic));
    if (!setup.deskRole.isEmpty())
        printLine(translated(QT_TRANSLATE_NOOP("ctl", "The login %1 may book in it.")).arg(setup.deskRole));
    return Done;
}

} // namespace

Command setupDatabaseCommand() {
    return {"setup-database",
            QT_TRANSLATE_NOOP("ctl",
                              "Prepares a PostgreSQL database for a clinic, or brings it up to date; as "
                              "its owner."),
            {},
            [](QCommandLineParser& parser) {
                parser.addOptions(
                    {{clinicOption, translated(QT_TRANSLATE_NOOP("ctl", "The branch, main by default.")),
                      QStringLiteral("ID")},
                     {nameOption, translated(QT_TRANSLATE_NOOP("ctl", "The branch's name.")),
                      QStringLiteral("NAME")},
                     {roleOption,
                      translated(QT_TRANSLATE_NOOP("ctl", "A login for the desks of the branch, made when "
                                                          "missing.")),
                      QStringLiteral("ROLE")},
                     {passwordOption,
                      translated(QT_TRANSLATE_NOOP("ctl", "A file with that login's password, - for stdin.")),
                      QStringLiteral("FILE")}});
            },
            runSetupDatabase};
}

} // namespace fd::ctl
