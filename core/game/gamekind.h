#pragma once

#include "game/activity.h"
#include "game/game.h"
#include "game/optionvisitor.h"

#include <QRandomGenerator>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace core {

struct CommitmentScheme;

// A game of the catalog, before anybody plays it. `options` are complete and checked ones; views come from
// anybody: whatever stands in them, there is an answer. Immutable, and safe to use from every thread.
class GameKind
{
public:
    explicit GameKind(const QString &gameId)
        : id(gameId)
    {
    }
    virtual ~GameKind() = default;
    Q_DISABLE_COPY_MOVE(GameKind)

    // The word for it on the wire.
    const QString id;

    // What may be chosen, in the order of the contract. Not every choice goes together with every other.
    [[nodiscard]] virtual std::vector<OptionRange> optionRanges() const = 0;
    // Completes options with the game's defaults; or says what is wrong with them.
    [[nodiscard]] virtual std::variant<QJsonObject, Rejection> checkedOptions(
        const QJsonObject &given) const = 0;
    [[nodiscard]] virtual SeatRange seats(const QJsonObject &options) const = 0;
    // Whether all players have one aim, so that nobody of them can win alone.
    [[nodiscard]] virtual bool isPlayedAsOne(const QJsonObject &) const { return false; }
    // What is wrong with a transcript's secrets, before a match is played again with them.
    [[nodiscard]] virtual std::optional<Refusal> validateSecrets(const QJsonObject &options,
                                                                 const QJsonObject &secrets) const = 0;
    [[nodiscard]] virtual std::unique_ptr<Game> start(const QJsonObject &options,
                                                      const Setup &setup) const = 0;
    // How hidden choices are kept by the player's own program; null where there are none.
    [[nodiscard]] virtual const CommitmentScheme *commitmentScheme() const = 0;

    // The options of the match that this is a view of; nothing where it is no view of this game.
    [[nodiscard]] virtual std::optional<QJsonObject> optionsOf(const QJsonObject &view) const = 0;
    // What each of so many players is doing, by seat; `turn` are the seats that may act. Nothing where it is
    // no view of this game.
    [[nodiscard]] virtual std::optional<std::vector<SeatActivity>> activities(
        const QJsonObject &view, int players, const std::vector<Seat> &turn) const = 0;
    [[nodiscard]] virtual Ending ending(const QJsonObject &view) const = 0;
    // Every move that a seat in turn may make; nothing where they cannot be listed.
    [[nodiscard]] virtual std::optional<std::vector<QJsonObject>> legalMoves(const QJsonObject &view,
                                                                             Seat seat) const = 0;
    // What a seat in turn may play, drawn at random, as its board would give it: a choice that is to be
    // hidden is still open, and its commitment is made by sealChoice(). Nothing where there is nothing to
    // choose, because the player's program moves by itself or no move is legal.
    [[nodiscard]] virtual std::optional<QJsonObject> anyMove(const QJsonObject &view, Seat seat,
                                                             QRandomGenerator &random) const = 0;
};

} // namespace core
