#include "game/rejection.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array codeNames{
    std::pair{Code::BadJson, "bad_json"_L1},
    std::pair{Code::BadMessage, "bad_message"_L1},
    std::pair{Code::UnknownType, "unknown_type"_L1},
    std::pair{Code::HelloFirst, "hello_first"_L1},
    std::pair{Code::Version, "version"_L1},
    std::pair{Code::BadName, "bad_name"_L1},
    std::pair{Code::NoRoom, "no_room"_L1},
    std::pair{Code::WrongPassword, "wrong_password"_L1},
    std::pair{Code::Banned, "banned"_L1},
    std::pair{Code::NotInRoom, "not_in_room"_L1},
    std::pair{Code::AlreadyInRoom, "already_in_room"_L1},
    std::pair{Code::NotHost, "not_host"_L1},
    std::pair{Code::NoPerson, "no_person"_L1},
    std::pair{Code::NoSeat, "no_seat"_L1},
    std::pair{Code::NotSeated, "not_seated"_L1},
    std::pair{Code::BadOptions, "bad_options"_L1},
    std::pair{Code::NoGame, "no_game"_L1},
    std::pair{Code::MatchRunning, "match_running"_L1},
    std::pair{Code::NoMatch, "no_match"_L1},
    std::pair{Code::MatchOver, "match_over"_L1},
    std::pair{Code::NotEnoughPlayers, "not_enough_players"_L1},
    std::pair{Code::NotYourTurn, "not_your_turn"_L1},
    std::pair{Code::StaleStep, "stale_step"_L1},
    std::pair{Code::IllegalMove, "illegal_move"_L1},
    std::pair{Code::Muted, "muted"_L1},
    std::pair{Code::RateLimited, "rate_limited"_L1},
    std::pair{Code::ServerFull, "server_full"_L1},
    std::pair{Code::DiskFull, "disk_full"_L1},
};

// The table is in the order of the enum, so a code is its own place in it.
constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < codeNames.size(); ++i) {
        if (static_cast<std::size_t>(codeNames[i].first) != i)
            return false;
    }
    return codeNames.size() == static_cast<std::size_t>(Code::DiskFull) + 1;
}
static_assert(isInOrder());

} // namespace

QLatin1StringView codeName(Code code)
{
    return codeNames[static_cast<std::size_t>(code)].second;
}

std::optional<Code> codeFromName(QStringView name)
{
    const auto found = std::ranges::find_if(codeNames,
                                            [name](const auto &entry) { return entry.second == name; });
    if (found == codeNames.end())
        return std::nullopt;
    return found->first;
}

} // namespace core
