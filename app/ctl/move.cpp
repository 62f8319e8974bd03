#include "app/ctl/console.h"
#include "app/ctl/invocation.h"
#include "model/store/clinic_move.h"
#include "model/store/postgres_url.h"
#include "model/store/store.h"

#include <QJsonObject>

namespace fd::ctl {

namespace {

const QString toOption = QStringLiteral("to");

Failure whyNot(const MoveRefusal& refusal) {
    switch (refusal.why) {
    case MoveRefusal::Why::SameKind:
        return {UsageError,
                translated(QT_TRANSLATE_NOOP("ctl", "A clinic moves from a file to a postgresql:// "
                                                    "database, or back."))};
    case MoveRefusal::Why::NotEmpty:
        return {StoreUnusable,
                translated(QT_TRANSLATE_NOOP("ctl", "There is a clinic already. Nothing was moved."))};
    case MoveRefusal::Why::OutboxHolds:
        return {StoreUnusable,
                translated(QT_TRANSLATE_NOOP("ctl", "The outbox of this file still holds bookings: sync, or "
                                                    "discard them first. Nothing was moved."))};
    case MoveRefusal::Why::Differs:
        break;
    }
    return {InternalFailure,
            translated(QT_TRANSLATE_NOOP("ctl", "A row did not arrive as it was (%1). Nothing was moved."))
                .arg(refusal.where)};
}

int runMove(Invocation& invocation) {
    const QString where = invocation.place(toOption);
    if (PostgresUrl::isMeant(where) == PostgresUrl::isMeant(invocation.storePath()))
        throw whyNot({MoveRefusal::Why::SameKind, {}}); // before a file is made for nothing
    const auto from = invocation.openStore();
    auto to = Store::open(where, PostgresUrl::isMeant(where) ? Database::Mode::MustExist
                                                             : Database::Mode::CreateIfMissing);
    if (!to)
        throw failureOf(to.error());
    const auto result = moveClinic(*from, **to);
    if (const auto* refusal = std::get_if<MoveRefusal>(&result))
        throw whyNot(*refusal);
    const auto& moved = std::get<MovedRows>(result);
    if (invocation.json()) {
        printJson(QJsonObject{{QStringLiteral("tables"), moved.tables},
                              {QStringLiteral("rows"), static_cast<double>(moved.rows)}});
    } else {
        printLine(translated(QT_TRANSLATE_NOOP("ctl",
                                               "Moved and compared: %1 rows of %2 tables. Where they were, "
                                               "they still are: take that away, so that nobody books there."))
                      .arg(moved.rows)
                      .arg(moved.tables));
    }
    return Done;
}

} // namespace

Command moveCommand() {
    return {"move",
            QT_TRANSLATE_NOOP("ctl", "Moves the clinic of --store to an empty place: from a file to a "
                                     "postgresql:// database, or back."),
            {},
            [](QCommandLineParser& parser) {
                parser.addOption(
                    {toOption,
                     translated(QT_TRANSLATE_NOOP("ctl", "Where the clinic goes; nothing may be there.")),
                     QStringLiteral("PATH|URL")});
            },
            runMove};
}

} // namespace fd::ctl
