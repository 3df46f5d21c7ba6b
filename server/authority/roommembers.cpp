#include "authority/roommembers.h"

#include <algorithm>

namespace server {

const Member *RoomMembers::find(const QString &person) const
{
    const auto found = std::ranges::find(m_all, person, &Member::person);
    return found == m_all.end() ? nullptr : &*found;
}

Member *RoomMembers::member(const QString &person)
{
    const auto found = std::ranges::find(m_all, person, &Member::person);
    return found == m_all.end() ? nullptr : &*found;
}

int RoomMembers::players() const
{
    return static_cast<int>(std::ranges::count_if(m_all, [](const Member &m) { return m.seat.has_value(); }));
}

int RoomMembers::spectators() const
{
    return static_cast<int>(m_all.size()) - players();
}

bool RoomMembers::isFree(qint64 seat) const
{
    if (seat < 0 || seat >= m_seats.max)
        return false;
    return std::ranges::none_of(m_all, [seat](const Member &m) { return m.seat && *m.seat == seat; });
}

std::optional<core::Seat> RoomMembers::freeSeat() const
{
    for (core::Seat seat = 0; seat < m_seats.max; ++seat) {
        if (isFree(seat))
            return seat;
    }
    return std::nullopt;
}

bool RoomMembers::everybodyIsReady() const
{
    return players() >= m_seats.min
           && std::ranges::all_of(m_all, [](const Member &m) { return !m.seat || m.ready; });
}

void RoomMembers::enter(const QString &person, std::optional<core::Seat> seat, int figure)
{
    m_all.push_back({person, seat, false, freeFigure(figure)});
}

void RoomMembers::restore(const Member &member)
{
    if (!find(member.person))
        m_all.push_back({member.person, member.seat && isFree(*member.seat) ? member.seat : std::nullopt,
                         member.ready, freeFigure(member.figure)});
}

// In a crowd some look alike.
int RoomMembers::freeFigure(int from) const
{
    for (int step = 0; step < core::figureCount; ++step) {
        const int figure = (from + step) % core::figureCount;
        if (std::ranges::find(m_all, figure, &Member::figure) == m_all.end())
            return figure;
    }
    return from;
}

void RoomMembers::leave(const QString &person)
{
    std::erase_if(m_all, [&](const Member &m) { return m.person == person; });
}

void RoomMembers::sit(const QString &person, std::optional<core::Seat> seat)
{
    Member *sitter = member(person);
    sitter->seat = seat;
    sitter->ready = false;
}

void RoomMembers::setReady(const QString &person, bool ready)
{
    member(person)->ready = ready;
}

void RoomMembers::clearReady()
{
    for (Member &m : m_all)
        m.ready = false;
}

void RoomMembers::setFigure(const QString &person, int wish)
{
    Member *wisher = member(person);
    wisher->figure = -1; // one's own is free
    wisher->figure = freeFigure(wish);
}

void RoomMembers::setSeats(core::SeatRange seats)
{
    m_seats = seats;
    for (Member &m : m_all) {
        if (m.seat && *m.seat >= m_seats.max)
            m.seat = freeSeat();
    }
}

} // namespace server
