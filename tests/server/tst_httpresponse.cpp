#include "testclass.h"

#include "transport/httpresponse.h"

#include <QTest>

using namespace server;

namespace {

QByteArray lineOf(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.startsWith(name + ": "))
            return line.sliced(name.size() + 2).trimmed();
    }
    return "none";
}

} // namespace

// What an answer looks like before its body.
class HttpResponseTest : public QObject
{
    Q_OBJECT

private slots:
    void statuses_data();
    void statuses();
    void headers_data();
    void headers();
    void writesAWholeHead();
    void refusals_data();
    void refusals();
    void answersInJson();
};

void HttpResponseTest::statuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("phrase");
    QTest::addColumn<bool>("closes");
    const auto row = [](const char *name, int status, const char *phrase, bool closes) {
        QTest::newRow(name) << status << QByteArray(phrase) << closes;
    };
    row("the page", 200, "OK", false);
    row("a carrier opened", 201, "Created", false);
    row("nothing to say", 204, "No Content", false);
    row("no request", 400, "Bad Request", true);
    row("a foreign Origin", 403, "Forbidden", true);
    row("no such path", 404, "Not Found", false);
    row("a method that the path does not have", 405, "Method Not Allowed", false);
    row("too slow", 408, "Request Timeout", true);
    row("a gap", 409, "Conflict", false);
    row("a carrier that has ended", 410, "Gone", false);
    row("no length", 411, "Length Required", true);
    row("a long body", 413, "Content Too Large", true);
    row("a long target", 414, "URI Too Long", true);
    row("no JSON", 415, "Unsupported Media Type", false);
    row("a foreign Host", 421, "Misdirected Request", true);
    row("another WebSocket", 426, "Upgrade Required", true);
    row("too many", 429, "Too Many Requests", false);
    row("a long head", 431, "Request Header Fields Too Large", true);
    row("a method that nobody knows", 501, "Not Implemented", true);
    row("full", 503, "Service Unavailable", false);
    row("another version", 505, "HTTP Version Not Supported", true);
}

void HttpResponseTest::statuses()
{
    QFETCH(int, status);
    const QByteArray head = headOf({status}, Persistence::KeepAlive);
    QTEST(head.first(head.indexOf('\r')).sliced(13), "phrase");
    QVERIFY(head.startsWith("HTTP/1.1 " + QByteArray::number(status) + " "));
    QTEST(closesAfter(status), "closes");
}

void HttpResponseTest::headers_data()
{
    QTest::addColumn<HttpResponse>("response");
    QTest::addColumn<Persistence>("persistence");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *name, const HttpResponse &response, const char *header, const char *value,
                        Persistence persistence = Persistence::KeepAlive) {
        QTest::newRow(name) << response << persistence << QByteArray(header) << QByteArray(value);
    };
    const HttpResponse plain{200, {{"Content-Type", "text/html"}}, {"ab", "cde"}};
    const HttpResponse kept{200, {{"Cache-Control", "no-cache"}}, {}};
    row("the length of all pieces", plain, "Content-Length", "5");
    row("the length of none", kept, "Content-Length", "0");
    row("no length of what has no content", {204}, "Content-Length", "none");
    row("no guess at the kind", plain, "X-Content-Type-Options", "nosniff");
    row("no referrer", plain, "Referrer-Policy", "no-referrer");
    row("for its own pages", plain, "Cross-Origin-Resource-Policy", "same-origin");
    row("never kept", plain, "Cache-Control", "no-store");
    row("kept where it says so", kept, "Cache-Control", "no-cache");
    row("its own header", plain, "Content-Type", "text/html");
    row("a connection that stays", plain, "Connection", "keep-alive");
    row("a connection that closes", plain, "Connection", "close", Persistence::Close);
    row("a connection that should have been upgraded", {426}, "Connection", "close, upgrade",
        Persistence::Close);
    row("a refusal that closes", responseTo({400, "No."}), "Connection", "close", Persistence::Close);
    row("a refusal's common headers", responseTo({400, "No."}), "X-Content-Type-Options", "nosniff");
    row("a refusal is never kept", responseTo({404, "No."}), "Cache-Control", "no-store");
    row("nothing's common headers", {204}, "Referrer-Policy", "no-referrer");
}

void HttpResponseTest::headers()
{
    QFETCH(HttpResponse, response);
    QFETCH(Persistence, persistence);
    QFETCH(QByteArray, header);
    QTEST(lineOf(headOf(response, persistence), header), "value");
}

void HttpResponseTest::writesAWholeHead()
{
    const QByteArray head = headOf({200, {{"Cache-Control", "no-cache"}}, {"abc"}}, Persistence::KeepAlive);
    QVERIFY(head.endsWith("\r\n\r\n"));
    QCOMPARE(head.count("\r\n\r\n"), 1);
    QCOMPARE(head.count('\n'), head.count("\r\n"));
    QCOMPARE(head.count("Cache-Control"), 1);
}

void HttpResponseTest::refusals_data()
{
    QTest::addColumn<HttpError>("error");
    QTest::addColumn<HttpResponse>("response");
    const Header text{"Content-Type", "text/plain; charset=utf-8"};
    QTest::newRow("a sentence") << HttpError{400, "No."} << HttpResponse{400, {text}, {"No.\n"}};
    QTest::newRow("what is allowed") << HttpError{405, "No.", "GET, HEAD"}
                                     << HttpResponse{405, {text, {"Allow", "GET, HEAD"}}, {"No.\n"}};
    QTest::newRow("what to upgrade to")
        << HttpError{426, "No."}
        << HttpResponse{426, {text, {"Upgrade", "websocket"}, {"Sec-WebSocket-Version", "13"}}, {"No.\n"}};
}

void HttpResponseTest::refusals()
{
    QFETCH(HttpError, error);
    QFETCH(HttpResponse, response);
    QVERIFY(responseTo(error) == response);
}

void HttpResponseTest::answersInJson()
{
    QVERIFY(json(201, "{}") == (HttpResponse{201, {{"Content-Type", "application/json"}}, {"{}"}}));
}

PARLOR_TEST(HttpResponseTest, testing::NoApplication)
#include "tst_httpresponse.moc"
