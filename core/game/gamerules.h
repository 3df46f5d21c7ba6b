#pragma once

#include "game/activity.h"
#include "game/gamekind.h"
#include "game/optionvisitor.h"
#include "game/refusal.h"
#include "protocol/jsonwriter.h"
#include "protocol/rawjson.h"

#include <QRandomGenerator>

#include <chrono>
#include <concepts>
#include <optional>
#include <variant>
#include <vector>

// What the rules of a game are: a struct `R` of types and static functions over values, none of which knows a
// clock, a file or a player's name. GameOf (gameof.h) makes a Game of it, and checks once for all games what
// all have in common: whether the match is over, whose turn it is, the step, the form and the legality of a
// move. The concepts below are the one list of what there has to be and of what may be left out.
namespace core {
// clang-format off

// The options with which a match of a game is played. `id` is the game's word on the wire.
template<typename R>
concept HasOptions = requires(const QString &id, OptionVisitor &visitor, typename R::Options &options,
                              const typename R::Options &checked) {
    // The options of the game `id` where nothing else is asked for.
    { R::standardOptions(id) } -> std::same_as<typename R::Options>;
    // Shows each option to the visitor, in the order of the contract.
    { R::visitOptions(visitor, options) } -> std::same_as<void>;
    // Why options that are allowed each for itself do not go together; nothing where they do.
    { R::conflict(checked) } -> std::same_as<std::optional<Refusal>>;
    // For how many players the game is with these.
    { R::seats(checked) } -> std::same_as<SeatRange>;
};

// How a match begins, and what is done in it. A State is all that the server knows of a match.
template<typename R>
concept HasMoves = requires(const typename R::Options &options, const Setup &setup, const QJsonObject &json,
                            JsonWriter &writer, const typename R::State &state, Seat seat,
                            const typename R::Move &move) {
    // The start; what is drawn by lot comes from `random` of the setup or, in a replay, from its `secrets`.
    { R::initial(options, setup) } -> std::same_as<typename R::State>;
    // Reads what a stranger sent; nothing where it has not the form of a move.
    { R::readMove(options, json) } -> std::same_as<std::optional<typename R::Move>>;
    // Writes the fields of an object: what the rules read of the move, and nothing else that its sender wrote.
    { R::write(writer, move) } -> std::same_as<void>;
    // The options that it began with.
    { R::optionsOf(state) } -> std::convertible_to<const typename R::Options &>;
    // Whether this seat may act now. Only asked while the match goes on.
    { R::mayMove(state, seat) } -> std::same_as<bool>;
    // Whether several seats may act at once now, so that a move that was made for an earlier step is good.
    { R::isSimultaneous(state) } -> std::same_as<bool>;
    // Why the rules forbid this move now to a seat that may act; nothing where it is legal.
    { R::legalityError(state, seat, move) } -> std::same_as<std::optional<Refusal>>;
    // After a legal move.
    { R::applied(state, seat, move) } -> std::same_as<typename R::State>;
};

// How a match ends otherwise than by a move, and what its end is.
template<typename R>
concept HasEnds = requires(const typename R::State &state, Seat seat, Departure departure) {
    // Whether this seat still takes part.
    { R::isIn(state, seat) } -> std::same_as<bool>;
    // After a seat that takes part has gone, of itself or as its time was up.
    { R::departed(state, seat, departure) } -> std::same_as<typename R::State>;
    // Over, without winners.
    { R::stopped(state) } -> std::same_as<typename R::State>;
    // Nothing while the match goes on.
    { R::outcome(state) } -> std::same_as<std::optional<Outcome>>;
};

// What is seen. A View is all that one viewer may know; nothing else leaves the game before its end.
template<typename R>
concept HasViews = requires(const typename R::State &state, Viewer viewer, JsonWriter &writer,
                            const typename R::View &view, const QString &id, const QJsonObject &json,
                            Seat seat, bool acts) {
    { R::view(state, viewer) } -> std::convertible_to<const typename R::View &>;
    // Writes the fields of an object.
    { R::write(writer, view) } -> std::same_as<void>;
    // Reads what a stranger sent as a view of the game `id`; nothing where it is none. What was written is
    // read back as it was.
    { R::readView(id, json) } -> std::same_as<std::optional<typename R::View>>;
    { R::optionsOf(view) } -> std::convertible_to<const typename R::Options &>;
    // What the player of a seat is doing; `acts` where the seat is in turn.
    { R::activity(view, seat, acts) } -> std::same_as<SeatActivity>;
    // Asked of the last view of a match.
    { R::ending(view) } -> std::same_as<Ending>;
    // Whether everybody may see every move as it was made.
    { R::movesArePublic } -> std::convertible_to<bool>;
};

// Every move that a seat in turn may make, as far as it sees: where they can be listed.
template<typename R>
concept ListsMoves = requires(const typename R::View &view, Seat seat) {
    { R::legalMoves(view, seat) } -> std::same_as<std::vector<typename R::Move>>;
};

// Where they cannot be listed: one that the rules allow as far as the seat sees, drawn at random; nothing
// where the player's own program makes the next move.
template<typename R>
concept DrawsMoves = requires(const typename R::View &view, Seat seat, QRandomGenerator &random) {
    { R::anyMove(view, seat, random) } -> std::same_as<std::optional<typename R::Move>>;
};

// What may be left out:

// Everybody sees the same, whoever looks, and one seat is in turn at a time; left out: no.
template<typename R>
concept ShowsAllAlike = requires {
    { R::viewsAreAlike } -> std::same_as<const bool &>;
};
// All players have one aim, so that nobody of them can win alone; left out: no.
template<typename R>
concept MayBePlayedAsOne = requires(const typename R::Options &options) {
    { R::isPlayedAsOne(options) } -> std::same_as<bool>;
};
// The time that the rules themselves give for the present phase.
template<typename R>
concept LimitsPhases = requires(const typename R::State &state) {
    { R::phaseLimit(state) } -> std::same_as<std::optional<std::chrono::milliseconds>>;
};
// False where who may act now only has to say what is so; left out: wherever phaseLimit gives no time.
template<typename R>
concept StopsClocks = requires(const typename R::State &state) {
    { R::isOnClock(state) } -> std::same_as<bool>;
};
// Changes whenever the clock of this seat starts anew; left out: with every move.
template<typename R>
concept CountsPhases = requires(const typename R::State &state, Seat seat) {
    { R::phase(state, seat) } -> std::same_as<int>;
};
// The fields of an object: what was hidden, for the transcript of a match that is over.
template<typename R>
concept TellsSecrets = requires(JsonWriter &writer, const typename R::State &state) {
    { R::writeSecrets(writer, state) } -> std::same_as<void>;
};
// What is wrong with a transcript's secrets; nothing where they are good.
template<typename R>
concept ValidatesSecrets = requires(const typename R::Options &options, const QJsonObject &secrets) {
    { R::validateSecrets(options, secrets) } -> std::same_as<std::optional<Refusal>>;
};
// How the player's own program commits to hidden choices: HidesChoices (fairness/commitmentschemeof.h).

// What may be left out is left out or just as above, so that nothing is passed over for a wrong parameter. A
// name that is misspelt cannot be told from none, nor can overloads of which none is right.
template<typename R>
concept OptionalRulesFit = (ListsMoves<R> || !requires { &R::legalMoves; })
                          && (DrawsMoves<R> || !requires { &R::anyMove; })
                          && (ShowsAllAlike<R> || !requires { &R::viewsAreAlike; })
                          && (MayBePlayedAsOne<R> || !requires { &R::isPlayedAsOne; })
                          && (LimitsPhases<R> || !requires { &R::phaseLimit; })
                          && (StopsClocks<R> || !requires { &R::isOnClock; })
                          && (CountsPhases<R> || !requires { &R::phase; })
                          && (TellsSecrets<R> || !requires { &R::writeSecrets; })
                          && (ValidatesSecrets<R> || !requires { &R::validateSecrets; });

template<typename R>
concept GameRules = HasOptions<R> && HasMoves<R> && HasEnds<R> && HasViews<R>
                    && (ListsMoves<R> || DrawsMoves<R>) && OptionalRulesFit<R>;
// clang-format on

// A legal move at random by either; nothing where there is none to choose.
template<typename R>
    requires ListsMoves<R> || DrawsMoves<R>
[[nodiscard]] std::optional<typename R::Move> anyMove(const typename R::View &view, Seat seat,
                                                      QRandomGenerator &random)
{
    if constexpr (ListsMoves<R>) {
        const auto moves = R::legalMoves(view, seat);
        if (moves.empty())
            return std::nullopt;
        return moves[random.bounded(static_cast<quint32>(moves.size()))];
    } else {
        return R::anyMove(view, seat, random);
    }
}

// What the rules write of a move, a choice or a view.
template<typename R, typename Value>
[[nodiscard]] QJsonObject toJson(const Value &value)
{
    return RawJson::written([&](JsonWriter &w) { R::write(w, value); }).tree();
}

} // namespace core
