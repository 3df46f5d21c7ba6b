#include "client/address.h"
#include "testclass.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using app::Address;
using app::AddressParser;

class TestAddress : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void isShownAsItIsTyped_data();
    void isShownAsItIsTyped();
    void keepsTheScopeInTheUrl();
};

void TestAddress::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<bool>("portWasGiven");

    QTest::newRow("IPv4") << u"192.168.1.20"_s << u"192.168.1.20"_s << 7341 << false;
    QTest::newRow("IPv4 and port") << u"192.168.1.20:7350"_s << u"192.168.1.20"_s << 7350 << true;
    QTest::newRow("the usual port, said") << u"192.168.1.20:7341"_s << u"192.168.1.20"_s << 7341 << true;
    QTest::newRow("blanks around it") << u"  192.168.1.20\n"_s << u"192.168.1.20"_s << 7341 << false;
    QTest::newRow("copied with its scheme")
        << u"ws://192.168.1.20:7341/"_s << u"192.168.1.20"_s << 7341 << true;
    QTest::newRow("scheme in capitals")
        << u"WS://anas-laptop.local"_s << u"anas-laptop.local"_s << 7341 << false;
    QTest::newRow("IPv6 without brackets") << u"fd00::2"_s << u"fd00::2"_s << 7341 << false;
    QTest::newRow("IPv6 written at length") << u"FD00:0:0:0:0:0:0:2"_s << u"fd00::2"_s << 7341 << false;
    QTest::newRow("IPv6 in brackets") << u"[fd00::2]"_s << u"fd00::2"_s << 7341 << false;
    QTest::newRow("IPv6 and port") << u"[fd00::2]:7350"_s << u"fd00::2"_s << 7350 << true;
    QTest::newRow("link-local and card") << u"fe80::1%eth0"_s << u"fe80::1%eth0"_s << 7341 << false;
    QTest::newRow("link-local, card, port") << u"[fe80::1%eth0]:7341"_s << u"fe80::1%eth0"_s << 7341 << true;
    QTest::newRow("link-local without its card") << u"fe80::1"_s << u"fe80::1"_s << 7341 << false;
    QTest::newRow("this computer") << u"localhost"_s << u"localhost"_s << 7341 << false;
    QTest::newRow("name of a computer") << u"anas-laptop.local"_s << u"anas-laptop.local"_s << 7341 << false;
    QTest::newRow("name and port") << u"anas-laptop.local:7342"_s << u"anas-laptop.local"_s << 7342 << true;
    QTest::newRow("name with an umlaut") << u"küche.local"_s << u"xn--kche-0ra.local"_s << 7341 << false;
    QTest::newRow("highest port") << u"10.0.0.1:65535"_s << u"10.0.0.1"_s << 65535 << true;
}

void TestAddress::readsWhatPeopleType()
{
    QFETCH(QString, typed);
    const auto result = AddressParser::parse(typed);
    QVERIFY2(std::holds_alternative<Address>(result), qPrintable(typed));
    const Address address = std::get<Address>(result);
    QTEST(address.host, "host");
    QTEST(static_cast<int>(address.port), "port");
    QTEST(address.portWasGiven, "portWasGiven");
}

void TestAddress::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");

    QTest::newRow("nothing") << u"   "_s << u"Type the address"_s;
    QTest::newRow("scheme alone") << u"ws://"_s << u"Type the address"_s;
    QTest::newRow("a web page") << u"https://example.org"_s << u"without https://"_s;
    QTest::newRow("a path") << u"10.0.0.1:7341/room"_s << u"slash"_s;
    QTest::newRow("a number too large") << u"192.168.1.300"_s << u"is no address: each of its four numbers"_s;
    QTest::newRow("the first number too large") << u"999.1.1.1"_s << u"is no address"_s;
    QTest::newRow("too large, and a port") << u"999.1.1.1:7341"_s << u"is no address"_s;
    QTest::newRow("a number missing") << u"192.168.20"_s << u"four numbers"_s;
    QTest::newRow("port alone") << u":7341"_s << u"Before the colon"_s;
    QTest::newRow("port missing") << u"10.0.0.1:"_s << u"port"_s;
    QTest::newRow("port nought") << u"10.0.0.1:0"_s << u"from 1 to 65535"_s;
    QTest::newRow("port too large") << u"10.0.0.1:65536"_s << u"from 1 to 65535"_s;
    QTest::newRow("port in words") << u"10.0.0.1:abc"_s << u"from 1 to 65535"_s;
    QTest::newRow("port with a sign") << u"10.0.0.1:+80"_s << u"from 1 to 65535"_s;
    QTest::newRow("bracket left open") << u"[fd00::2"_s << u"brackets"_s;
    QTest::newRow("IPv4 in brackets") << u"[10.0.0.1]:7341"_s << u"brackets"_s;
    QTest::newRow("no colon after the bracket") << u"[fd00::2]7341"_s << u"After the bracket"_s;
    QTest::newRow("broken IPv6") << u"fd00::2::3"_s << u"IPv6"_s;
    QTest::newRow("every address") << u"0.0.0.0"_s << u"no single computer"_s;
    QTest::newRow("a whole network") << u"255.255.255.255"_s << u"no single computer"_s;
    QTest::newRow("words") << u"Ana's computer"_s << u"neither"_s;
    QTest::newRow("a card that is none") << u"fe80::1%eth0&alt=x"_s << u"network card"_s;
    QTest::newRow("a card and a port without brackets") << u"fe80::1%eth0:7341"_s << u"network card"_s;
    QTest::newRow("a card without end") << u"fe80::1%"_s + u"x"_s.repeated(5'000) << u"network card"_s;
    QTest::newRow("a scheme that dresses up")
        << u"\u202e"_s + u"x"_s.repeated(5'000) + u"://x"_s << u"without"_s;
    QTest::newRow("colons without end") << u"\u202e:"_s.repeated(5'000) << u"brackets"_s;
    QTest::newRow("digits without end") << u"1."_s.repeated(5'000) << u"four numbers"_s;
    QTest::newRow("a line end before the last dot") << u"ana\n."_s << u"neither"_s;
    QTest::newRow("empty label") << u"ana..local"_s << u"neither"_s;
}

void TestAddress::saysWhatIsWrong()
{
    QFETCH(QString, typed);
    QFETCH(QString, says);
    const auto result = AddressParser::parse(typed);
    QVERIFY2(std::holds_alternative<QString>(result), qPrintable(typed));
    const QString sentence = std::get<QString>(result);
    QVERIFY2(sentence.contains(says), qPrintable(sentence));
    QVERIFY(sentence.endsWith(u'.'));
    QVERIFY(sentence.size() < 200);
    QVERIFY(!sentence.contains(u'\u202e'));
}

void TestAddress::isShownAsItIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");

    QTest::newRow("usual port") << u"192.168.1.20:7341"_s << u"192.168.1.20"_s;
    QTest::newRow("another port") << u"192.168.1.20:7350"_s << u"192.168.1.20:7350"_s;
    QTest::newRow("IPv6") << u"[fe80::1%eth0]:7341"_s << u"fe80::1%eth0"_s;
    QTest::newRow("IPv6, another port") << u"[fe80::1%eth0]:7350"_s << u"[fe80::1%eth0]:7350"_s;
    QTest::newRow("name") << u"anas-laptop.local"_s << u"anas-laptop.local"_s;
}

void TestAddress::isShownAsItIsTyped()
{
    QFETCH(QString, typed);
    const auto address = std::get<Address>(AddressParser::parse(typed));
    QTEST(address.text(), "shown");
    const auto again = AddressParser::parse(address.text());
    QVERIFY(std::holds_alternative<Address>(again));
    QCOMPARE(std::get<Address>(again), address);
}

void TestAddress::keepsTheScopeInTheUrl()
{
    const QUrl url = app::socketUrl(QHostAddress(u"fe80::1%eth0"_s), 7350);
    QVERIFY(url.isValid());
    QCOMPARE(url.host(), u"fe80::1%eth0"_s);
    QCOMPARE(url.port(), 7350);
}

PARLOR_TEST(TestAddress, QCoreApplication)
#include "tst_address.moc"
