#include "pagetest.h"
#include "testclass.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;
using namespace pages;

// By which ways a host comes to what may be done about somebody.
class PersonMenu : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void opens_data();
    void opens();

private:
    std::unique_ptr<ui::MainWindow> m_window;
};

void PersonMenu::init()
{
    m_window = openWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void PersonMenu::opens_data()
{
    using Opening = std::function<void(QAbstractButton & button)>;
    QTest::addColumn<Opening>("open");
    QTest::addColumn<QString>("own");
    QTest::addColumn<bool>("opens");
    const Opening rightClick([](QAbstractButton &button) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, button.rect().center());
        QApplication::sendEvent(&button, &event);
    });
    QTest::newRow("its button") << Opening([](QAbstractButton &button) { button.click(); }) << u"p1"_s
                                << true;
    QTest::newRow("right click") << rightClick << u"p1"_s << true;
    QTest::newRow("right click of a guest") << rightClick << u"p2"_s << false;
    QTest::newRow("Shift+F10") << Opening([](QAbstractButton &button) {
        QTest::keyClick(&button, Qt::Key_F10, Qt::ShiftModifier);
    }) << u"p1"_s << true;
    QTest::newRow("menu key") << Opening([](QAbstractButton &button) {
        QTest::keyClick(&button, Qt::Key_Menu);
    }) << u"p1"_s << true;
}

void PersonMenu::opens()
{
    QFETCH(const std::function<void(QAbstractButton &)>, open);
    QFETCH(const QString, own);
    enter(*m_window, tables::watchedRoom(), own);
    int opened = 0;
    for (auto *row : m_window->room()->findChildren<ui::PlayerRow *>()) {
        for (auto *each : row->findChildren<ui::Button *>()) {
            if (each->text() != u"What the host may do"_s || !says(*row, u"Mina"_s))
                continue;
            ++opened;
            open(*each);
        }
    }
    QCOMPARE(opened, 1);
    const QList<QMenu *> menus = m_window->room()->findChildren<QMenu *>(Qt::FindChildrenRecursively);
    const auto isOpen = std::ranges::any_of(menus, &QMenu::isVisible);
    QTEST(isOpen, "opens");
    for (QMenu *menu : menus)
        menu->close();
}

PARLOR_TEST(PersonMenu, QApplication)
#include "tst_personmenu.moc"
