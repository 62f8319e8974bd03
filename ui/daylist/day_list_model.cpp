#include "ui/daylist/day_list_model.h"

#include "model/domain/text_match.h"
#include "ui/errortext/change_text.h"
#include "ui/errortext/format.h"
#include "ui/errortext/outbox_text.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QHash>
#include <algorithm>

namespace fd {

namespace {

QString whereText(const Booking& booking) {
    const QString where = booking.status == ReservationStatus::InProgress ? stageText(booking.stage)
                                                                          : statusText(booking.status);
    const QString sync = syncText(booking.sync);
    return sync.isEmpty() ? where : QStringLiteral("%1 · %2").arg(where, sync);
}

} // namespace

void DayListModel::setClinic(const Clinic& clinic) {
    beginResetModel();
    m_clinic = clinic;
    endResetModel();
}

void DayListModel::setLanguage(Language language) {
    beginResetModel();
    m_language = language;
    endResetModel();
}

void DayListModel::setNow(Instant now) {
    m_now = now;
    if (!m_bookings.empty())
        Q_EMIT dataChanged(index(0, Since), index(rowCount() - 1, Since));
}

/// Another day is another list; within a day rows stay with their bookings.
void DayListModel::setBookings(const std::vector<Booking>& bookings) {
    QHash<ReservationId, size_t> places;
    for (size_t i = 0; i < bookings.size(); ++i)
        places.insert(bookings[i].id, i);
    if (std::none_of(m_bookings.begin(), m_bookings.end(),
                     [&places](const Booking& known) { return places.contains(known.id); })) {
        beginResetModel();
        m_bookings = bookings;
        endResetModel();
        return;
    }
    std::vector<bool> known(bookings.size(), false);
    for (int row = rowCount() - 1; row >= 0; --row) {
        Booking& here = m_bookings[static_cast<size_t>(row)];
        const auto place = places.constFind(here.id);
        if (place == places.cend()) {
            beginRemoveRows({}, row, row);
            m_bookings.erase(m_bookings.begin() + row);
            endRemoveRows();
            continue;
        }
        known[*place] = true;
        if (here != bookings[*place]) {
            here = bookings[*place];
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
    for (size_t i = 0; i < bookings.size(); ++i) {
        if (known[i])
            continue;
        beginInsertRows({}, rowCount(), rowCount());
        m_bookings.push_back(bookings[i]);
        endInsertRows();
    }
}

const Booking* DayListModel::at(int row) const {
    return row >= 0 && row < rowCount() ? &m_bookings[static_cast<size_t>(row)] : nullptr;
}

int DayListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_bookings.size());
}

int DayListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString DayListModel::text(const Booking& booking, int column) const {
    switch (column) {
    case Time:
        return rangeText(booking.range, m_clinic.timeZone);
    case Name:
        return booking.visitorName;
    case Phone:
        return booking.phone ? booking.phone->display() : QString();
    case Place: {
        const Zone* zone = m_clinic.zone(booking.zoneId);
        return zone != nullptr ? zone->title.in(m_language) : QString();
    }
    case Procedures: {
        QStringList what = booking.procedureTitles;
        if (booking.sedation)
            what << tr("Sedation");
        if (booking.consultation)
            what << tr("Consultation");
        return what.join(QStringLiteral(", "));
    }
    case Where:
        return whereText(booking);
    case Since: {
        if (booking.status != ReservationStatus::InProgress || booking.stageSince == Instant{})
            return {};
        const auto length = std::chrono::floor<minutes>(m_now - booking.stageSince).count();
        return QStringLiteral("%1 · %2").arg(timeText(booking.stageSince, m_clinic.timeZone),
                                             durationText(static_cast<int>(std::max<qint64>(0, length))));
    }
    default:
        return {};
    }
}

QVariant DayListModel::sortKey(const Booking& booking, int column) const {
    // By time where nothing else decides.
    const QString start = QStringLiteral("%1").arg(toMs(booking.range.start()), 16, 10, QLatin1Char('0'));
    switch (column) {
    case Time:
        return start;
    case Where:
        return QStringLiteral("%1 %2").arg(static_cast<int>(booking.stage)).arg(start);
    case Since: // who waits longest comes first
        return booking.status == ReservationStatus::InProgress
                   ? QStringLiteral("0%1").arg(toMs(booking.stageSince), 16, 10, QLatin1Char('0'))
                   : u'1' + start;
    default:
        return text(booking, column) + u' ' + start;
    }
}

QVariant DayListModel::data(const QModelIndex& index, int role) const {
    const Booking* booking = at(index.row());
    if (booking == nullptr)
        return {};
    const bool gone = isCancelled(booking->status);
    switch (role) {
    case Qt::DisplayRole:
        return text(*booking, index.column());
    case SortRole:
        return sortKey(*booking, index.column());
    case Qt::ToolTipRole:
        return index.column() == Procedures && !booking->memo.isEmpty() ? QVariant(booking->memo)
                                                                        : QVariant();
    case Qt::FontRole: {
        QFont font = index.column() == Name ? semibold(textFont(13)) : textFont(13);
        font.setStrikeOut(gone && index.column() == Name);
        return font;
    }
    case Qt::ForegroundRole:
        if (gone || booking->status == ReservationStatus::Completed)
            return tokens().muted;
        return {};
    default:
        return {};
    }
}

QVariant DayListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Name:
        return tr("Visitor");
    case Phone:
        return tr("Phone");
    case Place:
        return tr("Zone");
    case Procedures:
        return tr("Procedures");
    case Where:
        return tr("Status");
    case Since:
        return tr("Since");
    default:
        return {};
    }
}

bool isIn(DayPart part, const Booking& booking) {
    switch (part) {
    case DayPart::All:
        return booking.status != ReservationStatus::Canceled;
    case DayPart::Coming:
        return booking.status == ReservationStatus::Reserved && isLive(booking.status, booking.sync);
    case DayPart::Here:
        return booking.status == ReservationStatus::InProgress;
    case DayPart::Over:
        return booking.status == ReservationStatus::Completed || isCancelled(booking.status);
    }
    return false;
}

DayListFilter::DayListFilter(DayListModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model) {
    setSourceModel(&model);
    setSortRole(DayListModel::SortRole);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
    sort(DayListModel::Time);
}

void DayListFilter::setPart(DayPart part) {
    m_part = part;
    invalidateFilter();
}

void DayListFilter::setWords(const QString& words) {
    m_terms.clear();
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts)) {
        if (const QString term = foldForSearch(word); !term.isEmpty())
            m_terms << term;
    }
    invalidateFilter();
}

bool DayListFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    const Booking* booking = m_model.at(row);
    if (booking == nullptr || !isIn(m_part, *booking))
        return false;
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const QString& term) {
        for (int column = 0; column < DayListModel::ColumnCount; ++column) {
            const QString text = m_model.index(row, column).data().toString();
            if (matchTerm(term, foldForSearch(text)) != MatchQuality::None)
                return true;
        }
        return matchTerm(term, foldForSearch(booking->memo)) != MatchQuality::None;
    });
}

} // namespace fd
