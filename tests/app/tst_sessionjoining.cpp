#include "sessionscript.h"
#include "testclass.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace app::session;
using app::FailureKind;

// The way to somebody else's table, as events and what follows from them.
class TestSessionJoining : public QObject
{
    Q_OBJECT

private slots:
    void goesToTheOnlyFreeRoom();
    void goesWhereAnInvitationLeads();
    void firstLobbyLeadsOn_data();
    void firstLobbyLeadsOn();
    void aNameMeansTheGameThatIsCalledSo();
    void whatIsNoAddressIsSaid();
    void triesAgainByItself();
    void sameFailureIsNotShownTwice();
    void waitsForThePersonInTheEnd();
    void personEndsTheTries_data();
    void personEndsTheTries();
    void cardLeadsToThePortThatIsAnnounced();
    void secondActionStaysAtTheSamePlace();
    void lateFailureChangesNothing();
    void returnsWhereTheTokenBelongs();
    void returnsByAnyWayOnceThoseHaveFailed();
    void newTokenTakesTheOldOnesPlace();
    void saysWhyTheSeatIsLost_data();
    void saysWhyTheSeatIsLost();
    void comesBackWhereTheServerIsAnnouncedNow();
    void linkIsFollowedFromHome_data();
    void linkIsFollowedFromHome();
    void linkTakesNobodyFromATable();
    void linkInTheLobby_data();
    void linkInTheLobby();

private:
    [[nodiscard]] static app::LastGame lastGame()
    {
        app::LastGame game;
        game.address = u"parlor://10.0.0.2:7341/?alt=10.0.0.3:7341"_s;
        game.token = u"t1"_s;
        game.servers = QStringList{u"10.0.0.3:7341"_s};
        return game;
    }
    [[nodiscard]] static SessionScript counting(FailureKind kind = FailureKind::Refused)
    {
        SessionScript bo;
        bo.happens(JoinChosen{u"10.0.0.2"_s});
        bo.happens(ConnectionFailed{failureAt(u"10.0.0.2"_s, kind)});
        return bo;
    }
};

void TestSessionJoining::goesToTheOnlyFreeRoom()
{
    SessionScript bo;
    QCOMPARE(bo.happens(JoinChosen{u"10.0.0.2"_s}),
             (QStringList{u"no countdown"_s, u"busy knocking at 10.0.0.2"_s, u"clear room"_s,
                          u"connect 10.0.0.2:7341"_s}));
    QCOMPARE(bo.welcomes(u"10.0.0.2"_s, welcomeBy(u"t2"_s)),
             (QStringList{u"remember t2 at 10.0.0.2:7341"_s, u"no countdown"_s, u"stop looking"_s,
                          u"welcome p2"_s}));
    QCOMPARE(bo.happens(core::Lobby{}),
             (QStringList{u"forget game t2"_s, u"rooms"_s, u"clear room"_s, u"show lobby"_s}));
    // Where it appears a moment later, too.
    QCOMPARE(bo.happens(lobbyWith({u"r1"_s})),
             (QStringList{u"forget game t2"_s, u"rooms"_s, u"send join r1"_s}));
    QCOMPARE(bo.happens(roomOfTwo(u"r1"_s)), (QStringList{u"clear the lobby's error"_s, u"show room r1"_s,
                                                          u"remember game t2 at 10.0.0.2"_s}));
    // Once there, nobody is led on again.
    bo.happens(Answered{core::LeaveRoom{}});
    QCOMPARE(bo.happens(lobbyWith({u"r1"_s})),
             (QStringList{u"forget game t2"_s, u"rooms"_s, u"clear room"_s, u"show lobby"_s}));
}

void TestSessionJoining::goesWhereAnInvitationLeads()
{
    SessionScript bo;
    bo.happens(JoinChosen{u"parlor://10.0.0.2/r7?password=secret"_s});
    bo.welcomes(u"10.0.0.2"_s, welcomeBy(u"t2"_s));
    QCOMPARE(bo.happens(lobbyWith({u"r1"_s, u"r7"_s})).last(), u"send join r7 with a password"_s);
    const Refused refused{core::JoinRoom{u"r7"_s, u"secret"_s},
                          {.code = u"no_room"_s, .message = {}, .speaks = {}}};
    QCOMPARE(bo.happens(refused), (QStringList{u"clear room"_s, u"show lobby"_s, u"no way in: no_room"_s}));
}

void TestSessionJoining::firstLobbyLeadsOn_data()
{
    QTest::addColumn<core::Lobby>("lobby");
    QTest::addColumn<QString>("last");
    core::Lobby playing = lobbyWith({u"r1"_s});
    playing.rooms.front().playing = true;
    core::Lobby full = lobbyWith({u"r1"_s});
    full.rooms.front().players = 2;
    QTest::newRow("to the only room") << lobbyWith({u"r1"_s}) << u"send join r1"_s;
    QTest::newRow("to the password of the only room")
        << lobbyWith({u"r1"_s}, true) << u"ask for the password of r1"_s;
    QTest::newRow("nowhere, with two") << lobbyWith({u"r1"_s, u"r2"_s}) << u"show lobby"_s;
    QTest::newRow("nowhere, with none") << core::Lobby{} << u"show lobby"_s;
    QTest::newRow("nowhere, where it plays") << playing << u"show lobby"_s;
    QTest::newRow("nowhere, where it is full") << full << u"show lobby"_s;
}

void TestSessionJoining::firstLobbyLeadsOn()
{
    QFETCH(core::Lobby, lobby);
    SessionScript bo;
    bo.happens(JoinChosen{u"10.0.0.2"_s});
    bo.welcomes(u"10.0.0.2"_s, welcomeBy(u"t2"_s));
    QTEST(bo.happens(lobby).last(), "last");
}

void TestSessionJoining::aNameMeansTheGameThatIsCalledSo()
{
    SessionScript bo;
    bo.context.nearby.all = {nearbyServer(u"Ana"_s, {addressOf(u"10.0.0.9:7350"_s)})};
    QCOMPARE(bo.happens(JoinChosen{u"ana"_s}).last(), u"connect 10.0.0.9:7350"_s);
    // An address is nobody's name.
    bo.context.nearby.all = {nearbyServer(u"10.0.0.2"_s, {addressOf(u"10.0.0.9:7350"_s)})};
    QCOMPARE(bo.happens(JoinChosen{u"10.0.0.2"_s}).last(), u"connect 10.0.0.2:7341"_s);
    QVERIFY(bo.happens(NearbyChosen{u"gone"_s}).isEmpty());
    QCOMPARE(bo.happens(NearbyChosen{bo.context.nearby.all.front().id()}).last(), u"connect 10.0.0.9:7350"_s);
}

void TestSessionJoining::whatIsNoAddressIsSaid()
{
    SessionScript bo;
    bo.happens(JoinChosen{u"10.0.0.2"_s});
    QCOMPARE(bo.happens(JoinChosen{u"parlor://"_s}),
             (QStringList{u"no countdown"_s, u"leave"_s, u"no address: parlor://"_s}));
    QVERIFY(std::holds_alternative<Home>(bo.state));
}

void TestSessionJoining::triesAgainByItself()
{
    SessionScript bo;
    bo.happens(JoinChosen{u"10.0.0.2"_s});
    QCOMPARE(bo.happens(ConnectionFailed{failureAt(u"10.0.0.2"_s)}),
             (QStringList{u"clear room"_s, u"failed to join 10.0.0.2:7341"_s, u"again in 5 s"_s,
                          u"refresh home"_s}));
    QVERIFY(std::holds_alternative<Waiting>(bo.state));
    for (int left = 4; left > 0; --left)
        QCOMPARE(bo.happens(SecondPassed{}), QStringList{u"again in %1 s"_s.arg(left)});
    QCOMPARE(bo.happens(SecondPassed{}),
             (QStringList{u"trying again"_s, u"clear room"_s, u"connect 10.0.0.2:7341"_s}));
    QVERIFY(!std::holds_alternative<Waiting>(bo.state));
    QVERIFY(bo.happens(SecondPassed{}).isEmpty());
    // The card that says what failed is not true any more.
    QVERIFY(bo.welcomes(u"10.0.0.2"_s, welcomeBy(u"t2"_s)).contains(u"busy knocking at 10.0.0.2"_s));
}

void TestSessionJoining::sameFailureIsNotShownTwice()
{
    SessionScript bo = counting();
    for (int second = 0; second < 5; ++second)
        bo.happens(SecondPassed{});
    QCOMPARE(bo.happens(ConnectionFailed{failureAt(u"10.0.0.2"_s)}),
             (QStringList{u"clear room"_s, u"again in 8 s"_s, u"refresh home"_s}));
    for (int second = 0; second < 8; ++second)
        bo.happens(SecondPassed{});
    QVERIFY(bo.happens(ConnectionFailed{failureAt(u"10.0.0.2"_s, FailureKind::TimedOut)})
                .contains(u"failed to join 10.0.0.2:7341"_s));
}

// An invitation names addresses of a stranger's choice.
void TestSessionJoining::waitsForThePersonInTheEnd()
{
    SessionScript bo;
    bo.context.patience = 0s;
    bo.happens(JoinChosen{u"10.0.0.2"_s});
    QVERIFY(bo.happens(ConnectionFailed{failureAt(u"10.0.0.2"_s)}).contains(u"no longer tried"_s));
    QVERIFY(!std::holds_alternative<Waiting>(bo.state));
    QVERIFY(bo.happens(SecondPassed{}).isEmpty());
    QCOMPARE(bo.happens(CardAnswered{}).last(), u"connect 10.0.0.2:7341"_s);
    QVERIFY(!counting(FailureKind::VersionMismatch).happens(AddressEdited{}).isEmpty());
    QVERIFY(!std::holds_alternative<Waiting>(counting(FailureKind::VersionMismatch).state));
}

void TestSessionJoining::personEndsTheTries_data()
{
    QTest::addColumn<bool>("isTrying");
    QTest::addColumn<QStringList>("follows");
    QTest::newRow("while it counts") << false << QStringList{u"no countdown"_s};
    QTest::newRow("while it tries") << true << QStringList{u"no countdown"_s, u"leave"_s};
}

// By typing another address.
void TestSessionJoining::personEndsTheTries()
{
    QFETCH(const bool, isTrying);
    SessionScript bo = counting();
    for (int second = 0; isTrying && second < 5; ++second)
        bo.happens(SecondPassed{});
    QCOMPARE(std::holds_alternative<Connecting>(bo.state), isTrying);
    QTEST(bo.happens(AddressEdited{}), "follows");
    QVERIFY(std::holds_alternative<Home>(bo.state) && !std::holds_alternative<Waiting>(bo.state));
    QCOMPARE(bo.happens(CardAnswered{}).last(), u"connect 10.0.0.2:7341"_s);
    // Its patience begins anew.
    QVERIFY(bo.happens(ConnectionFailed{failureAt(u"10.0.0.2"_s)}).contains(u"again in 5 s"_s));
}

void TestSessionJoining::cardLeadsToThePortThatIsAnnounced()
{
    SessionScript bo;
    bo.context.nearby.all = {nearbyServer(u"Ana"_s, {addressOf(u"10.0.0.2:7350"_s)})};
    bo.happens(JoinChosen{u"10.0.0.2"_s});
    QVERIFY(bo.happens(ConnectionFailed{failureAt(u"10.0.0.2"_s)})
                .contains(u"failed to join 10.0.0.2:7341, announced at port 7350"_s));
    QCOMPARE(bo.happens(CardAnswered{CardAction::Main}).last(), u"connect 10.0.0.2:7350"_s);
}

void TestSessionJoining::secondActionStaysAtTheSamePlace()
{
    SessionScript bo;
    bo.context.nearby.all = {nearbyServer(u"Ana"_s, {addressOf(u"10.0.0.2:7350"_s)})};
    bo.happens(JoinChosen{u"10.0.0.2"_s});
    bo.happens(ConnectionFailed{failureAt(u"10.0.0.2"_s)});
    QCOMPARE(bo.happens(CardAnswered{CardAction::Second}).last(), u"connect 10.0.0.2:7341"_s);
}

void TestSessionJoining::lateFailureChangesNothing()
{
    SessionScript bo;
    bo.happens(JoinChosen{u"10.0.0.2"_s});
    bo.happens(Cancelled{});
    QVERIFY(bo.happens(ConnectionFailed{failureAt(u"10.0.0.2"_s)}).isEmpty());
    QVERIFY(bo.welcomes(u"10.0.0.2"_s, welcomeBy(u"t2"_s)).isEmpty());
    QVERIFY(bo.happens(roomOfTwo(u"r1"_s)).isEmpty());
}

void TestSessionJoining::returnsWhereTheTokenBelongs()
{
    SessionScript bo;
    QCOMPARE(bo.happens(ReturnChosen{lastGame()}).last(),
             u"connect 10.0.0.3:7341, showing t1 to 10.0.0.3:7341"_s);
    bo.welcomes(u"10.0.0.3"_s, welcomeBy(u"t1"_s, true), true);
    QCOMPARE(bo.happens(roomOfTwo(u"r1"_s)).last(),
             u"remember game t1 at parlor://10.0.0.2:7341/?alt=10.0.0.3:7341"_s);
    QCOMPARE(bo.happens(HistoryShown{}), QStringList{u"note: back"_s});
    QVERIFY(bo.happens(HistoryShown{}).isEmpty());
}

void TestSessionJoining::returnsByAnyWayOnceThoseHaveFailed()
{
    SessionScript bo;
    bo.happens(ReturnChosen{lastGame()});
    bo.happens(ConnectionFailed{failureAt(u"10.0.0.3"_s)});
    QCOMPARE(bo.happens(CardAnswered{}).last(),
             u"connect 10.0.0.3:7341, 10.0.0.2:7341, showing t1 to 10.0.0.3:7341"_s);
}

void TestSessionJoining::newTokenTakesTheOldOnesPlace()
{
    SessionScript bo;
    bo.happens(ReturnChosen{lastGame()});
    QCOMPARE(bo.welcomes(u"10.0.0.3"_s, welcomeBy(u"t5"_s), true).first(), u"forget game t1"_s);
    bo.happens(ConnectionFailed{failureAt(u"10.0.0.3"_s, FailureKind::ServerSaved)});
    QCOMPARE(bo.happens(CardAnswered{}).last(), u"connect 10.0.0.3:7341, showing t5 to 10.0.0.3:7341"_s);
}

void TestSessionJoining::saysWhyTheSeatIsLost_data()
{
    QTest::addColumn<bool>("hasShownToken");
    QTest::addColumn<QString>("said");
    QTest::newRow("the server does not know the token") << true << u"the seat is gone"_s;
    QTest::newRow("this address was not told") << false << u"the seat may be elsewhere"_s;
}

void TestSessionJoining::saysWhyTheSeatIsLost()
{
    QFETCH(const bool, hasShownToken);
    SessionScript bo;
    bo.happens(ReturnChosen{lastGame()});
    bo.welcomes(u"10.0.0.3"_s, welcomeBy(u"t5"_s), hasShownToken);
    QTEST(bo.happens(core::Lobby{}).last(), "said");
    // Who was in a room, and is somebody new when the connection is back, has no seat to keep in it.
    SessionScript other = SessionScript::inRoom();
    other.happens(ConnectionLost{});
    other.welcomes(u"10.0.0.2"_s, welcomeBy(u"t5"_s), hasShownToken);
    QVERIFY(other.happens(WindowClosed{}).isEmpty());
    // Whoever comes to a room has a seat again.
    bo.happens(roomOfTwo(u"r1"_s));
    bo.happens(Answered{core::LeaveRoom{}});
    QCOMPARE(bo.happens(core::Lobby{}).last(), u"show lobby"_s);
}

void TestSessionJoining::comesBackWhereTheServerIsAnnouncedNow()
{
    SessionScript bo;
    bo.context.nearby.all = {nearbyServer(u"Ana"_s, {addressOf(u"10.0.0.2"_s)})};
    bo.happens(JoinChosen{u"10.0.0.2"_s});
    bo.welcomes(u"10.0.0.2"_s, welcomeBy(u"t2"_s));
    bo.happens(roomOfTwo(u"r1"_s));
    QVERIFY(bo.happens(NearbyChanged{}).isEmpty());
    QCOMPARE(bo.happens(ConnectionLost{}), QStringList{u"look around"_s});
    bo.context.nearby.all.front().addresses = {addressOf(u"10.0.0.8"_s)};
    QCOMPARE(bo.happens(NearbyChanged{}), QStringList{u"also at 10.0.0.8:7341"_s});
    bo.context.nearby.all.clear();
    QVERIFY(bo.happens(NearbyChanged{}).isEmpty());
    bo.welcomes(u"10.0.0.8"_s, welcomeBy(u"t2"_s, true), true);
    QCOMPARE(bo.happens(HistoryShown{}), QStringList{u"note: back"_s});
}

void TestSessionJoining::linkIsFollowedFromHome_data()
{
    QTest::addColumn<QList<int>>("seconds"); // of a countdown before it; none: one knocks by hand
    QTest::newRow("while knocking") << QList<int>();
    QTest::newRow("between two tries") << QList<int>{2};
    QTest::newRow("during a try by itself") << QList<int>{5};
}

void TestSessionJoining::linkIsFollowedFromHome()
{
    QFETCH(const QList<int>, seconds);
    SessionScript bo;
    if (seconds.isEmpty())
        bo.happens(JoinChosen{u"10.0.0.4"_s});
    else
        bo = counting();
    for (int second = 0; !seconds.isEmpty() && second < seconds.front(); ++second)
        bo.happens(SecondPassed{});
    const QStringList follows = bo.happens(LinkOpened{u"parlor://10.0.0.7"_s, {}});
    QCOMPARE(follows.first(), u"leave settings"_s);
    QCOMPARE(follows.last(), u"connect 10.0.0.7:7341"_s);
}

void TestSessionJoining::linkTakesNobodyFromATable()
{
    SessionScript bo = SessionScript::inRoom();
    QCOMPARE(bo.happens(LinkOpened{u"parlor://10.0.0.7"_s, {}}),
             (QStringList{u"leave settings"_s, u"note in r1: parlor://10.0.0.7"_s}));
    bo.happens(ConnectionLost{});
    QCOMPARE(bo.happens(LinkOpened{u"parlor://10.0.0.7"_s, {}}).last(), u"note in r1: parlor://10.0.0.7"_s);
}

void TestSessionJoining::linkInTheLobby_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("last");
    QTest::newRow("to a room of this server") << u"parlor://10.0.0.2/r3"_s << u"send join r3"_s;
    QTest::newRow("to this server") << u"parlor://10.0.0.2"_s << u"leave settings"_s;
    QTest::newRow("elsewhere") << u"parlor://10.0.0.7"_s << u"connect 10.0.0.7:7341"_s;
    QTest::newRow("a damaged one") << u"parlor://"_s << u"the link is damaged"_s;
}

void TestSessionJoining::linkInTheLobby()
{
    QFETCH(const QString, link);
    SessionScript bo;
    bo.happens(JoinChosen{u"10.0.0.2"_s});
    bo.welcomes(u"10.0.0.2"_s, welcomeBy(u"t2"_s));
    bo.happens(core::Lobby{});
    QTEST(bo.happens(LinkOpened{link, {addressOf(u"10.0.0.2"_s)}}).last(), "last");
}

PARLOR_TEST(TestSessionJoining, QCoreApplication)
#include "tst_sessionjoining.moc"
