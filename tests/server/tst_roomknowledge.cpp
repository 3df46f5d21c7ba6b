#include "roomfixture.h"
#include "testclass.h"

#include <QTest>

// What a room knows beyond who is in it: which game its last match was of, how people went, who is its host
// while the host is away, who may not come back, and how they look.
class RoomKnowledgeTest : public RunningMatchFixture
{
    Q_OBJECT

private slots:
    void init() { sitDown(); }
    void aChangedGameEndsTheEnd_data();
    void aChangedGameEndsTheEnd();
    void closedIsNotLost_data();
    void closedIsNotLost();
    void anAwayHostIsReplaced_data();
    void anAwayHostIsReplaced();
    void anAwayHostWaitsForTheMatch();
    void anAwayHostWaitsForSomebody();
    void aHostWhoComesBackInTimeStays();
    void whoLeavesHandsOn_data();
    void whoLeavesHandsOn();
    void bansAreTakenBack();
    void onlyTheLastBansAreShown();
    void choosingEnds_data();
    void choosingEnds();
    void choosingIsRefused();
    void reactionsArePassedOn();
    void reactionsAreLimited();
    void figuresAreWished();
    void figuresAreWishedOnComingBack();
    void browsersAreShown();

private:
    [[nodiscard]] QJsonObject roomOf(Conversation::Connection who);
    [[nodiscard]] QJsonObject personIn(const QJsonObject &room, Conversation::Connection who) const;
    [[nodiscard]] Conversation::Connection hello(const QJsonObject &content);
};

QJsonObject RoomKnowledgeTest::personIn(const QJsonObject &room, Conversation::Connection who) const
{
    const QJsonArray people = room["people"_L1].toArray();
    for (const QJsonValue &person : people) {
        if (person["person"_L1].toString() == m_talk->idOf(who))
            return person.toObject();
    }
    return {};
}

// As it is shown at last.
QJsonObject RoomKnowledgeTest::roomOf(Conversation::Connection who)
{
    m_talk->pass(200);
    m_talk->pass(0); // an authority that is put back shows its rooms then
    return m_talk->last(who, "room");
}

void RoomKnowledgeTest::aChangedGameEndsTheEnd_data()
{
    QTest::addColumn<QJsonObject>("settings");
    QTest::addColumn<bool>("isKept");
    const QJsonObject same{{"columns"_L1, 3}, {"rows"_L1, 3}, {"in_a_row"_L1, 3}};
    QTest::newRow("another game") << QJsonObject{{"game"_L1, "gomoku"_L1}} << false;
    QTest::newRow("a game of another kind") << QJsonObject{{"game"_L1, "rock_paper_scissors"_L1}} << false;
    QTest::newRow("other options") << QJsonObject{{"options"_L1, QJsonObject{{"columns"_L1, 4}}}} << false;
    QTest::newRow("the same game") << QJsonObject{{"game"_L1, "tic_tac_toe"_L1}} << true;
    QTest::newRow("the same options") << QJsonObject{{"options"_L1, same}} << true;
    QTest::newRow("another name") << QJsonObject{{"name"_L1, "Attic"_L1}} << true;
    QTest::newRow("nothing") << QJsonObject() << true;
}

void RoomKnowledgeTest::aChangedGameEndsTheEnd()
{
    QFETCH(QJsonObject, settings);
    QFETCH(bool, isKept);
    ready();
    playToTheEnd();
    QVERIFY(roomOf(m_mina)["ended"_L1].isObject());
    QVERIFY(isOk(m_talk->ask(m_ana, "configure_room", settings)));
    QCOMPARE(roomOf(m_mina)["ended"_L1].isObject(), isKept);
    m_talk->ask(m_ana, "configure_room", {{"game"_L1, "tic_tac_toe"_L1}});
    QCOMPARE(roomOf(m_mina)["ended"_L1].isObject(), isKept); // once gone, it stays so
    const auto newcomer = m_talk->person(u"Cy"_s);
    join(newcomer, u"r1"_s);
    QCOMPARE(m_talk->last(newcomer, "room")["ended"_L1].isObject(), isKept);
    QVERIFY(isOk(m_talk->ask(m_bo, "get_transcript", {{"match"_L1, m_match}, {"from"_L1, 0}})));
    ready();
    m_talk->ask(m_bo, "resign", {{"match"_L1, m_match}});
    QVERIFY(roomOf(m_mina)["ended"_L1].isObject());
}

void RoomKnowledgeTest::closedIsNotLost_data()
{
    QTest::addColumn<core::Away>("how");
    QTest::addColumn<QString>("word");
    QTest::newRow("closed") << core::Away::Closed << u"closed"_s;
    QTest::newRow("lost") << core::Away::Lost << u"lost"_s;
}

void RoomKnowledgeTest::closedIsNotLost()
{
    QFETCH(core::Away, how);
    QFETCH(QString, word);
    QVERIFY(!personIn(roomOf(m_ana), m_bo).contains("away"_L1));
    m_talk->disconnect(m_bo, how);
    QCOMPARE(m_talk->last(m_ana, "player_dropped")["away"_L1].toString(), word);
    QCOMPARE(personIn(roomOf(m_ana), m_bo)["away"_L1].toString(), word);
    // After a restart as it was, lost for who was connected.
    server::Authority next({}, [](qsizetype count) { return QByteArray(count, 'x'); });
    std::ignore = next.restore(m_talk->snapshot(), m_talk->now());
    const auto closed = [](const server::Snapshot &snapshot) {
        return std::ranges::count(snapshot.sessions, true, &server::SessionRecord::hasClosed);
    };
    QCOMPARE(closed(m_talk->snapshot()), how == core::Away::Closed ? 1 : 0);
    const auto again = m_talk->again(m_bo);
    m_talk->pass(200);
    QVERIFY(!personIn(roomOf(m_ana), again).contains("away"_L1));
    QCOMPARE(closed(m_talk->snapshot()), 0);
    // A connection that is taken over ends without anybody going.
    m_talk->forget();
    std::ignore = m_talk->again(m_bo);
    m_talk->disconnect(again, core::Away::Closed);
    QVERIFY(m_talk->last(m_ana, "player_dropped").isEmpty());
}

void RoomKnowledgeTest::anAwayHostIsReplaced_data()
{
    QTest::addColumn<bool>("isBoThere");
    QTest::addColumn<QString>("heir");
    QTest::newRow("by the other player") << true << u"Bo"_s;
    QTest::newRow("by a spectator who is there") << false << u"Mina"_s;
}

void RoomKnowledgeTest::anAwayHostIsReplaced()
{
    QFETCH(bool, isBoThere);
    QFETCH(QString, heir);
    if (!isBoThere)
        m_talk->disconnect(m_bo);
    m_talk->pass(1'000);
    m_talk->disconnect(m_ana);
    m_talk->pass(9'900);
    QVERIFY(m_talk->last(m_mina, "host_changed").isEmpty());
    m_talk->pass(100);
    QCOMPARE(m_talk->last(m_mina, "host_changed")["name"_L1].toString(), heir);
    const auto back = m_talk->again(m_ana);
    QVERIFY(roomOf(back)["host"_L1].toString() != m_talk->idOf(m_ana)); // not by itself
}

void RoomKnowledgeTest::anAwayHostWaitsForTheMatch()
{
    ready();
    m_talk->disconnect(m_ana);
    m_talk->pass(30'000);
    QVERIFY(m_talk->last(m_bo, "host_changed").isEmpty());
    m_talk->ask(m_bo, "resign", {{"match"_L1, m_match}});
    m_talk->pass(0);
    QCOMPARE(m_talk->last(m_bo, "host_changed")["name"_L1].toString(), u"Bo"_s);
}

void RoomKnowledgeTest::anAwayHostWaitsForSomebody()
{
    for (const auto guest : {m_bo, m_mina, m_ana})
        m_talk->disconnect(guest);
    m_talk->pass(60'000);
    const auto mina = m_talk->again(m_mina);
    m_talk->pass(0);
    QCOMPARE(m_talk->last(mina, "host_changed")["name"_L1].toString(), u"Mina"_s);
}

void RoomKnowledgeTest::aHostWhoComesBackInTimeStays()
{
    m_talk->disconnect(m_ana);
    m_talk->pass(9'000);
    std::ignore = m_talk->again(m_ana);
    m_talk->pass(60'000);
    QVERIFY(m_talk->last(m_bo, "host_changed").isEmpty());
}

void RoomKnowledgeTest::whoLeavesHandsOn_data()
{
    QTest::addColumn<QStringList>("away");
    QTest::addColumn<QString>("heir");
    QTest::newRow("a player") << QStringList{} << u"Bo"_s;
    QTest::newRow("a spectator who is there before a player who is not") << QStringList{u"Bo"_s} << u"Mina"_s;
    QTest::newRow("a player who is expected back") << QStringList{u"Bo"_s, u"Mina"_s} << u"Bo"_s;
}

void RoomKnowledgeTest::whoLeavesHandsOn()
{
    QFETCH(QStringList, away);
    QFETCH(QString, heir);
    if (away.contains(u"Bo"_s))
        m_talk->disconnect(m_bo);
    if (away.contains(u"Mina"_s))
        m_talk->disconnect(m_mina);
    QVERIFY(isOk(m_talk->ask(m_ana, "leave_room")));
    const auto look = m_talk->person(u"Look"_s);
    join(look, u"r1"_s);
    const QJsonObject room = m_talk->last(look, "room");
    const auto host = heir == u"Bo"_s ? m_bo : m_mina;
    QCOMPARE(room["host"_L1].toString(), m_talk->idOf(host));
}

void RoomKnowledgeTest::bansAreTakenBack()
{
    const QJsonObject bo{{"person"_L1, m_talk->idOf(m_bo)}};
    QVERIFY(roomOf(m_ana)["banned"_L1].toArray().isEmpty());
    QCOMPARE(codeOf(m_talk->ask(m_ana, "unban_player", bo)), u"no_person"_s);
    m_talk->ask(m_ana, "kick_player", {{"person"_L1, m_talk->idOf(m_bo)}, {"ban"_L1, true}});
    m_talk->ask(m_bo, "rename", {{"name"_L1, "Bob"_L1}});
    QCOMPARE(roomOf(m_ana)["banned"_L1].toArray(),
             (QJsonArray{QJsonObject{{"person"_L1, m_talk->idOf(m_bo)}, {"name"_L1, "Bo"_L1}}}));
    QVERIFY(!roomOf(m_mina).contains("banned"_L1));
    QCOMPARE(codeOf(m_talk->ask(m_mina, "unban_player", bo)), u"not_host"_s);
    QCOMPARE(codeOf(m_talk->ask(m_bo, "unban_player", bo)), u"not_in_room"_s);
    QCOMPARE(codeOf(m_talk->ask(m_ana, "unban_player", {{"person"_L1, 5}})), u"bad_message"_s);
    QVERIFY(isOk(m_talk->ask(m_ana, "unban_player", bo)));
    QVERIFY(roomOf(m_ana)["banned"_L1].toArray().isEmpty());
    QVERIFY(isOk(join(m_bo, u"r1"_s)));
}

void RoomKnowledgeTest::onlyTheLastBansAreShown()
{
    std::vector<Conversation::Connection> banned;
    for (int guest = 0; guest < 52; ++guest) {
        banned.push_back(m_talk->person(u"Guest %1"_s.arg(guest)));
        join(banned.back(), u"r1"_s);
        m_talk->ask(m_ana, "kick_player", {{"person"_L1, m_talk->idOf(banned.back())}, {"ban"_L1, true}});
    }
    const QJsonArray shown = roomOf(m_ana)["banned"_L1].toArray();
    QCOMPARE(shown.size(), 50);
    QCOMPARE(shown.first()["name"_L1].toString(), u"Guest 2"_s);
    QCOMPARE(shown.last()["name"_L1].toString(), u"Guest 51"_s);
    QCOMPARE(codeOf(join(banned.front(), u"r1"_s)), u"banned"_s);
}

void RoomKnowledgeTest::choosingEnds_data()
{
    QTest::addColumn<QString>("by");
    for (const char *by :
         {"saying so", "configure_room", "a match", "the host's loss", "another host", "time"})
        QTest::newRow(by) << QString::fromLatin1(by);
}

void RoomKnowledgeTest::choosingEnds()
{
    QFETCH(QString, by);
    QCOMPARE(roomOf(m_bo)["choosing"_L1], QJsonValue(false));
    QVERIFY(isOk(m_talk->ask(m_ana, "choosing", {{"choosing"_L1, true}})));
    m_talk->pass(100'000);
    QVERIFY(isOk(m_talk->ask(m_ana, "choosing", {{"choosing"_L1, true}}))); // 120 s from the last one
    m_talk->pass(119'000);
    QCOMPARE(roomOf(m_bo)["choosing"_L1], QJsonValue(true));
    if (by == "saying so"_L1)
        m_talk->ask(m_ana, "choosing", {{"choosing"_L1, false}});
    else if (by == "configure_room"_L1)
        m_talk->ask(m_ana, "configure_room");
    else if (by == "a match"_L1)
        m_talk->ask(m_ana, "start_game");
    else if (by == "the host's loss"_L1)
        m_talk->disconnect(m_ana);
    else if (by == "another host"_L1)
        m_talk->ask(m_ana, "make_host", {{"person"_L1, m_talk->idOf(m_bo)}});
    else
        m_talk->pass(800);
    QCOMPARE(roomOf(m_bo)["choosing"_L1], QJsonValue(false));
}

void RoomKnowledgeTest::choosingIsRefused()
{
    const auto stranger = m_talk->person(u"Cy"_s);
    QCOMPARE(codeOf(m_talk->ask(stranger, "choosing", {{"choosing"_L1, 1}})), u"bad_message"_s);
    QCOMPARE(codeOf(m_talk->ask(stranger, "choosing", {{"choosing"_L1, true}})), u"not_in_room"_s);
    ready();
    QCOMPARE(codeOf(m_talk->ask(m_bo, "choosing", {{"choosing"_L1, true}})), u"not_host"_s);
    QCOMPARE(codeOf(m_talk->ask(m_ana, "choosing", {{"choosing"_L1, true}})), u"match_running"_s);
}

void RoomKnowledgeTest::reactionsArePassedOn()
{
    m_talk->ask(m_ana, "chat_message", {{"text"_L1, "one"_L1}});
    m_talk->forget();
    QVERIFY(isOk(m_talk->ask(m_bo, "react", {{"what"_L1, "heart"_L1}})));
    const QJsonObject expected{{"person"_L1, m_talk->idOf(m_bo)}, {"what"_L1, "heart"_L1}};
    for (const auto who : {m_ana, m_bo, m_mina})
        QCOMPARE(m_talk->last(who, "reaction"), expected);
    m_talk->ask(m_ana, "chat_message", {{"text"_L1, "two"_L1}});
    QCOMPARE(m_talk->last(m_bo, "chat_message")["n"_L1].toInt(), 2); // it is no line
    const auto stranger = m_talk->person(u"Cy"_s);
    QCOMPARE(codeOf(m_talk->ask(stranger, "react", {{"what"_L1, "boo"_L1}})), u"bad_message"_s);
    QCOMPARE(codeOf(m_talk->ask(stranger, "react", {{"what"_L1, "sad"_L1}})), u"not_in_room"_s);
    m_talk->ask(m_ana, "mute_player", {{"person"_L1, m_talk->idOf(m_bo)}, {"muted"_L1, true}});
    QCOMPARE(codeOf(m_talk->ask(m_bo, "react", {{"what"_L1, "sad"_L1}})), u"muted"_s);
}

void RoomKnowledgeTest::reactionsAreLimited()
{
    // Nobody has an allowance of their own here, but the room has.
    for (int reaction = 0; reaction < 20; ++reaction)
        QVERIFY(isOk(m_talk->ask(m_bo, "react", {{"what"_L1, "clap"_L1}})));
    QCOMPARE(codeOf(m_talk->ask(m_bo, "react", {{"what"_L1, "clap"_L1}})), u"rate_limited"_s);
    QVERIFY(isOk(m_talk->ask(m_bo, "chat_message", {{"text"_L1, "still"_L1}})));
    m_talk->pass(50);
    QVERIFY(isOk(m_talk->ask(m_ana, "react", {{"what"_L1, "clap"_L1}})));
}

Conversation::Connection RoomKnowledgeTest::hello(const QJsonObject &content)
{
    const auto connection = m_talk->connect();
    QJsonObject whole{{"protocol"_L1, 1}, {"name"_L1, "Cy"_L1}};
    for (auto field = content.begin(); field != content.end(); ++field)
        whole.insert(field.key(), field.value());
    std::ignore = m_talk->ask(connection, "hello", whole);
    return connection;
}

void RoomKnowledgeTest::figuresAreWished()
{
    const int free = 20;
    const auto cy = hello({{"figure"_L1, free}});
    QCOMPARE(m_talk->last(cy, "welcome")["figure"_L1].toInt(-1), free);
    const QString id = m_talk->last(cy, "welcome")["person"_L1].toString();
    const auto figureOf = [&](const QString &person) {
        const QJsonArray people = roomOf(m_ana)["people"_L1].toArray();
        for (const QJsonValue &one : people) {
            if (one["person"_L1].toString() == person)
                return one["figure"_L1].toInt(-1);
        }
        return -1;
    };
    join(cy, u"r1"_s);
    QCOMPARE(figureOf(id), free);
    QCOMPARE(m_talk->ask(m_bo, "rename", {{"figure"_L1, free}})["content"_L1].toObject(),
             (QJsonObject{{"name"_L1, "Bo"_L1}, {"figure"_L1, free}}));
    QCOMPARE(figureOf(m_talk->idOf(m_bo)), free + 1); // the next free one
    m_talk->ask(m_bo, "rename", {{"figure"_L1, free}});
    QCOMPARE(figureOf(m_talk->idOf(m_bo)), free + 1); // one's own counts as free
    m_talk->ask(cy, "rename", {{"name"_L1, "Cyd"_L1}, {"figure"_L1, 25}});
    QCOMPARE(figureOf(id), 25);
    m_talk->ask(m_bo, "rename", {{"name"_L1, "Bob"_L1}, {"figure"_L1, free}});
    QCOMPARE(figureOf(m_talk->idOf(m_bo)), free + 1); // is kept where the wish is the same
    QCOMPARE(codeOf(m_talk->ask(cy, "rename", {{"name"_L1, " "_L1}, {"figure"_L1, 9}})), u"bad_name"_s);
    QCOMPARE(figureOf(id), 25);
    for (const QJsonObject &bad :
         {QJsonObject(), QJsonObject{{"figure"_L1, 32}}, QJsonObject{{"figure"_L1, -1}},
          QJsonObject{{"figure"_L1, QJsonValue()}}, QJsonObject{{"name"_L1, QJsonValue()}, {"figure"_L1, 1}}})
        QCOMPARE(codeOf(m_talk->ask(cy, "rename", bad)), u"bad_message"_s);
    QVERIFY(!m_talk->ask(m_ana, "rename", {{"name"_L1, "Ann"_L1}})["content"_L1].toObject().contains(
        "figure"_L1));
    const auto refused = hello({{"figure"_L1, 32}});
    QCOMPARE(codeOf({{"content"_L1, m_talk->last(refused, "error")}}), u"bad_message"_s);
}

void RoomKnowledgeTest::figuresAreWishedOnComingBack()
{
    const QJsonValue token = m_talk->welcome(m_bo, "token");
    const int before = personIn(roomOf(m_ana), m_bo)["figure"_L1].toInt();
    const int other = (before + 16) % 32;
    m_talk->disconnect(m_bo);
    auto bo = hello({{"token"_L1, token}, {"figure"_L1, other}});
    QCOMPARE(m_talk->last(bo, "welcome")["figure"_L1].toInt(-1), other);
    QCOMPARE(personIn(roomOf(m_ana), m_bo)["figure"_L1].toInt(), other);
    QCOMPARE(std::ranges::count(m_talk->snapshot().sessions, other,
                                [](const server::SessionRecord &s) { return s.figure.value_or(-1); }),
             1);
    m_talk->disconnect(bo);
    bo = hello({{"token"_L1, token}});
    QCOMPARE(m_talk->last(bo, "welcome")["figure"_L1].toInt(-1), other); // none leaves it
    QCOMPARE(personIn(roomOf(m_ana), m_bo)["figure"_L1].toInt(), other);
}

void RoomKnowledgeTest::browsersAreShown()
{
    const auto cy = hello({{"browser"_L1, true}});
    const QString token = m_talk->last(cy, "welcome")["token"_L1].toString();
    join(cy, u"r1"_s);
    const auto isShown = [this] {
        const QJsonArray people = roomOf(m_ana)["people"_L1].toArray();
        return people.last()["browser"_L1];
    };
    QCOMPARE(isShown(), QJsonValue(true));
    auto again = hello({{"token"_L1, token}}); // takes over
    QCOMPARE(isShown(), QJsonValue(QJsonValue::Undefined));
    again = hello({{"token"_L1, token}, {"browser"_L1, true}});
    QCOMPARE(isShown(), QJsonValue(true));
    m_talk->disconnect(again);
    QCOMPARE(isShown(), QJsonValue(QJsonValue::Undefined));
    std::ignore = hello({{"token"_L1, token}});
    QCOMPARE(isShown(), QJsonValue(QJsonValue::Undefined));
    const auto refused = hello({{"browser"_L1, 1}});
    QCOMPARE(codeOf({{"content"_L1, m_talk->last(refused, "error")}}), u"bad_message"_s);
}

PARLOR_TEST(RoomKnowledgeTest, testing::NoApplication)
#include "tst_roomknowledge.moc"
