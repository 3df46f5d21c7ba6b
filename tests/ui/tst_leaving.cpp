#include "pagetest.h"
#include "testclass.h"

#include <QApplication>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace pages;

// How a host is asked what becomes of the table and of the others.
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
    QSignalSpy saved(&room(), &ui::RoomPage::saveAndCloseChosen);
    QSignalSpy closed(&room(), &ui::RoomPage::closeChosen);
    enter(*m_window, playing(3));
    const QRect before = placeOfBoard(*m_window);
    room().askToLeave();
    QCOMPARE(placeOfBoard(*m_window), before);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QCOMPARE(saved.size(), 1);
    room().showRoom(playing(3), u"p1"_s); // updates leave the question alone
    click(room(), u"Close"_s);
    QCOMPARE(closed.size(), 1);
    click(room(), u"Stay"_s);
    QVERIFY(!button(room(), u"Save and close"_s));
    QVERIFY(room().matchPanel()->board()->hasFocus());
}

void Leaving::escapeStays()
{
    enter(*m_window, playing(3));
    room().askToLeave();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QVERIFY(!button(room(), u"Save and close"_s));
    room().askToLeave();
    room().chat()->input()->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!button(room(), u"Save and close"_s));
    room().askToLeave();
    room().showReconnecting(ui::Reconnecting{u"Ana's parlor"_s, 1, {}});
    QVERIFY(!button(room(), u"Save and close"_s));
}

void Leaving::leavingSaysWhatBecomesOfTheOthers()
{
    enter(*m_window, playing(3));
    room().askToLeave();
    QVERIFY(allText(room()).contains(u"Bo and Mina can come back when you continue."_s));
    QVERIFY(allText(room()).contains(u"Bo and Mina cannot come back."_s));
    QVERIFY(allText(room()).contains(u"the match are kept"_s));
    room().clear();
    enter(*m_window, tables::crowd(9));
    room().askToLeave();
    QVERIFY(allText(room()).contains(u"The 8 others can come back when you continue."_s));
    QVERIFY(!allText(room()).contains(u"the match are kept"_s));
    room().clear();
    enter(*m_window, tables::lonelyRoom());
    room().askToLeave();
    QVERIFY(allText(room()).contains(u"Nobody else is at this table now."_s));
}

void Leaving::theHostIsAskedInTheLobbyToo()
{
    ui::LobbyPage &lobby = *m_window->lobby();
    QSignalSpy saved(&lobby, &ui::LobbyPage::saveAndCloseChosen);
    QSignalSpy closed(&lobby, &ui::LobbyPage::closeChosen);
    m_window->showLobby(u"Ana's parlor"_s);
    lobby.askToLeave();
    QVERIFY(allText(lobby).contains(u"Everybody who is here can come back when you continue."_s));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QCOMPARE(saved.size(), 1);
    click(lobby, u"Close"_s);
    QCOMPARE(closed.size(), 1);
    click(lobby, u"Stay"_s);
    QVERIFY(!button(lobby, u"Save and close"_s));
    lobby.askToLeave();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QVERIFY(!button(lobby, u"Save and close"_s));
}

PARLOR_TEST(Leaving, QApplication)
#include "tst_leaving.moc"
