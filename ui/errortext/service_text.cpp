#include "ui/errortext/service_text.h"

#include "ui/errortext/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace fd {

namespace {

struct ServiceText {
    Q_DECLARE_TR_FUNCTIONS(fd::ServiceText)
};

QString nameOf(const std::optional<NamedResource>& resource) {
    return resource ? resource->name.value_or(QString()) : QString();
}

QStringList namesOf(const std::optional<std::vector<NamedResource>>& resources) {
    QStringList names;
    if (resources) {
        for (const NamedResource& resource : *resources) {
            if (const QString name = resource.name.value_or(QString()); !name.isEmpty())
                names << name;
        }
    }
    return names;
}

} // namespace

QString unitText(const ServiceUnit& unit) {
    const int n = unit.value.value_or(-1);
    if (n < 0)
        return {};
    switch (unit.type.value_or(UnitType::Unknown)) {
    case UnitType::Unit:
        return ServiceText::tr("%Ln unit(s)", "amount of a medicine", n);
    case UnitType::Cc:
        return ServiceText::tr("%Ln cc", nullptr, n);
    case UnitType::Vial:
        return ServiceText::tr("%Ln vial(s)", nullptr, n);
    case UnitType::Pen:
        return ServiceText::tr("%Ln pen(s)", "injection pen", n);
    case UnitType::String:
        return ServiceText::tr("%Ln thread(s)", "thread lift", n);
    case UnitType::Shot:
        return ServiceText::tr("%Ln shot(s)", "of a machine", n);
    case UnitType::Pad:
        return ServiceText::tr("%Ln pad(s)", nullptr, n);
    case UnitType::Minute:
        return ServiceText::tr("%Ln minute(s)", nullptr, n);
    case UnitType::Kj:
        return ServiceText::tr("%Ln kJ", nullptr, n);
    case UnitType::Quantity:
        return ServiceText::tr("%Ln piece(s)", nullptr, n);
    case UnitType::Dot:
        return ServiceText::tr("%Ln spot(s)", "on the skin", n);
    case UnitType::J:
        return ServiceText::tr("%Ln J", nullptr, n);
    case UnitType::Mg:
        return ServiceText::tr("%Ln mg", nullptr, n);
    case UnitType::G:
        return ServiceText::tr("%Ln g", nullptr, n);
    case UnitType::Pulse:
        return ServiceText::tr("%Ln pulse(s)", "of a machine", n);
    case UnitType::Bottle:
        return ServiceText::tr("%Ln bottle(s)", nullptr, n);
    case UnitType::Syringe:
        return ServiceText::tr("%Ln syringe(s)", nullptr, n);
    case UnitType::Pass:
        return ServiceText::tr("%Ln pass(es)", "of a machine over the skin", n);
    case UnitType::Iu:
        return ServiceText::tr("%Ln IU", nullptr, n);
    case UnitType::Khz:
        return ServiceText::tr("%Ln kHz", nullptr, n);
    case UnitType::Mhz:
        return ServiceText::tr("%Ln MHz", nullptr, n);
    case UnitType::Unknown:
        break;
    }
    return {};
}

QString taxationText(Taxation taxation) {
    switch (taxation) {
    case Taxation::Taxable:
        return ServiceText::tr("Taxable");
    case Taxation::TaxFree:
        return ServiceText::tr("Tax-free");
    case Taxation::Mixed:
        return ServiceText::tr("Partly taxable");
    case Taxation::Unknown:
        break;
    }
    return {};
}

QString reimbursementText(Reimbursement reimbursement) {
    switch (reimbursement) {
    case Reimbursement::Reimbursable:
        return ServiceText::tr("Covered by health insurance");
    case Reimbursement::NonReimbursable:
        return ServiceText::tr("Not covered by health insurance");
    case Reimbursement::Unknown:
        break;
    }
    return {};
}

QString translatedTitle(const MedicalService& service, Language language) {
    const QString code = language == Language::Korean ? QStringLiteral("ko") : QStringLiteral("en");
    if (!service.translsMap)
        return {};
    const TextTranslations title = service.translsMap->value(QStringLiteral("title"));
    return title.translation ? title.translation->value(code) : QString();
}

QStringList serviceWords(const MedicalService& service) {
    if (!service.configuration)
        return {};
    const MedicalServiceConfiguration& configuration = *service.configuration;
    QStringList words = namesOf(configuration.machines) + namesOf(configuration.medicines);
    if (configuration.unit)
        words << unitText(*configuration.unit);
    words.removeAll(QString());
    return words;
}

QString serviceSearchText(const MedicalService& service) {
    QStringList words{service.title.value_or(QString())};
    if (service.translsMap) {
        for (const TextTranslations& text : *service.translsMap) {
            if (text.translation)
                words += text.translation->values();
        }
    }
    if (const auto& configuration = service.configuration) {
        const auto add = [&words](const NamedResource& resource) {
            words << resource.name.value_or(QString()) << resource.searchPhoneticName.value_or(QString());
        };
        words << configuration->code.value_or(QString());
        if (configuration->procedure)
            add(*configuration->procedure);
        for (const auto* list : {&configuration->machines, &configuration->medicines}) {
            if (*list)
                std::for_each((*list)->begin(), (*list)->end(), add);
        }
    }
    words.removeAll(QString());
    return words.join(u' ');
}

std::vector<ServiceLine> serviceLines(const MedicalService& service, Language language) {
    std::vector<ServiceLine> lines;
    const auto add = [&lines](const QString& caption, const QString& text) {
        if (!text.isEmpty())
            lines.push_back({caption, text});
    };
    const QString comma = QStringLiteral(", ");
    const QString title = translatedTitle(service, language);
    add(ServiceText::tr("Medical service"), title.isEmpty() ? service.title.value_or(QString()) : title);
    if (const auto& configuration = service.configuration) {
        add(ServiceText::tr("Code"), configuration->code.value_or(QString()));
        add(ServiceText::tr("Treatment"), nameOf(configuration->procedure));
        add(ServiceText::tr("Machines"), namesOf(configuration->machines).join(comma));
        add(ServiceText::tr("Medicines"), namesOf(configuration->medicines).join(comma));
        add(ServiceText::tr("Amount"), configuration->unit ? unitText(*configuration->unit) : QString());
        add(ServiceText::tr("Insurance"),
            reimbursementText(configuration->healthcareReimbursement.value_or(Reimbursement::Unknown)));
        add(ServiceText::tr("Tax"), taxationText(configuration->taxation.value_or(Taxation::Unknown)));
    }
    if (const int days = service.recommendedInterval.value_or(0); days > 0)
        add(ServiceText::tr("Recommended interval"), ServiceText::tr("%n day(s)", nullptr, days));
    add(ServiceText::tr("Caution"), service.caution.value_or(QString()));
    add(ServiceText::tr("Description"), service.description.value_or(QString()));
    return lines;
}

QString intervalWarning(const MedicalService& service, const TreatmentsAround& around, const QDate& date,
                        const QDate& today) {
    const int recommended = service.recommendedInterval.value_or(0);
    if (recommended <= 0)
        return {};
    const QString wanted = QLocale().toString(recommended);
    if (around.before.isValid() && around.before.daysTo(date) < recommended) {
        const int days = static_cast<int>(around.before.daysTo(date));
        const QString day = shortDateText(around.before, today);
        if (days == 0)
            return ServiceText::tr("Also booked that day, recommended interval %1 days.").arg(wanted);
        if (around.before > today)
            return ServiceText::tr("Planned %n day(s) before this booking (%1), recommended %2.", nullptr,
                                   days)
                .arg(day, wanted);
        if (date == today)
            return ServiceText::tr("Last done %n day(s) ago (%1), recommended %2.", nullptr, days)
                .arg(day, wanted);
        return ServiceText::tr("Last done %n day(s) before this booking (%1), recommended %2.", nullptr, days)
            .arg(day, wanted);
    }
    if (around.after.isValid() && date.daysTo(around.after) < recommended)
        return ServiceText::tr("Planned again %n day(s) after this booking (%1), recommended %2.", nullptr,
                               static_cast<int>(date.daysTo(around.after)))
            .arg(shortDateText(around.after, today), wanted);
    return {};
}

QString lastTreatmentText(const TreatmentsAround& around, const QDate& date, const QDate& today) {
    if (around.before.isNull() || around.before > today)
        return {};
    const int days = static_cast<int>(around.before.daysTo(date));
    const QString day = shortDateText(around.before, today);
    return date == today ? ServiceText::tr("%1, %n day(s) ago", nullptr, days).arg(day)
                         : ServiceText::tr("%1, %n day(s) before this booking", nullptr, days).arg(day);
}

} // namespace fd
