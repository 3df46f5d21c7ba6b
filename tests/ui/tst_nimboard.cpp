#include "linesituations.h"
#include "nimboard.h"
#include "testclass.h"

#include "style/style.h"

#include <QAccessible>
#include <QApplication>
#include <QJsonArray>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

using lineviews::ownTurn;
using namespace ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject heaps(const QJsonArray &pieces)
{
    return {{u"heaps"_s, pieces.size()}, {u"last_loses"_s, false}, {u"pieces"_s, pieces}};
}

QJsonObject taking(int take, int heap)
{
    return {{u"heap"_s, heap}, {u"take"_s, take}};
}

// Nim on its board of 400 × 400 px, with somebody before it.
struct Seat
{
    explicit Seat(const QJsonArray &pieces, const BoardSituation &situation = ownTurn())
    {
        board.resize(400, 400);
        board.showView(heaps(pieces), situation);
    }
    [[nodiscard]] QPoint centre(int cell) const { return board.cells().area(cell).center().toPoint(); }
    void click(int cell) { QTest::mouseClick(&board, Qt::LeftButton, {}, centre(cell)); }
    void hover(int cell)
    {
        QMouseEvent event(QEvent::MouseMove, centre(cell), board.mapToGlobal(centre(cell)), Qt::NoButton,
                          Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(&board, &event);
    }

    NimBoard board;
    QSignalSpy chosen{&board, &Board::moveChosen};
    QSignalSpy refused{&board, &Board::moveRefused};
};

} // namespace

// What a board gets from the kit, seen on the example of a plain one.
class NimBoardTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void clickTakesThePieceAndThoseBeside();
    void arrowsGoFromHeapToHeap();
    void takenPlaceSaysSo();
    void nothingIsPlayedWhen_data();
    void nothingIsPlayedWhen();
    void askedMoveLiesThereAtOnce();
    void readersFindThePieces();
    void ghostOnlyWhereAMoveIsLegal();
    void unreadableViewLeavesTheBoard();
};

void NimBoardTest::initTestCase()
{
    QAccessible::setActive(true);
    applyLook(*qApp, {Theme::Light, 1, true});
}

void NimBoardTest::clickTakesThePieceAndThoseBeside()
{
    Seat seat({1, 2, 3});
    seat.click(4);
    QCOMPARE(seat.chosen.size(), 1);
    QCOMPARE(seat.chosen.at(0).at(0).toJsonObject(), taking(2, 2));
}

void NimBoardTest::arrowsGoFromHeapToHeap()
{
    Seat seat({1, 2, 3});
    for (const Qt::Key key :
         {Qt::Key_Right, Qt::Key_Down, Qt::Key_Right, Qt::Key_Down, Qt::Key_End, Qt::Key_Space})
        QTest::keyClick(&seat.board, key);
    QCOMPARE(seat.chosen.size(), 1);
    QCOMPARE(seat.chosen.at(0).at(0).toJsonObject(), taking(1, 2));
}

void NimBoardTest::takenPlaceSaysSo()
{
    Seat seat({1, 0, 3});
    seat.click(1);
    QVERIFY(seat.chosen.isEmpty());
    QCOMPARE(seat.refused.at(0).at(0).toString(), u"That cell is taken."_s);
}

void NimBoardTest::nothingIsPlayedWhen_data()
{
    QTest::addColumn<BoardSituation>("situation");
    QTest::addColumn<QString>("said");
    QTest::newRow("watching") << BoardSituation{.ownSeat = {}, .turn = {0}} << QString();
    QTest::newRow("another is to move")
        << BoardSituation{.ownSeat = 0, .turn = {1}} << u"It is not your turn yet."_s;
    QTest::newRow("looking back") << BoardSituation{.ownSeat = 0, .turn = {0}, .live = false} << QString();
    QTest::newRow("the match is over")
        << BoardSituation{.ownSeat = 0, .turn = {0}, .over = true} << QString();
    QTest::newRow("a move is asked for")
        << BoardSituation{.ownSeat = 0, .turn = {0}, .asked = taking(1, 2)} << QString();
}

void NimBoardTest::nothingIsPlayedWhen()
{
    QFETCH(const BoardSituation, situation);
    QFETCH(const QString, said);
    Seat seat({1, 2, 3}, situation);
    const QImage still = seat.board.grab().toImage();
    seat.hover(3);
    QCOMPARE(seat.board.grab().toImage(), still);
    QCOMPARE(seat.board.cursor().shape(), Qt::ArrowCursor);
    seat.click(3);
    QVERIFY(seat.chosen.isEmpty());
    QCOMPARE(seat.refused.value(0).value(0).toString(), said);
}

void NimBoardTest::askedMoveLiesThereAtOnce()
{
    Seat seat({1, 2, 3}, {.ownSeat = 0, .turn = {0}, .asked = taking(2, 2)});
    QCOMPARE(seat.board.cellName(3), u"heap 3, takes 1 of 1"_s);
    QCOMPARE(seat.board.cellName(4), u"heap 3, empty place"_s);
    seat.board.showView(heaps({1, 2, 3}), ownTurn());
    QCOMPARE(seat.board.cellName(4), u"heap 3, takes 2 of 3"_s);
}

void NimBoardTest::readersFindThePieces()
{
    Seat seat({1, 2, 3});
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&seat.board);
    QVERIFY(access);
    QCOMPARE(access->childCount(), 6);
    QAccessibleInterface *piece = access->child(1);
    QCOMPARE(piece->text(QAccessible::Name), u"heap 2, takes 2 of 2"_s);
    QCOMPARE(access->indexOfChild(piece), 1);
    QCOMPARE(access->childAt(piece->rect().center().x(), piece->rect().center().y()), piece);
    piece->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(seat.chosen.at(0).at(0).toJsonObject(), taking(2, 1));
    seat.board.showView(heaps({1}), ownTurn());
    QCOMPARE(access->childCount(), 1);
    QVERIFY(!piece->isValid());
}

void NimBoardTest::ghostOnlyWhereAMoveIsLegal()
{
    Seat seat({1, 2, 1});
    const QImage still = seat.board.grab().toImage();
    seat.hover(5);
    QCOMPARE(seat.board.grab().toImage(), still);
    seat.hover(3);
    QVERIFY(seat.board.grab().toImage() != still);
    QCOMPARE(seat.board.cursor().shape(), Qt::PointingHandCursor);
}

void NimBoardTest::unreadableViewLeavesTheBoard()
{
    NimBoard board;
    board.resize(400, 400);
    board.grab();
    QTest::keyClick(&board, Qt::Key_Return);
    QTest::mouseClick(&board, Qt::LeftButton, {}, {200, 200});
    board.showView({}, ownTurn());
    QCOMPARE(board.partCount(), 0);
    board.showView(heaps({1, 2}), ownTurn());
    board.showView({}, ownTurn());
    QCOMPARE(board.partCount(), 3);
}

PARLOR_TEST(NimBoardTest, QApplication)
#include "tst_nimboard.moc"
