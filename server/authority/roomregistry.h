#pragma once

#include "authority/room.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace server {

// The rooms that there are, and the ids that they get. Owns them; a pointer stays good until `remove`.
class RoomRegistry
{
public:
    // In the order of opening.
    [[nodiscard]] const std::vector<std::unique_ptr<Room>> &all() const { return m_rooms; }
    // How many there have been.
    [[nodiscard]] qint64 opened() const { return m_opened; }
    [[nodiscard]] Room *find(const QString &id) const;
    // Null where they are in the lobby.
    [[nodiscard]] Room *roomOf(const Session &session) const;

    // A new one, which nobody is in yet.
    [[nodiscard]] Room &open(RoomSetup setup);
    // Puts back one that was kept; they come in the order of opening.
    Room &restore(std::unique_ptr<Room> room);
    void remove(const Room &room);
    // Gives the rooms away, of which there have been so many.
    std::vector<std::unique_ptr<Room>> restart(qint64 opened);

private:
    std::vector<std::unique_ptr<Room>> m_rooms;
    std::unordered_map<QString, Room *> m_byId;
    qint64 m_opened = 0;
};

} // namespace server
