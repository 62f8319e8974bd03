#include "ui/print/day_sheet.h"

#include "ui/errortext/change_text.h"
#include "ui/errortext/format.h"
#include "ui/print/sheet_pages.h"
#include "ui/theme/fonts.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFile>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace fd {

namespace {

struct Sheet {
    Q_DECLARE_TR_FUNCTIONS(fd::DaySheet)
};

constexpr int pdfResolution = 300;
constexpr double margin = 12;     // mm
constexpr double footHeight = 18; // points

QString cell(const QString& text, const char* style = "") {
    QString escaped = text.toHtmlEscaped();
    escaped.replace(u'\n', QStringLiteral("<br>"));
    return QStringLiteral("<td style=\"%1\">%2</td>").arg(QString::fromLatin1(style), escaped);
}

QString head(const QStringList& titles) {
    QString row;
    for (const QString& title : titles)
        row += QStringLiteral("<th align=\"left\">%1</th>").arg(title.toHtmlEscaped());
    return QStringLiteral("<thead><tr bgcolor=\"#eeeeee\">%1</tr></thead>").arg(row);
}

QString rowOf(const SheetLine& line, const DaySheet& sheet, bool withZone) {
    const Booking& booking = line.booking;
    QStringList who{booking.visitorName};
    if (!line.chartNumber.isEmpty())
        who << line.chartNumber;
    if (line.dateOfBirth.isValid())
        who << line.dateOfBirth.toString(Qt::ISODate);
    QStringList what = booking.procedureTitles;
    if (booking.consultation)
        what << Sheet::tr("Consultation");
    if (booking.sedation)
        what << Sheet::tr("Sedation");
    QStringList notes;
    if (!line.cautions.isEmpty())
        notes << Sheet::tr("Caution: %1").arg(line.cautions);
    if (!booking.memo.isEmpty())
        notes << booking.memo;
    const QString state =
        booking.status == ReservationStatus::Reserved
            ? QString()
            : (booking.status == ReservationStatus::InProgress ? stageText(booking.stage)
                                                               : statusText(booking.status));
    if (!state.isEmpty())
        notes << state;
    QString row = cell(QStringLiteral("☐")) +
                  cell(rangeText(booking.range, sheet.clinic.timeZone), "white-space:nowrap");
    if (withZone) {
        const Zone* zone = sheet.clinic.zone(booking.zoneId);
        row += cell(zone != nullptr ? zone->title.in(sheet.language) : QString());
    }
    row += cell(who.join(u'\n')) + cell(booking.phone ? booking.phone->display() : QString()) +
           cell(what.join(u'\n')) + cell(notes.join(u'\n'));
    return QStringLiteral("<tr>%1</tr>").arg(row);
}

template <class Keep>
QString tableOf(const DaySheet& sheet, bool withZone, Keep keep) {
    QStringList titles{QString(), Sheet::tr("Time")};
    if (withZone)
        titles << Sheet::tr("Zone");
    titles << Sheet::tr("Visitor") << Sheet::tr("Phone") << Sheet::tr("Requested procedures")
           << Sheet::tr("Notes");
    QString rows;
    for (const SheetLine& line : sheet.lines) {
        if (keep(line.booking))
            rows += rowOf(line, sheet, withZone);
    }
    return QStringLiteral("<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\""
                          " style=\"border-collapse:collapse; border-color:#999999\">%1%2</table>")
        .arg(head(titles), rows);
}

} // namespace

QString sheetHtml(const DaySheet& sheet, SheetOrder order) {
    QString html =
        QStringLiteral("<h2>%1 · %2</h2><p>%3</p>")
            .arg(sheet.clinic.name.in(sheet.language).toHtmlEscaped(), dateText(sheet.date, sheet.language),
                 Sheet::tr("%n booking(s) · as of %1", nullptr, static_cast<int>(sheet.lines.size()))
                     .arg(dateTimeText(sheet.printedAt, sheet.clinic.timeZone, sheet.language)));
    if (order == SheetOrder::ByTime)
        return html + tableOf(sheet, true, [](const Booking&) { return true; });
    for (const Zone& zone : sheet.clinic.zones) {
        const auto here = [&zone](const Booking& booking) { return booking.zoneId == zone.id; };
        if (std::any_of(sheet.lines.begin(), sheet.lines.end(),
                        [&](const SheetLine& line) { return here(line.booking); }))
            html += QStringLiteral("<h3>%1</h3>").arg(zone.title.in(sheet.language).toHtmlEscaped()) +
                    tableOf(sheet, false, here);
    }
    return html;
}

void printSheet(const DaySheet& sheet, SheetOrder order, QPagedPaintDevice& device) {
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&device); // measured as it is printed
    QFont font = textFont(13);
    font.setPointSizeF(9);
    document.setDefaultFont(font);
    document.setHtml(sheetHtml(sheet, order));
    QPainter painter(&device);
    const double dots = device.logicalDpiY() / 72.0;
    const QRectF page(0, 0, device.width(), device.height() - footHeight * dots);
    document.setTextWidth(page.width());
    QFont small = font;
    small.setPointSizeF(8);
    const std::vector<SheetPage> pages = sheetPages(document, page.height());
    for (size_t number = 0; number < pages.size(); ++number) {
        if (number > 0)
            device.newPage();
        const SheetPage& part = pages[number];
        const auto draw = [&](const QRectF& area, double at) {
            painter.save();
            painter.translate(0, at - area.top());
            document.drawContents(&painter, area);
            painter.restore();
        };
        if (!part.head.isNull())
            draw(part.head, 0);
        draw(QRectF(0, part.top, page.width(), part.bottom - part.top), part.head.height());
        painter.setFont(small);
        painter.drawText(QRectF(0, page.height(), page.width(), footHeight * dots),
                         Qt::AlignRight | Qt::AlignBottom,
                         QStringLiteral("%1 / %2").arg(number + 1).arg(pages.size()));
    }
}

bool writeSheetPdf(const DaySheet& sheet, SheetOrder order, const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QPdfWriter writer(&file);
    writer.setResolution(pdfResolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    writer.setTitle(Sheet::tr("Day sheet"));
    printSheet(sheet, order, writer);
    return file.flush();
}

} // namespace fd
