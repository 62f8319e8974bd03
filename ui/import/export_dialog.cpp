#include "ui/import/export_dialog.h"

#include "model/on_answer.h"
#include "ui/errortext/error_text.h"
#include "ui/errortext/field_note.h"
#include "ui/errortext/import_text.h"
#include "ui/import/file_run.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace fd {

ExportDialog::ExportDialog(Desk& desk, const QTimeZone& timeZone, const QDate& date, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_timeZone(timeZone)
    , m_kind(new QComboBox)
    , m_format(new QComboBox)
    , m_some(new QCheckBox(tr("Only some days")))
    , m_first(new QDateEdit(date))
    , m_last(new QDateEdit(date.addMonths(1)))
    , m_run(new FileRun)
    , m_note(new FieldNote)
    , m_save(new QPushButton(tr("Save as…"))) {
    setObjectName(QStringLiteral("exportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Write data to a file"));
    m_kind->setObjectName(QStringLiteral("exportKind"));
    m_kind->addItem(importKindText(ImportKind::Reservations));
    m_kind->addItem(importKindText(ImportKind::Visitors));
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_some->setObjectName(QStringLiteral("exportSome"));
    m_first->setObjectName(QStringLiteral("exportFirst"));
    m_first->setAccessibleName(tr("First day"));
    m_last->setObjectName(QStringLiteral("exportLast"));
    m_last->setAccessibleName(tr("Last day"));
    m_note->setObjectName(QStringLiteral("exportNote"));
    m_save->setObjectName(QStringLiteral("exportSave"));
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    for (QDateEdit* edit : {m_first, m_last}) {
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        edit->setCalendarPopup(true);
    }
    build();
    showParts();
}

void ExportDialog::build() {
    auto* days = new QHBoxLayout;
    days->addWidget(m_some);
    days->addStretch(1);
    days->addWidget(m_first);
    days->addWidget(new QLabel(QStringLiteral("–")));
    days->addWidget(m_last);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->addRow(tr("What"), m_kind);
    form->addRow(tr("As"), m_format);
    auto* closeButton = new QPushButton(tr("Close"));
    closeButton->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(closeButton);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addLayout(form);
    column->addLayout(days);
    column->addWidget(m_run);
    column->addWidget(m_note);
    column->addLayout(buttons);
    setMinimumWidth(460);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExportDialog::showParts);
    connect(m_some, &QCheckBox::toggled, this, &ExportDialog::showParts);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::askForFile);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::close);
}

/// Visitors have no days, and no calendar takes them.
void ExportDialog::showParts() {
    const bool bookings = m_kind->currentIndex() == 0;
    const int format = std::max(0, m_format->currentIndex());
    m_format->clear();
    m_format->addItem(tr("Table for a spreadsheet (CSV)"), QStringLiteral("csv"));
    m_format->addItem(tr("JSON"), QStringLiteral("json"));
    if (bookings)
        m_format->addItem(tr("Calendar (iCalendar)"), QStringLiteral("ics"));
    m_format->setCurrentIndex(std::min(format, m_format->count() - 1));
    m_some->setEnabled(bookings);
    m_first->setEnabled(bookings && m_some->isChecked());
    m_last->setEnabled(bookings && m_some->isChecked());
    m_note->clear();
}

QString ExportDialog::ending() const {
    return m_format->currentData().toString();
}

ExportFormat ExportDialog::format() const {
    return ending() == QLatin1String("json")  ? ExportFormat::Json
           : ending() == QLatin1String("ics") ? ExportFormat::Calendar
                                              : ExportFormat::Csv;
}

void ExportDialog::askForFile() {
    if (m_first->isEnabled() && m_last->date() < m_first->date())
        return m_note->say(Tone::Danger, tr("The last day must not be before the first."));
    auto* chooser = new QFileDialog(this, tr("Save as"), m_kind->currentText() + u'.' + ending(),
                                    QStringLiteral("*.") + ending());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(ending());
    connect(chooser, &QFileDialog::fileSelected, this, &ExportDialog::saveTo);
    chooser->open();
}

void ExportDialog::saveTo(const QString& path) {
    ExportRequest request;
    request.path = path;
    request.kind = m_kind->currentIndex() == 0 ? ExportKind::Reservations : ExportKind::Visitors;
    request.format = format();
    request.byteOrderMark = true; // else a Korean Excel reads CP949
    if (m_first->isEnabled())
        request.window = TimeRange::make(startOfDay(m_first->date(), m_timeZone),
                                         startOfDay(m_last->date().addDays(1), m_timeZone));
    m_save->setEnabled(false);
    m_note->clear();
    onAnswer(m_desk.exportFile(request, m_run->begin()), this,
             [this, path](const Result<ExportReport, StoreError>& answer) {
                 m_run->end();
                 m_save->setEnabled(true);
                 if (!answer.ok())
                     return m_note->say(Tone::Danger, storeErrorText(answer.error()), answer.error().detail);
                 if (answer->cancelled)
                     return m_note->say(Tone::Warning, tr("Cancelled. There is no file."));
                 if (!answer->fault.isEmpty())
                     return m_note->say(Tone::Danger, tr("The file cannot be written."), answer->fault);
                 m_note->say(
                     Tone::Accent,
                     tr("%n written to %1.", nullptr, answer->written).arg(QFileInfo(path).fileName()));
             });
}

} // namespace fd
