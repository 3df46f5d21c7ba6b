#include "session/carryout.h"

#include "session/homeeffects.h"
#include "session/lobbyeffects.h"
#include "session/openedlink.h"
#include "session/profileeffects.h"
#include "session/sessiontexts.h"

namespace app::session {

// ---- for the client

static void carry(const Actors &actors, const Connect &effect)
{
    Identity identity{.name = actors.preferences.name(), .figure = actors.profile.settings().figure()};
    identity.tokens = effect.tokens ? *effect.tokens : actors.profile.tokens().of(effect.addresses);
    actors.client.connectTo(effect.addresses, identity);
}

static void carry(const Actors &actors, const Leave &)
{
    actors.client.leave();
}

static void carry(const Actors &actors, const GoOffline &)
{
    actors.client.goOffline();
}

static void carry(const Actors &actors, const Send &effect)
{
    actors.client.send(effect.message);
}

static void carry(const Actors &actors, const AlsoAt &effect)
{
    actors.client.alsoAt(effect.addresses);
}

// ---- for the window

static void carry(const Actors &actors, const LookAround &)
{
    if (actors.discovers)
        actors.nearby.start();
}

static void carry(const Actors &actors, const StopLooking &)
{
    actors.nearby.stop();
}

static void carry(const Actors &actors, const ShowHome &)
{
    actors.preferences.showName(); // without what a table has added to it
    actors.window.home()->shelf()->choose(actors.profile.settings().lastGame());
    actors.window.showHome();
    carry(actors, LookAround{});
}

static void carry(const Actors &actors, const RefreshHome &)
{
    ui::HomePage *home = actors.window.home();
    home->joinCard()->setLastAddresses(actors.profile.settings().lastAddresses());
    const auto games = actors.profile.games().all();
    home->setReturnTo(games.empty()
                          ? std::nullopt
                          : std::optional(ui::ReturnOffer{games.front().place, games.front().game,
                                                          games.front().others, games.front().keptUntil}));
    home->setSavedTables(actors.host.savedTables());
}

static void carry(const Actors &actors, const ShowRoom &effect)
{
    actors.profile.settings().setLastGame(effect.room.game);
    actors.window.home()->introduction()->ask(false);
    actors.window.showRoom(effect.room);
}

static void carry(const Actors &actors, const ClearRoom &)
{
    actors.room.clear();
}

static void carry(const Actors &actors, const NoteBack &)
{
    actors.window.room()->chat()->note(SessionTexts::weAreBack());
}

static void carry(const Actors &actors, const NoteNotices &)
{
    for (const QString &notice : actors.host.hosting().notices())
        actors.window.room()->chat()->note(notice);
}

static void carry(const Actors &actors, const NoteLink &effect)
{
    actors.window.room()->chat()->note(OpenedLink(effect.link, actors.host.here()).noteIn(effect.room));
}

static void carry(const Actors &actors, const AskToLeave &effect)
{
    using Who = AskToLeave::Who;
    switch (effect.who) {
    case Who::HostInLobby:
        return actors.window.lobby()->askToLeave();
    case Who::HostInRoom:
        return actors.window.room()->leaveQuestion()->askParlorsHost();
    case Who::Player:
        return actors.window.room()->leaveQuestion()->askPlayer();
    }
}

static void carry(const Actors &actors, const ShowWelcome &effect)
{
    actors.window.bar()->setName(effect.welcome.name, actors.profile.settings().figure());
    actors.window.lobby()->setOwnName(effect.welcome.name);
}

static void carry(const Actors &actors, const LeaveSettings &)
{
    if (actors.window.settings()->isVisibleTo(&actors.window))
        actors.window.toggleSettings();
}

static void carry(const Actors &actors, const CloseWindow &)
{
    actors.window.setAsksBeforeClosing(false);
    actors.window.close();
}

// ---- for each group

static void carryGroup(const Actors &actors, const ClientEffect &effect)
{
    std::visit([&actors](const auto &each) { carry(actors, each); }, effect);
}

static void carryGroup(const Actors &actors, const WindowEffect &effect)
{
    std::visit([&actors](const auto &each) { carry(actors, each); }, effect);
}

static void carryGroup(const Actors &actors, const TableEffect &effect)
{
    actors.host.carryOut(effect);
}

static void carryGroup(const Actors &actors, const ProfileEffect &effect)
{
    keep(actors.profile, effect);
}

static void carryGroup(const Actors &actors, const HomeEffect &effect)
{
    show(*actors.window.home(), effect);
}

static void carryGroup(const Actors &actors, const LobbyEffect &effect)
{
    show(actors.window, effect);
}

void carryOut(const Actors &actors, const Effect &effect)
{
    std::visit([&actors](const auto &group) { carryGroup(actors, group); }, effect);
}

} // namespace app::session
