#include "matchstories.h"
#include "pages/matchactions.h"
#include "pages/matchline.h"
#include "testclass.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace stories;

// What a room says of a match, and what it offers to whom: both follow from the model.
class MatchOffers : public QObject
{
    Q_OBJECT

private slots:
    void theLineSaysHowThingsStand_data();
    void theLineSaysHowThingsStand();
    void whatMayBeDone_data();
    void whatMayBeDone();
    void whoMayResign_data();
    void whoMayResign();

private:
    using Tracker = ui::MatchTracker;
    static QString words(const ui::MatchActions &actions);
};

void MatchOffers::theLineSaysHowThingsStand_data()
{
    QTest::addColumn<Story>("story");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const Story &story, const QString &line,
                        const QString &detail = {}) { QTest::newRow(name) << story << line << detail; };
    row("alone", seen(tables::lonelyRoom()), u"Waiting for players"_s);
    row("before a match", seen(tables::room()), u"Everybody is here"_s);
    row("one's own turn", seen(running(2)), u"Your turn"_s);
    row("somebody else's", seen(running(2), u"p2"_s), u"Waiting for Jonas"_s);
    row("who watches", seen(running(3), u"p3"_s), u"Waiting for Bo"_s);
    core::RoomState away = running(3);
    away.people[1].connected = false;
    row("somebody's who has lost the connection", seen(away), u"Bo is reconnecting"_s);
    away.people[1].away = core::Away::Closed;
    row("somebody's who has closed the window", seen(away), u"Bo has closed the window"_s);
    row("no connection", offline(seen(running(2))), u"Reconnecting"_s,
        u"Nothing is lost. Your seat is kept."_s);
    row("a position before", lookingAt(1, seen(running(3))), u"Looking at move 1"_s,
        u"The match goes on meanwhile."_s);
    row("a position of a match that is over", lookingAt(1, seen(over())), u"Looking at move 1"_s);
    core::RoomState chosen = tables::watchedRoom();
    chosen.knows.choosing = true;
    row("the host chooses, for a player", seen(chosen, u"p2"_s), u"Jonas is choosing a game"_s,
        u"You keep your seat and your wins."_s);
    row("the host chooses, for who watches", seen(chosen, u"p3"_s), u"Jonas is choosing a game"_s);
    row("the host chooses, for the host", seen(chosen), u"Everybody is here"_s);

    core::RoomState throwing = tables::crowd(6);
    throwing.match = tables::throwing(throwing, {2, 3});
    row("one's choice is made", seen(throwing), u"Waiting for Mina and Theo"_s, u"Your choice is sealed."_s);
    throwing.match->state.turn = {0, 1, 2, 3, 5};
    throwing.match->state.view.insert("phase"_L1, u"reveal"_s);
    row("the program opens it", seen(throwing), u"Opening what was sealed"_s);

    const auto played = [](const QString &own) {
        return [=](Tracker &window) {
            window.setRoom(running(4), own);
            window.endMatch(tables::ended());
        };
    };
    row("won", played(u"p1"_s), u"You win, Jonas"_s, u"Three in a row on move 5"_s);
    row("lost", played(u"p2"_s), u"Jonas wins"_s, u"Three in a row on move 5"_s);
    row("over before one came to watch", seen(over(), u"p3"_s), u"Jonas wins"_s,
        u"Three in a row on move 5"_s);
    row("over before one sat down", seen(over()), u"Player 1 wins"_s, u"Three in a row on move 5"_s);
    core::RoomState left = tables::lonelyRoom();
    left.ended = tables::ended(u"left"_s, {0});
    row(
        "the other has left",
        [=](Tracker &window) {
            window.setRoom(running(4), u"p1"_s);
            window.setRoom(left, u"p1"_s);
        },
        u"You win, Jonas"_s, u"Bo has left the match. The seat is free for somebody else."_s);
}

void MatchOffers::theLineSaysHowThingsStand()
{
    QFETCH(const Story, story);
    QFETCH(const QString, line);
    QFETCH(const QString, detail);
    Tracker window;
    story(window);
    const ui::MatchLine said(window.model());
    QCOMPARE(said.stand().whole(), line);
    QCOMPARE(said.detail().whole(), detail);
    QCOMPARE(said.whole(), detail.isEmpty() ? line : line + u". "_s + detail);
}

QString MatchOffers::words(const ui::MatchActions &actions)
{
    using Ready = ui::MatchActions::Ready;
    const auto when = [](bool is, const QString &word) { return is ? word : QString(); };
    const ui::WayOn wayOn = actions.wayOn.value_or(ui::WayOn{});
    QStringList words{when(actions.ready == Ready::Ready, u"ready"_s),
                      when(actions.ready == Ready::Rematch, u"rematch"_s),
                      when(actions.ready == Ready::Cancel, u"not ready"_s),
                      when(actions.start, u"start"_s),
                      when(actions.resign, u"resign"_s),
                      when(actions.sit, u"sit"_s),
                      when(actions.stand, u"stand"_s),
                      when(actions.backToNow, u"back"_s),
                      when(actions.wayOn.has_value(), u"leave"_s),
                      when(wayOn.invites, u"invite"_s),
                      when(wayOn.changesGame, u"change"_s)};
    words.removeAll(QString());
    return words.join(u' ');
}

void MatchOffers::whatMayBeDone_data()
{
    QTest::addColumn<Story>("story");
    QTest::addColumn<QString>("offered");
    const auto row = [](const char *name, const Story &story, const QString &offered) {
        QTest::newRow(name) << story << offered;
    };
    core::RoomState ready = tables::watchedRoom();
    ready.people[1].ready = true;
    core::RoomState free = tables::lonelyRoom();
    free.people.push_back(tables::person(u"p3"_s, u"Mina"_s, std::nullopt));
    core::RoomState left = free;
    left.ended = tables::ended(u"left"_s, {0});
    core::RoomState readyAgain = over();
    readyAgain.people[1].ready = true;

    row("nobody: it is no room", [](Tracker &) {}, {});
    row("before: the host, alone", seen(tables::lonelyRoom()), {});
    row("before: the host", seen(tables::watchedRoom()), u"ready start stand"_s);
    row("before: a player", seen(tables::watchedRoom(), u"p2"_s), u"ready stand"_s);
    row("before: a player who is ready", seen(ready, u"p2"_s), u"not ready stand"_s);
    row("before: who watches, all seats taken", seen(tables::watchedRoom(), u"p3"_s), {});
    row("before: who watches, a free seat", seen(free, u"p3"_s), u"sit"_s);
    row("before: a player without a connection", offline(seen(tables::watchedRoom(), u"p2"_s)), {});
    row("running: the host", seen(running(2)), u"resign"_s);
    row("running: a player", seen(running(2), u"p2"_s), u"resign"_s);
    row("running: who watches", seen(running(2), u"p3"_s), {});
    row("running: a player without a connection", offline(seen(running(2), u"p2"_s)), {});
    row("running: a player who looks back", lookingAt(1, seen(running(3), u"p2"_s)), u"resign back"_s);
    row("over: the host", seen(over()), u"rematch start stand"_s);
    row("over: a player", seen(over(), u"p2"_s), u"rematch stand"_s);
    row("over: a player who is ready", seen(readyAgain, u"p2"_s), u"not ready stand"_s);
    row("over: who watches", seen(over(), u"p3"_s), {});
    row("over: the host, whose opponent has gone", seen(left), u"leave change"_s);
    row(
        "over: the same, who can invite",
        [=](Tracker &window) {
            window.setCanInvite(true);
            window.setRoom(left, u"p1"_s);
        },
        u"leave invite change"_s);
    row("over: who watches, as a player has gone", seen(left, u"p3"_s), u"sit leave"_s);
}

void MatchOffers::whatMayBeDone()
{
    QFETCH(const Story, story);
    Tracker window;
    story(window);
    QTEST(words(ui::MatchActions::of(window.model())), "offered");
}

void MatchOffers::whoMayResign_data()
{
    QTest::addColumn<Story>("story");
    QTest::addColumn<bool>("may");
    core::RoomState throwing = tables::crowd(6);
    throwing.match = tables::throwing(throwing, {0, 2, 3});
    core::RoomState stoodUp = running(2);
    stoodUp.people[0].role = core::Role::Spectator;
    QTest::newRow("a player") << seen(running(2)) << true;
    QTest::newRow("a player who waits") << seen(running(2), u"p2"_s) << true;
    QTest::newRow("a player who has chosen") << seen(throwing, u"p2"_s) << true;
    QTest::newRow("a player who is out") << seen(throwing, u"p5"_s) << false;
    QTest::newRow("a player who only watches now") << seen(stoodUp) << false;
    QTest::newRow("who watches") << seen(running(2), u"p3"_s) << false;
    QTest::newRow("a player without a connection") << offline(seen(running(2))) << false;
    QTest::newRow("before a match") << seen(tables::room()) << false;
    QTest::newRow("after it") << seen(over()) << false;
}

void MatchOffers::whoMayResign()
{
    QFETCH(const Story, story);
    QFETCH(const bool, may);
    Tracker window;
    story(window);
    QCOMPARE(window.model().hasWhatToResign(), may);
    QCOMPARE(ui::MatchActions::of(window.model()).resign, may);
}

PARLOR_TEST(MatchOffers, testing::NoApplication)
#include "tst_matchoffers.moc"
