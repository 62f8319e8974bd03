#include "model/store/store.h"

#include "model/store/migrations.h"

namespace fd {

Result<std::unique_ptr<Store>, StoreError> Store::open(const QString& path, Database::Mode mode) {
    try {
        std::unique_ptr<Store> store(new Store(path, mode)); // the constructor is private
        migrate(store->database);
        return store;
    } catch (const StoreException& failure) {
        return failure.error();
    }
}

} // namespace fd
