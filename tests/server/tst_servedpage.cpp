#include "httpfixture.h"
#include "testclass.h"

#include <QCoreApplication>

using namespace server;

// What a browser gets of the page, over real sockets.
class ServedPageTest : public QObject, private HttpFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void servesThePage();
    void servesItsFiles_data();
    void servesItsFiles();
    void keepsThePageToItself();
    void tellsWhoLookedAtThePage();
};

void ServedPageTest::init()
{
    m_sink.forget();
    listenWithPage();
}

void ServedPageTest::cleanup()
{
    m_transport.reset();
    QCOMPARE(m_sink.faults(), QStringList());
}

void ServedPageTest::servesThePage()
{
    const Client browser = client();
    const HttpAnswer page = ask(*browser, get("/?carrier=polling"));
    QCOMPARE(page.status, 200);
    QCOMPARE(page.body, QByteArray("<html data-server=\"00112233445566778899aabbccddeeff\">"));
    QCOMPARE(page.header("content-type"), QByteArray("text/html; charset=utf-8"));
    QCOMPARE(page.header("cache-control"), QByteArray("no-cache"));
    QVERIFY(page.header("content-security-policy").contains("connect-src 'self' ws://127.0.0.1;"));
    QVERIFY(page.header("content-encoding").isEmpty() && page.header("vary").isEmpty());
    const HttpAnswer head = ask(*browser, "HEAD / HTTP/1.1\r\nHost: 127.0.0.1:80\r\n\r\n", true);
    QCOMPARE(head.status, 200);
    QCOMPARE(head.header("content-length").toLongLong(), page.body.size());
    QVERIFY(head.header("content-security-policy").contains("ws://127.0.0.1:80;"));
    QCOMPARE(ask(*browser, get("/nothing")).status, 404);
}

void ServedPageTest::servesItsFiles_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("accepts");
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("compressed") << QByteArray("main.0123456789abcdef.js") << QByteArray("gzip, br")
                                << qsizetype(6);
    QTest::newRow("as it is") << QByteArray("main.0123456789abcdef.js") << QByteArray("br")
                              << qsizetype(1'500'000);
    QTest::newRow("never compressed")
        << QByteArray("dot.fedcba9876543210.png") << QByteArray("gzip") << qsizetype(3);
}

void ServedPageTest::servesItsFiles()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, accepts);
    QFETCH(qsizetype, size);
    const Client browser = client();
    const HttpAnswer file = ask(*browser, get("/guest/" + name, "Accept-Encoding: " + accepts + "\r\n"));
    QCOMPARE(file.status, 200);
    QCOMPARE(file.body.size(), size);
    QCOMPARE(file.header("cache-control"), QByteArray("public, max-age=31536000, immutable"));
    QCOMPARE(file.header("vary"), QByteArray("Accept-Encoding"));
    QCOMPARE(file.header("content-encoding"), size == 6 ? QByteArray("gzip") : QByteArray());
}

void ServedPageTest::keepsThePageToItself()
{
    const Client browser = client();
    m_transport->servePage(false);
    QCOMPARE(ask(*browser, get("/")).status, 404);
    QCOMPARE(ask(*browser, get("/guest/dot.fedcba9876543210.png")).status, 404);
    m_transport->servePage(true);
    QCOMPARE(ask(*browser, get("/")).status, 200);
}

void ServedPageTest::tellsWhoLookedAtThePage()
{
    QSignalSpy visited(&m_sink, &ToldSink::wasVisited);
    const Client browser = client();
    QCOMPARE(ask(*browser, get("/guest/dot.fedcba9876543210.png")).status, 200);
    QCOMPARE(visited.size(), 0);
    QCOMPARE(ask(*browser, get("/")).status, 200);
    QCOMPARE(visited.size(), 1);
    QCOMPARE(visited.first().first().value<QHostAddress>(), QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(m_opened->size(), 0);
}

PARLOR_TEST(ServedPageTest, QCoreApplication)
#include "tst_servedpage.moc"
