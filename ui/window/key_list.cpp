#include "ui/window/key_list.h"

#include "model/domain/text_match.h"
#include "ui/theme/fonts.h"
#include "ui/theme/panel_scroll.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace fd {

KeyList::KeyList(QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("keyList"));
    setWindowTitle(tr("All keys"));
    setAttribute(Qt::WA_DeleteOnClose);

    const std::pair<QString, QString> keys[] = {
        {QStringLiteral("Ctrl+K"),
         tr("Find a visitor: name, initial consonants, last digits, chart number, birth date")},
        {QStringLiteral("Ctrl+Shift+N"), tr("Register a new visitor, with what was searched for")},
        {tr("any letter"), tr("Starts a search when no text field has the focus")},
        {QStringLiteral("Enter"), tr("Choose the visitor · take the slot · open the booking")},
        {tr("Arrows"), tr("Move the slot cursor")},
        {tr("Shift+Up, Shift+Down"), tr("Shorten or lengthen the booking being written")},
        {tr("Alt+Arrows"), tr("Move the selected booking")},
        {tr("Alt+Shift+Up, Alt+Shift+Down"), tr("Shorten or lengthen the selected booking")},
        {QStringLiteral("Ctrl+X"), tr("Put the selected booking into the tray")},
        {QStringLiteral("Ctrl+V"), tr("Put the booking of the tray at the cursor")},
        {QStringLiteral("Ctrl+F"), tr("Find a free time, for one block or several")},
        {QStringLiteral("Ctrl+L"), tr("Waiting list")},
        {QStringLiteral("F2"), tr("Change the selected booking")},
        {QStringLiteral("Ctrl+Z"),
         tr("Undo a move, an edit, a stage of the visit, a cancellation or a merge of visitors")},
        {QStringLiteral("Ctrl+Shift+Z"), tr("Redo")},
        {tr("Menu key, right click"), tr("What may be done with the selected booking")},
        {tr("Home, End"), tr("First and last slot of the day")},
        {QStringLiteral("Ctrl+P"), tr("Add a procedure: tickets and options in one list")},
        {tr("Ctrl+Up, Ctrl+Down"), tr("Move the requested procedure that has the focus")},
        {tr("+, −, Delete, Space"), tr("Its quantity, take it out, its details")},
        {QStringLiteral("Ctrl+Enter"), tr("Reserve")},
        {QStringLiteral("Ctrl+N"), tr("New booking; the draft you leave is kept")},
        {QStringLiteral("Ctrl+O"), tr("Outbox: what waits to be sent, and what needs you")},
        {QStringLiteral("Esc"), tr("Step back; a draft is never lost")},
        {tr("Page Up, Page Down"), tr("Previous and next day")},
        {tr("Ctrl+Page Up, Ctrl+Page Down"), tr("Previous and next week")},
        {QStringLiteral("Ctrl+1, Ctrl+2, Ctrl+3"), tr("Day, week, list")},
        {QStringLiteral("Ctrl+Shift+P"), tr("Print the day sheet, or save it as PDF")},
        {QStringLiteral("Ctrl+T"), tr("Today")},
        {QStringLiteral("Ctrl+G"), tr("Go to a date")},
        {tr("Ctrl+mouse wheel"), tr("Zoom the calendar")},
        {QStringLiteral("F1"), tr("This list")},
    };

    auto* search = new QLineEdit(this);
    search->setPlaceholderText(tr("Search keys"));
    search->setAccessibleName(tr("Search keys"));
    auto* list = new QTreeWidget(this);
    list->setObjectName(QStringLiteral("keyTable"));
    list->setAccessibleName(tr("All keys"));
    list->setColumnCount(2);
    list->setHeaderHidden(true);
    list->setRootIsDecorated(false);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const auto& [key, meaning] : keys)
        list->addTopLevelItem(new QTreeWidgetItem({key, meaning}));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(search);
    column->addWidget(list);
    for (int i = 0; i < list->columnCount(); ++i)
        list->resizeColumnToContents(i);
    constexpr int around = 68; // margins, frame and scroll bar
    sizeWithinScreen(*this, {list->header()->length() + around, static_cast<int>(scaled(560))});

    connect(search, &QLineEdit::textChanged, list, [list](const QString& text) {
        const QString term = foldForSearch(text);
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            QTreeWidgetItem* item = list->topLevelItem(row);
            const QString all = foldForSearch(item->text(0) + QLatin1Char(' ') + item->text(1));
            item->setHidden(!term.isEmpty() && matchTerm(term, all) == MatchQuality::None);
        }
    });
    search->setFocus();
}

} // namespace fd
