#pragma once

#include "protocol/messages.h"

#include <algorithm>

namespace core {

// Which seat of the match that person has; nothing: they watch.
[[nodiscard]] inline std::optional<Seat> seatOfPerson(const std::vector<MatchPlayer> &players,
                                                      const QString &person)
{
    const auto own = std::ranges::find(players, person, &MatchPlayer::person);
    return own == players.end() ? std::nullopt : std::optional(own->seat);
}

} // namespace core
