#include "linesituations.h"
#include "testclass.h"

#include "boards/lineboard.h"
#include "style/style.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

using lineviews::cell;
using lineviews::ownTurn;
using namespace ui;
using namespace Qt::Literals::StringLiterals;

namespace {

// A pointer that moves over the board; QTest's own needs a window on a screen.
void hover(LineBoard &board, QPoint place)
{
    QMouseEvent event(QEvent::MouseMove, place, board.mapToGlobal(place), Qt::NoButton, Qt::NoButton,
                      Qt::NoModifier);
    QApplication::sendEvent(&board, &event);
}

} // namespace

class TestLineBoard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void clickPlaysTheCell();
    void clickOnATakenCellSaysSo();
    void nothingIsPlayedWhen_data();
    void nothingIsPlayedWhen();
    void pressThatSlidesAwayIsNoMove();
    void doubleClickIsOneMove();
    void keysLeadToACell_data();
    void keysLeadToACell();
    void digitsChooseAColumn();
    void aboveTheFrameStillChoosesTheColumn();
    void ghostOnlyWhereAMoveIsLegal();
    void ringOnlyOnOwnTurn();
    void unreadableViewLeavesTheBoard();
    void everyLookFitsItsWidget_data();
    void everyLookFitsItsWidget();

private:
    static void click(LineBoard &board, int column, int row)
    {
        QTest::mouseClick(&board, Qt::LeftButton, {}, board.cellCentre(column, row));
    }
};

void TestLineBoard::initTestCase()
{
    applyLook(*qApp, {Theme::Light, 1, true});
}

void TestLineBoard::clickPlaysTheCell()
{
    LineBoard board(u"tic_tac_toe"_s);
    board.resize(400, 400);
    board.showView(lineviews::view(3, 3, 3, u"11 00"_s), ownTurn());
    QSignalSpy chosen(&board, &Board::moveChosen);
    click(board, 2, 1);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toJsonObject(), cell(2, 1));
}

void TestLineBoard::clickOnATakenCellSaysSo()
{
    LineBoard board(u"tic_tac_toe"_s);
    board.resize(400, 400);
    board.showView(lineviews::view(3, 3, 3, u"11 00"_s), ownTurn());
    QSignalSpy chosen(&board, &Board::moveChosen);
    QSignalSpy refused(&board, &Board::moveRefused);
    click(board, 1, 1);
    QVERIFY(chosen.isEmpty());
    QCOMPARE(refused.at(0).at(0).toString(), u"That cell is taken."_s);
}

void TestLineBoard::nothingIsPlayedWhen_data()
{
    QTest::addColumn<bool>("watching");
    QTest::addColumn<bool>("othersTurn");
    QTest::addColumn<bool>("live");
    QTest::addColumn<bool>("over");
    QTest::newRow("watching") << true << false << true << false;
    QTest::newRow("another is to move") << false << true << true << false;
    QTest::newRow("looking back") << false << false << false << false;
    QTest::newRow("the match is over") << false << false << true << true;
}

void TestLineBoard::nothingIsPlayedWhen()
{
    QFETCH(bool, watching);
    QFETCH(bool, othersTurn);
    QFETCH(bool, live);
    QFETCH(bool, over);
    LineBoard board(u"tic_tac_toe"_s);
    board.resize(400, 400);
    board.showView(lineviews::view(3, 3, 3, u"11"_s),
                   {watching ? std::nullopt : std::optional(0), {othersTurn ? 1 : 0}, live, over});
    QSignalSpy chosen(&board, &Board::moveChosen);
    QSignalSpy refused(&board, &Board::moveRefused);
    click(board, 0, 0);
    QTest::keyClick(&board, Qt::Key_Left);
    QTest::keyClick(&board, Qt::Key_Space);
    QVERIFY(chosen.isEmpty());
    QCOMPARE(refused.isEmpty(), !othersTurn);
}

void TestLineBoard::pressThatSlidesAwayIsNoMove()
{
    LineBoard board(u"tic_tac_toe"_s);
    board.resize(400, 400);
    board.showView(lineviews::view(3, 3, 3, u""_s), ownTurn());
    QSignalSpy chosen(&board, &Board::moveChosen);
    QTest::mousePress(&board, Qt::LeftButton, {}, board.cellCentre(0, 0));
    QTest::mouseRelease(&board, Qt::LeftButton, {}, board.cellCentre(2, 2));
    QVERIFY(chosen.isEmpty());
}

void TestLineBoard::doubleClickIsOneMove()
{
    LineBoard board(u"tic_tac_toe"_s);
    board.resize(400, 400);
    board.showView(lineviews::view(3, 3, 3, u""_s), ownTurn());
    QSignalSpy chosen(&board, &Board::moveChosen);
    click(board, 0, 0);
    QTest::mouseDClick(&board, Qt::LeftButton, {}, board.cellCentre(0, 0));
    QTest::mouseRelease(&board, Qt::LeftButton, {}, board.cellCentre(0, 0));
    QCOMPARE(chosen.size(), 1);
}

void TestLineBoard::keysLeadToACell_data()
{
    QTest::addColumn<QList<QKeyCombination>>("keys");
    QTest::addColumn<QPoint>("expected");
    QTest::newRow("the middle to begin with") << QList<QKeyCombination>{} << QPoint(1, 1);
    QTest::newRow("left and up") << QList<QKeyCombination>{Qt::Key_Left, Qt::Key_Up} << QPoint(0, 0);
    QTest::newRow("not beyond the rim")
        << QList<QKeyCombination>{Qt::Key_Right, Qt::Key_Right, Qt::Key_Right} << QPoint(2, 1);
    QTest::newRow("Home to the row's first")
        << QList<QKeyCombination>{Qt::Key_Down, Qt::Key_Home} << QPoint(0, 2);
    QTest::newRow("End to the row's last") << QList<QKeyCombination>{Qt::Key_Up, Qt::Key_End} << QPoint(2, 0);
    QTest::newRow("Ctrl+Home to the board's first")
        << QList<QKeyCombination>{Qt::CTRL | Qt::Key_Home} << QPoint(0, 0);
    QTest::newRow("Ctrl+End to the board's last")
        << QList<QKeyCombination>{Qt::CTRL | Qt::Key_End} << QPoint(2, 2);
}

void TestLineBoard::keysLeadToACell()
{
    QFETCH(QList<QKeyCombination>, keys);
    QFETCH(QPoint, expected);
    LineBoard board(u"tic_tac_toe"_s);
    board.resize(400, 400);
    board.showView(lineviews::view(3, 3, 3, u""_s), ownTurn());
    QSignalSpy chosen(&board, &Board::moveChosen);
    for (const QKeyCombination key : keys)
        QTest::keyClick(&board, key.key(), key.keyboardModifiers());
    QCOMPARE(board.currentCell(), expected);
    QTest::keyClick(&board, Qt::Key_Return);
    QCOMPARE(chosen.at(0).at(0).toJsonObject(), cell(expected.x(), expected.y()));
}

void TestLineBoard::digitsChooseAColumn()
{
    LineBoard board(u"four_in_a_row"_s);
    board.resize(500, 500);
    board.showView(lineviews::view(7, 6, 4, u"65 64"_s), ownTurn());
    QSignalSpy chosen(&board, &Board::moveChosen);
    QTest::keyClick(&board, Qt::Key_7);
    QVERIFY(chosen.isEmpty());
    QTest::keyClick(&board, Qt::Key_Space);
    QCOMPARE(chosen.at(0).at(0).toJsonObject(), QJsonObject({{u"column"_s, 6}}));
}

void TestLineBoard::aboveTheFrameStillChoosesTheColumn()
{
    LineBoard board(u"four_in_a_row"_s);
    board.resize(500, 500);
    board.showView(lineviews::view(7, 6, 4, u""_s), ownTurn());
    QSignalSpy chosen(&board, &Board::moveChosen);
    QTest::mouseClick(&board, Qt::LeftButton, {}, QPoint(board.cellCentre(2, 0).x(), 30));
    QCOMPARE(chosen.at(0).at(0).toJsonObject(), QJsonObject({{u"column"_s, 2}}));
}

void TestLineBoard::ghostOnlyWhereAMoveIsLegal()
{
    LineBoard board(u"tic_tac_toe"_s);
    board.resize(400, 400);
    board.showView(lineviews::view(3, 3, 3, u"11 00"_s), ownTurn());
    const QImage still = board.grab().toImage();
    hover(board, board.cellCentre(1, 1));
    QCOMPARE(board.grab().toImage(), still);
    hover(board, board.cellCentre(2, 2));
    QVERIFY(board.grab().toImage() != still);
    board.showView(lineviews::view(3, 3, 3, u"11 00"_s), {});
    const QImage watching = board.grab().toImage();
    hover(board, board.cellCentre(2, 1));
    QCOMPARE(board.grab().toImage(), watching);
}

void TestLineBoard::ringOnlyOnOwnTurn()
{
    LineBoard board(u"tic_tac_toe"_s);
    board.resize(400, 400);
    const auto ringed = [&board] {
        const QImage picture = board.grab().toImage();
        const QColor lamp = colour(Theme::Light, Role::Lamp);
        bool found = false;
        for (int x = 0; x < 20; ++x)
            found = found || QColor(picture.pixel(x, 200)) == lamp;
        return found;
    };
    board.showView(lineviews::view(3, 3, 3, u""_s), ownTurn());
    QVERIFY(ringed());
    board.showView(lineviews::view(3, 3, 3, u""_s), {0, {1}, true, false});
    QVERIFY(!ringed());
    board.showView(lineviews::view(3, 3, 3, u""_s), {0, {0}, false, false});
    QVERIFY(!ringed());
}

void TestLineBoard::unreadableViewLeavesTheBoard()
{
    LineBoard board(u"tic_tac_toe"_s);
    board.resize(400, 400);
    board.grab();
    board.showView({{u"columns"_s, 1'000'000}}, ownTurn());
    QCOMPARE(board.columns(), 0);
    board.showView(lineviews::view(3, 3, 3, u"11"_s), ownTurn());
    board.showView({}, ownTurn());
    QCOMPARE(board.columns(), 3);
}

void TestLineBoard::everyLookFitsItsWidget_data()
{
    QTest::addColumn<QString>("game");
    QTest::addColumn<QSize>("cells");
    QTest::newRow("crosses") << u"tic_tac_toe"_s << QSize(3, 3);
    QTest::newRow("wide free board") << u"tic_tac_toe"_s << QSize(19, 3);
    QTest::newRow("discs") << u"four_in_a_row"_s << QSize(7, 6);
    QTest::newRow("high frame") << u"four_in_a_row"_s << QSize(3, 19);
    QTest::newRow("largest board of stones") << u"gomoku"_s << QSize(19, 19);
}

void TestLineBoard::everyLookFitsItsWidget()
{
    QFETCH(QString, game);
    QFETCH(QSize, cells);
    LineBoard board(game);
    for (const QSize size : {QSize(240, 240), QSize(700, 420), QSize(1400, 1200)}) {
        board.resize(size);
        board.showView(lineviews::view(cells.width(), cells.height(), 3, u""_s), ownTurn());
        const QRectF all = board.cells().area(0) | board.cells().area(board.partCount() - 1);
        QVERIFY(QRectF(board.rect()).contains(all));
        QVERIFY(all.width() <= 900 && all.height() <= 900);
        QCOMPARE(board.cellOf(board.partAt(board.cellCentre(1, 2))), QPoint(1, 2));
    }
}

PARLOR_TEST(TestLineBoard, QApplication)
#include "tst_lineboard.moc"
