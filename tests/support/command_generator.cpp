#include "tests/support/command_generator.h"

#include "tests/support/command_spec.h"

#include <QDateTime>
#include <QJsonArray>
#include <array>
#include <limits>
#include <optional>
#include <vector>

namespace fd::test {

namespace {

using Kind = CommandSpec::Kind;
using Fault = BrokenCommand::Fault;

const QString startKey = QStringLiteral("startDateTimeUtc");
const QString endKey = QStringLiteral("endDateTimeUtc");

struct Step {
    QString key;
    qsizetype index = -1; ///< ≥ 0: of a list
};

/// A value of a document where something can be broken.
struct Site {
    std::vector<Step> steps;
    const CommandSpec* spec = nullptr;
    Fault whenRemoved = Fault::Missing;
    bool removable = false; ///< removing it is a fault
};

QString keyOf(const Site& site) {
    QString key;
    for (const Step& step : site.steps) {
        if (step.index >= 0)
            key += QStringLiteral("[%1]").arg(step.index);
        else
            key += (key.isEmpty() ? QString() : QStringLiteral(".")) + step.key;
    }
    return key;
}

void collect(const QJsonValue& value, const CommandSpec& spec, const Site& here, std::vector<Site>& sites) {
    if (!here.steps.empty())
        sites.push_back(here);
    const auto descend = [&](Site site, const Step& step, const CommandSpec& inner, const QJsonValue& next) {
        site.steps.insert(site.steps.begin(), here.steps.begin(), here.steps.end());
        site.steps.push_back(step);
        site.spec = &inner;
        collect(next, inner, site, sites);
    };
    if (spec.kind == Kind::List) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            descend({}, {{}, i}, *spec.item, array.at(i));
    } else if (spec.kind == Kind::Map) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            descend({}, {it.key()}, *spec.item, it.value());
    } else if (spec.kind == Kind::Record) {
        const QJsonObject object = value.toObject();
        for (const FieldSpec& field : *spec.fields) {
            Site site;
            site.removable = isRequired(field, object);
            site.whenRemoved = field.required ? Fault::Missing : Fault::MissingConfiguration;
            if (object.contains(field.key))
                descend(site, {field.key}, field.spec, object.value(field.key));
        }
    }
}

/// `root` with another value at the place, or without it.
QJsonValue changed(const QJsonValue& root, const std::vector<Step>& steps, size_t depth,
                   const std::optional<QJsonValue>& value) {
    if (depth == steps.size())
        return *value;
    const Step& step = steps[depth];
    if (step.index >= 0) {
        QJsonArray array = root.toArray();
        array[step.index] = changed(array.at(step.index), steps, depth + 1, value);
        return array;
    }
    QJsonObject object = root.toObject();
    if (!value && depth + 1 == steps.size())
        object.remove(step.key);
    else
        object[step.key] = changed(object.value(step.key), steps, depth + 1, value);
    return object;
}

} // namespace

quint32 seed() {
    bool given = false;
    const quint32 value = qEnvironmentVariable("FRONTDESK_SEED").toUInt(&given);
    return given ? value : 20261124U;
}

QString CommandGenerator::text() {
    static const std::vector<QString> pieces{QStringLiteral("보톡스"),
                                             QStringLiteral("plain"),
                                             QStringLiteral("\"\\/"),
                                             QString(QChar(u'\0')),
                                             QString(QChar(u'\n')),
                                             QString(QChar(u'\u007f')),
                                             QStringLiteral("\u2028"),
                                             QStringLiteral("e\u0301"),
                                             QStringLiteral("\u202e\u05d0"),
                                             QString(QChar(u'\uffff')),
                                             QString(QChar(u'\ue000')),
                                             QString::fromUcs4(U"\U0001F489"),
                                             QString(QChar(char16_t(0xD800))),
                                             QString(QChar(char16_t(0xDC00))),
                                             QStringLiteral(" ")};
    if (oneIn(200))
        return QString(1 + below(2000), QChar(u'가'));
    QString made;
    for (int count = below(4); count > 0; --count)
        made += pick(pieces);
    return made;
}

QString CommandGenerator::objectId() {
    static const QString digits = QStringLiteral("0123456789abcdefABCDEF");
    if (oneIn(50))
        return QString(24, QLatin1Char('0'));
    QString id;
    for (int i = 0; i < 24; ++i)
        id += digits.at(below(static_cast<int>(digits.size())));
    return id;
}

QString CommandGenerator::timeText(qint64 utcMs) {
    const int offset = oneIn(3) ? 0 : below(2 * 1440 - 1) - 1439; // minutes
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).addSecs(offset * 60LL);
    QString written = local.toString(oneIn(5) ? QStringLiteral("yyyy-MM-dd't'HH:mm:ss")
                                              : QStringLiteral("yyyy-MM-dd'T'HH:mm:ss"));
    const int ms = local.time().msec();
    if (ms != 0 || oneIn(3)) {
        written += QStringLiteral(".%1").arg(ms, 3, 10, QLatin1Char('0'));
        if (ms % 100 == 0 && oneIn(2))
            written.chop(2);
        else if (oneIn(3))
            written += QString(1 + below(9), QLatin1Char('9')); // beyond the millisecond
    }
    if (offset == 0 && !oneIn(4))
        return written + (oneIn(4) ? QLatin1Char('z') : QLatin1Char('Z'));
    const QLatin1Char sign(offset < 0 || (offset == 0 && oneIn(2)) ? '-' : '+');
    const int size = qAbs(offset);
    return written + QStringLiteral("%1%2:%3")
                         .arg(sign)
                         .arg(size / 60, 2, 10, QLatin1Char('0'))
                         .arg(size % 60, 2, 10, QLatin1Char('0'));
}

void CommandGenerator::putTimes(QJsonObject& command) {
    const QDate day(oneIn(10) ? 2 + below(9990) : 2020 + below(20), 1 + below(12), 1 + below(28));
    qint64 start = QDateTime(day, QTime(0, 0), Qt::UTC).addSecs(below(1440) * 60LL).toMSecsSinceEpoch();
    if (oneIn(5))
        start += below(60'000);
    const qint64 length = oneIn(5) ? 1 + below(1000) : (1 + below(2000)) * 60'000LL;
    command.insert(startKey, timeText(start));
    command.insert(endKey, timeText(start + length));
}

qint32 CommandGenerator::int32() {
    using Limits = std::numeric_limits<qint32>;
    static const std::vector<qint32> edges{Limits::min(), Limits::max(), 0, -1, 1, 330'000};
    return oneIn(2) ? pick(edges) : static_cast<qint32>(m_random.generate());
}

double CommandGenerator::number() {
    static const std::vector<double> edges{0.0, -1.0, 0.1, 1e300, 5e-324, 1e19, 30.0, 1440.5};
    return oneIn(2) ? pick(edges) : below(100'000) / 64.0;
}

QJsonValue CommandGenerator::anything(int depth) {
    static const std::vector<qint64> integers{std::numeric_limits<qint64>::min(),
                                              std::numeric_limits<qint64>::max(), 9007199254740993LL, 0};
    switch (below(depth > 0 ? 7 : 5)) {
    case 0:
        return QJsonValue::Null;
    case 1:
        return oneIn(2);
    case 2:
        return pick(integers);
    case 3:
        return number();
    case 5: {
        QJsonArray array;
        for (int count = below(3); count > 0; --count)
            array.append(anything(depth - 1));
        return array;
    }
    case 6: {
        QJsonObject object;
        for (int count = below(3); count > 0; --count)
            object.insert(text(), anything(depth - 1));
        return object;
    }
    default:
        return text();
    }
}

QJsonValue CommandGenerator::make(const CommandSpec& spec) {
    switch (spec.kind) {
    case Kind::Text:
        return text();
    case Kind::Flag:
        return oneIn(2);
    case Kind::Number:
        return number();
    case Kind::Int32:
        return int32();
    case Kind::ObjectId:
        return objectId();
    case Kind::DateTime:
        return QJsonValue(); // putTimes() sets both
    case Kind::OneOf:
        return pick(spec.names);
    case Kind::List: {
        QJsonArray array;
        for (int count = below(4); count > 0; --count)
            array.append(make(*spec.item));
        return array;
    }
    case Kind::Map: {
        QJsonObject object;
        for (int count = below(3); count > 0; --count)
            object.insert(oneIn(2) ? QStringLiteral("ko") : text(), make(*spec.item));
        return object;
    }
    case Kind::Record:
        return makeRecord(spec);
    }
    Q_UNREACHABLE();
    return {};
}

QJsonObject CommandGenerator::makeRecord(const CommandSpec& spec) {
    QJsonObject object;
    for (const FieldSpec& field : *spec.fields) {
        if (isRequired(field, object) || oneIn(2))
            object.insert(field.key, make(field.spec));
    }
    if (oneIn(6)) {
        for (int count = 1 + below(3); count > 0; --count)
            object.insert(QStringLiteral("x-") + text(), anything(4));
        object.insert(QStringLiteral("Type"), anything(1)); // keys are case-sensitive
    }
    return object;
}

QJsonObject CommandGenerator::valid() {
    QJsonObject command = makeRecord(commandSpec());
    putTimes(command);
    return command;
}

QJsonValue CommandGenerator::wrongType(const CommandSpec& spec) {
    using Type = QJsonValue::Type;
    const auto typeOf = [](Kind kind) {
        switch (kind) {
        case Kind::Flag:
            return Type::Bool;
        case Kind::Number:
        case Kind::Int32:
            return Type::Double;
        case Kind::List:
            return Type::Array;
        case Kind::Map:
        case Kind::Record:
            return Type::Object;
        default:
            return Type::String;
        }
    };
    static const std::vector<QJsonValue> candidates{QJsonValue::Null,
                                                    true,
                                                    false,
                                                    0,
                                                    1,
                                                    QStringLiteral(""),
                                                    QStringLiteral("true"),
                                                    QStringLiteral("1"),
                                                    QJsonArray(),
                                                    QJsonArray{1},
                                                    QJsonObject()};
    for (;;) {
        if (QJsonValue value = pick(candidates); value.type() != typeOf(spec.kind))
            return value;
    }
}

QString CommandGenerator::badId() {
    const QString id = objectId();
    const std::vector<QString> bad{QString(),
                                   id.left(23),
                                   id + QLatin1Char('0'),
                                   id.left(23) + QLatin1Char('g'),
                                   id.left(23) + QChar(u'\uff11'),
                                   QLatin1Char(' ') + id.left(23),
                                   id.left(23) + QLatin1Char('\n'),
                                   QLatin1Char('{') + id + QLatin1Char('}')};
    return pick(bad);
}

QString CommandGenerator::badDate() {
    static const std::array bad{
        u"",
        u"2026-11-24",
        u"2026-11-24T10:00:00",
        u"2026-11-24T24:00:00Z",
        u"2026-11-24T23:59:60Z",
        u"2026-11-24T10:60:00Z",
        u"2026-02-29T10:00:00Z",
        u"2026-13-01T10:00:00Z",
        u"2026-00-10T10:00:00Z",
        u"2026-04-31T10:00:00Z",
        u"2026-11-24 10:00:00Z",
        u"20261124T100000Z",
        u"2026-11-24T10:00Z",
        u"2026-11-24T10:00:00+9",
        u"2026-11-24T10:00:00+0900",
        u"2026-11-24T10:00:00+24:00",
        u"2026-11-24T10:00:00,5Z",
        u"2026-11-24T10:00:00.Z",
        u"２０２６-11-24T10:00:00Z",
        u" 2026-11-24T10:00:00Z",
        u"2026-11-24T10:00:00Z ",
        u"12026-11-24T10:00:00Z",
        u"1764000000000",
    };
    return QString::fromUtf16(pick(bad));
}

QJsonValue CommandGenerator::notInt32() {
    static const std::vector<QJsonValue> bad{qint64(2147483648LL),
                                             qint64(-2147483649LL),
                                             1e10,
                                             1e300,
                                             0.5,
                                             -1.5,
                                             std::numeric_limits<qint64>::max()};
    return pick(bad);
}

QString CommandGenerator::unknownName(const CommandSpec& spec) {
    const QString name = pick(spec.names);
    const std::vector<QString> bad{QString(), name.toLower() + QLatin1Char('_'), name + QLatin1Char(' '),
                                   QStringLiteral("GIFT"),
                                   name.left(1).toLower() + name.mid(1) + QLatin1Char('s')};
    return pick(bad);
}

BrokenCommand CommandGenerator::broken() {
    for (;;) {
        BrokenCommand made;
        made.fault = static_cast<Fault>(below(static_cast<int>(Fault::ReversedRange) + 1));
        const QJsonObject command = valid();
        if (made.fault == Fault::ReversedRange) {
            made.document = command;
            made.document[endKey] = command[startKey];
            if (oneIn(2))
                made.document[startKey] = command[endKey];
            made.expected = {endKey, QStringLiteral("InvalidTimeRange")};
            return made;
        }

        std::vector<Site> sites;
        collect(command, commandSpec(), {}, sites);
        std::erase_if(sites, [&](const Site& site) {
            switch (made.fault) {
            case Fault::WrongType:
                return false;
            case Fault::BadId:
                return site.spec->kind != Kind::ObjectId;
            case Fault::BadDate:
                return site.spec->kind != Kind::DateTime;
            case Fault::NotInt32:
                return site.spec->kind != Kind::Int32;
            case Fault::UnknownEnum:
                return site.spec->kind != Kind::OneOf;
            default:
                return !site.removable || site.whenRemoved != made.fault;
            }
        });
        if (sites.empty())
            continue; // this command has no place for such a fault
        const Site site = pick(sites);
        std::optional<QJsonValue> value;
        if (made.fault == Fault::WrongType)
            value = wrongType(*site.spec);
        else if (made.fault == Fault::BadId)
            value = badId();
        else if (made.fault == Fault::BadDate)
            value = badDate();
        else if (made.fault == Fault::NotInt32)
            value = notInt32();
        else if (made.fault == Fault::UnknownEnum)
            value = unknownName(*site.spec);
        made.document = changed(command, site.steps, 0, value).toObject();
        made.expected = {keyOf(site), value ? QStringLiteral("Invalid") : QStringLiteral("Required")};
        return made;
    }
}

} // namespace fd::test
