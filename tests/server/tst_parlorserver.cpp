#include "rawclient.h"
#include "testclass.h"

#include "server.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QWebSocket>

#include <csignal>
#include <memory>

using namespace server;
using namespace Qt::Literals::StringLiterals;

// The whole server, as a program and as a part of the window's.
class ParlorServerTest : public QObject
{
    Q_OBJECT

private slots:
    void greetsAndSaysGoodbye_data();
    void greetsAndSaysGoodbye();
    void writesIpv6AddressesInBrackets();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysThatThePortIsBusy();
    void saysThatTheFolderIsInUse();
    void saysThatTheFolderIsNone();
    void startsAgainWhereItWasKilled();
    void tellsItsVersionAndHelp();
    void saysWhatHappensWhereAsked();
    void hasANameWhateverItsMachineIsCalled_data();
    void hasANameWhateverItsMachineIsCalled();
    void isTheSameWithTheSameFolder();
    void isAnotherWithoutAFolder();
    void saysWhetherSomebodyHasNamedIt();
    void takesTheNextFreePort();
    void keepsToItsPort();
    void livesInAThreadOfItsOwn();

private:
    // Where the program listens, or nothing when it ended instead.
    static QUrl started(QProcess &program, const QStringList &arguments);
};

namespace {

const QString hello = uR"({"type":"hello","id":1,"content":{"protocol":1,"name":"Ana","app":"test"}})"_s;

void run(QProcess &program, const QStringList &arguments)
{
    program.start(QStringLiteral(PARLOR_SERVER), arguments);
}

ServerOptions onThisMachine()
{
    ServerOptions options;
    options.address = QHostAddress::LocalHost;
    options.authority.serverName = u"Test"_s;
    return options;
}

} // namespace

QUrl ParlorServerTest::started(QProcess &program, const QStringList &arguments)
{
    run(program, arguments);
    if (!QTest::qWaitFor([&] { return program.canReadLine() || program.state() == QProcess::NotRunning; }))
        return {};
    const QString line = QString::fromUtf8(program.readLine()).trimmed();
    return line.startsWith("listening on "_L1) ? QUrl(line.sliced(13)) : QUrl();
}

void ParlorServerTest::greetsAndSaysGoodbye_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void ParlorServerTest::greetsAndSaysGoodbye()
{
    QFETCH(int, signal);
    QProcess program;
    const QUrl url = started(program,
                             {u"--listen"_s, u"127.0.0.1"_s, u"--port"_s, u"0"_s, u"--name"_s, u"Ana's"_s});
    QVERIFY(url.isValid());
    QWebSocket client;
    QSignalSpy heard(&client, &QWebSocket::textMessageReceived);
    connect(&client, &QWebSocket::connected, &client, [&] { client.sendTextMessage(hello); });
    client.open(url);
    QTRY_COMPARE(heard.size(), 2);
    QVERIFY(heard.first().first().toString().contains("\"name\":\"Ana's\""_L1));
    ::kill(static_cast<pid_t>(program.processId()), signal);
    QTRY_COMPARE(program.state(), QProcess::NotRunning);
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QTRY_COMPARE(int(client.closeCode()), 1001);
    QVERIFY(heard.last().first().toString().contains("\"closing\""_L1));
    QCOMPARE(program.readAllStandardError(), QByteArray());
}

void ParlorServerTest::writesIpv6AddressesInBrackets()
{
    QProcess program;
    const QUrl url = started(program, {u"--listen"_s, u"::1"_s, u"--port"_s, u"0"_s});
    QCOMPARE(url.host(), u"::1"_s);
    QVERIFY(url.port() > 0);
    program.terminate();
    QVERIFY(program.waitForFinished());
}

void ParlorServerTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("an unknown option") << QStringList{u"--bogus"_s};
    QTest::newRow("an argument that is no option") << QStringList{u"7341"_s};
    QTest::newRow("an option without its value") << QStringList{u"--port"_s};
    QTest::newRow("a port in words") << QStringList{u"--port"_s, u"many"_s};
    QTest::newRow("a port that is too large") << QStringList{u"--port"_s, u"65536"_s};
    QTest::newRow("a negative port") << QStringList{u"--port=-1"_s};
    QTest::newRow("a name for an address") << QStringList{u"--listen"_s, u"example.org"_s};
    QTest::newRow("no address") << QStringList{u"--listen="_s};
    QTest::newRow("no name") << QStringList{u"--name= "_s};
    QTest::newRow("no folder") << QStringList{u"--data="_s};
    QTest::newRow("a negative rate") << QStringList{u"--rate=-1"_s};
    QTest::newRow("a grace that is no number") << QStringList{u"--grace"_s, u"1.5"_s};
    QTest::newRow("no connections") << QStringList{u"--max-connections"_s, u"0"_s};
    QTest::newRow("no rooms") << QStringList{u"--max-rooms"_s, u"0"_s};
}

void ParlorServerTest::saysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QProcess program;
    run(program, arguments);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 2);
    QCOMPARE(program.readAllStandardError().count('\n'), 1);
    QCOMPARE(program.readAllStandardOutput(), QByteArray());
}

void ParlorServerTest::saysThatThePortIsBusy()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QString port = QString::number(other.serverPort());
    QProcess program;
    run(program, {u"--listen"_s, u"127.0.0.1"_s, u"--port"_s, port});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 1);
    QCOMPARE(QString::fromUtf8(program.readAllStandardError()),
             u"parlor-server: Port %1 is already in use by another program.\n"_s.arg(port));
}

void ParlorServerTest::saysThatTheFolderIsInUse()
{
    QTemporaryDir folder;
    QProcess first;
    QProcess second;
    const QStringList arguments{u"--port"_s, u"0"_s, u"--data"_s, folder.filePath(u"new/data"_s)};
    QVERIFY(started(first, arguments).isValid());
    run(second, arguments);
    QVERIFY(second.waitForFinished());
    QCOMPARE(second.exitCode(), 1);
    QVERIFY(second.readAllStandardError().contains("already used by another server"));
    first.terminate();
    QVERIFY(first.waitForFinished());
}

void ParlorServerTest::saysThatTheFolderIsNone()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QProcess program;
    run(program, {u"--port"_s, u"0"_s, u"--data"_s, file.fileName()});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 1);
    QCOMPARE(program.readAllStandardError().count('\n'), 1);
}

void ParlorServerTest::startsAgainWhereItWasKilled()
{
    QTemporaryDir folder;
    QProcess first;
    const QUrl url = started(first, {u"--port"_s, u"0"_s, u"--data"_s, folder.path()});
    QVERIFY(url.isValid());
    const RawClient client(static_cast<quint16>(url.port()));
    first.kill();
    QVERIFY(first.waitForFinished());
    QProcess second;
    const QString port = QString::number(url.port());
    QCOMPARE(started(second, {u"--port"_s, port, u"--data"_s, folder.path()}), url);
    second.terminate();
    QVERIFY(second.waitForFinished());
}

void ParlorServerTest::tellsItsVersionAndHelp()
{
    QProcess program;
    run(program, {u"--version"_s});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.readAllStandardOutput().startsWith("parlor-server "));
    run(program, {u"--help"_s});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.readAllStandardOutput().contains("--max-connections"));
}

// On the error output: the other one is for programs.
void ParlorServerTest::saysWhatHappensWhereAsked()
{
    QTemporaryDir folder;
    QProcess program;
    const QUrl url = started(program, {u"--listen"_s, u"127.0.0.1"_s, u"--port"_s, u"0"_s, u"--data"_s,
                                       folder.path(), u"--verbose"_s});
    QVERIFY(url.isValid());
    QWebSocket ana;
    QSignalSpy answers(&ana, &QWebSocket::textMessageReceived);
    ana.open(url);
    QVERIFY(QTest::qWaitFor([&] { return ana.state() == QAbstractSocket::ConnectedState; }));
    ana.sendTextMessage(hello);
    QTRY_VERIFY(answers.size() > 0);
    const auto welcome = QJsonDocument::fromJson(answers[0][0].toString().toUtf8());
    const QString token = welcome["content"_L1]["token"_L1].toString();
    program.terminate();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.readAllStandardOutput(), QByteArray());
    const QString said = QString::fromUtf8(program.readAllStandardError());
    for (const QString &about : {u"program"_s, u"journal"_s, u"host"_s, u"net"_s, u"table"_s})
        QVERIFY2(said.contains(u" parlor.%1: "_s.arg(about)), qPrintable(said));
    QVERIFY(!token.isEmpty() && !said.contains(token) && !said.contains(u"Ana"_s));
}

void ParlorServerTest::hasANameWhateverItsMachineIsCalled_data()
{
    QTest::addColumn<QString>("machine");
    QTest::addColumn<QString>("name");
    QTest::newRow("a usual name") << u"anas-laptop"_s << u"anas-laptop"_s;
    QTest::newRow("the longest that Linux takes") << QString(64, u'h') << QString(60, u'h');
    QTest::newRow("what nobody sees") << u"\u3164\u2800\u200b"_s << u"Parlor"_s;
    QTest::newRow("a lone accent") << u"\u0301"_s << u"Parlor"_s;
    QTest::newRow("control characters") << u"\a\u202eanas\u0000"_s << u"anas"_s;
    QTest::newRow("bytes that are no text") << QString::fromUtf8("an\xff\xfe"
                                                                 "as")
                                            << u"an\ufffd\ufffdas"_s;
    QTest::newRow("none at all") << QString() << u"Parlor"_s;
}

void ParlorServerTest::hasANameWhateverItsMachineIsCalled()
{
    QFETCH(QString, machine);
    QTEST(defaultServerName(machine), "name");
}

namespace {

// What `welcome` says of the server that is started with these arguments.
QJsonObject identityOf(const QStringList &arguments)
{
    QProcess program;
    run(program, arguments + QStringList{u"--listen"_s, u"127.0.0.1"_s, u"--port"_s, u"0"_s});
    if (!QTest::qWaitFor([&] { return program.canReadLine() || program.state() == QProcess::NotRunning; }))
        return {};
    QWebSocket client;
    QJsonObject welcome;
    QObject::connect(&client, &QWebSocket::connected, &client, [&] { client.sendTextMessage(hello); });
    QObject::connect(&client, &QWebSocket::textMessageReceived, &client, [&](const QString &text) {
        const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
        if (message["type"_L1] == "welcome"_L1)
            welcome = message["content"_L1].toObject();
    });
    client.open(QUrl(QString::fromUtf8(program.readLine()).trimmed().sliced(13)));
    std::ignore = QTest::qWaitFor([&] { return !welcome.isEmpty(); });
    client.abort();
    program.terminate();
    program.waitForFinished();
    return welcome["server"_L1].toObject();
}

} // namespace

void ParlorServerTest::isTheSameWithTheSameFolder()
{
    const QTemporaryDir folder;
    const QTemporaryDir other;
    const QString id = identityOf({u"--data"_s, folder.path()})["id"_L1].toString();
    QVERIFY(core::isHex128(id));
    QCOMPARE(identityOf({u"--data"_s, folder.path()})["id"_L1].toString(), id);
    QVERIFY(identityOf({u"--data"_s, other.path()})["id"_L1].toString() != id);
    QFile file(folder.filePath(u"server.id"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("half of it") > 0);
    file.close();
    const QString fresh = identityOf({u"--data"_s, folder.path()})["id"_L1].toString();
    QVERIFY(core::isHex128(fresh) && fresh != id);
    QCOMPARE(identityOf({u"--data"_s, folder.path()})["id"_L1].toString(), fresh);
}

void ParlorServerTest::isAnotherWithoutAFolder()
{
    const QString id = identityOf({})["id"_L1].toString();
    QVERIFY(core::isHex128(id));
    QVERIFY(identityOf({})["id"_L1].toString() != id);
}

void ParlorServerTest::saysWhetherSomebodyHasNamedIt()
{
    QCOMPARE(identityOf({})["named"_L1], QJsonValue(false));
    const QJsonObject named = identityOf({u"--name"_s, u"Attic"_s});
    QCOMPARE(named["named"_L1], QJsonValue(true));
    QCOMPARE(named["name"_L1].toString(), u"Attic"_s);
    QVERIFY(!named.contains("owner"_L1));
}

void ParlorServerTest::takesTheNextFreePort()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    ServerOptions options = onThisMachine();
    options.port = other.serverPort();
    options.portRule = PortRule::NextFree;
    Server server(options);
    QVERIFY(server.start());
    QVERIFY(server.port() != 0 && server.port() != other.serverPort());
    QVERIFY(!server.problem());
}

void ParlorServerTest::keepsToItsPort()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    ServerOptions options = onThisMachine();
    options.port = other.serverPort();
    Server server(options);
    QVERIFY(!server.start());
    QCOMPARE(server.problem().value().kind, Problem::Kind::PortInUse);
}

void ParlorServerTest::livesInAThreadOfItsOwn()
{
    ServerOptions options = onThisMachine();
    options.port = 0;
    QThread thread;
    auto server = std::make_unique<Server>(options);
    Server *there = server.get();
    server->moveToThread(&thread);
    connect(there, &Server::finished, &thread, &QThread::quit, Qt::DirectConnection);
    connect(
        &thread, &QThread::finished, there, [&server] { server.reset(); }, Qt::DirectConnection);
    thread.start();
    bool listening = false;
    QMetaObject::invokeMethod(
        there, [&] { listening = there->start(); }, Qt::BlockingQueuedConnection);
    QVERIFY(listening);
    QWebSocket client;
    QSignalSpy heard(&client, &QWebSocket::textMessageReceived);
    connect(&client, &QWebSocket::connected, &client, [&] { client.sendTextMessage(hello); });
    client.open(QUrl(u"ws://127.0.0.1:%1"_s.arg(there->port())));
    QTRY_COMPARE(heard.size(), 2);
    QMetaObject::invokeMethod(there, [there] { there->shutDown(u"Good night."_s); });
    QTRY_COMPARE(int(client.closeCode()), 1001);
    QTRY_VERIFY(thread.isFinished());
    QVERIFY(!server);
}

PARLOR_TEST(ParlorServerTest, QCoreApplication)
#include "tst_parlorserver.moc"
