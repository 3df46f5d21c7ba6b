#include "desktop/desktopnotifications.h"
#include "desktop/notificationservice.h"
#include "testclass.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using app::DesktopNotifications;

namespace {

const QString serviceName = u"org.freedesktop.Notifications"_s;
const QString objectPath = u"/org/freedesktop/Notifications"_s;

} // namespace

// What a desktop was asked to show.
struct ShownNote
{
    uint replaces;
    QString summary;
    QString body;
    QStringList actions;
};

// Stands in for the desktop that shows notifications.
class NotificationServer : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList capabilities{u"actions"_s, u"body"_s, u"body-markup"_s};
    std::vector<ShownNote> shown;
    QList<uint> closed;
    uint lastId = 40;

public slots:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &summary, const QString &body,
                const QStringList &actions, const QVariantMap &, int)
    {
        shown.push_back({replaces, summary, body, actions});
        return replaces == 0 ? ++lastId : replaces;
    }
    void CloseNotification(uint id) { closed.append(id); }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

class TestDesktopNotifications : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void tellsTheDesktop();
    void replacesTheNoteBefore();
    void sendsOnlyTheLastOfMany();
    void beginsAnewOnceTheNoteIsClosed();
    void saysThatItWasClicked();
    void overlooksOtherNotes();
    void showsNamesAsTheyAre_data();
    void showsNamesAsTheyAre();
    void takesItBack();
    void takesBackWhatIsOnItsWay();
    void isSilentWhereItIsNotWanted();
    void isSilentWithoutADesktop();
    void rings();

private:
    [[nodiscard]] QDBusConnection bus() const { return QDBusConnection(u"stand-in"_s); }
    [[nodiscard]] bool isShown(std::size_t count) const
    {
        return QTest::qWaitFor([&] { return m_desktop->shown.size() == count; });
    }

    QProcess m_daemon;
    std::unique_ptr<NotificationServer> m_desktop;
    std::unique_ptr<DesktopNotifications> m_notifications;
    int m_rings = 0;
};

// A bus of its own: no notification of a test appears on anybody's desktop.
void TestDesktopNotifications::initTestCase()
{
    const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (program.isEmpty())
        QSKIP("dbus-daemon is not installed.");
    m_daemon.start(program, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_daemon.waitForStarted());
    QVERIFY(m_daemon.waitForReadyRead());
    const QByteArray address = m_daemon.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QVERIFY(QDBusConnection::connectToBus(QString::fromLatin1(address), u"stand-in"_s).isConnected());
}

void TestDesktopNotifications::init()
{
    m_desktop = std::make_unique<NotificationServer>();
    QVERIFY(bus().registerObject(objectPath, m_desktop.get(),
                                 QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus().registerService(serviceName));
    m_rings = 0;
    m_notifications = std::make_unique<DesktopNotifications>([this] { ++m_rings; });
}

void TestDesktopNotifications::cleanup()
{
    m_notifications.reset();
    if (!m_desktop)
        return;
    bus().unregisterService(serviceName);
    bus().unregisterObject(objectPath);
}

void TestDesktopNotifications::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"stand-in"_s);
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

void TestDesktopNotifications::tellsTheDesktop()
{
    m_notifications->tell(u"Your turn"_s, u"Bo has played."_s);
    QVERIFY(isShown(1));
    QCOMPARE(m_desktop->shown.front().replaces, 0U);
    QCOMPARE(m_desktop->shown.front().summary, u"Your turn"_s);
    QCOMPARE(m_desktop->shown.front().body, u"Bo has played."_s);
    QCOMPARE(m_desktop->shown.front().actions.value(0), u"default"_s);
}

void TestDesktopNotifications::replacesTheNoteBefore()
{
    m_notifications->tell(u"One"_s, u"1"_s);
    QVERIFY(isShown(1));
    m_notifications->tell(u"Two"_s, u"2"_s);
    QVERIFY(isShown(2));
    QCOMPARE(m_desktop->shown.back().replaces, m_desktop->lastId);
}

void TestDesktopNotifications::sendsOnlyTheLastOfMany()
{
    for (int i = 1; i <= 50; ++i)
        m_notifications->tell(QString::number(i), u"text"_s);
    QTRY_VERIFY(!m_desktop->shown.empty() && m_desktop->shown.back().summary == u"50"_s);
    QVERIFY(m_desktop->shown.size() <= 2);
}

void TestDesktopNotifications::beginsAnewOnceTheNoteIsClosed()
{
    m_notifications->tell(u"One"_s, u"1"_s);
    QVERIFY(isShown(1));
    m_notifications->tell(u"Two"_s, u"2"_s);
    QVERIFY(isShown(2));
    const app::NotificationService observer; // hears what the notifications hear
    QSignalSpy closed(&observer, &app::NotificationService::NotificationClosed);
    emit m_desktop->NotificationClosed(m_desktop->lastId, 2);
    QTRY_COMPARE(closed.size(), 1);
    m_notifications->tell(u"Three"_s, u"3"_s);
    QVERIFY(isShown(3));
    QCOMPARE(m_desktop->shown.back().replaces, 0U);
}

void TestDesktopNotifications::saysThatItWasClicked()
{
    QSignalSpy chosen(m_notifications.get(), &DesktopNotifications::chosen);
    m_notifications->tell(u"Your turn"_s, u"Bo has played."_s);
    QVERIFY(isShown(1));
    m_notifications->tell(u"Your turn"_s, u"Bo has played again."_s); // so that the first has been answered
    QVERIFY(isShown(2));
    emit m_desktop->ActionInvoked(m_desktop->lastId, u"default"_s);
    QTRY_COMPARE(chosen.size(), 1);
}

void TestDesktopNotifications::overlooksOtherNotes()
{
    QSignalSpy chosen(m_notifications.get(), &DesktopNotifications::chosen);
    m_notifications->tell(u"One"_s, u"1"_s);
    QVERIFY(isShown(1));
    m_notifications->tell(u"Two"_s, u"2"_s);
    QVERIFY(isShown(2));
    emit m_desktop->ActionInvoked(m_desktop->lastId + 1, u"default"_s);
    emit m_desktop->ActionInvoked(m_desktop->lastId, u"reply"_s);
    emit m_desktop->ActionInvoked(m_desktop->lastId, u"default"_s);
    QTRY_COMPARE(chosen.size(), 1);
}

void TestDesktopNotifications::showsNamesAsTheyAre_data()
{
    QTest::addColumn<bool>("readsMarkup");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("body");
    const QString tag = u"<img src=\"file:///x\">"_s;
    QTest::newRow("a tag, where tags are read") << true << tag << u"&lt;img src=&quot;file:///x&quot;&gt;"_s;
    QTest::newRow("a tag, where they are not") << false << tag << tag;
    QTest::newRow("a name that turns around") << true << u"Ana\u202e!"_s << u"Ana!"_s;
    QTest::newRow("a name without end") << true << u"x"_s.repeated(100'000) << u"x"_s.repeated(300);
}

void TestDesktopNotifications::showsNamesAsTheyAre()
{
    QFETCH(bool, readsMarkup);
    QFETCH(QString, name);
    if (!readsMarkup)
        m_desktop->capabilities.removeAll(u"body-markup"_s);
    m_notifications->tell(name, name);
    QVERIFY(isShown(1));
    QTEST(m_desktop->shown.front().body, "body");
    QVERIFY(m_desktop->shown.front().summary.size() <= 100);
    QVERIFY(!m_desktop->shown.front().summary.contains(u'\u202e'));
}

void TestDesktopNotifications::takesItBack()
{
    m_notifications->tell(u"One"_s, u"1"_s);
    QVERIFY(isShown(1));
    m_notifications->tell(u"Two"_s, u"2"_s);
    QVERIFY(isShown(2));
    m_notifications->withdraw();
    QTRY_COMPARE(m_desktop->closed, QList<uint>{m_desktop->lastId});
}

void TestDesktopNotifications::takesBackWhatIsOnItsWay()
{
    m_notifications->tell(u"One"_s, u"1"_s);
    QVERIFY(isShown(1)); // but not answered
    m_notifications->withdraw();
    QTRY_COMPARE(m_desktop->closed, QList<uint>{m_desktop->lastId});
}

void TestDesktopNotifications::isSilentWhereItIsNotWanted()
{
    m_notifications->setWanted(false, false);
    m_notifications->tell(u"One"_s, u"1"_s);
    m_notifications->setWanted(true, false);
    m_notifications->tell(u"Two"_s, u"2"_s);
    QVERIFY(isShown(1));
    QCOMPARE(m_desktop->shown.front().summary, u"Two"_s);
    QCOMPARE(m_rings, 0);
}

void TestDesktopNotifications::isSilentWithoutADesktop()
{
    bus().unregisterService(serviceName);
    m_notifications->tell(u"One"_s, u"1"_s);
    m_notifications->withdraw();
    m_notifications->tell(u"Two"_s, u"2"_s);
    QCOMPARE(m_rings, 1);
    QVERIFY(bus().registerService(serviceName));
    QTRY_VERIFY([this] {
        m_notifications->tell(u"Three"_s, u"3"_s);
        return !m_desktop->shown.empty();
    }());
}

void TestDesktopNotifications::rings()
{
    m_notifications->setWanted(false, true);
    m_notifications->tell(u"One"_s, u"1"_s);
    QCOMPARE(m_rings, 1);
    m_notifications->tell(u"Two"_s, u"2"_s);
    QCOMPARE(m_rings, 1); // not again at once
    QVERIFY(m_desktop->shown.empty());
}

PARLOR_TEST(TestDesktopNotifications, QCoreApplication)
#include "tst_desktopnotifications.moc"
