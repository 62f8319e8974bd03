// What is typed about a visitor: what is accepted, what is refused, and how two versions of it come together.
#include "model/domain/visitor_form.h"

#include <QtTest>

using namespace fd;

namespace {

const QDate today(2026, 11, 24);

Visitor newVisitor() {
    Visitor visitor;
    visitor.id = VisitorId::parse(u"0000000000000000000000aa").value();
    visitor.madeHere = true;
    return visitor;
}

VisitorForm goodForm() {
    VisitorForm form;
    form.name = QStringLiteral(" 김  민서 ");
    form.phone = QStringLiteral("010 0000 4821");
    form.dateOfBirth = QStringLiteral("940302");
    form.gender = Gender::Female;
    form.chartNumber = QStringLiteral(" 1204 ");
    form.nationality = QStringLiteral("kr");
    form.cautions = QStringLiteral("리도카인\n알레르기");
    form.memo = QStringLiteral("첫 줄\n둘째 줄\n");
    return form;
}

} // namespace

class TestVisitorForm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatIsTyped() {
        const auto visitor = visitorOf(goodForm(), newVisitor(), today);
        QVERIFY(visitor.ok());
        QCOMPARE(visitor->name, QStringLiteral("김 민서"));
        QCOMPARE(visitor->phone->e164(), QStringLiteral("+821000004821"));
        QCOMPARE(visitor->dateOfBirth, QDate(1994, 3, 2));
        QCOMPARE(visitor->chartNumber, QStringLiteral("1204"));
        QCOMPARE(visitor->nationality, QStringLiteral("KR"));
        QCOMPARE(visitor->cautions, QStringLiteral("리도카인 알레르기"));
        QCOMPARE(visitor->memo, QStringLiteral("첫 줄\n둘째 줄"));
        QVERIFY(!visitor->remoteId());
    }

    void whatIsReadIsTypedTheSame() {
        const Visitor visitor = *visitorOf(goodForm(), newVisitor(), today);
        QCOMPARE(*visitorOf(formOf(visitor), visitor, today), visitor);
    }

    void birthDates_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        const auto row = [](const char* typed, const QDate& date) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << date;
        };
        row("940302", {1994, 3, 2});
        row("19940302", {1994, 3, 2});
        row("1994-03-02", {1994, 3, 2});
        row("1994.3.2", {1994, 3, 2});
        row("1994. 3. 2.", {1994, 3, 2});
        row("94/3/2", {1994, 3, 2});
        row("1994 03 02", {1994, 3, 2});
        row("050607", {2005, 6, 7});
        row("261124", {2026, 11, 24}); // born today
        row("261125", {1926, 11, 25}); // not tomorrow: a hundred years ago
        row("000229", {2000, 2, 29});
        row("20270101", {2027, 1, 1}); // to come: said elsewhere
        row("940230", {});
        row("9403", {});
        row("1994-13-01", {});
        row("abc", {});
        row("1994-03-02-05", {});
        row("94-3-", {});
        row("", {});
    }
    void birthDates() {
        QFETCH(QString, typed);
        QFETCH(QDate, date);
        QCOMPARE(parseBirthDate(typed, today), date);
    }

    void refusesWithTheField_data() {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("why");
        const auto row = [](const char* name, VisitorField field, const QString& typed, const QString& why) {
            QTest::newRow(name) << static_cast<int>(field) << typed << why;
        };
        row("no name", VisitorField::Name, QStringLiteral("  "), reason::Required);
        row("long name", VisitorField::Name, QString(101, u'가'), reason::TooLong);
        row("letters as a phone", VisitorField::Phone, QStringLiteral("010-abcd"), reason::Invalid);
        row("a short phone", VisitorField::Phone, QStringLiteral("0101"), reason::Invalid);
        row("no date", VisitorField::DateOfBirth, QStringLiteral("940230"), reason::Invalid);
        row("nobody is as old", VisitorField::DateOfBirth, QStringLiteral("18790101"), reason::Invalid);
        row("tomorrow", VisitorField::DateOfBirth, QStringLiteral("20261125"), reason::InFuture);
        row("long chart", VisitorField::ChartNumber, QString(41, u'1'), reason::TooLong);
        row("no country", VisitorField::Nationality, QStringLiteral("K1"), reason::Invalid);
        row("long cautions", VisitorField::Cautions, QString(301, u'a'), reason::TooLong);
        row("long memo", VisitorField::Memo, QString(4001, u'a'), reason::TooLong);
        row("no id", VisitorField::MainSystemId, QStringLiteral("xyz"), reason::Invalid);
    }
    void refusesWithTheField() {
        QFETCH(int, field);
        QFETCH(QString, typed);
        QFETCH(QString, why);
        VisitorForm form = goodForm();
        VisitorForm wrong;
        wrong.name = wrong.phone = wrong.dateOfBirth = wrong.chartNumber = wrong.nationality =
            wrong.cautions = wrong.memo = wrong.mainSystemId = typed;
        take(form, wrong, static_cast<VisitorField>(field));
        const auto visitor = visitorOf(form, newVisitor(), today);
        QVERIFY(!visitor.ok());
        QCOMPARE(visitor.error(), (FieldErrors{{keyOf(static_cast<VisitorField>(field)), why}}));
    }

    void saysAllThatIsWrongAtOnce() {
        VisitorForm form;
        form.phone = QStringLiteral("x");
        form.dateOfBirth = QStringLiteral("x");
        QCOMPARE(visitorOf(form, newVisitor(), today).error().size(), size_t(3));
    }

    void anIdOfTheMainSystemIsKept() {
        VisitorForm form = goodForm();
        form.mainSystemId = QStringLiteral(" 0000000000000000000000BB ");
        QCOMPARE(visitorOf(form, newVisitor(), today)->remoteId(),
                 VisitorId::parse(u"0000000000000000000000bb"));
        Visitor known = newVisitor();
        known.madeHere = false; // its own id is the one there
        form.mainSystemId = known.id.text();
        QVERIFY(!visitorOf(form, known, today)->mainSystemId);
    }

    void everyFieldHasItsKey() {
        for (const VisitorField field : visitorFields)
            QCOMPARE(visitorFieldOf(keyOf(field)), std::optional(field));
        QVERIFY(!visitorFieldOf(QStringLiteral("visitorId")));
    }

    void untouchedFieldsFollowAChangeElsewhere() {
        const Visitor base = *visitorOf(goodForm(), newVisitor(), today);
        Visitor now = base;
        now.cautions = QStringLiteral("임신");
        now.memo = QStringLiteral("다른 메모");
        now.chartNumber.clear();
        VisitorForm written = formOf(base);
        written.memo = QStringLiteral("내 메모");
        written.name = QStringLiteral("김민지");
        const Rebased result = rebased(written, base, now);
        QCOMPARE(result.clashes, std::vector<VisitorField>{VisitorField::Memo});
        QCOMPARE(result.form.memo, QStringLiteral("내 메모"));
        QCOMPARE(result.form.name, QStringLiteral("김민지"));
        QCOMPARE(result.form.cautions, QStringLiteral("임신"));
        QVERIFY(result.form.chartNumber.isEmpty());
    }

    void blanksAreFilledAndNoCautionIsLost() {
        VisitorForm mine;
        mine.name = QStringLiteral("김민서");
        mine.cautions = QStringLiteral("켈로이드");
        VisitorForm theirs = goodForm();
        theirs.cautions = QStringLiteral("임신");
        const VisitorForm both = filledFrom(mine, theirs);
        QCOMPARE(both.name, mine.name);
        QCOMPARE(both.phone, theirs.phone);
        QCOMPARE(both.gender, Gender::Female);
        QCOMPARE(both.cautions, QStringLiteral("켈로이드, 임신"));
        QCOMPARE(filledFrom(both, theirs), both); // said once
    }

    void whatWasSearchedForBeginsTheForm_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("phone");
        QTest::newRow("a name") << QStringLiteral("김민서") << QStringLiteral("김민서") << QString();
        QTest::newRow("a phone") << QStringLiteral("010-0000-4821") << QString()
                                 << QStringLiteral("010-0000-4821");
        QTest::newRow("both") << QStringLiteral("Anna Berg 4821") << QStringLiteral("Anna Berg")
                              << QStringLiteral("4821");
        QTest::newRow("initials") << QStringLiteral("ㄱㅁㅅ") << QString() << QString();
        QTest::newRow("nothing") << QString() << QString() << QString();
    }
    void whatWasSearchedForBeginsTheForm() {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QFETCH(QString, phone);
        const VisitorForm form = formSearchedFor(typed);
        QCOMPARE(form.name, name);
        QCOMPARE(form.phone, phone);
    }
};

QTEST_APPLESS_MAIN(TestVisitorForm)
#include "test_visitor_form.moc"
