#include "session/figurecontroller.h"

#include "protocol/names.h"
#include "widgets/figuretexts.h"

#include <algorithm>

namespace app {

FigureController::FigureController(Client &client, const Settings &settings, ui::MainWindow &window,
                                   QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_settings(settings)
    , m_window(window)
{
    connect(m_window.settings(), &ui::SettingsPage::preferencesChosen, this, &FigureController::tellServer);
    connect(m_window.bar(), &ui::TopBar::nameChosen, this, &FigureController::tellServer);
    connect(&m_client, &Client::welcomed, this, [this](const core::Welcome &welcome) {
        m_wished = welcome.figure;
        if (m_wished) // whoever comes back may have changed their mind
            tellServer();
    });
    connect(&m_client, &Client::received, this, [this](const core::ServerMessage &message) {
        std::visit([this](const auto &each) { take(each); }, message);
    });
}

void FigureController::take(const core::RoomState &room)
{
    m_isInRoom = m_isInRoom && room.room == m_room.room;
    m_room = room;
    tellPerson();
}

void FigureController::take(const core::ChatHistory &)
{
    m_isInRoom = true;
    tellPerson();
}

// A wish is not taken back on the wire: until one is somebody new there, it is for the figure that the name
// has. A server of 0.1.0 wants a name in any case, and leaves the rest.
void FigureController::tellServer()
{
    const bool isThere = m_client.state() == Client::State::Online
                         || m_client.state() == Client::State::Reconnecting;
    const QString name = m_settings.name();
    const auto chosen = m_settings.figure();
    const auto wish = chosen || !m_wished ? chosen : std::optional(core::figureFor(name));
    if (!isThere || !wish || wish == m_wished)
        return;
    m_wished = wish;
    m_client.send(core::Rename{name, wish});
}

// Once for each wish in a room.
void FigureController::tellPerson()
{
    const auto wish = m_client.welcome().figure;
    const auto self = std::ranges::find(m_room.people, m_client.welcome().person, &core::Person::person);
    if (!m_isInRoom || !wish || self == m_room.people.end())
        return;
    if (self->figure == *wish)
        return m_told.clear();
    if (m_told == m_room.room && m_toldOf == wish)
        return;
    m_told = m_room.room;
    m_toldOf = wish;
    m_window.room()->chat()->note(tr("Somebody here has your figure already. At this table you are %1.")
                                      .arg(ui::FigureTexts::name(self->figure)));
}

} // namespace app
