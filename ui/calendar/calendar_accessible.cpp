#include "ui/calendar/calendar_accessible.h"

#include "ui/calendar/calendar_text.h"
#include "ui/calendar/calendar_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>
#include <map>

namespace fd {

namespace {

/// A blocked time on one of the days that are shown.
struct ShownBlock {
    const BlockedTime* blocked = nullptr;
    TimeRange range;
};

std::vector<ShownBlock> blockedOf(const CalendarScene& scene) {
    std::vector<ShownBlock> shown;
    for (const QDate& date : scene.dates) {
        for (const BlockedTime& blocked : scene.day.blocked) {
            if (const auto range = blocked.rangeOn(date, scene.clinic.timeZone))
                shown.push_back({&blocked, *range});
        }
    }
    return shown;
}

/// Child 0 is the slot cursor; child n the n-th booking that is drawn; then come the blocked times.
class CalendarChild : public QAccessibleInterface {
public:
    CalendarChild(CalendarView* view, int index)
        : m_view(view)
        , m_index(index) {}

    [[nodiscard]] bool isValid() const override { return m_view && (isCursor() || booking() || blocked()); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override {
        return m_view ? m_view->window()->windowHandle() : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        if (kind != QAccessible::Name || !m_view)
            return {};
        const CalendarScene& scene = m_view->scene();
        if (isCursor()) {
            const auto& slot = scene.cursor;
            return slot ? CalendarText::slotSentence(*slot, m_view->zoneTitle(slot->zoneId),
                                                     scene.clinic.timeZone)
                        : QString();
        }
        if (const auto block = blocked())
            return CalendarText::blockedSentence(
                block->range, block->blocked->zone ? m_view->zoneTitle(*block->blocked->zone) : QString(),
                block->blocked->reason, scene.clinic.timeZone);
        const Booking* one = booking();
        return one ? CalendarText::sentence(*one, m_view->zoneTitle(one->zoneId), scene.clinic.timeZone)
                   : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}

    [[nodiscard]] QRect rect() const override {
        if (!m_view)
            return {};
        QRect place;
        if (const auto block = blocked())
            place = m_view->viewportRectOf(
                block->blocked->zone.value_or(m_view->scene().clinic.zones.front().id), block->range);
        else if (!isCursor())
            place = m_view->viewportRectOfBlock(static_cast<size_t>(m_index - 1));
        else if (const auto slot = m_view->cursor())
            place = m_view->viewportRectOf(slot->zone, slot->range);
        return place.translated(m_view->viewport()->mapToGlobal(QPoint(0, 0)));
    }

    [[nodiscard]] QAccessible::Role role() const override {
        return isCursor() ? QAccessible::Cell : QAccessible::ListItem;
    }

    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = !isCursor();
        state.readOnly = true;
        if (!m_view)
            return state;
        const CalendarScene& scene = m_view->scene();
        if (isCursor())
            state.focused = m_view->hasFocus() && scene.cursor.has_value();
        else if (const Booking* one = booking())
            state.selected = scene.selected == one->id;
        state.offscreen = !rect().intersects(
            m_view->viewport()->rect().translated(m_view->viewport()->mapToGlobal(QPoint(0, 0))));
        return state;
    }

private:
    [[nodiscard]] bool isCursor() const { return m_index == 0; }
    [[nodiscard]] const Booking* booking() const {
        return m_view->scene().bookingAt(static_cast<size_t>(m_index - 1));
    }
    [[nodiscard]] std::optional<ShownBlock> blocked() const {
        const auto bookings = static_cast<int>(m_view->scene().bookingOf.size());
        if (m_index <= bookings)
            return std::nullopt;
        const auto shown = blockedOf(m_view->scene());
        const auto at = static_cast<size_t>(m_index - bookings - 1);
        return at < shown.size() ? std::optional(shown[at]) : std::nullopt;
    }
    QPointer<CalendarView> m_view;
    int m_index;
};

class CalendarAccessible : public QAccessibleWidget {
public:
    explicit CalendarAccessible(CalendarView* view)
        : QAccessibleWidget(view, QAccessible::List)
        , m_view(view) {}

    ~CalendarAccessible() override {
        for (const auto& [index, id] : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }
    CalendarAccessible(const CalendarAccessible&) = delete;
    CalendarAccessible& operator=(const CalendarAccessible&) = delete;

    [[nodiscard]] int childCount() const override {
        return m_view
                   ? static_cast<int>(m_view->scene().bookingOf.size() + blockedOf(m_view->scene()).size()) +
                         1
                   : 0;
    }

    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount())
            return nullptr;
        // Children stay the same objects, as assistive technology expects; what they say is read anew.
        const auto known = m_ids.find(index);
        if (known != m_ids.end())
            return QAccessible::accessibleInterface(known->second);
        auto* made = new CalendarChild(m_view, index);
        m_ids[index] = QAccessible::registerAccessibleInterface(made);
        return made;
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface* wanted) const override {
        for (const auto& [index, id] : m_ids) {
            if (QAccessible::accessibleInterface(id) == wanted)
                return index;
        }
        return -1;
    }

    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
        for (int i = childCount() - 1; i >= 0; --i) {
            QAccessibleInterface* one = child(i);
            if (one && one->rect().contains(x, y))
                return one;
        }
        return nullptr;
    }

    [[nodiscard]] QAccessibleInterface* focusChild() const override {
        return m_view && m_view->hasFocus() && m_view->cursor() ? child(0) : nullptr;
    }

private:
    QPointer<CalendarView> m_view;
    mutable std::map<int, QAccessible::Id> m_ids;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* view = qobject_cast<CalendarView*>(object);
    return view ? new CalendarAccessible(view) : nullptr;
}

} // namespace

void installCalendarAccessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void announceCursor(QWidget* calendarView) {
    QAccessibleEvent moved(calendarView, QAccessible::Focus);
    moved.setChild(0);
    QAccessible::updateAccessibility(&moved);
}

} // namespace fd
