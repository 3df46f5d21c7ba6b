#include "discovery/lansocket.h"
#include "endtoend.h"
#include "testclass.h"

#include <QCoreApplication>
#include <QNetworkInterface>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

// Real programs where the environment or the desktop names a proxy: they listen, knock and call as they do
// without one, and nobody comes to the proxy.
class NoProxyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void windowHostsAndIsAnnounced_data() { addProxies(); }
    void windowHostsAndIsAnnounced();
    void windowJoinsAtOnce_data() { addProxies(); }
    void windowJoinsAtOnce();
    void serverListensAndIsAnnounced_data() { addProxies(); }
    void serverListensAndIsAnnounced();

private:
    using Variables = QMap<QString, QString>;

    static void addProxies();
    // In an environment with these variables; in their values %1 is the proxy, as `127.0.0.1:1080`.
    void start(QProcess &program, const QString &path, const QStringList &arguments) const;
    static void end(QProcess &program);
    [[nodiscard]] bool isAnnounced(quint16 port) const;

    QTemporaryDir m_runtime;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QTcpServer> m_proxy; // that says nothing to whoever comes
    std::unique_ptr<server::LanSocket> m_network;
    QList<quint16> m_announced; // ports
};

void NoProxyTest::initTestCase()
{
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
}

void NoProxyTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_proxy = std::make_unique<QTcpServer>();
    QVERIFY(m_proxy->listen(QHostAddress::LocalHost));
    m_announced.clear();
    m_network = std::make_unique<server::LanSocket>();
    connect(m_network.get(), &server::LanSocket::heard, this, [this](const QByteArray &datagram) {
        if (const auto announcement = core::decodeAnnouncement(datagram))
            m_announced.append(announcement->port);
    });
    m_network->open();
}

void NoProxyTest::addProxies()
{
    QTest::addColumn<Variables>("variables");
    QTest::newRow("none") << Variables();
    for (const QString &name : {u"http_proxy"_s, u"https_proxy"_s, u"ftp_proxy"_s, u"all_proxy"_s,
                                u"socks_proxy"_s, u"HTTP_PROXY"_s, u"ALL_PROXY"_s, u"SOCKS_PROXY"_s})
        QTest::newRow(qPrintable(u"SOCKS by "_s + name)) << Variables{{name, u"socks5://%1"_s}};
    QTest::newRow("SOCKS with names")
        << Variables{{u"http_proxy"_s, u"socks5h://%1"_s}, {u"all_proxy"_s, u"socks5h://%1"_s}};
    QTest::newRow("SOCKS without a version") << Variables{{u"http_proxy"_s, u"socks://%1"_s}};
    QTest::newRow("HTTP") << Variables{{u"http_proxy"_s, u"http://%1"_s}, {u"https_proxy"_s, u"http://%1"_s}};
    QTest::newRow("a script") << Variables{{u"http_proxy"_s, u"pac+http://%1/proxy.pac"_s}};
    QTest::newRow("KDE's") << Variables{{u"XDG_CURRENT_DESKTOP"_s, u"KDE"_s},
                                        {u"DESKTOP_SESSION"_s, u"plasma"_s},
                                        {u"KDE_FULL_SESSION"_s, u"true"_s}};
}

void NoProxyTest::start(QProcess &program, const QString &path, const QStringList &arguments) const
{
    QFETCH(Variables, variables);
    const QString proxy = u"127.0.0.1:%1"_s.arg(m_proxy->serverPort());
    QVERIFY(QDir(m_home->path()).mkpath(u".config"_s));
    QFile settings(m_home->filePath(u".config/kioslaverc"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write(
        u"[Proxy Settings]\nProxyType=1\nsocksProxy=socks://%1\nhttpProxy=http://%1\n"_s.arg(proxy).toUtf8());
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home->path());
    for (const auto &[name, value] : variables.asKeyValueRange())
        environment.insert(name, value.contains(u"%1"_s) ? value.arg(proxy) : value);
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(path, arguments);
    QVERIFY(program.waitForStarted());
}

void NoProxyTest::end(QProcess &program)
{
    program.kill();
    QVERIFY(program.waitForFinished());
}

bool NoProxyTest::isAnnounced(quint16 port) const
{
    return QTest::qWaitFor([&] { return m_announced.contains(port); }, patience);
}

void NoProxyTest::windowHostsAndIsAnnounced()
{
    const quint16 port = freePort();
    QProcess program;
    start(program, QStringLiteral(PARLOR),
          {u"--host"_s, u"--port"_s, QString::number(port), u"--profile"_s, m_home->filePath(u"profile"_s)});
    QVERIFY(isAnnounced(port));
    QVERIFY(isListening(port));
    end(program);
    QVERIFY(!m_proxy->hasPendingConnections());
}

// At an address that is no loopback, where this computer has one: to that Qt takes no proxy.
void NoProxyTest::windowJoinsAtOnce()
{
    QHostAddress own(QHostAddress::LocalHost);
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (!address.isLoopback() && address.protocol() == QAbstractSocket::IPv4Protocol)
            own = address;
    }
    QTcpServer host;
    QVERIFY(host.listen(own));
    QProcess program;
    start(program, QStringLiteral(PARLOR),
          {u"--join"_s, u"%1:%2"_s.arg(own.toString()).arg(host.serverPort()), u"--profile"_s,
           m_home->filePath(u"profile"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(host.hasPendingConnections(), patience);
    end(program);
    QVERIFY(!m_proxy->hasPendingConnections());
}

void NoProxyTest::serverListensAndIsAnnounced()
{
    QProcess program;
    start(program, QStringLiteral(PARLOR_SERVER), {u"--port"_s, u"0"_s});
    QVERIFY(QTest::qWaitFor([&] { return program.canReadLine(); }, patience));
    const QUrl url(QString::fromUtf8(program.readLine()).trimmed().section(u' ', -1));
    const auto port = static_cast<quint16>(url.port());
    QVERIFY(isListening(port));
    QVERIFY(isAnnounced(port));
    end(program);
    QVERIFY(!m_proxy->hasPendingConnections());
}

PARLOR_TEST(NoProxyTest, QApplication)
#include "tst_noproxy.moc"
