#include "desktop/systemlook.h"
#include "testclass.h"

#include "desktopbus.h"

#include <QApplication>
#include <QGuiApplication>
#include <QPalette>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using app::SystemLook;

namespace {

using Values = app::PortalSettings::Values;

} // namespace

class TestSystemLook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void followsWhatIsChanged(); // first, before others have made the types of its signal known
    void looksAsTheSystemWishes_data();
    void looksAsTheSystemWishes();
    void goesByItsColoursWithoutADesktop_data();
    void goesByItsColoursWithoutADesktop();
    void takesWhatComesLate();
    void saysNothingWhereNothingIsOtherwise();
    void overlooksWhatItDoesNotKnow();

private:
    DesktopBus m_bus;
    std::unique_ptr<Desktop> m_desktop;
    QPalette m_palette;
};

void TestSystemLook::initTestCase()
{
    if (!m_bus.start())
        QSKIP("dbus-daemon is not installed.");
    m_palette = QGuiApplication::palette();
}

void TestSystemLook::init()
{
    m_desktop = m_bus.make();
}

void TestSystemLook::cleanup()
{
    QGuiApplication::setPalette(m_palette);
    m_bus.vanish();
    m_desktop.reset();
}

void TestSystemLook::looksAsTheSystemWishes_data()
{
    QTest::addColumn<Values>("values");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("lessMotion");
    const auto scheme = [](uint value) { return QVariantMap{{u"color-scheme"_s, value}}; };
    const auto animations = [](bool on) { return QVariantMap{{u"enable-animations"_s, on}}; };
    QTest::newRow("nothing") << Values() << false << false;
    QTest::newRow("no preference") << Values{{appearance, scheme(0)}} << false << false;
    QTest::newRow("dark") << Values{{appearance, scheme(1)}} << true << false;
    QTest::newRow("light") << Values{{appearance, scheme(2)}} << false << false;
    QTest::newRow("a scheme of the future") << Values{{appearance, scheme(3)}} << false << false;
    QTest::newRow("less motion") << Values{{appearance, {{u"reduced-motion"_s, 1U}}}} << false << true;
    QTest::newRow("motion") << Values{{appearance, {{u"reduced-motion"_s, 0U}}}} << false << false;
    QTest::newRow("GNOME without animations") << Values{{gnome, animations(false)}} << false << true;
    QTest::newRow("GNOME with animations") << Values{{gnome, animations(true)}} << false << false;
    QTest::newRow("dark, and GNOME without animations")
        << Values{{appearance, scheme(1)}, {gnome, animations(false)}} << true << true;
}

void TestSystemLook::looksAsTheSystemWishes()
{
    QFETCH(Values, values);
    QFETCH(bool, dark);
    QFETCH(bool, lessMotion);
    m_desktop->values = values;
    QVERIFY(m_bus.appear());
    const SystemLook look;
    QTRY_VERIFY(m_desktop->readings > 0);
    QTRY_COMPARE(look.isDark(), dark);
    QTRY_COMPARE(look.wantsLessMotion(), lessMotion);
}

void TestSystemLook::goesByItsColoursWithoutADesktop_data()
{
    QTest::addColumn<bool>("hasDesktop");
    QTest::addColumn<uint>("scheme");
    QTest::addColumn<bool>("dark");
    QTest::newRow("no desktop") << false << 0U << true;
    QTest::newRow("a desktop without a preference") << true << 0U << true;
    QTest::newRow("a desktop that wishes it light") << true << 2U << false;
}

void TestSystemLook::goesByItsColoursWithoutADesktop()
{
    QFETCH(bool, hasDesktop);
    QFETCH(uint, scheme);
    QFETCH(bool, dark);
    QGuiApplication::setPalette(QPalette(Qt::white, Qt::darkGray, Qt::gray, Qt::black, Qt::gray, Qt::white,
                                         Qt::white, Qt::black, Qt::black));
    m_desktop->values = {{appearance, {{u"color-scheme"_s, scheme}}}};
    if (hasDesktop)
        QVERIFY(m_bus.appear());
    const SystemLook look;
    QTRY_COMPARE(m_desktop->readings > 0, hasDesktop);
    QTRY_COMPARE(look.isDark(), dark);
}

void TestSystemLook::takesWhatComesLate()
{
    m_desktop->answers.acquire(100);
    m_desktop->values = {{appearance, {{u"color-scheme"_s, 1U}}}};
    QVERIFY(m_bus.appear());
    const SystemLook look;
    QSignalSpy changed(&look, &SystemLook::changed);
    QVERIFY(!look.isDark());
    m_desktop->answers.release(100);
    QTRY_VERIFY(look.isDark());
    QCOMPARE(changed.size(), 1);
}

void TestSystemLook::followsWhatIsChanged()
{
    QVERIFY(m_bus.appear());
    const SystemLook look;
    m_bus.tell(appearance, u"color-scheme"_s, 1U);
    QTRY_VERIFY(look.isDark());
    m_bus.tell(appearance, u"color-scheme"_s, 2U);
    QTRY_VERIFY(!look.isDark());
    m_bus.tell(gnome, u"enable-animations"_s, false);
    QTRY_VERIFY(look.wantsLessMotion());
    m_bus.tell(appearance, u"reduced-motion"_s, 1U);
    m_bus.tell(gnome, u"enable-animations"_s, true);
    m_bus.tell(appearance, u"color-scheme"_s, 1U); // so that the others are there
    QTRY_VERIFY(look.isDark());
    QVERIFY(look.wantsLessMotion());
    m_bus.tell(appearance, u"reduced-motion"_s, 0U);
    QTRY_VERIFY(!look.wantsLessMotion());
}

void TestSystemLook::saysNothingWhereNothingIsOtherwise()
{
    m_desktop->values = {{appearance, {{u"color-scheme"_s, 1U}}}};
    QVERIFY(m_bus.appear());
    const SystemLook look;
    QTRY_VERIFY(look.isDark());
    QSignalSpy changed(&look, &SystemLook::changed);
    m_bus.tell(appearance, u"color-scheme"_s, 1U);
    m_bus.tell(gnome, u"enable-animations"_s, true);
    m_bus.tell(appearance, u"reduced-motion"_s, 1U);
    QTRY_VERIFY(look.wantsLessMotion());
    QCOMPARE(changed.size(), 1);
}

void TestSystemLook::overlooksWhatItDoesNotKnow()
{
    QVERIFY(m_bus.appear());
    const SystemLook look;
    QSignalSpy changed(&look, &SystemLook::changed);
    m_bus.tell(u"org.example"_s, u"color-scheme"_s, 1U);
    m_bus.tell(appearance, u"accent-color"_s, 1U);
    m_bus.tell(appearance, u"color-scheme"_s, u"dark"_s);
    m_bus.tell(gnome, u"enable-animations"_s, false);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(!look.isDark());
}

PARLOR_TEST(TestSystemLook, QApplication)
#include "tst_systemlook.moc"
