#include "ui/window/day_reader.h"

#include "model/on_answer.h"

#include <QTimer>
#include <algorithm>

namespace fd {

namespace {
bool isSameDay(const DaySchedule& a, const DaySchedule& b) {
    return a.date == b.date && a.bookings == b.bookings && a.blocked == b.blocked && a.loads == b.loads &&
           a.slotsByGroup == b.slotsByGroup;
}
} // namespace

DayReader::DayReader(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk) {}

void DayReader::read(const QDate& first, int count) {
    const quint64 wish = ++m_wish;
    const auto ahead = count == 1 ? m_ahead.constFind(first) : m_ahead.cend();
    std::vector<DaySchedule> told;
    if (ahead != m_ahead.cend()) {
        told.push_back(*ahead);
        Q_EMIT answered(told);
    }
    onAnswer(m_desk.days(first, count), this,
             [this, wish, told](const Result<std::vector<DaySchedule>, StoreError>& answer) {
                 if (wish != m_wish)
                     return;
                 if (!answer.ok())
                     return Q_EMIT failed(answer.error());
                 const std::vector<DaySchedule>& days = answer.value();
                 if (std::equal(days.begin(), days.end(), told.begin(), told.end(), isSameDay))
                     Q_EMIT unchanged();
                 else
                     Q_EMIT answered(days);
                 if (days.size() != 1)
                     return;
                 // After what was asked for is on the screen.
                 QTimer::singleShot(0, this, [this, wish, date = days.front().date] {
                     if (wish == m_wish)
                         readAhead(date);
                 });
             });
}

void DayReader::forget() {
    ++m_news;
    m_ahead.clear();
}

void DayReader::readAhead(const QDate& date) {
    const QDate next = date.addDays(1);
    const QDate previous = date.addDays(-1);
    for (auto known = m_ahead.begin(); known != m_ahead.end();)
        known = known.key() == next || known.key() == previous ? std::next(known) : m_ahead.erase(known);
    for (const QDate& beside : {next, previous}) {
        if (m_ahead.contains(beside))
            continue;
        onAnswer(m_desk.day(beside), this,
                 [this, beside, news = m_news](const Result<DaySchedule, StoreError>& answer) {
                     if (answer.ok() && news == m_news)
                         m_ahead.insert(beside, answer.value());
                 });
    }
}

} // namespace fd
