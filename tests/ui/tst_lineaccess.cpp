#include "linesituations.h"
#include "testclass.h"

#include "boards/lineboard.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using lineviews::ownTurn;
using namespace ui;
using namespace Qt::Literals::StringLiterals;

class TestLineAccess : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); }
    void cellsTellWhatLiesThere();
    void pressActionPlays();
    void cellsFollowTheBoardsSize();
    void focusIsOnTheKeyboardsCell();
};

void TestLineAccess::cellsTellWhatLiesThere()
{
    LineBoard board(u"tic_tac_toe"_s);
    board.resize(400, 400);
    board.setPlayers({u"Jonas"_s, u"Bo"_s});
    board.showView(lineviews::view(3, 3, 3, u"11 20 00 21"_s), ownTurn());
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&board);
    QVERIFY(access);
    QCOMPARE(access->childCount(), 9);
    QCOMPARE(access->child(8)->text(QAccessible::Name), u"column 3, row 3, empty"_s);
    QCOMPARE(access->child(4)->text(QAccessible::Name), u"column 2, row 2, your X"_s);
    QCOMPARE(access->child(5)->text(QAccessible::Name), u"column 3, row 2, Bo's O, last move"_s);
    QCOMPARE(access->indexOfChild(access->child(5)), 5);
    QCOMPARE(access->child(5)->parent(), access);
}

void TestLineAccess::pressActionPlays()
{
    LineBoard board(u"tic_tac_toe"_s);
    board.resize(400, 400);
    board.showView(lineviews::view(3, 3, 3, u""_s), ownTurn());
    QSignalSpy chosen(&board, &Board::moveChosen);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&board);
    access->child(7)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(chosen.at(0).at(0).toJsonObject(), QJsonObject({{u"cell"_s, QJsonArray{1, 2}}}));
}

void TestLineAccess::cellsFollowTheBoardsSize()
{
    LineBoard board(u"tic_tac_toe"_s);
    board.resize(400, 400);
    board.showView(lineviews::view(3, 3, 3, u""_s), ownTurn());
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&board);
    QVERIFY(access->child(8));
    board.showView(lineviews::view(5, 4, 4, u""_s), ownTurn());
    QCOMPARE(access->childCount(), 20);
    QCOMPARE(access->child(19)->text(QAccessible::Name), u"column 5, row 4, empty"_s);
    QVERIFY(!access->child(20));
}

void TestLineAccess::focusIsOnTheKeyboardsCell()
{
    LineBoard board(u"tic_tac_toe"_s);
    board.resize(400, 400);
    board.showView(lineviews::view(3, 3, 3, u""_s), ownTurn());
    board.show();
    board.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&board));
    board.setFocus();
    QTest::keyClick(&board, Qt::Key_Right);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&board);
    QCOMPARE(access->focusChild(), access->child(5));
    QVERIFY(access->child(5)->state().focused);
    QVERIFY(!access->child(4)->state().focused);
}

PARLOR_TEST(TestLineAccess, QApplication)
#include "tst_lineaccess.moc"
