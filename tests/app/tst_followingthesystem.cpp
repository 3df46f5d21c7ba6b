#include "desktop/systemlook.h"
#include "profile/profile.h"
#include "session/sessioncontroller.h"
#include "style/style.h"
#include "testclass.h"
#include "widgets/toggle.h"

#include "desktopbus.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using app::SystemLook;

// How a window follows what the system wishes, beside what its person has chosen.
class TestFollowing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void dressesTheProgram_data();
    void dressesTheProgram();
    void leavesTheChoiceToThePerson();

private:
    DesktopBus m_bus;
    std::unique_ptr<Desktop> m_desktop;
};

void TestFollowing::initTestCase()
{
    if (!m_bus.start())
        QSKIP("dbus-daemon is not installed.");
}

void TestFollowing::init()
{
    m_desktop = m_bus.make();
}

void TestFollowing::cleanup()
{
    m_bus.vanish();
    m_desktop.reset();
}

void TestFollowing::dressesTheProgram_data()
{
    QTest::addColumn<app::ThemeChoice>("choice");
    QTest::addColumn<uint>("scheme");
    QTest::addColumn<ui::Theme>("theme");
    using app::ThemeChoice;
    QTest::newRow("as the system, which is dark") << ThemeChoice::System << 1U << ui::Theme::Dark;
    QTest::newRow("as the system, which is light") << ThemeChoice::System << 2U << ui::Theme::Light;
    QTest::newRow("light, on a dark system") << ThemeChoice::Light << 1U << ui::Theme::Light;
    QTest::newRow("dark, on a light system") << ThemeChoice::Dark << 2U << ui::Theme::Dark;
}

void TestFollowing::dressesTheProgram()
{
    QFETCH(app::ThemeChoice, choice);
    QFETCH(uint, scheme);
    QFETCH(ui::Theme, theme);
    const QTemporaryDir folder;
    app::Profile profile(folder.path());
    profile.settings().setTheme(choice);
    QVERIFY(m_bus.appear());
    const SystemLook look;
    ui::MainWindow window;
    app::SessionController session(window, profile, 0);
    session.follow(look);
    m_bus.tell(appearance, u"color-scheme"_s, scheme);
    m_bus.tell(gnome, u"enable-animations"_s, false);
    QTRY_VERIFY(look.wantsLessMotion());
    QCOMPARE(ui::lookOf(window).theme, theme);
    QVERIFY(ui::lookOf(window).lessMotion);
}

// What the system wishes is not taken for what the person has chosen.
void TestFollowing::leavesTheChoiceToThePerson()
{
    const QTemporaryDir folder;
    app::Profile profile(folder.path());
    QVERIFY(m_bus.appear());
    const SystemLook look;
    ui::MainWindow window;
    app::SessionController session(window, profile, 0);
    session.follow(look);
    m_bus.tell(gnome, u"enable-animations"_s, false);
    QTRY_VERIFY(ui::lookOf(window).lessMotion);
    const auto switches = window.settings()->findChildren<ui::Toggle *>();
    const auto sounds = std::ranges::find(switches, u"Sounds"_s, &ui::Toggle::accessibleName);
    const auto motion = std::ranges::find(switches, u"Less motion"_s, &ui::Toggle::accessibleName);
    QVERIFY(sounds != switches.end() && motion != switches.end());
    QVERIFY((*motion)->isChecked() && !(*motion)->isEnabled());
    (*sounds)->click(); // and with it all that one likes is kept
    QVERIFY(!profile.settings().attention().sound);
    QVERIFY(!profile.settings().wantsLessMotion());
    m_bus.tell(gnome, u"enable-animations"_s, true);
    QTRY_VERIFY(!ui::lookOf(window).lessMotion);
    QVERIFY(!(*motion)->isChecked() && (*motion)->isEnabled());
}

PARLOR_TEST(TestFollowing, QApplication)
#include "tst_followingthesystem.moc"
