#include "keyboard.h"
#include "testclass.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QSet>

using Way = std::function<bool(Participant &, Participant &)>;

// Everything that can be used can be come to by Tab, and has a name for who does not see it.
class ReachableTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingOnAPage_data();
    void everythingOnAPage();
    void shortcutsLeadWhereTheySay();
};

namespace {

bool isToBeUsed(const QWidget &widget)
{
    const bool isControl = qobject_cast<const QAbstractButton *>(&widget)
                           || qobject_cast<const QLineEdit *>(&widget)
                           || qobject_cast<const QComboBox *>(&widget)
                           || qobject_cast<const ui::Board *>(&widget);
    const bool isPart = qobject_cast<const QAbstractSpinBox *>(widget.parentWidget());
    return isControl && !isPart && widget.isVisible() && widget.isEnabled();
}

// Of choices that exclude each other Tab comes to one, and the arrows to the others.
bool isReached(QWidget &widget, const QSet<QWidget *> &visited)
{
    const auto *button = qobject_cast<QAbstractButton *>(&widget);
    if (visited.contains(&widget) || !button || !button->group() || !button->group()->exclusive())
        return visited.contains(&widget);
    return std::ranges::any_of(button->group()->buttons(),
                               [&](QAbstractButton *other) { return visited.contains(other); });
}

QSet<QWidget *> goRound(Keyboard &keys, QString &error)
{
    QSet<QWidget *> visited;
    constexpr int most = 200;
    for (int step = 0; step < most; ++step) {
        QWidget *focused = QApplication::focusWidget();
        if (visited.contains(focused))
            break;
        if (focused)
            visited.insert(focused);
        if (!keys.press(Qt::Key_Tab) || !keys.isSound()) {
            error = QString::fromUtf8(keys.error());
            break;
        }
    }
    return visited;
}

QString firstError(Participant &person)
{
    Keyboard keys(person);
    if (!keys.comeForward() || !keys.press(Qt::Key_Tab))
        return u"the window does not come forward"_s;
    QString error;
    const QSet<QWidget *> visited = goRound(keys, error);
    for (QWidget *widget : person.window->findChildren<QWidget *>()) {
        if (!error.isEmpty() || !isToBeUsed(*widget))
            continue;
        if (Keyboard::nameOf(*widget).isEmpty())
            error = u"has no name: "_s + Keyboard::describe(widget);
        else if (!isReached(*widget, visited))
            error = u"Tab does not come to "_s + Keyboard::describe(widget);
    }
    return error;
}

} // namespace

void ReachableTest::everythingOnAPage_data()
{
    QTest::addColumn<Way>("way");
    const auto start = [](Participant &one, Participant &other) {
        return one.click(u"Ready"_s) && other.click(u"Ready"_s)
               && QTest::qWaitFor([&] { return one.model().isRunning(); }, patience);
    };
    QTest::newRow("home") << Way([](Participant &, Participant &) { return true; });
    QTest::newRow("settings") << Way([](Participant &one, Participant &) {
        one.window->toggleSettings();
        return true;
    });
    QTest::newRow("help") << Way([](Participant &one, Participant &) {
        one.window->showHelp();
        return true;
    });
    QTest::newRow("alone at the table") << Way([](Participant &one, Participant &) {
        return one.click(u"Host a game"_s)
               && QTest::qWaitFor([&] { return one.sees(u"Copy invitation"_s); }, patience);
    });
    QTest::newRow("somebody has come")
        << Way([](Participant &one, Participant &other) { return meet(one, other); });
    QTest::newRow("as a guest") << Way([](Participant &one, Participant &other) { return meet(other, one); });
    QTest::newRow("choosing the game") << Way(
        [](Participant &one, Participant &other) { return meet(one, other) && one.click(u"Change"_s); });
    QTest::newRow("playing") << Way(
        [start](Participant &one, Participant &other) { return meet(one, other) && start(one, other); });
    QTest::newRow("after the match") << Way([start](Participant &one, Participant &other) {
        return meet(one, other) && start(one, other) && playOut(one, other)
               && QTest::qWaitFor([&] { return one.sees(u"Change"_s); },
                                  patience); // the room comes after the end
    });
    QTest::newRow("asked how to leave")
        << Way([](Participant &one, Participant &other) { return meet(one, other) && one.click(u"Back"_s); });
    QTest::newRow("lobby") << Way([](Participant &one, Participant &other) {
        return meet(other, one) && one.click(u"Back"_s)
               && QTest::qWaitFor([&] { return one.isInLobby(); }, patience);
    });
}

void ReachableTest::everythingOnAPage()
{
    QFETCH(Way, way);
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    QVERIFY(way(ana, bo));
    const QString error = firstError(ana);
    QVERIFY2(error.isEmpty(), qPrintable(error));
}

void ReachableTest::shortcutsLeadWhereTheySay()
{
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    QVERIFY(meet(ana, bo));
    Keyboard keys(ana);
    QVERIFY(keys.comeForward());
    QSet<QWidget *> places;
    for (int step = 0; step < 3; ++step) {
        QVERIFY(keys.press(Qt::Key_F6));
        QVERIFY2(keys.isSound(), keys.error());
        places.insert(QApplication::focusWidget());
    }
    QCOMPARE(places.size(), 3); // people, board, chat
    QVERIFY(keys.press(Qt::Key_F1));
    QVERIFY2(keys.isSound(), keys.error());
    QVERIFY(ana.window->settings()->isVisible());
    QVERIFY(keys.press(Qt::Key_Escape) && keys.press(Qt::Key_Escape));
    QVERIFY(ana.window->room()->isVisible());
    QVERIFY2(keys.isSound(), keys.error());
    QVERIFY(keys.press(Qt::Key_R, Qt::AltModifier)); // the underlined letter of Ready
    QTRY_VERIFY_WITH_TIMEOUT(!ana.sees(u"Ready"_s), patience);
}

PARLOR_TEST(ReachableTest, QApplication)
#include "tst_reachable.moc"
