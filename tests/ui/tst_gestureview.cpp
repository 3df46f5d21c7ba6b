#include "gestureseat.h"
#include "testclass.h"

#include "boards/gestureround.h"
#include "boards/gesturewins.h"
#include "boards/gesturewords.h"
#include "catalog/catalog.h"
#include "desktop/language.h"
#include "games/rockpaperscissors/gestures.h"

#include <QApplication>
#include <QFile>
#include <QInputMethodEvent>
#include <QTest>

using namespace ui;
using namespace Qt::Literals::StringLiterals;
using gestureviews::Round;
using gestureviews::Table;

// What is said of a view of rock-paper-scissors and of its rounds.
class TestGestureView : public QObject
{
    Q_OBJECT

private slots:
    void everyGestureHasAName_data();
    void everyGestureHasAName();
    void smallCirclesHaveArtAndReasons_data();
    void smallCirclesHaveArtAndReasons();
    void roundsAreTold_data();
    void roundsAreTold();
    void whoOpensNothingIsTold();
    void whoHasResignedIsNotStillIn();
    void pointsCountTheBeaten();
    void positionsAreThoseOfTheirTime();
    void laterRoundsAreNumbered_data();
    void laterRoundsAreNumbered();
    void optionsFollowTheRule();
    void koreanIsComposedIntoTheSearch();

private:
    const app::TranslatorScope m_english{u"en"_s}; // the source has no plural forms
};

void TestGestureView::everyGestureHasAName_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {3, 5, 7, 9, 11, 15, 25, 101, 13, 99})
        QTest::addRow("%d gestures", count) << count;
}

void TestGestureView::everyGestureHasAName()
{
    QFETCH(const int, count);
    const bool isNamed = !core::gestureNames(count).empty();
    QStringList names;
    for (int gesture = 0; gesture < count; ++gesture) {
        const QString name = gestureName(count, gesture);
        QVERIFY2(name.front().isUpper() && !name.contains(u'_'), qPrintable(name));
        QCOMPARE(name.startsWith(u"Number "_s), !isNamed);
        names.append(name);
    }
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestGestureView::smallCirclesHaveArtAndReasons_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {3, 5, 7, 9, 11, 15})
        QTest::addRow("%d gestures", count) << count;
}

// Each pair has words of its own that name the winner first.
void TestGestureView::smallCirclesHaveArtAndReasons()
{
    QFETCH(const int, count);
    for (int winner = 0; winner < count; ++winner) {
        QVERIFY2(!gestureArt(count, winner).isEmpty(), qPrintable(gestureName(count, winner)));
        for (int loser = 0; loser < count; ++loser) {
            if (!core::beats(count, winner, loser))
                continue;
            const QString reason = winWords(count, winner, loser);
            QVERIFY2(reason.startsWith(gestureWord(count, winner))
                         && reason.contains(gestureWord(count, loser)) && !reason.contains(u" beats "_s),
                     qPrintable(reason));
        }
    }
}

void TestGestureView::roundsAreTold_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<std::vector<int>>("thrown");
    QTest::addColumn<std::vector<int>>("out");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("inTheList");
    using Seats = std::vector<int>;
    QTest::newRow("paper against rock") << 3 << Seats{2, 0} << Seats{1} << u"Paper covers rock"_s
                                        << u"1 of 2 stays in"_s << u"Paper covers rock · 1 out"_s;
    QTest::newRow("two rocks against one pair of scissors")
        << 3 << Seats{0, 1, 0} << Seats{1} << u"Rock breaks scissors"_s << u"2 of 3 stay in"_s
        << u"Rock breaks scissors · 1 out"_s;
    QTest::newRow("one that beats two others") << 5 << Seats{0, 1, 2} << Seats{1, 2} << u"Rock wins"_s
                                               << u"1 of 3 stays in"_s << u"Rock wins · 2 out"_s;
    QTest::newRow("all alike") << 3 << Seats{1, 1, 1} << Seats{} << u"All threw scissors"_s
                               << u"all stay in"_s << u"All threw scissors"_s;
    QTest::newRow("each beaten by another")
        << 3 << Seats{0, 1, 2} << Seats{} << u"Nobody is out"_s << u"all were beaten"_s << u"Nobody is out"_s;
    QTest::newRow("Spock keeps his capital") << 5 << Seats{2, 4} << Seats{1} << u"Lizard bites Spock"_s
                                             << u"1 of 2 stays in"_s << u"Lizard bites Spock · 1 out"_s;
    QTest::newRow("without names") << 13 << Seats{0, 6} << Seats{1} << u"Number 1 beats number 7"_s
                                   << u"1 of 2 stays in"_s << u"Number 1 beats number 7 · 1 out"_s;
}

void TestGestureView::roundsAreTold()
{
    QFETCH(const int, count);
    QFETCH(const std::vector<int>, thrown);
    QFETCH(const std::vector<int>, out);
    const auto view = gestureviews::read(gestureviews::view({.gestures = count,
                                                             .players = static_cast<int>(thrown.size()),
                                                             .out = out,
                                                             .rounds = {{thrown, out}}}));
    QVERIFY(view);
    QTEST(roundTitle(*view, view->rounds.back()), "title");
    QTEST(roundDetail(*view, view->rounds.back()), "detail");
    QTEST(roundText(*view, 0), "inTheList");
    QCOMPARE(roundText(*view, 1), QString());
    QCOMPARE(roundText(*view, -1), QString());
}

void TestGestureView::whoOpensNothingIsTold()
{
    const auto view = gestureviews::read(
        gestureviews::view({.players = 3, .out = {1, 2}, .rounds = {{{0, 1, -1}, {1, 2}}}}));
    const auto throws = openedThrows(*view, view->rounds.back());
    QCOMPARE(throws.size(), 3U);
    QCOMPARE(fateText(*view, throws[0]), u"still in"_s);
    QCOMPARE(fateText(*view, throws[1]), u"out: rock breaks scissors"_s);
    QCOMPARE(fateText(*view, throws[2]), u"not opened: out"_s);
    QVERIFY(!throws[2].gesture);
}

// After a round in which everybody beat somebody, two of the three give up.
void TestGestureView::whoHasResignedIsNotStillIn()
{
    const Table over{.players = 3, .phase = u"over"_s, .out = {1, 2}, .rounds = {{{0, 1, 2}, {}}}};
    const auto view = gestureviews::read(gestureviews::view(over));
    QVERIFY(view);
    const GestureView::Round &last = view->rounds.back();
    QVERIFY(!roundTitle(*view, last).contains(u"Nobody is out"_s));
    QVERIFY2(roundDetail(*view, last).startsWith(u"1 of 3"_s), qPrintable(roundDetail(*view, last)));
    QStringList fates;
    for (const OpenedThrow &thrown : openedThrows(*view, last))
        fates.append(fateText(*view, thrown));
    QCOMPARE(fates, (QStringList{u"still in"_s, u"no longer in"_s, u"no longer in"_s}));
}

void TestGestureView::pointsCountTheBeaten()
{
    const auto view = gestureviews::read(gestureviews::view({.gestures = 5,
                                                             .players = 4,
                                                             .rule = u"points"_s,
                                                             .firstTo = 7,
                                                             .scores = {3, 1, 0, 0},
                                                             .rounds = {{{0, 1, 2, -1}, {}}}}));
    const auto throws = openedThrows(*view, view->rounds.back());
    QCOMPARE(throws.size(), 4U);
    QCOMPARE(throws[0].gain, 3); // scissors, lizard and who opened nothing
    QCOMPARE(throws[1].gain, 2);
    QCOMPARE(throws[2].gain, 1);
    QCOMPARE(throws[3].gain, 0);
    QCOMPARE(throws[0].fate, OpenedThrow::Fate::Best);
    QCOMPARE(throws[1].fate, OpenedThrow::Fate::Scored);
    QCOMPARE(throws[3].fate, OpenedThrow::Fate::Beaten);
    QCOMPARE(fateText(*view, throws[0]), u"+3, has 3"_s);
    QCOMPARE(roundDetail(*view, view->rounds.back()), u"the best: 3 of 7"_s);
    QCOMPARE(roundText(*view, 0), u"Rock wins · +3"_s);
}

void TestGestureView::positionsAreThoseOfTheirTime()
{
    const QJsonObject now = gestureviews::view(
        {.players = 3,
         .out = {1, 2},
         .committed = {0},
         .rounds = {{{0, 0, 0}, {}}, {{0, 1, 0}, {1}}, {{2, -1, 0}, {2}}}});
    const auto begin = gestureviews::read(gestureviews::positionAt(now, 0));
    QVERIFY(begin && begin->rounds.empty());
    QCOMPARE(begin->phase, GestureView::Phase::Commit);
    QCOMPARE(begin->in, (std::set<int>{0, 1, 2}));
    QVERIFY(begin->committed.empty());
    const auto second = gestureviews::read(gestureviews::positionAt(now, 2));
    QCOMPARE(second->rounds.size(), 2U);
    QCOMPARE(second->decided(), 2);
    QCOMPARE(second->in, (std::set<int>{0, 2}));
    QVERIFY(second->scores.empty());
    QCOMPARE(gestureviews::positionAt(now, 3), now);
    QCOMPARE(gestureviews::positionAt(now, -1), now);
    QCOMPARE(gestureviews::positionAt({}, 0), QJsonObject());
}

void TestGestureView::laterRoundsAreNumbered_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<int>("last");
    const std::vector<Round> twenty(20, Round{.gestures = {0, 0}});
    QTest::newRow("the 35th is on") << Table{.round = 35, .rounds = twenty} << 34;
    QTest::newRow("over with the 35th")
        << Table{.phase = u"over"_s, .round = 35, .rounds = twenty, .isOpened = true} << 35;
    QTest::newRow("given up in the 35th") << Table{.phase = u"over"_s, .round = 35, .rounds = twenty} << 34;
}

void TestGestureView::laterRoundsAreNumbered()
{
    QFETCH(const Table, table);
    QFETCH(const int, last);
    const auto view = gestureviews::read(gestureviews::view(table));
    QVERIFY(roundText(*view, 19).startsWith(u"Round %1 · "_s.arg(last)));
}

void TestGestureView::optionsFollowTheRule()
{
    const GameEntry *entry = findGameEntry(u"rock_paper_scissors");
    QVERIFY(entry);
    const auto rows = entry->optionRows();
    QCOMPARE(rows[0].stride, 2);
    const auto firstTo = std::ranges::find(rows, u"first_to"_s, &OptionRow::key);
    QVERIFY(!firstTo->applies({{u"rule"_s, u"elimination"_s}}));
    QVERIFY(firstTo->applies({{u"rule"_s, u"points"_s}}));
    QCOMPARE(entry->optionsText({{u"gestures"_s, 3}, {u"rule"_s, u"elimination"_s}}), QString());
    QCOMPARE(entry->optionsText({{u"gestures"_s, 15}, {u"rule"_s, u"points"_s}, {u"first_to"_s, 5}}),
             u"15 gestures · first to 5"_s);
    const QJsonObject view = gestureviews::view({.phase = u"over"_s, .out = {1}, .rounds = {{{2, 0}, {1}}}});
    QCOMPARE(entry->moves.texts(view).size(), 1);
    QCOMPARE(entry->moves.seat(view, 0), -1);
    QCOMPARE(entry->moves.texts(view).value(0), u"Paper covers rock · 1 out"_s);
    QCOMPARE(entry->wonText(view), u"Paper covers rock"_s);
    QCOMPARE(entry->moves.texts({}).size(), 0);
    QCOMPARE(entry->moves.texts({}).value(0), QString());
    QCOMPARE(entry->wonText({}), QString());
}

// Syllable by syllable, and each is found in the names that it may yet become.
void TestGestureView::koreanIsComposedIntoTheSearch()
{
    const app::TranslatorScope korean(u"ko"_s);
    gestureviews::Seated seated({.gestures = 101});
    const auto compose = [&](const QString &making, const QString &made) {
        QInputMethodEvent event(making, {});
        event.setCommitString(made);
        QApplication::sendEvent(&seated.keyboard(), &event);
    };
    compose(u"바"_s, {});
    compose({}, u"바"_s);
    QCOMPARE(seated.field().text(), u"바"_s);
    QVERIFY(gestureName(101, seated.board.chosen().value_or(-1)).startsWith(u'바'));
    compose(u"퀴"_s, {});
    compose({}, u"퀴"_s);
    QCOMPARE(seated.field().text(), u"바퀴"_s);
    QCOMPARE(gestureName(101, seated.board.chosen().value_or(-1)), u"바퀴벌레"_s);
    QCOMPARE(seated.field().accessibleDescription(), u"101가지 중 1가지, 바퀴벌레"_s);
}

PARLOR_TEST(TestGestureView, QApplication)
#include "tst_gestureview.moc"
