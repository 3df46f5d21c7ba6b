#include "conversation.h"
#include "journalrecords.h"
#include "journalsundertest.h"
#include "testclass.h"
#include "told.h"

#include "games/catalog.h"

#include <QCoreApplication>
#include <QTest>

using namespace server;
using namespace Qt::Literals::StringLiterals;
using namespace journals;

// What every journal keeps, and how it gives it back.
class JournalContractTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsAllOfAParty_data() { addKinds(); }
    void keepsAllOfAParty();
    void keepsEveryText_data() { addKinds(); }
    void keepsEveryText();
    void keepsMatchesOfEveryGame_data() { addKinds(); }
    void keepsMatchesOfEveryGame();
    void givesAllInItsOrder_data() { addKinds(); }
    void givesAllInItsOrder();
    void keepsTheLastUnderAKey_data() { addKinds(); }
    void keepsTheLastUnderAKey();
    void forgetsWhatHasGone_data() { addKinds(); }
    void forgetsWhatHasGone();
};

namespace {

// A room with talk, a kicked guest, a match that was played and one that runs.
void holdParty(Conversation &talk)
{
    const auto ana = talk.person(u"Ana"_s);
    const auto bo = talk.person(u"Bo"_s);
    const auto cy = talk.person(u"Cy"_s);
    talk.ask(ana, "create_room",
             {{"game"_L1, "tic_tac_toe"_L1}, {"password"_L1, "x'\"y"_L1}, {"seconds_per_move"_L1, 30}});
    for (const auto guest : {bo, cy})
        talk.ask(guest, "join_room", {{"room"_L1, "r1"_L1}, {"password"_L1, "x'\"y"_L1}});
    for (int line = 0; line < 60; ++line) {
        talk.ask(bo, "chat_message", {{"text"_L1, u"line %1"_s.arg(line)}});
        talk.pass(1'000);
    }
    talk.ask(ana, "mute_player", {{"person"_L1, talk.idOf(bo)}, {"muted"_L1, true}});
    talk.ask(ana, "kick_player", {{"person"_L1, talk.idOf(cy)}, {"ban"_L1, true}});
    for (int match = 0; match < 6; ++match) {
        talk.ask(ana, "start_game");
        const QString id = talk.last(ana, "start_game").value("match"_L1).toString();
        talk.ask(ana, "play",
                 {{"match"_L1, id}, {"step"_L1, 0}, {"move"_L1, QJsonObject{{"cell"_L1, QJsonArray{1, 1}}}}});
        if (match < 5)
            talk.ask(bo, "resign", {{"match"_L1, id}});
    }
    talk.disconnect(bo);
    talk.pass(5'000);
}

} // namespace

void JournalContractTest::keepsAllOfAParty()
{
    Conversation talk;
    holdParty(talk);
    const auto tested = made();
    QCOMPARE(loaded(*tested), told(Snapshot()));
    for (const Records &records : talk.records())
        QVERIFY(keepsAtLast(*tested, records));
    const QStringList expected = told(talk.snapshot());
    QCOMPARE(loaded(*tested), expected);
    QCOMPARE(told(tested->reopened()), expected);
    QVERIFY(expected.size() > 100);
}

void JournalContractTest::keepsEveryText()
{
    const Snapshot everything = everythingOf(
        u"'; DROP TABLE rooms; -- \" \\ 👩‍👩‍👧 \u202e \u00a0"_s);
    const auto tested = made();
    QVERIFY(keepsAtLast(*tested, recordsOf(everything)));
    QCOMPARE(loaded(*tested), told(everything));
    QCOMPARE(told(tested->reopened()), told(everything));
}

void JournalContractTest::keepsMatchesOfEveryGame()
{
    Snapshot expected;
    for (const auto &kind : core::catalog()) {
        const core::GameKind &game = *kind;
        MatchRecord match = matchOf(u"r1"_s, game.id, static_cast<int>(expected.matches.size()) + 1);
        match.plan.game = &game;
        match.plan.options = std::get<QJsonObject>(game.checkedOptions({}));
        match.plan.secondsPerMove = 10;
        for (char &byte : match.plan.random)
            byte = static_cast<char>(expected.matches.size() * 37 + 200);
        expected.matches.push_back(match);
    }
    const auto tested = made();
    QVERIFY(keepsAtLast(*tested, Records(expected.matches.rbegin(), expected.matches.rend())));
    const Snapshot snapshot = *tested->journal().load();
    QCOMPARE(snapshot.matches.size(), core::catalog().size());
    for (const MatchRecord &match : snapshot.matches)
        QCOMPARE(match.plan.game, core::findGame(match.plan.match));
    QCOMPARE(told(snapshot), told(expected));
    QCOMPARE(told(tested->reopened()), told(expected));
}

// As `Snapshot` says, whatever came first.
void JournalContractTest::givesAllInItsOrder()
{
    const auto tested = made();
    Records records;
    for (const int n : {10, 2, 101, 9, 1, 100}) {
        const QString number = QString::number(n);
        records.push_back(roomOf(u"r"_s + number));
        records.push_back(ReplyRecord{u"p1"_s, n * 7 % 97, n, "{}"});
        records.push_back(ReplyRecord{u"p2"_s, n * 11 % 97, n, "{}"});
        records.push_back(ChatRecord{u"r1"_s, n * 7 % 97, {n, u"p1"_s, u"Ana"_s, u"hi"_s, u"now"_s}});
        records.push_back(ChatRecord{u"r2"_s, n * 11 % 97, {n, u"p1"_s, u"Ana"_s, u"hi"_s, u"now"_s}});
        records.push_back(matchOf(u"r1"_s, u"m%1"_s.arg(1'000 - n), n));
        records.push_back(entryOf(u"m1"_s, n));
        records.push_back(entryOf(u"m0"_s, n));
    }
    QVERIFY(keepsAtLast(*tested, records));
    const Snapshot snapshot = *tested->journal().load();
    const std::vector<qint64> ascending{1, 2, 9, 10, 100, 101};
    const auto numbers = [](const auto &all, auto isOne, auto number) {
        std::vector<qint64> found;
        for (const auto &record : all) {
            if (isOne(record))
                found.push_back(number(record));
        }
        return found;
    };
    const auto any = [](const auto &) { return true; };
    for (const QString &person : {u"p1"_s, u"p2"_s})
        QCOMPARE(numbers(
                     snapshot.replies, [&](const auto &reply) { return reply.person == person; },
                     [](const auto &reply) { return reply.id; }),
                 ascending);
    for (const QString &room : {u"r1"_s, u"r2"_s})
        QCOMPARE(numbers(
                     snapshot.lines, [&](const auto &line) { return line.room == room; },
                     [](const auto &line) { return line.line.n; }),
                 ascending);
    QCOMPARE(numbers(snapshot.rooms, any, [](const auto &room) { return room.room.mid(1).toLongLong(); }),
             ascending);
    QCOMPARE(numbers(snapshot.matches, any, [](const auto &match) { return match.plan.number; }), ascending);
    QCOMPARE(snapshot.entries.size(), 2 * ascending.size());
    QVERIFY(std::ranges::is_sorted(snapshot.entries, {},
                                   [](const auto &entry) { return std::pair(entry.match, entry.index); }));
}

void JournalContractTest::keepsTheLastUnderAKey()
{
    const QString key = u"k"_s;
    const Snapshot first = everythingOf(key);
    Snapshot second = first;
    second.clockMs = 1;
    second.personsEver = 2;
    second.roomsEver = 3;
    second.sessions[0].name = u"Ana"_s;
    second.replies[0] = {key, 63, 5, "{}"};
    second.rooms[0].host = u"p2"_s;
    second.lines[0].line = {7, u"p1"_s, u"Ana"_s, u"hi"_s, u"now"_s};
    second.matches[0] = matchOf(u"r2"_s, key, 4);
    second.entries[0].entry = entryOf(key, 0).entry;
    const auto tested = made();
    QVERIFY(keepsAtLast(*tested, recordsOf(second)));
    QVERIFY(keepsAtLast(*tested, recordsOf(first)));
    QCOMPARE(loaded(*tested), told(first));
    Records both = recordsOf(first);
    const Records last = recordsOf(second);
    both.insert(both.end(), last.begin(), last.end());
    QVERIFY(keepsAtLast(*tested, both));
    QCOMPARE(loaded(*tested), told(second));
    QCOMPARE(told(tested->reopened()), told(second));
}

void JournalContractTest::forgetsWhatHasGone()
{
    const auto tested = made();
    const Records party{SessionRecord{u"p1"_s, u"Ana"_s, u"t"_s},
                        ReplyRecord{u"p1"_s, 0, 1, "{}"},
                        ChatRecord{u"r1"_s, 1, {1, u"p1"_s, u"Ana"_s, u"hi"_s, u"now"_s}},
                        roomOf(u"r1"_s),
                        matchOf(u"r1"_s, u"a"_s, 1),
                        entryOf(u"a"_s, 0),
                        matchOf(u"r2"_s, u"b"_s, 1),
                        entryOf(u"b"_s, 0),
                        entryOf(u"b"_s, 1)};
    QVERIFY(keepsAtLast(*tested, party));
    QVERIFY(keepsAtLast(*tested, {SessionRemoved{u"p1"_s}, RoomRemoved{u"r1"_s}}));
    QCOMPARE(loaded(*tested).size(), 1 + 1 + 2);
    QVERIFY(keepsAtLast(*tested, {SessionRemoved{u"p1"_s}, RoomRemoved{u"r1"_s}, MatchRemoved{u"a"_s}}));
    QCOMPARE(loaded(*tested).size(), 1 + 1 + 2);
    QVERIFY(keepsAtLast(*tested, {MatchRemoved{u"b"_s}}));
    QCOMPARE(loaded(*tested), told(Snapshot()));
    QCOMPARE(told(tested->reopened()), told(Snapshot()));
}

PARLOR_TEST(JournalContractTest, QCoreApplication)
#include "tst_journalcontract.moc"
