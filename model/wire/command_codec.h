#pragma once

#include "model/domain/draft.h"
#include "model/domain/field_error.h"
#include "model/domain/reserve_command.h"
#include "model/domain/result.h"
#include "model/wire/document.h"

#include <variant>

namespace fd::wire {

/// Bytes that cannot be read at all, or the fields that are wrong: all of them, in the contract's order.
using DecodeError = std::variant<Unreadable, FieldErrors>;

/// A ReserveByVisitorIdCommand from its UTF-8 bytes, or from a parsed value. A root that is no object is
/// `$`/Invalid. Encoding gives back the same JSON value; only the digits of durationTime that a double cannot
/// hold are lost.
[[nodiscard]] Result<ReserveCommand, DecodeError> decodeCommand(const QByteArray& utf8);
[[nodiscard]] Result<ReserveCommand, FieldErrors> decodeCommand(const QJsonValue& document);

[[nodiscard]] QJsonObject encodeCommand(const ReserveCommand& command);
/// Compact UTF-8: what is sent and what is stored. An id of 24 zeros is written as such.
[[nodiscard]] QByteArray encodeCommandBytes(const ReserveCommand& command);

/// A medicalService alone, as the catalogue keeps it. Error keys are relative to it.
[[nodiscard]] Result<MedicalService, FieldErrors> decodeMedicalService(const QJsonValue& document);
[[nodiscard]] QJsonObject encodeMedicalService(const MedicalService& service);

/// A draft as the store keeps it; the same field names, all optional.
[[nodiscard]] Result<Draft, DecodeError> decodeDraft(const QByteArray& utf8);
[[nodiscard]] QByteArray encodeDraft(const Draft& draft);

} // namespace fd::wire
