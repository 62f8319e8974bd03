#include "model/sync/shared_store.h"

#include "model/store/store.h"

#include <QDir>
#include <QSslConfiguration>
#include <QUrl>

namespace fd {

namespace {

using Code = StoreError::Code;

/// Longer than anything takes here; a desk must not wait for a lock that nobody gives back.
const QString longestStatement = QStringLiteral("10s");

bool isThisPc(const QString& host) {
    return host == QLatin1String("localhost") || host == QLatin1String("::1") ||
           host.startsWith(QLatin1String("127."));
}

QString withOption(const QString& address, const QString& name, const QString& value) {
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(value));
    return address + (address.contains(u'?') ? u'&' : u'?') + name + u'=' + encoded;
}

DatabaseState stateOfRefusal(const QString& words) {
    if (words.contains(QLatin1String("superuser")))
        return DatabaseState::Superuser;
    if (words.startsWith(QLatin1String("clinic ")))
        return DatabaseState::NoClinic;
    if (words.contains(QLatin1String("certificate")))
        return DatabaseState::Certificate;
    if (words.contains(QLatin1String("database \"")) && words.contains(QLatin1String("does not exist")))
        return DatabaseState::NoDatabase;
    return DatabaseState::SignInRefused;
}

bool speaksOfTls(const QString& words) {
    return words.contains(QLatin1String("certificate")) || words.contains(QLatin1String("SSL"));
}

} // namespace

SharedStore::SharedStore() = default;
SharedStore::~SharedStore() = default;

void SharedStore::use(const DatabaseSettings& settings, const QByteArray& password) {
    m_settings = settings;
    m_password = password;
    close();
}

void SharedStore::close() {
    m_store.reset();
    m_session.clear();
}

/// libpq knows nothing of the certificates that the system trusts: they are handed to it in a file.
QString SharedStore::trustedCertificates() {
    if (!m_settings.caFile.isEmpty() || isThisPc(m_settings.host))
        return m_settings.caFile;
    if (!m_systemCertificates) {
        m_systemCertificates =
            std::make_unique<QTemporaryFile>(QDir::tempPath() + QStringLiteral("/frontdesk-XXXXXX.pem"));
        if (!m_systemCertificates->open())
            throw StoreException({Code::Unreadable, m_systemCertificates->fileName()});
        for (const QSslCertificate& certificate : QSslConfiguration::systemCaCertificates())
            m_systemCertificates->write(certificate.toPem());
        m_systemCertificates->close();
    }
    return m_systemCertificates->fileName();
}

void SharedStore::open() {
    QString where = m_settings.address();
    if (const QString file = trustedCertificates(); !file.isEmpty())
        where = withOption(where, QStringLiteral("sslrootcert"), file);
    auto opened = Store::open(where, Database::Mode::MustExist, QString::fromUtf8(m_password));
    if (!opened)
        throw StoreException(opened.error());
    m_store = std::move(opened).value();
    if (m_opened)
        m_opened(*m_store);
}

Store& SharedStore::get() {
    if (!m_store)
        open();
    Database& database = m_store->database;
    try {
        database.prepare(QStringLiteral("SELECT 1")).run();
    } catch (const StoreException&) { // it broke while nobody looked: another one is opened, or that fails
        database.prepare(QStringLiteral("SELECT 1")).run();
    }
    if (m_session != database.session() || m_notedPerson != m_person) {
        database
            .prepare(QStringLiteral("SELECT set_config('frontdesk.person', CAST(? AS text), false),"
                                    " set_config('statement_timeout', CAST(? AS text), false)"))
            .run({m_person, longestStatement});
        m_session = database.session();
        m_notedPerson = m_person;
    }
    return *m_store;
}

DatabaseState stateOf(const StoreError& error) {
    switch (error.code) {
    case Code::Unreachable:
    case Code::OutcomeUnknown:
        return speaksOfTls(error.detail) ? DatabaseState::Certificate : DatabaseState::Unreachable;
    case Code::Forbidden:
        return stateOfRefusal(error.detail);
    case Code::Missing:
        return DatabaseState::NotPrepared;
    case Code::Older:
        return DatabaseState::Older;
    case Code::Newer:
        return DatabaseState::Newer;
    case Code::Unreadable:
        return DatabaseState::NoDriver;
    default:
        return DatabaseState::Failed;
    }
}

DatabaseState tryOut(const DatabaseSettings& settings, const QByteArray& password) {
    SharedStore shared;
    shared.use(settings, password);
    try {
        return shared.get().database.isBehind() ? DatabaseState::Newer : DatabaseState::Answers;
    } catch (const StoreException& failure) {
        return stateOf(failure.error());
    }
}

} // namespace fd
