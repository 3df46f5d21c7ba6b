#include "sessionscript.h"
#include "testclass.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace app::session;
using app::FailureKind;
using Journal = app::HostedTables::Journal;

// A table of one's own and the ways out of every place, as events and what follows from them.
class TestSessionLeaving : public QObject
{
    Q_OBJECT

private slots:
    void hostsInOneClick();
    void hostsOnceWhereTwoClicksCome();
    void continuesATable();
    void asksBeforeAnEmptyTableTakesThePlace();
    void saysWhyNoTableOpens();
    void putsALostTableAway();
    void linkIsToldOfInTheRoomOnItsWay();
    void linkTakesNoHostFromTheLobby();
    void hostIsAskedWhereOthersWouldMissTheTable();
    void answersOfAHost_data();
    void answersOfAHost();
    void windowWaitsForTheGoodbye();
    void stayingForgetsThatOneWantedToQuit();
    void cancellingPutsAwayWhatIsOpening();
    void playerIsAskedInARunningMatch();
    void answersOfAPlayer_data();
    void answersOfAPlayer();
    void whoHasNothingToLoseIsNotAsked();
    void closedWindowKeepsTheSeat();
    void programThatEndsAsksNobody();
    void secondClickIsNoFailure();
    void refusedWayIn_data();
    void refusedWayIn();
    void isToldWhyOneWasSentAway();
    void closedServerForgetsTheGame_data();
    void closedServerForgetsTheGame();
    void nothingHappensOnceItCloses();
};

void TestSessionLeaving::hostsInOneClick()
{
    SessionScript ana;
    QCOMPARE(ana.happens(HostChosen{}),
             (QStringList{u"no countdown"_s, u"leave"_s, u"busy opening"_s, u"open a table"_s}));
    QVERIFY(isHosting(ana.state) && isAtHome(ana.state));
    QCOMPARE(ana.happens(TableOpened{7341, {}}),
             (QStringList{u"clear room"_s, u"connect 127.0.0.1:7341, showing nothing to 127.0.0.1:7341"_s}));
    QCOMPARE(ana.welcomes(u"127.0.0.1"_s, welcomeBy(u"t1"_s)),
             (QStringList{u"keep host token t1"_s, u"welcome p2"_s}));
    QCOMPARE(ana.happens(core::Lobby{}),
             (QStringList{u"forget game t1"_s, u"rooms"_s, u"send create tic_tac_toe"_s}));
    QCOMPARE(ana.happens(roomOfTwo(u"r1"_s)),
             (QStringList{u"clear the lobby's error"_s, u"show room r1"_s, u"note table of r1"_s}));
    QCOMPARE(ana.happens(HistoryShown{}), QStringList{u"note: notices"_s});
}

void TestSessionLeaving::hostsOnceWhereTwoClicksCome()
{
    SessionScript ana;
    ana.happens(HostChosen{});
    QVERIFY(ana.happens(HostChosen{}).isEmpty());
    QVERIFY(ana.happens(JoinChosen{u"10.0.0.2"_s}).isEmpty());
    QVERIFY(SessionScript::hosting().happens(HostChosen{}).isEmpty());
}

void TestSessionLeaving::continuesATable()
{
    SessionScript ana;
    QCOMPARE(ana.happens(TableContinued{u"a1"_s, Journal::Readable}).mid(2),
             (QStringList{u"busy continuing"_s, u"open table a1"_s}));
    QCOMPARE(ana.happens(TableOpened{7341, u"t1"_s}).last(),
             u"connect 127.0.0.1:7341, showing t1 to 127.0.0.1:7341"_s);
    ana.welcomes(u"127.0.0.1"_s, welcomeBy(u"t1"_s, true), true);
    QCOMPARE(ana.happens(roomOfTwo(u"r1"_s, true)).last(), u"note table of r1, playing"_s);
}

void TestSessionLeaving::asksBeforeAnEmptyTableTakesThePlace()
{
    SessionScript ana;
    QCOMPARE(ana.happens(TableContinued{u"a1"_s, Journal::Damaged}).last(), u"table unreadable"_s);
    QVERIFY(!isHosting(ana.state));
    SessionScript other = ana;
    QCOMPARE(ana.happens(CardAnswered{CardAction::Main}).last(), u"open table a1"_s);
    QCOMPARE(other.happens(CardAnswered{CardAction::Second}).last(), u"idle"_s);
    QVERIFY(other.happens(CardAnswered{CardAction::Main}).isEmpty());
}

void TestSessionLeaving::saysWhyNoTableOpens()
{
    SessionScript ana;
    ana.happens(HostChosen{});
    QCOMPARE(ana.happens(TableFailed{u"No disk."_s, {}}), QStringList{u"table failed: No disk."_s});
    QCOMPARE(ana.happens(CardAnswered{}).last(), u"open a table"_s);
}

void TestSessionLeaving::putsALostTableAway()
{
    SessionScript ana = SessionScript::hosting();
    QCOMPARE(ana.happens(ConnectionFailed{failureAt(u"127.0.0.1"_s)}),
             (QStringList{u"clear room"_s, u"put the lost table away"_s, u"failed to reach the own table"_s,
                          u"refresh home"_s, u"show home"_s}));
    QVERIFY(!isHosting(ana.state));
}

void TestSessionLeaving::linkIsToldOfInTheRoomOnItsWay()
{
    const LinkOpened link{u"parlor://10.0.0.7"_s, {}};
    for (int passed = 0; passed < 3; ++passed) {
        SessionScript ana;
        ana.happens(HostChosen{});
        if (passed == 0)
            ana.happens(link);
        ana.happens(TableOpened{7341, {}});
        if (passed == 1)
            ana.happens(link);
        ana.welcomes(u"127.0.0.1"_s, welcomeBy(u"t1"_s));
        if (passed == 2)
            QCOMPARE(ana.happens(link), QStringList{u"leave settings"_s});
        ana.happens(core::Lobby{});
        ana.happens(roomOfTwo(u"r1"_s));
        QCOMPARE(ana.happens(HistoryShown{}),
                 (QStringList{u"note: notices"_s, u"note in r1: parlor://10.0.0.7"_s}));
        QCOMPARE(ana.happens(HistoryShown{}), QStringList{u"note: notices"_s});
    }
}

void TestSessionLeaving::linkTakesNoHostFromTheLobby()
{
    SessionScript ana = SessionScript::hosting();
    ana.happens(core::Kicked{});
    ana.happens(lobbyWith({u"r1"_s}));
    QCOMPARE(ana.happens(LinkOpened{u"parlor://10.0.0.7"_s, {}}).last(), u"invited while hosting"_s);
    QVERIFY(isHosting(ana.state));
}

void TestSessionLeaving::hostIsAskedWhereOthersWouldMissTheTable()
{
    SessionScript ana = SessionScript::hosting();
    QVERIFY(asksBeforeClosing(ana.state, false));
    QCOMPARE(ana.happens(BackChosen{}), QStringList{u"ask the host"_s});
    core::RoomState alone = roomOfTwo(u"r1"_s);
    alone.people.pop_back();
    ana.happens(alone);
    QVERIFY(!asksBeforeClosing(ana.state, false) && asksBeforeClosing(ana.state, true));
    SessionScript visited = ana;
    visited.context.hasVisitors = true;
    QCOMPARE(visited.happens(BackChosen{}), QStringList{u"ask the host"_s});
    QCOMPARE(ana.happens(BackChosen{}), (QStringList{u"go offline"_s, u"close the table"_s, u"no countdown"_s,
                                                     u"idle"_s, u"refresh home"_s, u"show home"_s}));
    alone.match.emplace();
    visited.context.hasVisitors = false;
    visited.happens(alone);
    QCOMPARE(visited.happens(BackChosen{}), QStringList{u"ask the host"_s});
    visited.happens(core::Kicked{});
    visited.context.hasVisitors = true;
    visited.happens(lobbyWith({u"r1"_s}));
    QCOMPARE(visited.happens(BackChosen{}), QStringList{u"ask the host in the lobby"_s});
}

void TestSessionLeaving::answersOfAHost_data()
{
    QTest::addColumn<LeaveAnswer>("answer");
    QTest::addColumn<QString>("done");
    QTest::newRow("put away") << LeaveAnswer::Save << u"put the table away"_s;
    QTest::newRow("closed") << LeaveAnswer::Close << u"close the table"_s;
    QTest::newRow("stays") << LeaveAnswer::Stay << QString();
}

void TestSessionLeaving::answersOfAHost()
{
    QFETCH(const LeaveAnswer, answer);
    QFETCH(const QString, done);
    SessionScript ana = SessionScript::hosting();
    ana.happens(BackChosen{});
    const QStringList follows = ana.happens(LeaveAnswered{answer});
    QCOMPARE(follows.value(1), done);
    QCOMPARE(isHosting(ana.state), done.isEmpty());
    QCOMPARE(ana.happens(TableClosed{}), QStringList{u"refresh home"_s}); // and the window stays
}

void TestSessionLeaving::windowWaitsForTheGoodbye()
{
    SessionScript ana = SessionScript::hosting();
    QCOMPARE(ana.happens(QuitChosen{}), QStringList{u"ask the host"_s});
    QVERIFY(!ana.happens(LeaveAnswered{LeaveAnswer::Save}).contains(u"close the window"_s));
    QVERIFY(!asksBeforeClosing(ana.state, true));
    QCOMPARE(ana.happens(TableClosed{}), (QStringList{u"refresh home"_s, u"close the window"_s}));
}

void TestSessionLeaving::stayingForgetsThatOneWantedToQuit()
{
    SessionScript ana = SessionScript::hosting();
    ana.happens(QuitChosen{});
    ana.happens(LeaveAnswered{LeaveAnswer::Stay});
    ana.happens(BackChosen{});
    ana.happens(LeaveAnswered{LeaveAnswer::Save});
    QCOMPARE(ana.happens(TableClosed{}), QStringList{u"refresh home"_s});
}

void TestSessionLeaving::cancellingPutsAwayWhatIsOpening()
{
    SessionScript ana;
    ana.happens(HostChosen{});
    QCOMPARE(ana.happens(Cancelled{}),
             (QStringList{u"go offline"_s, u"put the table away"_s, u"no countdown"_s, u"idle"_s,
                          u"refresh home"_s, u"show home"_s}));
    QVERIFY(ana.happens(TableOpened{7341, {}}).isEmpty());
    SessionScript bo;
    bo.happens(JoinChosen{u"10.0.0.2"_s});
    QCOMPARE(bo.happens(Cancelled{}).first(), u"leave"_s);
}

void TestSessionLeaving::playerIsAskedInARunningMatch()
{
    SessionScript bo = SessionScript::inRoom(true);
    QVERIFY(asksBeforeClosing(bo.state, false));
    QCOMPARE(bo.happens(BackChosen{}), QStringList{u"ask the player"_s});
    QCOMPARE(bo.happens(QuitChosen{}), QStringList{u"ask the player"_s});
    core::MatchEnded ended;
    ended.match = u"m1"_s;
    bo.happens(ended);
    QVERIFY(!asksBeforeClosing(bo.state, false));
    QCOMPARE(bo.happens(BackChosen{}), QStringList{u"send leave"_s});
    bo.happens(*roomOfTwo(u"r1"_s, true).match);
    QCOMPARE(bo.happens(BackChosen{}), QStringList{u"ask the player"_s});
}

void TestSessionLeaving::answersOfAPlayer_data()
{
    QTest::addColumn<bool>("quits");
    QTest::addColumn<LeaveAnswer>("answer");
    QTest::addColumn<QStringList>("follows");
    const QStringList home{u"no countdown"_s, u"idle"_s, u"refresh home"_s, u"show home"_s};
    const QStringList kept = QStringList{u"note kept seat t2"_s, u"go offline"_s, u"leave"_s} + home;
    const QStringList close{u"close the window"_s};
    QTest::newRow("the seat is kept") << false << LeaveAnswer::KeepSeat << kept;
    QTest::newRow("the seat is kept, and the window closes") << true << LeaveAnswer::KeepSeat << kept + close;
    QTest::newRow("it is given up") << false << LeaveAnswer::GiveUp << QStringList{u"send leave"_s};
    QTest::newRow("it is given up, and the window closes")
        << true << LeaveAnswer::GiveUp << QStringList{u"forget game t2"_s, u"leave"_s} + home + close;
    QTest::newRow("one stays") << true << LeaveAnswer::Stay << QStringList();
}

void TestSessionLeaving::answersOfAPlayer()
{
    QFETCH(const bool, quits);
    QFETCH(const LeaveAnswer, answer);
    SessionScript bo = SessionScript::inRoom(true);
    quits ? bo.happens(QuitChosen{}) : bo.happens(BackChosen{});
    QTEST(bo.happens(LeaveAnswered{answer}), "follows");
}

void TestSessionLeaving::whoHasNothingToLoseIsNotAsked()
{
    SessionScript bo = SessionScript::inRoom();
    QVERIFY(!asksBeforeClosing(bo.state, false));
    QCOMPARE(bo.happens(BackChosen{}), QStringList{u"send leave"_s});
    QCOMPARE(bo.happens(QuitChosen{}), QStringList{u"close the window"_s});
    // Who watches.
    core::RoomState room = roomOfTwo(u"r1"_s, true);
    room.people[1].role = core::Role::Spectator;
    room.people[1].seat.reset();
    room.match->players[1].person = u"p3"_s;
    bo.happens(room);
    QCOMPARE(bo.happens(BackChosen{}), QStringList{u"send leave"_s});
    // Without a connection there is nobody to tell, and until the room is shown anew nothing is certain.
    SessionScript away = SessionScript::inRoom(true);
    away.happens(ConnectionLost{});
    SessionScript back = away;
    QCOMPARE(away.happens(BackChosen{}).first(), u"leave"_s);
    back.welcomes(u"10.0.0.2"_s, welcomeBy(u"t2"_s, true), true);
    QCOMPARE(back.happens(BackChosen{}), QStringList{u"send leave"_s});
    back.happens(roomOfTwo(u"r1"_s, true));
    QCOMPARE(back.happens(BackChosen{}), QStringList{u"ask the player"_s});
}

void TestSessionLeaving::closedWindowKeepsTheSeat()
{
    SessionScript bo = SessionScript::inRoom();
    QCOMPARE(bo.happens(WindowClosed{}), (QStringList{u"note kept seat t2"_s, u"go offline"_s}));
    SessionScript ana = SessionScript::hosting();
    QCOMPARE(ana.happens(WindowClosed{}).at(1), u"put the table away"_s);
    SessionScript lobby;
    lobby.happens(JoinChosen{u"10.0.0.2"_s});
    lobby.welcomes(u"10.0.0.2"_s, welcomeBy(u"t2"_s));
    lobby.happens(core::Lobby{});
    QVERIFY(lobby.happens(WindowClosed{}).isEmpty());
}

void TestSessionLeaving::programThatEndsAsksNobody()
{
    SessionScript ana = SessionScript::hosting();
    QCOMPARE(ana.happens(ProgramEnded{}).at(1), u"put the table away"_s);
    QCOMPARE(ana.happens(TableClosed{}).last(), u"close the window"_s);
    QCOMPARE(SessionScript::inRoom(true).happens(ProgramEnded{}), QStringList{u"close the window"_s});
}

// The first has led into the room already.
void TestSessionLeaving::secondClickIsNoFailure()
{
    SessionScript bo = SessionScript::inRoom();
    const Refused refused{core::JoinRoom{u"r1"_s, {}},
                          {.code = u"already_in_room"_s, .message = {}, .speaks = {}}};
    QVERIFY(bo.happens(refused).isEmpty());
}

void TestSessionLeaving::refusedWayIn_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("said");
    QTest::newRow("no password was given yet")
        << u"wrong_password"_s << QString() << u"ask for the password of r1"_s;
    QTest::newRow("the password is wrong") << u"wrong_password"_s << u"x"_s << u"wrong password of r1"_s;
    QTest::newRow("banned") << u"banned"_s << QString() << u"no way in: banned"_s;
}

void TestSessionLeaving::refusedWayIn()
{
    QFETCH(const QString, code);
    QFETCH(const QString, password);
    QFETCH(const QString, said);
    SessionScript bo;
    bo.happens(JoinChosen{u"10.0.0.2"_s});
    bo.welcomes(u"10.0.0.2"_s, welcomeBy(u"t2"_s));
    const Refused refused{core::JoinRoom{u"r1"_s, password}, {.code = code, .message = {}, .speaks = {}}};
    QCOMPARE(bo.happens(refused), (QStringList{u"clear room"_s, u"show lobby"_s, said}));
    QCOMPARE(bo.happens(refused), QStringList{said});
}

void TestSessionLeaving::isToldWhyOneWasSentAway()
{
    SessionScript bo = SessionScript::inRoom();
    QCOMPARE(bo.happens(core::Kicked{}), (QStringList{u"forget game t2"_s, u"kicked from r1"_s}));
    QCOMPARE(bo.happens(core::Lobby{}).last(), u"show lobby"_s);
    // It may come before the answer to leaving, where the line breaks between the two.
    SessionScript left = SessionScript::inRoom();
    left.happens(BackChosen{});
    QVERIFY(left.happens(core::Lobby{}).contains(u"clear room"_s));
    QVERIFY(left.happens(Answered{core::LeaveRoom{}}).isEmpty());
    // While one was away, nobody said it.
    SessionScript away = SessionScript::inRoom();
    away.happens(ConnectionLost{});
    away.welcomes(u"10.0.0.2"_s, welcomeBy(u"t2"_s, true), true);
    QCOMPARE(away.happens(core::Lobby{}).last(), u"the seat is gone"_s);
}

void TestSessionLeaving::closedServerForgetsTheGame_data()
{
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<bool>("isForgotten");
    QTest::newRow("closed for good") << FailureKind::ServerClosed << true;
    QTest::newRow("asked to leave") << FailureKind::Removed << true;
    QTest::newRow("put away") << FailureKind::ServerSaved << false;
    QTest::newRow("lost") << FailureKind::TimedOut << false;
}

void TestSessionLeaving::closedServerForgetsTheGame()
{
    QFETCH(const FailureKind, kind);
    SessionScript bo = SessionScript::inRoom();
    const QStringList follows = bo.happens(ConnectionFailed{failureAt(u"10.0.0.2"_s, kind)});
    QTEST(follows.contains(u"forget game t2"_s), "isForgotten");
    QCOMPARE(follows.last(), u"show home"_s);
}

void TestSessionLeaving::nothingHappensOnceItCloses()
{
    SessionScript ana = SessionScript::hosting();
    ana.happens(ProgramEnded{});
    QVERIFY(ana.happens(HostChosen{}).isEmpty() && ana.happens(JoinChosen{u"10.0.0.2"_s}).isEmpty()
            && ana.happens(roomOfTwo(u"r1"_s)).isEmpty());
    QCOMPARE(ana.happens(TableClosed{}).last(), u"close the window"_s);
}

PARLOR_TEST(TestSessionLeaving, QCoreApplication)
#include "tst_sessionleaving.moc"
