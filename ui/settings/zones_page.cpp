#include "ui/settings/zones_page.h"

#include "model/on_answer.h"
#include "ui/errortext/error_text.h"
#include "ui/errortext/field_note.h"
#include "ui/settings/page_parts.h"
#include "ui/theme/theme.h"

#include <QColorDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace fd {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int colorRole = Qt::UserRole + 1;
constexpr int swatch = 14;

} // namespace

ZonesPage::ZonesPage(Desk& desk, const Clinic& clinic, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_list(new QTreeWidget)
    , m_remove(pageButton(tr("Remove"), "removeZone"))
    , m_up(pageButton(tr("Up"), "zoneUp"))
    , m_down(pageButton(tr("Down"), "zoneDown"))
    , m_color(pageButton(tr("Colour…"), "zoneColor"))
    , m_note(new FieldNote) {
    m_list->setObjectName(QStringLiteral("zoneTable"));
    m_list->setAccessibleName(tr("Zones"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Name in Korean"), tr("Name in English")});
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::SelectedClicked);
    m_note->setObjectName(QStringLiteral("zonesNote"));
    auto* addButton = pageButton(tr("Add"), "addZone");
    auto* saveButton = pageButton(tr("Save"), "saveZones");
    saveButton->setProperty("primary", true);
    auto* acts = new QHBoxLayout;
    for (QPushButton* one : {addButton, m_remove, m_up, m_down, m_color})
        acts->addWidget(one);
    acts->addStretch(1);
    acts->addWidget(saveButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 16, 4, 4);
    column->setSpacing(10);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    column->addLayout(acts);
    connect(addButton, &QPushButton::clicked, this, &ZonesPage::add);
    connect(m_remove, &QPushButton::clicked, this, &ZonesPage::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_color, &QPushButton::clicked, this, &ZonesPage::chooseColor);
    connect(saveButton, &QPushButton::clicked, this, &ZonesPage::save);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ZonesPage::showParts);
    connect(m_list, &QTreeWidget::itemChanged, this, [this] { m_written = true; });
    take(clinic);
}

void ZonesPage::take(const Clinic& clinic) {
    if (m_written)
        return;
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    for (const Zone& zone : clinic.zones)
        addItem(zone);
    m_list->setCurrentItem(m_list->topLevelItem(std::max(0, row)));
    m_written = false;
    showParts();
}

void ZonesPage::addItem(const Zone& zone) {
    auto* item = new QTreeWidgetItem({zone.title.korean, zone.title.english});
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    item->setData(0, idRole, zone.id.text());
    m_list->addTopLevelItem(item);
    paintColor(*item, zone.color);
}

/// Empty: the calendar's own colour for its place.
void ZonesPage::paintColor(QTreeWidgetItem& item, const QString& color) {
    Zone zone;
    zone.color = color;
    QPixmap picture(swatch, swatch);
    picture.fill(zoneColor(zone, static_cast<size_t>(m_list->indexOfTopLevelItem(&item))));
    item.setIcon(0, QIcon(picture));
    item.setData(0, colorRole, color);
}

void ZonesPage::showParts() {
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_remove->setEnabled(row >= 0);
    m_color->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->topLevelItemCount());
}

void ZonesPage::add() {
    Zone zone;
    zone.id = ZoneId::generate();
    zone.title = {tr("New zone"), QString()};
    addItem(zone);
    QTreeWidgetItem* item = m_list->topLevelItem(m_list->topLevelItemCount() - 1);
    m_list->setCurrentItem(item);
    m_list->editItem(item, 0);
    m_written = true;
}

void ZonesPage::remove() {
    QTreeWidgetItem* item = m_list->currentItem();
    const auto id = item != nullptr ? ZoneId::parse(item->data(0, idRole).toString()) : std::nullopt;
    if (!id)
        return;
    onAnswer(m_desk.removeZone(*id), this, [this, id](const Result<bool, StoreError>& answer) {
        if (!answer.ok())
            return m_note->say(Tone::Danger, storeErrorText(answer.error()), answer.error().detail);
        if (!answer.value())
            return m_note->say(Tone::Danger,
                               tr("Bookings stand in this zone, so it stays. Take it out of its "
                                  "groups instead: then nothing new is offered there."));
        for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
            if (m_list->topLevelItem(row)->data(0, idRole).toString() == id->text())
                delete m_list->takeTopLevelItem(row--);
        }
        m_note->clear();
        showParts();
    });
}

void ZonesPage::move(int by) {
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_list->topLevelItemCount())
        return;
    QTreeWidgetItem* item = m_list->takeTopLevelItem(row);
    m_list->insertTopLevelItem(to, item);
    m_list->setCurrentItem(item);
    for (int each = 0; each < m_list->topLevelItemCount(); ++each)
        paintColor(*m_list->topLevelItem(each), m_list->topLevelItem(each)->data(0, colorRole).toString());
    m_written = true;
    showParts();
}

void ZonesPage::chooseColor() {
    QTreeWidgetItem* item = m_list->currentItem();
    if (item == nullptr)
        return;
    auto* dialog = new QColorDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    Zone zone;
    zone.color = item->data(0, colorRole).toString();
    dialog->setCurrentColor(zoneColor(zone, static_cast<size_t>(m_list->indexOfTopLevelItem(item))));
    const QString id = item->data(0, idRole).toString();
    connect(dialog, &QColorDialog::colorSelected, this, [this, id](const QColor& color) {
        for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
            if (m_list->topLevelItem(row)->data(0, idRole).toString() == id)
                paintColor(*m_list->topLevelItem(row), color.name());
        }
        m_written = true;
    });
    dialog->open();
}

void ZonesPage::save() {
    std::vector<Zone> zones;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem* item = m_list->topLevelItem(row);
        Zone zone;
        zone.id = ZoneId::parse(item->data(0, idRole).toString()).value_or(ZoneId());
        zone.title = {item->text(0).trimmed(), item->text(1).trimmed()};
        zone.color = item->data(0, colorRole).toString();
        zone.order = row;
        if (zone.title.korean.isEmpty())
            return m_note->say(Tone::Danger, tr("Every zone needs a name."));
        zones.push_back(zone);
    }
    m_written = false;
    onAnswer(m_desk.saveZones(zones), this, [this](const Result<Done, StoreError>& answer) { said(answer); });
}

void ZonesPage::said(const Result<Done, StoreError>& answer) {
    if (answer.ok())
        return m_note->say(Tone::Accent, tr("Saved. It is in force now."));
    m_written = true;
    m_note->say(Tone::Danger, storeErrorText(answer.error()), answer.error().detail);
}

} // namespace fd
