#include "codeviews.h"
#include "pagetest.h"
#include "requests.h"
#include "testclass.h"

#include "boards/opponentprogress.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTableWidget>

using namespace Qt::Literals::StringLiterals;
using namespace pages;

// People, chat and options of a room, while updates keep coming.
class Room : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void halfTypedTextOutlivesUpdates();
    void aRefusedLineComesBack();
    void strangersTextIsShownAsItIs();
    void theMenuOfSomebodyWhoLeaves();
    void aRowStaysWithItsPerson();
    void sendingAwayIsAsked();
    void coloursOnTheFeltAreThoseOfTheList();
    void onlyTheHostManages();
    void theHostChangesTheGame();
    void aRefusedChangeKeepsWhatWasChosen();
    void aNarrowWindowFoldsTheColumns();
    void theBoardGrowsWhenColumnsFold();
    void everybodyHasARowAtALargeTable();
    void theScoreIsTheRooms();
    void whoIsAwayHasTimeToComeBack();
    void roundsHaveARowEach();

private:
    [[nodiscard]] ui::RoomPage &room() { return *m_window->room(); }

    std::unique_ptr<ui::MainWindow> m_window;
};

void Room::init()
{
    m_window = openWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void Room::halfTypedTextOutlivesUpdates()
{
    enter(*m_window, playing(3));
    ui::Field *input = room().chat()->input();
    input->setFocus();
    QTest::keyClicks(input, u"good lu"_s);
    for (int update = 0; update < 20; ++update) {
        room().showRoom(playing(3), u"p1"_s);
        room().chat()->add({update, u"p2"_s, u"Bo"_s, u"hi"_s, {}});
    }
    room().showView(tables::state(4));
    QVERIFY(input->hasFocus());
    QCOMPARE(input->text(), u"good lu"_s);
}

void Room::aRefusedLineComesBack()
{
    enter(*m_window, playing(3));
    Requests requests(room());
    ui::Field *input = room().chat()->input();
    QTest::keyClicks(input, u"hi"_s);
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(requests.count(), 1);
    QCOMPARE(requests.last<core::SendChat>().text, u"hi"_s);
    QCOMPARE(input->text(), QString());
    room().chat()->showRefusal(u"Not so fast."_s);
    QVERIFY(says(room(), u"Not so fast."_s));
    QCOMPARE(input->text(), u"hi"_s);
}

void Room::strangersTextIsShownAsItIs()
{
    core::RoomState state = tables::watchedRoom();
    state.name = tables::hostileName;
    for (core::Person &person : state.people)
        person.name = tables::hostileName;
    enter(*m_window, state);
    room().chat()->add({1, u"p2"_s, tables::hostileName, tables::hostileName, {}});
    room().chat()->note(tables::hostileName);
    m_window->lobby()->show(
        {{{u"r9"_s, tables::hostileName, u"gomoku"_s, tables::hostileName, 1, 2, 0, false, false}}});
    int shown = 0;
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (!label->text().contains(u"<b>"_s))
            continue;
        ++shown;
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QCOMPARE(room().chat()->lines().filter(u"<b>"_s).size(), 2);
    QVERIFY(shown >= 5);
}

void Room::theMenuOfSomebodyWhoLeaves()
{
    enter(*m_window, tables::watchedRoom());
    const auto menus = [&] { return m_window->findChildren<QMenu *>(); };
    ui::Button *minas = nullptr;
    for (auto *playerRow : room().findChildren<ui::PlayerRow *>()) {
        if (says(*playerRow, u"Mina"_s))
            minas = qobject_cast<ui::Button *>(button(*playerRow, u"What the host may do"_s));
    }
    QVERIFY(minas);
    QTRY_VERIFY(minas->height() > 0); // it has its place
    QTest::mouseClick(minas, Qt::LeftButton);
    QTRY_VERIFY(!menus().isEmpty());
    room().showRoom(tables::room(), u"p1"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (QMenu *menu : menus())
        menu->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(menus().isEmpty());
}

void Room::aRowStaysWithItsPerson()
{
    core::RoomState state = tables::crowd(5);
    enter(*m_window, state);
    const auto rowOf = [this](const QString &name) {
        for (auto *row : room().findChildren<ui::PlayerRow *>()) {
            if (row->isVisible() && says(*row, name))
                return row;
        }
        return static_cast<ui::PlayerRow *>(nullptr);
    };
    QAbstractButton *theos = button(*rowOf(u"Theo"_s), u"What the host may do"_s);
    theos->setFocus();
    state.people.erase(state.people.begin() + 1); // Bo leaves
    room().showRoom(state, u"p1"_s);
    QVERIFY(!rowOf(u"Bo"_s));
    QVERIFY(theos->hasFocus() && rowOf(u"Theo"_s)->isAncestorOf(theos));
}

// A slip costs nobody their seat.
void Room::sendingAwayIsAsked()
{
    Requests requests(room());
    enter(*m_window, tables::room());
    click(room(), u"What the host may do"_s);
    const auto menus = m_window->findChildren<QMenu *>(Qt::FindChildrenRecursively);
    QList<QAction *> asking;
    for (const QMenu *menu : menus) {
        for (QAction *action : menu->actions()) {
            const QString text = action->text().remove(u'&');
            if (text == u"Ask to leave"_s || text == u"Do not let in any more"_s) {
                QVERIFY(action->menu()); // leads on to the question
                asking.append(action->menu()->actions());
            }
        }
    }
    QCOMPARE(asking.size(), 2);
    QCOMPARE(requests.count(), 0);
    QVERIFY(asking.at(0)->text().contains(u"Bo"_s));
    asking.at(0)->trigger();
    asking.at(1)->trigger();
    const auto sent = requests.of<core::KickPlayer>();
    QCOMPARE(sent.size(), std::size_t(2));
    QVERIFY(sent[0].person == "p2"_L1 && !sent[0].ban);
    QVERIFY(sent[1].person == "p2"_L1 && sent[1].ban);
    for (QMenu *menu : menus)
        menu->close();
}

// Seats are counted anew for a match: where a lower one is free, the second player has the third seat's
// colour.
void Room::coloursOnTheFeltAreThoseOfTheList()
{
    core::RoomState state = tables::crowd(4);
    state.game = u"bulls_and_cows"_s;
    state.people.erase(state.people.begin() + 1);
    core::MatchStarted match;
    match.game = state.game;
    match.state.match = u"m7"_s;
    match.state.view = codeviews::race(u"1807"_s, {u"0123"_s, u"4567"_s, u"0189"_s}, 0);
    for (int seat = 0; seat < 3; ++seat) {
        const core::Person &person = state.people[static_cast<std::size_t>(seat)];
        match.players.push_back({seat, person.person, person.name});
    }
    state.match = match;
    enter(*m_window, state);
    auto *others = room().findChild<ui::OpponentProgress *>();
    const auto shows = [&](int seat) {
        const QImage picture = others->grab().toImage();
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < 30; ++x) {
                if (picture.pixelColor(x, y) == ui::seatColour(seat))
                    return true;
            }
        }
        return false;
    };
    QTRY_VERIFY(others->isVisible());
    QVERIFY(!shows(1));
    QVERIFY(shows(2) && shows(3));
    state.people.pop_back(); // who has gone keeps theirs
    room().showRoom(state, u"p1"_s);
    QVERIFY(shows(3));
}

void Room::onlyTheHostManages()
{
    enter(*m_window, tables::watchedRoom(), u"p2"_s);
    QVERIFY(!button(room(), u"Change"_s));
    QVERIFY(!button(room(), u"Start now"_s));
    QVERIFY(!button(room(), u"What the host may do"_s));
    QVERIFY(button(room(), u"Ready"_s));
}

void Room::theHostChangesTheGame()
{
    Requests requests(room());
    enter(*m_window, tables::room());
    click(room(), u"Change"_s);
    auto *games = room().findChild<QComboBox *>();
    QTest::keyClick(games, Qt::Key_Down);
    room().showRoom(tables::room(), u"p1"_s); // updates leave the form alone
    click(room(), u"Set the table"_s);
    const core::RoomSettings chosen = requests.last<core::ConfigureRoom>().settings;
    QCOMPARE(chosen.game.value_or(QString()), u"four_in_a_row"_s);
    QCOMPARE(chosen.options.value_or(QJsonObject()).value("columns"_L1).toInt(), 7);
    QVERIFY(button(room(), u"Change"_s));
}

void Room::aRefusedChangeKeepsWhatWasChosen()
{
    enter(*m_window, tables::room());
    click(room(), u"Change"_s);
    auto *games = room().findChild<QComboBox *>();
    QTest::keyClick(games, Qt::Key_Down);
    click(room(), u"Set the table"_s);
    room().gameCard()->showRefusal(u"That cannot be played."_s);
    QVERIFY(says(room(), u"That cannot be played."_s));
    QCOMPARE(games->currentData().toString(), u"four_in_a_row"_s);
    QVERIFY(games->isVisible());
}

void Room::aNarrowWindowFoldsTheColumns()
{
    enter(*m_window, playing(3));
    room().chat()->input()->setText(u"half a"_s);
    m_window->resize(1024, 640);
    auto *moves = room().findChild<QTableWidget *>();
    QTRY_VERIFY(!moves->isVisible());
    QVERIFY(room().chat()->isVisible());
    click(room(), u"Moves"_s);
    QVERIFY(moves->isVisible() && !room().chat()->isVisible());
    room().chat()->add({1, u"p2"_s, u"Bo"_s, u"hi"_s, {}});
    QCOMPARE(button(room(), u"Chat"_s)->accessibleDescription(), u"new"_s);
    click(room(), u"Chat"_s);
    QCOMPARE(button(room(), u"Chat"_s)->accessibleDescription(), QString());
    click(room(), u"Moves"_s);
    QTest::keyClick(moves, Qt::Key_Left);
    QVERIFY(says(room(), u"Looking at move 2"_s));
    click(room(), u"People"_s);
    QVERIFY(room().findChild<ui::People *>()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(room().isAncestorOf(m_window->focusWidget()));

    m_window->resize(1280, 800);
    QTRY_VERIFY(moves->isVisible() && room().chat()->isVisible());
    QVERIFY(room().findChild<ui::People *>()->isVisible());
    QVERIFY(!button(room(), u"People"_s));
    QCOMPARE(room().chat()->input()->text(), u"half a"_s);
}

void Room::theBoardGrowsWhenColumnsFold()
{
    enter(*m_window, playing(3));
    m_window->resize(1024, 640);
    QTRY_VERIFY(button(room(), u"Chat"_s));
    QTRY_COMPARE(room().matchPanel()->middle()->width(), 682);
    QVERIFY(room().matchPanel()->middle()->height() >= 420);
    const QRect before = room().matchPanel()->middle()->geometry();
    room().showRefusal(u"That cell is taken."_s);
    QVERIFY(says(room(), u"That cell is taken."_s));
    room().showView(tables::state(4));
    QVERIFY(!says(room(), u"That cell is taken."_s));
    room().showEnd(tables::ended());
    QCoreApplication::sendPostedEvents();
    QCOMPARE(room().matchPanel()->middle()->geometry(), before);
}

void Room::everybodyHasARowAtALargeTable()
{
    core::RoomState state = tables::crowd(20);
    enter(*m_window, state);
    QCOMPARE(room().findChildren<ui::PlayerRow *>().size(), 20);
    state.match = tables::throwing(state, {3, 7});
    room().showRoom(state, u"p1"_s);
    const auto playerRows = room().findChildren<ui::PlayerRow *>();
    const auto hasChosen = std::ranges::count_if(playerRows, [](const ui::PlayerRow *playerRow) {
        return playerRow->accessibleName().contains(u"has chosen"_s);
    });
    QCOMPARE(hasChosen, 17); // one is out
    const auto *list = room().findChild<ui::People *>();
    QVERIFY(list->height() <= room().height() * 6 / 10);

    state = tables::crowd(12);
    enter(*m_window, state, u"p9"_s);
    QVERIFY(says(room(), u"8 free seats"_s));
    state.match = tables::throwing(state, {3, 7});
    room().showRoom(state, u"p9"_s);
    QVERIFY(!says(room(), u"8 free seats"_s));
}

// Whoever comes in late reads it as everybody else does, and nothing is counted here.
void Room::theScoreIsTheRooms()
{
    core::RoomState state = playing(4);
    state.knows.score = {{u"p2"_s, u"Bo"_s, 3, 0, 4},
                         {u"p3"_s, u"Mina"_s, 12, 1, 20},
                         {u"p9"_s, u"Zoe"_s, 7, 0, 7}};
    enter(*m_window, state);
    const auto rowsWith = [&](const QString &words) {
        const auto rows = room().findChildren<ui::PlayerRow *>();
        return std::ranges::count_if(rows, [&](const ui::PlayerRow *row) {
            return row->isVisible() && row->accessibleName().contains(words);
        });
    };
    const auto isShown = [&] {
        return rowsWith(u"· 3 wins"_s) == 1 && rowsWith(u"spectator · 12 wins"_s) == 1
               && rowsWith(u"wins"_s) == 2;
    };
    QVERIFY(isShown());
    room().showEnd(tables::ended()); // the room that counts it comes after it
    QVERIFY(isShown());
    state.match.reset();
    state.ended = tables::ended();
    state.knows.score.push_back({u"p1"_s, u"Jonas"_s, 1, 0, 1});
    room().showRoom(state, u"p1"_s);
    QCOMPARE(rowsWith(u"· 1 wins"_s), 1);
}

void Room::whoIsAwayHasTimeToComeBack()
{
    core::RoomState state = playing(3);
    state.people[1].connected = false;
    enter(*m_window, state);
    const auto awayText = [&] {
        QStringList found;
        for (const QLabel *label : room().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().startsWith(u"connection lost, seat kept for "_s))
                found << label->text();
        }
        return found;
    };
    QCOMPARE(awayText().size(), 1);
    QTRY_VERIFY(!awayText().front().endsWith(u"2:00"_s));
    room().showRoom(state, u"p1"_s); // an update does not start the time anew
    QVERIFY(!awayText().front().endsWith(u"2:00"_s));
    room().showRoom(playing(3), u"p1"_s);
    QVERIFY(awayText().isEmpty());
}

void Room::roundsHaveARowEach()
{
    ui::MoveList list;
    list.resize(240, 400);
    list.show({u"rock beats scissors"_s, QString(60, u'a'), u"paper"_s}, 2, ui::MoveRows::Single);
    list.show();
    auto *table = list.findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), 3);
    QVERIFY(table->isColumnHidden(2));
    QSignalSpy chosen(&list, &ui::MoveList::positionChosen);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualItemRect(table->item(2, 1)).center());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().toInt(), 3);
    list.show({u"b2"_s, u"c1"_s, u"a1"_s}, 3, ui::MoveRows::Pairs);
    QCOMPARE(table->rowCount(), 2);
    QVERIFY(!table->isColumnHidden(2));
}

PARLOR_TEST(Room, QApplication)
#include "tst_room.moc"
