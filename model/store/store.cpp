#include "model/store/store.h"

#include "model/store/migrations.h"

namespace fd {

Result<std::unique_ptr<Store>, StoreError> Store::open(const QString& where, Database::Mode mode,
                                                       const QString& password) {
    try {
        std::unique_ptr<Store> store(new Store(where, mode, password)); // the constructor is private
        if (!store->isShared())
            migrate(store->database);
        return store;
    } catch (const StoreException& failure) {
        return failure.error();
    }
}

} // namespace fd
