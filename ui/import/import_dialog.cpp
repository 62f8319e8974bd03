#include "ui/import/import_dialog.h"

#include "model/on_answer.h"
#include "ui/errortext/error_text.h"
#include "ui/errortext/field_note.h"
#include "ui/errortext/import_text.h"
#include "ui/import/column_table.h"
#include "ui/import/file_run.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace fd {

namespace {

constexpr ImportKind kinds[] = {ImportKind::Visitors,         ImportKind::Zones,   ImportKind::Groups,
                                ImportKind::ProductCatalogue, ImportKind::Tickets, ImportKind::Reservations};

ImportFormat formatOf(const QString& path) {
    return QFileInfo(path).suffix().compare(QLatin1String("json"), Qt::CaseInsensitive) == 0
               ? ImportFormat::Json
               : ImportFormat::Csv;
}

} // namespace

ImportDialog::ImportDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_kind(new QComboBox)
    , m_choose(new QPushButton(tr("Choose a file…")))
    , m_file(new QLabel(tr("CSV or JSON, as the README describes it")))
    , m_encoding(new QComboBox)
    , m_columns(new ColumnTable)
    , m_problems(new QTreeWidget)
    , m_run(new FileRun)
    , m_note(new FieldNote)
    , m_keep(new QPushButton(tr("Bring it in"))) {
    setObjectName(QStringLiteral("importDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Bring in data"));
    m_kind->setObjectName(QStringLiteral("importKind"));
    m_kind->setAccessibleName(tr("What is in the file"));
    for (const ImportKind kind : kinds)
        m_kind->addItem(importKindText(kind));
    m_choose->setObjectName(QStringLiteral("importChoose"));
    m_choose->setAutoDefault(false);
    m_file->setObjectName(QStringLiteral("importFile"));
    m_file->setTextFormat(Qt::PlainText);
    m_file->setWordWrap(true);
    setTone(m_file, Tone::Muted);
    m_encoding->setObjectName(QStringLiteral("importEncoding"));
    m_encoding->setAccessibleName(tr("How its letters are written"));
    m_encoding->addItem(tr("Letters: UTF-8"));
    m_encoding->addItem(tr("Letters: Korean (CP949)"));
    m_encoding->hide();
    m_columns->hide();
    m_problems->setObjectName(QStringLiteral("importProblems"));
    m_problems->setAccessibleName(tr("What is wrong with the file"));
    m_problems->setRootIsDecorated(false);
    m_problems->setUniformRowHeights(true);
    m_problems->setHeaderLabels({tr("Line"), tr("Field"), tr("What is wrong")});
    m_problems->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_problems->setMinimumHeight(150);
    m_problems->hide();
    m_note->setObjectName(QStringLiteral("importNote"));
    m_keep->setObjectName(QStringLiteral("importKeep"));
    m_keep->setProperty("primary", true);
    m_keep->setEnabled(false);
    build();
}

void ImportDialog::build() {
    auto* closeButton = new QPushButton(tr("Close"));
    closeButton->setAutoDefault(false);
    auto* top = new QHBoxLayout;
    top->addWidget(m_kind, 1);
    top->addWidget(m_choose);
    auto* about = new QHBoxLayout;
    about->addWidget(m_file, 1);
    about->addWidget(m_encoding);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(closeButton);
    buttons->addStretch(1);
    buttons->addWidget(m_keep);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addLayout(top);
    column->addLayout(about);
    column->addWidget(m_columns, 1);
    column->addWidget(m_problems, 1);
    column->addWidget(m_run);
    column->addWidget(m_note);
    column->addLayout(buttons);
    setMinimumWidth(620);
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::askForFile);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ImportDialog::preview);
    connect(m_encoding, &QComboBox::currentIndexChanged, this, &ImportDialog::preview);
    connect(m_columns, &ColumnTable::columnsChosen, this, &ImportDialog::check);
    connect(m_run, &FileRun::keepingBegan, this, [this] {
        m_note->say(Tone::Muted,
                    tr("Putting it into the clinic… A booking made just now is saved right after it."));
    });
    connect(m_keep, &QPushButton::clicked, this, &ImportDialog::keep);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::close);
}

void ImportDialog::askForFile() {
    auto* chooser =
        new QFileDialog(this, tr("Choose a file"), QString(), tr("Data (*.csv *.json);;All files (*)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, &ImportDialog::choose);
    chooser->open();
}

void ImportDialog::choose(const QString& path) {
    m_path = path;
    m_file->setText(QFileInfo(path).fileName());
    m_encoding->hide(); // as it looks, until it was looked at
    preview();
}

ImportFile ImportDialog::file() const {
    ImportFile file;
    file.path = m_path;
    file.kind = kinds[m_kind->currentIndex()];
    file.format = formatOf(m_path);
    if (!m_encoding->isHidden())
        file.encoding = m_encoding->currentIndex() == 0 ? TextEncoding::Utf8 : TextEncoding::Korean;
    return file;
}

void ImportDialog::preview() {
    if (m_path.isEmpty())
        return;
    m_run->stop();
    m_keep->setEnabled(false);
    m_problems->hide();
    m_note->say(Tone::Muted, tr("Looking through the file…"));
    const quint64 asked = ++m_asked;
    onAnswer(m_desk.previewImport(file()), this, [this, asked](const ImportPreview& preview) {
        if (asked == m_asked)
            show(preview);
    });
}

void ImportDialog::show(const ImportPreview& preview) {
    const bool isCsv = formatOf(m_path) == ImportFormat::Csv;
    const QSignalBlocker quiet(m_encoding);
    m_encoding->setCurrentIndex(preview.encoding == TextEncoding::Utf8 ? 0 : 1);
    m_encoding->setVisible(isCsv);
    m_columns->show(preview, isCsv && !preview.known.isEmpty());
    m_columns->setVisible(!preview.header.isEmpty());
    if (preview.header.isEmpty() && preview.problem) {
        ImportReport report;
        report.refuse(*preview.problem);
        return say(report, false);
    }
    check();
}

/// Looks through all of it and keeps nothing.
void ImportDialog::check() {
    m_note->say(Tone::Muted, tr("Looking through the file…"));
    run(true);
}

void ImportDialog::keep() {
    run(false);
}

void ImportDialog::run(bool tryOnly) {
    m_keep->setEnabled(false); // once is enough
    m_problems->hide();
    for (QWidget* input : {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_choose),
                           static_cast<QWidget*>(m_encoding), static_cast<QWidget*>(m_columns)})
        input->setEnabled(tryOnly);
    ImportFile chosen = file();
    chosen.columns = m_columns->columns();
    const quint64 asked = ++m_asked;
    onAnswer(m_desk.importFile(chosen, tryOnly, m_run->begin()), this,
             [this, asked, tryOnly](const Result<ImportReport, StoreError>& answer) {
                 if (asked == m_asked)
                     end(answer, !tryOnly);
             });
}

void ImportDialog::end(const Result<ImportReport, StoreError>& answer, bool kept) {
    m_run->end();
    for (QWidget* input : {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_choose),
                           static_cast<QWidget*>(m_encoding), static_cast<QWidget*>(m_columns)})
        input->setEnabled(true);
    if (!answer.ok())
        return m_note->say(Tone::Danger, storeErrorText(answer.error()), answer.error().detail);
    say(answer.value(), kept);
}

void ImportDialog::say(const ImportReport& report, bool kept) {
    if (report.cancelled)
        return m_note->say(Tone::Warning, tr("Cancelled. Nothing was brought in."));
    list(report);
    if (report.rejectedInAll > 0) {
        const auto listed = static_cast<int>(report.rejected.size());
        const QString sentence =
            tr("%n place(s) are wrong. Nothing was brought in.", nullptr, report.rejectedInAll);
        return m_note->say(Tone::Danger, listed == report.rejectedInAll
                                             ? sentence
                                             : sentence + u' ' + tr("The first %1 are listed.").arg(listed));
    }
    const QString counts =
        tr("%1 read, %2 new, %3 changed").arg(report.read).arg(report.added).arg(report.updated);
    m_keep->setEnabled(!kept && report.read > 0);
    m_note->say(Tone::Accent,
                kept ? tr("Brought in: %1.").arg(counts) : tr("Nothing is wrong: %1.").arg(counts));
}

void ImportDialog::list(const ImportReport& report) {
    m_problems->clear();
    m_problems->setVisible(report.rejectedInAll > 0);
    for (const ImportProblem& problem : report.rejected)
        m_problems->addTopLevelItem(
            new QTreeWidgetItem({problem.line > 0 ? QString::number(problem.line) : QString(),
                                 importColumnText(problem.key), importReasonText(problem.reason)}));
}

} // namespace fd
