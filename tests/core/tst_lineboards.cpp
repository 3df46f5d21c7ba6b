#include "lineboards.h"
#include "testclass.h"

#include <QtTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

static QJsonArray lineOf(const LineGame::State &state)
{
    return toJson<LineGame>(state.view)["line"_L1].toArray();
}

// Won, open and full boards of the line games, held against drawings and a slow referee.
class LineBoardsTest : public QObject
{
    Q_OBJECT

private slots:
    void boardIsWon_data();
    void boardIsWon();
    void boardIsOpen_data();
    void boardIsOpen();
    void piecesFall_data();
    void piecesFall();
    void agreesWithSlowReferee_data();
    void agreesWithSlowReferee();
};

void LineBoardsTest::boardIsWon_data()
{
    QTest::addColumn<QString>("board");
    QTest::addColumn<int>("inARow");
    QTest::addRow("a row") << u"xx* OO. ..."_s << 3;
    QTest::addRow("a column") << u"x.O *O. x.."_s << 3;
    QTest::addRow("falling") << u"xO. .*O ..x"_s << 3;
    QTest::addRow("rising") << u"O.* .x. xO."_s << 3;
    QTest::addRow("the last row of a wide board") << u"OO.OO ..... ..... .xx*x"_s << 4;
    QTest::addRow("the last column of a tall board") << u"O.x ..* O.x .O."_s << 3;
    QTest::addRow("five where four win") << u"O.O.O.O xx*xx.. ......."_s << 4;
    QTest::addRow("seven where four win, rising")
        << u"......x .....x. ....x.. ...*... ..x.... .x..... x.OO.OO"_s << 4;
    QTest::addRow("two rows at once") << u"xx* .Ox O.x"_s << 3;
    QTest::addRow("an overline and a row at once") << u"x..O. .x... xx*x. ...x. ....x OO.OO"_s << 4;
    QTest::addRow("four rows through one cell") << u"x.x.x .xxx. xx*xx .xxx. x.x.x"_s << 5;
    QTest::addRow("a row beside runs that are too short") << u"X.X.O .XXO. xx*x. ..O.."_s << 4;
    QTest::addRow("the whole of the largest board's diagonal") << diagonal(19) << 19;
}

void LineBoardsTest::boardIsWon()
{
    QFETCH(QString, board);
    QFETCH(int, inARow);
    const Drawing drawing(board);
    for (const Seat winner : {0, 1}) {
        auto state = drawing.before(inARow, winner);
        QVERIFY(!LineGame::outcome(state));
        QCOMPARE(lineOf(state), QJsonArray());
        state = LineGame::applied(state, winner, moveTo(drawing.cellsWith(u"*"_s).first()));
        QCOMPARE(lineOf(state), drawing.cellsWith(u"x*"_s));
        QCOMPARE(LineGame::outcome(state), (Outcome{{winner}, {{winner}, {1 - winner}}, Reason::Won}));
    }
}

void LineBoardsTest::boardIsOpen_data()
{
    QTest::addColumn<QString>("board");
    QTest::addColumn<int>("inARow");
    QTest::addRow("one too few") << u"XX* OO. ... ..."_s << 4;
    QTest::addRow("a row with a gap") << u"XX.*X O.O.. ....."_s << 4;
    QTest::addRow("a row with a foreign piece") << u"XXO*X O.O.. ....."_s << 4;
    QTest::addRow("around the right edge") << u"...XX *X... ....."_s << 4;
    QTest::addRow("around the corner, falling") << u"...X. ....X *.... .X..."_s << 4;
    QTest::addRow("bent") << u"XX*.. ...X. ....X"_s << 4;
}

void LineBoardsTest::boardIsOpen()
{
    QFETCH(QString, board);
    QFETCH(int, inARow);
    const Drawing drawing(board);
    const auto state = LineGame::applied(drawing.before(inARow, 0), 0,
                                         moveTo(drawing.cellsWith(u"*"_s).first()));
    QVERIFY(!LineGame::outcome(state));
    QCOMPARE(lineOf(state), QJsonArray());
}

void LineBoardsTest::piecesFall_data()
{
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QString>("board");
    QTest::addColumn<bool>("isWon");
    QTest::addRow("to the bottom") << u"3"_s << u"....... ....... ....... ....... ....... ...X..."_s << false;
    QTest::addRow("on each other") << u"000"_s << u"....... ....... ....... X...... O...... X......"_s
                                   << false;
    QTest::addRow("until the column is full")
        << u"666666"_s << u"......O ......X ......O ......X ......O ......X"_s << false;
    QTest::addRow("into a column of four")
        << u"0101010"_s << u"....... ....... x...... xO..... xO..... xO....."_s << true;
    QTest::addRow("into a row of four")
        << u"3344556"_s << u"....... ....... ....... ....... ...OOO. ...xxxx"_s << true;
    QTest::addRow("into a rising line")
        << u"01123223633"_s << u"....... ....... ...x... ..xO... .xOO... xOOX..X"_s << true;
}

void LineBoardsTest::piecesFall()
{
    QFETCH(QString, columns);
    QFETCH(QString, board);
    QFETCH(bool, isWon);
    const auto game = started(u"four_in_a_row"_s, {});
    for (const QChar column : columns)
        QVERIFY(!game->play(game->step() % 2, game->step(), columnMove(column.digitValue())));
    const Drawing drawing(board);
    QCOMPARE(seen(*game)["cells"_L1].toString(), drawing.rows.join(QString()).toUpper());
    QCOMPARE(seen(*game)["line"_L1].toArray(), drawing.cellsWith(u"x"_s));
    QCOMPARE(game->outcome().has_value(), isWon);
}

void LineBoardsTest::agreesWithSlowReferee_data()
{
    QTest::addColumn<QString>("game");
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<int>("matches");
    const auto options = [](int columns, int rows, int inARow) {
        return QJsonObject{{u"columns"_s, columns}, {u"rows"_s, rows}, {u"in_a_row"_s, inARow}};
    };
    QTest::addRow("tic-tac-toe") << u"tic_tac_toe"_s << QJsonObject() << 200;
    QTest::addRow("four in a row") << u"four_in_a_row"_s << QJsonObject() << 100;
    QTest::addRow("a flat board that falls") << u"four_in_a_row"_s << options(19, 3, 3) << 100;
    QTest::addRow("a high board that falls") << u"four_in_a_row"_s << options(3, 19, 4) << 100;
    QTest::addRow("a wide board") << u"tic_tac_toe"_s << options(8, 5, 4) << 100;
    QTest::addRow("gomoku") << u"gomoku"_s << QJsonObject() << 3;
    QTest::addRow("the largest board") << u"gomoku"_s << options(19, 19, 5) << 2;
}

void LineBoardsTest::agreesWithSlowReferee()
{
    QFETCH(QString, game);
    QFETCH(QJsonObject, options);
    QFETCH(int, matches);
    for (int seed = 0; seed < matches; ++seed) {
        const auto match = started(game, options, seed % 2);
        SlowReferee referee(seen(*match), game == "four_in_a_row"_L1, seed % 2);
        QRandomGenerator dice(static_cast<quint32>(seed));
        while (!match->outcome()) {
            QCOMPARE(match->turn(), std::vector<Seat>{referee.next});
            const Seat mover = referee.next;
            QVERIFY(!match->play(mover, match->step(), referee.randomMove(dice)));
            QCOMPARE(seen(*match)["cells"_L1].toString(), referee.cells());
            QCOMPARE(lineOf(seen(*match)), referee.line());
            QCOMPARE(match->outcome().has_value(), !referee.line().empty() || referee.isFull());
        }
        const bool isDraw = referee.line().empty();
        QCOMPARE(match->outcome()->winners,
                 isDraw ? std::vector<Seat>{} : std::vector<Seat>{1 - referee.next});
    }
}

PARLOR_TEST(LineBoardsTest, testing::NoApplication)
#include "tst_lineboards.moc"
