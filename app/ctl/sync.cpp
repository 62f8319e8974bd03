#include "app/ctl/console.h"
#include "app/ctl/invocation.h"
#include "app/ctl/sync_run.h"
#include "app/ctl/table.h"
#include "model/store/store.h"
#include "model/wire/names.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace fd::ctl {

namespace {

const QString onceOption = QStringLiteral("once");
const QString settledOption = QStringLiteral("until-settled");

const OutboxState allStates[] = {OutboxState::Queued,    OutboxState::Sending,  OutboxState::Unknown,
                                 OutboxState::Check,     OutboxState::Parked,   OutboxState::Rejected,
                                 OutboxState::Confirmed, OutboxState::Cancelled};

bool isOpen(OutboxState state) {
    return state != OutboxState::Rejected && state != OutboxState::Confirmed &&
           state != OutboxState::Cancelled;
}

int runSync(Invocation& invocation) {
    if (invocation.has(onceOption) && invocation.has(settledOption))
        throw Failure{UsageError,
                      translated(QT_TRANSLATE_NOOP("ctl", "--once and --until-settled exclude each other."))};
    const auto store = invocation.openOwnStore();
    const RemoteTarget target = neededRemoteTarget(invocation, *store);
    const SyncMode mode = invocation.has(settledOption) ? SyncMode::UntilSettled : SyncMode::Once;
    sayEnd(runSync(*store, target, mode));

    std::map<OutboxState, int> counts;
    for (const OutboxRow& row : store->outbox.all())
        ++counts[row.state];
    const auto drafts = static_cast<int>(store->drafts.all().size());
    QJsonObject object{{QStringLiteral("draft"), drafts}};
    Table table(
        {translated(QT_TRANSLATE_NOOP("ctl", "State")), translated(QT_TRANSLATE_NOOP("ctl", "Rows"))});
    table.add({QStringLiteral("draft"), QString::number(drafts)});
    bool settled = true;
    for (const OutboxState state : allStates) {
        const QString name(wire::nameOf(state));
        object.insert(name, counts[state]);
        table.add({name, QString::number(counts[state])});
        settled = settled && (!isOpen(state) || counts[state] == 0);
    }
    if (invocation.json())
        printJson(object);
    else
        print(table.text().toUtf8());
    return settled ? Done : Undecided;
}

} // namespace

Command syncCommand() {
    return {"sync",
            QT_TRANSLATE_NOOP("ctl", "Sends what waits in the outbox."),
            {},
            [](QCommandLineParser& parser) {
                addTargetOptions(parser);
                parser.addOptions(
                    {{onceOption,
                      translated(QT_TRANSLATE_NOOP("ctl", "Tries each row whose time has come once (as "
                                                          "without an option)."))},
                     {settledOption,
                      translated(QT_TRANSLATE_NOOP("ctl", "Goes on until only people can act."))}});
            },
            runSync};
}

} // namespace fd::ctl
