#include "ui/daylist/day_list.h"

#include "ui/errortext/format.h"
#include "ui/errortext/tone.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <algorithm>

namespace fd {

namespace {
constexpr int rowHeight = 36;
constexpr int leastProcedures = 170;

/// Rows that are easy to hit.
class TallRows : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override {
        return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight};
    }
};

constexpr milliseconds waitingStep(30'000);
constexpr std::array<const char*, 4> segments{"first", "middle", "middle", "last"};
constexpr int topSpacing = 12;
constexpr int leastFilter = 160;
constexpr std::array<const char*, 4> partNames{"partAll", "partComing", "partHere", "partOver"};
} // namespace

DayList::DayList(Clock now, QWidget* parent)
    : QWidget(parent)
    , m_now(std::move(now))
    , m_model(new DayListModel(this))
    , m_filter(new DayListFilter(*m_model, this))
    , m_words(new QLineEdit)
    , m_top(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_next(new ElidedLabel)
    , m_table(new QTreeView)
    , m_empty(new QLabel(m_table)) {
    setObjectName(QStringLiteral("dayList"));
    m_words->setObjectName(QStringLiteral("dayListFilter"));
    m_words->setClearButtonEnabled(true);
    m_next->setObjectName(QStringLiteral("nextVisitor"));
    m_table->setObjectName(QStringLiteral("dayTable"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new TallRows(m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(DayListModel::Time, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setRootIsDecorated(false);
    m_table->setItemsExpandable(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView* header = m_table->header();
    header->setStretchLastSection(false);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(DayListModel::Procedures, QHeaderView::Stretch);
    m_empty->setAlignment(Qt::AlignCenter);
    setTone(m_empty, Tone::Muted);

    auto* parts = new QHBoxLayout;
    parts->setSpacing(0);
    auto* group = new QButtonGroup(this);
    for (size_t i = 0; i < m_parts.size(); ++i) {
        m_parts[i] = new QPushButton;
        m_parts[i]->setObjectName(QString::fromLatin1(partNames[i]));
        m_parts[i]->setCheckable(true);
        m_parts[i]->setProperty("segment", QString::fromLatin1(segments[i]));
        group->addButton(m_parts[i], static_cast<int>(i));
        parts->addWidget(m_parts[i]);
    }
    m_parts[0]->setChecked(true);
    m_top->setContentsMargins(16, 10, 16, 10);
    m_top->setSpacing(topSpacing);
    m_top->addLayout(parts);
    m_top->addWidget(m_words, 1);
    auto* empty = new QVBoxLayout(m_table);
    empty->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_top);
    m_next->setContentsMargins(16, 0, 16, 8);
    column->addWidget(m_next);
    column->addWidget(m_table, 1);

    connect(group, &QButtonGroup::idClicked, this, [this](int part) {
        m_filter->setPart(static_cast<DayPart>(part));
        showCounts();
    });
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter->setWords(words);
        showCounts();
    });
    connect(m_table, &QTreeView::activated, this, [this] {
        if (const Booking* booking = selected())
            Q_EMIT bookingOpened(ReservationId(booking->id));
    });
    connect(m_table, &QTreeView::customContextMenuRequested, this, &DayList::askMenu);
    m_minute.setInterval(waitingStep);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        m_model->setNow(m_now());
        showNext();
    });
    m_minute.start();
    retranslate();
}

void DayList::setClinic(const Clinic& clinic) {
    m_clinic = clinic;
    m_model->setClinic(clinic);
}

void DayList::setLanguage(Language language) {
    m_language = language;
    m_model->setLanguage(language);
    retranslate();
}

void DayList::setDay(const DaySchedule& day) {
    m_day = day;
    m_model->setNow(m_now());
    m_model->setBookings(day.bookings);
    fitColumns();
    showCounts();
    showNext();
}

void DayList::select(const std::optional<ReservationId>& reservation) {
    if (!reservation)
        return m_table->clearSelection();
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        const Booking* booking = m_model->at(m_filter->mapToSource(index).row());
        if (booking != nullptr && booking->id == *reservation)
            return m_table->setCurrentIndex(index);
    }
}

const Booking* DayList::selected() const {
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->at(m_filter->mapToSource(index).row()) : nullptr;
}

QWidget* DayList::firstControl() const {
    return m_table;
}

void DayList::askMenu(const QPoint& at) {
    const QModelIndex under = m_table->indexAt(at);
    const QModelIndex index = under.isValid() ? under : m_table->currentIndex();
    const Booking* booking = index.isValid() ? m_model->at(m_filter->mapToSource(index).row()) : nullptr;
    if (booking != nullptr)
        Q_EMIT menuRequested(ReservationId(booking->id), m_table->viewport()->mapToGlobal(at));
}

void DayList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DayList::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    int parts = 0;
    for (const QPushButton* part : m_parts)
        parts += part->sizeHint().width();
    const QMargins around = m_top->contentsMargins();
    const bool beside = around.left() + parts + topSpacing + leastFilter + around.right() <= width();
    m_top->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    fitColumns();
}

/// Narrow, the filter stands below the parts of the day.
QSize DayList::minimumSizeHint() const {
    int parts = 0;
    for (const QPushButton* part : m_parts)
        parts += part->minimumSizeHint().width();
    const QMargins around = m_top->contentsMargins();
    return {around.left() + parts + around.right(), QWidget::minimumSizeHint().height()};
}

/// What is to be done comes before the phone number, which the booking says too.
void DayList::fitColumns() {
    const QAbstractItemView* view = m_table;
    int needed = leastProcedures;
    for (int column = 0; column < DayListModel::ColumnCount; ++column) {
        if (column != DayListModel::Procedures)
            needed += std::max(view->sizeHintForColumn(column), m_table->header()->sectionSizeHint(column));
    }
    m_table->setColumnHidden(DayListModel::Phone, needed > m_table->viewport()->width());
}

void DayList::retranslate() {
    if (auto* clear = m_words->findChild<QAbstractButton*>())
        clear->setAccessibleName(tr("Clear the filter"));
    m_words->setPlaceholderText(tr("Filter this day: name, zone, procedure, status"));
    m_words->setAccessibleName(tr("Filter this day"));
    m_table->setAccessibleName(tr("Bookings of the day"));
    showCounts();
    showNext();
}

void DayList::showCounts() {
    const std::array<QString, 4> names{tr("All"), tr("To come"), tr("Here"), tr("Over")};
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const auto count =
            std::count_if(m_day.bookings.begin(), m_day.bookings.end(),
                          [i](const Booking& booking) { return isIn(static_cast<DayPart>(i), booking); });
        m_parts[i]->setText(QStringLiteral("%1 %2").arg(names[i]).arg(count));
    }
    m_empty->setText(m_day.bookings.empty() ? tr("There are no bookings on this day.")
                                            : tr("No booking of this day fits."));
    m_empty->setVisible(m_filter->rowCount() == 0);
}

/// Who comes next, and who has waited longest.
void DayList::showNext() {
    const Instant now = m_now();
    const Booking* next = nullptr;
    const Booking* longest = nullptr;
    for (const Booking& booking : m_day.bookings) {
        if (isIn(DayPart::Coming, booking) && booking.range.end() > now &&
            (next == nullptr || booking.range.start() < next->range.start()))
            next = &booking;
        if (isIn(DayPart::Here, booking) && isWaiting(booking.stage) &&
            (longest == nullptr || booking.stageSince < longest->stageSince))
            longest = &booking;
    }
    QStringList parts;
    if (next != nullptr)
        parts << tr("Next: %1 %2").arg(timeText(next->range.start(), m_clinic.timeZone), next->visitorName);
    if (longest != nullptr) {
        const auto waited = std::chrono::floor<minutes>(now - longest->stageSince).count();
        parts << tr("Waits longest: %1, %2")
                     .arg(longest->visitorName, durationText(static_cast<int>(std::max<qint64>(0, waited))));
    }
    m_next->setText(parts.join(QStringLiteral("   ·   ")));
    m_next->setVisible(!parts.isEmpty());
}

} // namespace fd
