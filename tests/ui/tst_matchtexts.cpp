#include "catalog/catalog.h"
#include "games/catalog.h"
#include "pages/matchtexts.h"
#include "style/style.h"
#include "tables.h"
#include "testclass.h"
#include "widgets/label.h"
#include "widgets/seatactivity.h"

#include <QApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

// What is said of a match and its people, for any number of them.
class MatchWords : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSaidBeforeAMatch_data();
    void whatIsSaidBeforeAMatch();
    void whomItWaitsFor_data();
    void whomItWaitsFor();
    void resultsInWords_data();
    void resultsInWords();
    void whatSomebodyDoes_data();
    void whatSomebodyDoes();
    void longNamesLeaveTheWordsWhole_data();
    void longNamesLeaveTheWordsWhole();
    void latecomersReadNamesOnlyWhereTheyAreSure();
};

namespace {

using Seats = std::vector<int>;
using Groups = std::vector<std::vector<int>>;

const std::vector<core::MatchPlayer> fivePlayers = {{0, u"p0"_s, u"Ana"_s},
                                                    {1, u"p1"_s, u"Bo"_s},
                                                    {2, u"p2"_s, u"Mina"_s},
                                                    {3, u"p3"_s, u"Theo"_s},
                                                    {4, u"p4"_s, u"%1 & Co"_s}};

} // namespace

void MatchWords::whatIsSaidBeforeAMatch_data()
{
    QTest::addColumn<int>("sitting"); // of Jonas (p1) and the others at a table for 20
    QTest::addColumn<core::SeatRange>("seats");
    QTest::addColumn<bool>("isReady"); // Jonas
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("said");
    using Seats = core::SeatRange;
    const QString alone = u"You can play alone, or wait for others"_s;
    QTest::newRow("too few") << 1 << Seats{2, 2} << false << u"p1"_s << u"Waiting for players"_s;
    QTest::newRow("all of two") << 2 << Seats{2, 2} << false << u"p1"_s << u"Everybody is here"_s;
    QTest::newRow("one who may play alone") << 1 << Seats{1, 20} << false << u"p1"_s << alone;
    QTest::newRow("the only seat") << 1 << Seats{1, 1} << false << u"p1"_s << u"Everybody is here"_s;
    QTest::newRow("some of many") << 3 << Seats{1, 20} << false << u"p1"_s
                                  << u"There are enough of you to begin"_s;
    QTest::newRow("one is ready") << 3 << Seats{1, 20} << true << u"p1"_s
                                  << u"Waiting for the others to be ready"_s;
    QTest::newRow("another is ready")
        << 3 << Seats{3, 20} << true << u"p2"_s << u"There are enough of you to begin"_s;
    QTest::newRow("seen by who watches") << 3 << Seats{1, 20} << false << u"p99"_s << u"About to start"_s;
}

void MatchWords::whatIsSaidBeforeAMatch()
{
    QFETCH(const int, sitting);
    QFETCH(const core::SeatRange, seats);
    QFETCH(const bool, isReady);
    QFETCH(const QString, own);
    core::RoomState room = tables::crowd(sitting);
    room.seats = seats;
    room.people.front().ready = isReady;
    room.people.push_back(tables::person(u"p99"_s, u"Zoe"_s, std::nullopt));
    QTEST(ui::MatchTexts::beforeMatch(room, own), "said");
}

void MatchWords::whomItWaitsFor_data()
{
    QTest::addColumn<Seats>("turn");
    QTest::addColumn<QString>("said");
    QTest::newRow("one") << Seats{3} << u"Waiting for Theo"_s;
    QTest::newRow("two") << Seats{2, 3} << u"Waiting for Mina and Theo"_s;
    QTest::newRow("a name that looks like a place") << Seats{4, 3} << u"Waiting for %1 & Co and Theo"_s;
    QTest::newRow("many") << Seats{0, 1, 2, 3, 4} << u"Waiting for 5 players"_s;
    QTest::newRow("nobody known") << Seats{7} << u"Waiting for Player 8"_s;
    QTest::newRow("nobody") << Seats{} << u"Just a moment"_s;
}

void MatchWords::whomItWaitsFor()
{
    QFETCH(const Seats, turn);
    QTEST(ui::MatchTexts(fivePlayers, 0).waiting(turn).whole(), "said");
}

void MatchWords::resultsInWords_data()
{
    QTest::addColumn<core::MatchResult>("result");
    QTest::addColumn<int>("own");
    QTest::addColumn<core::Ending>("ending");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const core::MatchResult &result, int own, const QString &line,
                        const QString &detail, core::Ending ending = core::Ending::Plain) {
        QTest::newRow(name) << result << own << ending << line << detail;
    };
    const QString how = u"How."_s;
    row("one's own", {{0}, {{0}, {1}}, u"won"_s}, 0, u"You win, Ana"_s, how);
    row("shared with one", {{0, 1}, {{0, 1}, {2}}, u"won"_s}, 0, u"You and Bo win"_s, how);
    row("shared with two", {{0, 1, 2}, {{0, 1, 2}}, u"won"_s}, 2, u"You, Ana and Bo win"_s, how);
    row("shared with many", {{0, 1, 2, 3}, {{0, 1, 2, 3}}, u"won"_s}, 0, u"You and 3 others win"_s, how);
    row("another's", {{1}, {{1}, {0}}, u"won"_s}, 0, u"Bo wins"_s, how);
    row("two others'", {{0, 1}, {{0, 1}, {2}}, u"won"_s}, 2, u"Ana and Bo win"_s, how);
    row("three others'", {{0, 1, 2}, {{0, 1, 2}, {3}}, u"won"_s}, 3, u"Ana, Bo and Mina win"_s, how);
    row("many others'", {{0, 1, 2, 3}, {{0, 1, 2, 3}}, u"won"_s}, -1, u"4 players win"_s, how);
    row("found together", {{0, 1}, {{0, 1}}, u"won"_s}, 1, u"You have found it together"_s, how,
        core::Ending::WonAsOne);
    row("watched", {{0, 1}, {{0, 1}}, u"won"_s}, -1, u"They have found it together"_s, how,
        core::Ending::WonAsOne);
    row("not found", {{}, {{0, 1}}, u"lost"_s}, 0, u"The code was not found"_s, how, core::Ending::LostAsOne);
    row("cheated", {{0}, {{0}, {1}}, u"cheated"_s}, 0, u"You win, Ana"_s, u"Bo's answers did not hold."_s);
    row("caught", {{0}, {{0}, {1}}, u"cheated"_s}, 1, u"Ana wins"_s, u"Your answers did not hold."_s);
    row("both cheated", {{}, {{0, 1}}, u"cheated"_s}, 1, u"Nobody wins"_s, u"Nobody's answers held."_s);
    row("all too late", {{}, {{0, 1, 2}}, u"timeout"_s}, 1, u"Nobody wins"_s,
        u"Everybody ran out of time."_s);
    row("the last one left", {{0}, {{0}, {2}, {1}}, u"left"_s}, 0, u"You win, Ana"_s,
        u"Mina has left the match."_s);
    row("several gave up", {{0}, {{0}, {1, 2}}, u"resigned"_s}, 3, u"Ana wins"_s, u"The others are out."_s);
    row("resigned alone", {{}, {{0}}, u"resigned"_s}, 0, u"The match is over"_s, u"You have resigned."_s);
    row("seen resigning alone", {{}, {{0}}, u"resigned"_s}, -1, u"The match is over"_s,
        u"Ana has resigned."_s);
    row("too late alone", {{}, {{0}}, u"timeout"_s}, 0, u"The match is over"_s, u"Your time ran out."_s);
    row("left alone", {{}, {{0}}, u"left"_s}, -1, u"The match is over"_s, u"Ana has left the match."_s);
    row("stopped alone", {{}, {{0}}, u"stopped"_s}, 0, u"The match was ended"_s,
        u"The host has ended it; nobody wins."_s);
    row("drawn", {{}, {{0, 1}}, u"draw"_s}, 0, u"A draw"_s, how);
}

void MatchWords::resultsInWords()
{
    QFETCH(const core::MatchResult, result);
    QFETCH(const int, own);
    QFETCH(const core::Ending, ending);
    const ui::GameEntry *codes = ui::findGameEntry(u"bulls_and_cows");
    const bool isOwn = own >= 0 && std::ranges::find(result.winners, own) != result.winners.end();
    const ui::MatchTexts texts(fivePlayers, own < 0 ? std::nullopt : std::optional(own));
    QTEST(texts.result(result, codes->endingText(ending, isOwn)).whole(), "line");
    QTEST(texts.detail(result, ending, u"How."_s).whole(), "detail");
}

// Views as the games write them; what a game says of its seats is its own.
void MatchWords::whatSomebodyDoes_data()
{
    QTest::addColumn<QString>("game");
    QTest::addColumn<QJsonObject>("view");
    QTest::addColumn<Seats>("turn");
    QTest::addColumn<bool>("severalBefore");
    QTest::addColumn<QString>("said"); // of seat 1
    const QString line = u"tic_tac_toe"_s;
    const QString rock = u"rock_paper_scissors"_s;
    const QString codes = u"bulls_and_cows"_s;
    const auto viewOf = [](const QString &game, int players, const QJsonObject &options) {
        const core::GameKind *kind = core::findGame(game);
        const auto checked = std::get<QJsonObject>(kind->checkedOptions(options));
        return kind
            ->start(checked, {.players = players, .first = 0, .match = u"m"_s, .random = QByteArray(64, 'r')})
            ->view({1})
            .tree();
    };
    const QJsonObject board = viewOf(line, 2, {});
    const QJsonObject commit = viewOf(rock, 3, {});
    QJsonObject without = commit;
    without[u"in"_s] = QJsonArray{0, 2};
    QJsonObject reveal = commit;
    reveal[u"phase"_s] = u"reveal"_s;
    const QJsonObject race = viewOf(codes, 3, {{u"mode"_s, u"race"_s}});
    const QJsonObject coOp = viewOf(codes, 3, {{u"mode"_s, u"co_op"_s}});
    const QJsonObject duel = viewOf(codes, 2, {{u"mode"_s, u"duel"_s}});
    QJsonObject answer = duel;
    answer[u"phase"_s] = u"answer"_s;
    QTest::newRow("their turn") << line << board << Seats{1} << false << u"to move"_s;
    QTest::newRow("another's turn") << line << board << Seats{0} << false << QString();
    QTest::newRow("not yet thrown") << rock << commit << Seats{0, 1} << false << u"choosing"_s;
    QTest::newRow("thrown") << rock << commit << Seats{0} << false << u"has chosen"_s;
    QTest::newRow("beaten") << rock << without << Seats{0, 2} << false << u"out"_s;
    QTest::newRow("not yet opened") << rock << reveal << Seats{1} << false << u"opening"_s;
    QTest::newRow("opened") << rock << reveal << Seats{0} << false << u"has chosen"_s;
    QTest::newRow("still guessing") << codes << race << Seats{1} << false << u"guessing"_s;
    QTest::newRow("done guessing") << codes << race << Seats{0} << false << u"finished"_s;
    QTest::newRow("their guess") << codes << coOp << Seats{1} << false << u"to move"_s;
    QTest::newRow("another's guess") << codes << coOp << Seats{0} << false << QString();
    QTest::newRow("to seal a code") << codes << duel << Seats{0, 1} << false << u"choosing"_s;
    QTest::newRow("has sealed a code") << codes << duel << Seats{0} << false << u"has chosen"_s;
    QTest::newRow("their program answers") << codes << answer << Seats{1} << false << u"to move"_s;
    QTest::newRow("another's program answers") << codes << answer << Seats{0} << false << QString();
    QTest::newRow("a view that cannot be read, their turn")
        << codes << QJsonObject() << Seats{1} << false << u"to move"_s;
    QTest::newRow("a game unknown here, their turn")
        << u"chess"_s << QJsonObject() << Seats{1} << false << u"to move"_s;
    QTest::newRow("a game unknown here, not yet")
        << u"chess"_s << QJsonObject() << Seats{0, 1} << false << u"choosing"_s;
    QTest::newRow("a game unknown here, done")
        << u"chess"_s << QJsonObject() << Seats{0} << true << u"has chosen"_s;
}

void MatchWords::whatSomebodyDoes()
{
    QFETCH(const QString, game);
    QFETCH(const QJsonObject, view);
    QFETCH(const Seats, turn);
    QFETCH(const bool, severalBefore);
    ui::SeatActivities activities;
    core::MatchView state;
    state.match = u"m"_s;
    state.view = view;
    state.turn = severalBefore ? Seats{0, 1} : turn;
    activities.see(game, state, 3);
    state.turn = turn;
    activities.see(game, state, 3);
    QTEST(ui::activityText(activities.of(1)), "said");
}

void MatchWords::longNamesLeaveTheWordsWhole_data()
{
    QTest::addColumn<ui::NamedText>("text");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    const QString wide = tables::wideName;
    QTest::newRow("at the start") << ui::NamedText{u"%1 wins"_s, {wide}} << u"W"_s << u"… wins"_s;
    QTest::newRow("in the middle") << ui::NamedText{u"You and %1 win"_s, {wide}} << u"You and W"_s
                                   << u"… win"_s;
    QTest::newRow("a short one stays")
        << ui::NamedText{u"Waiting for %1 and %2"_s, {wide, u"Bo"_s}} << u"Waiting for W"_s << u"… and Bo"_s;
    QTest::newRow("short enough") << ui::NamedText{u"%1 wins"_s, {u"Bo"_s}} << u"Bo"_s << u"Bo wins"_s;
}

void MatchWords::longNamesLeaveTheWordsWhole()
{
    QFETCH(const ui::NamedText, text);
    QFETCH(const QString, start);
    QFETCH(const QString, end);
    ui::applyLook(*qApp, {.theme = ui::Theme::Light, .textScale = 1.0, .lessMotion = true});
    ui::Label line({}, ui::TypeRole::BoardLine);
    line.setFit(ui::Label::Fit::Line);
    line.setNamedText(text);
    QCOMPARE(line.text(), text.whole());
    const QString shown = line.fitted(300);
    QVERIFY2(shown.startsWith(start) && shown.endsWith(end), qPrintable(shown));
    QVERIFY(line.fontMetrics().horizontalAdvance(shown) <= 300);
}

void MatchWords::latecomersReadNamesOnlyWhereTheyAreSure()
{
    const core::RoomState room = tables::watchedRoom(); // Jonas and Bo sit, Mina watches
    const core::MatchResult two{{1}, {{1}, {0}}, u"won"_s};
    const auto seen = ui::guessedPlayers(room, two, u"p3"_s);
    QCOMPARE(ui::MatchTexts(seen, {}).result(two, {}).whole(), u"Bo wins"_s);
    const core::MatchResult three{{1}, {{1}, {0, 2}}, u"won"_s};
    QVERIFY(ui::guessedPlayers(room, three, u"p3"_s).empty());
    QVERIFY(ui::guessedPlayers(room, two, u"p2"_s).empty()); // may have sat down after the match
}

PARLOR_TEST(MatchWords, QApplication)
#include "tst_matchtexts.moc"
