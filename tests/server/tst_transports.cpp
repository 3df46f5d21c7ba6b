#include "testclass.h"
#include "transports.h"

#include <algorithm>
#include <functional>

using namespace server;

// What a transport carries and tells once somebody is let in, whatever it carries over, over real sockets.
class TransportsTest : public EveryTransport
{
    Q_OBJECT

private slots:
    void carriesTextBothWays();
    void carriesManyInOrder();
    void carriesToManyInOrder();
    void takesTheLargestMessage();
    void tellsOnceThatAConnectionClosed_data();
    void tellsOnceThatAConnectionClosed();
    void closesWithItsCode_data();
    void closesWithItsCode();
    void carriesFromWithinWhatItTells();
    void tellsNothingFromWithinACall_data();
    void tellsNothingFromWithinACall();
    void dropsWhatIsMeantForTheGone();
    void saysItsLastWords_data();
    void saysItsLastWords();
    void closesAll();
    void closesAllOfNobody();
    void closesAllThatAreClosingAlready();
    void diesWithLivePeers();
    void sharesTheSourceOfIds();
    void saysWhyItCannotListen();
    void letsInOverIpv6();
    void normalisesAddressesOfADualStackSocket();
};

void TransportsTest::carriesTextBothWays()
{
    const auto client = joined();
    QVERIFY(client);
    client->say("{\"größe\":\"😀\"}");
    QTRY_COMPARE(m_received->size(), 1);
    QCOMPARE(m_received->first().at(0).value<ConnectionId>(), lastId());
    QCOMPARE(m_received->first().at(1).toByteArray(), QByteArray("{\"größe\":\"😀\"}"));
    carry({Send{lastId(), "{\"größe\":\"🐉\"}"}});
    QTRY_COMPARE(client->heard(), QByteArrayList{"{\"größe\":\"🐉\"}"});
}

void TransportsTest::carriesManyInOrder()
{
    const auto client = joined();
    QVERIFY(client);
    for (int i = 0; i < 500; ++i) {
        carry({Send{lastId(), QByteArray::number(i)}});
        client->say(QByteArray::number(i));
    }
    QTRY_COMPARE(client->heard().size(), 500);
    QTRY_COMPARE(m_received->size(), 500);
    for (int i = 0; i < 500; ++i) {
        QCOMPARE(client->heard().at(i), QByteArray::number(i));
        QCOMPARE(m_received->at(i).at(1).toByteArray(), QByteArray::number(i));
    }
}

// One after another, and some of them to all.
void TransportsTest::carriesToManyInOrder()
{
    std::vector<std::unique_ptr<TransportClient>> clients;
    std::vector<ConnectionId> ids;
    for (int i = 0; i < 3; ++i) {
        clients.push_back(joined());
        QVERIFY(clients.back());
        ids.push_back(lastId());
    }
    Effects effects;
    QByteArrayList expected;
    for (int i = 0; i < 100; ++i) {
        expected.append(QByteArray::number(i));
        for (const ConnectionId id : ids)
            effects.push_back(Send{id, i % 2 == 0 ? expected.last() : QByteArray::number(i)});
    }
    carry(effects);
    for (const auto &client : clients)
        QTRY_COMPARE(client->heard(), expected);
}

void TransportsTest::takesTheLargestMessage()
{
    const auto client = joined();
    QVERIFY(client);
    client->say(jsonText(16384));
    QTRY_COMPARE(m_received->size(), 1);
    QCOMPARE(m_received->first().at(1).toByteArray().size(), 16384);
}

void TransportsTest::tellsOnceThatAConnectionClosed_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("the client closes");
    QTest::newRow("the client vanishes");
    QTest::newRow("the server closes");
    QTest::newRow("the server closes twice");
}

void TransportsTest::tellsOnceThatAConnectionClosed()
{
    const QByteArray how = QTest::currentDataTag();
    const auto client = joined();
    QVERIFY(client);
    if (how == "the client closes")
        client->close();
    else if (how == "the client vanishes")
        client->vanish();
    else
        carry({Close{lastId(), 4001, QStringLiteral("Elsewhere.")}});
    if (how == "the server closes twice")
        carry({Close{lastId(), 4002, {}}, Send{lastId(), "\"late\""}});
    QTRY_COMPARE(m_transport->load().sockets, 0);
    QTRY_COMPARE(m_closed->size(), 1);
    QCOMPARE(m_closed->first().first().value<ConnectionId>(), lastId());
    if (how != "the client closes")
        QCOMPARE(m_closed->first().at(1).value<core::Away>(), core::Away::Lost);
    if (how.startsWith("the server")) {
        QCOMPARE(waitForClose(*client), 4001);
        QCOMPARE(client->closeReason(), QStringLiteral("Elsewhere."));
        QCOMPARE(client->heard(), QByteArrayList());
    }
    QCOMPARE(m_closed->size(), 1);
    QCOMPARE(m_transport->load().connections, 0);
}

void TransportsTest::closesWithItsCode_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("the server goes") << int(GoingAway);
    QTest::newRow("taken over") << int(TakenOver);
    QTest::newRow("another version") << int(WrongVersion);
    QTest::newRow("too slow") << int(TooSlow);
    QTest::newRow("too many") << int(TooMany);
    QTest::newRow("full") << int(Full);
}

void TransportsTest::closesWithItsCode()
{
    QFETCH(int, code);
    const auto client = joined();
    QVERIFY(client);
    carry({Close{lastId(), code, QStringLiteral("Größe passt nicht.")}});
    QCOMPARE(waitForClose(*client), code);
    QCOMPARE(client->closeReason(), QStringLiteral("Größe passt nicht."));
    QTRY_COMPARE(m_closed->size(), 1);
    QCOMPARE(m_closed->first().at(1).value<core::Away>(), core::Away::Lost);
}

void TransportsTest::tellsNothingFromWithinACall_data()
{
    QTest::addColumn<QString>("call");
    QTest::newRow("closing one");
    QTest::newRow("closing one that has vanished");
    QTest::newRow("sending to one that has vanished");
    QTest::newRow("closing all");
}

// That nothing is told within it says the sink.
void TransportsTest::tellsNothingFromWithinACall()
{
    const QByteArray call = QTest::currentDataTag();
    const auto client = joined();
    QVERIFY(client);
    client->say("\"heard before it is closed, or not at all\"");
    if (call.endsWith("vanished"))
        client->vanish();
    if (call.startsWith("sending"))
        carry(Effects(100, Send{lastId(), jsonText(1024)}));
    else if (call == "closing all")
        closeAll(GoingAway, {});
    else
        carry({Close{lastId(), 4001, {}}});
    QCOMPARE(m_received->size(), 0);
    QCOMPARE(m_closed->size(), 0);
    QTRY_COMPARE(m_closed->size(), 1);
}

void TransportsTest::carriesFromWithinWhatItTells()
{
    QObject here;
    connect(&m_sink, &ToldSink::wasOpened, &here, [this](ConnectionId id) {
        carry({Send{id, "\"welcome\""}});
    });
    connect(&m_sink, &ToldSink::hasReceived, &here, [this](ConnectionId id, const QByteArray &text) {
        carry({Send{id, text}, Close{id, 4001, {}}});
    });
    connect(&m_sink, &ToldSink::wasClosed, &here, [this](ConnectionId id) { carry({Send{id, "\"late\""}}); });
    const auto client = joined();
    QVERIFY(client);
    client->say("\"last\"");
    QCOMPARE(waitForClose(*client), 4001);
    QCOMPARE(client->heard(), (QByteArrayList{"\"welcome\"", "\"last\""}));
    QTRY_COMPARE(m_closed->size(), 1);
}

void TransportsTest::dropsWhatIsMeantForTheGone()
{
    const auto client = joined();
    QVERIFY(client);
    carry({Send{999, "\"lost\""}, Close{999, 4000, {}}, Send{lastId(), "\"kept\""}});
    QTRY_COMPARE(client->heard(), QByteArrayList{"\"kept\""});
}

void TransportsTest::saysItsLastWords_data()
{
    QTest::addColumn<QString>("to");
    QTest::newRow("to one who listens");
    QTest::newRow("to one who is still talking");
    QTest::newRow("to one who listens late");
}

void TransportsTest::saysItsLastWords()
{
    const QByteArray to = QTest::currentDataTag();
    const auto client = joined();
    QVERIFY(client);
    if (to.endsWith("late"))
        client->stopReading();
    // Unread here, this makes a reset of a careless close.
    if (to.endsWith("talking")) {
        for (int i = 0; i < 400; ++i)
            client->say(jsonText(16'000));
    }
    Effects effects(12, Send{lastId(), jsonText(4096)});
    effects.push_back(Send{lastId(), "\"closing\""});
    effects.push_back(Close{lastId(), GoingAway, QStringLiteral("Good night.")});
    carry(effects);
    QTRY_VERIFY(client->hasSaid());
    client->startReading();
    QCOMPARE(waitForClose(*client), int(GoingAway));
    QCOMPARE(client->heard().size(), 13);
    QCOMPARE(client->heard().last(), QByteArray("\"closing\""));
    QCOMPARE(client->closeReason(), QStringLiteral("Good night."));
}

void TransportsTest::closesAll()
{
    const auto first = joined();
    const auto second = joined();
    QVERIFY(first && second);
    RawClient halfOpen(m_transport->port());
    halfOpen.say(m_carrier.request.first(5));
    QTRY_COMPARE(m_transport->load().halfOpen, 1);
    QSignalSpy allClosed(&m_sink, &ToldSink::hasClosedAll);
    int left = -1;
    QObject here;
    connect(&m_sink, &ToldSink::hasClosedAll, &here, [&] { left = m_transport->load().sockets; });
    carry({Send{lastId(), "\"closing\""}});
    closeAll(1001, QStringLiteral("Good night."));
    QCOMPARE(waitForClose(*first), 1001);
    QCOMPARE(waitForClose(*second), 1001);
    QCOMPARE(second->closeReason(), QStringLiteral("Good night."));
    QCOMPARE(second->heard(), QByteArrayList{"\"closing\""});
    QTRY_COMPARE(allClosed.size(), 1);
    QCOMPARE(left, 0);
    QCOMPARE(m_closed->size(), 2);
    QTRY_VERIFY(halfOpen.isClosed());
    RawClient late(m_transport->port());
    QVERIFY(late.isClosed());
    QCOMPARE(allClosed.size(), 1);
}

void TransportsTest::closesAllOfNobody()
{
    QSignalSpy allClosed(&m_sink, &ToldSink::hasClosedAll);
    closeAll(1001, {});
    QCOMPARE(allClosed.size(), 0);
    QTRY_COMPARE(allClosed.size(), 1);
}

void TransportsTest::closesAllThatAreClosingAlready()
{
    const auto first = joined();
    QVERIFY(first);
    const ConnectionId firstId = lastId();
    const auto second = joined();
    QVERIFY(second);
    QSignalSpy allClosed(&m_sink, &ToldSink::hasClosedAll);
    carry({Close{firstId, 4001, {}}});
    second->vanish();
    closeAll(1001, {});
    QTRY_COMPARE(allClosed.size(), 1);
    QCOMPARE(m_closed->size(), 2);
    QCOMPARE(waitForClose(*first), 4001);
}

void TransportsTest::diesWithLivePeers()
{
    const auto first = joined();
    const auto second = joined();
    const auto third = joined();
    QVERIFY(first && second && third);
    second->stopReading();
    carry({Close{lastId(), 4001, {}}});
    RawClient halfOpen(m_transport->port());
    halfOpen.say(m_carrier.request.first(5));
    QTRY_COMPARE(m_transport->load().halfOpen, 1);
    m_transport.reset();
    QTRY_VERIFY(first->isClosed());
    second->startReading();
    QTRY_VERIFY(second->isClosed());
    QTRY_VERIFY(halfOpen.isClosed());
}

void TransportsTest::sharesTheSourceOfIds()
{
    ToldSink otherSink;
    const auto other = m_factory({}, m_ids, otherSink);
    QVERIFY(!other->listen(QHostAddress::LocalHost, 0));
    QSignalSpy openedThere(&otherSink, &ToldSink::wasOpened);
    std::vector<std::unique_ptr<TransportClient>> clients;
    std::vector<ConnectionId> ids;
    for (int i = 0; i < 5; ++i) {
        clients.push_back(joined());
        QVERIFY(clients.back());
        ids.push_back(lastId());
        clients.push_back(m_carrier.connect(QHostAddress(QHostAddress::LocalHost), other->port()));
        QTRY_COMPARE(openedThere.size(), i + 1);
        ids.push_back(openedThere.last().first().value<ConnectionId>());
    }
    // Greater each time, so no two are the same, and what is meant for one reaches no other.
    ids.push_back(m_ids.next());
    QVERIFY(std::ranges::is_sorted(ids, std::less_equal()));
    carry({Send{ids.at(0), "\"here\""}, Send{ids.at(1), "\"there\""}});
    QTRY_COMPARE(clients.at(0)->heard(), QByteArrayList{"\"here\""});
    QCOMPARE(clients.at(1)->heard(), QByteArrayList());
    QCOMPARE(otherSink.faults(), QStringList());
}

void TransportsTest::saysWhyItCannotListen()
{
    const auto second = made();
    QCOMPARE(second->listen(QHostAddress::LocalHost, m_transport->port()),
             std::optional(Problem{Problem::Kind::PortInUse, QString::number(m_transport->port())}));
    QCOMPARE(second->listen(QHostAddress(QStringLiteral("192.0.2.1")), 0),
             std::optional(Problem{Problem::Kind::AddressMissing, QStringLiteral("192.0.2.1")}));
    QCOMPARE(second->listen(QHostAddress::LocalHost, 0), std::nullopt);
    QVERIFY(second->port() != m_transport->port());
}

void TransportsTest::letsInOverIpv6()
{
    listen({}, QHostAddress::LocalHostIPv6);
    QVERIFY(joined(QHostAddress::LocalHostIPv6));
    QCOMPARE(m_opened->first().at(1).value<QHostAddress>(), QHostAddress(QHostAddress::LocalHostIPv6));
}

void TransportsTest::normalisesAddressesOfADualStackSocket()
{
    listen({}, QHostAddress::Any);
    QVERIFY(joined());
    QCOMPARE(m_opened->first().at(1).value<QHostAddress>().toString(), QStringLiteral("127.0.0.1"));
}

PARLOR_TEST(TransportsTest, QCoreApplication)
#include "tst_transports.moc"
