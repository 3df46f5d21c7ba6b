#include "session/nearbycontroller.h"

#include "pages/titles.h"
#include "session/errortexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

static QString obstacleOf(const core::Announcement &announced)
{
    if (announced.protocol == core::protocolVersion)
        return {};
    const QString who = announced.host.isEmpty() ? ui::titleOf(announced.server) : announced.host;
    return NearbyController::tr("%1 runs %2, you have %3: update the older one.")
        .arg(who, ErrorTexts::programName(announced.app), QCoreApplication::applicationVersion());
}

ui::NearbyGame rowOf(const NearbyServer &server)
{
    const core::Announcement &announced = server.announced;
    return {.id = server.id(),
            .host = announced.host.isEmpty() ? ui::titleOf(announced.server) : announced.host,
            .place = ui::titleOf(announced.server),
            .game = announced.game,
            .players = announced.players,
            .seats = announced.seats,
            .spectators = announced.spectators,
            .playing = announced.playing,
            .locked = announced.locked,
            .obstacle = obstacleOf(announced)};
}

NearbyController::NearbyController(ui::HomePage &home, QObject *parent)
    : QObject(parent)
    , m_home(home)
{
    connect(&m_browser, &Browser::changed, this, &NearbyController::show);
}

void NearbyController::start()
{
    m_browser.start();
    show();
}

void NearbyController::stop()
{
    m_browser.stop();
}

static ui::Looking shown(Looking looking)
{
    switch (looking) {
    case Looking::No:
    case Looking::Yes:
        return ui::Looking::Searching;
    case Looking::NoNetwork:
        return ui::Looking::NoNetwork;
    case Looking::Blocked:
        return ui::Looking::Blocked;
    }
    Q_UNREACHABLE();
}

void NearbyController::show()
{
    std::vector<ui::NearbyGame> rows;
    std::ranges::transform(m_browser.servers(), std::back_inserter(rows), rowOf);
    m_home.setNearby(rows);
    m_home.nearby()->setLooking(shown(m_browser.state()));
    emit changed();
}

} // namespace app
