#include "codeviews.h"
#include "testclass.h"

#include "boards/codeboard.h"
#include "desktop/language.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const BoardSituation ownTurn{0, {0}, true, false, {}};

QAccessibleInterface *childNamed(CodeBoard &board, const QString &name)
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&board);
    for (int index = 0; index < access->childCount(); ++index) {
        if (access->child(index)->text(QAccessible::Name) == name)
            return access->child(index);
    }
    return nullptr;
}

} // namespace

// What a screen reader finds on a code board, and what it can do there.
class TestCodeAccess : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); }
    void rowsPlacesAndSymbolsAreTold();
    void symbolsCanBeChosenAndStruckOut();
    void focusIsOnThePlaceOfTheCursor();
    void childrenFollowTheGuesses();

private:
    const app::TranslatorScope m_english{u"en"_s}; // the source has no plural forms
};

void TestCodeAccess::rowsPlacesAndSymbolsAreTold()
{
    CodeBoard board;
    board.resize(630, 600);
    board.setPlayers({u"Ana"_s, u"Bo"_s});
    board.showView(codeviews::race(u"1807"_s, {u"0123 1045"_s, u"4567"_s}, 0), ownTurn);
    board.show();
    for (const QString &name : {u"guess 2: 1 0 4 5, 1 bull, 1 cow"_s, u"place 1 of 4, empty"_s,
                                u"Bo, 1 guess; 1 bull, 0 cows"_s, u"the code, covered"_s, u"7"_s}) {
        QAccessibleInterface *child = childNamed(board, name);
        QVERIFY2(child, qPrintable(name));
        QVERIFY(!child->rect().isEmpty());
        QCOMPARE(child->parent(), QAccessible::queryAccessibleInterface(&board));
        QCOMPARE(QAccessible::queryAccessibleInterface(&board)->child(child->parent()->indexOfChild(child)),
                 child);
    }
    QVERIFY(childNamed(board, u"Guess"_s));
}

void TestCodeAccess::symbolsCanBeChosenAndStruckOut()
{
    CodeBoard board;
    board.resize(630, 600);
    board.showView(codeviews::race(u"1807"_s, {{}, {}}, 0), ownTurn);
    QAccessibleActionInterface *seven = childNamed(board, u"7"_s)->actionInterface();
    seven->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(board.entry().text(), u"7"_s);
    seven->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(board.struckOut().contains(u'7'));
    QVERIFY(childNamed(board, u"7, struck out"_s)->state().checked);
    childNamed(board, u"place 3 of 4, empty"_s)
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(board.entry().cursor(), 2);
}

void TestCodeAccess::focusIsOnThePlaceOfTheCursor()
{
    CodeBoard board;
    board.resize(630, 600);
    board.showView(codeviews::race(u"1807"_s, {{}, {}}, 0), ownTurn);
    board.show();
    board.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&board));
    board.setFocus();
    QTest::keyClicks(&board, u"18"_s);
    QAccessibleInterface *focused = QAccessible::queryAccessibleInterface(&board)->focusChild();
    QVERIFY(focused);
    QCOMPARE(focused->text(QAccessible::Name), u"place 3 of 4, empty"_s);
    QVERIFY(focused->state().focused);
}

void TestCodeAccess::childrenFollowTheGuesses()
{
    CodeBoard board;
    board.resize(630, 600);
    board.showView(codeviews::race(u"1807"_s, {{}, {}}, 0), ownTurn);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&board);
    const int before = access->childCount();
    QVERIFY(access->child(before - 1));
    board.showView(codeviews::race(u"1807"_s, {u"0123"_s, {}}, 0), ownTurn);
    QCOMPARE(access->childCount(), before + 1);
    QVERIFY(childNamed(board, u"guess 1: 0 1 2 3, 0 bulls, 2 cows"_s));
    QVERIFY(!access->child(before + 1));
}

PARLOR_TEST(TestCodeAccess, QApplication)
#include "tst_codeaccess.moc"
