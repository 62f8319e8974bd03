#include "ui/settings/groups_page.h"

#include "model/on_answer.h"
#include "ui/errortext/error_text.h"
#include "ui/errortext/field_note.h"
#include "ui/settings/page_parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace fd {

namespace {

constexpr int shortestInterval = 5;
constexpr int longestInterval = 240;
constexpr int longestBuffer = 24 * 60;
constexpr int mostPlaces = 99;

} // namespace

GroupsPage::GroupsPage(Desk& desk, const Clinic& clinic, Language language, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_language(language)
    , m_group(new QComboBox)
    , m_korean(new QLineEdit)
    , m_english(new QLineEdit)
    , m_interval(new QSpinBox)
    , m_buffer(new QSpinBox)
    , m_default(new QCheckBox(tr("A new booking begins with this group")))
    , m_capacities(new QTreeWidget)
    , m_note(new FieldNote)
    , m_up(pageButton(tr("Up"), "groupUp"))
    , m_down(pageButton(tr("Down"), "groupDown"))
    , m_remove(pageButton(tr("Remove"), "removeGroup")) {
    build();
    take(clinic);
}

void GroupsPage::build() {
    m_group->setObjectName(QStringLiteral("settingsGroup"));
    m_group->setAccessibleName(tr("Reservation group"));
    m_korean->setObjectName(QStringLiteral("groupNameKo"));
    m_english->setObjectName(QStringLiteral("groupNameEn"));
    m_interval->setObjectName(QStringLiteral("groupInterval"));
    m_interval->setRange(shortestInterval, longestInterval);
    m_interval->setSingleStep(shortestInterval);
    m_interval->setSuffix(tr(" min"));
    m_buffer->setObjectName(QStringLiteral("groupBuffer"));
    m_buffer->setRange(0, longestBuffer);
    m_buffer->setSingleStep(10);
    m_buffer->setSuffix(tr(" min"));
    m_default->setObjectName(QStringLiteral("groupDefault"));
    m_capacities->setObjectName(QStringLiteral("groupCapacities"));
    m_capacities->setAccessibleName(tr("Places at a time in each zone"));
    m_capacities->setRootIsDecorated(false);
    m_capacities->setHeaderLabels({tr("Zone"), tr("Places at a time")});
    m_capacities->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_capacities->header()->setStretchLastSection(false);
    m_capacities->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_note->setObjectName(QStringLiteral("groupsNote"));
    for (QLineEdit* title : {m_korean, m_english}) {
        title->setMaxLength(longestTitle);
        connect(title, &QLineEdit::textEdited, this, &GroupsPage::edited);
    }
    for (QSpinBox* box : {m_interval, m_buffer})
        connect(box, &QSpinBox::valueChanged, this, &GroupsPage::edited);
    connect(m_default, &QCheckBox::toggled, this, &GroupsPage::edited);
    connect(m_capacities, &QTreeWidget::itemChanged, this, &GroupsPage::edited);
    connect(m_group, &QComboBox::currentIndexChanged, this, &GroupsPage::show);

    auto* addButton = pageButton(tr("Add"), "addGroup");
    auto* saveButton = pageButton(tr("Save"), "saveGroups");
    saveButton->setProperty("primary", true);
    connect(addButton, &QPushButton::clicked, this, &GroupsPage::add);
    connect(m_remove, &QPushButton::clicked, this, &GroupsPage::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(saveButton, &QPushButton::clicked, this, &GroupsPage::save);
    auto* top = new QHBoxLayout;
    top->addWidget(m_group, 1);
    for (QPushButton* one : {addButton, m_remove, m_up, m_down})
        top->addWidget(one);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->addRow(tr("Name in Korean"), m_korean);
    form->addRow(tr("Name in English"), m_english);
    form->addRow(tr("Length of a slot"), m_interval);
    form->addRow(tr("Today's slots close before they start"), m_buffer);
    form->addRow(m_default);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 16, 4, 4);
    column->setSpacing(10);
    column->addLayout(top);
    column->addLayout(form);
    column->addWidget(m_capacities, 1);
    column->addWidget(m_note);
    column->addWidget(saveButton, 0, Qt::AlignRight);
}

void GroupsPage::take(const Clinic& clinic) {
    if (m_written)
        return;
    const GroupId shown = m_shown >= 0 && static_cast<size_t>(m_shown) < m_groups.size()
                              ? m_groups[static_cast<size_t>(m_shown)].id
                              : GroupId();
    m_zones = clinic.zones;
    m_groups = clinic.groups;
    fillGroups(shown);
}

void GroupsPage::fillGroups(const GroupId& shown) {
    m_filling = true;
    m_group->clear();
    int index = 0;
    for (size_t i = 0; i < m_groups.size(); ++i) {
        m_group->addItem(m_groups[i].title.in(m_language));
        if (m_groups[i].id == shown)
            index = static_cast<int>(i);
    }
    m_group->setCurrentIndex(m_groups.empty() ? -1 : index);
    m_filling = false;
    show(m_group->currentIndex());
}

void GroupsPage::show(int index) {
    if (m_filling)
        return;
    m_shown = index;
    const bool any = index >= 0 && static_cast<size_t>(index) < m_groups.size();
    for (QWidget* part : std::initializer_list<QWidget*>{m_korean, m_english, m_interval, m_buffer, m_default,
                                                         m_capacities, m_remove})
        part->setEnabled(any);
    m_up->setEnabled(any && index > 0);
    m_down->setEnabled(any && static_cast<size_t>(index) + 1 < m_groups.size());
    if (!any)
        return;
    const ReservationGroup& group = m_groups[static_cast<size_t>(index)];
    m_filling = true;
    m_korean->setText(group.title.korean);
    m_english->setText(group.title.english);
    m_interval->setValue(group.intervalMinutes);
    m_buffer->setValue(group.sameDayCloseBufferMinutes);
    m_default->setChecked(group.isDefault);
    m_capacities->clear();
    for (const Zone& zone : m_zones) {
        const auto known = std::find_if(group.capacities.begin(), group.capacities.end(),
                                        [&zone](const ZoneCapacity& one) { return one.zoneId == zone.id; });
        const bool used = known != group.capacities.end() && known->enabled;
        auto* item = new QTreeWidgetItem({zone.title.in(m_language)});
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(0, used ? Qt::Checked : Qt::Unchecked);
        m_capacities->addTopLevelItem(item);
        auto* places = new QSpinBox;
        places->setRange(0, mostPlaces);
        places->setValue(known != group.capacities.end() ? known->capacity : 1);
        places->setAccessibleName(tr("Places in %1").arg(zone.title.in(m_language)));
        connect(places, &QSpinBox::valueChanged, this, &GroupsPage::edited);
        m_capacities->setItemWidget(item, 1, places);
    }
    m_filling = false;
}

/// What is on the screen goes into the group it is about.
void GroupsPage::edited() {
    if (m_filling || m_shown < 0)
        return;
    m_written = true;
    m_note->clear();
    ReservationGroup& group = m_groups[static_cast<size_t>(m_shown)];
    group.title = {m_korean->text().trimmed(), m_english->text().trimmed()};
    group.intervalMinutes = m_interval->value();
    group.sameDayCloseBufferMinutes = m_buffer->value();
    if (m_default->isChecked()) {
        for (ReservationGroup& other : m_groups)
            other.isDefault = false; // there is one
    }
    group.isDefault = m_default->isChecked();
    group.capacities.clear();
    for (int row = 0; row < m_capacities->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_capacities->topLevelItem(row);
        const auto* places = qobject_cast<QSpinBox*>(m_capacities->itemWidget(item, 1));
        if (places != nullptr)
            group.capacities.push_back(
                {m_zones[static_cast<size_t>(row)].id, places->value(), item->checkState(0) == Qt::Checked});
    }
}

void GroupsPage::add() {
    ReservationGroup group;
    group.id = GroupId::generate();
    group.title = {tr("New group"), QString()};
    if (m_shown >= 0) // the hours of the one that is shown are a better beginning than none
        group.weekday = m_groups[static_cast<size_t>(m_shown)].weekday;
    for (const Zone& zone : m_zones)
        group.capacities.push_back({zone.id, 1, true});
    group.isDefault = m_groups.empty();
    m_groups.push_back(group);
    m_written = true;
    fillGroups(group.id);
    m_korean->setFocus();
    m_korean->selectAll();
}

void GroupsPage::remove() {
    if (m_shown < 0)
        return;
    const GroupId id = m_groups[static_cast<size_t>(m_shown)].id;
    onAnswer(m_desk.removeGroup(id), this, [this, id](const Result<bool, StoreError>& answer) {
        if (!answer.ok())
            return m_note->say(Tone::Danger, storeErrorText(answer.error()), answer.error().detail);
        if (!answer.value())
            return m_note->say(Tone::Danger, tr("Bookings stand in this group, so it stays."));
        std::erase_if(m_groups, [&id](const ReservationGroup& group) { return group.id == id; });
        m_note->clear();
        fillGroups(GroupId());
    });
}

void GroupsPage::move(int by) {
    const int to = m_shown + by;
    if (m_shown < 0 || to < 0 || static_cast<size_t>(to) >= m_groups.size())
        return;
    std::swap(m_groups[static_cast<size_t>(m_shown)], m_groups[static_cast<size_t>(to)]);
    m_written = true;
    fillGroups(m_groups[static_cast<size_t>(to)].id);
}

QString GroupsPage::fault() const {
    for (const ReservationGroup& group : m_groups) {
        if (group.title.korean.isEmpty())
            return tr("Every group needs a name.");
    }
    return {};
}

void GroupsPage::save() {
    if (const QString wrong = fault(); !wrong.isEmpty())
        return m_note->say(Tone::Danger, wrong);
    for (size_t i = 0; i < m_groups.size(); ++i)
        m_groups[i].order = static_cast<int>(i);
    m_written = false;
    onAnswer(m_desk.saveGroups(m_groups), this, [this](const Result<Done, StoreError>& answer) {
        if (answer.ok())
            return m_note->say(Tone::Accent,
                               tr("Saved. It is in force now; bookings that stand are not changed."));
        m_written = true;
        m_note->say(Tone::Danger, storeErrorText(answer.error()), answer.error().detail);
    });
}

} // namespace fd
