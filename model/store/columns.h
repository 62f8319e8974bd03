#pragma once

#include "model/domain/ids.h"
#include "model/domain/instant.h"
#include "model/store/database.h"
#include "model/wire/command_codec.h"
#include "model/wire/names.h"

#include <QJsonDocument>

namespace fd::column {

// How domain values stand in columns, both ways. A text that the domain refuses was not written by this
// program: the store is damaged.

[[noreturn]] inline void damaged(const QString& what) {
    throw StoreException({StoreError::Code::Damaged, what});
}

inline QVariant ofDate(const QDate& date) {
    return date.isValid() ? date.toString(Qt::ISODate) : QVariant();
}

inline QDate date(const Statement& row, int at) {
    return row.isNull(at) ? QDate() : QDate::fromString(row.text(at), Qt::ISODate);
}

inline QVariant ofInstant(Instant instant) {
    return static_cast<qlonglong>(toMs(instant));
}

inline Instant instant(const Statement& row, int at) {
    return instantFromMs(row.number(at));
}

/// From two neighbouring columns.
inline TimeRange range(const Statement& row, int at) {
    const auto range = TimeRange::make(instant(row, at), instant(row, at + 1));
    if (!range)
        damaged(QStringLiteral("time range"));
    return *range;
}

template <class Id>
Id id(const Statement& row, int at) {
    const auto id = Id::parse(row.text(at));
    if (!id)
        damaged(QStringLiteral("id"));
    return *id;
}

template <class Enum>
QString ofEnum(Enum value) {
    return QString(wire::nameOf(value));
}

template <class Enum>
Enum enumOf(const Statement& row, int at) {
    const auto value = wire::fromName<Enum>(row.text(at));
    if (!value)
        damaged(QStringLiteral("enum"));
    return *value;
}

inline int integer(const Statement& row, int at) {
    return static_cast<int>(row.number(at));
}

inline bool flag(const Statement& row, int at) {
    return row.number(at) != 0;
}

inline QVariant ofService(const std::optional<MedicalService>& service) {
    if (!service)
        return {};
    const QJsonDocument document(wire::encodeMedicalService(*service));
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

inline std::optional<MedicalService> service(const Statement& row, int at) {
    if (row.isNull(at))
        return std::nullopt;
    auto service = wire::decodeMedicalService(QJsonDocument::fromJson(row.bytes(at)).object());
    if (!service)
        damaged(QStringLiteral("medicalService"));
    return std::move(service).value();
}

} // namespace fd::column
