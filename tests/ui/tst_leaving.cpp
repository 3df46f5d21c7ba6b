#include "pagetest.h"
#include "testclass.h"

#include <QApplication>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace pages;

// How somebody is asked before they leave: a host what becomes of the table and of the others, a player in a
// match what becomes of the seat.
class Leaving : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void theHostIsAskedHowToLeave();
    void escapeStays();
    void leavingSaysWhatBecomesOfTheOthers();
    void theHostIsAskedInTheLobbyToo();
    void aPlayerIsAskedWhatBecomesOfTheSeat();
    void aPlayerIsAskedWhileThereIsAMatchToLose_data();
    void aPlayerIsAskedWhileThereIsAMatchToLose();
    void aPlayerReadsWhoIsWaitedFor_data();
    void aPlayerReadsWhoIsWaitedFor();
    void aPlayerReadsWhatLeavingCosts_data();
    void aPlayerReadsWhatLeavingCosts();

private:
    [[nodiscard]] ui::RoomPage &room() { return *m_window->room(); }

    std::unique_ptr<ui::MainWindow> m_window;
};

void Leaving::init()
{
    m_window = openWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void Leaving::theHostIsAskedHowToLeave()
{
    const LeaveAnswers answers(*room().leaveQuestion());
    enter(*m_window, playing(3));
    const QRect before = placeOfBoard(*m_window);
    room().leaveQuestion()->askParlorsHost();
    QCOMPARE(placeOfBoard(*m_window), before);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QCOMPARE(answers.count(ui::LeaveAnswer::Save), 1);
    room().showRoom(playing(3), u"p1"_s); // updates leave the question alone
    click(room(), u"Close"_s);
    QCOMPARE(answers.count(ui::LeaveAnswer::Close), 1);
    click(room(), u"Stay"_s);
    QVERIFY(!button(room(), u"Save and close"_s));
    QVERIFY(room().matchPanel()->board()->hasFocus());
}

void Leaving::escapeStays()
{
    enter(*m_window, playing(3));
    room().leaveQuestion()->askParlorsHost();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QVERIFY(!button(room(), u"Save and close"_s));
    room().leaveQuestion()->askParlorsHost();
    room().chat()->input()->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!button(room(), u"Save and close"_s));
    room().leaveQuestion()->askParlorsHost();
    room().reconnecting()->show(ui::Reconnecting{u"Ana's parlor"_s, 1, {}});
    QVERIFY(!button(room(), u"Save and close"_s));
}

void Leaving::leavingSaysWhatBecomesOfTheOthers()
{
    enter(*m_window, playing(3));
    room().leaveQuestion()->askParlorsHost();
    QVERIFY(allText(room()).contains(u"Bo and Mina can come back when you continue."_s));
    QVERIFY(allText(room()).contains(u"Bo and Mina cannot come back."_s));
    QVERIFY(allText(room()).contains(u"the match are kept"_s));
    room().clear();
    enter(*m_window, tables::crowd(9));
    room().leaveQuestion()->askParlorsHost();
    QVERIFY(allText(room()).contains(u"The 8 others can come back when you continue."_s));
    QVERIFY(!allText(room()).contains(u"the match are kept"_s));
    room().clear();
    enter(*m_window, tables::lonelyRoom());
    room().leaveQuestion()->askParlorsHost();
    QVERIFY(allText(room()).contains(u"Nobody else is at this table now."_s));
}

void Leaving::theHostIsAskedInTheLobbyToo()
{
    ui::LobbyPage &lobby = *m_window->lobby();
    const LeaveAnswers answers(*lobby.leaveQuestion());
    m_window->showLobby(u"Ana's parlor"_s);
    lobby.askToLeave();
    QVERIFY(allText(lobby).contains(u"Everybody who is here can come back when you continue."_s));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QCOMPARE(answers.count(ui::LeaveAnswer::Save), 1);
    click(lobby, u"Close"_s);
    QCOMPARE(answers.count(ui::LeaveAnswer::Close), 1);
    click(lobby, u"Stay"_s);
    QVERIFY(!button(lobby, u"Save and close"_s));
    lobby.askToLeave();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QVERIFY(!button(lobby, u"Save and close"_s));
}

void Leaving::aPlayerIsAskedWhatBecomesOfTheSeat()
{
    const LeaveAnswers answers(*room().leaveQuestion());
    room().people()->setGrace(std::chrono::minutes(30));
    enter(*m_window, playing(2), u"p2"_s);
    const QRect before = placeOfBoard(*m_window);
    room().leaveQuestion()->askPlayer();
    QCOMPARE(placeOfBoard(*m_window), before);
    QVERIFY(says(room(), u"Leave in the middle of the match?"_s));
    QVERIFY(says(room(), u"Jonas is to move."_s));
    QVERIFY(says(room(), u"It is kept for a while (30:00). Return on the first page leads back."_s));
    QVERIFY(says(room(), u"Jonas wins this match. The score becomes 1 to 0."_s));
    room().showView(tables::state(3));
    QVERIFY(says(room(), u"It is your turn, and Jonas is waiting for it."_s));
    click(room(), u"Leave, keep my seat"_s);
    QCOMPARE(answers.count(ui::LeaveAnswer::KeepSeat), 1);
    click(room(), u"Give up my seat"_s);
    QCOMPARE(answers.count(ui::LeaveAnswer::GiveUp), 1);
    QVERIFY(button(room(), u"Stay"_s));
    room().matchPanel()->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!button(room(), u"Stay"_s));
    room().leaveQuestion()->askPlayer();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QVERIFY(!button(room(), u"Stay"_s));
    room().leaveQuestion()->askPlayer();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space); // a slip is harmless
    QVERIFY(!button(room(), u"Stay"_s));
    QCOMPARE(answers.count(ui::LeaveAnswer::Stay), 3);
    QVERIFY(room().matchPanel()->board()->hasFocus());
    QCOMPARE(answers.count(ui::LeaveAnswer::KeepSeat) + answers.count(ui::LeaveAnswer::GiveUp), 2);
}

void Leaving::aPlayerIsAskedWhileThereIsAMatchToLose_data()
{
    using Change = std::function<void(ui::RoomPage &)>;
    QTest::addColumn<Change>("change");
    QTest::newRow("the match ends") << Change([](ui::RoomPage &room) { room.showEnd(tables::ended()); });
    QTest::newRow("the match was stopped")
        << Change([](ui::RoomPage &room) { room.showRoom(tables::watchedRoom(), u"p2"_s); });
    QTest::newRow("the connection is lost") << Change([](ui::RoomPage &room) {
        room.reconnecting()->show(ui::Reconnecting{u"Ana's parlor"_s, 1, {}});
    });
    QTest::newRow("the room is gone") << Change([](ui::RoomPage &room) { room.clear(); });
}

void Leaving::aPlayerIsAskedWhileThereIsAMatchToLose()
{
    QFETCH(const std::function<void(ui::RoomPage &)>, change);
    const LeaveAnswers answers(*room().leaveQuestion());
    enter(*m_window, playing(2), u"p2"_s);
    room().leaveQuestion()->askPlayer();
    QVERIFY(button(room(), u"Give up my seat"_s));
    change(room());
    QVERIFY(!button(room(), u"Give up my seat"_s));
    QCOMPARE(answers.count(ui::LeaveAnswer::Stay), 1);
}

static std::vector<core::MatchPlayer> players(int count)
{
    const std::vector<core::MatchPlayer> all{{0, u"p1"_s, u"Jonas"_s},
                                             {1, u"p2"_s, u"Bo"_s},
                                             {2, u"p3"_s, u"Mina"_s}};
    return {all.begin(), all.begin() + count};
}

void Leaving::aPlayerReadsWhoIsWaitedFor_data()
{
    QTest::addColumn<int>("players");
    QTest::addColumn<std::vector<core::Seat>>("turn");
    QTest::addColumn<QString>("said"); // to Bo, in seat 1
    using Seats = std::vector<core::Seat>;
    QTest::newRow("one's own turn of two")
        << 2 << Seats{1} << u"It is your turn, and Jonas is waiting for it."_s;
    QTest::newRow("the other's") << 2 << Seats{0} << u"Jonas is to move."_s;
    QTest::newRow("both at once") << 2 << Seats{0, 1} << u"It is your turn."_s;
    QTest::newRow("one's own of three")
        << 3 << Seats{1} << u"It is your turn, and the others are waiting for it."_s;
    QTest::newRow("one of the others") << 3 << Seats{2} << u"Mina is to move."_s;
    QTest::newRow("both others") << 3 << Seats{0, 2} << u"The others are to move."_s;
    QTest::newRow("alone") << 1 << Seats{0} << u"It is your turn."_s;
}

void Leaving::aPlayerReadsWhoIsWaitedFor()
{
    QFETCH(const int, players);
    QFETCH(const std::vector<core::Seat>, turn);
    const ui::MatchToLeave match{::players(players), players > 1 ? 1 : 0, turn, {}, {}};
    QTEST(ui::LeaveTexts::standOf(match).whole(), "said");
}

void Leaving::aPlayerReadsWhatLeavingCosts_data()
{
    using Score = std::vector<core::ScoreLine>;
    QTest::addColumn<int>("players");
    QTest::addColumn<Score>("score");
    QTest::addColumn<QString>("said"); // to Bo, in seat 1
    const auto won = [](const QString &person, int wins) {
        return core::ScoreLine{.person = person, .name = {}, .wins = wins, .draws = 1, .matches = 12};
    };
    QTest::newRow("the first match") << 2 << Score() << u"Jonas wins this match. The score becomes 1 to 0."_s;
    QTest::newRow("one who was behind") << 2 << Score{won(u"p1"_s, 3), won(u"p2"_s, 1)}
                                        << u"Jonas wins this match. The score becomes 4 to 1."_s;
    QTest::newRow("one who was ahead") << 2 << Score{won(u"p3"_s, 9), won(u"p2"_s, 5)}
                                       << u"Jonas wins this match. The score becomes 1 to 5."_s;
    QTest::newRow("of three") << 3 << Score{won(u"p1"_s, 3)} << u"You are out, and the others play on."_s;
    QTest::newRow("alone") << 1 << Score() << u"The match ends, and nobody wins."_s;
}

void Leaving::aPlayerReadsWhatLeavingCosts()
{
    QFETCH(const int, players);
    QFETCH(const std::vector<core::ScoreLine>, score);
    const ui::MatchToLeave match{::players(players), players > 1 ? 1 : 0, {0}, score, {}};
    QTEST(ui::LeaveTexts::lossIn(match), "said");
}

PARLOR_TEST(Leaving, QApplication)
#include "tst_leaving.moc"
