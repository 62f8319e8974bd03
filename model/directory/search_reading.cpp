#include "model/directory/search_reading.h"

#include "model/directory/visitor_search.h"
#include "model/store/store.h"

namespace fd {

namespace {

/// Takes rows that begin with an id off a text, one by one.
class RowReader {
public:
    explicit RowReader(QStringView rows)
        : m_left(rows) {
        next();
    }
    [[nodiscard]] bool atEnd() const { return m_row.isEmpty(); }
    [[nodiscard]] QStringView id() const { return m_row.first(24); }
    [[nodiscard]] QStringView rest() const { return m_row.sliced(24); }
    void next() {
        const qsizetype end = m_left.indexOf(SearchRows::rowEnd);
        m_row = end < 0 ? m_left : m_left.first(end);
        m_left = end < 0 ? QStringView() : m_left.sliced(end + 1);
    }

private:
    QStringView m_left;
    QStringView m_row;
};

} // namespace

void appendRows(PackedRecords& records, const SearchRows& rows) {
    RowReader visit(rows.visits);
    for (RowReader row(rows.visitors); !row.atEnd(); row.next()) {
        const QStringView facts = row.rest();
        const qsizetype phoneEnd = facts.indexOf(u' ');
        const qsizetype birthEnd = facts.indexOf(u' ', phoneEnd + 1);
        const qsizetype chartEnd = facts.indexOf(SearchRows::columnEnd, birthEnd + 1);
        const FoldedName name = foldName(facts.sliced(chartEnd + 1));
        const QString chart = foldForSearch(facts.sliced(birthEnd + 1, chartEnd - birthEnd - 1));
        SearchRecord record;
        record.name = name.text;
        record.wordStarts = name.wordStarts;
        if (phoneEnd > 0)
            record.phone = PackedPhone::ofE164(facts.first(phoneEnd));
        record.birth = birthDigits(facts.sliced(phoneEnd + 1, birthEnd - phoneEnd - 1));
        record.chart = chart;
        while (!visit.atEnd() && visit.id() < row.id())
            visit.next();
        if (!visit.atEnd() && visit.id() == row.id())
            record.visit = visitMinutes(instantFromMs(visit.rest().toLongLong()));
        records.append(objectIdValue(row.id()), record);
    }
}

void readSearch(Store& store, VisitorSearch& search) {
    constexpr int atOnce = 5'000;
    const quint64 number = search.beginRebuild();
    PackedRecords records;
    QString after;
    for (bool more = true; more;) {
        const SearchRows rows = searchRows(store.database, after, atOnce);
        appendRows(records, rows);
        more = rows.count == atOnce;
        after = rows.last;
    }
    search.endRebuild(number, std::make_shared<VisitorIndex>(std::move(records)));
}

} // namespace fd
