#include "game/rejection.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array codeNames{
    std::pair{ErrorCode::BadJson, "bad_json"_L1},
    std::pair{ErrorCode::BadMessage, "bad_message"_L1},
    std::pair{ErrorCode::UnknownType, "unknown_type"_L1},
    std::pair{ErrorCode::HelloFirst, "hello_first"_L1},
    std::pair{ErrorCode::Version, "version"_L1},
    std::pair{ErrorCode::BadName, "bad_name"_L1},
    std::pair{ErrorCode::NoRoom, "no_room"_L1},
    std::pair{ErrorCode::WrongPassword, "wrong_password"_L1},
    std::pair{ErrorCode::Banned, "banned"_L1},
    std::pair{ErrorCode::NotInRoom, "not_in_room"_L1},
    std::pair{ErrorCode::AlreadyInRoom, "already_in_room"_L1},
    std::pair{ErrorCode::NotHost, "not_host"_L1},
    std::pair{ErrorCode::NoPerson, "no_person"_L1},
    std::pair{ErrorCode::NoSeat, "no_seat"_L1},
    std::pair{ErrorCode::NotSeated, "not_seated"_L1},
    std::pair{ErrorCode::BadOptions, "bad_options"_L1},
    std::pair{ErrorCode::NoGame, "no_game"_L1},
    std::pair{ErrorCode::MatchRunning, "match_running"_L1},
    std::pair{ErrorCode::NoMatch, "no_match"_L1},
    std::pair{ErrorCode::MatchOver, "match_over"_L1},
    std::pair{ErrorCode::NotEnoughPlayers, "not_enough_players"_L1},
    std::pair{ErrorCode::NotYourTurn, "not_your_turn"_L1},
    std::pair{ErrorCode::StaleStep, "stale_step"_L1},
    std::pair{ErrorCode::IllegalMove, "illegal_move"_L1},
    std::pair{ErrorCode::Muted, "muted"_L1},
    std::pair{ErrorCode::RateLimited, "rate_limited"_L1},
    std::pair{ErrorCode::ServerFull, "server_full"_L1},
    std::pair{ErrorCode::DiskFull, "disk_full"_L1},
};

// The table is in the order of the enum, so a code is its own place in it.
constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < codeNames.size(); ++i) {
        if (static_cast<std::size_t>(codeNames[i].first) != i)
            return false;
    }
    return codeNames.size() == static_cast<std::size_t>(ErrorCode::DiskFull) + 1;
}
static_assert(isInOrder());

} // namespace

QLatin1StringView codeName(ErrorCode code)
{
    return codeNames[static_cast<std::size_t>(code)].second;
}

std::optional<ErrorCode> codeFromName(QStringView name)
{
    const auto found = std::ranges::find_if(codeNames,
                                            [name](const auto &entry) { return entry.second == name; });
    if (found == codeNames.end())
        return std::nullopt;
    return found->first;
}

} // namespace core
