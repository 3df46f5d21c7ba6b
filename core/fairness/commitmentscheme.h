#pragma once

#include "game/game.h"

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

// What the program has to do by itself with a choice that it keeps.
struct AutoMove
{
    QJsonObject move;
};
// The server shows something that it may not; `reason` is a sentence, and nothing is to be sent.
struct Violation
{
    QString reason;
};
using AutoAction = std::variant<std::monostate, AutoMove, Violation>;

// How a game's hidden choices are kept; pure functions over what a player sees. Views come from strangers:
// whatever stands in them, there is an answer.
struct CommitmentScheme
{
    // The round for which this seat has to choose now.
    std::optional<int> (*openRound)(const QJsonObject &view, Seat seat);
    // What the commitment binds; or why this cannot be chosen, in a sentence.
    std::variant<QByteArray, QString> (*payload)(const QJsonObject &view, const QJsonObject &choice);
    // To be asked at each view in which the seat is in `turn`.
    AutoAction (*act)(const QJsonObject &view, const SealedChoice &sealed);
};

// Seals a choice for the match's present round; or says why it cannot be chosen. `nonce` are nonceBytes
// random bytes.
[[nodiscard]] std::variant<SealedChoice, QString> sealChoice(const GameKind &kind, const QString &match,
                                                             Seat seat, const QJsonObject &view,
                                                             const QJsonObject &choice,
                                                             const QByteArray &nonce);

// A kept choice as it is written to disk, and back; nothing where it is none.
[[nodiscard]] QJsonObject toJson(const SealedChoice &sealed);
[[nodiscard]] std::optional<SealedChoice> sealedChoiceFromJson(const QJsonObject &json);

} // namespace core
