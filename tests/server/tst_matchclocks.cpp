#include "roomfixture.h"
#include "testclass.h"

#include "authority/matchclocks.h"
#include "games/catalog.h"
#include "journal/serialization.h"

#include <QTest>

// A clock for the whole match, for each player one.
class MatchClocksTest : public RunningMatchFixture
{
    Q_OBJECT

private slots:
    void init() { sitDown(); }
    void settings_data();
    void settings();
    void oneLimitTakesTheOthersPlace();
    void runsForWhoIsInTurn();
    void whoRunsOutIsOut();
    void goesOnAfterARestart();
    void whatWasWaitedForIsNotUsed();
    void standsWhereTheRulesGiveTheTime();
    void severalRunAtOnce();
    void heldClocksStand();

private:
    void configure(const QJsonObject &settings);
};

void MatchClocksTest::configure(const QJsonObject &settings)
{
    const QJsonObject answer = m_talk->ask(m_ana, "configure_room", settings);
    QVERIFY2(isOk(answer), qPrintable(codeOf(answer)));
    m_talk->pass(200);
}

void MatchClocksTest::settings_data()
{
    QTest::addColumn<QJsonObject>("settings");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QJsonObject &settings, const char *code) {
        QTest::newRow(name) << settings << QString::fromLatin1(code);
    };
    row("too short", {{"seconds_each"_L1, 29}}, "bad_options");
    row("the shortest", {{"seconds_each"_L1, 30}}, "");
    row("the longest", {{"seconds_each"_L1, 7200}}, "");
    row("too long", {{"seconds_each"_L1, 7201}}, "bad_options");
    row("none", {{"seconds_each"_L1, QJsonValue()}}, "");
    row("no whole number", {{"seconds_each"_L1, 60.5}}, "bad_message");
    row("both", {{"seconds_each"_L1, 60}, {"seconds_per_move"_L1, 5}}, "bad_options");
    row("both, one of them none", {{"seconds_each"_L1, 60}, {"seconds_per_move"_L1, QJsonValue()}}, "");
}

void MatchClocksTest::settings()
{
    QFETCH(QJsonObject, settings);
    QFETCH(QString, code);
    QCOMPARE(codeOf(m_talk->ask(m_ana, "configure_room", settings)), code);
}

void MatchClocksTest::oneLimitTakesTheOthersPlace()
{
    const auto limits = [this] {
        m_talk->pass(200);
        m_talk->pass(0);
        const QJsonObject room = m_talk->last(m_bo, "room");
        return QJsonArray{room["seconds_per_move"_L1], room["seconds_each"_L1]};
    };
    configure({{"seconds_per_move"_L1, 5}});
    QCOMPARE(limits(), (QJsonArray{5, QJsonValue()}));
    configure({{"seconds_each"_L1, 60}});
    QCOMPARE(limits(), (QJsonArray{QJsonValue(), 60}));
    configure({{"seconds_per_move"_L1, QJsonValue()}});
    QCOMPARE(limits(), (QJsonArray{QJsonValue(), 60}));
    configure({{"seconds_per_move"_L1, 7}});
    QCOMPARE(limits(), (QJsonArray{7, QJsonValue()}));
}

void MatchClocksTest::runsForWhoIsInTurn()
{
    configure({{"seconds_each"_L1, 60}});
    ready();
    QJsonObject shown = m_talk->last(m_bo, "start_game");
    QCOMPARE(shown["seconds_each"_L1].toInt(), 60);
    QCOMPARE(shown["clocks"_L1].toObject(), (QJsonObject{{"0"_L1, 60}, {"1"_L1, 60}}));
    QCOMPARE(shown["seconds"_L1].toDouble(), 60.0);
    m_talk->pass(10'500);
    play(m_ana, 0, 0, 0);
    shown = m_talk->last(m_bo, "view");
    QCOMPARE(shown["clocks"_L1].toObject(), (QJsonObject{{"0"_L1, 50}, {"1"_L1, 60}})); // 49.5, rounded up
    QCOMPARE(shown["seconds"_L1].toDouble(), 60.0);
    m_talk->pass(20'000);
    play(m_bo, 1, 1, 1);
    shown = m_talk->last(m_bo, "view");
    QCOMPARE(shown["clocks"_L1].toObject(), (QJsonObject{{"0"_L1, 50}, {"1"_L1, 40}}));
    QCOMPARE(shown["seconds"_L1].toDouble(), 49.5);
}

void MatchClocksTest::whoRunsOutIsOut()
{
    configure({{"seconds_each"_L1, 30}});
    ready();
    m_talk->pass(20'000);
    play(m_ana, 0, 0, 0);
    m_talk->pass(29'000);
    play(m_bo, 1, 1, 1);
    m_talk->pass(9'900);
    QVERIFY(m_talk->last(m_bo, "end_game").isEmpty());
    m_talk->pass(100);
    const QJsonObject result = m_talk->last(m_bo, "end_game")["result"_L1].toObject();
    QCOMPARE(result["reason"_L1].toString(), u"timeout"_s);
    QCOMPARE(result["winners"_L1].toArray(), QJsonArray{1});
}

void MatchClocksTest::goesOnAfterARestart()
{
    configure({{"seconds_each"_L1, 60}});
    ready();
    m_talk->pass(10'000);
    play(m_ana, 0, 0, 0);
    m_talk->pass(5'000);
    server::Authority next({.serverName = u"Next"_s, .app = {}, .messagesPerSecond = 0},
                           [](qsizetype count) { return QByteArray(count, 'x'); });
    const server::Instant now = m_talk->now();
    std::ignore = next.restore(m_talk->snapshot(), now);
    std::ignore = next.opened(1, now);
    const QJsonObject hello{{"protocol"_L1, 1},
                            {"name"_L1, "x"_L1},
                            {"token"_L1, m_talk->welcome(m_bo, "token")}};
    const server::Output output = next.received(1, Conversation::frame("hello", hello), now);
    QJsonObject match;
    for (const server::Effect &effect : output.effects) {
        const QJsonObject message = QJsonDocument::fromJson(std::get<server::Send>(effect).frame).object();
        if (message["type"_L1] == "room"_L1)
            match = message["content"_L1]["match"_L1].toObject();
    }
    QCOMPARE(match["clocks"_L1].toObject(), (QJsonObject{{"0"_L1, 50}, {"1"_L1, 55}}));
}

// At a table that is continued, clocks wait for their players: a second restart knows of it.
void MatchClocksTest::whatWasWaitedForIsNotUsed()
{
    m_talk = std::make_unique<Conversation>(
        server::AuthorityOptions{.serverName = u"Test"_s, .app = {}, .messagesPerSecond = 0});
    m_ana = m_talk->person(u"Ana"_s);
    m_bo = m_talk->person(u"Bo"_s);
    createRoom(m_ana, {{"game"_L1, "tic_tac_toe"_L1}, {"seconds_each"_L1, 60}});
    join(m_bo, u"r1"_s);
    ready();
    m_talk->pass(10'000);
    const auto clocksOf = [](const server::Output &output) {
        QJsonObject clocks;
        for (const server::Effect &effect : output.effects) {
            const auto *send = std::get_if<server::Send>(&effect);
            const QJsonObject message = send ? QJsonDocument::fromJson(send->frame).object() : QJsonObject();
            if (message["type"_L1] == "room"_L1)
                clocks = message["content"_L1]["match"_L1]["clocks"_L1].toObject();
        }
        return clocks;
    };
    const server::Snapshot first = m_talk->snapshot();
    qint64 nowMs = m_talk->now().steadyMs;
    server::Snapshot snapshot = first;
    for (int restart = 0; restart < 3; ++restart) {
        server::Authority next({.serverName = u"Next"_s,
                                .app = {},
                                .messagesPerSecond = 0,
                                .restoredClocks = server::RestoredClocks::Wait},
                               [](qsizetype count) { return QByteArray(count, 'x'); });
        std::ignore = next.restore(snapshot, {nowMs, 0});
        nowMs += 100'000; // Ana is awaited
        std::ignore = next.opened(1, {nowMs, 0});
        const QJsonObject hello{{"protocol"_L1, 1},
                                {"name"_L1, "x"_L1},
                                {"token"_L1, m_talk->welcome(m_ana, "token")}};
        const auto output = next.received(1, Conversation::frame("hello", hello), {nowMs, 0});
        QCOMPARE(clocksOf(output), (QJsonObject{{"0"_L1, 50}, {"1"_L1, 60}}));
        const auto kept = next.tick({nowMs, 0}).records;
        const auto match = std::ranges::find_if(kept, [](const server::Record &record) {
            return std::holds_alternative<server::MatchRecord>(record);
        });
        QVERIFY(match != kept.end());
        snapshot.matches = {std::get<server::MatchRecord>(*match)};
        QCOMPARE(server::readMatchPlan(u"m"_s, server::matchPlan(snapshot.matches[0].plan))->waits.size(),
                 std::size_t(restart + 1));
    }
}

// A throw is chosen on one's own time, and shown on that of the rules.
void MatchClocksTest::standsWhereTheRulesGiveTheTime()
{
    const core::GameKind *game = core::findGame(u"rock_paper_scissors");
    const auto options = std::get<QJsonObject>(game->checkedOptions({}));
    const auto match = game->start(
        options, {.players = 2, .first = 0, .match = u"m"_s, .random = QByteArray(64, 'r')});
    server::MatchClocks clocks(*match, 2, {.perMoveMs = {}, .eachMs = 30'000}, 0);
    QVERIFY(!clocks.dueFor({0})); // several are in turn
    QCOMPARE(clocks.dueMs(), std::optional<qint64>(30'000));
    QVERIFY(!match->play(0, 0, QJsonObject{{"commit"_L1, u"a"_s.repeated(64)}}));
    clocks.follow(4'000);
    QCOMPARE(clocks.leftMs(0, 9'000), std::optional<qint64>(26'000));
    QCOMPARE(clocks.leftMs(1, 9'000), std::optional<qint64>(21'000));
    QVERIFY(!match->play(1, 1, QJsonObject{{"commit"_L1, u"b"_s.repeated(64)}}));
    clocks.follow(9'000);
    QCOMPARE(clocks.dueMs(), std::optional<qint64>(29'000)); // 20 s to reveal
    QCOMPARE(clocks.leftMs(0, 20'000), std::optional<qint64>(26'000));
    QCOMPARE(clocks.leftMs(1, 20'000), std::optional<qint64>(21'000));
}

void MatchClocksTest::severalRunAtOnce()
{
    configure({{"game"_L1, "bulls_and_cows"_L1}, {"seconds_each"_L1, 30}});
    ready();
    QVERIFY(!m_talk->last(m_bo, "start_game").contains("seconds"_L1));
    m_talk->pass(10'000);
    const auto guess = [this](Conversation::Connection who, int step) {
        return m_talk->ask(who, "play",
                           {{"match"_L1, m_match},
                            {"step"_L1, step},
                            {"move"_L1, QJsonObject{{"guess"_L1, "0123"_L1}}}});
    };
    QVERIFY(isOk(guess(m_ana, 0)));
    QCOMPARE(m_talk->last(m_bo, "view")["clocks"_L1].toObject(), (QJsonObject{{"0"_L1, 20}, {"1"_L1, 20}}));
}

void MatchClocksTest::heldClocksStand()
{
    const core::GameKind *game = core::findGame(u"tic_tac_toe");
    const auto options = std::get<QJsonObject>(game->checkedOptions({}));
    const auto match = game->start(
        options, {.players = 2, .first = 0, .match = u"m"_s, .random = QByteArray(64, 'r')});
    server::MatchClocks clocks(*match, 2, {.perMoveMs = {}, .eachMs = 30'000}, 0);
    clocks.hold(0, 5'000);
    QVERIFY(!clocks.dueMs());
    QCOMPARE(clocks.leftMs(0, 60'000), std::optional<qint64>(25'000));
    clocks.release(0, 60'000);
    QCOMPARE(clocks.dueMs(), std::optional<qint64>(85'000));
    clocks.renew(70'000);
    QCOMPARE(clocks.dueMs(), std::optional<qint64>(100'000));
}

PARLOR_TEST(MatchClocksTest, testing::NoApplication)
#include "tst_matchclocks.moc"
