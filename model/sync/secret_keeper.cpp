#include "model/sync/secret_keeper.h"

#include <qt6keychain/keychain.h>

namespace fd {

namespace {
const QString service = QStringLiteral("Frontdesk");
}

void SecretKeeper::read(const QString& address, const Read& answer) {
    const auto known = m_thisRun.constFind(address);
    answer(known == m_thisRun.cend() ? std::nullopt : std::optional(*known));
}

void SecretKeeper::keep(const QString& address, const QByteArray& secret, const Kept& answer) {
    if (secret.isEmpty())
        m_thisRun.remove(address);
    else
        m_thisRun.insert(address, secret);
    answer(SecretKept::ForThisRun);
}

void KeychainKeeper::read(const QString& address, const Read& answer) {
    if (m_thisRun.contains(address))
        return SecretKeeper::read(address, answer);
    auto* job = new QKeychain::ReadPasswordJob(service, this);
    job->setInsecureFallback(false);
    job->setKey(address);
    connect(job, &QKeychain::Job::finished, this, [job, answer] {
        const bool found = job->error() == QKeychain::NoError && !job->binaryData().isEmpty();
        answer(found ? std::optional(job->binaryData()) : std::nullopt);
    });
    job->start();
}

void KeychainKeeper::keep(const QString& address, const QByteArray& secret, const Kept& answer) {
    m_thisRun.remove(address);
    if (secret.isEmpty()) {
        auto* job = new QKeychain::DeletePasswordJob(service, this);
        job->setInsecureFallback(false);
        job->setKey(address);
        connect(job, &QKeychain::Job::finished, this, [answer] { answer(SecretKept::InKeychain); });
        job->start();
        return;
    }
    auto* job = new QKeychain::WritePasswordJob(service, this);
    job->setInsecureFallback(false);
    job->setKey(address);
    job->setBinaryData(secret);
    connect(job, &QKeychain::Job::finished, this, [this, job, address, secret, answer] {
        if (job->error() == QKeychain::NoError)
            return answer(SecretKept::InKeychain);
        SecretKeeper::keep(address, secret, answer);
    });
    job->start();
}

} // namespace fd
