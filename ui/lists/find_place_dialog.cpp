#include "ui/lists/find_place_dialog.h"

#include "model/on_answer.h"
#include "ui/errortext/error_text.h"
#include "ui/errortext/field_note.h"
#include "ui/errortext/format.h"
#include "ui/lists/place_fields.h"
#include "ui/theme/panel_scroll.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace fd {

namespace {
constexpr size_t mostBlocks = 4;
constexpr int mostPlaces = 20;
constexpr int daysToSearch = 28;
} // namespace

FindPlaceDialog::FindPlaceDialog(Desk& desk, const Clinic& clinic, Language language, const QDate& date,
                                 const std::optional<VisitorId>& visitor, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_clinic(clinic)
    , m_language(language)
    , m_visitor(visitor)
    , m_blockColumn(new QVBoxLayout)
    , m_period(new PeriodFields(date, date.addDays(daysToSearch)))
    , m_more(new QPushButton(tr("Another block after it")))
    , m_less(new QPushButton(tr("One block less")))
    , m_find(new QPushButton(tr("Find")))
    , m_results(new QListWidget)
    , m_note(new FieldNote)
    , m_take(new QPushButton(tr("Book here"))) {
    setObjectName(QStringLiteral("findPlaceDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find a free time"));
    m_more->setObjectName(QStringLiteral("moreBlocks"));
    m_less->setObjectName(QStringLiteral("lessBlocks"));
    m_find->setObjectName(QStringLiteral("findPlaces"));
    m_find->setDefault(true);
    m_take->setObjectName(QStringLiteral("takePlace"));
    m_take->setProperty("primary", true);
    m_take->setEnabled(false);
    m_results->setObjectName(QStringLiteral("foundPlaces"));
    m_results->setAccessibleName(tr("Free times"));
    m_results->setMinimumHeight(110);
    auto* closeButton = new QPushButton(tr("Close"));
    for (QPushButton* button : {m_more, m_less, m_take, closeButton})
        button->setAutoDefault(false);
    m_blockColumn->setSpacing(6);

    auto* blockButtons = new QHBoxLayout;
    blockButtons->addWidget(m_more);
    blockButtons->addWidget(m_less);
    blockButtons->addStretch(1);
    blockButtons->addWidget(m_find);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(closeButton);
    buttons->addStretch(1);
    buttons->addWidget(m_take);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_period);
    column->addLayout(m_blockColumn);
    column->addLayout(blockButtons);
    column->addWidget(m_results, 1);
    column->addWidget(m_note);
    column->addLayout(buttons);
    setMinimumWidth(560);
    sizeWithinScreen(*this, {600, 520});

    connect(m_more, &QPushButton::clicked, this, &FindPlaceDialog::addBlock);
    connect(m_less, &QPushButton::clicked, this, &FindPlaceDialog::removeBlock);
    connect(m_find, &QPushButton::clicked, this, &FindPlaceDialog::find);
    connect(m_take, &QPushButton::clicked, this, &FindPlaceDialog::take);
    connect(m_results, &QListWidget::itemActivated, this, &FindPlaceDialog::take);
    connect(m_results, &QListWidget::currentRowChanged, this,
            [this](int row) { m_take->setEnabled(row >= 0); });
    connect(closeButton, &QPushButton::clicked, this, &QDialog::close);
    addBlock();
    find();
}

void FindPlaceDialog::addBlock() {
    auto* fields = new BlockFields(m_clinic, m_language);
    m_blocks.push_back(fields);
    m_blockColumn->addWidget(fields);
    m_more->setEnabled(m_blocks.size() < mostBlocks);
    m_less->setEnabled(m_blocks.size() > 1);
}

void FindPlaceDialog::removeBlock() {
    delete m_blocks.back();
    m_blocks.pop_back();
    m_more->setEnabled(true);
    m_less->setEnabled(m_blocks.size() > 1);
}

void FindPlaceDialog::find() {
    if (const QString fault = m_period->fault(); !fault.isEmpty())
        return m_note->say(Tone::Danger, fault);
    PlaceWish wish;
    for (const BlockFields* fields : m_blocks)
        wish.blocks.push_back(fields->block());
    wish.first = m_period->first();
    wish.last = m_period->last();
    wish.within = m_period->within();
    wish.visitor = m_visitor;
    m_note->clear();
    const quint64 asked = ++m_asked;
    onAnswer(m_desk.findPlaces(wish, mostPlaces), this,
             [this, asked](const Result<std::vector<FoundPlace>, StoreError>& answer) {
                 if (asked != m_asked)
                     return;
                 if (!answer.ok())
                     return m_note->say(Tone::Danger, storeErrorText(answer.error()), answer.error().detail);
                 show(answer.value());
             });
}

void FindPlaceDialog::show(const std::vector<FoundPlace>& places) {
    m_places = places;
    m_results->clear();
    for (const FoundPlace& place : places)
        m_results->addItem(textOf(place));
    m_take->setEnabled(false);
    if (places.empty())
        return m_note->say(Tone::Warning, tr("Nothing is free then."));
    m_results->setCurrentRow(0);
}

QString FindPlaceDialog::textOf(const FoundPlace& place) const {
    QStringList parts;
    for (const FoundBlock& block : place) {
        const Zone* zone = m_clinic.zone(block.zone);
        parts << rangeText(block.range, m_clinic.timeZone) + u' ' +
                     (zone != nullptr ? zone->title.in(m_language) : QString());
    }
    const QDate date = toLocal(place.front().range.start(), m_clinic.timeZone).date();
    return QStringLiteral("%1   %2").arg(dateText(date, m_language), parts.join(QStringLiteral("  →  ")));
}

void FindPlaceDialog::take() {
    const int row = m_results->currentRow();
    if (row < 0)
        return;
    Q_EMIT chosen(m_places[static_cast<size_t>(row)]);
    accept();
}

} // namespace fd
