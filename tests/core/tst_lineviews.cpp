#include "games/linegame/rules.h"
#include "lineviews.h"
#include "testclass.h"

#include <QtTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

// What is read of a view of a line game, and what its board then tells.
class LineViewsTest : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatIsNoView_data();
    void refusesWhatIsNoView();
    void findsWhereADiscComesToRest();
    void findsEveryWinningRow();
    void longRowIsOneRow();
    void emptyCellsAreNoRow();
};

void LineViewsTest::refusesWhatIsNoView_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no columns") << u"columns"_s << QJsonValue(0);
    QTest::newRow("more columns than a board can have") << u"columns"_s << QJsonValue(20);
    QTest::newRow("a cell too few") << u"cells"_s << QJsonValue(u"........"_s);
    QTest::newRow("a move beside the board")
        << u"moves"_s << QJsonValue(QJsonArray{QJsonValue(QJsonArray{3, 0})});
    QTest::newRow("a line of words") << u"line"_s << QJsonValue(QJsonArray{u"here"_s});
}

void LineViewsTest::refusesWhatIsNoView()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject view = lineviews::view(3, 3, 3, u"11"_s);
    QVERIFY(LineGame::readView(u"tic_tac_toe"_s, view));
    view[key] = value;
    QVERIFY(!LineGame::readView(u"tic_tac_toe"_s, view));
}

void LineViewsTest::findsWhereADiscComesToRest()
{
    const auto view = LineGame::readView(u"tic_tac_toe"_s, lineviews::view(4, 3, 3, u"12 11 10"_s));
    QCOMPARE(view->landing(0), std::optional(Cell(0, 2)));
    QCOMPARE(view->landing(1), std::nullopt);
    QCOMPARE(view->landing(4), std::nullopt);
}

void LineViewsTest::findsEveryWinningRow()
{
    // X has closed the top row and the left column with one move.
    const auto view = LineGame::readView(u"tic_tac_toe"_s,
                                         lineviews::view(3, 3, 3, u"10 11 20 21 01 12 02 22 00"_s,
                                                         u"00 10 20 01 02"_s));
    const std::vector<LineView::Run> expected{{{0, 0}, {2, 0}}, {{0, 0}, {0, 2}}};
    QCOMPARE(view->winningRuns(), expected);
}

void LineViewsTest::longRowIsOneRow()
{
    const auto view = LineGame::readView(u"tic_tac_toe"_s, lineviews::view(5, 3, 3, u"00 01 10 11 30 31 20"_s,
                                                                           u"00 10 20 30"_s));
    QCOMPARE(view->winningRuns(), (std::vector<LineView::Run>{{{0, 0}, {3, 0}}}));
}

// Whatever a stranger says of them.
void LineViewsTest::emptyCellsAreNoRow()
{
    const auto view = LineGame::readView(u"tic_tac_toe"_s,
                                         lineviews::view(3, 3, 3, u"11 12"_s, u"00 10 20"_s));
    QVERIFY(view);
    QVERIFY(view->winningRuns().empty());
    QVERIFY(view->winningLine({0, 0}).empty());
}

PARLOR_TEST(LineViewsTest, testing::NoApplication)
#include "tst_lineviews.moc"
