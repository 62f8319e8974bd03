#include "app/ctl/console.h"
#include "app/ctl/invocation.h"
#include "model/store/store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace fd::ctl {

namespace {

int runCheck(Invocation& invocation) {
    QStringList problems;
    auto store = Store::open(invocation.storePath(), Database::Mode::MustExist);
    if (store)
        problems = (*store)->check();
    else if (store.error().code == StoreError::Code::Damaged)
        problems = {failureOf(store.error()).message};
    else
        throw failureOf(store.error());

    if (invocation.json()) {
        printJson(QJsonObject{{QStringLiteral("ok"), problems.isEmpty()},
                              {QStringLiteral("problems"), QJsonArray::fromStringList(problems)}});
    } else if (problems.isEmpty()) {
        printLine(translated(QT_TRANSLATE_NOOP("ctl", "The store is sound.")));
    } else {
        printLine(problems.join(u'\n'));
    }
    return problems.isEmpty() ? Done : StoreUnusable;
}

} // namespace

Command checkCommand() {
    return {"check",
            QT_TRANSLATE_NOOP("ctl", "Checks the integrity of the store's file and of the rules."),
            {},
            nullptr,
            runCheck};
}

} // namespace fd::ctl
