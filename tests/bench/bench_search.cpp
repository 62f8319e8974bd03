// What a keystroke in the search costs among a million visitors: typed names, initials, numbers and dates,
// key by key; beside SQL LIKE, FTS5 trigram and a memmem of one buffer on the same machine in the same run,
// which neither rank nor know initials. Then how long it takes until the index is there, and its size.
// Of each keystroke the best of three, so that it is not other programs that are measured.
// FRONTDESK_BENCH_VISITORS sets another number.
#include "model/desk.h"
#include "model/directory/search_reading.h"
#include "model/directory/visitor_search.h"
#include "model/domain/hangul.h"
#include "model/domain/keyboard_layout.h"
#include "model/store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <cstdio>
#include <cstring>
#include <functional>
#include <limits>
#include <random>

using namespace fd;

namespace {

constexpr int most = 50; ///< hits that are wanted

class Random {
public:
    [[nodiscard]] int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(m_engine); }
    [[nodiscard]] bool percent(int chance) { return below(100) < chance; }
    template <class List>
    [[nodiscard]] auto oneOf(const List& list) {
        return list[below(static_cast<int>(list.size()))];
    }

private:
    std::mt19937 m_engine{42};
};

/// What is typed of somebody.
struct Person {
    QString name;
    QString phone; ///< as written
    QString chart;
    QDate birth;
};

Person somebody(Random& random, int number) {
    // As frequent as they are; the first half of the list is three quarters of all.
    static const QString families = QStringLiteral("김김김김이이이박박최정강조윤장임한오서신권황안송류전홍고"
                                                   "문양손배백허유남심노하곽성차주우구민진지엄채");
    static const QString syllables =
        QStringLiteral("서연지우하윤수빈유나민다은가영채원예린소율아라태리보람혜진주희미경숙정선"
                       "시안현란도준호건승동재훈성상철병규한결이찬기영옥순자말분복길석용");
    static const QStringList given{
        QStringLiteral("Yui"),  QStringLiteral("Haruka"),   QStringLiteral("Xinyi"),
        QStringLiteral("Wei"),  QStringLiteral("Thị Lan"),  QStringLiteral("Emma"),
        QStringLiteral("Zoë"),  QStringLiteral("Jürgen"),   QStringLiteral("Olivia"),
        QStringLiteral("Anna"), QStringLiteral("Minh Anh"), QStringLiteral("Mei")};
    static const QStringList last{QStringLiteral("Sato"),  QStringLiteral("Tanaka"), QStringLiteral("Wang"),
                                  QStringLiteral("Zhang"), QStringLiteral("Nguyễn"), QStringLiteral("Trần"),
                                  QStringLiteral("Smith"), QStringLiteral("Weiß"),   QStringLiteral("Martin"),
                                  QStringLiteral("Suzuki")};
    Person made;
    if (random.percent(8)) {
        made.name = random.oneOf(given) + u' ' + random.oneOf(last);
    } else {
        made.name = random.oneOf(families);
        for (int i = 0; i < (random.percent(4) ? 1 : 2); ++i)
            made.name += random.oneOf(syllables);
    }
    // Invented numbers alone, so about a hundred people share each.
    made.phone = QStringLiteral("010-0000-%1").arg(random.below(10'000), 4, 10, QLatin1Char('0'));
    made.chart = QString::number(10'000 + number);
    made.birth = QDate(1945, 1, 1).addDays(random.below(22'000));
    return made;
}

/// Every state of the field while a text is typed.
QStringList keystrokes(const QString& text) {
    QString keys;
    for (const QChar c : text)
        keys += hangul::keysOf(c.unicode());
    QStringList states;
    for (qsizetype count = 1; count <= keys.size(); ++count)
        states << hangul::composed(QStringView(keys).first(count));
    return states;
}

QString initialsOf(const QString& name) {
    QString initials;
    for (const QChar c : name)
        initials += hangul::keysOf(c.unicode())[0];
    return initials;
}

/// As receptions search: most by name, initials and last digits.
QString typedOf(Random& random, const Person& person) {
    const QString& name = person.name;
    switch (random.below(14)) {
    case 0:
    case 1:
    case 2:
        return name;
    case 3:
    case 4:
        return initialsOf(name);
    case 5:
    case 6:
        return person.phone.right(4);
    case 7:
        return person.phone;
    case 8:
        return person.chart;
    case 9:
        return person.birth.toString(QStringLiteral("yyMMdd"));
    case 10:
        return initialsOf(name) + u' ' + person.phone.right(4);
    case 11:
        return name.sliced(1);
    case 12:
        return initialsOf(name.left(1)) + name.sliced(1, 1) + initialsOf(name.sliced(2));
    default:
        return inOtherLayout(name);
    }
}

void fill(Store& store, int count, std::vector<Person>& people, QByteArray& buffer) {
    Random random;
    Transaction transaction(store.database);
    store.clinic.putZone({ZoneId::parse(QString(24, u'1')).value(), {QStringLiteral("영역"), {}}, {}, 0});
    ReservationGroup group;
    group.id = GroupId::parse(QString(24, u'2')).value();
    group.title.korean = QStringLiteral("일반");
    store.clinic.putGroup(group);
    Statement visitor = store.database.prepare(QStringLiteral(
        "INSERT INTO visitors (id, name, phone, date_of_birth, chart_number, nationality, cautions, memo)"
        " VALUES (?, ?, ?, ?, ?, '', '', '')"));
    Statement booking = store.database.prepare(QStringLiteral(
        "INSERT INTO reservations (id, visitor_id, zone_id, group_id, start_ms, end_ms, status, command,"
        " consultation, sedation, procedure_titles, memo, created_ms, changed_ms)"
        " VALUES (?, ?, ?, ?, ?, ?, 'COMPLETED', '{}', 0, 0, '', '', 0, 0)"));
    Statement plain = store.database.prepare(QStringLiteral("INSERT INTO plain VALUES (?)"));
    Statement trigram = store.database.prepare(QStringLiteral("INSERT INTO trigrams VALUES (?)"));
    for (int i = 0; i < count; ++i) {
        const Person person = somebody(random, i);
        // As a main system issues them, the second of the registration first.
        const QString id = QStringLiteral("%1%2%3")
                               .arg(1'500'000'000 + i * 200, 8, 16, QLatin1Char('0'))
                               .arg(random.below(1 << 30), 10, 16, QLatin1Char('0'))
                               .arg(i, 6, 16, QLatin1Char('0'));
        const QString phone = PhoneNumber::parse(person.phone)->e164();
        visitor.run({id, person.name, phone, person.birth.toString(Qt::ISODate), person.chart});
        const QString line = person.name + u'\t' + QString(person.phone).remove(u'-') + u'\t' + person.chart +
                             u'\t' + person.birth.toString(QStringLiteral("yyyyMMdd"));
        plain.run({line});
        trigram.run({line});
        buffer += line.toUtf8() + '\n';
        if (random.percent(30)) {
            const qint64 start = 1'700'000'000'000 + 1'800'000LL * random.below(40'000);
            booking.run({ReservationId::generate().text(), id, QString(24, u'1'), QString(24, u'2'), start,
                         start + 1'800'000});
        }
        people.push_back(person);
    }
    transaction.commit();
}

struct Latency {
    std::vector<double> ms;
    int answered = 0; ///< keystrokes with somebody found
    [[nodiscard]] double at(double share) const {
        std::vector<double> sorted = ms;
        std::sort(sorted.begin(), sorted.end());
        return sorted.empty() ? 0
                              : sorted[static_cast<size_t>(share * static_cast<double>(sorted.size() - 1))];
    }
    void print(const char* name) const {
        std::printf(
            "%-20s %5zu keystrokes, %5d find somebody: median %8.3f ms, p90 %8.3f, p99 %8.3f, max %8.3f\n",
            name, ms.size(), answered, at(0.5), at(0.9), at(0.99), at(1));
    }
};

/// `search(text)` says how many it found.
template <class Search>
Latency measure(const QStringList& texts, Search search) {
    Latency latency;
    for (const QString& text : texts) {
        double best = std::numeric_limits<double>::max();
        size_t found = 0;
        for (int round = 0; round < 3; ++round) {
            QElapsedTimer timer;
            timer.start();
            found = search(text);
            best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        latency.ms.push_back(best);
        latency.answered += found > 0 ? 1 : 0;
    }
    return latency;
}

const char* findIn(const char* from, const char* end, const QByteArray& text) {
#ifdef __GLIBC__
    const void* at =
        memmem(from, static_cast<size_t>(end - from), text.constData(), static_cast<size_t>(text.size()));
    return at ? static_cast<const char*>(at) : end;
#else
    return std::search(from, end, std::boyer_moore_horspool_searcher(text.begin(), text.end()));
#endif
}

size_t scan(const QByteArray& buffer, const QByteArray& text) {
    size_t found = 0;
    const char* const end = buffer.constData() + buffer.size();
    for (const char* at = buffer.constData(); found < most; ++found) {
        at = findIn(at, end, text);
        if (at == end)
            break;
        at = std::find(at, end, '\n');
    }
    return found;
}

size_t rowsLike(Statement& select, const QString& text) {
    size_t found = 0;
    for (select.run({u'%' + text + u'%'}); select.next();)
        ++found;
    return found;
}

void compareWithOthers(Store& store, const VisitorSearch& search, const QStringList& texts,
                       const QByteArray& buffer) {
    std::printf("the same keystrokes by others:\n");
    const Latency own = measure(texts, [&](const QString& text) { return search.find(text, most).size(); });
    const auto compare = [&](const char* name, const Latency& other) {
        other.print(name);
        std::printf("%-20s %.2f times the median, %.2f times the p99 of this search\n", "",
                    other.at(0.5) / own.at(0.5), other.at(0.99) / own.at(0.99));
    };
    own.print("this search");
    Statement like = store.database.prepare(
        QStringLiteral("SELECT rowid FROM plain WHERE line LIKE ? LIMIT %1").arg(most));
    compare("SQL LIKE", measure(texts, [&](const QString& text) { return rowsLike(like, text); }));
    Statement trigram = store.database.prepare(
        QStringLiteral("SELECT rowid FROM trigrams WHERE line LIKE ? LIMIT %1").arg(most));
    compare("FTS5 trigram", measure(texts, [&](const QString& text) { return rowsLike(trigram, text); }));
    compare("memmem", measure(texts, [&](const QString& text) { return scan(buffer, text.toUtf8()); }));
}

void printSlowest(const QStringList& texts, const Latency& latency) {
    std::vector<std::pair<double, QString>> all;
    for (qsizetype i = 0; i < texts.size(); ++i)
        all.emplace_back(latency.ms[static_cast<size_t>(i)], texts[i]);
    std::sort(all.rbegin(), all.rend(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::printf("the slowest:");
    for (size_t i = 0; i < std::min<size_t>(12, all.size()); ++i)
        std::printf(" %s (%.2f ms)", qPrintable(all[i].second), all[i].first);
    std::printf("\n");
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    const int wanted = qEnvironmentVariableIntValue("FRONTDESK_BENCH_VISITORS");
    const int count = wanted > 0 ? wanted : 1'000'000;
    const QTemporaryDir folder;
    auto opened = Store::open(folder.filePath(QStringLiteral("clinic")), Database::Mode::CreateIfMissing);
    if (!opened)
        qFatal("the store of the bench does not open");
    std::unique_ptr<Store> store = std::move(opened).value();
    store->database.execute(QStringLiteral("CREATE TABLE plain (line TEXT)"));
    store->database.execute(
        QStringLiteral("CREATE VIRTUAL TABLE trigrams USING fts5 (line, tokenize = 'trigram')"));
    std::vector<Person> people;
    QByteArray buffer;
    fill(*store, count, people, buffer);

    VisitorSearch search;
    QElapsedTimer timer;
    timer.start();
    PackedRecords records;
    QString after;
    for (bool more = true; more;) {
        const SearchRows rows = searchRows(store->database, after, 4'000);
        more = rows.count > 0;
        after = rows.last;
        appendRows(records, rows);
    }
    const qint64 readMs = timer.restart();
    auto index = std::make_shared<VisitorIndex>(std::move(records));
    const qint64 indexMs = timer.elapsed();
    search.endRebuild(search.beginRebuild(), index);
    index.reset();
    std::printf("%d visitors; index: %lld ms to read the store, %lld ms to arrange; %.1f bytes a visitor\n",
                count, static_cast<long long>(readMs), static_cast<long long>(indexMs),
                static_cast<double>(search.bytes()) / count);

    Random random;
    QStringList texts;
    for (int i = 0; i < 400; ++i)
        texts += keystrokes(typedOf(random, random.oneOf(people)));
    const Latency latency =
        measure(texts, [&](const QString& text) { return search.find(text, most).size(); });
    printSlowest(texts, latency);
    latency.print("this search");
    QStringList few; // of the slow ones
    for (qsizetype i = 0; i < texts.size(); i += 40)
        few << texts[i];
    compareWithOthers(*store, search, few, buffer);

    store.reset();
    timer.restart();
    auto desk = Desk::open(folder.filePath(QStringLiteral("clinic")));
    if (!desk)
        qFatal("the desk of the bench does not open");
    const qint64 openMs = timer.elapsed();
    const auto answer = (*desk)->searchVisitors(people.back().phone, most).result();
    std::printf("a desk is open after %lld ms, and answers its first search after %lld ms (%zu visitors)\n",
                static_cast<long long>(openMs), static_cast<long long>(timer.elapsed()),
                answer.value().size());
    return 0;
}
