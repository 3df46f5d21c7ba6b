#pragma once

#include "game/gamekind.h"
#include "game/refusal.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace core {

// A hidden choice that a player's own program keeps until it may be shown: `{"gesture":4}`,
// `{"code":"1807"}`.
struct SealedChoice
{
    QString game;
    QString match;
    Seat seat = 0;
    int round = 0;
    QJsonObject choice;
    QByteArray nonce;
    QString commitment;
};

// What the program has to do by itself with a choice that it keeps. `number` says which of the seat's moves
// it is in the match, so that two moves that look alike are two moves; a view that asks for an equal one
// again asks for nothing new.
struct AutoMove
{
    QJsonObject move;
    int number = 0;
    bool operator==(const AutoMove &) const = default;
};
// The server shows something that it may not, and nothing is to be sent.
enum class Violation {
    OtherChoice, // is shown than the one that was sealed
    AskedEarly,  // to open the choice, before it is time
};
using AutoAction = std::variant<std::monostate, AutoMove, Violation>;

// How a game's hidden choices are kept; pure functions over what a player sees. Views come from strangers:
// whatever stands in them, there is an answer.
struct CommitmentScheme
{
    virtual ~CommitmentScheme() = default;

    // The round for which this seat has to choose now.
    [[nodiscard]] virtual std::optional<int> openRound(const QJsonObject &view, Seat seat) const = 0;
    // The round that a view is in, whether this seat has chosen or not; 0 where it is no view of this game.
    [[nodiscard]] virtual int round(const QJsonObject &view) const = 0;
    // What the commitment binds; or why this cannot be chosen.
    [[nodiscard]] virtual std::variant<QByteArray, Refusal> payload(const QJsonObject &view,
                                                                    const QJsonObject &choice) const = 0;
    // To be asked at each view in which the seat is in `turn`.
    [[nodiscard]] virtual AutoAction act(const QJsonObject &view, const SealedChoice &sealed) const = 0;
};

// Seals a choice for the match's present round; or says why it cannot be chosen. `nonce` are nonceBytes
// random bytes.
[[nodiscard]] std::variant<SealedChoice, Refusal> sealChoice(const GameKind &kind, const QString &match,
                                                             Seat seat, const QJsonObject &view,
                                                             const QJsonObject &choice,
                                                             const QByteArray &nonce);

// A kept choice as it is written to disk, and back; nothing where it is none.
[[nodiscard]] QJsonObject toJson(const SealedChoice &sealed);
[[nodiscard]] std::optional<SealedChoice> sealedChoiceFromJson(const QJsonObject &json);

} // namespace core
