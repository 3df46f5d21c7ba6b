#pragma once

#include "authority/ratelimiter.h"

#include <optional>

namespace server {

// What a room knows for the moment; none of it is kept.
struct RoomMood
{
    static constexpr qint64 longestChoosingMs = 120'000;
    static constexpr double reactionsPerSecond = 20;

    // Until then the host counts as choosing the next game; nothing: does not.
    std::optional<qint64> choosingUntilMs = {};
    // What is passed on to everybody in the room.
    RateLimiter reactions{reactionsPerSecond, reactionsPerSecond};
};

} // namespace server
