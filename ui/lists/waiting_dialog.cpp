#include "ui/lists/waiting_dialog.h"

#include "model/on_answer.h"
#include "translations/translations.h"
#include "ui/errortext/error_text.h"
#include "ui/errortext/field_note.h"
#include "ui/errortext/format.h"
#include "ui/lists/place_fields.h"
#include "ui/theme/card_frame.h"
#include "ui/theme/panel_scroll.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace fd {

namespace {

constexpr int longestNote = 200;
constexpr int daysToWait = 14;

QString clockText(int minute) {
    return QStringLiteral("%1:%2")
        .arg(minute / 60, 2, 10, QLatin1Char('0'))
        .arg(minute % 60, 2, 10, QLatin1Char('0'));
}

/// `11-25 (수)`, with the year where it is not this one.
QString wishedDay(const QDate& date, const QDate& today, Language language) {
    return localeOf(language).toString(date,
                                       date.year() == today.year() ? u"MM-dd (ddd)" : u"yyyy-MM-dd (ddd)");
}

} // namespace

WaitingDialog::WaitingDialog(Desk& desk, const Clinic& clinic, Language language, const QDate& date,
                             const std::optional<Visitor>& visitor, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_clinic(clinic)
    , m_language(language)
    , m_visitor(visitor)
    , m_list(new QTreeWidget)
    , m_note(new FieldNote)
    , m_remove(new QPushButton(tr("Take off the list")))
    , m_book(new QPushButton(tr("Book the free time"))) {
    setObjectName(QStringLiteral("waitingDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Waiting list"));
    m_list->setObjectName(QStringLiteral("waitingTable"));
    m_list->setAccessibleName(tr("Waiting list"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Visitor"), tr("Phone"), tr("When"), tr("Length"), tr("Note"), tr("Fits")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    m_list->setMinimumHeight(120);
    m_remove->setObjectName(QStringLiteral("removeWaiting"));
    m_book->setObjectName(QStringLiteral("bookWaiting"));
    m_book->setProperty("primary", true);
    auto* closeButton = new QPushButton(tr("Close"));
    for (QPushButton* button : {m_remove, m_book, closeButton})
        button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(closeButton);
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_book);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_list, 1);
    column->addWidget(new HairLine);
    column->addWidget(addingPart(date));
    column->addWidget(m_note);
    column->addLayout(buttons);
    sizeWithinScreen(*this, {static_cast<int>(scaled(820)), static_cast<int>(scaled(520))});
    connect(closeButton, &QPushButton::clicked, this, &QDialog::close);
    connect(m_remove, &QPushButton::clicked, this, &WaitingDialog::removeChosen);
    connect(m_book, &QPushButton::clicked, this, &WaitingDialog::book);
    connect(m_list, &QTreeWidget::itemActivated, this, &WaitingDialog::book);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        const WaitingEntry* entry = chosenEntry();
        m_remove->setEnabled(entry != nullptr);
        m_book->setEnabled(entry != nullptr && entry->fit);
    });
    connect(&desk, &Desk::changed, this, [this](const DeskEvent& event) {
        if (std::holds_alternative<WaitingListChanged>(event) ||
            std::holds_alternative<ReservationsChanged>(event) ||
            std::holds_alternative<ClinicChanged>(event))
            reload();
    });
    show({});
    reload();
}

QWidget* WaitingDialog::addingPart(const QDate& date) {
    auto* part = new QWidget;
    auto* who = new QLabel(m_visitor ? tr("Put %1 on the list").arg(m_visitor->name)
                                     : tr("Choose a visitor in the window to put somebody on the list."));
    who->setTextFormat(Qt::PlainText);
    who->setFont(semibold(textFont(13)));
    m_period = new PeriodFields(date, date.addDays(daysToWait));
    m_block = new BlockFields(m_clinic, m_language);
    m_words = new QLineEdit;
    m_words->setObjectName(QStringLiteral("waitingNote"));
    m_words->setAccessibleName(tr("Note"));
    m_words->setPlaceholderText(tr("Note, such as: call before noon"));
    m_words->setMaxLength(longestNote);
    m_add = new QPushButton(tr("Put on the list"));
    m_add->setObjectName(QStringLiteral("addWaiting"));
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &WaitingDialog::add);
    auto* last = new QHBoxLayout;
    last->addWidget(m_words, 1);
    last->addWidget(m_add);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(who);
    for (QWidget* fields : std::initializer_list<QWidget*>{m_period, m_block}) {
        column->addWidget(fields);
        fields->setEnabled(m_visitor.has_value());
    }
    column->addLayout(last);
    m_words->setEnabled(m_visitor.has_value());
    m_add->setEnabled(m_visitor.has_value());
    return part;
}

void WaitingDialog::reload() {
    const quint64 asked = ++m_asked;
    onAnswer(m_desk.waitingList(), this,
             [this, asked](const Result<std::vector<WaitingEntry>, StoreError>& answer) {
                 if (asked != m_asked)
                     return;
                 if (answer.ok())
                     show(answer.value());
                 else
                     m_note->say(Tone::Danger, storeErrorText(answer.error()), answer.error().detail);
             });
}

void WaitingDialog::show(const std::vector<WaitingEntry>& entries) {
    const WaitingEntry* before = chosenEntry();
    const qint64 chosen = before != nullptr ? before->wish.id : 0;
    m_list->clear();
    m_entries = entries;
    const QDate today = toLocal(m_desk.now(), m_clinic.timeZone).date();
    for (const WaitingEntry& entry : entries) {
        const WaitingWish& wish = entry.wish;
        const Zone* zone = wish.zoneId ? m_clinic.zone(*wish.zoneId) : nullptr;
        QString when = wishedDay(wish.first, today, m_language);
        if (wish.last != wish.first)
            when += QStringLiteral(" – ") + wishedDay(wish.last, today, m_language);
        if (wish.within != MinuteSpan{0, 24 * 60})
            when += QStringLiteral(", %1–%2").arg(clockText(wish.within.start), clockText(wish.within.end));
        if (zone != nullptr)
            when += QStringLiteral(" · ") + zone->title.in(m_language);
        const QString fit = entry.fit ? dateTimeText(entry.fit->range.start(), m_clinic.timeZone, m_language)
                                      : tr("nothing free");
        auto* item = new QTreeWidgetItem({entry.visitor.name,
                                          entry.visitor.phone ? entry.visitor.phone->display() : QString(),
                                          when, durationText(wish.minutes), wish.note, fit});
        if (entry.fit)
            item->setFont(5, semibold(textFont(13)));
        m_list->addTopLevelItem(item);
        if (wish.id == chosen)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentItem() == nullptr && !entries.empty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    const WaitingEntry* entry = chosenEntry();
    m_remove->setEnabled(entry != nullptr);
    m_book->setEnabled(entry != nullptr && entry->fit);
}

const WaitingEntry* WaitingDialog::chosenEntry() const {
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && static_cast<size_t>(row) < m_entries.size() ? &m_entries[static_cast<size_t>(row)]
                                                                   : nullptr;
}

void WaitingDialog::add() {
    if (const QString fault = m_period->fault(); !fault.isEmpty())
        return m_note->say(Tone::Danger, fault);
    const WantedBlock block = m_block->block();
    WaitingWish wish;
    wish.visitorId = m_visitor->id;
    wish.groupId = block.group;
    wish.zoneId = block.zone;
    wish.minutes = block.minutes;
    wish.first = m_period->first();
    wish.last = m_period->last();
    wish.within = m_period->within();
    wish.note = m_words->text().trimmed();
    onAnswer(m_desk.addToWaitingList(wish), this, [this](const Result<qint64, StoreError>& answer) {
        if (!answer.ok())
            return m_note->say(Tone::Danger, storeErrorText(answer.error()), answer.error().detail);
        m_words->clear();
        m_note->clear();
    });
}

void WaitingDialog::removeChosen() {
    if (const WaitingEntry* entry = chosenEntry())
        onAnswer(m_desk.removeFromWaitingList(entry->wish.id), this,
                 [this](const Result<Done, StoreError>& answer) {
                     if (!answer.ok())
                         m_note->say(Tone::Danger, storeErrorText(answer.error()), answer.error().detail);
                 });
}

void WaitingDialog::book() {
    const WaitingEntry* entry = chosenEntry();
    if (entry == nullptr || !entry->fit)
        return;
    Q_EMIT bookRequested(*entry);
    accept();
}

} // namespace fd
