#include "discovery/browser.h"
#include "testclass.h"

#include "discovery/beacon.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using app::Browser;

namespace {

core::Announcement anas()
{
    core::Announcement announcement;
    announcement.app = u"parlor 0.1.0"_s;
    announcement.server.name = u"Ana's parlor"_s;
    announcement.port = 7345;
    return announcement;
}

// This machine alone, at a port that no other program speaks on.
server::LanSocketOptions hereOnly()
{
    QUdpSocket socket;
    socket.bind(QHostAddress(QHostAddress::AnyIPv4), 0);
    return {.port = socket.localPort(), .reach = QHostAddress(QHostAddress::LocalHost)};
}

} // namespace

// Programs on one machine that find each other.
class TestBrowser : public QObject
{
    Q_OBJECT

private slots:
    void findsABeacon();
    void losesABeaconThatSaysGoodbye();
    void asksWhoIsThere();
    void saysWhyItMayFindNobody();
};

void TestBrowser::findsABeacon()
{
    const auto options = hereOnly();
    Browser browser(nullptr, options);
    Browser other(nullptr, options);
    QCOMPARE(browser.state(), app::Looking::No);
    browser.start();
    other.start();
    const QSignalSpy changed(&browser, &Browser::changed);
    server::Beacon beacon(options, [] { return anas(); });
    beacon.start();
    QTRY_COMPARE(browser.servers().size(), 1U);
    QTRY_COMPARE(other.servers().size(), 1U);
    QTRY_VERIFY(changed.size() >= 1);
    QCOMPARE(browser.servers()[0].announced.instance, beacon.instance());
    QCOMPARE(browser.servers()[0].addresses, (std::vector<app::Address>{{u"127.0.0.1"_s, 7345, true}}));
    browser.stop();
    QVERIFY(browser.servers().empty());
    QCOMPARE(browser.state(), app::Looking::No);
}

void TestBrowser::losesABeaconThatSaysGoodbye()
{
    const auto options = hereOnly();
    Browser browser(nullptr, options);
    browser.start();
    auto beacon = std::make_unique<server::Beacon>(options, [] { return anas(); });
    beacon->start();
    QTRY_COMPARE(browser.servers().size(), 1U);
    QElapsedTimer clock;
    clock.start();
    beacon.reset();
    QTRY_VERIFY(browser.servers().empty());
    qInfo("gone after %lld ms", clock.elapsed());
}

void TestBrowser::asksWhoIsThere()
{
    const auto options = hereOnly();
    server::LanSocket ear(options);
    int questions = 0;
    connect(&ear, &server::LanSocket::heard, &ear,
            [&questions](const QByteArray &datagram) { questions += core::isQuestion(datagram) ? 1 : 0; });
    ear.open();
    Browser browser(nullptr, options);
    browser.start();
    QTRY_VERIFY(questions >= 2);
}

void TestBrowser::saysWhyItMayFindNobody()
{
    const auto options = hereOnly();
    Browser lonely(nullptr, options);
    lonely.start();
    QCOMPARE(lonely.state(), app::Looking::NoNetwork);

    QUdpSocket ipv4;
    QUdpSocket ipv6;
    const auto other = hereOnly();
    QVERIFY(ipv4.bind(QHostAddress(QHostAddress::AnyIPv4), other.port, QUdpSocket::DontShareAddress));
    if (!ipv6.bind(QHostAddress(QHostAddress::AnyIPv6), other.port, QUdpSocket::DontShareAddress))
        QSKIP("There is no IPv6 here.");
    Browser deaf(nullptr, other);
    const QSignalSpy changed(&deaf, &Browser::changed);
    deaf.start();
    QCOMPARE(deaf.state(), app::Looking::Blocked);
    QTRY_COMPARE(changed.size(), 1);
    ipv4.close();
    QTRY_COMPARE(deaf.state(), app::Looking::NoNetwork);
}

PARLOR_TEST(TestBrowser, QCoreApplication)
#include "tst_browser.moc"
