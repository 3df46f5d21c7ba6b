#include "mainwindow.h"

#include "keymeaning.h"
#include "pages/titles.h"
#include "widgets/boxlayouts.h"
#include "windowsize.h"

#include <QApplication>
#include <QCloseEvent>
#include <QIcon>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// Enter presses the button that has the focus, unless its property `ownEnter` says that it has a meaning of
// its own; Qt does so on some desktops only.
class EnterPresses : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        auto *button = qobject_cast<QAbstractButton *>(watched);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (!button || !isEnter || button->property("ownEnter").toBool())
            return false;
        if (!key->isAutoRepeat())
            button->click();
        return true;
    }
};

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_bar(new TopBar)
    , m_pages(new QStackedWidget)
    , m_home(new HomePage)
    , m_lobby(new LobbyPage)
    , m_room(new RoomPage)
    , m_settings(new SettingsPage)
    , m_announcer(new Announcer(this))
{
    auto *content = new QWidget;
    fillBox(new QVBoxLayout(content), 0, {m_bar, {m_pages, 1}});
    m_pages->addWidget(m_home);
    m_pages->addWidget(m_lobby);
    m_pages->addWidget(m_room);
    m_pages->addWidget(m_settings);
    setCentralWidget(content);
    setWindowIcon(QIcon(u":/parlor.svg"_s));
    setMinimumSize(smallestWindow);
    resize(firstWindow(screen()->availableSize()));

    qApp->installEventFilter(new EnterPresses(this));
    connect(m_room, &RoomPage::turnChanged, this, &MainWindow::showTurn);
    connect(m_home, &HomePage::said, m_announcer, &Announcer::say);
    connect(m_lobby, &LobbyPage::said, m_announcer, &Announcer::say);
    connect(m_room, &RoomPage::said, m_announcer, &Announcer::say);
    auto *next = new QShortcut(Qt::Key_F6, this);
    connect(next, &QShortcut::activated, this, &MainWindow::focusNext);
    auto *help = new QShortcut(Qt::Key_F1, this);
    connect(help, &QShortcut::activated, this, [this] {
        showHelp(); // where one is on the way back
        emit m_settings->reportWanted();
    });
    connect(m_bar, &TopBar::settingsToggled, this, &MainWindow::toggleSettings);
    connect(m_bar, &TopBar::settingsLeft, this, &MainWindow::leaveSettings);
    connect(m_settings, &SettingsPage::titleChanged, this, [this] {
        if (m_behind)
            m_bar->showSettings(m_settings->title());
    });
    connect(m_bar, &TopBar::inviteChosen, m_room, [this] { m_room->columns().toggleInvitation(); });
    connect(m_bar, &TopBar::chatChosen, m_room, [this] { m_room->columns().toggleChat(); });
    connect(m_room->columns().chatFold(), &ChatFold::changed, this, &MainWindow::showTurn);
    showHome();
}

void MainWindow::showHome()
{
    m_title = tr("Parlor");
    m_bar->showPlace(m_title, {}, false);
    m_bar->showStatus({}, Role::Muted);
    turnTo(m_home);
    if (!m_behind)
        m_home->takeFocus();
    showTurn();
}

void MainWindow::showLobby(const QString &serverName)
{
    m_title = serverName;
    m_bar->showPlace(serverName, {}, true);
    turnTo(m_lobby);
    if (!m_behind)
        m_lobby->takeFocus();
    showTurn();
}

void MainWindow::showRoom(const core::RoomState &room)
{
    const GameEntry *game = findGameEntry(room.game);
    const QString options = game && game->optionsText ? game->optionsText(room.options) : QString();
    const QString name = game ? game->name() : room.game;
    m_title = titleOf(room);
    m_bar->showPlace(m_title,
                     options.isEmpty() ? name : tr("%1 · %2", "a game and its options").arg(name, options),
                     true);
    if (!isAt(m_room)) {
        turnTo(m_room);
        if (!m_behind)
            focusPage();
    }
    showTurn();
}

// The first thing on the page that one may want, and never the way back.
void MainWindow::focusPage()
{
    QWidget *page = m_pages->currentWidget();
    if (page == m_home)
        m_home->takeFocus();
    else if (page == m_lobby)
        m_lobby->takeFocus();
    else if (page == m_room)
        m_room->matchPanel()->focusBoard();
    if (page == m_room && qobject_cast<QLabel *>(focusWidget())) // nothing to do but wait
        m_room->columns().focusChat();
}

void MainWindow::turnTo(QWidget *page)
{
    if (m_behind)
        m_behind = page;
    else
        m_pages->setCurrentWidget(page);
}

void MainWindow::toggleSettings()
{
    QWidget *page = m_behind ? m_behind : m_settings;
    m_behind = m_behind ? nullptr : m_pages->currentWidget();
    static_cast<void>(m_settings->goBack()); // they open where they begin
    m_bar->showSettings(m_behind ? m_settings->title() : QString());
    m_pages->setCurrentWidget(page);
    if (m_behind)
        m_settings->takeFocus();
    else if (QWidget *before = page->focusWidget(); before && before != page && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
    else
        focusPage();
}

void MainWindow::leaveSettings()
{
    if (!m_settings->goBack())
        toggleSettings();
}

void MainWindow::showHelp()
{
    if (!m_behind)
        toggleSettings();
    m_settings->showHelp();
}

void MainWindow::showTurn()
{
    m_bar->showInvite(isAt(m_room) && m_room->match().canInvite);
    const ChatFold &fold = *m_room->columns().chatFold();
    m_bar->showChat(isAt(m_room) && fold.isFolded() ? std::optional(fold.unread()) : std::nullopt);
    const bool ownTurn = isAt(m_room) && m_room->match().isOwnTurn();
    const QString title = QString(m_title).replace(u"[*]"_s,
                                                   u"[*][*]"_s); // else Qt takes it for its own sign
    setWindowTitle(ownTurn ? tr("● Your turn — %1").arg(title) : title);
    if (ownTurn && !m_wasOwnTurn)
        QApplication::alert(this);
    m_wasOwnTurn = ownTurn;
}

void MainWindow::focusNext()
{
    if (!m_behind && isAt(m_room))
        m_room->columns().focusNext();
    else
        m_pages->currentWidget()->setFocus(Qt::TabFocusReason);
}

// A key of the room's, where nothing that has the focus takes it; else null.
static QChar roomKeyOf(const QKeyEvent &event)
{
    const bool isHeld = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const QChar key = latinOf(event);
    return !isHeld && (key == u'r' || key == u't') ? key : QChar();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape && pressByPlace(*this, *event))
        return;
    if (const QChar key = roomKeyOf(*event); !m_behind && isAt(m_room) && !key.isNull()) {
        if (!event->isAutoRepeat())
            key == u'r' ? m_room->chat()->faces()->toggleMenu() : m_room->columns().toggleChat();
        return;
    }
    if (event->key() != Qt::Key_Escape)
        return QMainWindow::keyPressEvent(event);
    if (m_behind)
        leaveSettings();
    else if (isAt(m_home) && m_home->joinCard()->isBusy())
        emit m_home->joinCard()->cancelChosen();
    else if (isAt(m_home) && m_home->introduction()->isVisible())
        m_home->introduction()->ask(false);
    else if (isAt(m_room))
        m_room->columns().leaveField();
    else if (qobject_cast<QLineEdit *>(focusWidget()))
        focusWidget()->clearFocus();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_asksBeforeClosing && !qGuiApp->isSavingSession()) { // nobody answers a system that stops
        event->ignore();
        if (m_behind)
            toggleSettings(); // what is asked stands on the page behind them
        emit closeChosen();
        return;
    }
    emit closed();
    QMainWindow::closeEvent(event);
}

} // namespace ui
