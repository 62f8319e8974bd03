#include "ui/errortext/format.h"

#include "translations/translations.h"

#include <QCoreApplication>

namespace fd {

namespace {
struct Format {
    Q_DECLARE_TR_FUNCTIONS(fd::Format)
};
} // namespace

QString timeText(Instant instant, const QTimeZone& zone) {
    return toLocal(instant, zone).toString(u"HH:mm");
}

QString dayText(Instant instant, const QTimeZone& zone) {
    return toLocal(instant, zone).toString(u"MM-dd");
}

QString dateTimeText(Instant instant, const QTimeZone& zone, Language language) {
    return localeOf(language).toString(toLocal(instant, zone), u"MM-dd (ddd) HH:mm");
}

QString dateText(const QDate& date, Language language) {
    return localeOf(language).toString(date, u"yyyy-MM-dd (ddd)");
}

QString shortDateText(const QDate& date, const QDate& today) {
    return date.toString(date.year() == today.year() ? u"MM-dd" : u"yyyy-MM-dd");
}

QString rangeText(const TimeRange& range, const QTimeZone& zone) {
    return QStringLiteral("%1–%2").arg(timeText(range.start(), zone), timeText(range.end(), zone));
}

QString moneyText(qint64 amount, const QString& currency, Language language) {
    const QString number = localeOf(language).toString(amount);
    if (currency.isEmpty() || currency == u"KRW")
        return amount < 0 ? QStringLiteral("-₩%1").arg(localeOf(language).toString(-amount))
                          : QStringLiteral("₩%1").arg(number);
    return QStringLiteral("%1 %2").arg(number, currency);
}

QString durationText(int length) {
    return Format::tr("%1 min").arg(length);
}

QString numberText(qint64 number, Language language) {
    return localeOf(language).toString(number);
}

QString statusText(ReservationStatus status) {
    switch (status) {
    case ReservationStatus::Reserved:
        return Format::tr("Reserved");
    case ReservationStatus::InProgress:
        return Format::tr("In progress");
    case ReservationStatus::Completed:
        return Format::tr("Done");
    case ReservationStatus::Canceled:
        return Format::tr("Cancelled");
    case ReservationStatus::NoShow:
        return Format::tr("No-show");
    }
    return {};
}

QString genderText(Gender gender) {
    switch (gender) {
    case Gender::Female:
        return Format::tr("F", "female");
    case Gender::Male:
        return Format::tr("M", "male");
    case Gender::Unknown:
        break;
    }
    return {};
}

QString shortId(const ReservationId& id) {
    return id.text().left(8);
}

} // namespace fd
