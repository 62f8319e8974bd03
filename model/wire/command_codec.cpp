#include "model/wire/command_codec.h"

#include "model/wire/fields.h"
#include "model/wire/json_reader.h"
#include "model/wire/json_writer.h"

#include <QJsonDocument>

namespace fd::wire {

namespace {

template <class T>
Result<T, FieldErrors> decode(const QJsonValue& document) {
    JsonReader reader;
    T value;
    if (!reader.read(document, Path(), value))
        return reader.errors();
    return value;
}

template <class T>
Result<T, DecodeError> decode(const QByteArray& utf8) {
    const auto document = parseDocument(utf8);
    if (!document)
        return DecodeError(document.error());
    auto decoded = decode<T>(*document);
    if (!decoded)
        return DecodeError(decoded.error());
    return std::move(decoded).value();
}

QByteArray compact(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Result<ReserveCommand, DecodeError> decodeCommand(const QByteArray& utf8) {
    return decode<ReserveCommand>(utf8);
}

Result<ReserveCommand, FieldErrors> decodeCommand(const QJsonValue& document) {
    return decode<ReserveCommand>(document);
}

QJsonObject encodeCommand(const ReserveCommand& command) {
    return structToJson(command);
}

QByteArray encodeCommandBytes(const ReserveCommand& command) {
    return compact(encodeCommand(command));
}

Result<MedicalService, FieldErrors> decodeMedicalService(const QJsonValue& document) {
    return decode<MedicalService>(document);
}

QJsonObject encodeMedicalService(const MedicalService& service) {
    return structToJson(service);
}

Result<Draft, DecodeError> decodeDraft(const QByteArray& utf8) {
    return decode<Draft>(utf8);
}

QByteArray encodeDraft(const Draft& draft) {
    return compact(structToJson(draft));
}

} // namespace fd::wire
