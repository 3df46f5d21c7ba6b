#include "authority/authority.h"
#include "authority/restore.h"
#include "games/catalog.h"
#include "journal/openjournal.h"
#include "journal/serialization.h"
#include "keeps.h"
#include "protocol/clientcodec.h"
#include "protocol/servercodec.h"
#include "testclass.h"
#include "told.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace server;
using namespace Qt::Literals::StringLiterals;

using Spoil = void (*)(Snapshot &);

namespace {

constexpr qint64 greatest = std::numeric_limits<qint64>::max();

const core::GameKind *ticTacToe()
{
    return core::findGame(u"tic_tac_toe");
}

QJsonObject options()
{
    return std::get<QJsonObject>(ticTacToe()->checkedOptions({}));
}

// Ana and Bo in a room with a running match.
Snapshot goodJournal()
{
    const RoomSetup setup{u"Room"_s, ticTacToe(), options(), {}, 60};
    MatchPlan plan{.match = u"m"_s,
                   .number = 1,
                   .game = ticTacToe(),
                   .options = options(),
                   .players = {{0, u"p1"_s, u"Ana"_s}, {1, u"p2"_s, u"Bo"_s}},
                   .secondsPerMove = 60,
                   .random = QByteArray(64, 'r')};
    Snapshot snapshot;
    snapshot.clockMs = 5'000;
    snapshot.personsEver = 2;
    snapshot.roomsEver = 1;
    snapshot.sessions = {{u"p1"_s, u"Ana"_s, u"aa"_s}, {u"p2"_s, u"Bo"_s, u"bb"_s}};
    snapshot.replies = {{u"p1"_s, 0, 4, R"({"type":"ok","re":4,"content":{}})"}};
    snapshot.rooms = {{u"r1"_s, setup, u"p1"_s, {{u"p1"_s, 0, false}, {u"p2"_s, 1, false}}, {}}};
    snapshot.lines = {{u"r1"_s, 1, {1, u"p1"_s, u"Ana"_s, u"hi"_s, u"2026-11-22T20:00:00.000Z"_s}}};
    snapshot.matches = {{u"r1"_s, plan, 1'000}};
    const QJsonObject move{{"cell"_L1, QJsonArray{0, 0}}};
    snapshot.entries = {{u"m"_s, 0, QJsonObject{{"seat"_L1, 0}, {"move"_L1, move}, {"ms"_L1, 9}}}};
    return snapshot;
}

// A server that was put back to a journal, and what it says.
class Parlor
{
public:
    explicit Parlor(const Snapshot &snapshot)
        : m_authority({}, [this](qsizetype count) { return QByteArray(count, ++m_random); })
        , m_now{lastMoment(snapshot), 1'800'000'000'000}
    {
        take(m_authority.restore(snapshot, m_now));
    }

    // What answers a message, or the welcome.
    [[nodiscard]] core::ServerMessage ask(ConnectionId id, const core::ClientMessage &message)
    {
        m_answer = {};
        if (std::holds_alternative<core::Hello>(message))
            take(m_authority.opened(id, m_now));
        take(m_authority.received(id, core::encode({++m_id, message}), m_now));
        return m_answer;
    }
    [[nodiscard]] core::Welcome hello(ConnectionId id, const QString &token)
    {
        const auto answer = ask(id, core::Hello{.name = u"Cy"_s, .app = {}, .token = token});
        const auto *welcome = std::get_if<core::Welcome>(&answer);
        return welcome ? *welcome : core::Welcome();
    }
    void letPass()
    {
        for (int turn = 0; turn < 50 && m_authority.nextDue(); ++turn) {
            m_now.steadyMs = std::max(m_now.steadyMs, *m_authority.nextDue());
            take(m_authority.tick(m_now));
        }
    }

private:
    void take(const Output &output)
    {
        for (const Effect &effect : output.effects) {
            const auto *sent = std::get_if<Send>(&effect);
            const auto frame = core::decodeServer(sent ? sent->frame : QByteArray());
            const auto *read = std::get_if<core::ServerFrame>(&frame);
            if (read && read->re == m_id)
                m_answer = read->message;
        }
    }

    char m_random = 0;
    qint64 m_id = 100;
    core::ServerMessage m_answer;
    Authority m_authority;
    Instant m_now;
};

void add(const char *name, Spoil spoil)
{
    QTest::newRow(name) << spoil;
}

// A race for a code, which the server drew from what the row says.
void drawFrom(Snapshot &snapshot, qsizetype bytes)
{
    MatchPlan &plan = snapshot.matches[0].plan;
    plan.game = core::findGame(u"bulls_and_cows");
    plan.options = std::get<QJsonObject>(plan.game->checkedOptions({{"mode"_L1, "race"_L1}}));
    plan.random = QByteArray(bytes, 'r');
    snapshot.entries.clear();
}

} // namespace

// A journal whose every row has its checksum and is read, and that tells what cannot be: there is a server
// all the same.
class HostileJournalTest : public QObject
{
    Q_OBJECT

private slots:
    void isSurvived_data();
    void isSurvived();
    void headThatForbidsWriting();
    void impossibleSecondsAreDamage_data();
    void impossibleSecondsAreDamage();
    void impossibleKnowledgeIsDamage_data();
    void impossibleKnowledgeIsDamage();
};

void HostileJournalTest::isSurvived_data()
{
    QTest::addColumn<Spoil>("spoil");
    add("nothing odd", [](Snapshot &) {});
    add("a person twice", [](Snapshot &k) { k.sessions.push_back({u"p1"_s, u"Twin"_s, u"cc"_s}); });
    add("a token twice", [](Snapshot &k) { k.sessions.push_back({u"p7"_s, u"Thief"_s, u"aa"_s}); });
    add("a name twice", [](Snapshot &k) { k.sessions.push_back({u"p7"_s, u"Ana"_s, u"cc"_s}); });
    add("an empty token", [](Snapshot &k) { k.sessions.push_back({u"p7"_s, u"Open"_s, {}}); });
    add("fewer persons ever than are here", [](Snapshot &k) { k.personsEver = 0; });
    add("persons below nothing", [](Snapshot &k) { k.personsEver = -greatest; });
    add("as many persons as can be counted", [](Snapshot &k) { k.personsEver = greatest; });
    add("fewer rooms ever than are here", [](Snapshot &k) { k.roomsEver = 0; });
    add("as many rooms as can be counted", [](Snapshot &k) { k.roomsEver = greatest; });
    add("a clock below nothing", [](Snapshot &k) { k.clockMs = -greatest; });
    add("a clock at its end", [](Snapshot &k) { k.clockMs = greatest; });
    add("a reply in the last slot there is", [](Snapshot &k) { k.replies[0].slot = 2'147'483'647; });
    add("a reply in a slot below nothing", [](Snapshot &k) { k.replies[0].slot = -7; });
    add("a reply to the last id there is", [](Snapshot &k) { k.replies[0].id = greatest; });
    add("a reply to an id below nothing", [](Snapshot &k) { k.replies[0].id = -1; });
    add("a line of talk with the last number there is", [](Snapshot &k) { k.lines[0].line.n = greatest; });
    add("a line of talk below nothing", [](Snapshot &k) { k.lines[0].line.n = -5; });
    add("a match that began before all time", [](Snapshot &k) { k.matches[0].startedMs = -greatest; });
    add("a match that begins at the end of time", [](Snapshot &k) { k.matches[0].startedMs = greatest; });
    add("the last match there is", [](Snapshot &k) { k.matches[0].plan.number = 2'147'483'647; });
    add("a match of nobody", [](Snapshot &k) { k.matches[0].plan.players.clear(); });
    add("a match of too many", [](Snapshot &k) {
        k.matches[0].plan.players.push_back({2, u"p3"_s, u"Cy"_s});
    });
    add("a code drawn from nothing", [](Snapshot &k) { drawFrom(k, 0); });
    add("a code drawn from a byte less than its nonce", [](Snapshot &k) { drawFrom(k, 31); });
    add("a code drawn from its nonce alone", [](Snapshot &k) { drawFrom(k, 32); });
    add("a code drawn from too much", [](Snapshot &k) { drawFrom(k, 65'536); });
    add("a move at the end of time",
        [](Snapshot &k) { k.entries[0].entry.insert("ms"_L1, 9'223'372'036'854'774'784.0); });
    add("a move before the match", [](Snapshot &k) { k.entries[0].entry.insert("ms"_L1, -1'000'000); });
    add("a move of no seat", [](Snapshot &k) { k.entries[0].entry.insert("seat"_L1, 2); });
    add("a move of a seat beyond 32 bits",
        [](Snapshot &k) { k.entries[0].entry.insert("seat"_L1, 4'294'967'296.0); });
    add("a move that breaks the rules",
        [](Snapshot &k) { k.entries[0].entry.insert("move"_L1, QJsonArray{7}); });
    add("a move too late in the list", [](Snapshot &k) { k.entries[0].index = greatest; });
    add("a room of strangers", [](Snapshot &k) { k.rooms[0].members = {{u"p9"_s, 0, true}}; });
    add("a person twice in a room", [](Snapshot &k) { k.rooms[0].members.push_back({u"p1"_s, 1, true}); });
    add("two on one seat", [](Snapshot &k) { k.rooms[0].members[1].seat = 0; });
    add("a seat far off", [](Snapshot &k) { k.rooms[0].members[1].seat = 2'147'483'647; });
    add("a host who is not here", [](Snapshot &k) { k.rooms[0].host = u"p9"_s; });
}

void HostileJournalTest::isSurvived()
{
    QFETCH(Spoil, spoil);
    Snapshot snapshot = goodJournal();
    spoil(snapshot);
    Parlor parlor(snapshot);
    const core::Welcome ana = parlor.hello(1, u"aa"_s);
    QCOMPARE(ana.person, u"p1"_s);
    QVERIFY(ana.resumed);
    QVERIFY(ana.lastId >= 0 && ana.lastId <= 100);
    const core::Welcome newcomer = parlor.hello(2, {});
    QVERIFY(!newcomer.person.isEmpty() && newcomer.person != u"p1"_s && newcomer.person != u"p2"_s);
    core::CreateRoom room;
    room.settings.game = u"gomoku"_s;
    const auto opened = parlor.ask(2, room);
    QVERIFY(std::holds_alternative<core::Ok>(opened));
    QVERIFY(std::get<core::Ok>(opened).content["room"_L1] != "r1"_L1);
    std::ignore = parlor.ask(1, core::SendChat{u"hi"_s});
    std::ignore = parlor.ask(1, core::StartGame{});
    parlor.letPass();
    QVERIFY(!parlor.hello(3, {}).person.isEmpty());
}

// SQLite would open such a file to be read only, and the server could keep nothing.
void HostileJournalTest::headThatForbidsWriting()
{
    QTemporaryDir folder;
    QVERIFY(openJournal(folder.path(), 0).journal);
    QFile file(folder.filePath(u"journal.sqlite"_s));
    constexpr qint64 writeVersion = 18; // https://www.sqlite.org/fileformat.html
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(writeVersion) && file.putChar('\x07'));
    file.close();
    const OpenedJournal opened = openJournal(folder.path(), 0);
    QVERIFY2(opened.journal, qPrintable(textOf(opened)));
    QVERIFY2(textOf(opened).contains("damaged"_L1), qPrintable(textOf(opened)));
    QVERIFY(keeps(*opened.journal, {CounterRecord{Counter::Rooms, 1}}));
}

void HostileJournalTest::impossibleSecondsAreDamage_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("none at all") << qint64(0);
    QTest::newRow("below nothing") << qint64(-1);
    QTest::newRow("more than an hour") << qint64(3'601);
    QTest::newRow("all there are") << qint64(9'007'199'254'740'991);
}

void HostileJournalTest::impossibleKnowledgeIsDamage_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QJsonValue>("value");
    const QJsonObject entry{{"person"_L1, u"p1"_s}, {"name"_L1, u"Ana"_s}, {"wins"_L1, 0},
                            {"draws"_L1, 0},        {"matches"_L1, 1},     {"last"_L1, 1}};
    QJsonObject endless = entry;
    endless.insert("wins"_L1, 2'147'483'647);
    QTest::newRow("a series of four") << QByteArray("best_of") << QJsonValue(4);
    QTest::newRow("a clock of a second") << QByteArray("seconds_each") << QJsonValue(1);
    QTest::newRow("a score that is no list") << QByteArray("score") << QJsonValue(QJsonObject());
    QTest::newRow("wins without an end") << QByteArray("score") << QJsonValue(QJsonArray{endless});
    QTest::newRow("a series without a number")
        << QByteArray("series")
        << QJsonValue(QJsonObject{{"ended"_L1, false}, {"wins"_L1, QJsonArray()}, {"winner"_L1, u""_s}});
}

void HostileJournalTest::impossibleKnowledgeIsDamage()
{
    QFETCH(QByteArray, key);
    QFETCH(QJsonValue, value);
    const RoomRecord room = goodJournal().rooms[0];
    QJsonObject state = QJsonDocument::fromJson(roomState(room)).object();
    QVERIFY(readRoomState(room.room, QJsonDocument(state).toJson()));
    state.insert(QLatin1StringView(key), value);
    QVERIFY(!readRoomState(room.room, QJsonDocument(state).toJson()));
}

void HostileJournalTest::impossibleSecondsAreDamage()
{
    QFETCH(qint64, seconds);
    RoomRecord room = goodJournal().rooms[0];
    room.setup.secondsPerMove = seconds;
    QVERIFY(!readRoomState(room.room, roomState(room)));
    MatchPlan plan = goodJournal().matches[0].plan;
    plan.secondsPerMove = seconds;
    QVERIFY(!readMatchPlan(plan.match, matchPlan(plan)));
}

PARLOR_TEST(HostileJournalTest, QCoreApplication)
#include "tst_hostilejournal.moc"
