#include "httpfixture.h"
#include "testclass.h"

#include <QCoreApplication>

using namespace server;
using namespace std::chrono_literals;

// What a connection of HTTP may do, over real sockets: one request after the other, and how long each may
// take. Which requests are refused how, say tst_routing and tst_requesthead.
class HttpTest : public QObject, private HttpFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void staysForAnotherRequest();
    void closesWhereItIsAskedTo_data();
    void closesWhereItIsAskedTo();
    void answersInOrder();
    void answersEightAndCloses();
    void readsABodyInPieces();
    void refusesALongHead_data();
    void refusesALongHead();
    void refusesALateHead();
    void refusesALateBody();
    void closesTheSilentWithoutAWord();
    void closesWithoutAWordWhatIsNoHttp();
    void closesTheIdle();
    void waitsForNobodyWhoOwesNothing();
    void refusesAnUpgradeLater();
    void refusesTooManyRequests();
    void refusesTooManyConnectionsUntilOneMayCome();
    void dropsTheLongestIdle();
    void sendsALargeAnswerToASlowReader();
    void readsNoFurtherWhileAnAnswerWaits();
    void dropsWhoNeverReadsAnAnswer();
};

void HttpTest::init()
{
    m_sink.forget();
    listenWithPage();
}

void HttpTest::cleanup()
{
    m_transport.reset();
    QCOMPARE(m_sink.faults(), QStringList());
}

void HttpTest::staysForAnotherRequest()
{
    const Client browser = client();
    for (int i = 0; i < 30; ++i) {
        const HttpAnswer answer = ask(*browser, get("/"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("connection"), QByteArray("keep-alive"));
    }
    QCOMPARE(m_transport->load().sockets, 1);
    QCOMPARE(m_transport->load().halfOpen, 0);
}

void HttpTest::closesWhereItIsAskedTo_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("by the client") << get("/", "Connection: close\r\n");
    QTest::newRow("HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n");
    QTest::newRow("a refusal that ends it") << get("/", "Origin: http://elsewhere\r\n");
}

void HttpTest::closesWhereItIsAskedTo()
{
    QFETCH(QByteArray, request);
    const Client browser = client();
    const HttpAnswer answer = ask(*browser, request + get("/"));
    QVERIFY(answer.status != 0);
    QCOMPARE(answer.header("connection"), QByteArray("close"));
    QTRY_VERIFY(browser->isClosed());
    QVERIFY(browser->heard().isEmpty());
}

// Although the first is the last to be answered.
void HttpTest::answersInOrder()
{
    const Client browser = client();
    const HttpAnswer opened = ask(*browser,
                                  "POST /carrier HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 2\r\n"
                                  "Content-Type: application/json\r\n\r\n{}");
    const QByteArray id = opened.body.sliced(opened.body.indexOf(":\"") + 2).first(32);
    browser->say(get("/carrier/" + id + "?after=0&wait=25") + get("/guest/dot.fedcba9876543210.png"));
    QVERIFY(!QTest::qWaitFor([&] { return !browser->heard().isEmpty(); }, 50));
    m_transport->carry({Send{lastId(), "1"}});
    QByteArray unread;
    QCOMPARE(next(*browser, unread).body, QByteArray("{\"next\":1,\"messages\":[1]}"));
    QCOMPARE(next(*browser, unread).body, QByteArray("png"));
}

void HttpTest::answersEightAndCloses()
{
    const Client browser = client();
    browser->say(get("/guest/dot.fedcba9876543210.png").repeated(9));
    QTRY_VERIFY(browser->isClosed());
    QByteArray heard = browser->heard();
    for (int i = 0; i < 8; ++i) {
        const auto answer = takeAnswer(heard);
        QVERIFY(answer);
        QCOMPARE(answer->header("connection"), i < 7 ? QByteArray("keep-alive") : QByteArray("close"));
    }
    QVERIFY(heard.isEmpty());
}

void HttpTest::readsABodyInPieces()
{
    const Client browser = client();
    const QByteArray body = "{\"x\":\"" + QByteArray(60'000, 'x') + "\"}";
    browser->say("POST /carrier HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                 "Content-Length: "
                 + QByteArray::number(body.size()) + "\r\n\r\n" + body.first(10));
    QTRY_COMPARE(m_transport->load().halfOpen, 1);
    browser->say(body.sliced(10));
    QByteArray unread;
    QCOMPARE(next(*browser, unread).status, 201);
    QCOMPARE(ask(*browser, get("/")).status, 200);
}

void HttpTest::refusesALongHead_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    const QByteArray filling = "X: " + QByteArray(9000, 'x');
    QTest::newRow("long headers") << "GET / HTTP/1.1\r\n" + filling << 431;
    QTest::newRow("a long target") << "GET /" + QByteArray(9000, 'x') << 414;
    QTest::newRow("a target too long, and long headers")
        << "GET /" + QByteArray(3000, 'x') + " HTTP/1.1\r\n" + filling << 414;
    QTest::newRow("another version") << "GET / HTTP/3\r\n" + filling << 505;
    QTest::newRow("no request line") << "GET /\r\n" + filling << 400;
}

// What is wrong with its first line is said first.
void HttpTest::refusesALongHead()
{
    QFETCH(QByteArray, head);
    const Client other = client();
    const HttpAnswer answer = ask(*other, head);
    QTEST(answer.status, "status");
    QTRY_VERIFY(other->isClosed());
}

void HttpTest::refusesALateHead()
{
    TransportLimits limits;
    limits.headTime = 50ms;
    listenWithPage(limits);
    const Client first = client();
    QCOMPARE(ask(*first, get("/").chopped(2)).status, 408);
    QTRY_VERIFY(first->isClosed());
    const Client second = client();
    QCOMPARE(ask(*second, get("/")).status, 200);
    QVERIFY(!QTest::qWaitFor([&] { return second->isClosed(); }, 150)); // its time begins with a byte
    QCOMPARE(ask(*second, "G").status, 408);
}

void HttpTest::refusesALateBody()
{
    TransportLimits limits;
    limits.bodyTime = 50ms;
    listenWithPage(limits);
    const Client browser = client();
    const HttpAnswer answer = ask(*browser,
                                  "POST /carrier HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 2\r\n"
                                  "Content-Type: application/json\r\n\r\n{");
    QCOMPARE(answer.status, 408);
    QCOMPARE(answer.header("connection"), QByteArray("close"));
    QTRY_VERIFY(browser->isClosed());
}

void HttpTest::closesTheSilentWithoutAWord()
{
    TransportLimits limits;
    limits.headTime = 50ms;
    listenWithPage(limits);
    const Client silent = client();
    QTRY_VERIFY(silent->isClosed());
    QCOMPARE(silent->heard(), QByteArray());
}

void HttpTest::closesWithoutAWordWhatIsNoHttp()
{
    for (const QByteArray &bytes : {QByteArray("\x16\x03\x01"), QByteArray("get / HTTP/1.1\r\n\r\n"),
                                    QByteArray(" "), QByteArray("\r\n"), QByteArray("\0", 1)}) {
        const Client other = client();
        other->say(bytes);
        QTRY_VERIFY(other->isClosed());
        QCOMPARE(other->heard(), QByteArray());
    }
    QTRY_COMPARE(m_transport->load().sockets, 0);
}

void HttpTest::closesTheIdle()
{
    TransportLimits limits;
    limits.idle = 50ms;
    listenWithPage(limits);
    const Client browser = client();
    QCOMPARE(ask(*browser, get("/")).status, 200);
    QTRY_VERIFY(browser->isClosed());
    QTRY_COMPARE(m_transport->load().sockets, 0);
}

// While an answer is owed a connection is not idle.
void HttpTest::waitsForNobodyWhoOwesNothing()
{
    TransportLimits limits;
    limits.idle = 50ms;
    listenWithPage(limits);
    const Client browser = client();
    const HttpAnswer opened = ask(*browser,
                                  "POST /carrier HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 2\r\n"
                                  "Content-Type: application/json\r\n\r\n{}");
    const QByteArray id = opened.body.sliced(opened.body.indexOf(":\"") + 2).first(32);
    browser->say(get("/carrier/" + id + "?after=0&wait=25"));
    QVERIFY(!QTest::qWaitFor([&] { return browser->isClosed(); }, 300));
    m_transport->carry({Send{lastId(), "1"}});
    QTRY_VERIFY(browser->isClosed());
    QVERIFY(browser->heard().endsWith("[1]}"));
}

void HttpTest::refusesAnUpgradeLater()
{
    const Client browser = client();
    QCOMPARE(ask(*browser, get("/")).status, 200);
    QCOMPARE(ask(*browser, handshake()).status, 400);
    QTRY_VERIFY(browser->isClosed());
    QCOMPARE(m_opened->size(), 0);
}

void HttpTest::refusesTooManyRequests()
{
    TransportLimits limits;
    limits.address.requestsPerSecond = 0;
    limits.address.requestBurst = 3;
    listenWithPage(limits);
    const Client browser = client();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(ask(*browser, get("/")).status, 200);
    QCOMPARE(ask(*browser, get("/")).status, 429);
    QCOMPARE(ask(*browser, get("/nothing")).status, 404); // what cannot be is said first
    QVERIFY(!browser->isClosed());
}

void HttpTest::refusesTooManyConnectionsUntilOneMayCome()
{
    TransportLimits limits;
    limits.address.arrivalsPerSecond = 20;
    limits.address.arrivalBurst = 1;
    listenWithPage(limits);
    const Client first = client();
    QCOMPARE(ask(*first, get("/")).status, 200);
    const Client second = client();
    QTRY_COMPARE(m_transport->load().sockets, 2);
    while (ask(*second, get("/")).status == 429)
        ;
    QCOMPARE(ask(*second, get("/")).status, 200);
}

void HttpTest::dropsTheLongestIdle()
{
    TransportLimits limits;
    limits.maxConnections = 1;
    limits.maxHalfOpen = 1;
    limits.address.areOn = false;
    listenWithPage(limits);
    std::vector<Client> browsers;
    const auto isFull = [&] {
        QCoreApplication::processEvents();
        return !browsers.empty() && browsers.front()->isClosed();
    };
    while (!isFull() && browsers.size() < 450) {
        browsers.push_back(client());
        QCOMPARE(ask(*browsers.back(), get("/")).status, 200);
    }
    QTRY_VERIFY(browsers.front()->isClosed());
    QVERIFY(!browsers.at(1)->isClosed());
    QCOMPARE(ask(*browsers.back(), get("/")).status, 200);
}

void HttpTest::sendsALargeAnswerToASlowReader()
{
    const Client browser = client();
    browser->stopReading();
    browser->say(get("/guest/main.0123456789abcdef.js").repeated(8));
    QVERIFY(!QTest::qWaitFor([&] { return browser->isClosed(); }, 100));
    browser->startReading();
    QTRY_VERIFY(browser->heard().size() > 8 * 1'500'000);
    QByteArray heard = browser->heard();
    for (int i = 0; i < 8; ++i)
        QCOMPARE(takeAnswer(heard)->body.size(), 1'500'000);
    QVERIFY(heard.isEmpty());
}

// Else what is not read would pile up.
void HttpTest::readsNoFurtherWhileAnAnswerWaits()
{
    QSignalSpy visited(&m_sink, &ToldSink::wasVisited);
    const Client browser = client();
    browser->stopReading();
    browser->say(get("/guest/main.0123456789abcdef.js").repeated(8));
    QVERIFY(!QTest::qWaitFor([&] { return browser->isClosed(); }, 50));
    browser->say(get("/"));
    QVERIFY(!QTest::qWaitFor([&] { return !visited.isEmpty(); }, 100));
    browser->startReading();
    QTRY_COMPARE(visited.size(), 1);
}

void HttpTest::dropsWhoNeverReadsAnAnswer()
{
    TransportLimits limits;
    limits.silence = 100ms;
    listenWithPage(limits);
    std::vector<Client> browsers;
    for (int i = 0; i < 8; ++i) {
        browsers.push_back(client());
        browsers.back()->stopReading();
        browsers.back()->say(get("/guest/main.0123456789abcdef.js").repeated(8));
    }
    QTRY_COMPARE(m_transport->load().sockets, 8);
    QTRY_COMPARE(m_transport->load().sockets, 0);
}

PARLOR_TEST(HttpTest, QCoreApplication)
#include "tst_http.moc"
