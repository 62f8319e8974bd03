#include "model/wire/command_codec.h"

#include <QJsonDocument>
#include <QTest>

using namespace fd;
using wire::Unreadable;

namespace {
FieldErrors errorsOf(const QByteArray& utf8) {
    const auto decoded = wire::decodeDraft(utf8);
    return decoded ? FieldErrors() : std::get<FieldErrors>(decoded.error());
}
} // namespace

/// What is kept in parts: drafts, and the medical services of the catalogue.
class TestDraftCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBlankDraft() {
        QVERIFY(wire::decodeDraft(wire::encodeDraft(Draft())).value().isBlank());
        QVERIFY(wire::decodeDraft("{}").value().isBlank());
    }

    void aFullDraftIsTheSameAfterwards() {
        Draft draft;
        draft.visitorId = VisitorId::generate();
        draft.groupId = GroupId::generate();
        draft.zoneId = ZoneId::generate();
        draft.start = instantFromMs(1795514400123);
        draft.end = instantFromMs(1795514400000); // not in order yet
        draft.consultationRequired = true;
        draft.sedationRequired = true;
        draft.funnelDetail = QStringLiteral("간판");
        draft.memo = QStringLiteral("\"메모\"\n");
        RequestedProcedure ticket;
        ticket.type = ProcedureType::Ticket;
        ticket.ticket.emplace().ticketTitle = QStringLiteral("10회권");
        ticket.ticket->medicalService.emplace().durationTime = 30;
        draft.procedures = {ticket, RequestedProcedure()};
        QVERIFY(wire::decodeDraft(wire::encodeDraft(draft)).value() == draft);
    }

    void aBadDraftSaysWhere() {
        QCOMPARE(errorsOf(R"({"visitorId":"","memo":1,"requestedProcedures":[{}],"reservationMemo":null})"),
                 (FieldErrors{{QStringLiteral("visitorId"), reason::Invalid},
                              {QStringLiteral("requestedProcedures[0].type"), reason::Required},
                              {QStringLiteral("reservationMemo"), reason::Invalid}}));
        QCOMPARE(errorsOf("[]"), (FieldErrors{{QStringLiteral("$"), reason::Invalid}}));
        QCOMPARE(std::get<Unreadable>(wire::decodeDraft("{").error()), Unreadable::NotJson);
    }

    void aMedicalServiceAlone() {
        const QJsonObject json =
            QJsonDocument::fromJson(
                R"({"id":"m","configuration":{"machines":[{"name":"레이저"}]},"durationTime":15,)"
                R"("x":{"y":1}})")
                .object();
        QCOMPARE(wire::encodeMedicalService(wire::decodeMedicalService(json).value()), json);
        const auto bad = wire::decodeMedicalService(
            QJsonDocument::fromJson(R"({"configuration":{"machines":[{"name":1}]}})").object());
        QCOMPARE(bad.error(),
                 (FieldErrors{{QStringLiteral("configuration.machines[0].name"), reason::Invalid}}));
        QCOMPARE(wire::decodeMedicalService(QJsonValue()).error(),
                 (FieldErrors{{QStringLiteral("$"), reason::Invalid}}));
    }
};

QTEST_GUILESS_MAIN(TestDraftCodec)
#include "test_draft_codec.moc"
