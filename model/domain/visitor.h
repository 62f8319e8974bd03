#pragma once

#include "model/domain/ids.h"
#include "model/domain/phone_number.h"

#include <QDate>
#include <QString>
#include <optional>

namespace fd {

enum class Gender { Unknown, Female, Male };

/// Decides alternative prices (vendor: visitor type {id, name}).
struct VisitorType {
    QString id;
    QString name;
    bool operator==(const VisitorType&) const = default;
};

struct Visitor {
    VisitorId id;
    QString name; ///< never empty
    std::optional<PhoneNumber> phone;
    QDate dateOfBirth; ///< null when not known
    Gender gender = Gender::Unknown;
    QString chartNumber;
    std::optional<VisitorType> type;
    QString nationality; ///< ISO 3166 alpha-2, upper case; empty when not known
    QString cautions;    ///< shown in red on the card
    QString memo;
    bool madeHere = false; ///< the id was made at this desk, so that no remote side knows it
    std::optional<VisitorId> mainSystemId{}; ///< the id in the main system, where it is another one

    /// The id under which a remote side knows this visitor; nullopt while it does not.
    [[nodiscard]] std::optional<VisitorId> remoteId() const {
        if (mainSystemId)
            return mainSystemId;
        return madeHere ? std::nullopt : std::optional(id);
    }
    bool operator==(const Visitor&) const = default;
};

} // namespace fd
