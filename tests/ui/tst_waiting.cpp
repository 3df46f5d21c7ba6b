#include "pagetest.h"
#include "requests.h"
#include "testclass.h"
#include "widgets/peoplebar.h"

#include <QApplication>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace pages;

// What waits on the home page, and what a room says while somebody is away.
class Waiting : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void aGameToReturnToComesFirst();
    void theNextGameIsAskedAboutAnew();
    void tablesAreContinuedAndForgotten();
    void theKeyboardStaysWhereTheWindowBecomesLow();
    void aShortcutThatComesTooLateDoesNothing();
    void whatDoesNotFitIsShownWhenAskedFor();
    void timesAreSaidInWords_data();
    void timesAreSaidInWords();
    void whoPlaysIsSaidInShort_data();
    void whoPlaysIsSaidInShort();
    void theLostConnectionCountsDown();
    void theHostDecidesAboutWhoIsAway();
    void theHostEndsTheMatchForAll();
    void aStoppedMatchSaysSo();
    void onlyAHostDecides();
    void whoPlaysMayWaitOrLeave();
    void betweenMatchesTheHostGivesTheSeatToAnother();
    void closedAndLostAreTwoThings_data();
    void closedAndLostAreTwoThings();
    void theHostsTableIsPutAwayFromThere();

private:
    [[nodiscard]] ui::HomePage &home() { return *m_window->home(); }
    [[nodiscard]] ui::RoomPage &room() { return *m_window->room(); }

    std::unique_ptr<ui::MainWindow> m_window;
};

namespace {

core::RoomState awayRoom()
{
    core::RoomState state = playing(3);
    state.people[1].connected = false;
    return state;
}

// Who was asked to leave, and whether for good.
using Kicked = std::vector<std::pair<QString, bool>>;

Kicked kicked(const Requests &requests)
{
    Kicked persons;
    for (const auto &request : requests.of<core::KickPlayer>())
        persons.emplace_back(request.person, request.ban);
    return persons;
}

} // namespace

void Waiting::init()
{
    m_window = openWindow();
    m_window->resize(1280, 1000); // in a lower one the card for who is away has fewer words
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void Waiting::aGameToReturnToComesFirst()
{
    QSignalSpy chosen(&home(), &ui::HomePage::returnChosen);
    QVERIFY(!button(home(), u"Return"_s));
    home().setReturnTo(ui::ReturnOffer{u"100%1 %2"_s, u"gomoku"_s, {u"%3"_s}});
    m_window->showHome();
    QVERIFY(says(home(), u"Gomoku with %3, in 100%1 %2"_s));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QCOMPARE(chosen.size(), 1);
    home().showBusy(u"Knocking"_s);
    QVERIFY(!button(home(), u"Return"_s)->isEnabled());
    home().showIdle();
    const QDateTime now = QDateTime::currentDateTime();
    home().setReturnTo(ui::ReturnOffer{u"100%1 %2"_s, u"gomoku"_s, {u"%3"_s}, now.addSecs(1800)});
    QTRY_VERIFY(says(home(), u"Gomoku with %3, in 100%1 %2: your seat is kept, 29:58"_s)); // it counts down
    home().setReturnTo(ui::ReturnOffer{u"100%1 %2"_s, u"gomoku"_s, {u"%3"_s}, now});
    QVERIFY(says(home(), u"Gomoku with %3, in 100%1 %2"_s));
    home().setReturnTo({});
    QVERIFY(!button(home(), u"Return"_s));
}

void Waiting::theNextGameIsAskedAboutAnew()
{
    home().setReturnTo(ui::ReturnOffer{u"Ana's parlor"_s, u"gomoku"_s, {u"Ana"_s}});
    connect(&home(), &ui::HomePage::returnForgotten, this, [this] {
        home().setReturnTo(ui::ReturnOffer{u"Mina's parlor"_s, u"gomoku"_s, {u"Mina"_s}});
    });
    m_window->showHome();
    click(home(), u"Forget"_s);
    click(home(), u"Yes, forget it"_s);
    QVERIFY(says(home(), u"Gomoku with Mina, in Mina's parlor"_s));
    QVERIFY(button(home(), u"Forget"_s) && !button(home(), u"Yes, forget it"_s));
}

void Waiting::tablesAreContinuedAndForgotten()
{
    QSignalSpy continued(&home(), &ui::HomePage::tableContinued);
    QSignalSpy forgotten(&home(), &ui::HomePage::tableForgotten);
    home().setSavedTables(tables::saved());
    QVERIFY(says(home(), u"Continue the interrupted table"_s));
    QVERIFY(says(home(), u"Saved tables"_s) && says(home(), u"Tic-tac-toe with Bo"_s));
    QVERIFY(allText(home()).contains(u"yesterday at "_s));
    click(home(), u"Continue"_s); // the interrupted one stands first
    QCOMPARE(continued.size(), 1);
    QCOMPARE(continued.front().front().toString(), u"t2"_s);
    click(home(), u"Forget"_s);
    click(home(), u"Keep it"_s);
    click(home(), u"Forget"_s);
    QCOMPARE(forgotten.size(), 0);
    click(home(), u"Yes, forget it"_s);
    QCOMPARE(forgotten.size(), 1);
    QCOMPARE(forgotten.front().front().toString(), u"t2"_s);
    home().setSavedTables({});
    QVERIFY(!button(home(), u"Continue"_s));
}

// A key presses a button for a moment, in which the match may begin.
void Waiting::theKeyboardStaysWhereTheWindowBecomesLow()
{
    m_window->showHome();
    home().setReturnTo(ui::ReturnOffer{u"Ana's parlor"_s, u"tic_tac_toe"_s, {u"Bo"_s}});
    QAbstractButton *back = button(home(), u"Return"_s);
    QVERIFY(back);
    back->setFocus(Qt::TabFocusReason);
    for (const int height : {500, 1000}) {
        m_window->resize(1280, height);
        QCoreApplication::sendPostedEvents();
        QVERIFY(back->isVisible() && back->hasFocus());
    }
}

void Waiting::aShortcutThatComesTooLateDoesNothing()
{
    enter(*m_window, tables::room());
    auto *ready = button(room(), u"Ready"_s);
    const QSignalSpy clicked(ready, &QAbstractButton::clicked);
    const QSignalSpy requested(&room(), &ui::RoomPage::requested);
    ready->animateClick();
    enter(*m_window, playing(2));
    QTRY_COMPARE(clicked.size(), 1);
    QCOMPARE(requested.size(), 0);
}

void Waiting::whatDoesNotFitIsShownWhenAskedFor()
{
    std::vector<ui::SavedTable> saved;
    for (int i = 0; i < 7; ++i)
        saved.push_back({QString::number(i), u"gomoku"_s, {u"Bo"_s}, QDateTime::currentDateTime()});
    const auto shown = [this] {
        const auto cards = home().findChildren<ui::WaitingCard *>();
        return std::ranges::count_if(cards, &QWidget::isVisible);
    };
    home().setSavedTables(saved);
    QTRY_COMPARE(shown(), 2);
    click(home(), u"and 5 more"_s);
    QTRY_COMPARE(shown(), 7);
    QVERIFY(!button(home(), u"and 0 more"_s));
    QVERIFY(qobject_cast<ui::WaitingCard *>(m_window->focusWidget()->parentWidget()));
}

void Waiting::timesAreSaidInWords_data()
{
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<QString>("start");
    QTest::newRow("today") << 0 << u"today at "_s;
    QTest::newRow("yesterday") << 1 << u"yesterday at "_s;
    QTest::newRow("this week") << 3 << u"on "_s + QLocale().dayName(5) + u" at "_s;
    QTest::newRow("long ago") << 40 << u"on "_s;
    QTest::newRow("a clock put back") << -2 << u"on "_s;
}

void Waiting::timesAreSaidInWords()
{
    QFETCH(const int, daysAgo);
    QFETCH(const QString, start);
    const QDateTime now(QDate(2026, 11, 23), QTime(20, 14)); // a Monday
    const QString said = ui::whenText(now.addDays(-daysAgo), now);
    QVERIFY2(said.startsWith(start), qPrintable(said));
}

void Waiting::whoPlaysIsSaidInShort_data()
{
    QTest::addColumn<QString>("game");
    QTest::addColumn<QStringList>("others");
    QTest::addColumn<QString>("said");
    QTest::newRow("alone") << u"gomoku"_s << QStringList() << u"Gomoku"_s;
    QTest::newRow("one") << u"gomoku"_s << QStringList{u"Bo"_s} << u"Gomoku with Bo"_s;
    QTest::newRow("two") << u"gomoku"_s << QStringList{u"Bo"_s, u"%1"_s} << u"Gomoku with Bo and %1"_s;
    QTest::newRow("many") << u"gomoku"_s << QStringList{u"Bo"_s, u"Mina"_s, u"Theo"_s}
                          << u"Gomoku with Bo and 2 others"_s;
    QTest::newRow("unknown") << u"chess"_s << QStringList{u"Bo"_s} << u"A game with Bo"_s;
}

void Waiting::whoPlaysIsSaidInShort()
{
    QFETCH(const QString, game);
    QFETCH(const QStringList, others);
    QTEST(ui::gameWithOthers(game, others), "said");
}

void Waiting::theLostConnectionCountsDown()
{
    QSignalSpy tried(room().reconnecting(), &ui::ReconnectOverlay::tryNowChosen);
    enter(*m_window, playing(4));
    const QRect before = placeOfBoard(*m_window);
    room().reconnecting()->show(ui::Reconnecting{u"Ana's parlor"_s, 4, std::chrono::seconds(30)});
    QCOMPARE(placeOfBoard(*m_window), before);
    QVERIFY(says(room(), u"The connection to Ana's parlor is gone"_s));
    QVERIFY(allText(room()).contains(u"Trying again in 30 s, attempt 4."_s));
    QVERIFY(allText(room()).contains(u"Your seat is kept for 2:00."_s));
    QVERIFY(says(room(), u"reconnecting, seat kept for 2:00"_s)); // on the own row, too
    QTRY_VERIFY(!allText(room()).contains(u"2:00"_s));
    room().reconnecting()->show(ui::Reconnecting{u"Ana's parlor"_s, 12, {}});
    QVERIFY(allText(room()).contains(u"Trying now, attempt 12."_s));
    QVERIFY(!allText(room()).contains(u"2:00"_s)); // the seat's time runs on
    click(room(), u"Try now"_s);
    QCOMPARE(tried.size(), 1);
    room().reconnecting()->show({});
    QVERIFY(!button(room(), u"Try now"_s));
    QVERIFY(says(room(), u"Your turn"_s));
    QVERIFY(!allText(room()).contains(u"kept for"_s));
}

void Waiting::theHostDecidesAboutWhoIsAway()
{
    Requests requests(room());
    enter(*m_window, awayRoom());
    const QRect before = placeOfBoard(*m_window);
    QVERIFY(says(room(), u"Bo is on the way back"_s));
    click(room(), u"Wait for Bo"_s);
    room().showRoom(awayRoom(), u"p1"_s);
    QVERIFY(!says(room(), u"Bo is on the way back"_s));
    room().showRoom(playing(3), u"p1"_s);
    room().showRoom(awayRoom(), u"p1"_s); // away once more
    click(room(), u"Go on without Bo"_s);
    QCOMPARE(requests.count(), 0);
    click(room(), u"Yes, take the win"_s);
    QCOMPARE(kicked(requests), (Kicked{{u"p2"_s, false}}));
    QVERIFY(!says(room(), u"Bo is on the way back"_s));
    QCOMPARE(placeOfBoard(*m_window), before);

    core::RoomState many = tables::crowd(5);
    many.people[2].connected = false;
    many.match = tables::throwing(many, {2});
    many.match->state.match = u"m2"_s;
    enter(*m_window, many);
    click(room(), u"Go on without Mina"_s);
    click(room(), u"Yes, go on"_s);
    QCOMPARE(kicked(requests), (Kicked{{u"p2"_s, false}, {u"p3"_s, false}}));
}

// One answer is no answer to another question.
void Waiting::theHostEndsTheMatchForAll()
{
    Requests requests(room());
    core::RoomState many = tables::crowd(5);
    many.people[2].connected = false;
    many.match = tables::throwing(many, {2});
    enter(*m_window, many);
    click(room(), u"Go on without Mina"_s);
    click(room(), u"End the match; nobody wins"_s);
    QCOMPARE(requests.count(), 0);
    click(room(), u"Yes, end it for all"_s);
    QCOMPARE(requests.count(), 1);
    QCOMPARE(requests.count<core::StopGame>(), 1);
    QCOMPARE(requests.last<core::StopGame>().match, many.match->state.match);
}

void Waiting::aStoppedMatchSaysSo()
{
    core::RoomState room = playing(3);
    enter(*m_window, room);
    this->room().showEnd({.match = room.match->state.match,
                          .step = 3,
                          .result = {.winners = {}, .ranking = {{0, 1}}, .reason = u"stopped"_s},
                          .view = room.match->state.view,
                          .ms = 0,
                          .transcript = {}});
    QVERIFY(says(this->room(), u"The match was ended"_s));
    QVERIFY(allText(this->room()).contains(u"The host has ended it; nobody wins."_s));
}

void Waiting::onlyAHostDecides()
{
    enter(*m_window, awayRoom(), u"p3"_s); // who watches
    QVERIFY(!says(room(), u"Bo is on the way back"_s));
    QVERIFY(!button(room(), u"Wait for Bo"_s));
}

void Waiting::whoPlaysMayWaitOrLeave()
{
    QSignalSpy left(room().matchPanel()->actions(), &ui::ActionBar::leaveChosen);
    core::RoomState state = awayRoom();
    state.host = u"p3"_s;
    enter(*m_window, state);
    QVERIFY(says(room(), u"Bo is on the way back"_s));
    QVERIFY(!button(room(), u"Go on without Bo"_s));
    QVERIFY(!button(room(), u"End the match; nobody wins"_s));
    click(room(), u"Leave"_s);
    QCOMPARE(left.size(), 1);
    click(room(), u"Wait for Bo"_s);
    QVERIFY(!says(room(), u"Bo is on the way back"_s));
}

void Waiting::betweenMatchesTheHostGivesTheSeatToAnother()
{
    Requests requests(room());
    core::RoomState between = awayRoom();
    between.match.reset();
    enter(*m_window, between, u"p2"_s);
    QVERIFY(!button(room(), u"Let somebody else in"_s));
    enter(*m_window, between);
    QVERIFY(button(room(), u"Wait for Bo"_s));
    QVERIFY(!button(room(), u"End the match; nobody wins"_s));
    click(room(), u"Let somebody else in"_s);
    QCOMPARE(requests.count(), 0);
    click(room(), u"Yes, free the seat"_s);
    QCOMPARE(kicked(requests), (Kicked{{u"p2"_s, false}}));
}

void Waiting::closedAndLostAreTwoThings_data()
{
    using Reason = std::optional<core::Away>;
    QTest::addColumn<Reason>("away");
    QTest::addColumn<QString>("row"); // in the list of people, up to the time
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    const auto lost = [](const char *name, const Reason &away) {
        QTest::newRow(name)
            << away << u"connection lost, seat kept for "_s << u"Bo is reconnecting"_s
            << u"Bo is on the way back"_s
            << u"The match goes on as soon as Bo is here again. The seat is kept for a while ("_s;
    };
    lost("lost", core::Away::Lost);
    lost("a server that does not say", std::nullopt);
    QTest::newRow("closed") << Reason(core::Away::Closed) << u"closed the window, seat kept for "_s
                            << u"Bo has closed the window"_s << u"Bo may come back"_s
                            << u"Nobody else can take it until then."_s;
}

void Waiting::closedAndLostAreTwoThings()
{
    QFETCH(const std::optional<core::Away>, away);
    QFETCH(const QString, row);
    QFETCH(const QString, line);
    QFETCH(const QString, title);
    QFETCH(const QString, text);
    core::RoomState state = awayRoom();
    state.people[1].away = away;
    enter(*m_window, state);
    QVERIFY(allText(room()).contains(row));
    QVERIFY(says(room(), line) && says(room(), title));
    QVERIFY(allText(room()).contains(text));
    const bool isClosed = away == core::Away::Closed;
    QCOMPARE(allText(room()).contains(u"reconnecting"_s), !isClosed);
    m_window->resize(1024, 640); // where the people stand in one line
    const auto *people = room().matchPanel()->findChild<ui::PeopleBar *>();
    QTRY_VERIFY(people->isVisible());
    QCOMPARE(people->accessibleName().contains(u"closed the window"_s), isClosed);
}

void Waiting::theHostsTableIsPutAwayFromThere()
{
    const LeaveAnswers answers(*room().leaveQuestion());
    ui::InviteDetails invitation = tables::invitation();
    invitation.isOwnTable = false; // leads the room at somebody else's table
    room().setInvitation(invitation);
    enter(*m_window, awayRoom());
    QVERIFY(!button(room(), u"Save and close the table"_s));
    room().setInvitation(tables::invitation());
    click(room(), u"Save and close the table"_s);
    QCOMPARE(answers.count(ui::LeaveAnswer::Save), 1);
}

PARLOR_TEST(Waiting, QApplication)
#include "tst_waiting.moc"
