#include "hostiletexts.h"
#include "pagetest.h"
#include "testclass.h"

#include "widgets/movelist.h"

#include <QApplication>
#include <QWindow>

using namespace pages;
using namespace hostiletexts;

// What strangers type, wherever a page shows it: as it is, without moving what stands beside it.
class HostileTexts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_window.reset(); }

    void aRoom_data() { addRows(); }
    void aRoom();
    void aMatch_data() { addRows(); }
    void aMatch();
    void aHundredLines_data() { addRows(); }
    void aHundredLines();
    void cardsOverTheRoom_data() { addRows(); }
    void cardsOverTheRoom();
    void theLobby_data() { addRows(); }
    void theLobby();
    void theHomePage_data() { addRows(); }
    void theHomePage();

private:
    [[nodiscard]] ui::RoomPage &room() { return *m_window->room(); }
    void enterWith(const QString &name, bool isRunning);
    void judge(const QString &name, int places);
    [[nodiscard]] QList<QRect> neighbours();

    std::unique_ptr<ui::MainWindow> m_window;
    Pace m_pace;
};

// Until the layouts have come to rest.
static void settle()
{
    for (int round = 0; round < 4; ++round)
        QCoreApplication::processEvents();
}

// Everybody and the room are called that.
static core::RoomState called(const QString &name, bool isRunning)
{
    core::RoomState state = tables::watchedRoom();
    state.name = name;
    for (core::Person &person : state.people)
        person.name = name;
    if (isRunning) {
        state.match = tables::match(3);
        for (core::MatchPlayer &player : state.match->players)
            player.name = name;
    }
    return state;
}

void HostileTexts::enterWith(const QString &name, bool isRunning)
{
    const core::RoomState state = called(name, isRunning);
    room().clear();
    m_window->bar()->setName(name);
    room().showRoom(state, u"p1"_s);
    m_window->showRoom(state);
}

void HostileTexts::initTestCase()
{
    m_window = openWindow();
    enterWith(u"Bo"_s, true);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QList<QRect> HostileTexts::neighbours()
{
    settle();
    const auto place = [&](const QWidget *widget) {
        return QRect(widget->mapTo(m_window.get(), QPoint()), widget->size());
    };
    return {m_window->geometry(),
            QRect({}, m_window->minimumSizeHint()),
            place(room().matchPanel()->middle()),
            place(room().chat()->input()),
            place(room().findChild<ui::People *>()),
            place(room().findChild<ui::MoveList *>())};
}

void HostileTexts::judge(const QString &name, int places)
{
    QCOMPARE(whatIsRich(*m_window, name), QString());
    QCOMPARE(whatHasMnemonics(*m_window, name), QString());
    QTRY_COMPARE(whatSticksOut(*m_window), QString());
    QVERIFY2(timesShown(*m_window, name) >= places, qPrintable(QString::number(timesShown(*m_window, name))));
}

void HostileTexts::aRoom()
{
    QFETCH(QString, name);
    enterWith(u"Bo"_s, false);
    const QList<QRect> before = neighbours();
    m_pace.measure(u"a room"_s, *m_window, [&] { enterWith(name, false); });
    judge(name, 5);
    QCOMPARE(neighbours(), before);
    QVERIFY(m_window->windowHandle()->title().contains(name));
}

void HostileTexts::aMatch()
{
    QFETCH(QString, name);
    enterWith(u"Bo"_s, true);
    const QList<QRect> before = neighbours();
    m_pace.measure(u"a match"_s, *m_window, [&] { enterWith(name, true); });
    judge(name, 5);
    QCOMPARE(neighbours(), before);

    core::MatchEnded end = tables::ended(u"won"_s, {1});
    m_pace.measure(u"the end of a match"_s, *m_window, [&] { room().showEnd(end); });
    judge(name, 5);
    QCOMPARE(neighbours().mid(2), before.mid(2));
}

void HostileTexts::aHundredLines()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    enterWith(u"Bo"_s, false);
    const QList<QRect> before = neighbours();
    room().chat()->note(name);
    m_pace.measure(u"one line of chat"_s, *m_window, [&] {
        room().chat()->add({1, u"p2"_s, name, text, {}});
    });
    core::ChatHistory history;
    for (int line = 0; line < 100; ++line)
        history.messages.push_back({line, u"p2"_s, name, text, {}});
    m_pace.measure(u"a hundred lines of chat"_s, *m_window, [&] { room().chat()->setHistory(history); });
    m_pace.measure(u"one line more"_s, *m_window, [&] {
        room().chat()->add({100, u"p2"_s, name, text, {}});
    });
    QTRY_VERIFY(timesShown(*room().chat(), text) >= 200); // to the eye and to a screen reader
    judge(name, 100);
    QCOMPARE(neighbours().mid(2), before.mid(2));
}

void HostileTexts::cardsOverTheRoom()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    enterWith(name, true);
    const QList<QRect> before = neighbours();
    core::RoomState state = called(name, true);
    state.people[1].connected = false;
    m_pace.measure(u"somebody away"_s, *m_window, [&] { room().showRoom(state, u"p1"_s); });
    judge(name, 5);
    m_pace.measure(u"the lost connection"_s, *m_window, [&] {
        room().reconnecting()->show(ui::Reconnecting{name, 4, std::chrono::milliseconds(4000)});
    });
    judge(name, 6);
    room().reconnecting()->show({});
    m_pace.measure(u"the question of leaving"_s, *m_window,
                   [&] { room().leaveQuestion()->askParlorsHost(); });
    judge(name, 5);
    m_pace.measure(u"a refusal"_s, *m_window, [&] {
        room().showRefusal(text.left(200));
        room().chat()->showRefusal(text.left(200));
    });
    judge(name, 5);
    enterWith(name, true);
    room().showRefusal({});
    QCOMPARE(neighbours().first(2), before.first(2));
}

void HostileTexts::theLobby()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    core::Lobby lobby;
    for (int row = 0; row < 8; ++row)
        lobby.rooms.push_back({u"r%1"_s.arg(row), name, name, name, 1, 2, 0, false, row == 0});
    m_window->showLobby(name);
    const QRect before = m_window->geometry();
    m_pace.measure(u"the lobby"_s, *m_window, [&] { m_window->lobby()->show(lobby); });
    judge(name, 8);
    ui::UserError error = tables::silence();
    error.happened = text.left(200);
    m_pace.measure(u"trouble in the lobby"_s, *m_window, [&] { m_window->lobby()->showError(error); });
    judge(name, 8);
    m_window->lobby()->showError({});
    QCOMPARE(m_window->geometry(), before);
}

void HostileTexts::theHomePage()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    ui::HomePage &home = *m_window->home();
    m_window->showHome();
    home.setReturnTo({});
    home.showIdle();
    const QRect before = m_window->geometry();
    m_pace.measure(u"games nearby"_s, *m_window, [&] {
        home.setName(name);
        home.setNearby(
            {{.id = u"i1"_s, .host = name, .place = name, .game = u"gomoku"_s, .players = 1, .seats = 2},
             {.id = u"i2"_s,
              .host = {},
              .place = name,
              .game = name,
              .players = 1,
              .seats = 2,
              .obstacle = name + u" runs Parlor 0.3, you have 0.2."_s}});
    });
    judge(name, 3);
    m_pace.measure(u"tables that wait"_s, *m_window, [&] {
        home.setReturnTo(ui::ReturnOffer{name, u"gomoku"_s, {name, name}});
        home.setSavedTables({{u"t1"_s, u"gomoku"_s, {name}, QDateTime::currentDateTime()}});
    });
    judge(name, 5);
    ui::UserError error = tables::silence();
    error.title = name;
    error.happened = text.left(200);
    m_pace.measure(u"why nobody answers"_s, *m_window, [&] { home.showJoinError(error, name); });
    judge(name, 5);
    QCOMPARE(m_window->geometry(), before);
}

PARLOR_TEST(HostileTexts, QApplication)
#include "tst_hostiletexts.moc"
