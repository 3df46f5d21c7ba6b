#include "discovery/announcementsource.h"

#include <algorithm>
#include <tuple>

namespace server {
namespace {

// Less is better: a room to sit down in, then one to watch in, then one that needs a password.
auto rank(const core::RoomSummary &room)
{
    return std::tuple(room.locked, room.playing || room.players >= room.seats);
}

} // namespace

core::Announcement announcementOf(const Authority &authority)
{
    const core::Lobby lobby = authority.lobby();
    core::Announcement news;
    news.protocol = core::protocolVersion;
    news.rooms = static_cast<int>(lobby.rooms.size());
    news.people = authority.people();
    const auto best = std::ranges::min_element(lobby.rooms, {}, rank);
    if (best == lobby.rooms.end())
        return news;
    news.room = best->room;
    news.host = best->host;
    news.game = best->game;
    news.players = best->players;
    news.seats = best->seats;
    news.spectators = best->spectators;
    news.playing = best->playing;
    news.locked = best->locked;
    return news;
}

const core::Announcement &AnnouncementSource::latest()
{
    using Fate = DurableAuthority::Fate;
    const Fate fate = m_next ? m_authority.fateOf(m_next->decision) : Fate::Undone;
    if (fate == Fate::Kept)
        m_latest = m_next->announcement;
    if (fate == Fate::Open)
        return m_latest;
    m_next = {announcementOf(m_authority.authority()), m_authority.decision()};
    if (m_authority.isSettled())
        m_latest = m_next->announcement;
    return m_latest;
}

} // namespace server
