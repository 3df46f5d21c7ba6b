#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace core {

// Why something was refused; the codes of the contract, sections 2 to 4.
enum class ErrorCode {
    BadJson,
    BadMessage,
    UnknownType,
    HelloFirst,
    Version,
    BadName,
    NoRoom,
    WrongPassword,
    Banned,
    NotInRoom,
    AlreadyInRoom,
    NotHost,
    NoPerson,
    NoSeat,
    NotSeated,
    BadOptions,
    NoGame,
    MatchRunning,
    NoMatch,
    MatchOver,
    NotEnoughPlayers,
    NotYourTurn,
    StaleStep,
    IllegalMove,
    Muted,
    RateLimited,
    ServerFull,
    DiskFull,
};

// The word on the wire, such as `not_your_turn`.
[[nodiscard]] QLatin1StringView codeName(ErrorCode code);
[[nodiscard]] std::optional<ErrorCode> codeFromName(QStringView name);

// A refusal: whatever it answers has changed nothing. `message` is a sentence for people.
struct Rejection
{
    ErrorCode code;
    QString message;
};

} // namespace core
