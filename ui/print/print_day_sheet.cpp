#include "ui/print/print_day_sheet.h"

#include "ui/errortext/format.h"
#include "ui/errortext/tone.h"
#include "ui/theme/theme.h"

#include <QFileDialog>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace fd {

PrintDaySheet::PrintDaySheet(DaySheet sheet, QWidget* parent)
    : QDialog(parent)
    , m_sheet(std::move(sheet))
    , m_byZone(new QRadioButton(tr("One table per zone")))
    , m_byTime(new QRadioButton(tr("One table, by time")))
    , m_note(new QLabel) {
    setObjectName(QStringLiteral("printDaySheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Day sheet"));
    auto* title = new QLabel(dateText(m_sheet.date, m_sheet.language));
    title->setFont(semibold(textFont(15)));
    m_byZone->setChecked(true);
    m_byTime->setObjectName(QStringLiteral("sheetByTime"));
    m_note->setObjectName(QStringLiteral("sheetNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setText(m_sheet.lines.empty() ? tr("There are no bookings on this day.") : QString());
    setTone(m_note, Tone::Muted);
    auto* printButton = new QPushButton(tr("Print…"));
    printButton->setObjectName(QStringLiteral("printButton"));
    printButton->setProperty("primary", true);
    printButton->setDefault(true);
    auto* saveButton = new QPushButton(tr("Save as PDF…"));
    saveButton->setObjectName(QStringLiteral("savePdfButton"));
    auto* closeButton = new QPushButton(tr("Close"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(closeButton);
    buttons->addStretch(1);
    buttons->addWidget(saveButton);
    buttons->addWidget(printButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    for (QWidget* part : {static_cast<QWidget*>(title), static_cast<QWidget*>(m_byZone),
                          static_cast<QWidget*>(m_byTime), static_cast<QWidget*>(m_note)})
        column->addWidget(part);
    column->addSpacing(6);
    column->addLayout(buttons);
    connect(printButton, &QPushButton::clicked, this, &PrintDaySheet::print);
    connect(saveButton, &QPushButton::clicked, this, &PrintDaySheet::save);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::close);
    setMinimumWidth(400);
}

SheetOrder PrintDaySheet::order() const {
    return m_byTime->isChecked() ? SheetOrder::ByTime : SheetOrder::ByZone;
}

void PrintDaySheet::print() {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(tr("Day sheet"));
    QPrintDialog dialog(&printer, this);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
    if (dialog.exec() != QDialog::Accepted)
        return;
    printSheet(m_sheet, order(), printer);
    if (printer.printerState() != QPrinter::Error)
        return accept();
    setTone(m_note, Tone::Danger);
    m_note->setText(tr("It could not be printed. Is the printer on?"));
}

void PrintDaySheet::save() {
    const QString name = m_sheet.date.toString(QStringLiteral("yyyy-MM-dd")) + QStringLiteral(".pdf");
    const QString path = QFileDialog::getSaveFileName(this, tr("Save as PDF"), name, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (writeSheetPdf(m_sheet, order(), path))
        return accept();
    setTone(m_note, Tone::Danger);
    m_note->setText(tr("The file could not be written. Choose another place."));
}

} // namespace fd
