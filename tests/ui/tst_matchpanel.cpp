#include "pagetest.h"
#include "requests.h"
#include "testclass.h"

#include <QClipboard>
#include <QSignalSpy>
#include <QTableWidget>

using namespace Qt::Literals::StringLiterals;
using namespace pages;

// The board and what stands around it, from the first move to the rematch.
class MatchPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void resigningIsAskedTwice();
    void whoIsOutHasNothingToResign();
    void comingBackShowsWhatAStepDoesNot();
    void startingGivesTheBoardTheFocus();
    void lookingBackDisturbsNothing();
    void movesSortBothWays();
    void resultsAreSaidPlainly_data();
    void resultsAreSaidPlainly();
    void theBoardStaysWhereItIs();
    void anOldResultDoesNotHideANewGame();
    void aChangedGameTakesTheResultAway_data();
    void aChangedGameTakesTheResultAway();
    void theTitleSaysWhoseTurnItIs();
    void theInvitationIsCopied();
    void theInvitationHidesNoBoard();
    void theButtonSaysWhatItWillDo();
    void oneChoiceWaitsForItsAnswer();
    void manyActAtOnce();
    void aloneAtATableForMoreTheInvitationStays();
    void thereIsAWayOnWhenTheOpponentHasLeft_data();
    void thereIsAWayOnWhenTheOpponentHasLeft();
    void whoWatchesHasAWayOnToo();

private:
    [[nodiscard]] ui::RoomPage &room() { return *m_window->room(); }

    std::unique_ptr<ui::MainWindow> m_window;
};

void MatchPanelTest::init()
{
    m_window = openWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MatchPanelTest::whoIsOutHasNothingToResign()
{
    core::RoomState table = tables::crowd(6);
    table.match = tables::throwing(table, {0, 2, 3});
    enter(*m_window, table);
    QVERIFY(button(*m_window, u"Resign"_s));
    enter(*m_window, table, u"p5"_s);
    QVERIFY(!button(*m_window, u"Resign"_s));
}

// Somebody ran out of time meanwhile: it is another's turn, at the same step.
void MatchPanelTest::comingBackShowsWhatAStepDoesNot()
{
    core::RoomState table = playing(2);
    table.match->state.turn = {1};
    enter(*m_window, table);
    QVERIFY(!room().match().isOwnTurn());
    room().reconnecting()->show(ui::Reconnecting{u"Ana's parlor"_s, 1, {}});
    table.match->state.turn = {0};
    room().reconnecting()->show({});
    room().showRoom(table, u"p1"_s);
    QVERIFY(room().match().isOwnTurn());
}

void MatchPanelTest::resigningIsAskedTwice()
{
    enter(*m_window, playing(2));
    Requests requests(room());
    click(room(), u"Resign"_s);
    QCOMPARE(requests.count(), 0);
    click(room(), u"Play on"_s);
    click(room(), u"Resign"_s);
    QCOMPARE(requests.count(), 0);
    click(room(), u"Yes, resign"_s);
    QCOMPARE(requests.count(), 1);
    QCOMPARE(requests.last<core::Resign>().match, playing(2).match->state.match);
}

void MatchPanelTest::startingGivesTheBoardTheFocus()
{
    enter(*m_window, tables::room());
    QAbstractButton *ready = button(room(), u"Ready"_s);
    QVERIFY(ready);
    ready->setFocus();
    room().showMatch(tables::match());
    QVERIFY(room().matchPanel()->board()->isAncestorOf(m_window->focusWidget())
            || room().matchPanel()->board()->hasFocus());
}

void MatchPanelTest::lookingBackDisturbsNothing()
{
    enter(*m_window, playing(4));
    auto *moves = room().findChild<QTableWidget *>();
    moves->setFocus();
    QTest::keyClick(moves, Qt::Key_Left);
    QVERIFY(says(room(), u"Looking at move 3"_s));
    QTest::keyClick(moves, Qt::Key_Home);
    QVERIFY(says(room(), u"Looking at move 0"_s));
    QSignalSpy played(&room(), &ui::RoomPage::moveChosen);
    QTest::mouseClick(room().matchPanel()->board(), Qt::LeftButton, {},
                      room().matchPanel()->board()->rect().center());
    QCOMPARE(played.size(), 0);
    room().showRoom(playing(4), u"p1"_s);
    QVERIFY(says(room(), u"Looking at move 0"_s));
    QTest::keyClick(moves, Qt::Key_End);
    QVERIFY(says(room(), u"Your turn"_s));
}

void MatchPanelTest::movesSortBothWays()
{
    enter(*m_window, playing(4));
    const auto *moves = room().findChild<QTableWidget *>();
    QCOMPARE(moves->item(0, 1)->text(), u"b2"_s);
    click(room(), u"oldest first"_s);
    QCOMPARE(moves->item(0, 1)->text(), u"a1"_s);
    click(room(), u"newest first"_s);
    QCOMPARE(moves->item(0, 1)->text(), u"b2"_s);
}

void MatchPanelTest::resultsAreSaidPlainly_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<std::vector<int>>("winners");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("detail");
    using Winners = std::vector<int>;
    QTest::newRow("won") << u"won"_s << Winners{0} << u"p1"_s << u"You win, Jonas"_s
                         << u"Three in a row on move 5"_s;
    QTest::newRow("lost") << u"won"_s << Winners{0} << u"p2"_s << u"Jonas wins"_s
                          << u"Three in a row on move 5"_s;
    QTest::newRow("drawn") << u"draw"_s << Winners{} << u"p1"_s << u"A draw"_s << u"The board is full."_s;
    QTest::newRow("resigned") << u"resigned"_s << Winners{1} << u"p1"_s << u"Bo wins"_s
                              << u"You have resigned."_s;
    QTest::newRow("out of time") << u"timeout"_s << Winners{0} << u"p3"_s << u"Jonas wins"_s
                                 << u"Bo ran out of time."_s;
    QTest::newRow("left") << u"left"_s << Winners{0} << u"p1"_s << u"You win, Jonas"_s
                          << u"Bo has left the match."_s;
}

void MatchPanelTest::resultsAreSaidPlainly()
{
    QFETCH(const QString, reason);
    QFETCH(const std::vector<int>, winners);
    QFETCH(const QString, own);
    QFETCH(const QString, line);
    QFETCH(const QString, detail);
    enter(*m_window, playing(4), own);
    room().showEnd(tables::ended(reason, winners));
    QVERIFY(says(room(), line));
    QVERIFY(says(room(), detail));
}

void MatchPanelTest::theBoardStaysWhereItIs()
{
    enter(*m_window, playing(4));
    const QRect before = placeOfBoard(*m_window);
    room().showRefusal(u"That cell is taken."_s);
    QCOMPARE(placeOfBoard(*m_window), before);
    room().reconnecting()->show(ui::Reconnecting{u"Ana's parlor"_s, 1, {}});
    QCOMPARE(placeOfBoard(*m_window), before);
    room().reconnecting()->show({});
    room().showEnd(tables::ended());
    QCOMPARE(placeOfBoard(*m_window), before);
}

void MatchPanelTest::anOldResultDoesNotHideANewGame()
{
    core::RoomState state = tables::room();
    state.ended = tables::ended();
    enter(*m_window, playing(4));
    room().showEnd(tables::ended());
    state.game = u"four_in_a_row"_s;
    state.options = {{u"columns"_s, 7}, {u"rows"_s, 6}, {u"in_a_row"_s, 4}};
    for (int update = 0; update < 3; ++update)
        room().showRoom(state, u"p1"_s);
    QVERIFY(!says(room(), u"You win, Jonas"_s));
    QVERIFY(says(room(), u"Everybody is here"_s));
}

void MatchPanelTest::aChangedGameTakesTheResultAway_data()
{
    QTest::addColumn<bool>("wasThere"); // when the match ended
    QTest::addColumn<bool>("isKept");   // the room still has the end: a server of 0.1.0
    QTest::newRow("for who played") << true << false;
    QTest::newRow("for a newcomer") << false << false;
    QTest::newRow("for who played at an old server") << true << true;
    QTest::newRow("for a newcomer to an old server") << false << true;
}

void MatchPanelTest::aChangedGameTakesTheResultAway()
{
    QFETCH(const bool, wasThere);
    QFETCH(const bool, isKept);
    core::RoomState state = tables::room();
    if (wasThere) {
        enter(*m_window, playing(4));
        room().showEnd(tables::ended());
    }
    if (isKept)
        state.ended = tables::ended();
    state.game = u"rock_paper_scissors"_s;
    state.options = {{u"gestures"_s, 3}, {u"rule"_s, u"elimination"_s}, {u"first_to"_s, 3}};
    enter(*m_window, state);
    for (int update = 0; update < 3; ++update)
        room().showRoom(state, u"p1"_s);
    QVERIFY(!says(room(), u"You win, Jonas"_s));
    QVERIFY(says(room(), u"Everybody is here"_s));
}

void MatchPanelTest::theTitleSaysWhoseTurnItIs()
{
    enter(*m_window, playing(2));
    QVERIFY(m_window->windowTitle().startsWith(u"● Your turn"_s));
    room().showView(tables::state(3));
    QCOMPARE(m_window->windowTitle(), u"Jonas's room"_s);
}

void MatchPanelTest::theInvitationIsCopied()
{
    room().setInvitation(tables::invitation());
    enter(*m_window, tables::lonelyRoom());
    click(room(), u"Copy the address only"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"192.168.1.20"_s);
    QVERIFY(!says(room(), u"10.0.3.1"_s));
    click(room(), u"2 other addresses"_s);
    click(room(), u"Copy 10.0.3.1"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"10.0.3.1"_s);
}

void MatchPanelTest::theInvitationHidesNoBoard()
{
    room().setInvitation(tables::invitation());
    for (const QSize size : {QSize(1280, 800), QSize(1000, 600)}) {
        m_window->resize(size);
        enter(*m_window, playing(2));
        QTRY_COMPARE(m_window->size(), size);
        const ui::Board *board = room().matchPanel()->board();
        const auto boardIsWhole = [board] {
            return board->isVisible() && board->visibleRegion().boundingRect() == board->rect();
        };
        click(*m_window->bar(), u"Invite"_s);
        QVERIFY(button(room(), u"Copy invitation"_s));
        QVERIFY(boardIsWhole());
        QVERIFY(!room().chat()->isVisible());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
        QVERIFY(!button(room(), u"Copy invitation"_s));
        QVERIFY(boardIsWhole() && room().chat()->isVisible());
        QVERIFY(board->hasFocus());
        click(*m_window->bar(), u"Invite"_s);
        click(*m_window->bar(), u"Invite"_s);
        QVERIFY(room().chat()->isVisible());
        click(*m_window->bar(), u"Invite"_s);
        room().setInvitation({}); // somebody else is host now
        QVERIFY(room().chat()->isVisible());
        room().setInvitation(tables::invitation());
    }
}

void MatchPanelTest::theButtonSaysWhatItWillDo()
{
    core::RoomState state = tables::room();
    enter(*m_window, state);
    QVERIFY(button(room(), u"Ready"_s) && !button(room(), u"Cancel ready"_s));
    state.people.front().ready = true;
    enter(*m_window, state);
    QVERIFY(button(room(), u"Cancel ready"_s) && !button(room(), u"Ready"_s));
}

void MatchPanelTest::oneChoiceWaitsForItsAnswer()
{
    QSignalSpy chosen(&room(), &ui::RoomPage::moveChosen);
    enter(*m_window, playing(2));
    QWidget *board = room().matchPanel()->board();
    const auto play = [board](Qt::Key key) { QTest::keyClick(board, key); };
    room().matchPanel()->focusBoard();
    QTest::keyClick(board, Qt::Key_Home, Qt::ControlModifier);
    play(Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QTest::keyClick(board, Qt::Key_End, Qt::ControlModifier);
    play(Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    room().showRefusal(u"Not now."_s);
    play(Qt::Key_Return);
    QCOMPARE(chosen.size(), 2);
    room().reconnecting()->show(ui::Reconnecting{u"Ana's parlor"_s, 1, {}});
    room().reconnecting()->show({});
    play(Qt::Key_Return);
    QCOMPARE(chosen.size(), 3);
    core::MatchView answer = tables::state(4);
    answer.last = QJsonObject{{u"seat"_s, 1}};
    answer.turn = {0, 1};
    room().showView(answer); // another's; one's own is still on its way
    play(Qt::Key_Return);
    QCOMPARE(chosen.size(), 3);
    answer.last = QJsonObject{{u"seat"_s, 0}};
    room().showView(answer);
    play(Qt::Key_Return);
    QCOMPARE(chosen.size(), 4);
}

void MatchPanelTest::manyActAtOnce()
{
    core::RoomState state = tables::crowd(6);
    state.match = tables::throwing(state, {0, 2, 3});
    enter(*m_window, state);
    QVERIFY(says(room(), u"Your turn"_s));
    state.match->state.turn = {2, 3};
    room().showView(state.match->state);
    QVERIFY(says(room(), u"Waiting for Mina and Theo"_s));
    QVERIFY(says(room(), u"Your choice is sealed."_s));
    QVERIFY(!m_window->windowTitle().startsWith(u"●"_s));
    state.match->state.turn = {0, 1, 2, 3, 5};
    state.match->state.view.insert("phase"_L1, u"reveal"_s);
    room().showView(state.match->state);
    QVERIFY(says(room(), u"Opening what was sealed"_s));
    QVERIFY(!m_window->windowTitle().startsWith(u"●"_s));
}

void MatchPanelTest::aloneAtATableForMoreTheInvitationStays()
{
    core::RoomState state = tables::lonelyRoom();
    state.seats = {1, 20};
    room().setInvitation(tables::invitation());
    enter(*m_window, state);
    QVERIFY(says(room(), u"You can play alone, or wait for others"_s));
    QVERIFY(button(room(), u"Copy invitation"_s) && button(room(), u"Ready"_s));
    state.people.push_back(tables::person(u"p2"_s, u"Bo"_s, 1));
    room().showRoom(state, u"p1"_s);
    QVERIFY(!button(room(), u"Copy invitation"_s));
    state = tables::lonelyRoom();
    state.seats = {1, 1};
    room().showRoom(state, u"p1"_s);
    QVERIFY(!button(room(), u"Copy invitation"_s) && button(room(), u"Ready"_s));
}

void MatchPanelTest::thereIsAWayOnWhenTheOpponentHasLeft_data()
{
    QTest::addColumn<QSize>("window");
    QTest::newRow("wide") << QSize(1280, 800);
    QTest::newRow("narrow") << QSize(1024, 640);
}

void MatchPanelTest::thereIsAWayOnWhenTheOpponentHasLeft()
{
    QFETCH(const QSize, window);
    m_window->resize(window);
    QSignalSpy left(room().matchPanel()->actions(), &ui::ActionBar::leaveChosen);
    room().setInvitation(tables::invitation());
    enter(*m_window, playing(4));
    core::RoomState state = tables::lonelyRoom();
    state.ended = tables::ended(u"left"_s, {0});
    room().showEnd(*state.ended);
    QVERIFY(!button(room(), u"Let somebody else in"_s)); // until the room says that the seat is free
    room().showRoom(state, u"p1"_s);
    QVERIFY(allText(room()).contains(u"Bo has left the match. The seat is free for somebody else."_s));
    QVERIFY(!button(room(), u"Rematch"_s));
    click(room(), u"Let somebody else in"_s);
    QVERIFY(button(room(), u"Copy invitation"_s));
    click(room(), u"Let somebody else in"_s);
    QVERIFY(!button(room(), u"Copy invitation"_s));
    click(room(), u"Change the game"_s);
    QVERIFY(button(room(), u"Set the table"_s));
    click(room(), u"Cancel"_s);
    click(room(), u"Leave"_s);
    QCOMPARE(left.size(), 1);
    state.people.push_back(tables::person(u"p4"_s, u"Theo"_s, 1));
    room().showRoom(state, u"p1"_s);
    QVERIFY(!button(room(), u"Let somebody else in"_s));
    QVERIFY(button(room(), u"Rematch"_s));
}

void MatchPanelTest::whoWatchesHasAWayOnToo()
{
    core::RoomState state = tables::watchedRoom();
    std::erase_if(state.people, [](const core::Person &person) { return person.name == u"Bo"_s; });
    state.ended = tables::ended(u"left"_s, {0});
    room().setInvitation(tables::invitation());
    enter(*m_window, state, u"p3"_s);
    QVERIFY(button(room(), u"Let somebody else in"_s) && button(room(), u"Leave"_s));
    QVERIFY(button(room(), u"Sit down"_s) && !button(room(), u"Change the game"_s));
}

PARLOR_TEST(MatchPanelTest, QApplication)
#include "tst_matchpanel.moc"
