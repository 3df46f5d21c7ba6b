#include "authority/lobbyview.h"

#include "authority/roomview.h"
#include "protocol/servercodec.h"

#include <algorithm>
#include <numeric>

namespace server {

// Where not all rooms fit into a message: those with a free seat go first, then the newest, as many as fit.
// They stay in the order of opening.
static core::Lobby fitted(const core::Lobby &all)
{
    std::vector<std::size_t> wanted(all.rooms.size());
    std::iota(wanted.rbegin(), wanted.rend(), std::size_t(0)); // the newest first
    std::stable_partition(wanted.begin(), wanted.end(),
                          [&](std::size_t i) { return all.rooms[i].players < all.rooms[i].seats; });
    const qsizetype empty = core::encode({{}, core::Lobby{}}).size();
    qsizetype size = empty - 1; // there is a comma less than there are rooms
    const auto isOneTooMany = [&](std::size_t i) {
        size += core::encode({{}, core::Lobby{{all.rooms[i]}}}).size() - empty + 1;
        return size > core::largestServerMessage;
    };
    wanted.erase(std::ranges::find_if(wanted, isOneTooMany), wanted.end());
    std::ranges::sort(wanted);
    core::Lobby lobby;
    for (const std::size_t i : wanted)
        lobby.rooms.push_back(all.rooms[i]);
    return lobby;
}

static core::Lobby allRooms(const RoomRegistry &rooms, const Sessions &sessions)
{
    core::Lobby all;
    all.rooms.reserve(rooms.all().size());
    for (const auto &room : rooms.all())
        all.rooms.push_back(summaryOf(*room, sessions));
    return all;
}

core::Lobby lobbyOf(const RoomRegistry &rooms, const Sessions &sessions)
{
    core::Lobby all = allRooms(rooms, sessions);
    return core::encode({{}, all}).size() <= core::largestServerMessage ? all : fitted(all);
}

QByteArray lobbyFrame(const RoomRegistry &rooms, const Sessions &sessions)
{
    const core::Lobby all = allRooms(rooms, sessions);
    QByteArray frame = core::encode({{}, all});
    return frame.size() <= core::largestServerMessage ? frame : core::encode({{}, fitted(all)});
}

} // namespace server
