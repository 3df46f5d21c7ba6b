#include "faults.h"
#include "mainwindow.h"
#include "scenes.h"
#include "style/style.h"
#include "testclass.h"
#include "windowsize.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using scenes::Scene;

// The settings and the pages of the help, in each theme and text size: nothing is cut off. PARLOR_PICTURES
// names a folder to keep the pictures in.
class HelpPictures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QCoreApplication::setApplicationVersion(u"0.1.0+g1a2b3c4"_s); }
    void everythingFits_data();
    void everythingFits();

private:
    QTemporaryDir m_folder;
};

static QString report()
{
    QStringList lines{u"Parlor 0.1.0+g1a2b3c4"_s,
                      u"Qt 6.4.2, built with 6.4.2"_s,
                      u"System: Debian GNU/Linux 12 (bookworm), linux 6.1.0-26-amd64, x86_64"_s,
                      u"Display: xcb GNOME, 1920 × 1080 at 100 %, the window 1280 × 800"_s,
                      u"Look: light, text 100 %, en_GB"_s,
                      QString(),
                      u"The last 40 lines of the log:"_s};
    for (int i = 0; i < 20; ++i) {
        lines
            << u"2026-11-23T07:40:%1.345Z info parlor.client: knocking at 192.168.1.20:7341"_s.arg(
                   2 * i, 2, 10, QChar(u'0'))
            << u"2026-11-23T07:40:%1.351Z info parlor.client: failed at 192.168.1.20:7341 after 6 ms: refused"_s
                   .arg(2 * i, 2, 10, QChar(u'0'));
    }
    return lines.join(u'\n');
}

static void openReport(ui::MainWindow &window)
{
    window.showHelp();
    window.settings()->showReport(report());
}

static void openAbout(ui::MainWindow &window)
{
    window.showHelp();
    scenes::press(*window.settings(), u"About Parlor"_s);
}

static const std::vector<std::pair<const char *, Scene>> helpScenes = {
    {"settings", [](ui::MainWindow &w) { w.toggleSettings(); }},
    {"settings, less motion on the whole computer",
     [](ui::MainWindow &w) {
         w.settings()->setSystemMotion(true);
         w.toggleSettings();
     }},
    {"settings, at the help", [](ui::MainWindow &w) { w.showHelp(); }},
    {"about", openAbout},
    {"about, licences",
     [](ui::MainWindow &w) {
         openAbout(w);
         scenes::press(*w.settings(), u"Licences"_s);
     }},
    {"report", openReport},
};

void HelpPictures::everythingFits_data()
{
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<ui::Look>("look");
    QTest::addColumn<QSize>("size");
    constexpr QSize small = ui::smallestWindow;
    const QSize usual(1280, 800);
    for (const auto &[name, scene] : helpScenes) {
        for (const auto theme : {ui::Theme::Light, ui::Theme::Dark}) {
            const char *dark = theme == ui::Theme::Dark ? ", dark" : "";
            QTest::addRow("%s%s", name, dark) << scene << ui::Look{theme, 1, true} << usual;
            QTest::addRow("%s, small%s", name, dark) << scene << ui::Look{theme, 1, true} << small;
            QTest::addRow("%s, large text%s", name, dark) << scene << ui::Look{theme, 1.5, true} << usual;
            QTest::addRow("%s, small, large text%s", name, dark)
                << scene << ui::Look{theme, 1.5, true} << small;
        }
    }
}

void HelpPictures::everythingFits()
{
    QFETCH(const Scene, scene);
    QFETCH(const ui::Look, look);
    QFETCH(const QSize, size);
    ui::applyLook(*qApp, look);
    ui::MainWindow window;
    window.bar()->setName(u"Jonas"_s);
    window.resize(size);
    window.settings()->show({.name = u"Jonas"_s, .textScale = look.textScale, .lessMotion = true});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    scene(window);
    QTest::qWait(20); // layouts settle in events of their own
    const bool fits = QTest::qWaitFor([&] { return pictures::faults(window).isEmpty(); }, 1000);

    const QString folder = qEnvironmentVariable("PARLOR_PICTURES", m_folder.path());
    const QString file =
        QString::fromUtf8(QTest::currentDataTag()).replace(u", "_s, u"-"_s).replace(u' ', u'_');
    QVERIFY(window.grab().save(folder + u'/' + file + u".png"_s));
    QCOMPARE(window.size(), size);
    QVERIFY2(fits, qPrintable(pictures::faults(window).join(u'\n')));
}

PARLOR_TEST(HelpPictures, QApplication)
#include "tst_helppictures.moc"
