#include "client/client.h"
#include "localserver.h"
#include "racers.h"
#include "relay.h"
#include "testclass.h"

#include <QCoreApplication>
#include <QNetworkInterface>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using app::Address;
using app::Client;

// A server that has several addresses, some of which lead elsewhere or nowhere.
class TestConnectionRacer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void takesTheFirstThatAnswers_data();
    void takesTheFirstThatAnswers();
    void doesNotWaitForTheSilent();
    void dropsTheOthersAtOnce();
    void passesOverWhatIsAnotherServer_data();
    void passesOverWhatIsAnotherServer();
    void comesBackByAnotherWay();
    void comesBackOnlyWhereItIsKnown();
    void returnsWhereItWasFirst();
    void showsATokenOnlyWhereItBelongs();
    void findsALinkLocalAddressWithoutItsCard();
    void triesNoLongerOnceItIsLeft();

private:
    [[nodiscard]] Address host() const { return local(m_server->port()); }

    std::unique_ptr<server::Server> m_server;
};

void TestConnectionRacer::init()
{
    m_server = std::make_unique<server::Server>(onAnyPort());
    QVERIFY(m_server->start());
}

void TestConnectionRacer::takesTheFirstThatAnswers_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    const QString refuses = u"refuses"_s;
    const QString unknown = u"unknown"_s;
    QTest::newRow("alone") << QStringList() << QStringList();
    QTest::newRow("after one that refuses") << QStringList{refuses} << QStringList();
    QTest::newRow("before one that refuses") << QStringList() << QStringList{refuses};
    QTest::newRow("after a name that nobody knows") << QStringList{unknown} << QStringList();
    QTest::newRow("among many") << QStringList(8, refuses) << QStringList(8, unknown);
}

void TestConnectionRacer::takesTheFirstThatAnswers()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    const auto address = [](const QString &what) {
        return what == "refuses"_L1 ? local(freePort()) : Address{u"no-such-computer.invalid"_s};
    };
    std::vector<Address> addresses;
    for (const QString &what : before)
        addresses.push_back(address(what));
    addresses.push_back(host());
    for (const QString &what : after)
        addresses.push_back(address(what));
    Client client;
    client.connectTo(addresses, {u"Ana"_s, {}});
    QTRY_COMPARE(client.state(), Client::State::Online);
    QCOMPARE(client.server().address(), host());
}

// The one that answers comes before the time of the silent one is up.
void TestConnectionRacer::doesNotWaitForTheSilent()
{
    app::Timeouts patient;
    patient.toWelcome = std::chrono::hours(1);
    Silent silent;
    Client client(patient, nullptr);
    client.connectTo({silent.address(), host()}, {u"Ana"_s, {}});
    QTRY_COMPARE(client.state(), Client::State::Online);
    QVERIFY(silent.wasCalled());
    QCOMPARE(client.server().address(), host());
}

void TestConnectionRacer::dropsTheOthersAtOnce()
{
    Silent silent;
    Client client;
    client.connectTo({silent.address(), host()}, {u"Ana"_s, {}});
    QTRY_COMPARE(client.state(), Client::State::Online);
    QTRY_VERIFY(silent.wasLeft());
}

void TestConnectionRacer::passesOverWhatIsAnotherServer_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("no Parlor") << u"hello"_s;
    QTest::newRow("another version") << versionText;
}

void TestConnectionRacer::passesOverWhatIsAnotherServer()
{
    QFETCH(QString, words);
    Parrot parrot(words);
    Client client;
    QSignalSpy failed(&client, &Client::connectionFailed);
    client.connectTo({parrot.address(), host()}, {u"Ana"_s, {}});
    QTRY_COMPARE(client.state(), Client::State::Online);
    QCOMPARE(client.server().address(), host());
    QVERIFY(!parrot.heard().isEmpty());
    QVERIFY(failed.isEmpty());
}

void TestConnectionRacer::comesBackByAnotherWay()
{
    Relay cable(m_server->port());
    Relay wireless(m_server->port());
    wireless.close();
    Client client;
    client.connectTo({local(wireless.port()), local(cable.port())}, {u"Ana"_s, {}});
    QTRY_COMPARE(client.state(), Client::State::Online);
    QCOMPARE(client.server().address(), local(cable.port()));
    const QString person = client.welcome().person;
    client.alsoAt({local(wireless.port())});

    wireless.reopen();
    cable.close();
    QTRY_VERIFY(client.server().address() == local(wireless.port())
                && client.state() == Client::State::Online);
    QVERIFY(client.welcome().resumed);
    QCOMPARE(client.welcome().person, person);
}

// At another address of the invitation somebody else may listen, who is told nothing.
void TestConnectionRacer::comesBackOnlyWhereItIsKnown()
{
    Relay relay(m_server->port());
    Parrot thief(versionText);
    const auto token = [&thief](const Client &client) {
        return thief.heard().join(u' ').contains(client.welcome().token);
    };
    Client client;
    client.connectTo({local(relay.port()), thief.address()}, {u"Ana"_s, {}});
    QTRY_COMPARE(client.state(), Client::State::Online);
    QCOMPARE(client.server().ownAddresses(), std::vector{local(relay.port())});
    QSignalSpy retries(&client, &Client::retryPlanned);
    relay.close();
    QTRY_VERIFY(retries.size() >= 3);
    QVERIFY(!token(client));
    QCOMPARE(thief.heard(), QStringList());
    relay.reopen();
    client.tryNow();
    QTRY_COMPARE(client.state(), Client::State::Online);
    QVERIFY(client.welcome().resumed);
}

void TestConnectionRacer::returnsWhereItWasFirst()
{
    Relay usual(m_server->port());
    Relay other(m_server->port());
    usual.close();
    Client client;
    client.connectTo({local(usual.port()), local(other.port())}, {u"Ana"_s, {}});
    QTRY_COMPARE(client.state(), Client::State::Online);
    usual.reopen();
    for (int cuts = 1; cuts <= 3; ++cuts) {
        QSignalSpy welcomed(&client, &Client::welcomed);
        other.cut();
        QTRY_COMPARE(welcomed.size(), 1);
        QCOMPARE(client.server().address(), local(other.port()));
    }
}

void TestConnectionRacer::showsATokenOnlyWhereItBelongs()
{
    Parrot thief(versionText);
    const QString thiefs = thief.address().textWithPort();
    Client ana;
    ana.connectTo({host()}, {u"Ana"_s, {}});
    QTRY_COMPARE(ana.state(), Client::State::Online);
    const QString token = ana.welcome().token;
    ana.goOffline();

    ana.connectTo({thief.address(), host()}, {u"Ana"_s, {{host().textWithPort(), token}}});
    QTRY_COMPARE(ana.state(), Client::State::Online);
    QVERIFY(ana.welcome().resumed);
    QVERIFY(!thief.heard().isEmpty());
    QVERIFY(!thief.heard().join(u' ').contains(token));

    ana.connectTo({host()}, {u"Ana"_s, {{thiefs, token}}});
    QTRY_COMPARE(ana.state(), Client::State::Online);
    QVERIFY(!ana.welcome().resumed);
}

void TestConnectionRacer::findsALinkLocalAddressWithoutItsCard()
{
    QHostAddress own;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.isLinkLocal() && address.protocol() == QAbstractSocket::IPv6Protocol)
            own = address;
    }
    if (own.isNull())
        QSKIP("This computer has no link-local address.");
    server::ServerOptions options = onAnyPort();
    options.address = QHostAddress::Any;
    server::Server server(options);
    QVERIFY(server.start());
    own.setScopeId({});
    Client client;
    client.connectTo({Address{own.toString(), server.port(), true}}, {u"Ana"_s, {}});
    QTRY_COMPARE(client.state(), Client::State::Online);
}

void TestConnectionRacer::triesNoLongerOnceItIsLeft()
{
    Silent silent;
    Client client;
    QSignalSpy failed(&client, &Client::connectionFailed);
    client.connectTo({silent.address(), local(freePort())}, {u"Ana"_s, {}});
    QTRY_VERIFY(silent.wasCalled());
    client.leave();
    QTRY_VERIFY(silent.wasLeft());
    QCOMPARE(client.state(), Client::State::Idle);
    QVERIFY(failed.isEmpty());
}

PARLOR_TEST(TestConnectionRacer, QCoreApplication)
#include "tst_connectionracer.moc"
