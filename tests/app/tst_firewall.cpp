#include "hosting/firewall.h"
#include "testclass.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using app::Firewall;
using app::FirewallFacts;

// Which firewall a host is told about, and the command that opens it.
class TestFirewall : public QObject
{
    Q_OBJECT

private slots:
    void isKnownByItsTraces_data();
    void isKnownByItsTraces();
    void isReadFromFiles_data();
    void isReadFromFiles();
    void isOpenedByACommand_data();
    void isOpenedByACommand();
    void isNotInventedWhereThereIsNone();
};

static const QString dropping = u"table inet filter {\n chain input {\n  policy drop;\n }\n}\n"_s;

void TestFirewall::isKnownByItsTraces_data()
{
    QTest::addColumn<FirewallFacts>("facts");
    QTest::addColumn<Firewall>("expected");
    const auto row = [](const char *name, const FirewallFacts &facts, Firewall expected) {
        QTest::newRow(name) << facts << expected;
    };
    const QString ufwOn = u"# a comment\nENABLED=yes\nLOGLEVEL=low\n"_s;
    row("nothing at all", {}, Firewall::None);
    row("ufw, switched on", {.ufwConfiguration = ufwOn}, Firewall::Ufw);
    row("ufw, quoted", {.ufwConfiguration = u"ENABLED=\"yes\""_s}, Firewall::Ufw);
    row("ufw, switched off", {.ufwConfiguration = u"ENABLED=no\n"_s}, Firewall::None);
    row("ufw, only spoken of", {.ufwConfiguration = u"# ENABLED=yes\nENABLED=no\n"_s}, Firewall::None);
    row("firewalld runs", {.firewalldRuns = true}, Firewall::Firewalld);
    row("firewalld starts with the system", {.firewalldStarts = true}, Firewall::Firewalld);
    row("firewalld runs, ufw is left over", {.ufwConfiguration = ufwOn, .firewalldRuns = true},
        Firewall::Firewalld);
    row("ufw on, firewalld does not run", {.ufwConfiguration = ufwOn, .firewalldStarts = true},
        Firewall::Ufw);
    row("nftables drops", {.nftablesConfiguration = dropping, .nftablesStarts = true}, Firewall::Nftables);
    row("nftables rejects", {.nftablesConfiguration = u"  reject with icmp\n"_s, .nftablesStarts = true},
        Firewall::Nftables);
    row("nftables keeps its rules from us", {.nftablesStarts = true}, Firewall::Nftables);
    row("nftables lets everybody in",
        {.nftablesConfiguration = u"# nothing to drop\npolicy accept;\n"_s, .nftablesStarts = true},
        Firewall::None);
    row("nftables drops, but does not start", {.nftablesConfiguration = dropping}, Firewall::None);
    row("iptables drops", {.iptablesRules = u":INPUT DROP [0:0]\n"_s, .iptablesStarts = true},
        Firewall::Iptables);
    row("iptables keeps its rules from us", {.iptablesStarts = true}, Firewall::Iptables);
    row("ufw before nftables",
        {.ufwConfiguration = ufwOn, .nftablesConfiguration = dropping, .nftablesStarts = true},
        Firewall::Ufw);
}

void TestFirewall::isKnownByItsTraces()
{
    QFETCH(FirewallFacts, facts);
    QFETCH(Firewall, expected);
    QCOMPARE(app::activeFirewall(facts), expected);
}

void TestFirewall::isReadFromFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Firewall>("expected");
    QTest::newRow("an empty system") << u"/etc/hostname"_s << u"x"_s << Firewall::None;
    QTest::newRow("ufw") << u"/etc/ufw/ufw.conf"_s << u"ENABLED=yes\n"_s << Firewall::Ufw;
    QTest::newRow("firewalld runs") << u"/sys/fs/cgroup/system.slice/firewalld.service/cgroup.procs"_s
                                    << u"1"_s << Firewall::Firewalld;
    QTest::newRow("firewalld runs, the older way")
        << u"/sys/fs/cgroup/systemd/system.slice/firewalld.service/tasks"_s << u"1"_s << Firewall::Firewalld;
    QTest::newRow("firewalld starts") << u"/etc/systemd/system/multi-user.target.wants/firewalld.service"_s
                                      << QString() << Firewall::Firewalld;
    QTest::newRow("nftables") << u"/etc/systemd/system/sysinit.target.wants/nftables.service"_s << QString()
                              << Firewall::Nftables;
    QTest::newRow("iptables") << u"/etc/systemd/system/multi-user.target.wants/netfilter-persistent.service"_s
                              << QString() << Firewall::Iptables;
}

void TestFirewall::isReadFromFiles()
{
    QFETCH(QString, file);
    QFETCH(QString, text);
    QFETCH(Firewall, expected);
    QTemporaryDir root;
    const QString path = root.path() + file;
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    if (text.isEmpty()) {
        QVERIFY(QFile::link(u"/nowhere/at.all"_s, path)); // a unit's link leads out of the folder
    } else {
        QFile written(path);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(text.toUtf8());
    }
    QCOMPARE(app::activeFirewall(app::firewallFacts(root.path())), expected);
}

void TestFirewall::isOpenedByACommand_data()
{
    QTest::addColumn<Firewall>("firewall");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("command");
    QTest::newRow("ufw") << Firewall::Ufw << u"ufw"_s
                         << u"sudo ufw allow 7345/tcp && sudo ufw allow 7341/udp"_s;
    QTest::newRow("firewalld") << Firewall::Firewalld << u"firewalld"_s
                               << u"sudo firewall-cmd --add-port=7345/tcp --add-port=7341/udp"_s;
    QTest::newRow("nftables") << Firewall::Nftables << u"nftables"_s
                              << u"sudo nft insert rule inet filter input tcp dport 7345 accept && "
                                 "sudo nft insert rule inet filter input udp dport 7341 accept"_s;
    QTest::newRow("iptables") << Firewall::Iptables << u"iptables"_s
                              << u"sudo iptables -I INPUT -p tcp --dport 7345 -j ACCEPT && "
                                 "sudo iptables -I INPUT -p udp --dport 7341 -j ACCEPT"_s;
}

void TestFirewall::isOpenedByACommand()
{
    QFETCH(Firewall, firewall);
    QFETCH(QString, name);
    QFETCH(QString, command);
    const app::FirewallAdvice advice = app::firewallAdvice(firewall, 7345);
    QCOMPARE(advice.command, command);
    QVERIFY(advice.sentence.contains(name));
}

void TestFirewall::isNotInventedWhereThereIsNone()
{
    const app::FirewallAdvice advice = app::firewallAdvice(Firewall::None, 7345);
    QVERIFY(advice.command.isEmpty());
    QVERIFY(!advice.sentence.isEmpty());
}

PARLOR_TEST(TestFirewall, QCoreApplication)
#include "tst_firewall.moc"
