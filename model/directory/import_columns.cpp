#include "model/directory/import_columns.h"

#include "model/domain/text_match.h"

#include <QHash>
#include <QRegularExpression>

namespace fd {

namespace {

/// Folded words by the column that they mean.
const QHash<QString, QString>& words() {
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> table;
        const auto means = [&table](const char* column, const QString& list) {
            for (const QString& word : list.split(u' '))
                table.insert(foldForSearch(word), QString::fromLatin1(column));
        };
        means("name",
              QStringLiteral("이름 성명 고객명 환자명 내원객 내원객명 성함 fullname 고객이름 환자이름"));
        means("phone", QStringLiteral("전화번호 전화 연락처 휴대폰 핸드폰 휴대전화 휴대폰번호 핸드폰번호"
                                      " 휴대전화번호 mobile tel telephone phonenumber cellphone"));
        means("dateOfBirth", QStringLiteral("생년월일 생일 출생일 birthday birthdate birth dob"));
        means("gender", QStringLiteral("성별 sex"));
        means("chartNumber",
              QStringLiteral("차트번호 차트 챠트번호 등록번호 고객번호 환자번호 chart chartno"));
        // Where a clinic has just one word for a type, that is its id and its name.
        means("visitorTypeId",
              QStringLiteral("고객유형 고객등급 회원등급 등급 유형 고객유형ID 유형ID visitortype"));
        means("visitorTypeName", QStringLiteral("고객유형명 고객유형이름 유형명 유형이름"));
        means("nationality", QStringLiteral("국적 국가 country"));
        means("cautions", QStringLiteral("주의사항 주의 알레르기 특이사항 caution allergy warnings"));
        means("memo", QStringLiteral("메모 비고 참고사항 note notes remark remarks comment"));
        means("title", QStringLiteral("영역 영역이름 영역명 예약영역 명칭 zone"));
        means("titleEn", QStringLiteral("영문 영문명 영문이름 english"));
        means("color", QStringLiteral("색 색상 colour"));
        means("order", QStringLiteral("순서 정렬"));
        means("ticketId", QStringLiteral("시술권ID 시술권번호"));
        means("visitorId", QStringLiteral("내원객ID 고객ID 환자ID customerid patientid"));
        means("ticketTitle", QStringLiteral("시술권 시술권명 시술권이름 ticket"));
        means("optionTitle", QStringLiteral("상품옵션 옵션 옵션명 option"));
        means("totalCount", QStringLiteral("총횟수 전체횟수 total"));
        means("remainingCount", QStringLiteral("잔여횟수 남은횟수 잔여 remaining"));
        means("expiresOn", QStringLiteral("만료일 유효기간 유효기한 expires expiry"));
        means("medicalServiceId", QStringLiteral("진료항목ID 진료항목"));
        return table;
    }();
    return all;
}

/// Past the apostrophes that guard it.
qsizetype guardsOf(const QString& cell) {
    qsizetype count = 0;
    while (count < cell.size() && cell[count] == u'\'')
        ++count;
    return count;
}

bool beginsLikeFormula(QStringView cell) {
    return !cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell[0]);
}

} // namespace

QStringList columnsOf(ImportKind kind) {
    switch (kind) {
    case ImportKind::Visitors:
        return QStringLiteral("id,name,phone,dateOfBirth,gender,chartNumber,visitorTypeId,visitorTypeName,"
                              "nationality,cautions,memo,madeHere,mainSystemId")
            .split(u',');
    case ImportKind::Zones:
        return QStringLiteral("id,title,titleEn,color,order").split(u',');
    case ImportKind::Tickets:
        return QStringLiteral("ticketId,visitorId,ticketTitle,optionTitle,totalCount,remainingCount,"
                              "expiresOn,medicalServiceId")
            .split(u',');
    case ImportKind::Reservations:
        return QStringLiteral(
                   "reservationId,issuedReservationId,visitorId,zoneId,reservationGroupId,"
                   "startDateTimeUtc,endDateTimeUtc,status,stage,stageSince,sync,createdAt,command,"
                   "changedCommand")
            .split(u',');
    case ImportKind::Groups:
    case ImportKind::ProductCatalogue:
        break;
    }
    return {};
}

QString guessColumn(ImportKind kind, const QString& header) {
    const QString folded = foldForSearch(header);
    const QStringList known = columnsOf(kind);
    for (const QString& column : known) {
        if (foldForSearch(column) == folded)
            return column;
    }
    // A list of visitors calls the visitor's id what a list of tickets calls it.
    const QString found = words().value(folded);
    const bool own = kind == ImportKind::Visitors && found == QLatin1String("visitorId");
    const QString meant = own ? QStringLiteral("id") : found;
    return known.contains(meant) ? meant : QString();
}

QString formulaSafe(const QString& cell) {
    return beginsLikeFormula(QStringView(cell).sliced(guardsOf(cell))) ? u'\'' + cell : cell;
}

QString withoutGuard(const QString& cell) {
    const qsizetype guards = guardsOf(cell);
    return guards > 0 && beginsLikeFormula(QStringView(cell).sliced(guards)) ? cell.sliced(1) : cell;
}

bool isFormula(const QString& cell) {
    const QString trimmed = cell.trimmed();
    if (!beginsLikeFormula(trimmed))
        return false;
    static const QRegularExpression calls(QStringLiteral("[A-Za-z][A-Za-z0-9._]*\\(|\\|"));
    return trimmed[0] == u'=' || calls.match(trimmed).hasMatch();
}

} // namespace fd
