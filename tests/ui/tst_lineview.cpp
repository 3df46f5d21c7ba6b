#include "lineviews.h"
#include "testclass.h"

#include "boards/linelook.h"
#include "boards/linemotion.h"
#include "catalog/catalog.h"
#include "games/catalog.h"

#include <QApplication>
#include <QTest>

using namespace ui;
using namespace Qt::Literals::StringLiterals;

class TestLineView : public QObject
{
    Q_OBJECT

private slots:
    void goesBackToAnyPosition();
    void hasABoardForEveryGameOfTheCatalog();
    void tellsTheMoves();
    void discsFallAndBounceTwice_data();
    void discsFallAndBounceTwice();
    void motionComesToRest_data();
    void motionComesToRest();
};

void TestLineView::goesBackToAnyPosition()
{
    const GameEntry *entry = findGameEntry(u"tic_tac_toe");
    const QJsonObject end = lineviews::view(3, 3, 3, u"11 20 00 21 22"_s, u"00 11 22"_s);
    QCOMPARE(entry->moves.positionAt(end, -1), lineviews::view(3, 3, 3, u""_s));
    QCOMPARE(entry->moves.positionAt(end, 0), lineviews::view(3, 3, 3, u""_s));
    QCOMPARE(entry->moves.positionAt(end, 3), lineviews::view(3, 3, 3, u"11 20 00"_s));
    QCOMPARE(entry->moves.positionAt(end, 5), end);
    QCOMPARE(entry->moves.positionAt(end, 9), end);
}

void TestLineView::hasABoardForEveryGameOfTheCatalog()
{
    for (const auto &game : core::catalog()) {
        const core::GameKind &kind = *game;
        const GameEntry *entry = findGameEntry(kind.id);
        QVERIFY2(entry, qPrintable(kind.id));
        QVERIFY(!entry->name().isEmpty());
        QVERIFY(entry->makeBoard(nullptr));
        for (const OptionPreset &preset : entry->presets()) {
            const auto checked = kind.checkedOptions(preset.options);
            QVERIFY2(std::holds_alternative<QJsonObject>(checked), qPrintable(preset.label));
            QVERIFY(std::holds_alternative<QJsonObject>(
                core::findGame(entry->id)->checkedOptions(preset.options)));
        }
    }
    QVERIFY(!findGameEntry(u"chess"));
}

void TestLineView::tellsTheMoves()
{
    const GameEntry *entry = findGameEntry(u"tic_tac_toe");
    const QJsonObject end = lineviews::view(3, 3, 3, u"11 20 00 21 22"_s, u"00 11 22"_s);
    QCOMPARE(entry->moves.texts(end).size(), 5);
    QCOMPARE(entry->moves.texts(end).value(1), u"c1"_s);
    QCOMPARE(entry->moves.seat(end, 1), 1);
    QCOMPARE(entry->moves.seat(end, 4), 0);
    QCOMPARE(entry->wonText(end), u"Three in a row on move 5"_s);
    QCOMPARE(entry->wonText(entry->moves.positionAt(end, 4)), QString());
    QCOMPARE(findGameEntry(u"gomoku")->moves.texts(lineviews::view(9, 9, 5, u"08"_s)).value(0), u"a9"_s);
}

void TestLineView::discsFallAndBounceTwice_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("lands"); // ms
    QTest::newRow("into the uppermost row") << 0 << 135;
    QTest::newRow("into the third row") << 2 << 225;
    QTest::newRow("no slower into a deep one") << 18 << 253;
}

void TestLineView::discsFallAndBounceTwice()
{
    QFETCH(const int, row);
    QFETCH(const int, lands);
    const LineMotion motion(LineLook::Discs, {3, row}, false);
    const qreal fall = motion.at(0).height;
    QVERIFY(fall > row + 1);
    QVERIFY(motion.duration() <= 450);
    QList<qreal> peaks;
    int firstLow = 0;
    for (int now = 1; now < motion.duration(); ++now) {
        const qreal height = motion.at(now).height / fall;
        if (!firstLow && height < motion.at(now + 1).height / fall)
            firstLow = now;
        if (height > motion.at(now - 1).height / fall && height >= motion.at(now + 1).height / fall)
            peaks.append(height);
    }
    QVERIFY2(std::abs(firstLow - lands) <= 1, qPrintable(QString::number(firstLow)));
    QCOMPARE(motion.landingTime(), lands);
    QCOMPARE(peaks.size(), 2);
    QVERIFY(std::abs(peaks[0] - 0.06) < 0.001);
    QVERIFY(std::abs(peaks[1] - 0.02) < 0.001);
    QVERIFY(motion.at(motion.duration()).height < 0.001);
}

void TestLineView::motionComesToRest_data()
{
    QTest::addColumn<LineLook>("look");
    QTest::addColumn<bool>("wins");
    QTest::newRow("a cross lands") << LineLook::Crosses << false;
    QTest::newRow("a disc falls") << LineLook::Discs << false;
    QTest::newRow("a disc wins") << LineLook::Discs << true;
    QTest::newRow("a stone wins") << LineLook::Stones << true;
}

void TestLineView::motionComesToRest()
{
    QFETCH(LineLook, look);
    QFETCH(bool, wins);
    const LineMotion motion(look, {0, 5}, wins);
    const LineFrame first = motion.at(0);
    const LineFrame last = motion.at(motion.duration());
    QVERIFY(first.height > 5 || first.pieceScale < 1);
    QCOMPARE(first.capsule, 0.0);
    QVERIFY(std::abs(last.height) < 1e-6);
    QCOMPARE(last.pieceScale, 1.0);
    QCOMPARE(last.pieceOpacity, 1.0);
    QCOMPARE(last.pool, 1.0);
    QVERIFY(!wins || (last.capsule > 0.999 && last.dim > 0.999));
}

PARLOR_TEST(TestLineView, QApplication)
#include "tst_lineview.moc"
