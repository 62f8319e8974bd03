#pragma once

#include "model/domain/visitor.h"

#include <QVariant>
#include <optional>
#include <vector>

namespace fd {

class Database;

/// The clinic's visitors. One who was merged into another is nobody here, but for put(), setMergedInto() and
/// standsFor(). All functions throw StoreException.
class VisitorRepository {
public:
    explicit VisitorRepository(Database& database)
        : m_database(database) {}

    [[nodiscard]] std::optional<Visitor> find(const VisitorId& id);
    [[nodiscard]] bool exists(const VisitorId& id);
    /// Whom the id stands for: the one whom its owner was merged into, or itself.
    [[nodiscard]] VisitorId standsFor(const VisitorId& id);
    [[nodiscard]] std::optional<VisitorId> findByChartNumber(const QString& chartNumber);
    /// Whom a remote side knows by this id.
    [[nodiscard]] std::optional<VisitorId> findByMainSystemId(const VisitorId& id);
    [[nodiscard]] std::vector<Visitor> all(); ///< by name, then id
    [[nodiscard]] std::vector<Visitor> page(const std::optional<VisitorId>& after, int limit); ///< by id
    [[nodiscard]] int count();

    // Who might be the same person, by name, at most so many.
    [[nodiscard]] std::vector<Visitor> withPhone(const PhoneNumber& phone, int limit);
    [[nodiscard]] std::vector<Visitor> withChartNumber(const QString& chartNumber, int limit);
    /// The name is compared as a search does: without spaces and case.
    [[nodiscard]] std::vector<Visitor> withNameAndBirth(const QString& name, const QDate& birth, int limit);

    [[nodiscard]] std::vector<VisitorType> types(); ///< that somebody is of; by id
    /// One more than the longest and highest number among those that are digits alone; empty without any.
    [[nodiscard]] QString nextChartNumber();

    /// True when added, false when updated. One who was merged stays merged, whatever is said of them.
    bool put(const Visitor& visitor);
    /// From now on the id stands for another one; or, with nullopt, for its owner again.
    void setMergedInto(const VisitorId& id, const std::optional<VisitorId>& into);

    void remember(const VisitorId& id);                   ///< as the one who was chosen last
    [[nodiscard]] std::vector<Visitor> recent(int limit); ///< who was chosen last first

private:
    [[nodiscard]] std::vector<Visitor> select(const QString& rest, const QVariantList& values);
    Database& m_database;
};

} // namespace fd
