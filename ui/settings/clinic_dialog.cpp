#include "ui/settings/clinic_dialog.h"

#include "model/on_answer.h"
#include "ui/errortext/error_text.h"
#include "ui/errortext/field_note.h"
#include "ui/settings/groups_page.h"
#include "ui/settings/zones_page.h"
#include "ui/theme/panel_scroll.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace fd {

namespace {
constexpr int longestName = 100;
}

ClinicDialog::ClinicDialog(Desk& desk, const Clinic& clinic, Language language, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_korean(new QLineEdit(clinic.name.korean))
    , m_english(new QLineEdit(clinic.name.english))
    , m_timeZone(new QComboBox)
    , m_note(new FieldNote)
    , m_zones(new ZonesPage(desk, clinic))
    , m_groups(new GroupsPage(desk, clinic, language)) {
    setObjectName(QStringLiteral("clinicDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Clinic, zones and groups"));
    auto* tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("clinicTabs"));
    tabs->setDocumentMode(true);
    tabs->addTab(clinicPage(clinic), tr("Clinic"));
    tabs->addTab(m_zones, tr("Zones"));
    tabs->addTab(panelScroll(m_groups), tr("Reservation groups"));
    auto* closeButton = new QPushButton(tr("Close"));
    closeButton->setAutoDefault(false);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 16);
    column->setSpacing(12);
    column->addWidget(tabs, 1);
    column->addWidget(closeButton, 0, Qt::AlignLeft);
    sizeWithinScreen(*this, {600, 640});
    // A zone that was added just now can be given to a group.
    connect(&desk, &Desk::changed, this, [this](const DeskEvent& event) {
        if (std::holds_alternative<ClinicChanged>(event))
            onAnswer(m_desk.clinic(), this, [this](const Result<Clinic, StoreError>& answer) {
                if (!answer.ok())
                    return;
                m_zones->take(answer.value());
                m_groups->take(answer.value());
            });
    });
}

QWidget* ClinicDialog::clinicPage(const Clinic& clinic) {
    auto* page = new QWidget;
    m_korean->setObjectName(QStringLiteral("clinicNameKo"));
    m_english->setObjectName(QStringLiteral("clinicNameEn"));
    for (QLineEdit* name : {m_korean, m_english})
        name->setMaxLength(longestName);
    m_timeZone->setObjectName(QStringLiteral("clinicTimeZone"));
    m_timeZone->setEditable(true);
    m_timeZone->setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        m_timeZone->addItem(QString::fromUtf8(id));
    m_timeZone->completer()->setFilterMode(Qt::MatchContains);
    m_timeZone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_timeZone->setCurrentText(QString::fromUtf8(clinic.timeZone.id()));
    m_note->setObjectName(QStringLiteral("clinicNote"));
    auto* saveButton = new QPushButton(tr("Save"));
    saveButton->setObjectName(QStringLiteral("saveClinic"));
    saveButton->setProperty("primary", true);
    connect(saveButton, &QPushButton::clicked, this, &ClinicDialog::save);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->addRow(tr("Name in Korean"), m_korean);
    form->addRow(tr("Name in English"), m_english);
    form->addRow(tr("Time zone"), m_timeZone);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(4, 16, 4, 4);
    column->setSpacing(10);
    column->addLayout(form);
    column->addWidget(m_note);
    column->addStretch(1);
    column->addWidget(saveButton, 0, Qt::AlignRight);
    return page;
}

void ClinicDialog::save() {
    const QTimeZone zone(m_timeZone->currentText().trimmed().toUtf8());
    if (m_korean->text().trimmed().isEmpty())
        return m_note->say(Tone::Danger, tr("The clinic needs a name."));
    if (m_timeZone->currentText().trimmed().isEmpty() || !zone.isValid())
        return m_note->say(Tone::Danger, tr("This time zone is not known. Choose one of the list."));
    onAnswer(m_desk.saveClinic({m_korean->text().trimmed(), m_english->text().trimmed()}, zone), this,
             [this](const Result<Done, StoreError>& answer) {
                 if (answer.ok())
                     m_note->say(Tone::Accent, tr("Saved. It is in force now."));
                 else
                     m_note->say(Tone::Danger, storeErrorText(answer.error()), answer.error().detail);
             });
}

} // namespace fd
