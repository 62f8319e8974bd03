#include "ui/booking/draft_form.h"

#include "translations/translations.h"
#include "ui/booking/command_preview.h"
#include "ui/booking/draft_model.h"
#include "ui/booking/field_block.h"
#include "ui/booking/procedure_section.h"
#include "ui/booking/wall_time_edit.h"
#include "ui/booking/wheel_guard.h"
#include "ui/errortext/format.h"
#include "ui/theme/card_frame.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace fd {

namespace {

constexpr int memoHeight = 66;

QHBoxLayout* sideBySide(QWidget* left, QWidget* right) {
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(left, 1);
    row->addWidget(right, 1);
    return row;
}

template <class Id>
void selectId(QComboBox* combo, const std::optional<Id>& id) {
    const int index = id ? combo->findData(id->key()) : -1;
    if (index == combo->currentIndex())
        return;
    const QSignalBlocker quiet(combo);
    combo->setCurrentIndex(index);
}

void prepareCombo(QComboBox* combo) {
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(6);
    guardFromWheel(combo);
}

} // namespace

DraftForm::DraftForm(DraftModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_visitorName(new ElidedLabel)
    , m_visitorDigits(new ElidedLabel)
    , m_visitorBox(new CardFrame)
    , m_zone(new QComboBox)
    , m_group(new QComboBox)
    , m_start(new WallTimeEdit)
    , m_end(new WallTimeEdit)
    , m_consultation(new QCheckBox)
    , m_sedation(new QCheckBox)
    , m_procedures(new ProcedureSection(model))
    , m_funnel(new QLineEdit)
    , m_memo(new QPlainTextEdit)
    , m_command(new CommandPreview)
    , m_visitorBlock(new FieldBlock(m_visitorBox))
    , m_zoneBlock(new FieldBlock(m_zone, false))
    , m_groupBlock(new FieldBlock(m_group, false))
    , m_startBlock(new FieldBlock(m_start, false))
    , m_endBlock(new FieldBlock(m_end, false))
    , m_funnelBlock(new FieldBlock(m_funnel))
    , m_memoBlock(new FieldBlock(m_memo))
    , m_flagsNote(new FieldNote)
    , m_otherNote(new FieldNote) {
    nameControls();
    build();
    wire();
    retranslate();
}

void DraftForm::nameControls() {
    m_visitorBox->setObjectName(QStringLiteral("draftVisitor"));
    m_zone->setObjectName(QStringLiteral("zoneCombo"));
    m_group->setObjectName(QStringLiteral("groupCombo"));
    m_start->setObjectName(QStringLiteral("startEdit"));
    m_end->setObjectName(QStringLiteral("endEdit"));
    m_consultation->setObjectName(QStringLiteral("consultationCheck"));
    m_sedation->setObjectName(QStringLiteral("sedationCheck"));
    m_funnel->setObjectName(QStringLiteral("funnelEdit"));
    m_memo->setObjectName(QStringLiteral("memoEdit"));
    m_visitorBlock->note().setObjectName(QStringLiteral("visitorNote"));
    m_zoneBlock->note().setObjectName(QStringLiteral("zoneNote"));
    m_groupBlock->note().setObjectName(QStringLiteral("groupNote"));
    m_startBlock->note().setObjectName(QStringLiteral("startNote"));
    m_endBlock->note().setObjectName(QStringLiteral("endNote"));
    m_procedures->note().setObjectName(QStringLiteral("proceduresNote"));
    m_otherNote->setObjectName(QStringLiteral("otherNote"));
}

void DraftForm::build() {
    m_visitorName->setFont(semibold(textFont(13)));
    setTone(m_visitorDigits, Tone::Muted);
    auto* box = new QHBoxLayout(m_visitorBox);
    box->setContentsMargins(10, 7, 10, 7);
    box->addWidget(m_visitorName);
    box->addWidget(m_visitorDigits);
    box->addStretch(1);
    prepareCombo(m_zone);
    prepareCombo(m_group);
    m_end->setDisplayFormat(QStringLiteral("HH:mm"));
    m_memo->setTabChangesFocus(true);
    m_memo->setFixedHeight(memoHeight);
    auto* flags = new QHBoxLayout;
    flags->setSpacing(16);
    flags->addWidget(m_consultation);
    flags->addWidget(m_sedation);
    flags->addStretch(1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 4, 16, 12);
    column->setSpacing(10);
    column->addWidget(m_visitorBlock);
    column->addLayout(sideBySide(m_zoneBlock, m_groupBlock));
    column->addWidget(&m_zoneBlock->note());
    column->addWidget(&m_groupBlock->note());
    column->addLayout(sideBySide(m_startBlock, m_endBlock));
    // Below both, over the whole width: a sentence needs more room than half a panel.
    column->addWidget(&m_startBlock->note());
    column->addWidget(&m_endBlock->note());
    column->addLayout(flags);
    column->addWidget(m_flagsNote);
    column->addWidget(m_procedures);
    column->addWidget(m_funnelBlock);
    column->addWidget(m_memoBlock);
    column->addWidget(m_otherNote);
    column->addWidget(m_command);
    column->addStretch(1);

    QWidget* before = m_zone;
    for (QWidget* next : std::initializer_list<QWidget*>{m_group, m_start, m_end, m_consultation, m_sedation,
                                                         m_procedures->addButton(),
                                                         m_procedures->lengthButton(), m_funnel, m_memo}) {
        setTabOrder(before, next);
        before = next;
    }
}

void DraftForm::wire() {
    connect(m_zone, &QComboBox::activated, this,
            [this](int index) { m_model.setZone(ZoneId::parse(m_zone->itemData(index).toString())); });
    connect(m_group, &QComboBox::activated, this, [this](int index) {
        if (const auto id = GroupId::parse(m_group->itemData(index).toString())) {
            m_model.setGroup(id);
            Q_EMIT groupChosen(*id);
        }
    });
    connect(m_start, &WallTimeEdit::edited, this, [this](Instant at) { m_model.setStart(at); });
    connect(m_end, &WallTimeEdit::edited, this, [this](Instant at) { m_model.setEnd(at); });
    m_start->setSuggestion([this] {
        const milliseconds step = minutes(m_model.intervalMinutes());
        const auto now = m_model.now().time_since_epoch();
        return Instant((now + step - milliseconds(1)) / step * step);
    });
    m_end->setSuggestion([this] {
        const auto& start = m_model.draft().start;
        return (start ? *start : m_model.now()) + minutes(m_model.intervalMinutes());
    });
    connect(m_consultation, &QCheckBox::toggled, &m_model, &DraftModel::setConsultation);
    connect(m_sedation, &QCheckBox::toggled, &m_model, &DraftModel::setSedation);
    connect(m_funnel, &QLineEdit::textChanged, &m_model, &DraftModel::setFunnel);
    connect(m_memo, &QPlainTextEdit::textChanged, this, [this] { m_model.setMemo(m_memo->toPlainText()); });
    connect(&m_model, &DraftModel::changed, this, &DraftForm::sync);
    connect(&m_model, &DraftModel::visitorChanged, this, &DraftForm::syncVisitor);
    connect(&m_model, &DraftModel::warningsChanged, this, &DraftForm::showNotes);
    connect(&m_model, &DraftModel::replaced, this, [this] { m_errors.clear(); });
}

void DraftForm::setClinic(const Clinic& clinic) {
    m_clinic = clinic;
    m_start->setTimeZone(clinic.timeZone);
    m_end->setTimeZone(clinic.timeZone);
    m_procedures->setTimeZone(clinic.timeZone);
    fillCombos();
    sync();
}

void DraftForm::setCatalogue(const Catalogue& catalogue) {
    m_procedures->setCatalogue(catalogue);
}

void DraftForm::setLanguage(Language language) {
    m_language = language;
    m_procedures->setLanguage(language);
    retranslate();
}

void DraftForm::retranslate() {
    m_visitorBlock->setCaption(fieldName(DraftField::Visitor));
    m_zoneBlock->setCaption(fieldName(DraftField::Zone));
    m_groupBlock->setCaption(fieldName(DraftField::Group));
    m_startBlock->setCaption(fieldName(DraftField::Start));
    m_endBlock->setCaption(fieldName(DraftField::End));
    m_funnelBlock->setCaption(fieldName(DraftField::Funnel));
    m_memoBlock->setCaption(fieldName(DraftField::Memo));
    m_consultation->setText(fieldName(DraftField::Consultation));
    m_consultation->setAccessibleName(fieldName(DraftField::Consultation));
    m_sedation->setText(fieldName(DraftField::Sedation));
    m_sedation->setAccessibleName(fieldName(DraftField::Sedation));
    m_zone->setPlaceholderText(tr("Choose"));
    m_group->setPlaceholderText(tr("Choose"));
    m_start->setEmptyText(tr("Date and time"));
    m_end->setEmptyText(tr("Time"));
    m_procedures->retranslate();
    m_command->retranslate();
    {
        // A new locale writes the same time in other words.
        const QSignalBlocker start(m_start);
        const QSignalBlocker end(m_end);
        m_start->setLocale(localeOf(m_language));
        m_start->setDisplayFormat(QStringLiteral("MM-dd (ddd) HH:mm"));
        m_end->setLocale(localeOf(m_language));
    }
    fillCombos();
    sync();
    showNotes();
}

void DraftForm::fillCombos() {
    const QSignalBlocker quietZone(m_zone);
    const QSignalBlocker quietGroup(m_group);
    m_zone->clear();
    for (const Zone& zone : m_clinic.zones)
        m_zone->addItem(zone.title.in(m_language), zone.id.key());
    m_group->clear();
    for (const ReservationGroup& group : m_clinic.groups)
        m_group->addItem(group.title.in(m_language), group.id.key());
    m_zone->setCurrentIndex(-1);
    m_group->setCurrentIndex(-1);
}

void DraftForm::sync() {
    const Draft& draft = m_model.draft();
    selectId(m_zone, draft.zoneId);
    selectId(m_group, draft.groupId);
    syncTimes();
    m_consultation->setChecked(draft.consultationRequired);
    m_sedation->setChecked(draft.sedationRequired);
    // Only what differs is written: the cursor and a syllable being composed stay.
    if (m_funnel->text() != draft.funnelDetail)
        m_funnel->setText(draft.funnelDetail);
    if (m_memo->toPlainText() != draft.memo)
        m_memo->setPlainText(draft.memo);
    m_procedures->sync();
    m_command->show(draft);
    syncVisitor();
    showNotes();
}

void DraftForm::syncTimes() {
    const Draft& draft = m_model.draft();
    m_start->setInstant(draft.start);
    m_end->setInstant(draft.end);
    const auto range = draft.range();
    const auto length = range ? std::chrono::duration_cast<minutes>(range->length()).count() : 0;
    m_end->setSuffixText(range ? durationText(static_cast<int>(length)) : QString());
}

void DraftForm::syncVisitor() {
    const auto& card = m_model.card();
    const bool chosen = m_model.draft().visitorId.has_value();
    m_visitorName->setVisible(chosen);
    m_visitorName->setText(m_model.visitorName());
    QString digits = chosen ? QString() : tr("Search on the left (Ctrl+K)");
    if (chosen && card && card->visitor.phone)
        digits = QStringLiteral("···· %1").arg(card->visitor.phone->lastFour());
    m_visitorDigits->setText(digits);
    const QString said = chosen ? m_model.visitorName() : tr("nobody chosen");
    m_visitorBox->setAccessibleName(QStringLiteral("%1: %2").arg(fieldName(DraftField::Visitor), said));
}

void DraftForm::openPicker() {
    m_procedures->openPicker();
    Q_EMIT lookAt(m_procedures->picker());
}

FieldNote* DraftForm::noteOf(DraftField field) const {
    switch (field) {
    case DraftField::Visitor:
        return &m_visitorBlock->note();
    case DraftField::Group:
        return &m_groupBlock->note();
    case DraftField::Zone:
        return &m_zoneBlock->note();
    case DraftField::Start:
        return &m_startBlock->note();
    case DraftField::End:
        return &m_endBlock->note();
    case DraftField::Consultation:
    case DraftField::Sedation:
        return m_flagsNote;
    case DraftField::Funnel:
        return &m_funnelBlock->note();
    case DraftField::Procedures:
        return &m_procedures->note();
    case DraftField::Memo:
        return &m_memoBlock->note();
    case DraftField::Other:
        break;
    }
    return m_otherNote;
}

QWidget* DraftForm::controlOf(DraftField field) const {
    switch (field) {
    case DraftField::Group:
        return m_group;
    case DraftField::Zone:
        return m_zone;
    case DraftField::Start:
        return m_start;
    case DraftField::End:
        return m_end;
    case DraftField::Funnel:
        return m_funnel;
    case DraftField::Procedures:
        return m_procedures->addButton();
    case DraftField::Memo:
        return m_memo;
    default:
        return nullptr;
    }
}

bool DraftForm::stillStands(const FieldError& error) const {
    const Draft& now = m_model.draft();
    switch (fieldOf(error.key)) {
    case DraftField::Visitor:
        return now.visitorId == m_refused.visitorId;
    case DraftField::Group:
        return now.groupId == m_refused.groupId;
    case DraftField::Zone:
        return now.zoneId == m_refused.zoneId;
    case DraftField::Start:
    case DraftField::End: { // whether a time is free depends on whose time it is, too
        const bool sameTimes = now.start == m_refused.start && now.end == m_refused.end;
        return sameTimes && (error.reason != reason::NotAvailable || now.visitorId == m_refused.visitorId);
    }
    case DraftField::Procedures:
        return now.procedures == m_refused.procedures;
    default:
        return now == m_refused;
    }
}

void DraftForm::showErrors(const FieldErrors& errors) {
    m_errors = errors;
    m_refused = m_model.draft();
    showNotes();
    if (errors.empty())
        return;
    const DraftField first = fieldOf(errors.front().key);
    if (QWidget* control = controlOf(first))
        control->setFocus(Qt::OtherFocusReason);
    Q_EMIT lookAt(noteOf(first));
}

void DraftForm::showNotes() {
    std::erase_if(m_errors, [this](const FieldError& error) { return !stillStands(error); });
    struct Saying {
        Tone tone = Tone::Warning;
        QStringList sentences;
        QStringList technical;
        void add(const QString& sentence) {
            if (!sentences.contains(sentence)) // a refusal may say what a warning already said
                sentences << sentence;
        }
    };
    QHash<int, Saying> sayings;
    for (int i = 0; ProcedureCard* card = m_procedures->card(i); ++i)
        card->say({}, {});
    for (const FieldError& error : m_errors) {
        if (ProcedureCard* card = m_procedures->card(procedureIndexOf(error.key))) {
            card->say(sentenceFor(error), technicalLine(error));
            continue;
        }
        Saying& saying = sayings[static_cast<int>(fieldOf(error.key))];
        saying.tone = Tone::Danger;
        saying.add(sentenceFor(error));
        saying.technical << technicalLine(error);
    }
    for (const DraftWarning& warning : m_model.warnings()) {
        if (m_procedures->says(warning))
            continue;
        Saying& saying = sayings[static_cast<int>(fieldOf(warning))];
        if (warning.blocks())
            saying.tone = Tone::Danger;
        saying.add(warningText(warning));
    }
    const Draft& draft = m_model.draft();
    if (draft.start && draft.end && !draft.range()) {
        Saying& saying = sayings[static_cast<int>(DraftField::End)];
        saying.tone = Tone::Danger;
        saying.add(sentenceFor({QStringLiteral("endDateTimeUtc"), reason::InvalidTimeRange}));
    }
    for (int field = 0; field <= static_cast<int>(DraftField::Other); ++field) {
        if (field == static_cast<int>(DraftField::Sedation))
            continue; // shares its note with the consultation, which stands before it
        const Saying saying = sayings.value(field);
        noteOf(static_cast<DraftField>(field))
            ->say(saying.tone, saying.sentences.join(u'\n'), saying.technical.join(u'\n'));
    }
}

} // namespace fd
