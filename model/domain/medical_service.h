#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <optional>
#include <vector>

namespace fd {

// The vendor's medicalService, field for field as in the contract. Everything is optional there, so
// everything is optional here: absent, empty and zero are three different things on the wire. `unknown` keeps
// the fields that the contract does not name, to give a command back as it came (decision).

enum class MedicalServiceStatus { Unknown, Draft, Published };
enum class Reimbursement { Unknown, Reimbursable, NonReimbursable };
enum class Taxation { Unknown, Taxable, TaxFree, Mixed };
enum class UnitType {
    Unknown,
    Unit,
    Cc,
    Vial,
    Pen,
    String,
    Shot,
    Pad,
    Minute,
    Kj,
    Quantity,
    Dot,
    J,
    Mg,
    G,
    Pulse,
    Bottle,
    Syringe,
    Pass,
    Iu,
    Khz,
    Mhz
};

/// Translations of one text by language code (contract: protos.Transls).
struct TextTranslations {
    std::optional<QMap<QString, QString>> translation;
    QJsonObject unknown;
    bool operator==(const TextTranslations&) const = default;
};

/// A procedure, machine or medicine of a medical service: the contract gives the three the same shape.
struct NamedResource {
    std::optional<QString> id;
    std::optional<QString> name;
    std::optional<QString> searchPhoneticName;
    QJsonObject unknown;
    bool operator==(const NamedResource&) const = default;
};

struct ServiceUnit {
    std::optional<UnitType> type;
    std::optional<qint32> value;
    QJsonObject unknown;
    bool operator==(const ServiceUnit&) const = default;
};

struct MedicalServiceConfiguration {
    std::optional<QString> code;
    std::optional<NamedResource> procedure;
    std::optional<std::vector<NamedResource>> machines;
    std::optional<std::vector<NamedResource>> medicines;
    std::optional<ServiceUnit> unit;
    std::optional<Reimbursement> healthcareReimbursement;
    std::optional<Taxation> taxation;
    QJsonObject unknown;
    bool operator==(const MedicalServiceConfiguration&) const = default;
};

struct PriceAmount {
    std::optional<qint32> value;
    std::optional<QString> currency;
    QJsonObject unknown;
    bool operator==(const PriceAmount&) const = default;
};

struct MedicalService {
    std::optional<QString> id;
    std::optional<QString> title;
    std::optional<QMap<QString, TextTranslations>> translsMap;
    std::optional<MedicalServiceStatus> status;
    std::optional<bool> deleted;
    std::optional<MedicalServiceConfiguration> configuration;
    std::optional<QString> draftedDateTimeUtc; ///< a plain string in the contract, no format
    std::optional<QString> updatedDateTimeUtc;
    std::optional<PriceAmount> priceAmount;
    std::optional<QString> description;
    std::optional<QString> caution;
    std::optional<qint32> recommendedInterval; ///< days until the next one makes sense
    std::optional<qint32> contributionConstant;
    std::optional<double> durationTime; ///< minutes
    QJsonObject unknown;
    bool operator==(const MedicalService&) const = default;
};

} // namespace fd
