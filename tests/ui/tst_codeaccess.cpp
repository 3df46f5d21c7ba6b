#include "codeboards.h"
#include "testclass.h"

#include "desktop/language.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const BoardSituation ownTurn{0, {0}, true, false, {}};

QAccessibleInterface *named(CodeBoard &board, const QString &name)
{
    for (QAccessibleInterface *access : codeboards::told(board)) {
        if (access->text(QAccessible::Name) == name)
            return access;
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
        QAccessibleInterface *child = named(board, name);
        QVERIFY2(child, qPrintable(name));
        QVERIFY(!child->rect().isEmpty());
        QVERIFY(child->parent());
        QCOMPARE(child->parent()->child(child->parent()->indexOfChild(child)), child);
    }
    QVERIFY(named(board, u"Guess"_s));
}

void TestCodeAccess::symbolsCanBeChosenAndStruckOut()
{
    CodeBoard board;
    board.resize(630, 600);
    board.showView(codeviews::race(u"1807"_s, {{}, {}}, 0), ownTurn);
    QAccessibleActionInterface *seven = named(board, u"7"_s)->actionInterface();
    seven->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(board.entry().text(), u"7"_s);
    seven->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(board.struckOut().contains(u'7'));
    QVERIFY(named(board, u"7, struck out"_s)->state().checked);
    named(board, u"place 3 of 4, empty"_s)
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::toggleAction()); // a cell of a table is chosen
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
    QVERIFY(board.hasFocus());
    QAccessibleInterface *focused = QAccessible::queryAccessibleInterface(board.window()->focusWidget());
    QVERIFY(focused);
    focused = focused->focusChild();
    QVERIFY(focused);
    QCOMPARE(focused->text(QAccessible::Name), u"place 3 of 4, empty"_s);
    QVERIFY(focused->state().focused);
}

void TestCodeAccess::childrenFollowTheGuesses()
{
    CodeBoard board;
    board.resize(630, 600);
    board.showView(codeviews::race(u"1807"_s, {{}, {}}, 0), ownTurn);
    const QStringList before = codeboards::texts(board);
    QVERIFY(!before.contains(u"guess 1: 0 1 2 3, 0 bulls, 2 cows"_s));
    board.showView(codeviews::race(u"1807"_s, {u"0123"_s, {}}, 0), ownTurn);
    QCOMPARE(codeboards::texts(board).count(u"guess 1: 0 1 2 3, 0 bulls, 2 cows"_s), 1);
    QVERIFY(named(board, u"place 1 of 4, empty"_s));
}

PARLOR_TEST(TestCodeAccess, QApplication)
#include "tst_codeaccess.moc"
