#include "desktop/language.h"
#include "faults.h"
#include "scenes.h"
#include "style/style.h"
#include "testclass.h"
#include "windowsize.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using scenes::Scene;

// Every page in every state, in both themes and from the smallest window to a large one, in a small one also
// with large text, in English, German and Korean: no text is cut off and nothing lies on top of anything
// else. PARLOR_PICTURES names a folder to keep the pictures in.
class Pictures : public QObject
{
    Q_OBJECT

private slots:
    void everythingFits_data();
    void everythingFits();

private:
    QTemporaryDir m_folder;
};

void Pictures::everythingFits_data()
{
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<ui::Theme>("theme");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("textScale");
    QTest::addColumn<QString>("language");
    for (const auto &[name, scene] : scenes::all) {
        for (const QSize size :
             {ui::smallestWindow, QSize(1024, 640), QSize(1280, 800), QSize(1920, 1080), QSize(2560, 1440)}) {
            QTest::addRow("%s, %d", name, size.width())
                << scene << ui::Theme::Light << size << 1.0 << u"en"_s;
            if (size == ui::smallestWindow)
                QTest::addRow("%s, %d, German", name, size.width())
                    << scene << ui::Theme::Light << size << 1.0 << u"de"_s;
            if (size.width() == 1024) {
                QTest::addRow("%s, %d, large text", name, size.width())
                    << scene << ui::Theme::Light << size << 1.5 << u"en"_s;
                QTest::addRow("%s, %d, large text, German", name, size.width())
                    << scene << ui::Theme::Light << size << 1.5 << u"de"_s;
                QTest::addRow("%s, %d, large text, Korean", name, size.width())
                    << scene << ui::Theme::Light << size << 1.5 << u"ko"_s;
            }
            if (size.width() == 1280)
                QTest::addRow("%s, %d, dark", name, size.width())
                    << scene << ui::Theme::Dark << size << 1.0 << u"en"_s;
        }
    }
}

void Pictures::everythingFits()
{
    QFETCH(const Scene, scene);
    QFETCH(const ui::Theme, theme);
    QFETCH(const QSize, size);
    QFETCH(const qreal, textScale);
    QFETCH(const QString, language);
    const app::TranslatorScope translator(language);
    ui::applyLook(*qApp, {.theme = theme, .textScale = textScale, .lessMotion = true});
    ui::MainWindow window;
    window.bar()->setName(u"Jonas"_s);
    window.home()->setName(u"Jonas"_s);
    window.home()->joinCard()->setLastAddresses({u"anas-laptop.local"_s, u"192.168.1.34"_s});
    window.lobby()->setOwnName(u"Jonas"_s);
    window.resize(size);
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

PARLOR_TEST(Pictures, QApplication)
#include "tst_pictures.moc"
