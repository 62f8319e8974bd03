// The desk's side of visitors: their cards, registering, changing and merging them, and who was chosen last.
#include "model/desk.h"
#include "model/desk_reading.h"
#include "model/directory/visitor_search.h"
#include "model/engine/reservation_engine.h"
#include "model/store/store.h"
#include "model/store/visitor_merging.h"
#include "model/store_thread.h"
#include "model/sync/remote_booking.h"

namespace fd {

namespace {

constexpr int mostSimilar = 5;
constexpr int shownRecent = 12;

Rejected refusalOf(MergeFault fault) {
    switch (fault) {
    case MergeFault::Changed:
        break;
    case MergeFault::Overlap:
        return refusal(u"mergeOverlap", reason::NotAvailable);
    case MergeFault::Waits:
        return refusal(u"mergeWaits", reason::NotAvailable);
    case MergeFault::IdWaits:
        return refusal(u"mergeIdWaits", reason::NotAvailable);
    }
    return refusal(u"visitors", reason::NotAvailable);
}

Rejected otherHasThatId() {
    return Rejected{{{keyOf(VisitorField::MainSystemId), reason::NotAvailable}}};
}

} // namespace

QDate Desk::today() {
    return toLocal(m_clock(), m_store->clinic.timeZone()).date();
}

Desk::Answer<std::optional<VisitorCard>> Desk::visitorCard(const VisitorId& id) {
    return m_thread->run([this, id] { return cardOf(*m_store, m_store->visitors.standsFor(id), m_clock()); });
}

/// The visitor stands as written, and everybody is told.
VisitorSaving Desk::keep(const std::optional<Visitor>& before, const Visitor& visitor) {
    Transaction transaction(m_store->database);
    if (const auto remoteId = visitor.remoteId()) {
        const auto holder = m_store->visitors.findByMainSystemId(*remoteId);
        if (holder && *holder != visitor.id)
            return otherHasThatId();
    }
    m_store->visitors.put(visitor);
    std::vector<OutboxRow> rows;
    if (before && visitor.mainSystemId && visitor.mainSystemId != before->mainSystemId) {
        auto entered =
            fd::enterMainSystemId(*m_store, visitor.id, *visitor.mainSystemId, address(), m_clock());
        if (std::holds_alternative<Rejected>(entered))
            return otherHasThatId();
        rows = std::get<std::vector<OutboxRow>>(std::move(entered));
    }
    if (before != visitor)
        m_store->visitorRecords.add(before, visitor, m_engine->person(), m_clock());
    m_store->unfinishedVisitors.remove(before ? std::optional(visitor.id) : std::nullopt);
    transaction.commit();
    search().put(visitor);
    if (!rows.empty())
        take(rows);
    tell(VisitorChanged{visitor.id, before ? std::nullopt : std::optional(m_store->visitors.count())});
    return visitor;
}

Desk::Answer<VisitorSaving> Desk::registerVisitor(const VisitorForm& form) {
    return m_thread->run([this, form]() -> VisitorSaving {
        Visitor made;
        made.id = VisitorId::generate();
        made.madeHere = true;
        const auto written = visitorOf(form, made, today());
        if (!written)
            return Rejected{written.error()};
        return keep(std::nullopt, *written);
    });
}

Desk::Answer<VisitorSaving> Desk::saveVisitor(const Visitor& base, const VisitorForm& form) {
    return m_thread->run([this, base, form]() -> VisitorSaving {
        const auto stored = m_store->visitors.find(base.id);
        if (!stored)
            return refusal(u"visitorId", reason::NotFound);
        if (*stored != base)
            return VisitorChangedMeanwhile{*stored};
        const auto written = visitorOf(form, base, today());
        if (!written)
            return Rejected{written.error()};
        return keep(base, *written);
    });
}

Desk::Answer<Outcome> Desk::enterMainSystemId(const VisitorId& visitor, const VisitorId& mainSystemId) {
    return m_thread->run([this, visitor, mainSystemId]() -> Outcome {
        Transaction transaction(m_store->database);
        const auto before = m_store->visitors.find(visitor);
        const auto result = fd::enterMainSystemId(*m_store, visitor, mainSystemId, address(), m_clock());
        if (const auto* rejected = std::get_if<Rejected>(&result))
            return *rejected;
        const auto after = m_store->visitors.find(visitor);
        if (before && after && before != after)
            m_store->visitorRecords.add(before, *after, m_engine->person(), m_clock());
        transaction.commit();
        take(std::get<std::vector<OutboxRow>>(result));
        tell(VisitorChanged{visitor});
        return Accepted{};
    });
}

/// Forwards or back; everybody is told.
Change Desk::merge(VisitorMerge merge) {
    Transaction transaction(m_store->database);
    const auto fault =
        merge.takenBack ? unmergeVisitors(*m_store, merge) : fd::mergeVisitors(*m_store, merge);
    if (fault)
        return refusalOf(*fault);
    m_store->visitorRecords.add(merge, m_engine->person(), m_clock());
    transaction.commit();
    if (merge.takenBack) {
        search().put(merge.kept);
        search().put(merge.removed);
        followVisit(merge.removed.id);
    } else {
        search().remove(merge.removed.id);
        search().put(merge.merged);
    }
    followVisit(merge.kept.id); // of both, or of one again
    tell(VisitorChanged{merge.kept.id, m_store->visitors.count()});
    tell(VisitorChanged{merge.removed.id});
    if (!merge.wishes.empty())
        tell(WaitingListChanged{});
    if (!merge.bookings.empty()) {
        tell(TrayChanged{});
        tell(OutboxChanged{}); // the queue says whose bookings they are
    }
    return VisitorsMerged{std::move(merge)};
}

Desk::Answer<Change> Desk::mergeVisitors(const Visitor& kept, const Visitor& removed,
                                         const VisitorForm& form) {
    return m_thread->run([this, kept, removed, form]() -> Change {
        const auto written = visitorOf(form, kept, today());
        if (!written)
            return Rejected{written.error()};
        if (const auto remoteId = written->remoteId()) {
            const auto holder = m_store->visitors.findByMainSystemId(*remoteId);
            if (holder && *holder != kept.id && *holder != removed.id)
                return otherHasThatId();
        }
        return merge({kept, removed, *written, {}, {}, {}});
    });
}

Desk::Answer<Change> Desk::apply(const VisitorMerge& step) {
    return m_thread->run([this, step] { return merge(step); });
}

Desk::Answer<SimilarVisitors> Desk::similarVisitors(const VisitorForm& form,
                                                    const std::optional<VisitorId>& except) {
    return m_thread->run([this, form, except] {
        VisitorRepository& visitors = m_store->visitors;
        SimilarVisitors similar;
        if (const auto phone = PhoneNumber::parse(form.phone))
            similar.samePhone = visitors.withPhone(*phone, mostSimilar);
        const QDate birth = parseBirthDate(form.dateOfBirth, today());
        if (birth.isValid() && !form.name.trimmed().isEmpty())
            similar.sameNameAndBirth = visitors.withNameAndBirth(form.name, birth, mostSimilar);
        similar.sameChartNumber = visitors.withChartNumber(form.chartNumber.trimmed(), mostSimilar);
        for (auto* list : {&similar.samePhone, &similar.sameNameAndBirth, &similar.sameChartNumber})
            std::erase_if(*list, [&except](const Visitor& visitor) { return visitor.id == except; });
        return similar;
    });
}

Desk::Answer<VisitorFormChoices> Desk::visitorFormChoices() {
    return m_thread->run([this] {
        return VisitorFormChoices{m_store->visitors.types(), m_store->visitors.nextChartNumber()};
    });
}

Desk::Answer<Done> Desk::keepUnfinishedVisitor(const UnfinishedVisitor& unfinished) {
    return m_thread->run([this, unfinished] {
        try {
            m_store->unfinishedVisitors.put(unfinished, m_clock());
            tell(DraftSaved{m_clock()});
            return Done{};
        } catch (const StoreException&) {
            tell(DraftNotSaved{});
            throw;
        }
    });
}

Desk::Answer<Done> Desk::discardUnfinishedVisitor(const std::optional<VisitorId>& about) {
    return m_thread->run([this, about] {
        m_store->unfinishedVisitors.remove(about);
        return Done{};
    });
}

Desk::Answer<LeftOff> Desk::leftOff() {
    return m_thread->run([this] {
        LeftOff left;
        if (const auto unfinished = m_store->unfinishedVisitors.find(std::nullopt))
            left.registration = unfinished->form;
        left.recent = m_store->visitors.recent(shownRecent);
        return left;
    });
}

Desk::Answer<Done> Desk::rememberVisitor(const VisitorId& id) {
    return m_thread->run([this, id] {
        m_store->visitors.remember(id);
        return Done{};
    });
}

} // namespace fd
