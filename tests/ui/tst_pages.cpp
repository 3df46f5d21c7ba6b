#include "pagetest.h"
#include "requests.h"
#include "testclass.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace pages;

// Home and lobby as a person meets them: typed into, clicked and read, never called from inside.
class Pages : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void anAddressIsJoined();
    void nothingIsJoinedTwice();
    void escapeCancelsKnocking();
    void errorKeepsWhatWasTyped();
    void aNameIsChangedInPlace();
    void aLockedRoomAsksInItsRow();
    void aRoomMeantToBeLockedIsNeverOpenedToAll();
    void enterPressesWhatHasTheFocus();
    void theFocusIsNeverOnTheWayBack();
    void leavingTheSettingsLeavesTheFocusOnSomething();
    void aWrongAddressDoesNotStayRed();

private:
    std::unique_ptr<ui::MainWindow> m_window;
};

void Pages::init()
{
    m_window = openWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void Pages::anAddressIsJoined()
{
    QSignalSpy joined(m_window->home()->joinCard(), &ui::JoinCard::joinChosen);
    QTest::keyClicks(m_window->home()->joinCard()->addressField(), u"192.168.1.20"_s);
    QTest::keyClick(m_window->home()->joinCard()->addressField(), Qt::Key_Return);
    QCOMPARE(joined.size(), 1);
    QCOMPARE(joined.front().front().toString(), u"192.168.1.20"_s);
}

void Pages::nothingIsJoinedTwice()
{
    QSignalSpy joined(m_window->home()->joinCard(), &ui::JoinCard::joinChosen);
    ui::Field *field = m_window->home()->joinCard()->addressField();
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(joined.size(), 0);

    field->setText(u"192.168.1.20"_s);
    m_window->home()->joinCard()->setLastAddresses({u"192.168.1.34"_s});
    m_window->home()->showBusy(u"Knocking"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!button(*m_window->home(), u"192.168.1.34"_s));
    QCOMPARE(joined.size(), 0);
}

void Pages::escapeCancelsKnocking()
{
    QSignalSpy cancelled(m_window->home()->joinCard(), &ui::JoinCard::cancelChosen);
    m_window->home()->showBusy(u"Knocking"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
}

void Pages::errorKeepsWhatWasTyped()
{
    QSignalSpy answered(m_window->home(), &ui::HomePage::errorAnswered);
    m_window->home()->showJoinError(tables::silence(), u"192.168.1.20"_s);
    QVERIFY(says(*m_window->home(), u"Nobody answers at 192.168.1.20"_s));
    QCOMPARE(m_window->home()->joinCard()->addressField()->text(), u"192.168.1.20"_s);
    QVERIFY(!m_window->home()->joinCard()->addressField()->isReadOnly());
    click(*m_window->home(), u"Copy details"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"sudo ufw allow 7341/tcp"_s);
    click(*m_window->home(), u"Try again"_s);
    QCOMPARE(answered.size(), 1);
}

void Pages::aNameIsChangedInPlace()
{
    QSignalSpy chosen(m_window->bar(), &ui::TopBar::nameChosen);
    auto *field = m_window->bar()->findChild<ui::Field *>();
    QTest::keyClick(m_window.get(), Qt::Key_F2);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"Jo"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().toString(), u"Jo"_s);

    QTest::keyClick(m_window.get(), Qt::Key_F2);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"Nobody"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(field->isHidden());
    QCOMPARE(chosen.size(), 1);
}

void Pages::aLockedRoomAsksInItsRow()
{
    Requests requests(*m_window->lobby());
    m_window->showLobby(u"Ana's parlor"_s);
    m_window->lobby()->show({{tables::lobby().rooms[2]}});
    click(*m_window->lobby(), u"Join"_s);
    QCOMPARE(requests.count(), 0);
    auto *field = qobject_cast<QLineEdit *>(m_window->focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, u"secr"_s);
    m_window->lobby()->show(tables::lobby()); // changes come while somebody types
    QTest::keyClicks(m_window->focusWidget(), u"et"_s);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QCOMPARE(requests.count(), 1);
    QCOMPARE(requests.last<core::JoinRoom>().room, u"r3"_s);
    QCOMPARE(requests.last<core::JoinRoom>().password, u"secret"_s);

    m_window->lobby()->showWrongPassword(u"r3"_s);
    QVERIFY(says(*m_window->lobby(), u"That is not the password. Capitals count."_s));
}

void Pages::aRoomMeantToBeLockedIsNeverOpenedToAll()
{
    Requests requests(*m_window->lobby());
    m_window->showLobby(u"Ana's parlor"_s);
    button(*m_window->lobby(), u"Ask for a password"_s)->setChecked(true);
    click(*m_window->lobby(), u"Open the room"_s);
    QCOMPARE(requests.count(), 0);
    QTest::keyClicks(m_window->focusWidget(), u"  "_s); // blanks are none
    click(*m_window->lobby(), u"Open the room"_s);
    QCOMPARE(requests.count(), 0);
    for (int blank = 0; blank < 2; ++blank)
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Backspace);
    QTest::keyClicks(m_window->focusWidget(), u"secret"_s);
    click(*m_window->lobby(), u"Open the room"_s);
    QCOMPARE(requests.count(), 1);
    const core::RoomSettings opened = requests.last<core::CreateRoom>().settings;
    QCOMPARE(opened.password.value_or(std::nullopt).value_or(QString()), u"secret"_s);
}

void Pages::enterPressesWhatHasTheFocus()
{
    QSignalSpy hosted(m_window->home(), &ui::HomePage::hostChosen);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        m_window->home()->hostButton()->setFocus();
        QTest::keyClick(m_window->home()->hostButton(), key);
    }
    QCOMPARE(hosted.size(), 2);
    m_window->showLobby(u"Ana's parlor"_s);
    QAbstractButton *lock = button(*m_window->lobby(), u"Ask for a password"_s);
    lock->setFocus();
    QTest::keyClick(lock, Qt::Key_Return);
    QVERIFY(lock->isChecked());
}

void Pages::theFocusIsNeverOnTheWayBack()
{
    const QWidget *back = button(*m_window, u"Back"_s);
    QVERIFY(!back);
    m_window->lobby()->show(core::Lobby());
    m_window->showLobby(u"Ana's parlor"_s);
    QCOMPARE(m_window->focusWidget(), button(*m_window->lobby(), u"Open the room"_s));
    m_window->showHome();
    m_window->lobby()->show(tables::lobby());
    m_window->showLobby(u"Ana's parlor"_s);
    QVERIFY(m_window->focusWidget()->accessibleName().startsWith(u"Join"_s)
            || m_window->focusWidget()->accessibleName().startsWith(u"Watch"_s));
    enter(*m_window, tables::room());
    QCOMPARE(m_window->focusWidget(), button(*m_window->room(), u"Ready"_s));
    m_window->showHome();
    m_window->room()->clear();
    core::RoomState waiting = tables::lonelyRoom();
    waiting.seats = {3, 4}; // and somebody else is host
    waiting.people.push_back(tables::person(u"p2"_s, u"Bo"_s, 1));
    enter(*m_window, waiting, u"p2"_s);
    QCOMPARE(m_window->focusWidget(), m_window->room()->chat()->input());
}

// Neither on the whole page, round which a ring would be drawn, nor nowhere.
void Pages::leavingTheSettingsLeavesTheFocusOnSomething()
{
    const auto goThrough = [this] {
        if (QWidget *focused = m_window->focusWidget())
            focused->clearFocus();
        m_window->toggleSettings();
        m_window->toggleSettings();
        return m_window->focusWidget();
    };
    QVERIFY(goThrough() != m_window->home());
    m_window->showLobby(u"Ana's parlor"_s);
    QVERIFY(goThrough() != m_window->lobby());
    enter(*m_window, tables::room());
    QVERIFY(goThrough() != m_window->room());
    QVERIFY(m_window->focusWidget());
}

void Pages::aWrongAddressDoesNotStayRed()
{
    m_window->home()->showJoinError(tables::silence(), u"192.168.1.20"_s);
    QVERIFY(m_window->home()->joinCard()->addressField()->property("wrong").toBool());
    m_window->home()->showBusy(u"Knocking"_s);
    QVERIFY(!m_window->home()->joinCard()->addressField()->property("wrong").toBool());
    m_window->home()->showJoinError(tables::silence(), u"192.168.1.20"_s);
    m_window->home()->showIdle();
    QVERIFY(!m_window->home()->joinCard()->addressField()->property("wrong").toBool());
}

PARLOR_TEST(Pages, QApplication)
#include "tst_pages.moc"
