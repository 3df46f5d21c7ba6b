#include "authority/roomregistry.h"

#include <utility>

namespace server {

using namespace Qt::Literals::StringLiterals;

Room *RoomRegistry::find(const QString &id) const
{
    const auto room = m_byId.find(id);
    return room == m_byId.end() ? nullptr : room->second;
}

Room *RoomRegistry::roomOf(const Session &session) const
{
    return session.room.isEmpty() ? nullptr : find(session.room);
}

Room &RoomRegistry::open(RoomSetup setup)
{
    do
        ++m_opened;
    while (find(u"r%1"_s.arg(m_opened))); // only where what was kept miscounts
    return restore(std::make_unique<Room>(u"r%1"_s.arg(m_opened), std::move(setup)));
}

Room &RoomRegistry::restore(std::unique_ptr<Room> room)
{
    m_rooms.push_back(std::move(room));
    return *(m_byId[m_rooms.back()->id()] = m_rooms.back().get());
}

void RoomRegistry::remove(const Room &room)
{
    m_byId.erase(room.id());
    std::erase_if(m_rooms, [&](const auto &r) { return r.get() == &room; });
}

std::vector<std::unique_ptr<Room>> RoomRegistry::restart(qint64 opened)
{
    m_byId.clear();
    m_opened = opened;
    return std::exchange(m_rooms, {});
}

} // namespace server
