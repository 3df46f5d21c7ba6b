#include "shown.h"

#include "effectof.h"

using namespace app::session;

static bool isCard(const Effect &effect)
{
    return effectOf<ShowNotAnAddress>(effect) || effectOf<ShowJoinFailure>(effect)
           || effectOf<ShowHostFailure>(effect) || effectOf<ShowTableFailure>(effect)
           || effectOf<ShowUnreadableTable>(effect);
}

void Shown::take(const Effect &effect)
{
    const bool isIdle = effectOf<ShowIdle>(effect) != nullptr;
    if (isCard(effect) || isIdle || effectOf<Busy>(effect)) {
        isBusy = effectOf<Busy>(effect) != nullptr;
        hasCard = isCard(effect);
    }
    if (effectOf<ShowHome>(effect))
        page = Page::Home;
    else if (effectOf<ShowLobby>(effect))
        page = Page::Lobby;
    else if (effectOf<ShowRoom>(effect))
        page = Page::Room;
    if (effectOf<ShowHome>(effect) || effectOf<ShowLobby>(effect))
        isAsked = false;
    if (effectOf<AskToLeave>(effect))
        isAsked = true;
    if (const auto *lobby = effectOf<ShowRooms>(effect)) {
        rooms.clear();
        for (const core::RoomSummary &room : lobby->lobby.rooms)
            rooms.append(room.room);
    }
}
