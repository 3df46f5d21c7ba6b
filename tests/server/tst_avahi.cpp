#include "avahistandin.h"
#include "testclass.h"

#include "discovery/avahi.h"

#include <QCoreApplication>
#include <QDBusMetaType>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using server::Avahi;

namespace {

core::Announcement anasGame(const QString &game = {})
{
    core::Announcement announcement;
    announcement.instance = u"00112233445566778899aabbccddeeff"_s;
    announcement.server.name = u"Ana's parlor"_s;
    announcement.port = 7345;
    announcement.game = game;
    return announcement;
}

const QHostAddress everywhere(QHostAddress::Any);

} // namespace

// What Avahi is asked for, by a stand-in of it on a bus of our own.
class AvahiTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void announces();
    void tellsOfAnotherGame();
    void tellsOfAGameChosenMeanwhile_data();
    void tellsOfAGameChosenMeanwhile();
    void takesAnotherNameWhereItsIsTaken();
    void yieldsToWhoHadTheNameBefore();
    void waitsForADaemon();
    void followsARestart();
    void withdraws();
    void doesWithoutABus();

private:
    [[nodiscard]] const StandInGroup &lastGroup() const { return *m_daemon->groups.back(); }
    [[nodiscard]] bool isAnnounced(const QString &name) const
    {
        return !m_daemon->groups.empty() && lastGroup().isCommitted && lastGroup().name == name;
    }

    QProcess m_busProgram;
    QString m_address;
    std::unique_ptr<StandInAvahi> m_daemon;
};

void AvahiTest::initTestCase()
{
    const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (program.isEmpty())
        QSKIP("There is no dbus-daemon here.");
    qDBusRegisterMetaType<QByteArrayList>();
    m_busProgram.start(program, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_busProgram.canReadLine(), 20'000);
    m_address = QString::fromLocal8Bit(m_busProgram.readLine()).trimmed();
}

void AvahiTest::init()
{
    const auto bus = QDBusConnection::connectToBus(m_address, u"daemon"_s);
    QVERIFY2(bus.isConnected(), qPrintable(bus.lastError().message()));
    m_daemon = std::make_unique<StandInAvahi>(bus);
    QVERIFY(m_daemon->start());
}

void AvahiTest::cleanup()
{
    m_daemon.reset();
    QDBusConnection::disconnectFromBus(u"daemon"_s);
}

void AvahiTest::cleanupTestCase()
{
    m_busProgram.kill();
    m_busProgram.waitForFinished();
}

void AvahiTest::announces()
{
    Avahi avahi(everywhere, nullptr, m_address);
    const QSignalSpy established(&avahi, &Avahi::established);
    avahi.announce(anasGame(u"tic_tac_toe"_s));
    QTRY_VERIFY(isAnnounced(u"Ana's parlor"_s));
    QCOMPARE(lastGroup().type, u"_parlor._tcp"_s);
    QCOMPARE(lastGroup().port, 7345);
    QCOMPARE(lastGroup().text, (QByteArrayList{"instance=00112233445566778899aabbccddeeff",
                                               "name=Ana's parlor", "game=tic_tac_toe", "protocol=1"}));
    QTRY_COMPARE(established.size(), 1);
    QCOMPARE(established.first().first().toString(), u"Ana's parlor"_s);
}

void AvahiTest::tellsOfAnotherGame()
{
    Avahi avahi(everywhere, nullptr, m_address);
    const QSignalSpy established(&avahi, &Avahi::established);
    avahi.announce(anasGame());
    QTRY_COMPARE(established.size(), 1);
    avahi.announce(anasGame());
    avahi.announce(anasGame(u"gomoku"_s));
    QTRY_VERIFY(lastGroup().text.contains("game=gomoku"));
    QCOMPARE(m_daemon->groups.size(), 1U);
}

void AvahiTest::tellsOfAGameChosenMeanwhile_data()
{
    QTest::addColumn<AvahiStep>("step");
    QTest::newRow("while a group is asked for") << AvahiStep::GroupNew;
    QTest::newRow("while the service is added") << AvahiStep::AddService;
    QTest::newRow("while the group is committed") << AvahiStep::Commit;
}

// The stand-in has not answered yet when it calls.
void AvahiTest::tellsOfAGameChosenMeanwhile()
{
    QFETCH(const AvahiStep, step);
    Avahi avahi(everywhere, nullptr, m_address);
    m_daemon->before = [&](AvahiStep reached) {
        if (reached == step)
            avahi.announce(anasGame(u"gomoku"_s));
    };
    avahi.announce(anasGame());
    QTRY_VERIFY(isAnnounced(u"Ana's parlor"_s) && lastGroup().text.contains("game=gomoku"));
    QCOMPARE(m_daemon->groups.size(), 1U);
}

void AvahiTest::takesAnotherNameWhereItsIsTaken()
{
    m_daemon->taken = {u"Ana's parlor"_s, u"Ana's parlor (2)"_s};
    Avahi avahi(everywhere, nullptr, m_address);
    avahi.announce(anasGame());
    QTRY_VERIFY(isAnnounced(u"Ana's parlor (3)"_s));
}

void AvahiTest::yieldsToWhoHadTheNameBefore()
{
    Avahi avahi(everywhere, nullptr, m_address);
    avahi.announce(anasGame());
    QTRY_VERIFY(isAnnounced(u"Ana's parlor"_s));
    emit m_daemon->groups.back()->StateChanged(3, {});
    QTRY_VERIFY(isAnnounced(u"Ana's parlor (2)"_s));
}

void AvahiTest::waitsForADaemon()
{
    m_daemon->stop();
    Avahi avahi(everywhere, nullptr, m_address);
    avahi.announce(anasGame());
    QVERIFY(m_daemon->groups.empty());
    QVERIFY(m_daemon->start());
    QTRY_VERIFY(isAnnounced(u"Ana's parlor"_s));
}

void AvahiTest::followsARestart()
{
    Avahi avahi(everywhere, nullptr, m_address);
    avahi.announce(anasGame());
    QTRY_VERIFY(isAnnounced(u"Ana's parlor"_s));
    m_daemon->stop();
    QVERIFY(m_daemon->start());
    QTRY_COMPARE(m_daemon->groups.size(), 2U);
    QTRY_VERIFY(isAnnounced(u"Ana's parlor"_s));
}

void AvahiTest::withdraws()
{
    Avahi avahi(everywhere, nullptr, m_address);
    const QSignalSpy established(&avahi, &Avahi::established);
    avahi.announce(anasGame());
    QTRY_COMPARE(established.size(), 1);
    avahi.withdraw();
    QTRY_VERIFY(lastGroup().isFreed);
}

void AvahiTest::doesWithoutABus()
{
    Avahi avahi(everywhere, nullptr, u"unix:path=/nowhere/at/all"_s);
    avahi.announce(anasGame());
    avahi.withdraw();
    QVERIFY(m_daemon->groups.empty());
}

PARLOR_TEST(AvahiTest, QCoreApplication)
#include "tst_avahi.moc"
