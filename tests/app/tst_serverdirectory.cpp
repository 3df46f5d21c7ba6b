#include "discovery/serverdirectory.h"
#include "testclass.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using app::NearbyServer;
using app::ServerDirectory;

namespace {

const QHostAddress homeAddress(u"192.168.1.20"_s);
const QHostAddress homeAgain(u"10.0.0.20"_s);
const QHostAddress elsewhere(u"192.168.1.66"_s);

core::Announcement announced(int number = 1, const QString &server = u"Ana's parlor"_s)
{
    core::Announcement announcement;
    announcement.instance = u"%1"_s.arg(number, 32, 16, QChar(u'0'));
    announcement.app = u"parlor 0.1.0"_s;
    announcement.server.name = server;
    announcement.port = 7345;
    return announcement;
}

QByteArray beaconOf(int number = 1)
{
    return core::encodeAnnouncement(announced(number));
}

QHostAddress machine(int number)
{
    return QHostAddress(quint32(0x0A000000 + number));
}

QStringList hosts(const NearbyServer &server)
{
    QStringList names;
    for (const app::Address &address : server.addresses)
        names.append(address.host);
    return names;
}

} // namespace

// Which servers are nearby, on a clock turned by hand.
class TestServerDirectory : public QObject
{
    Q_OBJECT

private slots:
    void knowsNobodyAtFirst();
    void showsWhoIsHeard();
    void tellsOnlyOfChanges();
    void gathersAddressesInARow_data();
    void gathersAddressesInARow();
    void forgetsWhoIsSilent();
    void forgetsASilentAddress();
    void letsGoAtAGoodbye();
    void believesAGoodbyeOnlyFromThere();
    void keepsImpostorsApart();
    void believesWhoWasHeardFirst();
    void drowningPushesOutNobody();
    void letsANewcomerInDuringAFlood();
    void oneAddressFillsNoList();
    void spendsLittleOnAFlood();
    void isPatientInAFlood();
    void keepsNoMoreAddressesThanEight();
    void passesOverNonsense();
};

void TestServerDirectory::knowsNobodyAtFirst()
{
    ServerDirectory directory;
    QVERIFY(directory.servers().empty());
    QVERIFY(!directory.expire(0));
}

void TestServerDirectory::showsWhoIsHeard()
{
    ServerDirectory directory;
    QVERIFY(directory.hear(beaconOf(1), homeAddress, 0));
    QVERIFY(directory.hear(beaconOf(2), elsewhere, 10));
    QCOMPARE(directory.servers().size(), 2U);
    QCOMPARE(directory.servers()[0].announced, announced(1));
    QCOMPARE(directory.servers()[0].addresses, (std::vector<app::Address>{{u"192.168.1.20"_s, 7345, true}}));
    QCOMPARE(directory.servers()[1].announced, announced(2));
}

void TestServerDirectory::tellsOnlyOfChanges()
{
    ServerDirectory directory;
    QVERIFY(directory.hear(beaconOf(), homeAddress, 0));
    QVERIFY(!directory.hear(beaconOf(), homeAddress, 1'000));
    core::Announcement more = announced();
    more.players = 1;
    QVERIFY(directory.hear(core::encodeAnnouncement(more), homeAddress, 2'000));
    QVERIFY(!directory.expire(3'000));
    QCOMPARE(directory.servers()[0].announced.players, 1);
}

void TestServerDirectory::gathersAddressesInARow_data()
{
    QTest::addColumn<QStringList>("heardFrom");
    QTest::addColumn<QStringList>("order");
    QTest::newRow("two networks") << QStringList{u"192.168.1.20"_s, u"10.0.0.20"_s}
                                  << QStringList{u"192.168.1.20"_s, u"10.0.0.20"_s};
    QTest::newRow("IPv4 first, link-local late, this computer last")
        << QStringList{u"127.0.0.1"_s, u"fe80::1%eth0"_s, u"fd00::1"_s, u"192.168.1.20"_s}
        << QStringList{u"192.168.1.20"_s, u"fd00::1"_s, u"fe80::1%eth0"_s, u"127.0.0.1"_s};
    QTest::newRow("IPv6 only") << QStringList{u"fe80::1%eth0"_s} << QStringList{u"fe80::1%eth0"_s};
    QTest::newRow("one link-local address on two networks")
        << QStringList{u"fe80::1%eth0"_s, u"fe80::1%eth1"_s}
        << QStringList{u"fe80::1%eth0"_s, u"fe80::1%eth1"_s};
}

void TestServerDirectory::gathersAddressesInARow()
{
    QFETCH(const QStringList, heardFrom);
    ServerDirectory directory;
    for (const QString &address : heardFrom)
        QVERIFY(directory.hear(beaconOf(), QHostAddress(address), 0));
    QCOMPARE(directory.servers().size(), 1U);
    QTEST(hosts(directory.servers()[0]), "order");
}

void TestServerDirectory::forgetsWhoIsSilent()
{
    ServerDirectory directory;
    QVERIFY(directory.hear(beaconOf(), homeAddress, 0));
    QVERIFY(!directory.expire(3'900));
    QVERIFY(directory.expire(4'000));
    QVERIFY(directory.servers().empty());
    QVERIFY(directory.hear(beaconOf(), homeAddress, 4'100));
}

void TestServerDirectory::forgetsASilentAddress()
{
    ServerDirectory directory;
    QVERIFY(directory.hear(beaconOf(), homeAddress, 0));
    QVERIFY(directory.hear(beaconOf(), homeAgain, 0));
    QVERIFY(!directory.hear(beaconOf(), homeAgain, 3'000));
    QVERIFY(directory.expire(4'000));
    QCOMPARE(hosts(directory.servers()[0]), QStringList{u"10.0.0.20"_s});
}

void TestServerDirectory::letsGoAtAGoodbye()
{
    ServerDirectory directory;
    QVERIFY(directory.hear(beaconOf(), homeAddress, 0));
    QVERIFY(directory.hear(beaconOf(), homeAgain, 0));
    const QByteArray goodbye = core::encodeGoodbye(announced().instance);
    QVERIFY(!directory.hear(goodbye, homeAgain, 99));
    QVERIFY(directory.hear(goodbye, homeAddress, 100));
    QVERIFY(directory.servers().empty());
    QVERIFY(!directory.hear(goodbye, homeAddress, 101));
    // What was on its way meanwhile.
    QVERIFY(!directory.hear(beaconOf(), homeAddress, 102));
    QVERIFY(directory.hear(beaconOf(), homeAddress, 1'200));
}

void TestServerDirectory::believesAGoodbyeOnlyFromThere()
{
    ServerDirectory directory;
    QVERIFY(directory.hear(beaconOf(), homeAddress, 0));
    const QByteArray goodbye = core::encodeGoodbye(announced().instance);
    QVERIFY(!directory.hear(goodbye, elsewhere, 100));
    QCOMPARE(directory.servers().size(), 1U);
    QVERIFY(directory.hear(beaconOf(), elsewhere, 200));
    QVERIFY(!directory.hear(goodbye, elsewhere, 300));
    QCOMPARE(directory.servers().size(), 1U);
}

void TestServerDirectory::keepsImpostorsApart()
{
    ServerDirectory directory;
    QVERIFY(directory.hear(beaconOf(), homeAddress, 0));
    core::Announcement otherPort = announced();
    otherPort.port = 666;
    QVERIFY(directory.hear(core::encodeAnnouncement(otherPort), elsewhere, 0));
    const core::Announcement otherName = announced(1, u"Ana's other parlor"_s);
    QVERIFY(directory.hear(core::encodeAnnouncement(otherName), elsewhere, 0));
    QCOMPARE(directory.servers().size(), 3U);
    QCOMPARE(hosts(directory.servers()[0]), QStringList{homeAddress.toString()});
    QCOMPARE(directory.servers()[0].announced, announced());
    QVERIFY(directory.servers()[0].id() != directory.servers()[1].id());
    QVERIFY(directory.servers()[0].id() != directory.servers()[2].id());
}

void TestServerDirectory::believesWhoWasHeardFirst()
{
    ServerDirectory directory;
    QVERIFY(directory.hear(beaconOf(), homeAddress, 0));
    core::Announcement lie = announced();
    lie.locked = true;
    QVERIFY(directory.hear(core::encodeAnnouncement(lie), elsewhere, 10)); // one more address
    QCOMPARE(directory.servers()[0].announced, announced());
    QVERIFY(!directory.hear(core::encodeAnnouncement(lie), elsewhere, 20));
}

void TestServerDirectory::drowningPushesOutNobody()
{
    ServerDirectory directory;
    QVERIFY(directory.hear(beaconOf(1), homeAddress, 0));
    QVERIFY(!directory.hear(beaconOf(1), homeAddress, 1'000));
    for (int i = 0; i < 4'000; ++i) {
        const qint64 now = 1'001 + i / 4;
        for (int copy = 0; copy < 4; ++copy)
            static_cast<void>(directory.hear(beaconOf(100 + i), machine(i), now));
        QVERIFY(directory.servers().size() <= ServerDirectory::mostServers);
    }
    QCOMPARE(directory.servers().size(), ServerDirectory::mostServers);
    QCOMPARE(directory.servers()[0].announced, announced(1));
}

void TestServerDirectory::letsANewcomerInDuringAFlood()
{
    ServerDirectory directory;
    const auto drown = [&](int from, int until, qint64 sinceMs) {
        for (int i = from; i < until; ++i)
            static_cast<void>(directory.hear(beaconOf(100 + i), machine(i), sinceMs + (i - from) / 2));
    };
    drown(0, 1'000, 0);
    for (int copy = 0; copy < 3; ++copy)
        static_cast<void>(directory.hear(beaconOf(1), homeAddress, 1'000));
    drown(1'000, 3'000, 1'001);
    const auto isNewcomer = [](const NearbyServer &server) { return server.announced == announced(1); };
    QCOMPARE(std::ranges::count_if(directory.servers(), isNewcomer), 1);
}

void TestServerDirectory::oneAddressFillsNoList()
{
    ServerDirectory directory;
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 20; ++i)
            static_cast<void>(directory.hear(beaconOf(100 + i), elsewhere, round * 1'000));
    }
    QCOMPARE(directory.servers().size(), ServerDirectory::mostOfOneAddress);
    QVERIFY(directory.hear(beaconOf(1), homeAddress, 3'000));
}

void TestServerDirectory::spendsLittleOnAFlood()
{
    ServerDirectory directory;
    QElapsedTimer clock;
    clock.start();
    const QByteArray datagram = beaconOf();
    for (int i = 0; i < 200'000; ++i)
        static_cast<void>(directory.hear(datagram, machine(i % 5'000), i / 200));
    qInfo("200,000 datagrams within a second took %lld ms", clock.elapsed());
    QCOMPARE(directory.servers().size(), 1U);
    QCOMPARE(directory.servers()[0].addresses.size(), ServerDirectory::mostAddresses);
}

void TestServerDirectory::isPatientInAFlood()
{
    ServerDirectory directory;
    QVERIFY(directory.hear(beaconOf(), homeAddress, 0));
    for (int i = 0; i < 100; ++i)
        static_cast<void>(directory.hear("{}", elsewhere, 3'900));
    QVERIFY(!directory.expire(4'500));
    QVERIFY(directory.expire(8'000));
    QVERIFY(directory.hear(beaconOf(), homeAddress, 20'000));
    QVERIFY(!directory.expire(30'000, true));
    QVERIFY(directory.expire(30'000));
}

void TestServerDirectory::keepsNoMoreAddressesThanEight()
{
    ServerDirectory directory;
    for (int i = 0; i < 30; ++i)
        static_cast<void>(directory.hear(beaconOf(), machine(i + 1), 0));
    QCOMPARE(directory.servers().size(), 1U);
    QCOMPARE(directory.servers()[0].addresses.size(), ServerDirectory::mostAddresses);
    QCOMPARE(directory.servers()[0].addresses[0].host, u"10.0.0.1"_s);
}

void TestServerDirectory::passesOverNonsense()
{
    ServerDirectory directory;
    QVERIFY(!directory.hear({}, homeAddress, 0));
    QVERIFY(!directory.hear(QByteArray(70'000, '{'), homeAddress, 0));
    QVERIFY(!directory.hear(core::encodeQuestion(), homeAddress, 0));
    QVERIFY(!directory.hear(beaconOf().chopped(1), homeAddress, 0));
    QVERIFY(!directory.hear(beaconOf() + QByteArray(1'000, ' '), homeAddress, 0));
    for (const QString &nobody :
         {u"0.0.0.0"_s, u"::"_s, u"255.255.255.255"_s, u"239.255.73.41"_s, u"ff12::1"_s})
        QVERIFY2(!directory.hear(beaconOf(), QHostAddress(nobody), 0), qPrintable(nobody));
    QVERIFY(!directory.hear(beaconOf(), QHostAddress(), 0));
}

PARLOR_TEST(TestServerDirectory, QCoreApplication)
#include "tst_serverdirectory.moc"
