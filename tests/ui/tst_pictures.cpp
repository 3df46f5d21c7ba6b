#include "scenes.h"
#include "style/style.h"

#include <QApplication>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using scenes::Scene;

// Every page in every state, in both themes and from the smallest window to a large one: no text is cut off
// and nothing lies on top of anything else. PARLOR_PICTURES names a folder to keep the pictures in.
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
    for (const auto &[name, scene] : scenes::all) {
        for (const QSize size : {QSize(1024, 640), QSize(1280, 800), QSize(1920, 1080), QSize(2560, 1440)}) {
            QTest::addRow("%s, %d", name, size.width()) << scene << ui::Theme::Light << size;
            if (size.width() == 1280)
                QTest::addRow("%s, %d, dark", name, size.width()) << scene << ui::Theme::Dark << size;
        }
    }
}

// What is wrong with how the widgets lie, one line each; each container's children are looked at in turn.
static QStringList faults(const QWidget &window)
{
    QStringList found;
    for (const auto *label : window.findChildren<const ui::Label *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int needed = label->hasHeightForWidth() ? label->heightForWidth(label->width())
                                                      : label->minimumSizeHint().height();
        if (label->height() < needed
            || label->width()
                   < (label->minimumWidth() ? label->minimumWidth() : label->minimumSizeHint().width()))
            found << u"cut off: "_s + label->text();
    }
    for (const auto *control : window.findChildren<const QWidget *>()) {
        const bool counts = control->isVisible() && control->focusPolicy() != Qt::NoFocus
                            && !control->parentWidget()->inherits("QAbstractSpinBox");
        const QSize least = control->minimumSizeHint();
        if (counts && (control->width() < least.width() || control->height() < least.height()))
            found << u"squeezed: "_s + QString::fromLatin1(control->metaObject()->className()) + u" "_s
                         + control->accessibleName();
        if (counts && control->parentWidget()
            && !control->parentWidget()->rect().contains(control->geometry()))
            found << u"sticks out: "_s + QString::fromLatin1(control->metaObject()->className());
    }
    for (const auto *pane : window.findChildren<const QScrollArea *>()) {
        if (pane->isVisible() && pane->widget() && pane->widget()->width() > pane->viewport()->width())
            found << u"wider than its pane: "_s + QString::number(pane->widget()->width());
    }
    return found;
}

void Pictures::everythingFits()
{
    QFETCH(const Scene, scene);
    QFETCH(const ui::Theme, theme);
    QFETCH(const QSize, size);
    ui::applyLook(*qApp, {.theme = theme, .textScale = 1.0, .lessMotion = true});
    ui::MainWindow window;
    window.bar()->setName(u"Jonas"_s);
    window.home()->setName(u"Jonas"_s);
    window.home()->setLastAddresses({u"anas-laptop.local"_s, u"192.168.1.34"_s});
    window.lobby()->setOwnName(u"Jonas"_s);
    window.resize(size);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    scene(window);
    QTest::qWait(20); // layouts settle in events of their own
    const bool fits = QTest::qWaitFor([&] { return faults(window).isEmpty(); }, 1000);

    const QString folder = qEnvironmentVariable("PARLOR_PICTURES", m_folder.path());
    const QString file =
        QString::fromUtf8(QTest::currentDataTag()).replace(u", "_s, u"-"_s).replace(u' ', u'_');
    QVERIFY(window.grab().save(folder + u'/' + file + u".png"_s));
    QCOMPARE(window.size(), size);
    QVERIFY2(fits, qPrintable(faults(window).join(u'\n')));
}

QTEST_MAIN(Pictures)
#include "tst_pictures.moc"
