#pragma once

#include "game/game.h"

#include <vector>

namespace core {

// Which seats still take part in a match that goes on when one of several players has gone.
class Participants
{
public:
    explicit Participants(int players = 0)
        : m_isIn(static_cast<std::size_t>(players), true)
    {
    }

    // All seats, whether they are in or not.
    [[nodiscard]] int players() const { return static_cast<int>(m_isIn.size()); }
    [[nodiscard]] bool isIn(Seat seat) const { return m_isIn[static_cast<std::size_t>(seat)]; }
    [[nodiscard]] std::vector<Seat> in() const
    {
        std::vector<Seat> seats;
        for (Seat seat = 0; seat < players(); ++seat) {
            if (isIn(seat))
                seats.push_back(seat);
        }
        return seats;
    }

    // Takes out seats that go at the same moment, so that none of them comes before another.
    void takeOut(const std::vector<Seat> &seats)
    {
        for (const Seat seat : seats)
            m_isIn[static_cast<std::size_t>(seat)] = false;
        if (!seats.empty())
            m_gone.push_back(seats);
    }

    // Those who have gone, the last ones first: the lower part of a ranking.
    [[nodiscard]] std::vector<std::vector<Seat>> gone() const { return {m_gone.rbegin(), m_gone.rend()}; }

private:
    std::vector<bool> m_isIn;
    std::vector<std::vector<Seat>> m_gone; // in the order of going
};

} // namespace core
