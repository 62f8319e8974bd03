#include "model/directory/search_reading.h"

#include "model/directory/visitor_search.h"
#include "model/store/store.h"

namespace fd {

void appendRows(PackedRecords& records, const std::vector<SearchRow>& rows) {
    for (const SearchRow& row : rows) {
        const QStringView facts = QStringView(row.facts).sliced(24);
        const qsizetype phoneEnd = facts.indexOf(u' ');
        const qsizetype birthEnd = facts.indexOf(u' ', phoneEnd + 1);
        const FoldedName name = foldName(row.name);
        const QString chart = foldForSearch(facts.sliced(birthEnd + 1));
        SearchRecord record;
        record.name = name.text;
        record.wordStarts = name.wordStarts;
        if (phoneEnd > 0)
            record.phone = PackedPhone::ofE164(facts.first(phoneEnd));
        record.birth = birthDigits(facts.sliced(phoneEnd + 1, birthEnd - phoneEnd - 1));
        record.chart = chart;
        record.visit = row.lastVisit ? visitMinutes(*row.lastVisit) : 0;
        records.append(objectIdValue(row.id()), record);
    }
}

void readSearch(Store& store, VisitorSearch& search) {
    constexpr int atOnce = 5'000;
    const quint64 number = search.beginRebuild();
    PackedRecords records;
    QString after;
    for (bool more = true; more;) {
        const auto rows = searchRows(store.database, after, atOnce);
        appendRows(records, rows);
        more = rows.size() == atOnce;
        if (more)
            after = rows.back().id().toString();
    }
    search.endRebuild(number, std::make_shared<VisitorIndex>(std::move(records)));
}

} // namespace fd
