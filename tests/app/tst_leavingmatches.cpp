#include "endtoend.h"
#include "relay.h"
#include "testclass.h"

#include <QApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

// Whoever leads away from a running match is asked first, and what becomes of the seat is what was answered.
class TestLeavingMatches : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theSeatIsKeptForWhoWantsIt_data();
    void theSeatIsKeptForWhoWantsIt();
    void theSeatIsGivenUpOnlyWhenItIsSaid_data();
    void theSeatIsGivenUpOnlyWhenItIsSaid();
    void stayingChangesNothing_data();
    void stayingChangesNothing();
    void nothingIsAskedWhereNothingIsLost();
    void whoIsNotWaitedForWasNotAskedToLeave();

private:
    enum class Way { Arrow, Keys, Window };
    static void addWays();
    static void goBy(Way way, Participant &seat);
};

void TestLeavingMatches::initTestCase()
{
    ui::applyLook(*qApp, {ui::Theme::Light, 1, true});
}

void TestLeavingMatches::addWays()
{
    QTest::addColumn<Way>("way");
    QTest::newRow("by the arrow") << Way::Arrow;
    QTest::newRow("by Alt+Left") << Way::Keys;
    QTest::newRow("by closing the window") << Way::Window;
}

void TestLeavingMatches::goBy(Way way, Participant &seat)
{
    seat.window->activateWindow();
    if (way == Way::Arrow)
        QVERIFY(seat.click(u"Back"_s));
    else if (way == Way::Keys)
        QTest::keyClick(seat.window.get(), Qt::Key_Left, Qt::AltModifier);
    else
        QVERIFY(!seat.window->close());
    QTRY_VERIFY_WITH_TIMEOUT(seat.says(u"Leave in the middle of the match?"_s), patience);
    QVERIFY(seat.isInRoom() && seat.model().isRunning());
}

void TestLeavingMatches::theSeatIsKeptForWhoWantsIt_data()
{
    addWays();
}

void TestLeavingMatches::theSeatIsKeptForWhoWantsIt()
{
    QFETCH(const Way, way);
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    QVERIFY(meet(ana, bo) && playOneMove(ana, bo));
    const core::MatchView before = bo.match();
    goBy(way, bo);
    QVERIFY(bo.click(u"Leave, keep my seat"_s));
    QCOMPARE(bo.window->isVisible(), way != Way::Window);
    if (way == Way::Window)
        bo.restart();
    QVERIFY(bo.isHome() && bo.says(u"your seat is kept, "_s));
    QTRY_VERIFY_WITH_TIMEOUT(ana.says(u"Bo closed the window"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(ana.says(u"closed the window, seat kept for"_s), patience);
    QVERIFY(!ana.says(u"reconnecting"_s));
    QVERIFY(ana.model().isRunning());
    QVERIFY(bo.click(u"Return"_s));
    QTRY_VERIFY_WITH_TIMEOUT(bo.isInRoom(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(bo.match().match, before.match, patience);
    QVERIFY(playOut(ana, bo));
}

void TestLeavingMatches::theSeatIsGivenUpOnlyWhenItIsSaid_data()
{
    addWays();
}

void TestLeavingMatches::theSeatIsGivenUpOnlyWhenItIsSaid()
{
    QFETCH(const Way, way);
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    QVERIFY(meet(ana, bo) && playOneMove(ana, bo));
    goBy(way, bo);
    QVERIFY(bo.says(u"Ana wins this match."_s));
    QVERIFY(bo.click(u"Give up my seat"_s));
    QTRY_VERIFY_WITH_TIMEOUT(ana.says(u"You win, Ana"_s), patience);
    QVERIFY(ana.says(u"Bo left"_s));
    if (way == Way::Window) {
        QVERIFY(!bo.window->isVisible());
        bo.restart();
    } else {
        QTRY_VERIFY_WITH_TIMEOUT(bo.isInLobby(), patience);
    }
    QVERIFY(!bo.sees(u"Return"_s));
}

void TestLeavingMatches::stayingChangesNothing_data()
{
    addWays();
}

// Whether by the word or because the match is over: the window is there for the next one, too.
void TestLeavingMatches::stayingChangesNothing()
{
    QFETCH(const Way, way);
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    QVERIFY(meet(ana, bo) && playOneMove(ana, bo));
    goBy(way, bo);
    QVERIFY(bo.click(u"Stay"_s));
    QVERIFY(!bo.says(u"Leave in the middle of the match?"_s));
    goBy(way, bo);
    ana.resign();
    QTRY_VERIFY_WITH_TIMEOUT(bo.says(u"You win, Bo"_s), patience);
    QVERIFY(!bo.says(u"Leave in the middle of the match?"_s));
    QVERIFY(bo.isInRoom() && bo.window->isVisible());
    QVERIFY(bo.click(u"Back"_s));
    QTRY_VERIFY_WITH_TIMEOUT(bo.isInLobby(), patience);
    QVERIFY(bo.window->isVisible());
}

void TestLeavingMatches::nothingIsAskedWhereNothingIsLost()
{
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    Participant mina(u"Mina"_s);
    QVERIFY(meet(ana, bo) && playOneMove(ana, bo));
    mina.paste(u"127.0.0.1:%1"_s.arg(ana.port()));
    QTRY_VERIFY_WITH_TIMEOUT(mina.isInLobby(), patience);
    mina.joinRoom(u"r1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(mina.isInRoom() && mina.model().isRunning(), patience);
    QVERIFY(mina.click(u"Back"_s)); // she watches
    QTRY_VERIFY_WITH_TIMEOUT(mina.isInLobby(), patience);
    QVERIFY(playOut(ana, bo));
    QVERIFY(bo.window->close());
    bo.restart();
    QVERIFY(bo.says(u"your seat is kept, "_s));
}

// Bo's connection breaks, and Ana goes on without him.
void TestLeavingMatches::whoIsNotWaitedForWasNotAskedToLeave()
{
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    QVERIFY(ana.host());
    Relay relay(ana.port());
    QVERIFY(bo.come(relay.port()));
    QVERIFY(playOneMove(ana, bo));
    relay.close();
    QTRY_VERIFY_WITH_TIMEOUT(ana.says(u"Bo is on the way back"_s) && ana.says(u"Bo's connection is gone"_s),
                             patience);
    QVERIFY(!ana.says(u"closed the window"_s));
    ana.request(core::KickPlayer{.person = u"p2"_s, .ban = false, .reason = {}});
    QTRY_VERIFY_WITH_TIMEOUT(ana.says(u"The table goes on without Bo"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(ana.says(u"You win, Ana"_s) && ana.sees(u"Let somebody else in"_s), patience);
    QVERIFY(!ana.says(u"asked to leave"_s));
}

PARLOR_TEST(TestLeavingMatches, QApplication)
#include "tst_leavingmatches.moc"
