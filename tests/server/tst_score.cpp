#include "roomfixture.h"
#include "testclass.h"

#include <QTest>

using server::Score;
using server::Series;

// The score of a room and its series, by themselves and in a room.
class ScoreTest : public RunningMatchFixture
{
    Q_OBJECT

private slots:
    void init() { sitDown(); }
    void countsWinsAndDraws();
    void stoppedAndSolitaryMatchesDoNotCount();
    void theOneGoneLongestMakesRoom();
    void whoLeftInTheMatchIsCounted();
    void aRoomKeepsItsScore();
    void namesAreThePresentOnes();
    void aSeriesIsWon();
    void equalsGoOn();
    void settingsBeginTheNextSeries_data();
    void settingsBeginTheNextSeries();
    void aSeriesInARoom();
    void badSeries_data();
    void badSeries();

private:
    void win(Conversation::Connection loser);
    [[nodiscard]] QJsonObject roomOf(Conversation::Connection who);
};

namespace {

std::vector<core::MatchPlayer> pair(const QString &one, const QString &other)
{
    return {{0, one, one}, {1, other, other}};
}

core::MatchResult wonBy(std::vector<core::Seat> seats)
{
    return {.winners = std::move(seats), .ranking = {}, .reason = u"won"_s};
}

const Score::IsExpected nobody = [](const QString &) { return false; };
const Score::IsExpected everybody = [](const QString &) { return true; };

QString told(const Score &score)
{
    QStringList lines;
    for (const Score::Entry &entry : score.entries())
        lines << u"%1 %2/%3/%4"_s.arg(entry.person).arg(entry.wins).arg(entry.draws).arg(entry.matches);
    return lines.join(u", "_s);
}

} // namespace

void ScoreTest::countsWinsAndDraws()
{
    Score score;
    score.count(1, pair(u"b"_s, u"a"_s), wonBy({1}), nobody);
    score.count(2, pair(u"a"_s, u"c"_s), {.winners = {}, .ranking = {}, .reason = u"draw"_s}, nobody);
    score.count(3, pair(u"c"_s, u"b"_s), wonBy({0, 1}), nobody);
    score.count(4, pair(u"c"_s, u"b"_s), {.winners = {}, .ranking = {}, .reason = u"lost"_s}, nobody);
    QCOMPARE(told(score), u"b 1/0/3, a 1/1/2, c 1/1/3"_s);
}

void ScoreTest::stoppedAndSolitaryMatchesDoNotCount()
{
    Score score;
    score.count(1, pair(u"a"_s, u"b"_s), {.winners = {}, .ranking = {}, .reason = u"stopped"_s}, nobody);
    score.count(2, {{0, u"a"_s, u"a"_s}}, wonBy({0}), nobody);
    QVERIFY(score.entries().empty());
}

void ScoreTest::theOneGoneLongestMakesRoom()
{
    Score score;
    for (int match = 0; match < 32; ++match)
        score.count(match + 1, pair(u"p%1"_s.arg(2 * match), u"p%1"_s.arg(2 * match + 1)), wonBy({0}),
                    nobody);
    QCOMPARE(score.entries().size(), Score::most);
    score.count(33, pair(u"p0"_s, u"new"_s), wonBy({0}), nobody);
    QCOMPARE(score.entries().size(), Score::most);
    QCOMPARE(score.entries().front().person, u"p0"_s); // has just played
    QCOMPARE(score.entries()[1].person, u"p2"_s);
    QCOMPARE(score.entries().back().person, u"new"_s);
    score.count(34, pair(u"late"_s, u"p5"_s), wonBy({0}), everybody);
    QCOMPARE(score.entries().back().person, u"new"_s); // nobody could go
    QCOMPARE(score.entries().size(), Score::most);
}

// They are in the order of seats like everybody else, under the name they left with.
void ScoreTest::whoLeftInTheMatchIsCounted()
{
    Score score;
    score.leave(u"b"_s, u"Bea"_s, true);
    score.leave(u"w"_s, u"Wim"_s, false);
    score.count(1, pair(u"a"_s, u"b"_s), wonBy({0}), nobody);
    QCOMPARE(told(score), u"a 1/0/1, b 0/0/1"_s);
    QCOMPARE(score.entries()[1].name, u"Bea"_s);
    score.leave(u"c"_s, u"Cy"_s, true);
    score.count(2, pair(u"a"_s, u"c"_s), {.winners = {}, .ranking = {}, .reason = u"stopped"_s}, nobody);
    QCOMPARE(told(score), u"a 1/0/1, b 0/0/1"_s);
}

// Ends the running match.
void ScoreTest::win(Conversation::Connection loser)
{
    ready();
    QVERIFY(isOk(m_talk->ask(loser, "resign", {{"match"_L1, m_match}})));
}

QJsonObject ScoreTest::roomOf(Conversation::Connection who)
{
    m_talk->pass(200);
    return m_talk->last(who, "room");
}

void ScoreTest::aRoomKeepsItsScore()
{
    QVERIFY(roomOf(m_mina)["score"_L1].isArray() && roomOf(m_mina)["score"_L1].toArray().isEmpty());
    win(m_bo);
    m_talk->ask(m_ana, "configure_room", {{"game"_L1, "gomoku"_L1}});
    win(m_bo);
    win(m_ana);
    ready();
    m_talk->ask(m_ana, "stop_game", {{"match"_L1, m_match}});
    const auto entry = [this](Conversation::Connection who, const QString &name, int wins, int matches) {
        return QJsonObject{{"person"_L1, m_talk->idOf(who)},
                           {"name"_L1, name},
                           {"wins"_L1, wins},
                           {"draws"_L1, 0},
                           {"matches"_L1, matches}};
    };
    QCOMPARE(roomOf(m_mina)["score"_L1].toArray(),
             (QJsonArray{entry(m_ana, u"Ana"_s, 2, 3), entry(m_bo, u"Bo"_s, 1, 3)}));
    m_talk->ask(m_bo, "leave_room");
    m_talk->ask(m_mina, "sit");
    m_talk->ask(m_ana, "ready", {{"ready"_L1, true}});
    m_talk->ask(m_mina, "ready", {{"ready"_L1, true}});
    m_match = m_talk->last(m_mina, "start_game")["match"_L1].toString();
    QVERIFY(isOk(m_talk->ask(m_ana, "resign", {{"match"_L1, m_match}})));
    QCOMPARE(roomOf(m_mina)["score"_L1].toArray(),
             (QJsonArray{entry(m_ana, u"Ana"_s, 2, 4), entry(m_bo, u"Bo"_s, 1, 3),
                         entry(m_mina, u"Mina"_s, 1, 1)}));
}

void ScoreTest::namesAreThePresentOnes()
{
    win(m_bo);
    const auto names = [this] {
        const QJsonArray score = roomOf(m_mina)["score"_L1].toArray();
        return QStringList{score[0]["name"_L1].toString(), score[1]["name"_L1].toString()};
    };
    m_talk->ask(m_bo, "rename", {{"name"_L1, "Bob"_L1}});
    QCOMPARE(names(), QStringList({u"Ana"_s, u"Bob"_s}));
    m_talk->ask(m_bo, "leave_room");
    m_talk->ask(m_bo, "rename", {{"name"_L1, "Robert"_L1}});
    QCOMPARE(names(), QStringList({u"Ana"_s, u"Bob"_s}));
    join(m_bo, u"r1"_s);
    QCOMPARE(names(), QStringList({u"Ana"_s, u"Robert"_s}));
}

void ScoreTest::aSeriesIsWon()
{
    Series series;
    series.matchEnds(1, 3, pair(u"a"_s, u"b"_s), wonBy({0}), nobody);
    QVERIFY(series.state().winner.isEmpty());
    series.matchEnds(2, 3, pair(u"a"_s, u"b"_s), {.winners = {}, .ranking = {}, .reason = u"draw"_s}, nobody);
    series.matchEnds(3, 3, pair(u"a"_s, u"b"_s), wonBy({0}), nobody);
    QCOMPARE(series.state().winner, u"a"_s);
    QCOMPARE(series.state().number, 1);
    series.matchStarts();
    QCOMPARE(series.state().number, 2);
    QVERIFY(series.state().wins.empty() && series.state().winner.isEmpty());
    series.matchStarts();
    QCOMPARE(series.state().number, 2);
}

void ScoreTest::equalsGoOn()
{
    Series series;
    for (int match = 1; match < 3; ++match)
        series.matchEnds(match, 3, pair(u"a"_s, u"b"_s), wonBy({0, 1}), nobody);
    QVERIFY(series.state().winner.isEmpty());
    series.matchEnds(3, 3, pair(u"a"_s, u"b"_s), wonBy({1}), nobody);
    QCOMPARE(series.state().winner, u"b"_s);
}

void ScoreTest::settingsBeginTheNextSeries_data()
{
    QTest::addColumn<QJsonObject>("settings");
    QTest::addColumn<int>("number");
    QTest::newRow("another game") << QJsonObject{{"game"_L1, "gomoku"_L1}} << 2;
    QTest::newRow("other options") << QJsonObject{{"options"_L1, QJsonObject{{"columns"_L1, 4}}}} << 2;
    QTest::newRow("another length") << QJsonObject{{"best_of"_L1, 5}} << 2;
    QTest::newRow("the same game") << QJsonObject{{"game"_L1, "tic_tac_toe"_L1}} << 1;
    QTest::newRow("the same length") << QJsonObject{{"best_of"_L1, 3}} << 1;
    QTest::newRow("another name") << QJsonObject{{"name"_L1, "Attic"_L1}} << 1;
}

void ScoreTest::settingsBeginTheNextSeries()
{
    QFETCH(QJsonObject, settings);
    QFETCH(int, number);
    m_talk->ask(m_ana, "configure_room", {{"best_of"_L1, 3}});
    m_talk->ask(m_ana, "configure_room", settings); // no match of it has ended
    m_talk->ask(m_ana, "configure_room", {{"game"_L1, "tic_tac_toe"_L1}, {"best_of"_L1, 3}});
    QCOMPARE(roomOf(m_bo)["series"_L1]["number"_L1].toInt(), 1);
    win(m_bo);
    m_talk->ask(m_ana, "configure_room", settings);
    const QJsonObject series = roomOf(m_bo)["series"_L1].toObject();
    QCOMPARE(series["number"_L1].toInt(), number);
    QCOMPARE(series["wins"_L1].toObject().isEmpty(), number == 2);
}

void ScoreTest::aSeriesInARoom()
{
    QVERIFY(roomOf(m_bo)["series"_L1].isNull() && roomOf(m_bo)["best_of"_L1].isNull());
    QVERIFY(isOk(m_talk->ask(m_ana, "configure_room", {{"best_of"_L1, 3}})));
    win(m_bo);
    win(m_ana);
    QCOMPARE(roomOf(m_bo)["series"_L1].toObject(),
             (QJsonObject{{"best_of"_L1, 3},
                          {"number"_L1, 1},
                          {"wins"_L1, QJsonObject{{m_talk->idOf(m_ana), 1}, {m_talk->idOf(m_bo), 1}}},
                          {"winner"_L1, QJsonValue()}}));
    win(m_bo);
    QCOMPARE(roomOf(m_bo)["series"_L1]["winner"_L1].toString(), m_talk->idOf(m_ana));
    ready();
    QCOMPARE(roomOf(m_bo)["series"_L1]["number"_L1].toInt(), 2);
    m_talk->ask(m_bo, "resign", {{"match"_L1, m_match}});
    const auto configure = [this](const QJsonObject &settings) {
        QVERIFY(isOk(m_talk->ask(m_ana, "configure_room", settings)));
    };
    const QJsonObject together{{"game"_L1, "bulls_and_cows"_L1},
                               {"options"_L1, QJsonObject{{"mode"_L1, "co_op"_L1}}}};
    configure(together);
    QVERIFY(roomOf(m_bo)["series"_L1].isNull());
    QCOMPARE(roomOf(m_bo)["best_of"_L1].toInt(), 3);
    win(m_bo); // does not count
    if (m_talk->last(m_ana, "end_game").isEmpty())
        m_talk->ask(m_ana, "stop_game", {{"match"_L1, m_match}});
    configure({{"game"_L1, "tic_tac_toe"_L1}});
    QCOMPARE(roomOf(m_bo)["series"_L1]["number"_L1].toInt(), 3);
    configure({{"best_of"_L1, QJsonValue()}});
    QVERIFY(roomOf(m_bo)["series"_L1].isNull());
}

void ScoreTest::badSeries_data()
{
    QTest::addColumn<QJsonValue>("length");
    QTest::addColumn<QString>("code");
    for (const int length : {1, 4, 10, 11, 0, -3})
        QTest::addRow("%d", length) << QJsonValue(length) << u"bad_options"_s;
    QTest::newRow("no whole number") << QJsonValue(3.5) << u"bad_message"_s;
    QTest::newRow("a text") << QJsonValue("3"_L1) << u"bad_message"_s;
}

void ScoreTest::badSeries()
{
    QFETCH(QJsonValue, length);
    QFETCH(QString, code);
    QCOMPARE(codeOf(m_talk->ask(m_ana, "configure_room", {{"best_of"_L1, length}})), code);
}

PARLOR_TEST(ScoreTest, testing::NoApplication)
#include "tst_score.moc"
