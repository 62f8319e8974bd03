#include "app/ctl/console.h"
#include "app/ctl/invocation.h"
#include "model/engine/reservation_engine.h"
#include "model/store/store.h"
#include "model/wire/command_codec.h"
#include "model/wire/envelope.h"

#include <QCoreApplication>

namespace fd::ctl {

namespace {

Failure failureOf(wire::Unreadable unreadable) {
    switch (unreadable) {
    case wire::Unreadable::TooLarge:
        return {UsageError, translated(QT_TRANSLATE_NOOP("ctl", "The command is larger than 256 KiB."))};
    case wire::Unreadable::TooDeep:
        return {UsageError, translated(QT_TRANSLATE_NOOP("ctl", "The command is nested deeper than 32."))};
    case wire::Unreadable::NotUtf8:
        return {UsageError, translated(QT_TRANSLATE_NOOP("ctl", "The command is not UTF-8."))};
    case wire::Unreadable::NotJson:
        break;
    }
    return {UsageError, translated(QT_TRANSLATE_NOOP("ctl", "The command is not JSON."))};
}

int run(Invocation& invocation) {
    const QString target = QStringLiteral("target");
    if (invocation.has(target) && invocation.value(target) != QLatin1String("local"))
        throw Failure{UsageError, translated(QT_TRANSLATE_NOOP("ctl", "--target takes only local."))};

    // Read before the store is opened: whoever writes on stdin slowly must not keep the desk out.
    const auto command = wire::decodeCommand(readInput(invocation.argument(0), wire::maxBodyBytes));
    if (!command) {
        if (const auto* unreadable = std::get_if<wire::Unreadable>(&command.error()))
            throw failureOf(*unreadable);
    }
    const auto store = invocation.openStore();
    if (!command)
        return refuse(invocation, {std::get<FieldErrors>(command.error())});
    const Outcome outcome = ReservationEngine(*store, systemClock()).reserve(*command);
    if (const auto* rejected = std::get_if<Rejected>(&outcome))
        return refuse(invocation, *rejected);
    const ReservationId id = std::get<Accepted>(outcome).reservationId;
    if (invocation.json())
        print(wire::encodeAccepted(id) + '\n');
    else
        printLine(translated(QT_TRANSLATE_NOOP("ctl", "Reserved: %1")).arg(id.text()));
    return Done;
}

} // namespace

Command reserveCommand() {
    return {"reserve",
            QT_TRANSLATE_NOOP("ctl", "Submits one ReserveByVisitorIdCommand from a JSON file, or from stdin "
                                     "for -."),
            {"FILE"},
            [](QCommandLineParser& parser) {
                QCommandLineOption target(QStringLiteral("target"), {}, QStringLiteral("local"));
                target.setFlags(QCommandLineOption::HiddenFromHelp);
                parser.addOption(target);
            },
            run};
}

} // namespace fd::ctl
