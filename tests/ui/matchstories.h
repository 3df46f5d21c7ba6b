#pragma once

#include "pages/matchtracker.h"
#include "tables.h"

#include <functional>

// Matches as a window comes to know them, without the window.
namespace stories {

using namespace Qt::Literals::StringLiterals;

// What a window has been told and has done.
using Story = std::function<void(ui::MatchTracker &)>;

// Jonas (p1) and Bo (p2) play, Mina (p3) watches.
inline core::RoomState running(int step)
{
    core::RoomState room = tables::watchedRoom();
    room.match = tables::match(step);
    return room;
}

// Jonas has won.
inline core::RoomState over()
{
    core::RoomState room = tables::watchedRoom();
    room.ended = tables::ended();
    return room;
}

inline core::MatchStarted nextMatch()
{
    core::MatchStarted next = tables::match();
    next.state.match = u"m2"_s;
    return next;
}

// The room, as that person sees it.
inline Story seen(const core::RoomState &room, const QString &own = u"p1"_s)
{
    return [=](ui::MatchTracker &window) { window.setRoom(room, own); };
}

inline Story offline(const Story &before)
{
    return [=](ui::MatchTracker &window) {
        before(window);
        window.setLive(false);
    };
}

// One looks at the position after that many moves.
inline Story lookingAt(int moves, const Story &before)
{
    return [=](ui::MatchTracker &window) {
        before(window);
        window.lookAt(moves);
    };
}

} // namespace stories
