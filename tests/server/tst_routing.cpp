#include "requests.h"
#include "testclass.h"

#include "transport/requestbody.h"

#include <QTest>

using namespace requests;
using namespace server;
using namespace std::chrono_literals;

// What is done with a request, by its head alone.
class RoutingTest : public QObject
{
    Q_OBJECT

private slots:
    void leads_data();
    void leads();
    void compresses_data();
    void compresses();
    void persists_data();
    void persists();
    void knowsTheBody_data();
    void knowsTheBody();
    void leavesOutBodiesForHead_data();
    void leavesOutBodiesForHead();
};

void RoutingTest::leads_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<Route>("to");
    const auto row = [](const char *name, const QByteArray &head, const Route &to) {
        QTest::newRow(name) << head << to;
    };
    const QByteArray json = jsonType + "Content-Length: 2\r\n";
    row("the page", request("GET /"), GetPage{"localhost:7341"});
    row("the page's head", request("HEAD /"), GetPage{"localhost:7341"});
    row("the page with a query", request("GET /?from=nowhere"), GetPage{"localhost:7341"});
    row("the page by HTTP 1.0", "GET / HTTP/1.0\r\nHost: parlor.example\r\n\r\n", GetPage{"parlor.example"});
    row("the page with an empty header", request("GET /", "Accept:\r\n"), GetPage{"localhost:7341"});
    row("the page by its own link", request("GET /", "Origin: http://localhost:7341\r\n"),
        GetPage{"localhost:7341"});
    row("the page with no body", request("GET /", "Content-Length: 0\r\n"), GetPage{"localhost:7341"});
    row("the page, whatever is expected", request("GET /", "Expect: 100-continue\r\nRange: bytes=0-1\r\n"),
        GetPage{"localhost:7341"});
    row("the page, upgraded to something else", request("GET /", "Upgrade: h2c\r\nConnection: Upgrade\r\n"),
        GetPage{"localhost:7341"});
    row("the page with a key for WebSocket", request("GET /", "Sec-WebSocket-Key: a\r\n"),
        GetPage{"localhost:7341"});
    row("a file", request("GET /guest/" + script), GetFile{script});
    row("a file with a query", request("GET /guest/" + script + "?v=1"), GetFile{script});
    row("a file's head", request("HEAD /guest/" + script), GetFile{script});
    row("a new carrier", posted("/carrier"), OpenCarrier());
    row("a new carrier with a query", posted("/carrier?from=x"), OpenCarrier());
    row("JSON with parameters",
        request("POST /carrier", "Content-Type: Application/JSON ; charset=utf-8\r\nContent-Length: 2\r\n"),
        OpenCarrier());
    row("a length with zeros before", posted("/carrier", "002"), OpenCarrier());
    row("the longest body", posted("/carrier", QByteArray::number(longestBody)), OpenCarrier());
    row("the first messages", posted(carrier + "?from=0"), PostToCarrier{id, 0});
    row("later messages", posted(carrier + "?from=17"), PostToCarrier{id, 17});
    row("the last messages of all", posted(carrier + "?from=9007199254740991"),
        PostToCarrier{id, 9007199254740991});
    row("messages, with what nobody knows", posted(carrier + "?a&from=3&b=c&after=x&"), PostToCarrier{id, 3});
    row("an answer at once", request("GET " + carrier + "?after=4"), GetFromCarrier{id, 4, 0s});
    row("an answer in time", request("GET " + carrier + "?after=4&wait=25"), GetFromCarrier{id, 4, 25s});
    row("an answer without a wait", request("GET " + carrier + "?wait=0&after=0"), GetFromCarrier{id, 0, 0s});
    row("an answer, with what nobody knows", request("GET " + carrier + "?after=4&afterwards=1&from=x"),
        GetFromCarrier{id, 4, 0s});
    row("the end of a carrier", request("DELETE " + carrier), EndCarrier{id});
    row("the end of a carrier with a query", request("DELETE " + carrier + "?from=x"), EndCarrier{id});
    row("a WebSocket", upgraded(), Upgrade());
    row("a WebSocket anywhere", upgraded("/any/where?at=all"), Upgrade());
    row("a WebSocket with no body", upgraded("/", "Content-Length: 0\r\n"), Upgrade());
}

void RoutingTest::leads()
{
    QFETCH(QByteArray, head);
    QFETCH(Route, to);
    QVERIFY(route(head, site(), true).route == to);
}

void RoutingTest::compresses_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<bool>("gzip");
    const auto row = [](const char *name, const char *headers, bool gzip) {
        QTest::newRow(name) << QByteArray(headers) << gzip;
    };
    row("gzip among others", "Accept-Encoding: br, gzip, deflate\r\n", true);
    row("GZIP", "Accept-Encoding: GZIP\r\n", true);
    row("gzip in a second header", "Accept-Encoding: br\r\nAccept-Encoding: gzip\r\n", true);
    row("gzip if need be", "Accept-Encoding: gzip;q=0.001\r\n", true);
    row("gzip above all", "Accept-Encoding: gzip ; q=1.0\r\n", true);
    row("gzip never", "Accept-Encoding: gzip;q=0, br\r\n", false);
    row("gzip never, in figures", "Accept-Encoding: gzip; q=0.000\r\n", false);
    row("another gzip", "Accept-Encoding: x-gzip, gzipped\r\n", false);
    row("anything", "Accept-Encoding: *\r\n", false);
    row("nothing", "Accept-Encoding:\r\n", false);
    row("nothing said", "", false);
}

void RoutingTest::compresses()
{
    QFETCH(QByteArray, headers);
    QFETCH(bool, gzip);
    const auto routed = route(request("GET /guest/" + script, headers), site(), true);
    QVERIFY(routed.route == Route(GetFile{script, gzip}));
}

void RoutingTest::persists_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("stays");
    const auto row = [](const char *name, const QByteArray &head, bool stays) {
        QTest::newRow(name) << head << stays;
    };
    const auto old = [](const QByteArray &headers) {
        return "GET / HTTP/1.0\r\nHost: localhost\r\n" + headers + "\r\n";
    };
    row("HTTP 1.1", request("GET /"), true);
    row("HTTP 1.1 that closes", request("GET /", "Connection: close\r\n"), false);
    row("HTTP 1.1 that closes, among others", request("GET /", "Connection: te\r\nConnection: a, Close\r\n"),
        false);
    row("HTTP 1.1 that keeps alive", request("GET /", "Connection: keep-alive\r\n"), true);
    row("HTTP 1.0", old(""), false);
    row("HTTP 1.0 that keeps alive", old("Connection: Keep-Alive\r\n"), true);
    row("HTTP 1.0 that keeps alive and closes", old("Connection: keep-alive, close\r\n"), false);
    row("a body that is read", posted("/carrier"), true);
    row("no such path", request("GET /a"), true);
    row("no such path, closed", request("GET /a", "Connection: close\r\n"), false);
    row("no such path, with a body", posted("/a"), false);
    row("no such path, with an empty body", posted("/a", "0"), true);
    row("no such method of the path", request("PUT /"), true);
    row("no such method of the path, with a body", request("PUT /", "Content-Length: 1\r\n"), false);
    row("no JSON", request("POST /carrier", "Content-Length: 2\r\n"), false);
    row("no JSON, with an empty body", request("POST /carrier", "Content-Length: 0\r\n"), true);
    row("no content", posted("/carrier", "0"), false);
    row("nonsense", request("GET " + carrier + "?after=x"), false);
    row("a foreign Host", "GET / HTTP/1.1\r\nHost: a\r\n\r\n", false);
    row("a foreign Origin", request("GET /", "Origin: null\r\n"), false);
    row("a method that nobody knows", request("BREW /"), false);
    row("no length", request("POST /carrier"), false);
    row("a long body", posted("/carrier", "99999"), false);
    row("a long target", request("GET /" + QByteArray(2048, 'a')), false);
    row("another version", "GET / HTTP/2.0\r\nHost: localhost\r\n\r\n", false);
    row("another WebSocket", upgraded().replace("13", "8"), false);
}

void RoutingTest::persists()
{
    QFETCH(QByteArray, head);
    QTEST(route(head, site(), true).persistence == Persistence::KeepAlive, "stays");
}

void RoutingTest::knowsTheBody_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<qint64>("length");
    QTest::newRow("messages") << posted(carrier + "?from=0", "17") << qint64(17);
    QTest::newRow("the longest") << posted("/carrier", "65536") << qint64(65536);
    QTest::newRow("the page") << request("GET /") << qint64(0);
    QTest::newRow("no such path") << posted("/a", "5") << qint64(5);
    QTest::newRow("no such method of the path") << request("PUT /", "Content-Length: 6\r\n") << qint64(6);
}

void RoutingTest::knowsTheBody()
{
    QFETCH(QByteArray, head);
    QTEST(route(head, site(), true).bodyLength, "length");
}

void RoutingTest::leavesOutBodiesForHead_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("isHead");
    QTest::newRow("GET") << request("GET /") << false;
    QTest::newRow("HEAD") << request("HEAD /") << true;
    QTest::newRow("HEAD of nothing") << request("HEAD /a") << true;
    QTest::newRow("HEAD of no host") << QByteArray("HEAD / HTTP/1.1\r\n\r\n") << true;
    QTest::newRow("HEAD of no header") << request("HEAD /", "whatever\r\n") << true;
    QTest::newRow("HEADER") << request("HEADER /") << false;
}

void RoutingTest::leavesOutBodiesForHead()
{
    QFETCH(QByteArray, head);
    QTEST(route(head, site(), true).isHead, "isHead");
}

PARLOR_TEST(RoutingTest, testing::NoApplication)
#include "tst_routing.moc"
