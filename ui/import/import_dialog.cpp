#include "ui/import/import_dialog.h"

#include "model/on_answer.h"
#include "ui/errortext/error_text.h"
#include "ui/errortext/field_note.h"
#include "ui/errortext/import_text.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace fd {

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;
constexpr int mostShown = 500;
constexpr ImportKind kinds[] = {ImportKind::Visitors, ImportKind::Zones, ImportKind::Groups,
                                ImportKind::ProductCatalogue, ImportKind::Tickets};

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
    , m_problems(new QTreeWidget)
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
    m_problems->setObjectName(QStringLiteral("importProblems"));
    m_problems->setAccessibleName(tr("What is wrong with the file"));
    m_problems->setRootIsDecorated(false);
    m_problems->setHeaderLabels({tr("Line"), tr("Field"), tr("What is wrong")});
    m_problems->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_problems->setMinimumHeight(200);
    m_problems->hide();
    m_note->setObjectName(QStringLiteral("importNote"));
    m_keep->setObjectName(QStringLiteral("importKeep"));
    m_keep->setProperty("primary", true);
    m_keep->setEnabled(false);
    auto* closeButton = new QPushButton(tr("Close"));
    closeButton->setAutoDefault(false);
    auto* top = new QHBoxLayout;
    top->addWidget(m_kind, 1);
    top->addWidget(m_choose);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(closeButton);
    buttons->addStretch(1);
    buttons->addWidget(m_keep);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addLayout(top);
    column->addWidget(m_file);
    column->addWidget(m_problems, 1);
    column->addWidget(m_note);
    column->addLayout(buttons);
    setMinimumWidth(520);
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::askForFile);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ImportDialog::check);
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
    m_path.clear();
    m_keep->setEnabled(false);
    m_problems->hide();
    m_file->setText(QFileInfo(path).fileName());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_note->say(Tone::Danger, tr("This file cannot be read."), file.errorString());
    if (file.size() > largestFile)
        return m_note->say(Tone::Danger, tr("This file is larger than 64 MB."));
    m_content = file.readAll();
    m_path = path;
    check();
}

/// Looks through all of it and keeps nothing.
void ImportDialog::check() {
    if (m_path.isEmpty())
        return;
    m_keep->setEnabled(false);
    m_note->say(Tone::Muted, tr("Looking through the file…"));
    const quint64 asked = ++m_asked;
    const ImportKind kind = kinds[m_kind->currentIndex()];
    onAnswer(m_desk.importData(kind, formatOf(m_path), m_content, true), this,
             [this, asked](const Result<Result<ImportReport, ImportFailure>, StoreError>& answer) {
                 if (asked != m_asked)
                     return;
                 if (!answer.ok())
                     return m_note->say(Tone::Danger, storeErrorText(answer.error()), answer.error().detail);
                 show(answer.value(), false);
             });
}

void ImportDialog::keep() {
    m_keep->setEnabled(false); // once is enough
    const ImportKind kind = kinds[m_kind->currentIndex()];
    onAnswer(m_desk.importData(kind, formatOf(m_path), m_content, false), this,
             [this](const Result<Result<ImportReport, ImportFailure>, StoreError>& answer) {
                 if (!answer.ok())
                     return m_note->say(Tone::Danger, storeErrorText(answer.error()), answer.error().detail);
                 show(answer.value(), true);
             });
}

void ImportDialog::show(const Result<ImportReport, ImportFailure>& result, bool kept) {
    m_problems->clear();
    m_problems->setVisible(result && !result->rejected.empty());
    if (!result)
        return m_note->say(Tone::Danger, importFailureText(result.error()));
    const ImportReport& report = *result;
    for (const ImportProblem& problem : report.rejected) {
        if (m_problems->topLevelItemCount() == mostShown)
            break;
        m_problems->addTopLevelItem(new QTreeWidgetItem(
            {QString::number(problem.line), problem.key, importReasonText(problem.reason)}));
    }
    const QString counts =
        tr("%1 read, %2 new, %3 changed").arg(report.read).arg(report.added).arg(report.updated);
    if (!report.rejected.empty())
        return m_note->say(Tone::Danger, tr("%n line(s) are wrong. Nothing was brought in.", nullptr,
                                            static_cast<int>(report.rejected.size())));
    m_keep->setEnabled(!kept);
    m_note->say(Tone::Accent,
                kept ? tr("Brought in: %1.").arg(counts) : tr("Nothing is wrong: %1.").arg(counts));
}

} // namespace fd
