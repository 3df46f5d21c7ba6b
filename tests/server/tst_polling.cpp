#include "carrierfixture.h"
#include "testclass.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace server;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

// What is long polling's own: numbers, repeated requests, waiting, confirming and how one ends. What holds
// for every transport say tst_transports, tst_transportheads and tst_transportlimits.
class PollingTest : public QObject, private CarrierFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void opensACarrier();
    void takesWhatIsRepeatedOnce();
    void refusesAGap();
    void answersAPostOnceItIsTaken();
    void refusesABodyThatIsNoList_data();
    void refusesABodyThatIsNoList();
    void endsOnOneThatIsTooBig();
    void handsOutTheSameUntilItIsConfirmed();
    void refusesAConfirmationThatCannotBe();
    void waitsUntilThereIsSomething();
    void endsTheRequestThatWaits();
    void handsOutAsMuchAsFits();
    void handsOutLastWordsBeforeTheEnd();
    void forgetsWhatIsTooMuchAtTheEnd();
    void isRemovedByItsClient();
    void endsTheSilent();
    void staysWhileARequestWaits();
    void forgetsAnEndedOne();
    void limitsItsRequests();
    void refusesWhatIsNotTakenAtTheEnd();
    void tellsItsEndWhenTheServerGoes();
    void refusesABodyThatComesTooLate();
    void outlivesARefusalOnItsConnection();
    void endsTheFullest_data();
    void endsTheFullest();
};

void PollingTest::init()
{
    m_sink.forget();
    openOne();
}

void PollingTest::cleanup()
{
    end();
    QCOMPARE(m_sink.faults(), QStringList());
}

void PollingTest::opensACarrier()
{
    const HttpAnswer answer = ask("POST /carrier", "{}");
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.header("content-type"), QByteArray("application/json"));
    QCOMPARE(contentOf(answer)["wait"_L1].toInt(), 25);
    const QByteArray id = contentOf(answer)["carrier"_L1].toString().toLatin1();
    QCOMPARE(id.size(), 32);
    QCOMPARE(QByteArray::fromHex(id).toHex(), id);
    QCOMPARE(m_opened->size(), 2);
    QCOMPARE(ask("POST /carrier", "[]").status, 400);
}

void PollingTest::takesWhatIsRepeatedOnce()
{
    takeAll();
    QCOMPARE(ask("POST " + m_path + "?from=0", "[1, {\"a\": [2]}]").status, 204);
    QCOMPARE(ask("POST " + m_path + "?from=0", "[1, {\"a\": [2]}]").status, 204);
    QCOMPARE(ask("POST " + m_path + "?from=1", "[{\"a\": [2]},\"three\"]").status, 204);
    QCOMPARE(m_received->size(), 3);
    QCOMPARE(m_received->at(0).at(1).toByteArray(), QByteArray("1"));
    QCOMPARE(m_received->at(1).at(1).toByteArray(), QByteArray("{\"a\": [2]}"));
    QCOMPARE(m_received->at(2).at(1).toByteArray(), QByteArray("\"three\""));
}

void PollingTest::refusesAGap()
{
    takeAll();
    QCOMPARE(ask("POST " + m_path + "?from=0", "[1]").status, 204);
    const HttpAnswer answer = ask("POST " + m_path + "?from=2", "[3]");
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.body, QByteArray("{\"taken\":1}"));
    QCOMPARE(m_received->size(), 1);
    QCOMPARE(ask("POST " + m_path + "?from=1", "[2]").status, 204);
}

void PollingTest::answersAPostOnceItIsTaken()
{
    say(*m_client, "POST " + m_path + "?from=0", "[1,2]");
    QTRY_COMPARE(m_received->size(), 2);
    m_transport->carry({Taken{lastId()}});
    const Client again = client();
    say(*again, "POST " + m_path + "?from=0", "[1,2]");
    QVERIFY(!QTest::qWaitFor([&] { return !m_client->heard().isEmpty() || !again->heard().isEmpty(); }, 50));
    m_transport->carry({Taken{lastId()}});
    QCOMPARE(next(*m_client).status, 204);
    QCOMPARE(next(*again).status, 204);
    QCOMPARE(m_received->size(), 2);
}

void PollingTest::refusesABodyThatIsNoList_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("an object") << QByteArray("{}");
    QTest::newRow("no message") << QByteArray("[]");
    QTest::newRow("51 messages") << '[' + QByteArray("1,").repeated(50) + "1]";
    QTest::newRow("half a list") << QByteArray("[1,2");
    QTest::newRow("no JSON at the end") << QByteArray("[1,2,x]");
}

void PollingTest::refusesABodyThatIsNoList()
{
    QFETCH(QByteArray, body);
    takeAll();
    QCOMPARE(ask("POST " + m_path + "?from=0", body).status, 400);
    QCOMPARE(m_received->size(), 0);
    QCOMPARE(ask("POST " + m_path + "?from=0", "[1]").status, 204);
}

// What came before it is carried out, what comes after it is not.
void PollingTest::endsOnOneThatIsTooBig()
{
    takeAll();
    const QByteArray body = "[1," + jsonText(16385) + ",3]";
    QCOMPARE(ask("POST " + m_path + "?from=0", body).status, 204);
    QCOMPARE(m_received->size(), 1);
    const HttpAnswer answer = ask("POST " + m_path + "?from=0", body);
    QCOMPARE(answer.status, 410);
    QCOMPARE(contentOf(answer)["code"_L1].toInt(), 1009);
    QCOMPARE(fetch("?after=0").status, 410);
    QTRY_COMPARE(m_closed->size(), 1);
}

void PollingTest::handsOutTheSameUntilItIsConfirmed()
{
    send("{\"größe\":1}");
    send("2");
    const HttpAnswer first = fetch("?after=0");
    QCOMPARE(first.status, 200);
    QCOMPARE(first.body, QByteArray("{\"next\":2,\"messages\":[{\"größe\":1},2]}"));
    QCOMPARE(fetch("?after=0&wait=25").body, first.body);
    QCOMPARE(fetch("?after=1").body, QByteArray("{\"next\":2,\"messages\":[2]}"));
    QCOMPARE(fetch("?after=2&wait=0").body, QByteArray("{\"next\":2,\"messages\":[]}"));
}

void PollingTest::refusesAConfirmationThatCannotBe()
{
    for (int i = 0; i < 5; ++i)
        send(QByteArray::number(i));
    QCOMPARE(fetch("?after=3").status, 200);
    for (const char *query : {"?after=2", "?after=6", "?after=9007199254740991"}) {
        const HttpAnswer answer = fetch(query);
        QCOMPARE(answer.status, 409);
        QCOMPARE(answer.body, QByteArray("{\"from\":3,\"next\":5}"));
    }
    QCOMPARE(fetch("?after=3").body, QByteArray("{\"next\":5,\"messages\":[3,4]}"));
}

void PollingTest::waitsUntilThereIsSomething()
{
    say(*m_client, "GET " + m_path + "?after=0&wait=25");
    const Client other = client();
    QVERIFY(!QTest::qWaitFor([&] { return !m_client->heard().isEmpty(); }, 50));
    m_transport->carry({Send{lastId(), "1"}, Send{lastId(), "2"}});
    QCOMPARE(next(*m_client).body, QByteArray("{\"next\":2,\"messages\":[1,2]}"));
    QCOMPARE(fetch("?after=2&wait=1").body, QByteArray("{\"next\":2,\"messages\":[]}"));
}

void PollingTest::endsTheRequestThatWaits()
{
    send("1");
    QCOMPARE(fetch("?after=0").status, 200);
    say(*m_client, "GET " + m_path + "?after=1&wait=25");
    const Client second = client();
    say(*second, "GET " + m_path + "?after=1&wait=25");
    QCOMPARE(next(*m_client).body, QByteArray("{\"next\":1,\"messages\":[]}"));
    send("2");
    QCOMPARE(next(*second).body, QByteArray("{\"next\":2,\"messages\":[2]}"));
}

void PollingTest::handsOutAsMuchAsFits()
{
    for (int i = 0; i < 10; ++i)
        send(jsonText(60'000));
    const HttpAnswer answer = fetch("?after=0");
    QCOMPARE(contentOf(answer)["next"_L1].toInt(), 4);
    QVERIFY(answer.body.size() <= 256 * 1024);
    QCOMPARE(contentOf(fetch("?after=8"))["next"_L1].toInt(), 10);
    send(jsonText(300'000));
    QCOMPARE(contentOf(fetch("?after=10"))["messages"_L1].toArray().size(), 1);
}

void PollingTest::handsOutLastWordsBeforeTheEnd()
{
    m_transport->carry({Send{lastId(), "1"}, Send{lastId(), "2"}, Close{lastId(), 4001, u"Elsewhere."_s}});
    QTRY_COMPARE(m_closed->size(), 1);
    QCOMPARE(ask("POST " + m_path + "?from=0", "[1]").status, 410);
    QCOMPARE(fetch("?after=0&wait=25").body, QByteArray("{\"next\":2,\"messages\":[1,2]}"));
    QCOMPARE(fetch("?after=1").body, QByteArray("{\"next\":2,\"messages\":[2]}"));
    const HttpAnswer end = fetch("?after=2&wait=25");
    QCOMPARE(end.status, 410);
    QCOMPARE(end.body, QByteArray("{\"code\":4001,\"reason\":\"Elsewhere.\"}"));
    QCOMPARE(fetch("?after=0").status, 410);
    QCOMPARE(m_received->size(), 0);
}

void PollingTest::forgetsWhatIsTooMuchAtTheEnd()
{
    m_transport->carry({Send{lastId(), jsonText(65'537)}, Close{lastId(), 4001, {}}});
    QCOMPARE(fetch("?after=0").status, 410);
    open();
    m_transport->carry({Send{lastId(), jsonText(65'536)}, Close{lastId(), 4001, {}}});
    QCOMPARE(fetch("?after=0").status, 200);
}

void PollingTest::isRemovedByItsClient()
{
    send("1");
    QCOMPARE(ask("DELETE " + m_path).status, 204);
    QTRY_COMPARE(m_closed->size(), 1);
    QCOMPARE(m_closed->first().at(1).value<core::Away>(), core::Away::Closed);
    QCOMPARE(ask("DELETE " + m_path).status, 204);
    const HttpAnswer answer = fetch("?after=0");
    QCOMPARE(answer.status, 410);
    QCOMPARE(contentOf(answer)["code"_L1].toInt(), 1000);
    QCOMPARE(m_closed->size(), 1);
}

void PollingTest::endsTheSilent()
{
    TransportLimits limits;
    limits.carriers.silence = 100ms;
    openOne(limits);
    QTRY_COMPARE(m_closed->size(), 1);
    QCOMPARE(m_closed->first().at(1).value<core::Away>(), core::Away::Lost);
    QCOMPARE(contentOf(fetch("?after=0"))["code"_L1].toInt(), int(TooSlow));
}

// Until its answer, or until its connection is gone.
void PollingTest::staysWhileARequestWaits()
{
    TransportLimits limits;
    limits.carriers.silence = 100ms;
    openOne(limits);
    say(*m_client, "GET " + m_path + "?after=0&wait=25");
    QVERIFY(!QTest::qWaitFor([&] { return !m_closed->isEmpty(); }, 300));
    m_client->socket().abort();
    QTRY_COMPARE(m_closed->size(), 1);
}

void PollingTest::forgetsAnEndedOne()
{
    TransportLimits limits;
    limits.carriers.kept = 100ms;
    openOne(limits);
    QCOMPARE(ask("DELETE " + m_path).status, 204);
    QTRY_COMPARE(ask("DELETE " + m_path).status, 404);
}

void PollingTest::limitsItsRequests()
{
    TransportLimits limits;
    limits.carriers.requestBurst = 3;
    limits.carriers.requestsPerSecond = 1;
    openOne(limits);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(fetch("?after=0").status, 200);
    QCOMPARE(ask("POST " + m_path + "?from=0", "[1]").status, 429);
    QCOMPARE(m_received->size(), 0);
    QCOMPARE(ask("DELETE " + m_path).status, 429);
    QCOMPARE(fetch("?after=7").status, 409); // what cannot be is said first
    open();
    QCOMPARE(fetch("?after=0").status, 200);
}

// Whoever goes carries nothing out any more: the client has to know.
void PollingTest::refusesWhatIsNotTakenAtTheEnd()
{
    say(*m_client, "POST " + m_path + "?from=0", "[1]");
    QTRY_COMPARE(m_received->size(), 1);
    m_transport->closeAll(GoingAway, u"Good night."_s);
    const HttpAnswer answer = next(*m_client);
    QCOMPARE(answer.status, 410);
    QCOMPARE(contentOf(answer)["code"_L1].toInt(), int(GoingAway));
}

// As a server does that is told to end: everybody is told, then all that is left is closed.
void PollingTest::tellsItsEndWhenTheServerGoes()
{
    m_transport->carry({Send{lastId(), "\"closing\""}, Close{lastId(), GoingAway, u"Good night."_s}});
    m_transport->closeAll(GoingAway, u"Good night."_s);
    QCOMPARE(fetch("?after=0").body, QByteArray("{\"next\":1,\"messages\":[\"closing\"]}"));
    const HttpAnswer answer = fetch("?after=1");
    QCOMPARE(answer.status, 410);
    QCOMPARE(contentOf(answer)["code"_L1].toInt(), int(GoingAway));
}

// The carrier is there when the head of the request comes, and gone when the rest does.
void PollingTest::refusesABodyThatComesTooLate()
{
    TransportLimits limits;
    limits.carriers.kept = 300ms;
    openOne(limits);
    QCOMPARE(ask("DELETE " + m_path).status, 204);
    const Client late = client();
    late->say("POST " + m_path
              + "?from=0 HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                "Content-Type: application/json\r\nContent-Length: 3\r\n\r\n");
    QTRY_COMPARE(ask("DELETE " + m_path).status, 404);
    late->say("[1]");
    QCOMPARE(next(*late).status, 404);
}

// The second request ends the connection, as soon as the third has had the first one answered.
void PollingTest::outlivesARefusalOnItsConnection()
{
    say(*m_client, "GET " + m_path + "?after=0&wait=25");
    say(*m_client, "POST " + m_path + "?from=0", "x");
    say(*m_client, "GET " + m_path + "?after=0&wait=25");
    QCOMPARE(next(*m_client).status, 200);
    QCOMPARE(next(*m_client).status, 400);
    QTRY_VERIFY(m_client->isClosed());
    m_client = client();
    send("1");
    QCOMPARE(fetch("?after=0").body, QByteArray("{\"next\":1,\"messages\":[1]}"));
}

void PollingTest::endsTheFullest_data()
{
    QTest::addColumn<bool>("ofAddress");
    QTest::newRow("of its address") << true;
    QTest::newRow("of all") << false;
}

void PollingTest::endsTheFullest()
{
    QFETCH(bool, ofAddress);
    TransportLimits limits;
    (ofAddress ? limits.address.maxUnconfirmed : limits.carriers.maxUnconfirmed) = 1000;
    openOne(limits);
    const ConnectionId first = lastId();
    open();
    m_transport->carry({Send{first, jsonText(600)}, Send{lastId(), jsonText(401)}});
    QTRY_COMPARE(m_closed->size(), 1);
    QCOMPARE(m_closed->first().first().value<ConnectionId>(), first);
    send(jsonText(599));
    QCOMPARE(contentOf(fetch("?after=0"))["next"_L1].toInt(), 2);
    send(jsonText(2));
    QTRY_COMPARE(m_closed->size(), 2);
}

PARLOR_TEST(PollingTest, QCoreApplication)
#include "tst_polling.moc"
