#pragma once

#include "model/store/change_feed.h"
#include "model/store/clinic_batch.h"

#include <functional>
#include <set>

namespace fd {

class Store;

/// Reads from the clinic's database what a desk's copy has to take over. Functions throw StoreException.
class ClinicReader {
public:
    explicit ClinicReader(Store& shared)
        : m_shared(shared) {}

    /// Which database this is; the same for as long as its feed goes on. unnamed() where it does not say.
    [[nodiscard]] QString origin();
    [[nodiscard]] static QString unnamed() { return QStringLiteral("-"); }
    /// What changed since the position, and what of `reservations` (by id) stands there; nullopt: everything
    /// has to be read.
    [[nodiscard]] std::optional<ClinicBatch> news(qint64 position, const std::set<QString>& reservations);
    /// All of it, piece by piece; `take` is called with each.
    using Take = std::function<void(const ClinicBatch&)>;
    void everything(const Take& take);

private:
    [[nodiscard]] QStringList columnsOf(const QString& table);
    [[nodiscard]] CopiedRows rows(const QString& table, const QString& rest, const QVariantList& values);
    [[nodiscard]] CopiedRows rowsOf(const QString& table, const QString& key, const QStringList& wanted);
    [[nodiscard]] CopiedRows whole(const QString& table);
    void everyPiece(const char* table, const char* key, const ClinicBatch& blank, ClinicBatch& last,
                    const Take& take);
    void signChanges(ClinicBatch& batch);

    Store& m_shared;
};

} // namespace fd
