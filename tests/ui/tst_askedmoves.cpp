#include "linesituations.h"
#include "testclass.h"

#include "boards/lineboard.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using lineviews::cell;
using lineviews::ownTurn;
using namespace ui;
using namespace Qt::Literals::StringLiterals;

// One's own move lies on the board before the server has answered.
class AskedMovesTest : public QObject
{
    Q_OBJECT

private slots:
    void anAskedMoveLiesThereAtOnce();
    void anAskedDiscLiesWhereItLands();
    void aRefusedMoveIsTakenBack();
};

void AskedMovesTest::anAskedMoveLiesThereAtOnce()
{
    LineBoard board(u"tic_tac_toe"_s);
    board.resize(400, 400);
    BoardSituation asked = ownTurn();
    asked.asked = cell(2, 1);
    board.showView(lineviews::view(3, 3, 3, {}), asked);
    QVERIFY(board.cellName(board.indexOf({2, 1})).contains(u", your X"_s));
    const QSignalSpy moves(&board, &Board::moveChosen);
    QTest::mouseClick(&board, Qt::LeftButton, {}, board.cellCentre(0, 0));
    QVERIFY(moves.isEmpty()); // one move at a time
}

void AskedMovesTest::anAskedDiscLiesWhereItLands()
{
    LineBoard board(u"four_in_a_row"_s);
    board.resize(400, 400);
    BoardSituation asked = ownTurn(1);
    asked.asked = {{u"column"_s, 1}};
    board.showView(lineviews::view(3, 3, 3, u"12"_s), asked);
    QVERIFY(board.cellName(board.indexOf({1, 1})).contains(u", your disc"_s));
    QVERIFY(board.cellName(board.indexOf({1, 0})).contains(u"empty"_s));
}

void AskedMovesTest::aRefusedMoveIsTakenBack()
{
    LineBoard board(u"tic_tac_toe"_s);
    board.resize(400, 400);
    BoardSituation asked = ownTurn();
    asked.asked = cell(2, 1);
    const QJsonObject view = lineviews::view(3, 3, 3, {});
    board.showView(view, asked);
    board.showView(view, ownTurn());
    QVERIFY(board.cellName(board.indexOf({2, 1})).contains(u"empty"_s));
    const QSignalSpy moves(&board, &Board::moveChosen);
    QTest::mouseClick(&board, Qt::LeftButton, {}, board.cellCentre(2, 1));
    QCOMPARE(moves.count(), 1);
}

PARLOR_TEST(AskedMovesTest, QApplication)
#include "tst_askedmoves.moc"
