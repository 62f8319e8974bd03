#pragma once

#include <QString>
#include <vector>

namespace fd {

/// Why one field of a command is refused. `key` is its JSON path (contract: errorProperties[].key), for
/// example `requestedProcedures[0].optionConfiguration.price`; `reason` one of `reason::…`, or whatever
/// another system says.
struct FieldError {
    QString key;
    QString reason;
    bool operator==(const FieldError&) const = default;
};
using FieldErrors = std::vector<FieldError>;

/// The reasons of the contract (NotFound, NotAvailable), those seen in the vendor's documentation
/// (Required, InvalidTimeRange) and our decision for what it leaves open (Invalid).
namespace reason {
inline const QString Required = QStringLiteral("Required");
inline const QString Invalid = QStringLiteral("Invalid");
inline const QString NotFound = QStringLiteral("NotFound");
inline const QString NotAvailable = QStringLiteral("NotAvailable");
inline const QString InvalidTimeRange = QStringLiteral("InvalidTimeRange");
inline const QString TooLong = QStringLiteral("TooLong"); ///< ours: more than is kept of such a thing
} // namespace reason

} // namespace fd
