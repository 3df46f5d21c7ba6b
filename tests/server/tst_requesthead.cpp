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
constexpr const char *noHeader = "400 Each header must be one line, Name: value.";

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
    void readsALineAboveWhatIsNoHeader();
    void findsAHeader();
};

void RequestHeadTest::lines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("read");
    const auto row = [](const char *name, const QByteArray &line, const char *read) {
        QTest::newRow(name) << line << QByteArray(read);
    };
    row("the least", "GET / HTTP/1.1", "GET|/||HTTP/1.1");
    row("a path", "GET /guest/page.0123.js HTTP/1.1", "GET|/guest/page.0123.js||HTTP/1.1");
    row("a query", "GET /carrier/ab?after=3&wait=25 HTTP/1.1", "GET|/carrier/ab|after=3&wait=25|HTTP/1.1");
    row("a query of nothing", "GET /? HTTP/1.1", "GET|/||HTTP/1.1");
    row("two question marks", "GET /?a?b HTTP/1.1", "GET|/|a?b|HTTP/1.1");
    row("a path that leads up", "GET /../a/./%2e%2e HTTP/1.1", "GET|/../a/./%2e%2e||HTTP/1.1");
    row("a path with two strokes", "GET //evil.example/ HTTP/1.1", "GET|//evil.example/||HTTP/1.1");
    row("a fragment", "GET /#room=r1 HTTP/1.1", "GET|/#room=r1||HTTP/1.1");
    row("POST", "POST /carrier HTTP/1.1", "POST|/carrier||HTTP/1.1");
    row("HEAD", "HEAD / HTTP/1.1", "HEAD|/||HTTP/1.1");
    row("a method of its own", "BREW /pot HTTP/1.1", "BREW|/pot||HTTP/1.1");
    row("a method in small letters", "get / HTTP/1.1", "get|/||HTTP/1.1");
    row("HTTP 1.0", "GET / HTTP/1.0", "GET|/||HTTP/1.0");
    row("HTTP 2", "PRI /* HTTP/2.0", "PRI|/*||HTTP/2.0");
    row("no HTTP", "GET / FTP", "GET|/||FTP");
    row("nothing", "", noRequest);
    row("one word", "GET", noRequest);
    row("no version", "GET /", noRequest);
    row("four words", "GET / HTTP/1.1 now", noRequest);
    row("two blanks", "GET  / HTTP/1.1", noRequest);
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
    row("a tab behind the value", "A: b\t", noHeader);
    row("more blanks around the value", "A:   b c  ", "a=b c");
    row("a colon in the value", "A: b: c", "a=b: c");
    row("every sign of a name", "!#$%&'*+-.^_`|~09azAZ: x", "!#$%&'*+-.^_`|~09azaz=x");
    row("two of one name", "Cookie: a\r\nCOOKIE: b", "cookie=a\ncookie=b");
    row("no blank behind the colon", "A:b", noHeader);
    row("a tab behind the colon", "A:\tb", noHeader);
    row("a blank before the colon", "A : b", noHeader);
    row("no name", ": b", noHeader);
    row("no value", "A: ", noHeader);
    row("a value of blanks", "A:    ", noHeader);
    row("no colon", "whatever", noHeader);
    row("a name of two words", "A B: c", noHeader);
    row("a name in brackets", "(A): b", noHeader);
    row("a name that is not ASCII", "Größe: b", noHeader);
    row("a value that is not ASCII", "A: größe", noHeader);
    row("a value with a null", QByteArray("A: a\0b", 6), noHeader);
    row("a value with an escape", "A: \x1b[2J", noHeader);
    row("a value with a return", "A: a\rB: b", noHeader);
    row("two returns at the end", "A: a\r\r\nB: b", noHeader);
    row("folded by a blank", "A: a\r\n b", noHeader);
    row("folded by a tab", "A: a\r\n\tb", noHeader);
    row("folded with a colon", "A: a\r\n B: b", noHeader);
    row("a blank before the first", " A: a", noHeader);
    row("an empty line of two line feeds", "A: a\n\nB: b", noHeader);
    for (const char *name : {"Host", "Origin", "Sec-WebSocket-Key", "Sec-WebSocket-Version", "Upgrade",
                             "Connection", "Content-Length", "Transfer-Encoding"}) {
        const QByteArray once = QByteArray(name) + ": 1";
        QTest::addRow("%s once", name) << once << QByteArray(name).toLower() + "=1";
        QTest::addRow("%s twice", name) << QByteArray(once + "\r\nA: b\r\n" + once) << QByteArray(noHeader);
        QTest::addRow("%s twice, in other letters", name)
            << QByteArray(once + "\r\n" + once.toLower()) << QByteArray(noHeader);
    }
}

void RequestHeadTest::headers()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, read);
    const QByteArray expected = read == noHeader ? read : "GET|/||HTTP/1.1\n" + read;
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

void RequestHeadTest::readsALineAboveWhatIsNoHeader()
{
    const QByteArray bytes = "POST /carrier?a=b HTTP/1.1\r\nwhatever\r\n\r\n";
    QCOMPARE(told(parseRequestHead(bytes)), QByteArray(noHeader));
    const RequestLine line{"POST", "/carrier", "a=b", "HTTP/1.1"};
    QVERIFY(parseRequestLine(bytes) == (std::variant<RequestLine, HttpError>(line)));
    QVERIFY(std::holds_alternative<HttpError>(parseRequestLine("GET /\r\n\r\n")));
}

void RequestHeadTest::findsAHeader()
{
    const RequestHead head{{}, {{"cookie", "a"}, {"host", "b"}, {"cookie", "c"}}};
    QCOMPARE(head.value("host"), QByteArray("b"));
    QCOMPARE(head.value("cookie"), QByteArray("a"));
    QCOMPARE(head.value("hos"), QByteArray());
}

PARLOR_TEST(RequestHeadTest, testing::NoApplication)
#include "tst_requesthead.moc"
