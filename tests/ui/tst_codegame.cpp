#include "codeviews.h"
#include "testclass.h"

#include "catalog/catalog.h"
#include "games/catalog.h"

#include <QApplication>
#include <QLocale>
#include <QTest>

using codeviews::seen;
using namespace ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject options(const QString &mode, int length, int symbols, bool repeats)
{
    return {{u"mode"_s, mode}, {u"length"_s, length}, {u"symbols"_s, symbols}, {u"repeats"_s, repeats}};
}

} // namespace

// Bulls and cows among the games: its options, its list of moves, looking back.
class TestCodeGame : public QObject
{
    Q_OBJECT

private slots:
    void listsMoves();
    void looksBack();
    void countsTheCodes_data();
    void countsTheCodes();
    void tellsOptions();
};

void TestCodeGame::listsMoves()
{
    const GameEntry &entry = *findGameEntry(u"bulls_and_cows");
    const QJsonObject race = codeviews::race(codeviews::code, {u"0123"_s, u"4567 1870"_s}, 1);
    QCOMPARE(entry.moves.texts(race).size(), 2); // one's own
    QCOMPARE(entry.moves.texts(race).value(1), u"1870 ●●○○"_s);
    QCOMPARE(entry.moves.seat(race, 0), -1);
    QCOMPARE(entry.moves.texts(codeviews::race(codeviews::code, {u"0123"_s, u"4567"_s}, std::nullopt)).size(),
             0);
    const QJsonObject over = codeviews::race(codeviews::code, {u"0123 4567"_s, u"4567 1807"_s}, 0, true);
    QCOMPARE(entry.moves.texts(over).value(1), u"1807 ●●●●"_s); // the best one's
    QCOMPARE(entry.wonText(over), u"The code was 1807, found with guess 2"_s);

    const QJsonObject duel = codeviews::duel({.guesses = {u"0123 4567"_s, u"8888"_s}});
    QCOMPARE(entry.moves.texts(duel).size(), 3);
    QCOMPARE(entry.moves.texts(duel).value(1), u"8888 –"_s);
    QCOMPARE(entry.moves.seat(duel, 1), 1);
    QCOMPARE(entry.moves.seat(duel, 2), 0);
    QCOMPARE(entry.moves.texts(duel).value(7), QString());
}

void TestCodeGame::looksBack()
{
    const GameEntry &entry = *findGameEntry(u"bulls_and_cows");
    const QJsonObject over = codeviews::race(codeviews::code, {u"0123 4567"_s, u"4567 1807"_s}, 0, true);
    const core::CodeView first = seen(entry.moves.positionAt(over, 1));
    QCOMPARE(first.boards[0].rows.size(), 1U);
    QCOMPARE(first.boards[1].rows.size(), 1U);
    QVERIFY(!first.boards[1].solved);
    QVERIFY(!first.secret);
    QVERIFY(first.isOfSameMatch(seen(over)));
    QCOMPARE(entry.moves.positionAt(over, 2), over);

    const QJsonObject duel = codeviews::duel({.guesses = {u"0123 4567"_s, u"8888"_s}, .phase = u"over"_s});
    const core::CodeView both = seen(entry.moves.positionAt(duel, 2));
    QCOMPARE(both.boards[0].rows.size(), 1U);
    QCOMPARE(both.boards[1].rows.size(), 1U);
    QVERIFY(both.secrets.empty());
}

void TestCodeGame::countsTheCodes_data()
{
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<QString>("hint");
    QTest::newRow("classic") << options(u"race"_s, 4, 10, false) << u"There are 5,040 codes."_s;
    QTest::newRow("Mastermind") << options(u"race"_s, 4, 6, true) << u"There are 1,296 codes."_s;
    QTest::newRow("smallest") << options(u"race"_s, 3, 3, false) << u"There are 6 codes."_s;
    QTest::newRow("largest") << options(u"duel"_s, 8, 16, true) << u"There are 4,294,967,296 codes."_s;
    QTest::newRow("largest without repeats")
        << options(u"duel"_s, 8, 16, false) << u"There are 518,918,400 codes."_s;
    QTest::newRow("none at all") << options(u"race"_s, 5, 4, false) << QString();
}

void TestCodeGame::countsTheCodes()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QFETCH(const QJsonObject, options);
    QTEST(findGameEntry(u"bulls_and_cows")->optionsHint(options), "hint");
}

void TestCodeGame::tellsOptions()
{
    const GameEntry &entry = *findGameEntry(u"bulls_and_cows");
    QCOMPARE(entry.optionsText({}), u"race"_s);
    QCOMPARE(entry.optionsText(options(u"duel"_s, 5, 16, false)), u"duel, 5 of 16"_s);
    const auto arePlayable = [&](const QJsonObject &given) {
        return std::holds_alternative<QJsonObject>(core::findGame(entry.id)->checkedOptions(given));
    };
    QVERIFY(arePlayable(options(u"race"_s, 4, 4, false)));
    QVERIFY(!arePlayable(options(u"race"_s, 4, 3, false)));
    QVERIFY(arePlayable(options(u"race"_s, 4, 3, true)));
    QVERIFY(entry.promise(options(u"co_op"_s, 4, 10, false)).contains(u"host's computer"_s));
    QVERIFY(entry.promise(options(u"duel"_s, 4, 10, false)).contains(u"Nobody but its owner"_s));
    for (const OptionPreset &preset : entry.presets())
        QVERIFY2(arePlayable(preset.options), qPrintable(preset.label));
}

PARLOR_TEST(TestCodeGame, QApplication)
#include "tst_codegame.moc"
