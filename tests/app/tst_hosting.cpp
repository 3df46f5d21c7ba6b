#include "client/client.h"
#include "hosting/addresses.h"
#include "hosting/busyport.h"
#include "hosting/embeddedserver.h"
#include "hosting/hosting.h"
#include "received.h"
#include "testclass.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using app::EmbeddedServer;
using app::Interface;

namespace {

server::ServerOptions options(quint16 port, server::PortRule rule = server::PortRule::Exactly)
{
    server::ServerOptions options;
    options.address = QHostAddress::LocalHost;
    options.port = port;
    options.portRule = rule;
    options.authority.serverName = u"Ana's parlor"_s;
    return options;
}

Interface card(const QString &name, const QStringList &addresses, bool hasDefaultRoute = false)
{
    Interface interface;
    interface.name = name;
    interface.isLoopback = name == "lo"_L1;
    interface.hasDefaultRoute = hasDefaultRoute;
    for (const QString &address : addresses)
        interface.addresses.append(QHostAddress(address));
    return interface;
}

// Such as WireGuard's: the kernel knows no hardware and no network of it.
Interface tunnel(const QString &name, const QString &address)
{
    Interface interface = card(name, {address}, true);
    interface.hasHardwareAddress = false;
    interface.isPointToPoint = true;
    interface.singleHosts = interface.addresses;
    return interface;
}

Interface withSingleHost(Interface interface, const QString &address)
{
    interface.singleHosts.append(QHostAddress(address));
    return interface;
}

// The status of the answer; 0: there is none.
int lookedAtPage(quint16 port)
{
    QTcpSocket phone;
    phone.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    phone.write("GET / HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n\r\n");
    const bool isAnswered = QTest::qWaitFor([&phone] { return phone.canReadLine(); });
    return isAnswered ? phone.readLine().split(' ').value(1).toInt() : 0;
}

} // namespace

class TestHosting : public QObject
{
    Q_OBJECT

private slots:
    void ordersAddressesForAnInvitation_data();
    void ordersAddressesForAnInvitation();
    void marksVirtualInterfaces();
    void readsTheDefaultRoute();
    void startsInAThreadOfItsOwn();
    void tellsEverybodyWhenItStops();
    void saysWhyItDoesNotStart();
    void takesTheNextFreePort();
    void canStartAgain();
    void goesQuietlyWhileItStarts();
    void handsThePageOutWherePhonesMayJoin_data();
    void handsThePageOutWherePhonesMayJoin();
    void whoLooksAtThePageIsNoVisitor();
    void saysWhoHasThePort();
    void findsTheProgramOnAPort();
};

void TestHosting::ordersAddressesForAnInvitation_data()
{
    QTest::addColumn<QList<Interface>>("interfaces");
    QTest::addColumn<QStringList>("order");

    QTest::newRow("nothing but loopback")
        << QList<Interface>{card(u"lo"_s, {u"127.0.0.1"_s, u"::1"_s})} << QStringList{};
    QTest::newRow("the default route's first")
        << QList<Interface>{card(u"eth1"_s, {u"10.0.0.5"_s}), card(u"wlan0"_s, {u"192.168.1.20"_s}, true)}
        << QStringList{u"192.168.1.20"_s, u"10.0.0.5"_s};
    QTest::newRow("IPv4 before IPv6, link-local last")
        << QList<Interface>{card(u"eth0"_s, {u"fe80::1%eth0"_s, u"fd00::2"_s, u"192.168.1.20"_s}, true)}
        << QStringList{u"192.168.1.20"_s, u"fd00::2"_s, u"fe80::1%eth0"_s};
    QTest::newRow("IPv4 before IPv6, whatever it routes")
        << QList<Interface>{card(u"eth0"_s, {u"fd00::2"_s}, true), card(u"eth1"_s, {u"10.0.0.5"_s})}
        << QStringList{u"10.0.0.5"_s, u"fd00::2"_s};
    QTest::newRow("containers last of all, whatever they route")
        << QList<Interface>{card(u"docker0"_s, {u"172.17.0.1"_s}, true),
                            card(u"eth0"_s, {u"fe80::1%eth0"_s, u"192.168.1.20"_s})}
        << QStringList{u"192.168.1.20"_s, u"fe80::1%eth0"_s, u"172.17.0.1"_s};
    QTest::newRow("addresses without a DHCP server come late")
        << QList<Interface>{card(u"eth0"_s, {u"169.254.3.4"_s}, true), card(u"eth1"_s, {u"10.0.0.5"_s})}
        << QStringList{u"10.0.0.5"_s, u"169.254.3.4"_s};
    const Interface wlan = card(u"wlan0"_s, {u"192.168.1.20"_s});
    const QStringList wlanFirst{u"192.168.1.20"_s, u"10.8.0.6"_s};
    QTest::newRow("a tunnel of any name, whatever it routes")
        << QList<Interface>{tunnel(u"corpnet"_s, u"10.8.0.6"_s), wlan} << wlanFirst;
    Interface pointToPoint = card(u"corpnet"_s, {u"10.8.0.6"_s}, true);
    pointToPoint.isPointToPoint = true;
    QTest::newRow("point-to-point alone") << QList<Interface>{pointToPoint, wlan} << wlanFirst;
    Interface withoutHardware = card(u"corpnet"_s, {u"10.8.0.6"_s}, true);
    withoutHardware.hasHardwareAddress = false;
    QTest::newRow("no hardware address alone") << QList<Interface>{withoutHardware, wlan} << wlanFirst;
    QTest::newRow("a single host alone")
        << QList<Interface>{withSingleHost(card(u"corpnet"_s, {u"10.8.0.6"_s}, true), u"10.8.0.6"_s), wlan}
        << wlanFirst;
    QTest::newRow("a single host beside its link-local address")
        << QList<Interface>{withSingleHost(card(u"corpnet"_s, {u"10.8.0.6"_s, u"fe80::9%corpnet"_s}, true),
                                           u"10.8.0.6"_s),
                            wlan}
        << (wlanFirst + QStringList{u"fe80::9%corpnet"_s});
    QTest::newRow("a floating address after the card's own")
        << QList<Interface>{withSingleHost(card(u"eth0"_s, {u"10.8.0.6"_s, u"192.168.1.20"_s}, true),
                                           u"10.8.0.6"_s)}
        << wlanFirst;
    QTest::newRow("a single host of DHCPv6 on a card with a network")
        << QList<Interface>{tunnel(u"corpnet"_s, u"10.8.0.6"_s),
                            withSingleHost(card(u"eth0"_s, {u"fd00::5"_s, u"192.168.1.20"_s}), u"fd00::5"_s)}
        << QStringList{u"192.168.1.20"_s, u"fd00::5"_s, u"10.8.0.6"_s};
    QTest::newRow("two tunnels and nothing else")
        << QList<Interface>{tunnel(u"corpnet"_s, u"10.8.0.6"_s), tunnel(u"wg0"_s, u"10.9.0.6"_s)}
        << QStringList{u"10.8.0.6"_s, u"10.9.0.6"_s};
    Interface down = card(u"eth0"_s, {u"192.168.1.20"_s}, true);
    down.isUp = false;
    QTest::newRow("a cable that is out") << QList<Interface>{down} << QStringList{};
}

void TestHosting::ordersAddressesForAnInvitation()
{
    QFETCH(QList<Interface>, interfaces);
    QStringList order;
    for (const app::OwnAddress &own : app::invitationOrder({interfaces.begin(), interfaces.end()}))
        order.append(own.address.toString());
    QTEST(order, "order");
}

void TestHosting::marksVirtualInterfaces()
{
    for (const QString &name : {u"docker0"_s, u"veth12ab"_s, u"br-0a1b"_s, u"virbr0"_s, u"tun0"_s, u"wg0"_s})
        QVERIFY2(app::isVirtualName(name), qPrintable(name));
    for (const QString &name : {u"eth0"_s, u"enp3s0"_s, u"wlan0"_s, u"wlp2s0"_s, u"br0"_s})
        QVERIFY2(!app::isVirtualName(name), qPrintable(name));
}

void TestHosting::readsTheDefaultRoute()
{
    const QByteArray ipv4 =
        "Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\tMTU\tWindow\tIRTT\n"
        "wlan0\t00000000\t0101A8C0\t0003\t0\t0\t600\t00000000\t0\t0\t0\n"
        "eth0\t0000A8C0\t00000000\t0001\t0\t0\t600\t00FFFFFF\t0\t0\t0\n";
    const QByteArray none(32, '0');
    const QByteArray ipv6 = none + " 00 " + none
                            + " 00 fe800000000000000000000000000001 400 1 0 00000003 eth1\n" + none + " 00 "
                            + none + " 00 " + none + " ffffffff 1 0 00200200 lo\n";
    QCOMPARE(app::defaultRouteNames(ipv4, ipv6), (QStringList{u"wlan0"_s, u"eth1"_s}));
    QCOMPARE(app::defaultRouteNames({}, {}), QStringList());
}

void TestHosting::startsInAThreadOfItsOwn()
{
    EmbeddedServer embedded;
    QSignalSpy started(&embedded, &EmbeddedServer::started);
    embedded.start(options(0));
    QTRY_COMPARE(started.size(), 1);
    const auto port = started.at(0).at(0).value<quint16>();
    QVERIFY(port > 0);
    QCOMPARE(embedded.port(), port);

    app::Client client;
    const Received received(client);
    client.connectTo({{u"127.0.0.1"_s, port, true}}, {u"Ana"_s, {}});
    QTRY_COMPARE(received.count<core::Lobby>(), 1);
}

void TestHosting::tellsEverybodyWhenItStops()
{
    auto embedded = std::make_unique<EmbeddedServer>();
    QSignalSpy started(embedded.get(), &EmbeddedServer::started);
    embedded->start(options(0));
    QTRY_COMPARE(started.size(), 1);
    app::Client client;
    const Received received(client);
    client.connectTo({{u"127.0.0.1"_s, embedded->port(), true}}, {u"Bo"_s, {}});
    QTRY_COMPARE(received.count<core::Lobby>(), 1);

    embedded.reset();
    QTRY_COMPARE(received.count<core::Closing>(), 1);
    QVERIFY(!received.last<core::Closing>().reason.isEmpty());
}

void TestHosting::saysWhyItDoesNotStart()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, 0));
    EmbeddedServer embedded;
    QSignalSpy failed(&embedded, &EmbeddedServer::startFailed);
    embedded.start(options(other.serverPort()));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<server::Problem>().kind, server::Problem::Kind::PortInUse);
    QTRY_VERIFY(!embedded.isRunning());
}

void TestHosting::takesTheNextFreePort()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, 0));
    EmbeddedServer embedded;
    QSignalSpy started(&embedded, &EmbeddedServer::started);
    embedded.start(options(other.serverPort(), server::PortRule::NextFree));
    QTRY_COMPARE(started.size(), 1);
    QVERIFY(embedded.port() != other.serverPort());
}

void TestHosting::canStartAgain()
{
    EmbeddedServer embedded;
    QSignalSpy started(&embedded, &EmbeddedServer::started);
    QSignalSpy stopped(&embedded, &EmbeddedServer::stopped);
    embedded.start(options(0));
    QTRY_COMPARE(started.size(), 1);
    embedded.stop(u"A pause."_s, server::Ending::MayReturn);
    QTRY_COMPARE(stopped.size(), 1);
    QCOMPARE(embedded.port(), 0);
    embedded.start(options(0));
    QTRY_COMPARE(started.size(), 2);
}

void TestHosting::goesQuietlyWhileItStarts()
{
    EmbeddedServer embedded;
    embedded.start(options(0));
}

void TestHosting::handsThePageOutWherePhonesMayJoin_data()
{
    QTest::addColumn<bool>("mayJoin");
    QTest::addColumn<int>("status");
    QTest::newRow("they may") << true << 200;
    QTest::newRow("they may not") << false << 404;
}

void TestHosting::handsThePageOutWherePhonesMayJoin()
{
    QFETCH(bool, mayJoin);
    const QTemporaryDir folder;
    app::HostedTable table{.id = u"a"_s, .game = u"gomoku"_s, .others = {}, .at = {}};
    table.phonesMayJoin = mayJoin;
    app::Hosting hosting(folder.path());
    QSignalSpy opened(&hosting, &app::Hosting::opened);
    hosting.open(u"Ana"_s, table);
    QTRY_COMPARE(opened.size(), 1);
    QTEST(lookedAtPage(hosting.port()), "status");
}

// For the sake of a visitor, the host would be asked before leaving.
void TestHosting::whoLooksAtThePageIsNoVisitor()
{
    const QTemporaryDir folder;
    app::Hosting hosting(folder.path());
    QSignalSpy opened(&hosting, &app::Hosting::opened);
    hosting.open(u"Ana"_s, 0);
    QTRY_COMPARE(opened.size(), 1);
    for (int look = 0; look < 3; ++look)
        QCOMPARE(lookedAtPage(hosting.port()), 200);
    app::Client ana;
    app::Client bo;
    const Received received(ana);
    ana.connectTo({{u"127.0.0.1"_s, hosting.port(), true}}, {u"Ana"_s, {}});
    QTRY_COMPARE(received.count<core::Lobby>(), 1);
    QVERIFY(!hosting.hasVisitors());
    bo.connectTo({{u"127.0.0.1"_s, hosting.port(), true}}, {u"Bo"_s, {}});
    QTRY_VERIFY(hosting.hasVisitors());
}

void TestHosting::saysWhoHasThePort()
{
    QCOMPARE(app::BusyPort::note(7341, 7341, {}), QString());
    QCOMPARE(app::BusyPort::note(7341, 7342, {}),
             u"Port 7341 is taken by another program, so this table is on 7342."_s);
    QCOMPARE(app::BusyPort::note(7341, 7342, u"python3"_s),
             u"Port 7341 is taken by the program \"python3\", so this table is on 7342."_s);
    QCOMPARE(app::BusyPort::busy(7341, u"python3"_s), u"Port 7341 is taken by the program \"python3\"."_s);
}

void TestHosting::findsTheProgramOnAPort()
{
    const QByteArray table =
        "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
        "   0: 0100007F:1CAE 0100007F:1CAD 01 00000000:00000000 00:00000000 00000000  1000        0 11 1\n"
        "   1: 00000000:1CAD 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 4711 1\n";
    QCOMPARE(app::BusyPort::listeningInode(table, 7341), QByteArray("4711"));
    QCOMPARE(app::BusyPort::listeningInode(table, 7342), QByteArray());
#ifdef Q_OS_LINUX
    QTcpServer own;
    QVERIFY(own.listen(QHostAddress::LocalHost, 0));
    QCOMPARE(app::BusyPort::programOn(own.serverPort()),
             QFileInfo(QCoreApplication::applicationFilePath()).fileName());
#endif
}

PARLOR_TEST(TestHosting, QCoreApplication)
#include "tst_hosting.moc"
