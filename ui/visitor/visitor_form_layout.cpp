// What the form is made of, and where each of its fields stands.
#include "ui/booking/wheel_guard.h"
#include "ui/theme/panel_scroll.h"
#include "ui/theme/theme.h"
#include "ui/visitor/form_line.h"
#include "ui/visitor/similar_list.h"
#include "ui/visitor/visitor_form_view.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace fd {

namespace {

constexpr int shortestCombo = 4;

QHBoxLayout* sideBySide(QWidget* left, QWidget* right) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(left, 1);
    row->addWidget(right, 1);
    return row;
}

QComboBox* narrowCombo() {
    auto* combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(shortestCombo);
    guardFromWheel(combo);
    return combo;
}

} // namespace

VisitorFormView::VisitorFormView(VisitorWriting& writing, QWidget* parent)
    : QWidget(parent)
    , m_writing(writing)
    , m_title(new QLabel)
    , m_resumed(new FieldNote)
    , m_startOver(new QPushButton)
    , m_name(new FormLine)
    , m_phone(new FormLine)
    , m_birth(new FormLine)
    , m_gender(narrowCombo())
    , m_chart(new FormLine)
    , m_nextChart(new QPushButton)
    , m_type(narrowCombo())
    , m_nationality(narrowCombo())
    , m_cautions(new FormLine)
    , m_memo(new QPlainTextEdit)
    , m_mainSystemId(new FormLine)
    , m_samePhone(new SimilarList(VisitorField::Phone, Tone::Muted, m_phone))
    , m_samePerson(new SimilarList(VisitorField::DateOfBirth, Tone::Warning, m_gender))
    , m_sameChart(new SimilarList(VisitorField::ChartNumber, Tone::Warning, m_nextChart))
    , m_general(new FieldNote)
    , m_save(new QPushButton)
    , m_discard(new QPushButton) {
    setObjectName(QStringLiteral("visitorForm"));
    const std::pair<VisitorField, QWidget*> fields[] = {
        {VisitorField::Name, m_name},         {VisitorField::Phone, m_phone},
        {VisitorField::DateOfBirth, m_birth}, {VisitorField::Gender, m_gender},
        {VisitorField::ChartNumber, m_chart}, {VisitorField::Type, m_type},
        {VisitorField::Memo, m_memo},         {VisitorField::Nationality, m_nationality},
        {VisitorField::Cautions, m_cautions}, {VisitorField::MainSystemId, m_mainSystemId}};
    for (const auto& [field, widget] : fields) {
        // Below two that stand side by side a note has the whole width.
        const bool narrow = field == VisitorField::DateOfBirth || field == VisitorField::Gender ||
                            field == VisitorField::ChartNumber;
        auto* made = new FieldBlock(widget, !narrow);
        made->note().setObjectName(keyOf(field) + QStringLiteral("Note"));
        m_blocks.emplace(field, made);
    }
    nameControls();
    build();
    wire();
    retranslate();
    sizeMemo();
}

void VisitorFormView::nameControls() {
    m_name->setObjectName(QStringLiteral("visitorNameEdit"));
    m_phone->setObjectName(QStringLiteral("visitorPhoneEdit"));
    m_birth->setObjectName(QStringLiteral("visitorBirthEdit"));
    m_gender->setObjectName(QStringLiteral("visitorGenderCombo"));
    m_chart->setObjectName(QStringLiteral("visitorChartEdit"));
    m_nextChart->setObjectName(QStringLiteral("nextChartButton"));
    m_type->setObjectName(QStringLiteral("visitorTypeCombo"));
    m_nationality->setObjectName(QStringLiteral("visitorNationalityCombo"));
    m_cautions->setObjectName(QStringLiteral("visitorCautionsEdit"));
    m_memo->setObjectName(QStringLiteral("visitorMemoEdit"));
    m_mainSystemId->setObjectName(QStringLiteral("visitorMainSystemIdEdit"));
    m_samePhone->setObjectName(QStringLiteral("samePhone"));
    m_samePerson->setObjectName(QStringLiteral("samePerson"));
    m_sameChart->setObjectName(QStringLiteral("sameChart"));
    m_resumed->setObjectName(QStringLiteral("resumedNote"));
    m_startOver->setObjectName(QStringLiteral("startOverButton"));
    m_general->setObjectName(QStringLiteral("visitorFormNote"));
    m_save->setObjectName(QStringLiteral("saveVisitorButton"));
    m_discard->setObjectName(QStringLiteral("discardVisitorButton"));
}

void VisitorFormView::build() {
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(semibold(textFont(15)));
    m_startOver->setProperty("quiet", true);
    m_nextChart->setProperty("quiet", true);
    m_save->setProperty("primary", true);
    m_discard->setProperty("quiet", true);
    m_memo->setTabChangesFocus(true);
    m_phone->setInputMethodHints(Qt::ImhPreferNumbers);
    m_birth->setInputMethodHints(Qt::ImhPreferNumbers);
    m_mainSystemId->setInputMethodHints(Qt::ImhPreferLatin | Qt::ImhNoAutoUppercase);
    for (QPushButton* button : {m_save, m_discard, m_startOver, m_nextChart})
        button->setAutoDefault(true); // Enter presses the one that has the focus
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_startOver);

    auto* fields = new QWidget;
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 4, 4);
    column->setSpacing(8);
    column->addWidget(&block(VisitorField::Name));
    column->addWidget(&block(VisitorField::Phone));
    column->addWidget(m_samePhone);
    column->addLayout(sideBySide(&block(VisitorField::DateOfBirth), &block(VisitorField::Gender)));
    column->addWidget(&block(VisitorField::DateOfBirth).note());
    column->addWidget(m_samePerson);
    column->addWidget(&block(VisitorField::Gender).note());
    auto* chart = new QHBoxLayout;
    chart->setSpacing(8);
    chart->addWidget(&block(VisitorField::ChartNumber), 1);
    chart->addWidget(m_nextChart, 0, Qt::AlignBottom);
    column->addLayout(chart);
    column->addWidget(&block(VisitorField::ChartNumber).note());
    column->addWidget(m_sameChart);
    column->addWidget(&block(VisitorField::Cautions));
    column->addWidget(&block(VisitorField::Memo));
    column->addLayout(sideBySide(&block(VisitorField::Type), &block(VisitorField::Nationality)));
    column->addWidget(&block(VisitorField::MainSystemId));
    column->addStretch(1);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_save, 1);
    buttons->addWidget(m_discard);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(8);
    whole->addLayout(top);
    whole->addWidget(m_resumed);
    whole->addWidget(panelScroll(fields), 1);
    whole->addWidget(m_general);
    whole->addLayout(buttons);

    QWidget* before = m_name;
    for (QWidget* next : std::initializer_list<QWidget*>{m_phone, m_birth, m_gender, m_chart, m_nextChart,
                                                         m_cautions, m_memo, m_type, m_nationality,
                                                         m_mainSystemId, m_save, m_discard, m_startOver}) {
        setTabOrder(before, next);
        before = next;
    }
}

} // namespace fd
