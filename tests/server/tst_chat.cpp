#include "roomfixture.h"
#include "testclass.h"

#include <QTest>

// Chat, and who is told of what how often, over whole conversations.
class ChatTest : public RoomFixture
{
    Q_OBJECT

private slots:
    void init() { gather(); }
    void mutedAlsoAfterComingBack();
    void chatIsCountedAndKept();
    void chatIsLimited();
    void lobbyIsGathered();
    void lobbyOfThousandsIsShownLessOften();
    void roomIsGathered();
    void crowdIsNotToldOneByOne();
};

void ChatTest::mutedAlsoAfterComingBack()
{
    const QString room = createRoom(m_ana);
    join(m_bo, room);
    m_talk->ask(m_ana, "mute_player", {{"person"_L1, m_talk->idOf(m_bo)}, {"muted"_L1, true}});
    QCOMPARE(codeOf(m_talk->ask(m_bo, "chat_message", {{"text"_L1, "hi"_L1}})), u"muted"_s);
    m_talk->ask(m_bo, "leave_room");
    join(m_bo, room);
    QCOMPARE(codeOf(m_talk->ask(m_bo, "chat_message", {{"text"_L1, "hi"_L1}})), u"muted"_s);
    m_talk->ask(m_ana, "mute_player", {{"person"_L1, m_talk->idOf(m_bo)}, {"muted"_L1, false}});
    QVERIFY(isOk(m_talk->ask(m_bo, "chat_message", {{"text"_L1, "hi"_L1}})));
}

void ChatTest::chatIsCountedAndKept()
{
    const QString room = createRoom(m_ana);
    for (int i = 1; i <= 60; ++i)
        QVERIFY(isOk(m_talk->ask(m_ana, "chat_message", {{"text"_L1, QString::number(i)}})));
    QCOMPARE(m_talk->types(m_ana), QStringList({u"ok"_s, u"chat_message"_s}));
    QCOMPARE(m_talk->last(m_ana, "chat_message").value("n"_L1).toInt(), 60);
    QCOMPARE(m_talk->last(m_ana, "chat_message").value("at"_L1).toString().size(),
             u"2027-01-15T08:00:00.000Z"_s.size());
    join(m_bo, room);
    const QJsonArray history = m_talk->last(m_bo, "chat_history").value("messages"_L1).toArray();
    QCOMPARE(history.size(), 50);
    QCOMPARE(history.at(0).toObject().value("text"_L1).toString(), u"11"_s);
}

void ChatTest::chatIsLimited()
{
    m_talk = std::make_unique<Conversation>(server::AuthorityOptions{.serverName = u"T"_s, .app = u"t"_s});
    const auto ana = m_talk->person(u"Ana"_s);
    createRoom(ana);
    m_talk->pass(10'000);
    for (int i = 0; i < 5; ++i)
        QVERIFY(isOk(m_talk->ask(ana, "chat_message", {{"text"_L1, "hi"_L1}})));
    QCOMPARE(codeOf(m_talk->ask(ana, "chat_message", {{"text"_L1, "hi"_L1}})), u"rate_limited"_s);
    m_talk->pass(1'000);
    QVERIFY(isOk(m_talk->ask(ana, "chat_message", {{"text"_L1, "hi"_L1}})));
}

void ChatTest::lobbyIsGathered()
{
    if (Conversation::isRestored)
        QSKIP("What is restored shows itself at once.");
    m_talk->pass(1'000);
    m_talk->forget();
    createRoom(m_ana);
    m_talk->ask(m_bo, "create_room", {{"game"_L1, "gomoku"_L1}, {"name"_L1, "Slow game"_L1}});
    QCOMPARE(m_talk->types(m_mina).count(u"lobby"_s), 1);
    m_talk->pass(250);
    QCOMPARE(m_talk->types(m_mina).count(u"lobby"_s), 2);
    const QJsonObject room = m_talk->last(m_mina, "lobby").value("rooms"_L1).toArray().at(1).toObject();
    QCOMPARE(room.value("name"_L1).toString(), u"Slow game"_s);
    QCOMPARE(room.value("host"_L1).toString(), u"Bo"_s);
    QCOMPARE(room.value("seats"_L1).toInt(), 2);
}

void ChatTest::lobbyOfThousandsIsShownLessOften()
{
    if (Conversation::isRestored)
        QSKIP("What is restored shows itself at once.");
    for (int looker = 0; looker < 1'000; ++looker)
        m_talk->person(u"L%1"_s.arg(looker));
    createRoom(m_ana);
    m_talk->pass(1'000);
    m_talk->forget();
    createRoom(m_bo);
    QCOMPARE(m_talk->types(m_mina).count(u"lobby"_s), 1);
    m_talk->ask(m_bo, "leave_room");
    m_talk->pass(400);
    QCOMPARE(m_talk->types(m_mina).count(u"lobby"_s), 1);
    m_talk->pass(150);
    QCOMPARE(m_talk->types(m_mina).count(u"lobby"_s), 2);
}

void ChatTest::roomIsGathered()
{
    if (Conversation::isRestored)
        QSKIP("What is restored shows itself at once.");
    join(m_bo, createRoom(m_ana));
    m_talk->pass(1'000);
    m_talk->forget();
    for (int i = 0; i < 20; ++i) {
        m_talk->send(m_ana, Conversation::frame("rename", {{"name"_L1, u"Ana %1"_s.arg(i)}}));
        m_talk->pass(20);
    }
    m_talk->pass(100);
    QVERIFY(m_talk->types(m_bo).count(u"room"_s) <= 5);
    QCOMPARE(
        m_talk->last(m_bo, "room").value("people"_L1).toArray().at(0).toObject().value("name"_L1).toString(),
        u"Ana 19"_s);
}

void ChatTest::crowdIsNotToldOneByOne()
{
    const QString room = createRoom(m_ana);
    join(m_bo, room);
    for (int i = 0; i < 60; ++i)
        join(m_talk->person(u"S%1"_s.arg(i)), room);
    m_talk->pass(1'000);
    QCOMPARE(m_talk->last(m_ana, "player_joined").value("name"_L1).toString(), u"S49"_s);
    QCOMPARE(m_talk->last(m_ana, "room").value("people"_L1).toArray().size(), 52);
    QCOMPARE(m_talk->last(m_ana, "room").value("spectators"_L1).toInt(), 60);
}

PARLOR_TEST(ChatTest, testing::NoApplication)
#include "tst_chat.moc"
