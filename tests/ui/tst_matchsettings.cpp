#include "pagetest.h"
#include "requests.h"
#include "testclass.h"

#include <QComboBox>

using namespace Qt::Literals::StringLiterals;
using namespace pages;

// The clock and the series of a room: how its host sets them, and what everybody sees of them.
class MatchSettings : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void theHostSetsClockAndSeries_data();
    void theHostSetsClockAndSeries();
    void aClockThatIsNotOfferedIsShown();
    void theSeriesStandsWithTheGame_data();
    void theSeriesStandsWithTheGame();
    void theSeriesIsSaidAtTheEnd();
    void theOthersSeeThatTheHostChooses();
    void theServerHearsThatTheHostChooses();
    void everybodysTimeIsShown();

private:
    [[nodiscard]] ui::RoomPage &room() { return *m_window->room(); }

    std::unique_ptr<ui::MainWindow> m_window;
};

void MatchSettings::init()
{
    m_window = openWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MatchSettings::theHostSetsClockAndSeries_data()
{
    QTest::addColumn<QString>("clock");
    QTest::addColumn<qint64>("perMove");
    QTest::addColumn<qint64>("each");
    QTest::addColumn<QString>("series");
    QTest::addColumn<qint64>("bestOf");
    const auto row = [](const char *name, const QString &clock, qint64 perMove, qint64 each,
                        const QString &series, qint64 bestOf) {
        QTest::newRow(name) << clock << perMove << each << series << bestOf;
    };
    row("neither", u"no clock"_s, 0, 0, u"One match"_s, 0);
    row("time for a move", u"30 s a move"_s, 30, 0, u"Best of 3"_s, 3);
    row("time for a match", u"10 min each"_s, 0, 600, u"Best of 9"_s, 9);
}

// What is not chosen is said, too: the other clock, a series that was set before.
void MatchSettings::theHostSetsClockAndSeries()
{
    QFETCH(const QString, clock);
    QFETCH(const QString, series);
    Requests requests(room());
    core::RoomState state = tables::room();
    state.secondsEach = 300;
    state.knows.bestOf = 7;
    enter(*m_window, state);
    QVERIFY(allText(room()).contains(u"5 min each · Best of 7 · open"_s));
    click(room(), u"Change"_s);
    const auto choose = [&](const QString &list, const QString &choice) {
        for (auto *box : room().findChildren<QComboBox *>()) {
            if (box->accessibleName() == list && box->findText(choice) >= 0)
                return box->setCurrentText(choice);
        }
        QFAIL(qPrintable(choice));
    };
    choose(u"Clock"_s, clock);
    choose(u"Series"_s, series);
    click(room(), u"Set the table"_s);
    const auto seconds = [](const std::optional<std::optional<qint64>> &set) {
        return set ? set->value_or(0) : -1;
    };
    const core::RoomSettings chosen = requests.last<core::ConfigureRoom>().settings;
    QTEST(seconds(chosen.secondsPerMove), "perMove");
    QTEST(seconds(chosen.secondsEach), "each");
    QTEST(seconds(chosen.bestOf), "bestOf");
}

void MatchSettings::aClockThatIsNotOfferedIsShown()
{
    Requests requests(room());
    core::RoomState state = tables::room();
    state.secondsEach = 95;
    enter(*m_window, state);
    QVERIFY(allText(room()).contains(u"95 s each"_s));
    click(room(), u"Change"_s);
    click(room(), u"Set the table"_s);
    const core::RoomSettings chosen = requests.last<core::ConfigureRoom>().settings;
    QCOMPARE(chosen.secondsEach.value_or(std::nullopt), std::optional<qint64>(95));
}

void MatchSettings::theSeriesStandsWithTheGame_data()
{
    QTest::addColumn<std::vector<int>>("wins"); // of Jonas, Bo, Mina …
    QTest::addColumn<int>("seated");
    QTest::addColumn<QString>("said");
    QTest::newRow("nobody of two has won") << std::vector{0, 0} << 2 << u"Best of 5: Jonas 0, Bo 0"_s;
    QTest::newRow("one of two") << std::vector{0, 2} << 2 << u"Best of 5: Bo 2, Jonas 0"_s;
    QTest::newRow("nobody of four") << std::vector{0, 0, 0, 0} << 4 << u"Best of 5: nobody has won yet"_s;
    QTest::newRow("some of four") << std::vector{0, 1, 2, 0} << 4 << u"Best of 5: Mina 2, Bo 1"_s;
    QTest::newRow("somebody who has gone") << std::vector{1, 0, 0, 2} << 3 << u"Best of 5: Theo 2, Jonas 1"_s;
}

void MatchSettings::theSeriesStandsWithTheGame()
{
    QFETCH(const std::vector<int>, wins);
    QFETCH(const int, seated);
    core::RoomState state = tables::crowd(4);
    state.knows.bestOf = 5;
    state.knows.series = core::SeriesState{.bestOf = 5, .number = 1, .wins = {}, .winner = {}};
    for (std::size_t seat = 0; seat < wins.size(); ++seat) {
        const core::Person &person = state.people[seat];
        if (wins[seat])
            state.knows.series->wins[person.person] = wins[seat];
        state.knows.score.push_back({person.person, person.name, wins[seat], 0, 2});
    }
    state.people.resize(static_cast<std::size_t>(seated));
    enter(*m_window, state);
    QFETCH(const QString, said);
    QVERIFY2(says(room(), said), qPrintable(allText(room())));
}

void MatchSettings::theSeriesIsSaidAtTheEnd()
{
    core::RoomState state = tables::room();
    state.ended = tables::ended();
    state.knows.bestOf = 3;
    state.knows.series = core::SeriesState{.bestOf = 3, .number = 1, .wins = {{u"p1"_s, 1}}, .winner = {}};
    enter(*m_window, state);
    room().showEnd(*state.ended);
    QVERIFY(allText(room()).contains(u"Best of 3: Jonas 1, Bo 0\n"_s));
    state.knows.series->wins[u"p1"_s] = 2;
    state.knows.series->winner = u"p1"_s;
    room().showRoom(state, u"p1"_s);
    QVERIFY(allText(room()).contains(u"You win the series, Jonas."_s));
    room().showRoom(state, u"p2"_s);
    QVERIFY(allText(room()).contains(u"Jonas wins the series."_s));
}

void MatchSettings::theOthersSeeThatTheHostChooses()
{
    core::RoomState state = tables::watchedRoom();
    state.knows.choosing = true;
    enter(*m_window, state, u"p2"_s);
    QVERIFY(says(room(), u"Jonas is choosing a game"_s));
    QVERIFY(says(room(), u"You keep your seat and your wins."_s));
    room().showRoom(state, u"p3"_s); // who has none
    QVERIFY(says(room(), u"Jonas is choosing a game"_s));
    QVERIFY(!says(room(), u"You keep your seat and your wins."_s));
    room().showRoom(state, u"p1"_s);
    QVERIFY(!says(room(), u"Jonas is choosing a game"_s));
    state.knows.choosing = false;
    room().showRoom(state, u"p2"_s);
    QVERIFY(!says(room(), u"Jonas is choosing a game"_s));
}

// When it is opened and left, and not where a match or another host ends it.
void MatchSettings::theServerHearsThatTheHostChooses()
{
    Requests told(room());
    enter(*m_window, tables::room());
    click(room(), u"Change"_s);
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.last<core::Choose>().choosing, true);
    room().showRoom(tables::room(), u"p1"_s);
    QCOMPARE(told.count(), 1);
    click(room(), u"Cancel"_s);
    QCOMPARE(told.count(), 2);
    QCOMPARE(told.last<core::Choose>().choosing, false);
    click(room(), u"Change"_s);
    QCOMPARE(told.count(), 3);
    room().showRoom(playing(0), u"p1"_s);
    QVERIFY(!button(room(), u"Set the table"_s));
    room().showRoom(tables::room(), u"p1"_s);
    click(room(), u"Change"_s);
    QCOMPARE(told.count(), 4);
    core::RoomState state = tables::room();
    state.host = u"p2"_s;
    room().showRoom(state, u"p1"_s);
    QVERIFY(!button(room(), u"Set the table"_s));
    QCOMPARE(told.count(), 4);
}

void MatchSettings::everybodysTimeIsShown()
{
    core::RoomState state = playing(3);
    state.secondsEach = 600;
    state.match->state.clocks = {{0, 581}, {1, 65}};
    state.match->state.seconds = 65;
    enter(*m_window, state);
    const auto rowSays = [&](const QString &name, const QString &time) {
        const auto rows = room().findChildren<ui::PlayerRow *>();
        return std::ranges::any_of(rows, [&](const ui::PlayerRow *row) {
            return row->isVisible() && row->accessibleName().startsWith(name + u", "_s)
                   && row->accessibleName().contains(time);
        });
    };
    QVERIFY(rowSays(u"Jonas"_s, u"9:41"_s));
    QVERIFY(rowSays(u"Bo"_s, u"1:05"_s) || rowSays(u"Bo"_s, u"1:04"_s));
    QTRY_VERIFY(rowSays(u"Bo"_s, u"1:03"_s)); // whose turn it is
    QVERIFY(rowSays(u"Jonas"_s, u"9:41"_s));
    room().showEnd(tables::ended());
    QVERIFY(!rowSays(u"Jonas"_s, u"9:41"_s));
}

PARLOR_TEST(MatchSettings, QApplication)
#include "tst_matchsettings.moc"
