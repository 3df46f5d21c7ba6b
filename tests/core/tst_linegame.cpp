#include "games/catalog.h"
#include "lineboards.h"
#include "testclass.h"

#include <QtTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

// Options, moves and departures of tic-tac-toe and its family.
class LineGameTest : public QObject
{
    Q_OBJECT

private slots:
    void presets_data();
    void presets();
    void optionsAreCompleted();
    void fullBoardIsDrawn();
    void lastCellMayStillWin();
    void firstMoverKeepsTheSign();
    void departureGivesTheMatchAway_data();
    void departureGivesTheMatchAway();
    void refusal_data();
    void refusal();
    void keysBesideTheMoveAreIgnored();
};

void LineGameTest::presets_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("inARow");
    QTest::addRow("tic_tac_toe") << 3 << 3 << 3;
    QTest::addRow("four_in_a_row") << 7 << 6 << 4;
    QTest::addRow("gomoku") << 15 << 15 << 5;
}

void LineGameTest::presets()
{
    QFETCH(int, columns);
    QFETCH(int, rows);
    QFETCH(int, inARow);
    const auto game = started(QString::fromLatin1(QTest::currentDataTag()), {});
    const QJsonObject expected{{u"columns"_s, columns},    {u"rows"_s, rows},
                               {u"in_a_row"_s, inARow},    {u"cells"_s, QString(columns * rows, u'.')},
                               {u"moves"_s, QJsonArray()}, {u"line"_s, QJsonArray()}};
    QCOMPARE(seen(*game), expected);
}

void LineGameTest::optionsAreCompleted()
{
    const GameKind *kind = findGame(u"gomoku");
    const auto checked = kind->checkedOptions({{u"columns"_s, 19.0}, {u"colour"_s, u"red"_s}});
    const QJsonObject expected{{u"columns"_s, 19}, {u"rows"_s, 15}, {u"in_a_row"_s, 5}};
    QCOMPARE(std::get<QJsonObject>(checked), expected);
    QCOMPARE(kind->seats(expected), (SeatRange{2, 2}));
}

void LineGameTest::fullBoardIsDrawn()
{
    const auto game = started(u"tic_tac_toe"_s, {});
    const std::vector<std::pair<int, int>> cells{{0, 0}, {1, 0}, {2, 0}, {1, 1}, {0, 1},
                                                 {2, 1}, {1, 2}, {0, 2}, {2, 2}};
    for (const auto &[column, row] : cells) {
        QVERIFY(!game->outcome());
        QVERIFY(!game->play(game->step() % 2, game->step(), cellMove(QJsonArray{column, row})));
    }
    const QJsonObject expected{{u"winners"_s, QJsonArray()},
                               {u"ranking"_s, QJsonArray{QJsonValue(QJsonArray{0, 1})}},
                               {u"reason"_s, u"draw"_s}};
    QCOMPARE(toJson(*game->outcome()), expected);
    QVERIFY(game->turn().empty());
    QCOMPARE(game->play(1, 9, cellMove(QJsonArray{0, 0}))->code, ErrorCode::MatchOver);
}

void LineGameTest::lastCellMayStillWin()
{
    const Drawing drawing(u"xOX OxO OX*"_s);
    const auto state = LineGame::applied(drawing.before(3, 0), 0, moveTo(QJsonArray{2, 2}));
    QCOMPARE(LineGame::outcome(state), (Outcome{{0}, {{0}, {1}}, Reason::Won}));
}

void LineGameTest::firstMoverKeepsTheSign()
{
    const auto game = started(u"tic_tac_toe"_s, {}, 1);
    QCOMPARE(game->turn(), std::vector<Seat>{1});
    QVERIFY(!game->play(1, 0, cellMove(QJsonArray{1, 1})));
    QCOMPARE(seen(*game)["cells"_L1].toString(), u"....O...."_s);
    QCOMPARE(seen(*game)["moves"_L1].toArray(), QJsonArray{QJsonValue(QJsonArray{1, 1})});
    QCOMPARE(game->turn(), std::vector<Seat>{0});
}

void LineGameTest::departureGivesTheMatchAway_data()
{
    QTest::addColumn<Departure>("departure");
    QTest::addColumn<Reason>("reason");
    QTest::addRow("who resigns") << Departure::Resigned << Reason::Resigned;
    QTest::addRow("who leaves") << Departure::Left << Reason::Left;
    QTest::addRow("who runs out of time") << Departure::Timeout << Reason::Timeout;
}

void LineGameTest::departureGivesTheMatchAway()
{
    QFETCH(Departure, departure);
    QFETCH(Reason, reason);
    for (const Seat loser : {0, 1}) {
        const auto game = started(u"gomoku"_s, {});
        game->depart(loser, departure);
        QCOMPARE(game->outcome(), (Outcome{{1 - loser}, {{1 - loser}, {loser}}, reason}));
        QVERIFY(!game->isIn(loser) && game->isIn(1 - loser) && game->turn().empty());
        QCOMPARE(game->step(), 0);
        game->depart(1 - loser, Departure::Left);
        QCOMPARE(game->outcome()->winners, std::vector<Seat>{1 - loser});
    }
}

void LineGameTest::refusal_data()
{
    QTest::addColumn<QString>("game");
    QTest::addColumn<QJsonObject>("move");
    QTest::addColumn<QString>("sentence");
    const QString taken = u"That cell is taken."_s;
    const QString full = u"That column is full."_s;
    const QString outside = u"That is outside the board."_s;
    const QString noMove = u"That is not a move of this game."_s;
    const auto cell = [](auto column, auto row) { return cellMove(QJsonArray{column, row}); };
    QTest::addRow("a taken cell") << u"tic_tac_toe"_s << cell(0, 0) << taken;
    QTest::addRow("right of the board") << u"tic_tac_toe"_s << cell(3, 0) << outside;
    QTest::addRow("left of the board") << u"tic_tac_toe"_s << cell(-1, 1) << outside;
    QTest::addRow("above the board") << u"tic_tac_toe"_s << cell(1, -1) << outside;
    QTest::addRow("below the board") << u"tic_tac_toe"_s << cell(0, 3) << outside;
    QTest::addRow("a row that would be a cell on a line without ends")
        << u"tic_tac_toe"_s << cell(5, -1) << outside;
    QTest::addRow("a column of 2 to the 32") << u"tic_tac_toe"_s << cell(4294967296.0, 1) << outside;
    QTest::addRow("a column of 2 to the 60") << u"tic_tac_toe"_s << cell(1152921504606846976.0, 1) << outside;
    QTest::addRow("half a column") << u"tic_tac_toe"_s << cell(1.5, 1) << noMove;
    QTest::addRow("a column in words") << u"tic_tac_toe"_s << cell(u"1"_s, 1) << noMove;
    QTest::addRow("a row that is true") << u"tic_tac_toe"_s << cell(1, true) << noMove;
    QTest::addRow("three numbers") << u"tic_tac_toe"_s << cellMove(QJsonArray{1, 1, 1}) << noMove;
    QTest::addRow("one number") << u"tic_tac_toe"_s << cellMove(QJsonArray{1}) << noMove;
    QTest::addRow("a cell that is a number") << u"tic_tac_toe"_s << cellMove(1) << noMove;
    QTest::addRow("a cell that is null") << u"tic_tac_toe"_s << cellMove(QJsonValue::Null) << noMove;
    QTest::addRow("nothing at all") << u"tic_tac_toe"_s << QJsonObject() << noMove;
    QTest::addRow("a column where cells are meant") << u"tic_tac_toe"_s << columnMove(1) << noMove;
    QTest::addRow("a cell where columns are meant") << u"four_in_a_row"_s << cell(1, 1) << noMove;
    QTest::addRow("a full column") << u"four_in_a_row"_s << columnMove(0) << full;
    QTest::addRow("a column left of the board") << u"four_in_a_row"_s << columnMove(-1) << outside;
    QTest::addRow("a column right of the board") << u"four_in_a_row"_s << columnMove(7) << outside;
    QTest::addRow("a column between two") << u"four_in_a_row"_s << columnMove(0.5) << noMove;
    QTest::addRow("a column in a list") << u"four_in_a_row"_s << columnMove(QJsonArray{1}) << noMove;
}

void LineGameTest::refusal()
{
    QFETCH(QString, game);
    QFETCH(QJsonObject, move);
    QFETCH(QString, sentence);
    const auto match = started(game, {});
    const bool falls = game == "four_in_a_row"_L1;
    for (int i = 0; i < (falls ? 6 : 1); ++i)
        QVERIFY(!match->play(i % 2, i, falls ? columnMove(0) : cellMove(QJsonArray{0, 0})));
    const QJsonObject before = seen(*match);
    const auto refused = match->play(match->turn().front(), match->step(), move);
    QVERIFY(refused);
    QCOMPARE(refused->code, ErrorCode::IllegalMove);
    QCOMPARE(englishText(*refused), sentence);
    QCOMPARE(seen(*match), before);
}

void LineGameTest::keysBesideTheMoveAreIgnored()
{
    const auto game = started(u"tic_tac_toe"_s, {});
    QVERIFY(!game->play(0, 0, QJsonObject{{u"cell"_s, QJsonArray{1.0, 2}}, {u"column"_s, u"x"_s}}));
    QCOMPARE(game->lastMove().tree(), cellMove(QJsonArray{1, 2}));
}

PARLOR_TEST(LineGameTest, testing::NoApplication)
#include "tst_linegame.moc"
