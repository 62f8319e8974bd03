#include "ui/errortext/change_text.h"

#include "model/domain/blocked_step.h"
#include "model/domain/visitor_merge.h"
#include "ui/booking/procedure_prices.h"
#include "ui/errortext/error_text.h"
#include "ui/errortext/format.h"

#include <QCoreApplication>

namespace fd {

namespace {

struct ChangeText {
    Q_DECLARE_TR_FUNCTIONS(fd::ChangeText)
};

/// As much of where it stands as differs from the other.
QString placeText(const ReserveCommand& command, const ReserveCommand& other, const Clinic& clinic,
                  Language language) {
    const bool otherDay =
        toLocal(command.start.at, clinic.timeZone).date() != toLocal(other.start.at, clinic.timeZone).date();
    QString text = rangeText(command.range(), clinic.timeZone);
    if (otherDay)
        text.prepend(dayText(command.start.at, clinic.timeZone) + u' ');
    const Zone* zone = clinic.zone(command.zoneId);
    if (command.zoneId != other.zoneId && zone != nullptr)
        text += u' ' + zone->title.in(language);
    return text;
}

QString valueText(const QString& text) {
    return text.isEmpty() ? ChangeText::tr("nothing") : text;
}

/// Every field that differs, as it was and as it is.
QString editText(const ReserveCommand& before, const ReserveCommand& after, const Clinic& clinic,
                 Language language) {
    QStringList parts;
    const auto tell = [&parts](DraftField field, const QString& was, const QString& is) {
        if (was != is)
            parts << QStringLiteral("%1: %2 → %3").arg(fieldName(field), valueText(was), valueText(is));
    };
    const auto flag = [](const std::optional<bool>& value) {
        return value.value_or(false) ? ChangeText::tr("yes") : ChangeText::tr("no");
    };
    const auto groupTitle = [&](const ReserveCommand& command) {
        const ReservationGroup* group = clinic.group(command.reservationGroupId);
        return group != nullptr ? group->title.in(language) : command.reservationGroupId.text();
    };
    if (before.range() != after.range() || before.zoneId != after.zoneId)
        parts << QStringLiteral("%1 → %2").arg(placeText(before, after, clinic, language),
                                               placeText(after, before, clinic, language));
    tell(DraftField::Group, groupTitle(before), groupTitle(after));
    tell(DraftField::Consultation, flag(before.consultationRequired), flag(after.consultationRequired));
    tell(DraftField::Sedation, flag(before.sedationRequired), flag(after.sedationRequired));
    tell(DraftField::Funnel, before.funnelDetail.value_or(QString()), after.funnelDetail.value_or(QString()));
    const auto procedures = [&](const ReserveCommand& command) {
        QString titles = procedureTitles(command).join(QStringLiteral(", "));
        if (command.requestedProcedures && !command.requestedProcedures->empty())
            titles += u' ' + totalText(*command.requestedProcedures, language);
        return titles;
    };
    tell(DraftField::Procedures, procedures(before), procedures(after));
    tell(DraftField::Memo, before.reservationMemo.value_or(QString()),
         after.reservationMemo.value_or(QString()));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString stageText(VisitStage stage) {
    switch (stage) {
    case VisitStage::Reserved:
        return ChangeText::tr("Reserved");
    case VisitStage::Reception:
        return ChangeText::tr("Arrived");
    case VisitStage::ConsultationWaiting:
        return ChangeText::tr("Waits for the consultation");
    case VisitStage::Consultation:
        return ChangeText::tr("In consultation");
    case VisitStage::ProcedureWaiting:
        return ChangeText::tr("Waits for the procedure");
    case VisitStage::Procedure:
        return ChangeText::tr("In the procedure");
    case VisitStage::ProcedureDone:
        return ChangeText::tr("Procedure done");
    case VisitStage::Completed:
        return ChangeText::tr("Completed");
    }
    return {};
}

QString stageActionText(VisitStage stage) {
    switch (stage) {
    case VisitStage::Reserved:
        break;
    case VisitStage::Reception:
        return ChangeText::tr("Has arrived");
    case VisitStage::ConsultationWaiting:
        return ChangeText::tr("Wait for consultation");
    case VisitStage::Consultation:
        return ChangeText::tr("Start consultation");
    case VisitStage::ProcedureWaiting:
        return ChangeText::tr("Wait for procedure");
    case VisitStage::Procedure:
        return ChangeText::tr("Start procedure");
    case VisitStage::ProcedureDone:
        return ChangeText::tr("End procedure");
    case VisitStage::Completed:
        return ChangeText::tr("Complete the visit");
    }
    return {};
}

QString changeText(const BookingState& before, const BookingState& after, const Clinic& clinic,
                   Language language) {
    switch (kindOf(before, after)) {
    case ChangeKind::Moved:
        return ChangeText::tr("Moved: %1 → %2")
            .arg(placeText(before.command, after.command, clinic, language),
                 placeText(after.command, before.command, clinic, language));
    case ChangeKind::Edited:
        return ChangeText::tr("Edited: %1").arg(editText(before.command, after.command, clinic, language));
    case ChangeKind::Stage:
        return stageText(after.stage);
    case ChangeKind::Cancelled:
        return ChangeText::tr("Cancelled");
    case ChangeKind::NoShow:
        return ChangeText::tr("Marked as a no-show");
    case ChangeKind::Restored:
        return ChangeText::tr("Restored");
    }
    return {};
}

QString blockedText(const BlockedStep& step, const Clinic& clinic, Language language) {
    const BlockedTime& blocked = step.after ? *step.after : *step.before;
    const auto clock = [](int minute) {
        return QStringLiteral("%1:%2")
            .arg(minute / 60, 2, 10, QLatin1Char('0'))
            .arg(minute % 60, 2, 10, QLatin1Char('0'));
    };
    const Zone* zone = blocked.zone ? clinic.zone(*blocked.zone) : nullptr;
    const QString what = QStringLiteral("%1–%2 %3")
                             .arg(clock(blocked.span.start), clock(blocked.span.end),
                                  zone != nullptr ? zone->title.in(language) : ChangeText::tr("all zones"));
    if (!step.after)
        return ChangeText::tr("Unblocked: %1").arg(what);
    if (step.before && blocked.until.isValid())
        return ChangeText::tr("Blocked until %1: %2").arg(dateText(blocked.until, language), what);
    return ChangeText::tr("Blocked: %1").arg(what);
}

QString mergeText(const VisitorMerge& merge) {
    return merge.takenBack ? ChangeText::tr("%1 stands twice again").arg(merge.kept.name)
                           : ChangeText::tr("Two records of %1 are one now").arg(merge.merged.name);
}

} // namespace fd
