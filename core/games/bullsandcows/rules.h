#pragma once

#include "game/gamerules.h"
#include "games/bullsandcows/commitments.h"
#include "games/bullsandcows/coop.h"
#include "games/bullsandcows/duel.h"
#include "games/bullsandcows/race.h"
#include "games/bullsandcows/viewrules.h"

namespace core {

// Bulls and cows; the contract's section 5. Three sets of rules behind one name: each match goes by one of
// them, and its State says by which.
struct BullsAndCows : CodeViewRules, CodeCommitments
{
    using Options = CodeOptions;
    using Move = CodeMove;
    using State = std::variant<Race::State, CoOp::State, Duel::State>;

    static constexpr bool movesArePublic = false;

    static Options standardOptions(const QString &) { return {}; }
    static void visitOptions(OptionVisitor &visitor, Options &options);
    static std::optional<Refusal> conflict(const Options &options) { return core::conflict(options); }
    static SeatRange seats(const Options &options);
    static bool isPlayedAsOne(const Options &options) { return options.mode == Options::Mode::CoOp; }

    static State initial(const Options &options, const Setup &setup);
    using CodeViewRules::optionsOf;
    static const Options &optionsOf(const State &state);
    static std::optional<Move> readMove(const Options &, const QJsonObject &json)
    {
        return readCodeMove(json);
    }
    using CodeCommitments::write;
    using CodeViewRules::write;
    static void write(JsonWriter &writer, const Move &move) { core::write(writer, move); }
    static bool mayMove(const State &state, Seat seat);
    static bool isSimultaneous(const State &state);
    static std::optional<Refusal> legalityError(const State &state, Seat seat, const Move &move);
    static State applied(State state, Seat seat, const Move &move);

    static bool isIn(const State &state, Seat seat);
    static State departed(State state, Seat seat, Departure departure);
    static State stopped(State state);
    static std::optional<Outcome> outcome(const State &state);

    static std::optional<std::chrono::milliseconds> phaseLimit(const State &state);
    static bool isOnClock(const State &state);
    static int phase(const State &state, Seat seat);

    static View view(const State &state, Viewer viewer);
    static void writeSecrets(JsonWriter &writer, const State &state);
    static std::optional<Refusal> validateSecrets(const Options &options, const QJsonObject &secrets);
};

} // namespace core
