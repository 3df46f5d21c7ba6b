#include "session/hostcontroller.h"

#include "hosting/busyport.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

HostController::HostController(ui::MainWindow &window, const QString &folder, quint16 port,
                               const Environment &environment, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_wantedPort(port)
    , m_hosting(folder, environment)
    , m_invitation(m_hosting, environment)
{
    connect(&m_hosting, &Hosting::opened, this, &HostController::takeOpened);
    connect(&m_hosting, &Hosting::openFailed, this, [this](const QString &reason, const QString &whatToDo) {
        emit happened(session::TableFailed{reason, whatToDo});
    });
    connect(&m_hosting, &Hosting::closed, this, [this] { emit happened(session::TableClosed{}); });
    ui::Chat *chat = m_window.room()->chat();
    connect(&m_hosting, &Hosting::warned, chat, [chat](const QString &text) { chat->note(text); });
    connect(&m_invitation, &InvitationController::changed, this, &HostController::showInvitation);
    connect(m_window.room()->gameCard(), &ui::GameCard::phonesChosen, this, &HostController::takePhones);
}

void HostController::follow(const Client &client)
{
    m_client = &client;
    connect(m_client, &Client::received, this, [this](const core::ServerMessage &message) {
        if (const auto *room = std::get_if<core::RoomState>(&message))
            takeRoom(*room);
    });
    connect(m_client, &Client::answered, this,
            [this](qint64, const core::ClientMessage &question, const core::Ok &) { takeAnswer(question); });
}

void HostController::carryOut(const session::TableEffect &effect)
{
    std::visit([this](const auto &each) { carry(each); }, effect);
}

void HostController::carry(const session::OpenTable &effect)
{
    if (effect.table.isEmpty())
        m_hosting.open(m_name, m_wantedPort);
    else
        m_hosting.open(m_name, m_hosting.tables().find(effect.table));
}

// The reasons are for programs before 0.2.0; others have their own words.
void HostController::carry(const session::CloseTable &effect)
{
    using session::Farewell;
    m_invitation.end();
    switch (effect.farewell) {
    case Farewell::PutAway:
        return m_hosting.close(
            Hosting::Ending::Save,
            u"The host has put the table away. It goes on when the host opens it again."_s);
    case Farewell::Lost:
        return m_hosting.close(Hosting::Ending::Save, u"The host's window has lost the table."_s);
    case Farewell::Closed:
        return m_hosting.close(Hosting::Ending::Forget, u"The host has closed the table."_s);
    }
}

void HostController::carry(const session::KeepHostToken &effect)
{
    m_hosting.keepToken(effect.token);
}

void HostController::carry(const session::NoteTable &effect)
{
    m_hosting.note(effect.room, effect.ownPerson, effect.room.match.has_value());
}

void HostController::takeOpened(quint16 port, quint16 wanted)
{
    const QString program = port == wanted ? QString() : BusyPort::programOn(wanted);
    m_invitation.begin(m_name, BusyPort::note(wanted, port, program));
    emit happened(session::TableOpened{port, m_hosting.table().token});
}

void HostController::takePhones(bool mayJoin)
{
    m_hosting.setPhonesMayJoin(mayJoin);
    showInvitation();
}

void HostController::takeRoom(const core::RoomState &room)
{
    m_invitation.see(room, m_client->welcome().person);
    showInvitation();
}

void HostController::takeAnswer(const core::ClientMessage &question)
{
    if (const auto *opened = std::get_if<core::CreateRoom>(&question))
        m_invitation.setPassword(opened->settings.password.value_or(std::nullopt).value_or(QString()));
    if (const auto *changed = std::get_if<core::ConfigureRoom>(&question);
        changed && changed->settings.password)
        m_invitation.setPassword(changed->settings.password->value_or(QString()));
}

// Everybody at a table may invite.
void HostController::showInvitation()
{
    if (!m_client->isInRoom())
        return m_window.room()->setInvitation(std::nullopt);
    m_window.room()->setInvitation(m_hosting.isOpen()
                                       ? m_invitation.invitation()
                                       : m_invitation.invitationOfGuest(m_client->server().address()));
}

std::vector<ui::SavedTable> HostController::savedTables() const
{
    using Why = ui::SavedTable::Why;
    std::vector<ui::SavedTable> tables;
    for (const HostedTable &table : m_hosting.tables().waiting()) {
        if (table.hasRoom())
            tables.push_back(
                {table.id, table.game, table.others, table.at, table.saved ? Why::Saved : Why::Interrupted});
    }
    return tables;
}

session::TableContinued HostController::continued(const QString &table) const
{
    return {table, m_hosting.tables().journalOf(table)};
}

std::vector<Address> HostController::here() const
{
    std::vector<Address> ways{m_client->server().address()};
    if (m_hosting.isOpen()) {
        const auto own = InvitationParser::parse(m_invitation.invitation().link);
        if (const auto *invitation = std::get_if<Invitation>(&own))
            std::ranges::copy(invitation->addresses, std::back_inserter(ways));
    }
    return ways;
}

} // namespace app
