#pragma once

#include <QJsonObject>
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

// A refusal: whatever it answers has changed nothing. `message` is a sentence for people; `reason` is a word
// that says more than the code, and `values` are what belongs into a sentence about it, both as the contract
// has them.
struct Rejection
{
    ErrorCode code;
    QString message;
    QString reason = {};
    QJsonObject values = {};
};

} // namespace core
