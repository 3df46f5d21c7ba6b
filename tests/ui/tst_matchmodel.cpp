#include "matchstories.h"
#include "pages/boardcontent.h"
#include "testclass.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace stories;

// What a window knows of a match, and what follows from it: values, without a
// window.
class MatchModelTest : public QObject
{
    Q_OBJECT

private slots:
    void aMatchHasPhases_data();
    void aMatchHasPhases();
    void whoseTurnItIs_data();
    void whoseTurnItIs();
    void whatStandsInTheMiddle_data();
    void whatStandsInTheMiddle();
    void anAskedMoveBlocksAnother_data();
    void anAskedMoveBlocksAnother();
    void oneLooksBackWhileTheMatchGoesOn();
    void lookingBackEnds_data();
    void lookingBackEnds();
    void theVerdictIsOfOneMatch();
    void aViewOfAnotherMatchChangesNothing();
    void whoHasGoneKeepsTheirColour();
    void beforeAMatchTheBoardLiesThereAsItBegins();

private:
    using Phase = ui::MatchModel::Phase;
    using Middle = ui::MatchModel::Middle;
    using Tracker = ui::MatchTracker;
};

void MatchModelTest::aMatchHasPhases_data()
{
    QTest::addColumn<Story>("story");
    QTest::addColumn<Phase>("phase");
    const auto thenRoom = [](const core::RoomState &first, const core::RoomState &second) {
        return [=](Tracker &window) {
            window.setRoom(first, u"p1"_s);
            window.setRoom(second, u"p1"_s);
        };
    };
    core::RoomState another = tables::room();
    another.game = u"four_in_a_row"_s;
    another.options = {{u"columns"_s, 7}, {u"rows"_s, 6}, {u"in_a_row"_s, 4}};
    core::RoomState anotherWithItsEnd = another;
    anotherWithItsEnd.ended = tables::ended();

    QTest::newRow("nothing is known") << Story([](Tracker &) {}) << Phase::Waiting;
    QTest::newRow("a room without a match") << seen(tables::room()) << Phase::Waiting;
    QTest::newRow("a match begins") << Story([](Tracker &window) {
        window.setRoom(tables::room(), u"p1"_s);
        window.beginMatch(tables::match());
    }) << Phase::Running;
    QTest::newRow("one comes in the middle of a match") << seen(running(2)) << Phase::Running;
    QTest::newRow("it ends") << Story([](Tracker &window) {
        window.setRoom(running(4), u"p1"_s);
        window.endMatch(tables::ended());
    }) << Phase::Over;
    QTest::newRow("it has ended while one was away") << Story(thenRoom(running(2), over())) << Phase::Over;
    QTest::newRow("one comes after a match") << seen(over()) << Phase::Over;
    QTest::newRow("one comes after a match of another game") << seen(anotherWithItsEnd) << Phase::Waiting;
    QTest::newRow("another game is chosen after it")
        << Story(thenRoom(over(), anotherWithItsEnd)) << Phase::Waiting;
    QTest::newRow("the room forgets its end") << Story(thenRoom(over(), tables::room())) << Phase::Waiting;
    QTest::newRow("it is gone from the room")
        << Story(thenRoom(running(2), tables::room())) << Phase::Waiting;
    QTest::newRow("the next one begins") << Story([](Tracker &window) {
        window.setRoom(over(), u"p1"_s);
        window.beginMatch(nextMatch());
    }) << Phase::Running;
    QTest::newRow("one leaves the room") << Story([](Tracker &window) {
        window.setRoom(running(2), u"p1"_s);
        window.leaveRoom();
    }) << Phase::Waiting;
}

void MatchModelTest::aMatchHasPhases()
{
    QFETCH(const Story, story);
    QFETCH(const Phase, phase);
    Tracker window;
    story(window);
    const ui::MatchModel &match = window.model();
    QCOMPARE(match.phase, phase);
    QCOMPARE(match.isRunning(), phase == Phase::Running);
    QCOMPARE(match.isOver(), phase == Phase::Over);
    QCOMPARE(match.ended.has_value(), phase == Phase::Over);
    QCOMPARE(match.activities().isEmpty(), phase != Phase::Running);
    QVERIFY(phase != Phase::Waiting || match.moveTexts().isEmpty());
}

void MatchModelTest::whoseTurnItIs_data()
{
    QTest::addColumn<Story>("story");
    QTest::addColumn<bool>("acts");
    QTest::addColumn<bool>("isOwnTurn");
    core::RoomState opening = tables::crowd(6);
    opening.match = tables::throwing(opening, {0, 1, 2, 3, 5});
    opening.match->state.view.insert("phase"_L1, u"reveal"_s);
    QTest::newRow("whoever is to move") << seen(running(2)) << true << true;
    QTest::newRow("the other player") << seen(running(2), u"p2"_s) << false << false;
    QTest::newRow("who watches") << seen(running(2), u"p3"_s) << false << false;
    QTest::newRow("whose program moves") << seen(opening) << true << false;
    QTest::newRow("without a connection") << offline(seen(running(2))) << true << false;
    QTest::newRow("before a match") << seen(tables::room()) << false << false;
    QTest::newRow("after it") << seen(over()) << false << false;
    QTest::newRow("somebody else moves") << Story([](Tracker &window) {
        window.setRoom(running(2), u"p2"_s);
        window.setView(tables::state(3));
    }) << true << true;
    QTest::newRow("somebody has run out of time, at the same step") << Story([](Tracker &window) {
        core::RoomState room = running(2);
        window.setRoom(room, u"p2"_s);
        room.match->state.turn = {1};
        window.setRoom(room, u"p2"_s);
    }) << true << true;
    QTest::newRow("the room tells of a step before") << Story([](Tracker &window) {
        window.setRoom(running(3), u"p2"_s);
        window.setRoom(running(2), u"p2"_s);
    }) << true << true;
}

void MatchModelTest::whoseTurnItIs()
{
    QFETCH(const Story, story);
    Tracker window;
    story(window);
    QTEST(window.model().actsNow(), "acts");
    QTEST(window.model().isOwnTurn(), "isOwnTurn");
}

void MatchModelTest::whatStandsInTheMiddle_data()
{
    QTest::addColumn<core::RoomState>("room");
    QTest::addColumn<bool>("canInvite");
    QTest::addColumn<Middle>("middle");
    core::RoomState aloneOfMany = tables::lonelyRoom();
    aloneOfMany.seats = {1, 20};
    core::RoomState onlySeat = tables::lonelyRoom();
    onlySeat.seats = {1, 1};
    core::RoomState left = tables::lonelyRoom();
    left.ended = tables::ended(u"left"_s, {0});
    QTest::newRow("too few, who may invite") << tables::lonelyRoom() << true << Middle::Invitation;
    QTest::newRow("too few") << tables::lonelyRoom() << false << Middle::Nothing;
    QTest::newRow("one where many could play, who may invite") << aloneOfMany << true << Middle::Invitation;
    QTest::newRow("one where many could play") << aloneOfMany << false << Middle::Board;
    QTest::newRow("one where nobody else can play") << onlySeat << true << Middle::Board;
    QTest::newRow("enough") << tables::room() << true << Middle::Board;
    QTest::newRow("a match runs") << running(2) << true << Middle::Board;
    QTest::newRow("too few after a match") << left << true << Middle::Board;
}

void MatchModelTest::whatStandsInTheMiddle()
{
    QFETCH(const core::RoomState, room);
    QFETCH(const bool, canInvite);
    Tracker window;
    window.setRoom(room, u"p1"_s);
    window.setCanInvite(canInvite);
    QTEST(window.model().middle(), "middle");
}

void MatchModelTest::anAskedMoveBlocksAnother_data()
{
    QTest::addColumn<Story>("then");
    QTest::addColumn<bool>("isFree");
    const auto answer = [](int seat, const std::vector<int> &turn) {
        return [=](Tracker &window) {
            core::MatchView view = tables::state(3);
            view.last = QJsonObject{{u"seat"_s, seat}};
            view.turn = turn;
            window.setView(view);
        };
    };
    QTest::newRow("nothing has come") << Story([](Tracker &) {}) << false;
    QTest::newRow("the own move") << Story(answer(0, {0, 1})) << true;
    QTest::newRow("another's, and one is still to move") << Story(answer(1, {0, 1})) << false;
    QTest::newRow("another's, and one is not to move any more") << Story(answer(1, {1})) << true;
    QTest::newRow("a refusal") << Story([](Tracker &window) { window.dropAsked(); }) << true;
    QTest::newRow("the connection is lost and back") << Story([](Tracker &window) {
        window.setLive(false);
        window.setLive(true);
    }) << true;
    QTest::newRow("the room as it was") << Story(seen(running(2))) << false;
    QTest::newRow("the next match") << Story([](Tracker &window) { window.beginMatch(nextMatch()); }) << true;
    QTest::newRow("the end") << Story([](Tracker &window) { window.endMatch(tables::ended()); }) << true;
}

void MatchModelTest::anAskedMoveBlocksAnother()
{
    QFETCH(const Story, then);
    QFETCH(const bool, isFree);
    const QJsonObject first{{u"cell"_s, tables::cell(0, 1)}};
    const QJsonObject second{{u"cell"_s, tables::cell(0, 2)}};
    Tracker window;
    window.setRoom(running(2), u"p1"_s);
    QVERIFY(window.ask(first));
    QCOMPARE(ui::BoardContent::of(window.model()).situation.asked, first);
    then(window);
    QCOMPARE(window.model().asked.isEmpty(), isFree);
    QCOMPARE(window.ask(second), isFree);
    QCOMPARE(window.model().asked, isFree ? second : first);
}

void MatchModelTest::oneLooksBackWhileTheMatchGoesOn()
{
    Tracker window;
    const ui::MatchModel &match = window.model();
    window.setRoom(running(3), u"p1"_s);
    QCOMPARE(match.movesShown(), 3);
    window.ask({{u"cell"_s, tables::cell(0, 1)}});
    window.lookAt(2);
    window.setView(tables::state(4));
    window.setRoom(running(4), u"p1"_s);
    QCOMPARE(match.lookingAt, std::optional(2));
    QCOMPARE(match.movesShown(), 2);
    QCOMPARE(match.moveTexts().size(), 4);
    QCOMPARE(match.view().step, 4);
    QVERIFY(match.isOwnTurn());
    const ui::BoardContent content = ui::BoardContent::of(match);
    QCOMPARE(content.view["cells"_L1], tables::view(2)["cells"_L1]);
    QVERIFY(!content.situation.live && content.situation.asked.isEmpty());
    window.lookAt(-1);
    QCOMPARE(match.movesShown(), 0);
    window.lookAt(4);
    QVERIFY(!match.lookingAt);
    QCOMPARE(ui::BoardContent::of(match).view, tables::view(4));
    QVERIFY(ui::BoardContent::of(match).situation.isOwnTurn());
}

void MatchModelTest::lookingBackEnds_data()
{
    QTest::addColumn<Story>("then");
    QTest::newRow("with the last move") << Story([](Tracker &window) { window.lookAt(3); });
    QTest::newRow("with a move that is not there yet") << Story([](Tracker &window) { window.lookAt(99); });
    QTest::newRow("with the match") << Story([](Tracker &window) { window.endMatch(tables::ended()); });
    QTest::newRow("with the next match") << Story([](Tracker &window) { window.beginMatch(nextMatch()); });
    QTest::newRow("with the room") << Story([](Tracker &window) { window.leaveRoom(); });
}

void MatchModelTest::lookingBackEnds()
{
    QFETCH(const Story, then);
    Tracker window;
    window.setRoom(running(3), u"p1"_s);
    window.lookAt(1);
    QVERIFY(window.model().lookingAt);
    then(window);
    QVERIFY(!window.model().lookingAt);
    QCOMPARE(window.model().movesShown(), window.model().moveTexts().size());
}

void MatchModelTest::theVerdictIsOfOneMatch()
{
    Tracker window;
    const ui::MatchModel &match = window.model();
    window.setRoom(running(4), u"p1"_s);
    window.endMatch(tables::ended());
    QVERIFY(!match.verdict);
    window.setVerdict({tables::fault(u"Bo"_s)});
    window.setRoom(over(), u"p1"_s);
    QVERIFY(match.verdict && !match.verdict->holds());
    window.beginMatch(nextMatch());
    QVERIFY(!match.verdict);
}

void MatchModelTest::aViewOfAnotherMatchChangesNothing()
{
    Tracker window;
    window.setRoom(running(2), u"p1"_s);
    QVERIFY(!window.setView(tables::state(3, u"m9"_s)));
    QCOMPARE(window.model().view().step, 2);
    QVERIFY(window.model().isOwnTurn());
    QVERIFY(window.setView(tables::state(3)));
    QCOMPARE(window.model().view().step, 3);
}

void MatchModelTest::whoHasGoneKeepsTheirColour()
{
    core::RoomState room = running(2);
    room.people[0].seat = 3;
    room.people[1].seat = 5;
    Tracker window;
    window.setRoom(room, u"p3"_s);
    const auto colours = [&] {
        std::vector<int> found;
        for (const ui::PlayerLook &look : ui::BoardContent::of(window.model()).looks)
            found.push_back(look.colour);
        return found;
    };
    QCOMPARE(colours(), (std::vector{3, 5}));
    std::erase_if(room.people, [](const core::Person &person) { return person.person == "p2"_L1; });
    window.setRoom(room, u"p3"_s);
    QCOMPARE(colours(), (std::vector{3, 5}));
    room.match->state.match = u"m2"_s; // in which the seat of the match is all that is known
    window.setRoom(room, u"p3"_s);
    QCOMPARE(colours(), (std::vector{3, 1}));
}

void MatchModelTest::beforeAMatchTheBoardLiesThereAsItBegins()
{
    Tracker window;
    window.setRoom(tables::room(), u"p1"_s);
    ui::BoardContent content = ui::BoardContent::of(window.model());
    QCOMPARE(content.game, u"tic_tac_toe"_s);
    QCOMPARE(content.view["cells"_L1].toString(), QString(9, u'.'));
    QVERIFY(!content.situation.live && !content.situation.ownSeat && content.names.isEmpty());
    window.beginMatch(tables::match());
    window.setSealedChoice({{u"gesture"_s, 4}});
    content = ui::BoardContent::of(window.model());
    QCOMPARE(content.names, (QStringList{u"Jonas"_s, u"Bo"_s}));
    QCOMPARE(content.situation.sealedChoice, (QJsonObject{{u"gesture"_s, 4}}));
    QVERIFY(content.situation.isOwnTurn());
}

PARLOR_TEST(MatchModelTest, testing::NoApplication)
#include "tst_matchmodel.moc"
