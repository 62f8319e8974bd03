#pragma once

#include "model/domain/database_settings.h"
#include "model/domain/store_error.h"

#include <QByteArray>
#include <QTemporaryFile>
#include <functional>
#include <memory>

namespace fd {

class Store;

/// A connection to the clinic's database, opened when it is first needed and again after it broke. Lives on
/// one thread.
class SharedStore {
public:
    SharedStore();
    ~SharedStore();
    SharedStore(const SharedStore&) = delete;

    void use(const DatabaseSettings& settings, const QByteArray& password);
    /// Who sits at this desk: the database notes it beside what is changed.
    void setPerson(const QString& name) { m_person = name; }
    /// The store, its connection tried and in order just now; throws StoreException.
    [[nodiscard]] Store& get();
    /// The next get() opens another one.
    void close();
    /// Called with each store that is opened, before it is used.
    void setOpened(std::function<void(Store&)> opened) { m_opened = std::move(opened); }

private:
    void open();
    [[nodiscard]] QString trustedCertificates();

    std::function<void(Store&)> m_opened;
    DatabaseSettings m_settings;
    QByteArray m_password;
    QString m_person;
    QString m_notedPerson; // what this session has noted
    QString m_session;     // the one that was set up last
    std::unique_ptr<QTemporaryFile> m_systemCertificates;
    std::unique_ptr<Store> m_store;
};

/// What a failure says of the database.
[[nodiscard]] DatabaseState stateOf(const StoreError& error);
/// Opens it and looks; changes nothing.
[[nodiscard]] DatabaseState tryOut(const DatabaseSettings& settings, const QByteArray& password);

} // namespace fd
