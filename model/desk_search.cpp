// The desk's side of searching: who is found, and how the search hears of what changes.
#include "model/desk.h"
#include "model/directory/visitor_search.h"
#include "model/store/search_rows.h"
#include "model/store/store.h"
#include "model/store_thread.h"
#include "model/visitor_finder.h"

namespace fd {

VisitorSearch& Desk::search() {
    return *m_search;
}

void Desk::readSearchAnew() {
    m_finder->readAnew();
}

/// Whom a booking concerns stands where their latest visit puts them.
void Desk::followVisit(const VisitorId& visitor) {
    try {
        m_search->setVisit(visitor, lastVisit(m_store->database, visitor));
    } catch (const StoreException&) {
        readSearchAnew(); // what was booked stands all the same
    }
}

Desk::Answer<std::vector<Visitor>> Desk::searchVisitors(const QString& text, int limit) {
    return m_finder->find(text, limit)
        .then([this](const VisitorFinder::Found& found) {
            return m_thread->run([this, found] {
                if (!found)
                    throw StoreException(found.error());
                std::vector<Visitor> visitors;
                for (const VisitorId& id : *found) {
                    if (auto visitor = m_store->visitors.find(id))
                        visitors.push_back(std::move(*visitor));
                }
                return visitors;
            });
        })
        .unwrap();
}

} // namespace fd
