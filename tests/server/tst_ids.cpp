#include "conversation.h"
#include "testclass.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

// Ids, repeated messages and limits, over whole conversations.
class IdsTest : public QObject
{
    Q_OBJECT

private slots:
    void repeatedIdIsAnsweredButNotCarriedOut();
    void refusalsAreRemembered();
    void forgottenIdIsRefused();
    void pingIsNotCounted();
    void floodIsLimitedAndThenClosed();
    void limitHoldsOverReconnects();
};

static server::AuthorityOptions limited()
{
    return {.serverName = u"Test parlor"_s, .app = u"parlor test"_s, .messagesPerSecond = 20};
}

void IdsTest::repeatedIdIsAnsweredButNotCarriedOut()
{
    Conversation talk;
    const auto ana = talk.person(u"Ana"_s);
    talk.ask(ana, "create_room", {{"game"_L1, "gomoku"_L1}});
    const QByteArray chat = Conversation::frame("chat_message", {{"text"_L1, "once"_L1}}, 1000);
    talk.forget();
    talk.send(ana, chat);
    QVERIFY(isOk(talk.answerTo(ana, 1000)));
    QCOMPARE(talk.last(ana, "chat_message").value("n"_L1).toInt(), 1);
    talk.disconnect(ana);
    const auto back = talk.again(ana);
    QCOMPARE(talk.welcome(back, "last_id").toInteger(), 1000);
    talk.forget();
    talk.send(back, chat);
    QVERIFY(isOk(talk.answerTo(back, 1000)));
    QVERIFY(!talk.types(back).contains(u"chat_message"_s));
}

void IdsTest::refusalsAreRemembered()
{
    Conversation talk;
    const auto ana = talk.person(u"Ana"_s);
    talk.send(ana, Conversation::frame("leave_room", {}, 500));
    QCOMPARE(codeOf(talk.answerTo(ana, 500)), u"not_in_room"_s);
    talk.ask(ana, "ping");
    talk.send(ana, Conversation::frame("create_room", {{"game"_L1, "gomoku"_L1}}, 501));
    talk.forget();
    talk.send(ana, Conversation::frame("leave_room", {}, 500));
    QCOMPARE(codeOf(talk.answerTo(ana, 500)), u"not_in_room"_s);
}

void IdsTest::forgottenIdIsRefused()
{
    Conversation talk;
    const auto ana = talk.person(u"Ana"_s);
    for (qint64 id = 100; id <= 300; id += 2)
        talk.send(ana, Conversation::frame("rename", {{"name"_L1, u"Ana %1"_s.arg(id)}}, id));
    talk.forget();
    talk.send(ana, Conversation::frame("rename", {{"name"_L1, "Old"_L1}}, 100));
    QCOMPARE(codeOf(talk.answerTo(ana, 100)), u"bad_message"_s);
    talk.send(ana, Conversation::frame("rename", {{"name"_L1, "Gap"_L1}}, 299));
    QCOMPARE(codeOf(talk.answerTo(ana, 299)), u"bad_message"_s);
    talk.send(ana, Conversation::frame("rename", {{"name"_L1, "Kept"_L1}}, 174));
    QCOMPARE(talk.answerTo(ana, 174).value("content"_L1).toObject().value("name"_L1).toString(),
             u"Ana 174"_s);
}

void IdsTest::pingIsNotCounted()
{
    Conversation talk;
    const auto ana = talk.person(u"Ana"_s);
    talk.send(ana, Conversation::frame("ping", {{"x"_L1, 1}}, 900));
    QCOMPARE(talk.answerTo(ana, 900).value("type"_L1).toString(), u"pong"_s);
    QCOMPARE(talk.last(ana, "pong").value("x"_L1).toInt(), 1);
    QCOMPARE(talk.welcome(talk.again(ana), "last_id").toInteger(), 0);
}

void IdsTest::floodIsLimitedAndThenClosed()
{
    Conversation talk(limited());
    const auto ana = talk.person(u"Ana"_s);
    talk.pass(5'000);
    for (int i = 0; i < 60; ++i)
        QCOMPARE(talk.ask(ana, "ping").value("type"_L1).toString(), u"pong"_s);
    for (int i = 0; i < 200; ++i)
        QCOMPARE(codeOf(talk.ask(ana, "ping")), u"rate_limited"_s);
    QCOMPARE(talk.closeCode(ana), 0);
    talk.ask(ana, "ping");
    QCOMPARE(talk.closeCode(ana), 4004);
}

void IdsTest::limitHoldsOverReconnects()
{
    Conversation talk(limited());
    const auto ana = talk.person(u"Ana"_s);
    talk.pass(5'000);
    for (int i = 0; i < 60; ++i)
        talk.ask(ana, "ping");
    const auto back = talk.again(ana);
    QCOMPARE(codeOf(talk.ask(back, "ping")), u"rate_limited"_s);
    talk.pass(100);
    QCOMPARE(talk.ask(back, "ping").value("type"_L1).toString(), u"pong"_s);
}

PARLOR_TEST(IdsTest, testing::NoApplication)
#include "tst_ids.moc"
