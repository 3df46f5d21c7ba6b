#include "hosting/busyport.h"
#include "pages/titles.h"
#include "session/errortexts.h"
#include "session/sessioncontroller.h"

// The table that is hosted here: opened, continued, put away or closed, and what waits on the home page.
namespace app {

using namespace Qt::Literals::StringLiterals;

void SessionController::connectHosting()
{
    connect(&m_hosting, &Hosting::opened, this, &SessionController::takeHostedTable);
    connect(&m_hosting, &Hosting::openFailed, this, [this](const QString &reason, const QString &whatToDo) {
        m_window.home()->showHostError(ErrorTexts::hosting(reason, whatToDo));
    });
    connect(&m_hosting, &Hosting::closed, this, [this] {
        refreshHome();
        closeIfQuitting();
    });
    connect(&m_hosting, &Hosting::warned, m_window.room(), &ui::RoomPage::note);
    connect(&m_invitationController, &InvitationController::changed, this,
            &SessionController::showInvitation);
    const auto keepSeat = [this] {
        if (m_goal != Goal::Join || m_client.state() != Client::State::Online || m_room.room.isEmpty())
            return;
        const core::Welcome &welcome = m_client.welcome();
        for (LastGame game : m_settings.games()) {
            game.keptUntil = QDateTime::currentDateTimeUtc().addSecs(welcome.graceSeconds);
            if (game.token == welcome.token)
                m_settings.rememberGame(game);
        }
        m_client.goOffline();
    };
    connect(&m_window, &ui::MainWindow::closeChosen, this, [this] {
        m_quitting = true;
        if (m_hosting.isOpen())
            leaveTable();
        else if (m_window.room()->matchPanel()->hasWhatToResign())
            m_window.room()->askToLeave(ui::RoomPage::Leaver::Player);
        else
            closeIfQuitting();
    });
    connect(&m_window, &ui::MainWindow::closed, this, [this, keepSeat] {
        if (m_hosting.isOpen()) // one is asked where somebody else is in the room
            closeTable(concernsOthers() ? Hosting::Ending::Save : Hosting::Ending::Forget);
        else
            keepSeat();
    });
    ui::LeaveQuestion *question = m_window.room()->leaveQuestion();
    ui::LobbyPage *lobby = m_window.lobby();
    const auto save = [this] { closeTable(Hosting::Ending::Save); };
    const auto forget = [this] { closeTable(Hosting::Ending::Forget); };
    connect(question, &ui::LeaveQuestion::saveChosen, this, save);
    connect(lobby, &ui::LobbyPage::saveAndCloseChosen, this, save);
    connect(question, &ui::LeaveQuestion::closeChosen, this, forget);
    connect(lobby, &ui::LobbyPage::closeChosen, this, forget);
    const auto stay = [this] { m_quitting = false; };
    connect(question, &ui::LeaveQuestion::stayChosen, this, stay);
    connect(lobby, &ui::LobbyPage::stayChosen, this, stay);
    connect(question, &ui::LeaveQuestion::keepSeatChosen, this, [this, keepSeat] {
        keepSeat();
        goHome();
        closeIfQuitting();
    });
    connect(question, &ui::LeaveQuestion::giveUpChosen, this, [this] {
        if (!m_quitting)
            return static_cast<void>(m_client.send(core::LeaveRoom{}));
        goHome();
        closeIfQuitting();
    });
}

void SessionController::host()
{
    stopTrying();
    m_goal = Goal::Host;
    m_continued.clear();
    m_return = {};
    m_window.home()->showBusy(tr("Setting the table…"));
    if (m_hosting.isOpen())
        return takeHostedTable(m_hosting.port());
    m_openedLink.clear();
    m_hosting.open(m_name, m_wantedPort);
}

void SessionController::continueTable(const QString &id, Unreadable what)
{
    stopTrying();
    m_goal = Goal::Host;
    m_continued = id;
    m_return = {};
    if (const auto kept = m_hosting.tables().journalOf(id);
        what == Unreadable::Ask && kept != HostedTables::Journal::Readable)
        return m_window.home()->showHostError(ErrorTexts::unreadableTable(kept));
    m_window.home()->showBusy(tr("Setting the table as it was…"));
    m_openedLink.clear();
    m_hosting.open(m_name, m_hosting.tables().find(id));
}

void SessionController::takeHostedTable(quint16 port)
{
    const quint16 wanted = m_hosting.wantedPort();
    m_invitationController.begin(m_name,
                                 BusyPort::note(wanted, port,
                                                port == wanted ? QString() : BusyPort::programOn(wanted)));
    connectTo({{{.host = u"127.0.0.1"_s, .port = port}}, {}, {}});
}

// Everybody at a table may invite.
void SessionController::showInvitation()
{
    if (m_room.room.isEmpty())
        return m_window.room()->setInvitation(std::nullopt);
    m_window.room()->setInvitation(m_goal == Goal::Host
                                       ? m_invitationController.invitation()
                                       : m_invitationController.invitationOfGuest(m_client.address()));
}

bool SessionController::concernsOthers() const
{
    return m_hosting.hasVisitors() || m_room.people.size() > 1 || m_room.spectators > 0
           || m_window.room()->matchPanel()->isRunning();
}

// With nobody to miss it, a table needs no farewell.
void SessionController::leaveTable()
{
    if (!concernsOthers())
        closeTable(Hosting::Ending::Forget);
    else if (m_window.isAt(m_window.room()))
        m_window.room()->askToLeave();
    else if (m_window.isAt(m_window.lobby()))
        m_window.lobby()->askToLeave();
    else
        closeTable(Hosting::Ending::Save);
}

// The host goes as if the connection were lost, so that the own seat is kept like everybody's.
void SessionController::closeTable(Hosting::Ending ending)
{
    m_client.goOffline();
    m_invitationController.end();
    m_hosting.close(ending,
                    ending == Hosting::Ending::Save
                        ? u"The host has put the table away. It goes on when the host opens it again."_s
                        : u"The host has closed the table."_s);
    goHome();
}

void SessionController::end()
{
    m_quitting = true;
    m_window.setAsksBeforeClosing(false);
    if (m_hosting.isOpen())
        closeTable(Hosting::Ending::Save); // and then the window
    else
        m_window.close();
}

void SessionController::closeIfQuitting()
{
    if (!std::exchange(m_quitting, false))
        return;
    m_window.setAsksBeforeClosing(false);
    m_window.close();
}

void SessionController::refreshHome()
{
    ui::HomePage *home = m_window.home();
    home->setLastAddresses(m_settings.lastAddresses());
    const auto games = m_settings.games();
    home->setReturnTo(games.empty()
                          ? std::nullopt
                          : std::optional(ui::ReturnOffer{games.front().place, games.front().game,
                                                          games.front().others, games.front().keptUntil}));
    using Why = ui::SavedTable::Why;
    std::vector<ui::SavedTable> tables;
    for (const HostedTable &table : m_hosting.tables().waiting()) {
        if (table.hasRoom())
            tables.push_back(
                {table.id, table.game, table.others, table.at, table.saved ? Why::Saved : Why::Interrupted});
    }
    home->setSavedTables(tables);
}

// For the day on which this program is closed, or breaks off, before the game is over.
void SessionController::rememberGame()
{
    const QString own = m_client.welcome().person;
    m_hosting.note(m_room, own, m_window.room()->matchPanel()->isRunning());
    m_window.setAsksBeforeClosing(m_hosting.isOpen() ? concernsOthers()
                                                     : m_window.room()->matchPanel()->hasWhatToResign());
    if (m_goal != Goal::Join)
        return;
    const bool isOne = m_invitation.addresses.size() == 1;
    LastGame game{isOne ? m_client.address().text() : linkOf({m_invitation.addresses, {}, {}}),
                  ui::titleOf(m_client.welcome().server),
                  m_room.game,
                  {},
                  m_client.welcome().token,
                  {},
                  m_serverId};
    for (const Address &address : m_client.ownAddresses())
        game.servers.append(address.textWithPort());
    for (const core::Person &person : m_room.people) {
        if (person.person != own && person.role == core::Role::Player)
            game.others.append(person.name);
    }
    m_settings.rememberGame(game);
}

} // namespace app
