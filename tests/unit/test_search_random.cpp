// The search beside a slow and obvious one, on random names, numbers and texts: the same visitors, before and
// after changes.
#include "model/directory/visitor_search.h"
#include "model/domain/hangul.h"
#include "model/domain/keyboard_layout.h"

#include <QtTest>
#include <random>

using namespace fd;

namespace {

bool isSyllable(QChar c) {
    return c.unicode() >= 0xAC00 && c.unicode() <= 0xD7A3;
}

QString keysOf(QStringView text) {
    QString keys;
    for (const QChar c : text)
        keys += hangul::keysOf(c.unicode());
    return keys;
}

/// Letter for letter; a jamo stands for any syllable that is typed with it first; the keys of the last
/// syllable may go on to make the text.
bool beginsWith(const QString& text, const QString& term) {
    if (text.size() < term.size())
        return false;
    for (qsizetype i = 0; i < term.size(); ++i) {
        const bool last = i == term.size() - 1;
        if (isSyllable(term[i]) && last)
            return keysOf(QStringView(text).sliced(i)).startsWith(keysOf(QStringView(term).sliced(i)));
        const bool isLead = term[i] >= u'ㄱ' && term[i] <= u'ㅎ' && isSyllable(text[i]);
        if (term[i] != text[i] && !(isLead && keysOf(QStringView(text).sliced(i, 1))[0] == term[i]))
            return false;
    }
    return true;
}

bool isInName(const QString& name, const QString& term) {
    QStringList words;
    for (const QString& word : name.split(u' '))
        words += foldForSearch(word);
    const QString whole = words.join(QString());
    for (qsizetype from = 0; from < whole.size(); ++from) {
        if (beginsWith(whole.mid(from), term))
            return true;
    }
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (beginsWith(words.mid(i).join(QString()) + words.mid(0, i).join(QString()), term))
            return true;
    }
    return false;
}

bool fitsTerm(const Visitor& visitor, const QString& written) {
    const QString term = foldForSearch(written);
    if (isInName(visitor.name, term))
        return true;
    const QString chart = foldForSearch(visitor.chartNumber);
    if (term == chart || (term.size() > 1 && chart.startsWith(term)))
        return true;
    static const QRegularExpression number(QStringLiteral("^[0-9]{2,15}$"));
    if (!number.match(term).hasMatch())
        return false;
    const QString birth = visitor.dateOfBirth.toString(QStringLiteral("yyyyMMdd"));
    if (birth.mid(2) == term || (term.size() >= 4 && birth.startsWith(term)))
        return true;
    if (!visitor.phone)
        return false;
    QString atHome = visitor.phone->display();
    atHome =
        foldForSearch(visitor.phone->countryCode() == QLatin1String("82") ? atHome : visitor.phone->number());
    const QString abroad = visitor.phone->e164().mid(1);
    QStringList ways{term};
    if (term.startsWith(QLatin1String("820")))
        ways << QStringLiteral("82") + term.mid(3);
    else if (term.startsWith(QLatin1String("0082")))
        ways << term.mid(2);
    return std::any_of(ways.begin(), ways.end(),
                       [&](const QString& way) { return atHome.contains(way) || abroad.contains(way); });
}

bool fitsAsWritten(const Visitor& visitor, const QString& text) {
    QStringList terms;
    for (const QString& term : text.simplified().split(u' ')) {
        if (!foldForSearch(term).isEmpty())
            terms << term;
    }
    if (terms.isEmpty())
        return false;
    return fitsTerm(visitor, text) || std::all_of(terms.begin(), terms.end(), [&](const QString& term) {
               return fitsTerm(visitor, term);
           });
}

/// From two keys on it may have been the other layout.
bool fits(const Visitor& visitor, const QString& text) {
    return fitsAsWritten(visitor, text) ||
           (keysOf(text.trimmed()).size() > 1 && fitsAsWritten(visitor, inOtherLayout(text)));
}

class World {
public:
    explicit World(quint32 seed)
        : m_random(seed) {}

    [[nodiscard]] int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(m_random); }
    template <class List>
    [[nodiscard]] auto oneOf(const List& list) {
        return list[below(static_cast<int>(list.size()))];
    }

    [[nodiscard]] QString digits(int count) {
        QString text;
        for (int i = 0; i < count; ++i)
            text += QChar(u'0' + below(10));
        return text;
    }
    [[nodiscard]] QString name() {
        // Few syllables, near to each other, so that much of it nearly fits.
        static const QString syllables = QStringLiteral("김기길미민믄서석넓너닭달다라까고과권구우원의으값이");
        static const QStringList words{
            QStringLiteral("Zoë"),  QStringLiteral("Martin"), QStringLiteral("Anh"),
            QStringLiteral("Đặng"), QStringLiteral("a"),      QStringLiteral("Ana"),
            QStringLiteral("rla"),  QStringLiteral("김"),     QStringLiteral("민2")};
        QStringList parts;
        if (below(4) == 0) {
            for (int i = 0; i < 1 + below(3); ++i)
                parts << oneOf(words);
        }
        if (parts.isEmpty() || below(5) == 0) {
            QString part;
            for (int i = 0; i < 1 + below(5); ++i)
                part += oneOf(syllables);
            parts << part;
        }
        return parts.join(u' ');
    }
    [[nodiscard]] Visitor visitor() {
        Visitor made;
        made.id = VisitorId::parse(QStringLiteral("%1").arg(m_random(), 24, 16, QLatin1Char('0'))).value();
        made.name = name();
        if (below(5) > 0)
            made.phone = PhoneNumber::parse(below(6) > 0 ? QStringLiteral("010-0000-") + digits(4)
                                                         : QStringLiteral("+84 90 000 ") + digits(4));
        if (below(5) > 0)
            made.chartNumber = (below(3) > 0 ? QString() : QStringLiteral("A-")) + digits(1 + below(5));
        if (below(5) > 0)
            made.dateOfBirth = QDate(1950 + below(60), 1 + below(12), 1 + below(28));
        return made;
    }
    /// A piece of what is said of a visitor, more or less as somebody would type it.
    [[nodiscard]] QString piece(const Visitor& visitor) {
        QString text;
        switch (below(6)) {
        case 0:
            text = visitor.phone ? visitor.phone->display() : digits(4);
            break;
        case 1:
            text =
                below(2) > 0 ? visitor.chartNumber : visitor.dateOfBirth.toString(QStringLiteral("yyyyMMdd"));
            break;
        default:
            text = visitor.name;
        }
        if (text.isEmpty() || below(3) == 0)
            text = name();
        const int from = below(static_cast<int>(text.size()));
        if (below(2) > 0)
            text = text.mid(from) + text.left(below(2) > 0 ? from : 0);
        text = text.left(1 + below(static_cast<int>(text.size())));
        for (QChar& c : text) {
            if (isSyllable(c) && below(3) == 0)
                c = hangul::keysOf(c.unicode())[0];
        }
        if (below(3) == 0) // one key less
            text = hangul::composed(keysOf(text).chopped(1));
        return below(8) == 0 ? inOtherLayout(text) : text;
    }

private:
    std::mt19937 m_random;
};

QSet<VisitorId> setOf(const std::vector<VisitorId>& ids) {
    return QSet<VisitorId>(ids.begin(), ids.end());
}

} // namespace

class TestSearchRandom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheSame_data() {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void findsTheSame();

private:
    void compare(World& world, const VisitorSearch& search, const std::vector<Visitor>& visitors);
    int m_found = 0;
};

void TestSearchRandom::compare(World& world, const VisitorSearch& search,
                               const std::vector<Visitor>& visitors) {
    for (int i = 0; i < 60; ++i) {
        QString text = world.piece(world.oneOf(visitors));
        if (world.below(4) == 0)
            text += u' ' + world.piece(world.oneOf(visitors));
        if (foldForSearch(text).isEmpty())
            continue;
        QSet<VisitorId> expected;
        for (const Visitor& visitor : visitors) {
            if (fits(visitor, text))
                expected.insert(visitor.id);
        }
        const std::vector<VisitorId> all = search.find(text, -1);
        m_found += static_cast<int>(all.size());
        if (setOf(all) != expected || all.size() != static_cast<size_t>(expected.size())) {
            QStringList wrong;
            for (const Visitor& visitor : visitors) {
                if (setOf(all).contains(visitor.id) != expected.contains(visitor.id))
                    wrong << visitor.name + u'/' + (visitor.phone ? visitor.phone->e164() : QString()) +
                                 u'/' + visitor.chartNumber + u'/' +
                                 visitor.dateOfBirth.toString(Qt::ISODate) +
                                 (expected.contains(visitor.id) ? QStringLiteral(" missing")
                                                                : QStringLiteral(" too many"));
            }
            QFAIL(qPrintable(text + QStringLiteral(": ") + wrong.join(u';')));
        }
        // The best few are the first of all.
        for (const int limit : {1, 3, 10}) {
            std::vector<VisitorId> first = all;
            first.resize(std::min(first.size(), static_cast<size_t>(limit)));
            QVERIFY2(search.find(text, limit) == first, qPrintable(text));
        }
    }
}

void TestSearchRandom::findsTheSame() {
    QFETCH(quint32, seed);
    World world(seed);
    std::vector<Visitor> visitors;
    for (int i = 0; i < 120; ++i)
        visitors.push_back(world.visitor());
    VisitorSearch search;
    search.reset(visitors);
    compare(world, search, visitors);
    for (int round = 0; round < 3 && !QTest::currentTestFailed(); ++round) {
        const quint64 rebuild = search.beginRebuild();
        const auto index = std::make_shared<VisitorIndex>(search.all());
        for (int i = 0; i < 20; ++i) {
            const int at = world.below(static_cast<int>(visitors.size()));
            Visitor& visitor = visitors[static_cast<size_t>(at)];
            if (world.below(4) == 0) {
                search.remove(visitor.id);
                visitors.erase(visitors.begin() + at);
            } else if (world.below(3) == 0) {
                search.setVisit(visitor.id, instantFromMs(60'000LL * (1 + world.below(5))));
            } else {
                const VisitorId id = visitor.id;
                const bool isNew = world.below(2) == 0;
                Visitor changed = world.visitor();
                if (!isNew)
                    changed.id = id;
                if (isNew)
                    visitors.push_back(changed);
                else
                    visitor = changed;
                search.put(changed);
            }
        }
        compare(world, search, visitors);
        if (QTest::currentTestFailed())
            return;
        search.endRebuild(rebuild, index);
        compare(world, search, visitors);
    }
    QVERIFY(m_found > 0);
}

QTEST_APPLESS_MAIN(TestSearchRandom)
#include "test_search_random.moc"
