#pragma once

#include "authority/record.h"

#include <optional>
#include <vector>

namespace server {

// The people of a room, who may be away for a while, in the order in which they came, and who of them sits
// where. Knows nobody's name or connection; those are the sessions'.
class RoomMembers
{
public:
    explicit RoomMembers(core::SeatRange seats)
        : m_seats(seats)
    {
    }

    [[nodiscard]] const std::vector<Member> &all() const { return m_all; }
    [[nodiscard]] const Member *find(const QString &person) const;
    [[nodiscard]] core::SeatRange seats() const { return m_seats; }
    [[nodiscard]] int players() const;
    [[nodiscard]] int spectators() const;
    [[nodiscard]] std::optional<core::Seat> freeSeat() const;
    [[nodiscard]] bool isFree(qint64 seat) const;
    // And enough of them to play.
    [[nodiscard]] bool everybodyIsReady() const;

    // They get the figure that they like, or the next that nobody has.
    void enter(const QString &person, std::optional<core::Seat> seat, int figure);
    // Puts back somebody who was kept, to watch where the seat is not free.
    void restore(const Member &member);
    void leave(const QString &person);
    void sit(const QString &person, std::optional<core::Seat> seat); // none: stands up
    void setReady(const QString &person, bool ready);
    void clearReady();
    void setFigure(const QString &person, int wish);
    // People beyond the seats move up.
    void setSeats(core::SeatRange seats);

private:
    [[nodiscard]] int freeFigure(int from) const;
    [[nodiscard]] Member *member(const QString &person);

    core::SeatRange m_seats;
    std::vector<Member> m_all;
};

} // namespace server
