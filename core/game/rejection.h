#pragma once

#include "game/refusal.h"

#include <QString>

#include <optional>
#include <vector>

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

// A refusal: whatever it answers has changed nothing.
struct Rejection
{
    ErrorCode code;
    Refusal why = {};
    // In English, for who writes a client: what is wrong, where the sentence of the code and the reason says
    // too little.
    QString detail = {};
};

// The sentence in English, of at most 200 characters. A window makes its own in its reader's language.
[[nodiscard]] QString englishText(const Rejection &rejection);

// Each code that a server answers with, and each of its reasons; empty: without one.
struct RejectionKind
{
    ErrorCode code;
    QLatin1StringView reason;
};
[[nodiscard]] std::vector<RejectionKind> rejectionKinds();

} // namespace core
