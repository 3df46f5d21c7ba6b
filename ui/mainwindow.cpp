#include "mainwindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QIcon>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_bar(new TopBar)
    , m_pages(new QStackedWidget)
    , m_home(new HomePage)
    , m_lobby(new LobbyPage)
    , m_room(new RoomPage)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_pages, 1);
    m_pages->addWidget(m_home);
    m_pages->addWidget(m_lobby);
    m_pages->addWidget(m_room);
    setCentralWidget(content);
    setWindowIcon(QIcon(u":/parlor.svg"_s));
    setMinimumSize(960, 600);
    resize(1280, 800);

    connect(m_room, &RoomPage::turnChanged, this, &MainWindow::showTurn);
    auto *next = new QShortcut(Qt::Key_F6, this);
    connect(next, &QShortcut::activated, this, &MainWindow::focusNext);
    connect(m_bar, &TopBar::inviteChosen, m_room, &RoomPage::toggleInvitation);
    showHome();
}

void MainWindow::showHome()
{
    m_title = tr("Parlor");
    m_bar->showPlace(m_title, {}, false);
    m_bar->showStatus({}, Role::Muted);
    m_pages->setCurrentWidget(m_home);
    m_home->takeFocus();
    showTurn();
}

void MainWindow::showLobby(const QString &serverName)
{
    m_title = serverName;
    m_bar->showPlace(serverName, {}, true);
    m_pages->setCurrentWidget(m_lobby);
    showTurn();
}

void MainWindow::showRoom(const core::RoomState &room)
{
    const GameEntry *game = findGameEntry(room.game);
    const QString options = game ? game->optionsText(room.options) : QString();
    m_title = room.name;
    m_bar->showPlace(room.name, game ? (game->name() + u" "_s + options).trimmed() : room.game, true);
    if (!isAt(m_room)) {
        m_pages->setCurrentWidget(m_room);
        m_room->stage()->focusBoard();
    }
    showTurn();
}

void MainWindow::showTurn()
{
    m_bar->showInvite(isAt(m_room) && m_room->canInvite());
    const bool ownTurn = isAt(m_room) && m_room->isOwnTurn();
    setWindowTitle(ownTurn ? tr("● Your turn — %1").arg(m_title) : m_title);
    if (ownTurn && !m_wasOwnTurn)
        QApplication::alert(this);
    m_wasOwnTurn = ownTurn;
}

void MainWindow::focusNext()
{
    if (isAt(m_room))
        m_room->focusNext();
    else
        m_pages->currentWidget()->setFocus(Qt::TabFocusReason);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QMainWindow::keyPressEvent(event);
    if (isAt(m_home) && m_home->isBusy())
        emit m_home->cancelChosen();
    else if (isAt(m_room))
        m_room->leaveField();
    else if (qobject_cast<QLineEdit *>(focusWidget()))
        focusWidget()->clearFocus();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_asksBeforeClosing) {
        event->ignore();
        emit closeChosen();
        return;
    }
    emit closed();
    QMainWindow::closeEvent(event);
}

} // namespace ui
