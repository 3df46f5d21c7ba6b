#include "testclass.h"

#include "transport/requesthead.h"

#include <QTest>

using namespace server;

namespace {

// What was read, one thing in a line; the sentence of a refusal.
QByteArray told(const std::variant<RequestHead, HttpError> &parsed)
{
    if (const auto *error = std::get_if<HttpError>(&parsed))
        return QByteArray::number(error->status) + " " + error->sentence;
    const auto &[line, headers] = std::get<RequestHead>(parsed);
    QByteArray text = line.method + "|" + line.path + "|" + line.query + "|" + line.version;
    for (const auto &[name, value] : headers)
        text += "\n" + name + "=" + value;
    return text;
}

constexpr const char *noRequest = "400 The request line is not one of HTTP.";
constexpr const char *noVersion = "505 This server speaks HTTP/1.1 and HTTP/1.0.";
constexpr const char *tooLong = "414 The target is longer than 2 KiB.";
constexpr const char *noHeader = "400 Each header must be one line, Name: value.";
constexpr const char *noHandshake =
    "400 Each header of a handshake must be one line, Name: value, none of them twice.";

} // namespace

// What the bytes of a request's head are read as, whoever may ask for it.
class RequestHeadTest : public QObject
{
    Q_OBJECT

private slots:
    void lines_data();
    void lines();
    void headers_data();
    void headers();
    void ends_data();
    void ends();
    void order_data();
    void order();
    void handshakes_data();
    void handshakes();
    void findsAHeader();
    void listsItems_data();
    void listsItems();
};

void RequestHeadTest::lines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("read");
    const auto row = [](const char *name, const QByteArray &line, const QByteArray &read) {
        QTest::newRow(name) << line << read;
    };
    row("the least", "GET / HTTP/1.1", "GET|/||HTTP/1.1");
    row("a path", "GET /guest/page.0123.js HTTP/1.1", "GET|/guest/page.0123.js||HTTP/1.1");
    row("a query", "GET /carrier/ab?after=3&wait=25 HTTP/1.1", "GET|/carrier/ab|after=3&wait=25|HTTP/1.1");
    row("a query of nothing", "GET /? HTTP/1.1", "GET|/||HTTP/1.1");
    row("two question marks", "GET /?a?b HTTP/1.1", "GET|/|a?b|HTTP/1.1");
    row("a path with one dot", "GET /a/./b.js HTTP/1.1", "GET|/a/./b.js||HTTP/1.1");
    row("a path that is encoded", "GET /%67uest HTTP/1.1", "GET|/%67uest||HTTP/1.1");
    row("a path that leads up", "GET /guest/../a HTTP/1.1", noRequest);
    row("two dots in a name", "GET /a..b HTTP/1.1", noRequest);
    row("a path that leads up in code", "GET /guest/%2e%2e/a HTTP/1.1", noRequest);
    row("a dot in code, in capitals", "GET /guest/%2E/a HTTP/1.1", noRequest);
    row("a path with two strokes", "GET //evil.example/ HTTP/1.1", noRequest);
    row("a path with two strokes later", "GET /guest//page HTTP/1.1", noRequest);
    row("a stroke backwards", "GET /guest\\page HTTP/1.1", noRequest);
    row("a query that leads up", "GET /?a=/../b HTTP/1.1", noRequest);
    row("a query with two strokes", "GET /?a=http://b HTTP/1.1", noRequest);
    row("a fragment", "GET /#room=r1 HTTP/1.1", "GET|/#room=r1||HTTP/1.1");
    row("POST", "POST /carrier HTTP/1.1", "POST|/carrier||HTTP/1.1");
    row("HEAD", "HEAD / HTTP/1.1", "HEAD|/||HTTP/1.1");
    row("a method of its own", "BREW /pot HTTP/1.1", "BREW|/pot||HTTP/1.1");
    row("a method in small letters", "get / HTTP/1.1", "get|/||HTTP/1.1");
    row("HTTP 1.0", "GET / HTTP/1.0", "GET|/||HTTP/1.0");
    row("HTTP 2", "PRI /* HTTP/2.0", noVersion);
    row("HTTP 1.2", "GET / HTTP/1.2", noVersion);
    row("HTTP 0.9", "GET / HTTP/0.9", noVersion);
    row("HTTP 11", "GET / HTTP/11", noVersion);
    row("http in small letters", "GET / http/1.1", noVersion);
    row("no HTTP", "GET / FTP", noVersion);
    row("the longest target", "GET /" + QByteArray(2047, 'a') + " HTTP/1.1",
        "GET|/" + QByteArray(2047, 'a') + "||HTTP/1.1");
    row("a target that is too long", "GET /" + QByteArray(2048, 'a') + " HTTP/1.1", tooLong);
    row("a query that is too long", "GET /?" + QByteArray(2047, 'a') + " HTTP/1.1", tooLong);
    row("nothing", "", noRequest);
    row("one word", "GET", noRequest);
    row("no version", "GET /", noRequest);
    row("four words", "GET / HTTP/1.1 now", noRequest);
    row("two blanks", "GET  / HTTP/1.1", noRequest);
    row("a method that is no word", "G(T / HTTP/1.1", noRequest);
    row("a blank before", " GET / HTTP/1.1", noRequest);
    row("a blank behind", "GET / HTTP/1.1 ", noRequest);
    row("a tab for a blank", "GET\t/\tHTTP/1.1", noRequest);
    row("a tab in the path", "GET /a\tb HTTP/1.1", noRequest);
    row("a return in the path", "GET /a\rb HTTP/1.1", noRequest);
    row("a null in the path", QByteArray("GET /a\0b HTTP/1.1", 17), noRequest);
    row("a path that is not ASCII", "GET /größe HTTP/1.1", noRequest);
    row("a method that is not ASCII", "GÉT / HTTP/1.1", noRequest);
    row("a deleted character", "GET /\x7f HTTP/1.1", noRequest);
    row("a path of no stroke", "GET page HTTP/1.1", noRequest);
    row("a proxy's target", "GET http://evil.example/ HTTP/1.1", noRequest);
    row("a tunnel's target", "CONNECT evil.example:80 HTTP/1.1", noRequest);
    row("everything", "OPTIONS * HTTP/1.1", noRequest);
    row("the beginning of TLS", QByteArray("\x16\x03\x01\x02\x00\x01", 6), noRequest);
}

void RequestHeadTest::lines()
{
    QFETCH(QByteArray, line);
    QTEST(told(parseRequestHead(line + "\r\n\r\n")), "read");
}

void RequestHeadTest::headers_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("read");
    const auto row = [](const char *name, const QByteArray &lines, const char *read) {
        QTest::newRow(name) << lines << QByteArray(read);
    };
    row("one", "Host: a", "host=a");
    row("some, in their order", "B: 1\r\nA: 2\r\nC: 3", "b=1\na=2\nc=3");
    row("lines that end with a line feed alone", "A: 1\nB: 2", "a=1\nb=2");
    row("more blanks around the value", "A:   b c  ", "a=b c");
    row("tabs around the value", "A:\tb\t", "a=b");
    row("a tab in the value", "A: b\tc", "a=b\tc");
    row("a colon in the value", "A: b: c", "a=b: c");
    row("every sign of a name", "!#$%&'*+-.^_`|~09azAZ: x", "!#$%&'*+-.^_`|~09azaz=x");
    row("two of one name", "Cookie: a\r\nCOOKIE: b", "cookie=a\ncookie=b");
    row("no blank behind the colon", "A:b", "a=b");
    row("no value", "A: ", "a=");
    row("no value and no blank", "A:", "a=");
    row("a value of blanks", "A:    ", "a=");
    row("a value that is not ASCII", "A: größe", "a=größe");
    row("a value of one byte above ASCII", "A: \xff", "a=\xff");
    row("two Hosts", "Host: a\r\nHost: b", "host=a\nhost=b");
    row("two lengths", "Content-Length: 1\r\nContent-Length: 1", "content-length=1\ncontent-length=1");
    row("two Connections", "Connection: a\r\nConnection: b", "connection=a\nconnection=b");
    row("two Origins", "Origin: a\r\nA: b\r\nOrigin: a", "400 There is more than one Origin.");
    row("two Origins in other letters", "Origin: a\r\nORIGIN: b", "400 There is more than one Origin.");
    row("a blank before the colon", "A : b", noHeader);
    row("no name", ": b", noHeader);
    row("no colon", "whatever", noHeader);
    row("a name of two words", "A B: c", noHeader);
    row("a name in brackets", "(A): b", noHeader);
    row("a name that is not ASCII", "Größe: b", noHeader);
    row("a value with a null", QByteArray("A: a\0b", 6), noHeader);
    row("a value with an escape", "A: \x1b[2J", noHeader);
    row("a value with a deleted character", "A: \x7f", noHeader);
    row("a value with a return", "A: a\rB: b", noHeader);
    row("two returns at the end", "A: a\r\r\nB: b", noHeader);
    row("folded by a blank", "A: a\r\n b", noHeader);
    row("folded by a tab", "A: a\r\n\tb", noHeader);
    row("folded with a colon", "A: a\r\n B: b", noHeader);
    row("a blank before the first", " A: a", noHeader);
    row("an empty line of two line feeds", "A: a\n\nB: b", noHeader);
}

void RequestHeadTest::headers()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, read);
    const QByteArray expected = read.startsWith("400 ") ? read : "GET|/||HTTP/1.1\n" + read;
    QCOMPARE(told(parseRequestHead("GET / HTTP/1.1\r\n" + lines + "\r\n\r\n")), expected);
}

void RequestHeadTest::ends_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("read");
    const auto row = [](const char *name, const QByteArray &bytes, const char *read) {
        QTest::newRow(name) << bytes << QByteArray(read);
    };
    row("no bytes", "", noRequest);
    row("an empty line alone", "\r\n\r\n", noRequest);
    row("no header", "GET / HTTP/1.1\r\n\r\n", "GET|/||HTTP/1.1");
    row("no end", "GET / HTTP/1.1\r\nHost: a\r\n", noRequest);
    row("half an end", "GET / HTTP/1.1\r\nHost: a\r\n\r", noRequest);
    row("an end of line feeds", "GET / HTTP/1.1\nHost: a\n\n", noRequest);
    row("an empty line before", "\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", noRequest);
    row("a body behind", "GET / HTTP/1.1\r\nHost: a\r\n\r\nHost: b\r\n\r\n", "GET|/||HTTP/1.1\nhost=a");
}

void RequestHeadTest::ends()
{
    QFETCH(QByteArray, bytes);
    QTEST(told(parseRequestHead(bytes)), "read");
}

// Of several faults the first of the contract's order.
void RequestHeadTest::order_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("refusal");
    const auto row = [](const char *name, const QByteArray &bytes, const char *refusal) {
        QTest::newRow(name) << bytes << QByteArray(refusal);
    };
    const QByteArray target = "/" + QByteArray(2048, 'a');
    row("no request before no version", "GET /.. HTTP/2.0", noRequest);
    row("no request before a long target", "GET /.." + target + " HTTP/1.1", noRequest);
    row("no header before no version", "GET / HTTP/2.0\r\nwhatever", noHeader);
    row("no header before a long target", "GET " + target + " HTTP/1.1\r\nwhatever", noHeader);
    row("no handshake before no version", "GET / HTTP/2.0\r\nUpgrade:websocket", noHandshake);
    row("no version before a long target", "GET " + target + " HTTP/2.0", noVersion);
}

void RequestHeadTest::order()
{
    QFETCH(QByteArray, bytes);
    QTEST(told(parseRequestHead(bytes + "\r\n\r\n")), "refusal");
}

// What is upgraded is read by QWebSocketServer once more, which takes less.
void RequestHeadTest::handshakes_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<bool>("taken");
    QTest::newRow("a plain header") << QByteArray("A: b") << true;
    QTest::newRow("two that decide nothing") << QByteArray("Cookie: a\r\nCookie: b") << true;
    QTest::newRow("no blank behind the colon") << QByteArray("A:b") << false;
    QTest::newRow("a tab behind the colon") << QByteArray("A:\tb") << false;
    QTest::newRow("a tab behind the value") << QByteArray("A: b\t") << false;
    QTest::newRow("no value") << QByteArray("A: ") << false;
    QTest::newRow("a value of blanks") << QByteArray("A:   ") << false;
    QTest::newRow("a value that is not ASCII") << QByteArray("A: größe") << false;
    for (const char *name : {"Sec-WebSocket-Key", "Sec-WebSocket-Version", "Upgrade", "Connection"}) {
        const QByteArray once = QByteArray(name) + ": 1";
        QTest::addRow("%s twice", name) << QByteArray(once + "\r\nA: b\r\n" + once) << false;
        QTest::addRow("%s twice, in other letters", name)
            << QByteArray(once + "\r\n" + once.toLower()) << false;
    }
}

void RequestHeadTest::handshakes()
{
    QFETCH(QByteArray, lines);
    QFETCH(bool, taken);
    const auto read = [&](const QByteArray &upgrade, const QByteArray &method) {
        return told(parseRequestHead(method + " / HTTP/1.1\r\n" + upgrade + lines + "\r\n\r\n"));
    };
    QCOMPARE(read("Upgrade: WebSocket\r\n", "GET") == noHandshake, !taken);
    QVERIFY2(!read("Upgrade: h2c\r\n", "GET").startsWith("400 "), "it is no handshake");
    QVERIFY2(!read("Upgrade: websocket\r\n", "POST").startsWith("400 "), "it is no handshake");
}

void RequestHeadTest::findsAHeader()
{
    const RequestHead head{{}, {{"cookie", "a"}, {"host", "b"}, {"cookie", "c"}, {"origin", ""}}};
    QCOMPARE(head.value("host"), QByteArray("b"));
    QCOMPARE(head.value("cookie"), QByteArray("a"));
    QCOMPARE(head.value("hos"), QByteArray());
    QCOMPARE(head.count("cookie"), 2);
    QCOMPARE(head.count("origin"), 1);
    QCOMPARE(head.count("hos"), 0);
}

void RequestHeadTest::listsItems_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<bool>("lists");
    QTest::newRow("alone") << QByteArray("Connection: close") << true;
    QTest::newRow("in other letters") << QByteArray("CONNECTION: Close") << true;
    QTest::newRow("among others") << QByteArray("Connection: a , close,b") << true;
    QTest::newRow("in a second header") << QByteArray("Connection: a\r\nConnection: close") << true;
    QTest::newRow("as part of a word") << QByteArray("Connection: closed, en close") << false;
    QTest::newRow("in another header") << QByteArray("Connections: close") << false;
    QTest::newRow("nowhere") << QByteArray("Connection:") << false;
}

void RequestHeadTest::listsItems()
{
    QFETCH(QByteArray, lines);
    const auto parsed = parseRequestHead("GET / HTTP/1.1\r\n" + lines + "\r\n\r\n");
    QTEST(std::get<RequestHead>(parsed).lists("connection", "close"), "lists");
}

PARLOR_TEST(RequestHeadTest, testing::NoApplication)
#include "tst_requesthead.moc"
