#include "authority/roomframe.h"

#include "protocol/servercodec.h"

#include <algorithm>

namespace server {

static bool mayGo(const core::Person &person, const QString &viewer)
{
    return person.role == core::Role::Spectator && person.person != viewer;
}

// Without the first so many of those who may be left out.
static core::RoomState without(core::RoomState room, std::ptrdiff_t left, const QString &viewer)
{
    if (auto &banned = room.knows.banned) {
        const auto bans = std::min(left, std::ssize(*banned));
        banned->erase(banned->begin(), banned->begin() + bans);
        left -= bans;
    }
    for (auto person = room.people.end(); left > 0 && person != room.people.begin();) {
        if (mayGo(*--person, viewer)) {
            person = room.people.erase(person);
            --left;
        }
    }
    return room;
}

QByteArray roomFrame(const core::RoomState &room, const QString &viewer)
{
    QByteArray frame = core::encode({{}, room});
    if (frame.size() <= core::largestServerMessage)
        return frame;
    std::ptrdiff_t tooFew = 0;
    std::ptrdiff_t enough = std::ranges::count_if(room.people,
                                                  [&](const core::Person &p) { return mayGo(p, viewer); });
    enough += room.knows.banned ? std::ssize(*room.knows.banned) : 0;
    while (tooFew + 1 < enough) {
        const auto between = (tooFew + enough) / 2;
        const bool fits = core::encode({{}, without(room, between, viewer)}).size()
                          <= core::largestServerMessage;
        (fits ? enough : tooFew) = between;
    }
    return core::encode({{}, without(room, enough, viewer)});
}

} // namespace server
