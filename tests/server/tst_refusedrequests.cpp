#include "requests.h"
#include "testclass.h"

#include "transport/requestbody.h"

#include <QTest>

using namespace requests;
using namespace server;

// Which requests are refused by their head, and with what.
class RefusedRequestsTest : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void allows_data();
    void allows();
    void findsNothingOnAnEmptySite_data();
    void findsNothingOnAnEmptySite();
};

void RefusedRequestsTest::refuses_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &head, int status) {
        QTest::newRow(name) << head << status;
    };
    const QByteArray page = "GET / HTTP/1.1\r\n";
    row("no bytes", "", 400);
    row("no request", "hello\r\n\r\n", 400);
    row("a way up", request("GET /guest/../" + script), 400);
    row("HTTP 2", "GET / HTTP/2.0\r\nHost: localhost\r\n\r\n", 505);
    row("a long target", request("GET /" + QByteArray(2048, 'a')), 414);
    row("no Host", page + "\r\n", 400);
    row("no Host by HTTP 1.0", "GET / HTTP/1.0\r\n\r\n", 400);
    row("two Hosts", page + "Host: localhost\r\nHost: localhost\r\n\r\n", 400);
    row("an empty Host", page + "Host:\r\n\r\n", 421);
    row("a foreign Host", page + "Host: evil.example\r\n\r\n", 421);
    row("a Host that is not ASCII", page + "Host: localhöst\r\n\r\n", 421);
    row("a foreign Origin", request("GET /", "Origin: http://evil.example\r\n"), 403);
    row("an Origin of nothing", request("GET /", "Origin:\r\n"), 403);
    row("the Origin null", request("GET /", "Origin: null\r\n"), 403);
    row("an Origin of another port", request("GET /", "Origin: http://localhost\r\n"), 403);
    row("two Origins", request("GET /", "Origin: http://localhost:7341\r\nOrigin: null\r\n"), 400);
    row("a method that nobody knows", request("BREW /"), 501);
    row("a method in small letters", request("get /"), 501);
    row("a body in chunks", request("POST /carrier", jsonType + "Transfer-Encoding: chunked\r\n"), 501);
    row("no encoding, said so", request("GET /", "Transfer-Encoding:\r\n"), 501);
    row("no length", request("POST /carrier", jsonType), 411);
    row("an empty length", posted("/carrier", ""), 400);
    row("a length below 0", posted("/carrier", "-2"), 400);
    row("a length with a sign", posted("/carrier", "+2"), 400);
    row("a length in hex", posted("/carrier", "0x2"), 400);
    row("a length with a fraction", posted("/carrier", "2.0"), 400);
    row("a length as a list", posted("/carrier", "2, 2"), 400);
    row("a length twice", request("POST /carrier", jsonType + "Content-Length: 2\r\nContent-Length: 2\r\n"),
        400);
    row("a body for the page", request("GET /", "Content-Length: 1\r\n"), 400);
    row("a body for a head", request("HEAD /", "Content-Length: 1\r\n"), 400);
    row("a body for an end", request("DELETE " + carrier, "Content-Length: 1\r\n"), 400);
    row("a body for a WebSocket", upgraded("/", "Content-Length: 3\r\n"), 400);
    row("chunks for a WebSocket", upgraded("/", "Transfer-Encoding: chunked\r\n"), 501);
    row("a long body", posted("/carrier", QByteArray::number(longestBody + 1)), 413);
    row("a body of 2^53", posted("/carrier", "9007199254740992"), 413);
    row("a body beyond all numbers", posted("/carrier", QByteArray(40, '9')), 413);
    row("a long body of a method without any", request("PUT /", "Content-Length: 65537\r\n"), 413);
    row("another path", request("GET /index.html"), 404);
    row("a path with a fragment", request("GET /#room=r1"), 404);
    row("a path in code", request("GET /%63arrier"), 404);
    row("an icon that no page names", request("GET /favicon.ico"), 404);
    row("the folder of files", request("GET /guest/"), 404);
    row("the folder of files without its stroke", request("GET /guest"), 404);
    row("another file", request("GET /guest/page.0123456789abcdee.js"), 404);
    row("a file in capitals", request("GET /GUEST/" + script), 404);
    row("a file below a file", request("GET /guest/" + script + "/a"), 404);
    row("a carrier of no id", request("DELETE /carrier/"), 404);
    row("another carrier", request("DELETE /carrier/0123456789abcdef0123456789abcdee"), 404);
    row("a carrier in capitals", request("DELETE " + carrier.left(9) + id.toUpper()), 404);
    row("a path below a carrier", request("DELETE " + carrier + "/a"), 404);
    row("no kind", request("POST /carrier", "Content-Length: 2\r\n"), 415);
    row("a form", request("POST /carrier", "Content-Type: text/plain\r\nContent-Length: 2\r\n"), 415);
    row("a kind like JSON",
        request("POST /carrier", "Content-Type: application/jsonp\r\nContent-Length: 2\r\n"), 415);
    row("a kind twice", request("POST /carrier", jsonType + jsonType + "Content-Length: 2\r\n"), 415);
    row("a kind and a list",
        request("POST /carrier", "Content-Type: application/json, a/b\r\nContent-Length: 2\r\n"), 415);
    row("no body to open a carrier", posted("/carrier", "0"), 400);
    row("no body of messages", posted(carrier + "?from=0", "0"), 400);
    for (const char *query :
         {"", "?", "?from", "?from=", "?from=x", "?from=-1", "?from=+1", "?from=1.0", "?from= 1",
          "?from=1&from=1", "?FROM=1", "?%66rom=1", "?after=1", "?from=9007199254740992",
          "?from=99999999999999999999", "?from=0x1", "?from=1%20"})
        QTest::addRow("messages from %s", query) << posted(carrier + query) << 400;
    for (const char *query :
         {"", "?wait=25", "?after", "?after=", "?after=x", "?after=-1", "?after=1&after=2",
          "?after=9007199254740992", "?after=1&wait=26", "?after=1&wait=", "?after=1&wait",
          "?after=1&wait=-1", "?after=1&wait=2.5", "?after=1&wait=1&wait=1", "?from=1"})
        QTest::addRow("an answer after %s", query) << request("GET " + carrier + query) << 400;
    row("another WebSocket", upgraded().replace("Version: 13", "Version: 8"), 426);
    row("a WebSocket of no version", upgraded().replace("Sec-WebSocket-Version: 13\r\n", ""), 426);
    row("a WebSocket that is not connected", upgraded().replace("Connection: Upgrade\r\n", ""), 426);
    row("a WebSocket or something else", upgraded().replace("websocket", "websocket, h2c"), 426);
    row("a WebSocket by HTTP 1.0", upgraded().replace("HTTP/1.1", "HTTP/1.0"), 400);
    row("a WebSocket without a key", upgraded().replace("Sec-WebSocket-Key", "Sec-WebSocket-Kex"), 400);
    row("a WebSocket with a short key", upgraded().replace("dGhlIHNhbXBsZSBub25jZQ==", "dGhlIHNhbXBsZQ=="),
        400);
    row("a WebSocket with an empty header", upgraded("/", "A:\r\n"), 400);
    row("a WebSocket by POST", upgraded().replace("GET", "POST"), 411);
}

void RefusedRequestsTest::refuses()
{
    QFETCH(QByteArray, head);
    const auto routed = route(head, site(), true);
    const auto *error = std::get_if<HttpError>(&routed.route);
    QVERIFY(error);
    QTEST(error->status, "status");
    QVERIFY2(error->sentence.endsWith('.'), error->sentence);
    QVERIFY(error->allow.isEmpty());
}

void RefusedRequestsTest::allows_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("allowed");
    const auto row = [](const QByteArray &path, const QByteArrayList &methods, const char *allowed) {
        for (const QByteArray &method : methods)
            QTest::addRow("%s %s", method.constData(), path.left(12).constData())
                << method + " " + path << QByteArray(allowed);
    };
    row("/", {"POST", "PUT", "PATCH", "DELETE", "OPTIONS"}, "GET, HEAD");
    row("/guest/" + script, {"POST", "PUT", "PATCH", "DELETE", "OPTIONS"}, "GET, HEAD");
    row("/carrier", {"GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"}, "POST");
    row(carrier, {"HEAD", "PUT", "PATCH", "OPTIONS"}, "GET, POST, DELETE");
}

void RefusedRequestsTest::allows()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, allowed);
    const QByteArray headers = line.startsWith("POST") ? "Content-Length: 0\r\n" : "";
    const auto routed = route(request(line, headers), site(), true);
    QVERIFY(routed.route == Route(HttpError{405, "That cannot be done here.", allowed}));
}

void RefusedRequestsTest::findsNothingOnAnEmptySite_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    QTest::newRow("the page") << request("GET /") << 404;
    QTest::newRow("a file") << request("GET /guest/" + script) << 404;
    QTest::newRow("a carrier") << request("DELETE " + carrier) << 404;
    QTest::newRow("a method that the page would not have") << request("PUT /") << 404;
    QTest::newRow("a new carrier") << posted("/carrier") << 0;
    QTest::newRow("a WebSocket") << upgraded() << 0;
}

void RefusedRequestsTest::findsNothingOnAnEmptySite()
{
    QFETCH(QByteArray, head);
    const auto routed = route(head, {}, true);
    const auto *error = std::get_if<HttpError>(&routed.route);
    QTEST(error ? error->status : 0, "status");
}

PARLOR_TEST(RefusedRequestsTest, testing::NoApplication)
#include "tst_refusedrequests.moc"
