#pragma once

#include "postgres_server.h"

#include <QtTest>

namespace fd::test {

/// For initTestCase_data(): every function of the test runs on a file and on a shared database.
inline void onBothStores() {
    QTest::addColumn<bool>("shared");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

[[nodiscard]] inline bool isSharedRun() {
    QFETCH_GLOBAL(bool, shared);
    return shared;
}

/// For test::Clinic: where an empty store of this run's kind is, or is made.
[[nodiscard]] inline QString anyStore() {
    return isSharedRun() ? PostgresServer::shared().newClinic() : QString();
}

} // namespace fd::test
