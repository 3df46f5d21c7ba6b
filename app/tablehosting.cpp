#include "hosting/ports.h"
#include "table.h"
#include "troubles.h"

// The table that is hosted here: opened, continued, put away or closed, and what waits on the home page.
namespace app {

using namespace Qt::Literals::StringLiterals;

void Table::connectHosting()
{
    connect(&m_hosting, &Hosting::opened, this, &Table::takeHostedTable);
    connect(&m_hosting, &Hosting::openFailed, this,
            [this](const QString &reason) { m_window.home()->showHostTrouble(Troubles::hosting(reason)); });
    connect(&m_hosting, &Hosting::closed, this, &Table::takeClosedTable);
    connect(&m_window, &ui::MainWindow::closeChosen, this, [this] {
        m_quitting = true;
        leaveTable();
    });
    connect(&m_window, &ui::MainWindow::closed, this, [this] {
        if (m_hosting.isOpen()) // one is asked where somebody else is in the room
            closeTable(concernsOthers() ? Hosting::Ending::Save : Hosting::Ending::Forget);
    });
    ui::RoomPage *room = m_window.room();
    connect(room, &ui::RoomPage::saveAndCloseChosen, this, [this] { closeTable(Hosting::Ending::Save); });
    connect(room, &ui::RoomPage::closeChosen, this, [this] { closeTable(Hosting::Ending::Forget); });
}

void Table::host()
{
    m_goal = Goal::Host;
    m_continued.clear();
    m_returnToken.clear();
    m_window.home()->showBusy(tr("Setting the table…"));
    if (m_hosting.isOpen())
        return takeHostedTable(m_hosting.port());
    m_hosting.open(m_name, m_wantedPort);
}

void Table::continueTable(const QString &id)
{
    m_goal = Goal::Host;
    m_continued = id;
    m_returnToken.clear();
    m_window.home()->showBusy(tr("Setting the table as it was…"));
    m_hosting.open(m_name, m_hosting.find(id));
}

void Table::takeHostedTable(quint16 port)
{
    const quint16 wanted = m_hosting.wantedPort();
    m_portNote = Ports::note(wanted, port, port == wanted ? QString() : Ports::programOn(wanted));
    knock({.host = u"127.0.0.1"_s, .port = port});
}

bool Table::concernsOthers() const
{
    return m_hosting.hasVisitors() || m_room.people.size() > 1 || m_room.spectators > 0
           || m_window.room()->stage()->isRunning();
}

// With nobody to miss it, a table needs no farewell.
void Table::leaveTable()
{
    if (!concernsOthers())
        closeTable(Hosting::Ending::Forget);
    else if (m_window.isAt(m_window.room()))
        m_window.room()->askToLeave();
    else
        closeTable(Hosting::Ending::Save);
}

// The host goes as if the connection were lost, so that the own seat is kept like everybody's.
void Table::closeTable(Hosting::Ending ending)
{
    m_client.goOffline();
    m_hosting.close(ending,
                    ending == Hosting::Ending::Save
                        ? tr("%1 has put the table away. It goes on when %1 opens it again.").arg(m_name)
                        : tr("%1 has closed the table.").arg(m_name));
    m_window.setAsksBeforeClosing(false);
    goHome();
}

void Table::takeClosedTable()
{
    refreshHome();
    if (std::exchange(m_quitting, false))
        m_window.close();
}

void Table::refreshHome()
{
    ui::HomePage *home = m_window.home();
    home->setLastAddresses(m_settings.lastAddresses());
    const auto games = m_settings.games();
    home->setReturnTo(games.empty() ? std::nullopt
                                    : std::optional(ui::ReturnOffer{games.front().place, games.front().game,
                                                                    games.front().others}));
    using Why = ui::SavedTable::Why;
    std::vector<ui::SavedTable> tables;
    for (const HostedTable &table : m_hosting.waiting()) {
        if (table.hasRoom())
            tables.push_back(
                {table.id, table.game, table.others, table.at, table.saved ? Why::Saved : Why::Interrupted});
    }
    home->setSavedTables(tables);
}

// For the day on which this program is closed, or breaks off, before the game is over.
void Table::rememberGame()
{
    const QString own = m_client.welcome().person;
    m_hosting.note(m_room, own, m_window.room()->stage()->isRunning());
    m_window.setAsksBeforeClosing(m_hosting.isOpen() && concernsOthers());
    if (m_goal != Goal::Join)
        return;
    LastGame game{m_typed, m_client.welcome().serverName, m_room.game, {}, m_client.welcome().token};
    for (const core::Person &person : m_room.people) {
        if (person.person != own && person.role == core::Role::Player)
            game.others.append(person.name);
    }
    m_settings.rememberGame(game);
}

} // namespace app
