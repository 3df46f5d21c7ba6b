#include "requests.h"
#include "testclass.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace requests;
using namespace server;

namespace {

// What may be wrong with a request, and the parts of it that are then not as they should be.
struct Fault
{
    const char *name;
    std::set<const char *> parts;
    QByteArray (*spoiled)(QByteArray head);
    HttpError error;
};

QByteArray withLength(QByteArray head, const QByteArray &line)
{
    return head.replace("Content-Length: 2\r\n", line);
}

// Of a good one with messages, in the contract's order.
std::vector<Fault> faults()
{
    return {
        {"no header",
         {"end"},
         [](QByteArray head) { return head.chopped(2) + "whatever\r\n\r\n"; },
         {400, "Each header must be one line, Name: value."}},
        {"another version",
         {"version"},
         [](QByteArray head) { return head.replace("HTTP/1.1", "HTTP/2.0"); },
         {505, "This server speaks HTTP/1.1 and HTTP/1.0."}},
        {"a long target",
         {"query"},
         [](QByteArray head) { return head.replace("from=0", QByteArray(2048, 'a')); },
         {414, "The target is longer than 2 KiB."}},
        {"no Host",
         {"host"},
         [](QByteArray head) { return head.replace("Host", "Guest"); },
         {400, "A request has one Host."}},
        {"a foreign Host",
         {"host"},
         [](QByteArray head) { return head.replace("localhost", "evil.example"); },
         {421, "This server does not answer to that Host."}},
        {"a foreign Origin",
         {"origin"},
         [](QByteArray head) { return head.replace("Content-Type", "Origin: null\r\nContent-Type"); },
         {403, "Pages from elsewhere may not connect to this server."}},
        {"a method that nobody knows",
         {"method"},
         [](QByteArray head) { return head.replace("POST", "BREW"); },
         {501, "This server does not know that method."}},
        {"a body in chunks",
         {"chunks"},
         [](QByteArray head) { return head.replace("Host", "Transfer-Encoding: chunked\r\nHost"); },
         {501, "A body comes in one piece, with Content-Length."}},
        {"no length",
         {"length", "method"},
         [](QByteArray head) { return withLength(head, ""); },
         {411, "A POST says its Content-Length."}},
        {"no number for a length",
         {"length"},
         [](QByteArray head) { return withLength(head, "Content-Length: x\r\n"); },
         {400, "Content-Length is one number."}},
        {"a body where none belongs",
         {"method"},
         [](QByteArray head) { return head.replace("POST", "DELETE"); },
         {400, "No body belongs to that request."}},
        {"a long body",
         {"length"},
         [](QByteArray head) { return withLength(head, "Content-Length: 65537\r\n"); },
         {413, "The body is longer than 64 KiB."}},
        {"another path",
         {"path"},
         [](QByteArray head) { return head.replace("/carrier/", "/carriers/"); },
         {404, "There is nothing here."}},
        {"a method that the path does not have",
         {"method"},
         [](QByteArray head) { return head.replace("POST", "PUT"); },
         {405, "That cannot be done here.", "GET, POST, DELETE"}},
        {"no JSON",
         {"type"},
         [](QByteArray head) { return head.replace("application/json", "text/plain"); },
         {415, "A POST has Content-Type: application/json."}},
        {"nonsense",
         {"query"},
         [](QByteArray head) { return head.replace("from=0", "from=x"); },
         {400, "The number of the first message is missing: from, a whole number."}},
    };
}

// Whether a request can have both.
bool goTogether(const Fault &one, const Fault &other)
{
    return std::ranges::none_of(one.parts, [&](const char *part) { return other.parts.contains(part); });
}

} // namespace

// With which of several faults a request is refused.
class RefusalOrderTest : public QObject
{
    Q_OBJECT

private slots:
    void requests_data();
    void requests();
    void handshakes_data();
    void handshakes();
};

void RefusalOrderTest::requests_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<HttpError>("error");
    const QByteArray good = posted(carrier + "?from=0");
    const std::vector<Fault> all = faults();
    for (auto first = all.begin(); first != all.end(); ++first) {
        QTest::addRow("%s", first->name) << first->spoiled(good) << first->error;
        for (auto second = first + 1; second != all.end(); ++second) {
            if (goTogether(*first, *second))
                QTest::addRow("%s before %s", first->name, second->name)
                    << first->spoiled(second->spoiled(good)) << first->error;
        }
    }
}

void RefusalOrderTest::requests()
{
    QFETCH(QByteArray, head);
    QFETCH(HttpError, error);
    const auto routed = route(head, site(), true);
    QVERIFY2(routed.route == Route(error), head);
}

// Each row has the faults of those above it too.
void RefusalOrderTest::handshakes_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("isFirst");
    QTest::addColumn<HttpError>("error");
    QByteArray head = upgraded("/any/where");
    const auto row = [&](const char *name, const QByteArray &what, const QByteArray &by,
                         const HttpError &error, bool isFirst) {
        head.replace(what, by);
        QTest::newRow(name) << head << isFirst << error;
    };
    row("a short key", "dGhlIHNhbXBsZSBub25jZQ==", "dGhlIHNhbXBsZQ==",
        {400, "Sec-WebSocket-Key must be 16 bytes in base64."}, true);
    row("another version of WebSocket", "Version: 13", "Version: 8",
        {426, "This server speaks version 13 of WebSocket."}, true);
    row("not connected", "Connection: Upgrade", "Connection: close",
        {426, "A WebSocket handshake upgrades to websocket and says so in Connection."}, true);
    row("HTTP 1.0", "HTTP/1.1", "HTTP/1.0", {400, "A WebSocket handshake needs HTTP/1.1."}, true);
    row("a later one", "", "", {400, "A WebSocket handshake is the first request of its connection."}, false);
    row("a body", "Host", "Content-Length: 3\r\nHost", {400, "No body belongs to that request."}, false);
    row("a body in chunks", "Host", "Transfer-Encoding: chunked\r\nHost",
        {501, "A body comes in one piece, with Content-Length."}, false);
    row("a foreign Origin", "Host", "Origin: null\r\nHost",
        {403, "Pages from elsewhere may not connect to this server."}, false);
    row("a foreign Host", "localhost", "evil.example", {421, "This server does not answer to that Host."},
        false);
    row("another version of HTTP", "HTTP/1.0", "HTTP/2.0", {505, "This server speaks HTTP/1.1 and HTTP/1.0."},
        false);
    row("an empty header", "Host", "A:\r\nHost",
        {400, "Each header of a handshake must be one line, Name: value, none of them twice."}, false);
}

void RefusalOrderTest::handshakes()
{
    QFETCH(QByteArray, head);
    QFETCH(bool, isFirst);
    QFETCH(HttpError, error);
    QVERIFY2(route(head, site(), isFirst).route == Route(error), head);
}

PARLOR_TEST(RefusalOrderTest, testing::NoApplication)
#include "tst_refusalorder.moc"
