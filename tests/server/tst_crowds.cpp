#include "conversation.h"
#include "peeraddress.h"
#include "testclass.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

// What all people of one address may do together, over whole conversations.
class CrowdsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void newPeopleOfAnAddressAreCounted();
    void whoComesBackIsNobodyNew();
    void whoIsTurnedAwayMaySayHelloAgain();
    void whoIsTurnedAwayHasTenSecondsAnew();
    void linesOfAnAddressAreCounted();
    void whatIsRefusedTakesFromNone();
    void comingAsSomebodyNewGainsNothing();
    void whatIsPutBackIsCountedOn();
    void oldestWithoutAHelloMakesRoom();
    void quietAddressesBeginAnew();
    void withoutALimitToMessagesNothingIsCounted();
    void withoutLimitsToAddressesNothingIsCounted();
    void oneAddressIs_data();
    void oneAddressIs();

private:
    using Connection = Conversation::Connection;

    void begin(int messagesPerSecond, bool addressLimits);
    QJsonObject hello(Connection connection, const QString &name = u"Ana"_s)
    {
        return m_talk->ask(connection, "hello", {{"protocol"_L1, 1}, {"name"_L1, name}});
    }
    // How many of so many new people are let in, each on a connection of their own.
    int letIn(int people, const QString &address);
    QJsonObject say(Connection connection)
    {
        return m_talk->ask(connection, "chat_message", {{"text"_L1, "hi"_L1}});
    }
    // Somebody new in the room.
    Connection guest(const QString &address);

    std::unique_ptr<Conversation> m_talk;
    QString m_room;
};

namespace {

const QString here = u"192.168.1.5"_s;
const QString there = u"192.168.1.6"_s;

int secondsOf(const QJsonObject &answer)
{
    return answer["content"_L1]["values"_L1]["seconds"_L1].toInt();
}

} // namespace

void CrowdsTest::init()
{
    begin(20, true);
}

void CrowdsTest::begin(int messagesPerSecond, bool addressLimits)
{
    m_talk = std::make_unique<Conversation>(server::AuthorityOptions{.serverName = u"T"_s,
                                                                     .app = u"t"_s,
                                                                     .messagesPerSecond = messagesPerSecond,
                                                                     .addressLimits = addressLimits});
    const auto host = m_talk->person(u"Host"_s);
    m_room = m_talk->ask(host, "create_room", {{"game"_L1, "gomoku"_L1}})["content"_L1]["room"_L1].toString();
}

int CrowdsTest::letIn(int people, const QString &address)
{
    int in = 0;
    for (int i = 0; i < people; ++i)
        in += hello(m_talk->connect(address))["type"_L1] == "welcome"_L1 ? 1 : 0;
    return in;
}

CrowdsTest::Connection CrowdsTest::guest(const QString &address)
{
    const Connection connection = m_talk->connect(address);
    hello(connection);
    m_talk->ask(connection, "join_room", {{"room"_L1, m_room}});
    return connection;
}

void CrowdsTest::newPeopleOfAnAddressAreCounted()
{
    QCOMPARE(letIn(130, here), 120);
    const QJsonObject answer = hello(m_talk->connect(here));
    QCOMPARE(codeOf(answer), u"server_full"_s);
    QCOMPARE(answer["content"_L1]["reason"_L1].toString(), u"newcomers"_s);
    QCOMPARE(secondsOf(answer), 1);
    QCOMPARE(letIn(1, there), 1);
    m_talk->pass(10'000);
    QCOMPARE(letIn(20, here), 10);
}

void CrowdsTest::whoComesBackIsNobodyNew()
{
    const Connection ana = m_talk->connect(here);
    const QString token = hello(ana)["content"_L1]["token"_L1].toString();
    QCOMPARE(letIn(130, here), 119);
    const QJsonObject back = m_talk->ask(m_talk->connect(here), "hello",
                                         {{"protocol"_L1, 1}, {"name"_L1, "Ana"_L1}, {"token"_L1, token}});
    QVERIFY(back["content"_L1]["resumed"_L1].toBool());
    const QJsonObject unknown = m_talk->ask(
        m_talk->connect(here), "hello", {{"protocol"_L1, 1}, {"name"_L1, "Bo"_L1}, {"token"_L1, "ab"_L1}});
    QCOMPARE(codeOf(unknown), u"server_full"_s);
}

void CrowdsTest::whoIsTurnedAwayMaySayHelloAgain()
{
    letIn(120, here);
    const Connection late = m_talk->connect(here);
    QCOMPARE(codeOf(hello(late)), u"server_full"_s);
    QCOMPARE(codeOf(hello(late, u"\u3164"_s)), u"bad_name"_s);
    m_talk->pass(1'000);
    QCOMPARE(hello(late)["type"_L1].toString(), u"welcome"_s);
    m_talk->pass(20'000);
    QCOMPARE(m_talk->closeCode(late), 0);
}

void CrowdsTest::whoIsTurnedAwayHasTenSecondsAnew()
{
    letIn(120, here);
    const Connection late = m_talk->connect(here);
    m_talk->pass(9'000);
    letIn(9, here);
    QCOMPARE(codeOf(hello(late)), u"server_full"_s);
    m_talk->pass(9'999);
    QCOMPARE(m_talk->closeCode(late), 0);
    m_talk->pass(1);
    QCOMPARE(m_talk->closeCode(late), 4004);
}

void CrowdsTest::linesOfAnAddressAreCounted()
{
    std::vector<Connection> guests;
    for (int i = 0; i < 20; ++i)
        guests.push_back(guest(here));
    const Connection other = guest(there);
    int said = 0;
    QJsonObject refused;
    for (const Connection speaker : guests) {
        for (int i = 0; i < 5; ++i) {
            const QJsonObject answer = say(speaker);
            said += isOk(answer) ? 1 : 0;
            refused = isOk(answer) ? refused : answer;
        }
    }
    QCOMPARE(said, 60);
    QCOMPARE(codeOf(refused), u"rate_limited"_s);
    QCOMPARE(refused["content"_L1]["reason"_L1].toString(), u"chat"_s);
    QCOMPARE(secondsOf(refused), 1);
    QVERIFY(isOk(say(other)));
}

void CrowdsTest::whatIsRefusedTakesFromNone()
{
    std::vector<Connection> guests;
    for (int i = 0; i < 14; ++i)
        guests.push_back(guest(here));
    // Each of twelve says all that a person may: that is all the address may.
    for (int i = 0; i < 60; ++i)
        QVERIFY(isOk(say(guests[static_cast<std::size_t>(i / 5)])));
    for (int i = 0; i < 20; ++i)
        QCOMPARE(codeOf(say(guests[13])), u"rate_limited"_s); // by the address
    for (int i = 0; i < 20; ++i)
        QCOMPARE(secondsOf(say(guests[0])), 1); // by the person
    m_talk->pass(500);
    for (int i = 0; i < 5; ++i)
        QVERIFY(isOk(say(guests[13])));
}

void CrowdsTest::comingAsSomebodyNewGainsNothing()
{
    int said = 0;
    for (int i = 0; i < 100; ++i) {
        const Connection one = guest(here);
        for (int line = 0; line < 5; ++line)
            said += isOk(say(one)) ? 1 : 0;
        m_talk->ask(one, "leave_room");
        m_talk->disconnect(one);
    }
    QCOMPARE(said, 60);
}

void CrowdsTest::whatIsPutBackIsCountedOn()
{
    std::vector<Connection> guests;
    for (int i = 0; i < 13; ++i)
        guests.push_back(guest(here));
    const Connection silent = m_talk->connect(here);
    for (int i = 0; i < 30; ++i)
        QVERIFY(isOk(say(guests[static_cast<std::size_t>(i / 5)])));
    m_talk->carry(m_talk->authority().restore(m_talk->snapshot(), m_talk->now()));
    for (int i = 30; i < 60; ++i)
        QVERIFY(isOk(say(guests[static_cast<std::size_t>(i / 5)])));
    QCOMPARE(codeOf(say(guests[12])), u"rate_limited"_s);
    QCOMPARE(letIn(120, here), 120 - 13);
    for (int i = 0; i < 200 - 13; ++i) // those who were turned away wait, too
        std::ignore = m_talk->connect(here);
    QCOMPARE(m_talk->closeCode(silent), 4005);
}

void CrowdsTest::oldestWithoutAHelloMakesRoom()
{
    const Connection greeted = m_talk->connect(here);
    const Connection elsewhere = m_talk->connect(there);
    hello(greeted);
    std::vector<Connection> silent;
    for (int i = 0; i < 200; ++i)
        silent.push_back(m_talk->connect(here));
    QCOMPARE(m_talk->closeCode(silent[0]), 0);
    m_talk->disconnect(silent[50]);
    std::ignore = m_talk->connect(here);
    QCOMPARE(m_talk->closeCode(silent[0]), 0);
    std::ignore = m_talk->connect(here);
    QCOMPARE(m_talk->closeCode(silent[0]), 4005);
    QCOMPARE(m_talk->closeCode(silent[1]), 0);
    std::ignore = m_talk->connect(here);
    QCOMPARE(m_talk->closeCode(silent[1]), 4005);
    QCOMPARE(m_talk->closeCode(greeted), 0);
    QCOMPARE(m_talk->closeCode(elsewhere), 0);
}

void CrowdsTest::quietAddressesBeginAnew()
{
    QCOMPARE(letIn(130, here), 120);
    m_talk->pass(60'000);
    QCOMPARE(letIn(70, here), 60);
    m_talk->pass(10 * 60'000);
    QCOMPARE(letIn(130, here), 120);
}

void CrowdsTest::withoutALimitToMessagesNothingIsCounted()
{
    begin(0, true);
    QCOMPARE(letIn(150, here), 150);
    for (int i = 0; i < 210; ++i)
        QCOMPARE(m_talk->closeCode(m_talk->connect(here) - 200), 0);
    const Connection one = guest(here);
    for (int i = 0; i < 100; ++i)
        QVERIFY(isOk(say(one)));
}

void CrowdsTest::withoutLimitsToAddressesNothingIsCounted()
{
    begin(20, false);
    QCOMPARE(letIn(150, here), 150);
    std::vector<Connection> guests;
    for (int i = 0; i < 20; ++i)
        guests.push_back(guest(here));
    for (int i = 0; i < 100; ++i)
        QVERIFY(isOk(say(guests[static_cast<std::size_t>(i / 5)])));
    QCOMPARE(codeOf(say(guests[0])), u"rate_limited"_s); // a person still is
}

void CrowdsTest::oneAddressIs_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("counted");
    QTest::newRow("one of IPv4") << u"192.168.1.5"_s << u"192.168.1.5"_s;
    QTest::newRow("one of IPv4 on a dual-stack socket") << u"::ffff:192.168.1.5"_s << u"192.168.1.5"_s;
    QTest::newRow("a /64 of IPv6") << u"2001:db8:1:2:3:4:5:6"_s << u"2001:db8:1:2::"_s;
    QTest::newRow("another one of the same /64") << u"2001:db8:1:2:ffff::1"_s << u"2001:db8:1:2::"_s;
    QTest::newRow("the next /64") << u"2001:db8:1:3::1"_s << u"2001:db8:1:3::"_s;
    QTest::newRow("the loopback of IPv4") << u"127.0.0.1"_s << u"127.0.0.1"_s;
    QTest::newRow("the loopback of IPv6") << u"::1"_s << u"::"_s;
}

void CrowdsTest::oneAddressIs()
{
    QFETCH(QString, address);
    QFETCH(QString, counted);
    QCOMPARE(server::countedAs(QHostAddress(address)), QHostAddress(counted));
}

PARLOR_TEST(CrowdsTest, testing::NoApplication)
#include "tst_crowds.moc"
