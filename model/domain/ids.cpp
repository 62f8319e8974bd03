#include "model/domain/ids.h"

#include <QRandomGenerator>
#include <algorithm>

namespace fd {

namespace {
bool isHexDigit(QChar c) {
    const char16_t u = c.unicode();
    return (u >= u'0' && u <= u'9') || (u >= u'a' && u <= u'f') || (u >= u'A' && u <= u'F');
}
} // namespace

bool isObjectIdText(QStringView text) {
    return text.size() == 24 && std::all_of(text.begin(), text.end(), isHexDigit);
}

ObjectIdValue objectIdValue(QStringView text) {
    ObjectIdValue value;
    const auto digit = [](QChar c) {
        const char16_t u = c.unicode();
        return static_cast<quint32>(u <= u'9' ? u - u'0' : (u | 0x20) - u'a' + 10);
    };
    for (const QChar c : text.first(16))
        value.high = value.high << 4 | digit(c);
    for (const QChar c : text.sliced(16))
        value.low = value.low << 4 | digit(c);
    return value;
}

QString newObjectIdText() {
    auto* random = QRandomGenerator::system();
    return QStringLiteral("%1%2")
        .arg(random->generate64(), 16, 16, QLatin1Char('0'))
        .arg(random->generate(), 8, 16, QLatin1Char('0'));
}

std::optional<ReservationId> ReservationId::parse(QStringView text) {
    if (text.size() != 36)
        return std::nullopt;
    ReservationId id;
    id.m_uuid = QUuid::fromString(text);
    if (id.m_uuid.isNull())
        return std::nullopt;
    return id;
}

ReservationId ReservationId::generate() {
    ReservationId id;
    id.m_uuid = QUuid::createUuid();
    return id;
}

} // namespace fd
