#include "pagetest.h"

#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

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
    void readingFurtherUpIsNotInterrupted();
    void strangersTextIsShownAsItIs();
    void theMenuOfSomebodyWhoLeaves();
    void onlyTheHostManages();
    void theHostChangesTheGame();
    void aRefusedChangeKeepsWhatWasChosen();

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
        room().addChat({update, u"p2"_s, u"Bo"_s, u"hi"_s, {}});
    }
    room().showView(tables::state(4));
    QVERIFY(input->hasFocus());
    QCOMPARE(input->text(), u"good lu"_s);
}

void Room::aRefusedLineComesBack()
{
    enter(*m_window, playing(3));
    QSignalSpy said(&room(), &ui::RoomPage::chatChosen);
    ui::Field *input = room().chat()->input();
    QTest::keyClicks(input, u"hi"_s);
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(said.size(), 1);
    QCOMPARE(input->text(), QString());
    room().showChatRefusal(u"Not so fast."_s);
    QVERIFY(says(room(), u"Not so fast."_s));
    QCOMPARE(input->text(), u"hi"_s);
}

void Room::readingFurtherUpIsNotInterrupted()
{
    enter(*m_window, playing(3));
    for (int line = 0; line < 60; ++line)
        room().addChat({line, u"p2"_s, u"Bo"_s, u"line"_s, {}});
    auto *bar = room().chat()->findChild<QScrollArea *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0 && bar->value() == bar->maximum());
    QTest::keyClick(room().chat()->input(), Qt::Key_PageUp);
    const int place = bar->value();
    const int end = bar->maximum();
    QVERIFY(place < end);
    room().addChat({61, u"p2"_s, u"Bo"_s, u"line"_s, {}});
    QTRY_VERIFY(bar->maximum() > end);
    QCOMPARE(bar->value(), place);
}

void Room::strangersTextIsShownAsItIs()
{
    core::RoomState state = tables::watchedRoom();
    state.name = tables::hostileName;
    for (core::Person &person : state.people)
        person.name = tables::hostileName;
    enter(*m_window, state);
    room().addChat({1, u"p2"_s, tables::hostileName, tables::hostileName, {}});
    room().note(tables::hostileName);
    m_window->lobby()->show(
        {{{u"r9"_s, tables::hostileName, u"gomoku"_s, tables::hostileName, 1, 2, 0, false, false}}});
    int shown = 0;
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (!label->text().contains(u"<b>"_s))
            continue;
        ++shown;
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QVERIFY(shown >= 8);
}

void Room::theMenuOfSomebodyWhoLeaves()
{
    enter(*m_window, tables::watchedRoom());
    const auto menus = [&] { return m_window->findChildren<QMenu *>(); };
    ui::Button *minas = nullptr;
    for (auto *plate : room().findChildren<ui::Plate *>()) {
        if (says(*plate, u"Mina"_s))
            minas = qobject_cast<ui::Button *>(button(*plate, u"What the host may do"_s));
    }
    QVERIFY(minas);
    QTest::mouseClick(minas, Qt::LeftButton);
    QTRY_VERIFY(!menus().isEmpty());
    room().showRoom(tables::room(), u"p1"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (QMenu *menu : menus())
        menu->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(menus().isEmpty());
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
    core::RoomSettings chosen;
    connect(&room(), &ui::RoomPage::configureChosen, this,
            [&](const core::RoomSettings &settings) { chosen = settings; });
    enter(*m_window, tables::room());
    click(room(), u"Change"_s);
    auto *games = room().findChild<QComboBox *>();
    QTest::keyClick(games, Qt::Key_Down);
    room().showRoom(tables::room(), u"p1"_s); // updates leave the form alone
    click(room(), u"Set the table"_s);
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
    room().showOptionsRefusal(u"That cannot be played."_s);
    QVERIFY(says(room(), u"That cannot be played."_s));
    QCOMPARE(games->currentData().toString(), u"four_in_a_row"_s);
    QVERIFY(games->isVisible());
}

QTEST_MAIN(Room)
#include "tst_room.moc"
