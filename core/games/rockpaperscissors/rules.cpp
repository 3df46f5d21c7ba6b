#include "games/rockpaperscissors/rules.h"

#include "fairness/commitment.h"
#include "games/options.h"
#include "games/rockpaperscissors/gestures.h"

#include <QCoreApplication>

#include <algorithm>

// What a move is and what of a match is seen; how a round is decided stands in rockpaperscissors/round.cpp.
namespace core {

using namespace Qt::Literals::StringLiterals;

using Options = RockPaperScissors::Options;
using State = RockPaperScissors::State;
using Move = RockPaperScissors::Move;
using Phase = RockPaperScissors::Phase;
using Player = RockPaperScissors::Player;

static constexpr int fewestPoints = 1;
static constexpr int mostPoints = 100;
static constexpr auto gameId = "rock_paper_scissors"_L1;

namespace {

// The context of what this file says.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::RockPaperScissors)
};

} // namespace

std::variant<Options, Rejection> RockPaperScissors::parseOptions(const QString &, const QJsonObject &given)
{
    const auto gestures = numberOption(given, "gestures"_L1, fewestGestures, mostGestures, 3);
    if (!gestures || *gestures % 2 == 0)
        return Rejection{ErrorCode::BadOptions,
                         Texts::tr("The number of gestures has to be odd, from 3 to 101.")};
    const auto rule = wordOption(given, "rule"_L1, {"elimination"_L1, "points"_L1});
    if (!rule)
        return Rejection{ErrorCode::BadOptions, Texts::tr("The rule is \"elimination\" or \"points\".")};
    const auto firstTo = numberOption(given, "first_to"_L1, fewestPoints, mostPoints, 3);
    if (!firstTo)
        return Rejection{ErrorCode::BadOptions, Texts::tr("The points to reach are from 1 to 100.")};
    return Options{*gestures, *rule == 0 ? Rule::Elimination : Rule::Points, *firstTo};
}

static QLatin1StringView ruleName(RockPaperScissors::Rule rule)
{
    return rule == RockPaperScissors::Rule::Points ? "points"_L1 : "elimination"_L1;
}

void RockPaperScissors::writeOptions(JsonWriter &w, const Options &options)
{
    w.field("gestures"_L1, options.gestures);
    w.field("rule"_L1, ruleName(options.rule));
    w.field("first_to"_L1, options.firstTo);
}

SeatRange RockPaperScissors::seats(const QJsonObject &)
{
    return {2, mostPlayers};
}

State RockPaperScissors::initial(const Options &options, const Setup &setup)
{
    State state;
    state.options = options;
    state.match = setup.match;
    state.players.resize(static_cast<std::size_t>(setup.players));
    return state;
}

std::optional<Move> RockPaperScissors::parseMove(const QJsonObject &json)
{
    if (json.contains("commit"_L1)) {
        const QJsonValue hash = json["commit"_L1];
        return bytesOfHex(hash, 32) ? std::optional<Move>(Commit{hash.toString()}) : std::nullopt;
    }
    const auto gesture = integerOf(json["gesture"_L1]);
    const auto nonce = bytesOfHex(json["nonce"_L1], nonceBytes);
    if (!gesture || !nonce)
        return std::nullopt;
    return Reveal{*gesture, *nonce};
}

void RockPaperScissors::writeMove(JsonWriter &w, const State &, const Move &move)
{
    if (const auto *commit = std::get_if<Commit>(&move))
        return w.field("commit"_L1, commit->hash);
    const auto &reveal = std::get<Reveal>(move);
    w.field("gesture"_L1, reveal.gesture);
    w.field("nonce"_L1, QLatin1StringView(reveal.nonce.toHex()));
}

bool RockPaperScissors::mayMove(const State &state, Seat seat)
{
    const Player &player = state.players[static_cast<std::size_t>(seat)];
    if (!player.isIn)
        return false;
    switch (state.phase) {
    case Phase::Commit:
        return player.commit.isEmpty();
    case Phase::Reveal:
        return !player.gesture && !player.isLate;
    case Phase::Over:
        return false;
    }
    Q_UNREACHABLE();
}

static std::optional<QString> commitError(const State &state, const RockPaperScissors::Commit &commit)
{
    if (state.phase != Phase::Commit)
        return Texts::tr("All throws of this round are sealed already.");
    if (std::ranges::find(state.players, commit.hash, &Player::commit) != state.players.end())
        return Texts::tr("Somebody else has sealed exactly this. Seal your own throw.");
    return std::nullopt;
}

static std::optional<QString> revealError(const State &state, Seat seat,
                                          const RockPaperScissors::Reveal &reveal)
{
    if (state.phase != Phase::Reveal)
        return Texts::tr("Not everybody's throw is sealed yet.");
    if (reveal.gesture < 0 || reveal.gesture >= state.options.gestures)
        return Texts::tr("There is no such gesture.");
    const QString hash = commitment({.match = state.match,
                                     .round = static_cast<quint32>(state.round),
                                     .seat = static_cast<quint32>(seat),
                                     .game = gameId,
                                     .nonce = reveal.nonce,
                                     .payload = QByteArray(1, static_cast<char>(reveal.gesture))});
    if (hash != state.players[static_cast<std::size_t>(seat)].commit)
        return Texts::tr("That is not the throw that was sealed.");
    return std::nullopt;
}

std::optional<QString> RockPaperScissors::legalityError(const State &state, Seat seat, const Move &move)
{
    if (const auto *commit = std::get_if<Commit>(&move))
        return commitError(state, *commit);
    return revealError(state, seat, std::get<Reveal>(move));
}

bool RockPaperScissors::isIn(const State &state, Seat seat)
{
    return state.players[static_cast<std::size_t>(seat)].isIn;
}

std::optional<Outcome> RockPaperScissors::outcome(const State &state)
{
    return state.outcome;
}

std::optional<std::chrono::milliseconds> RockPaperScissors::phaseLimit(const State &state)
{
    return state.phase == Phase::Reveal ? std::optional<std::chrono::milliseconds>(revealTime) : std::nullopt;
}

static QLatin1StringView phaseName(Phase phase)
{
    switch (phase) {
    case Phase::Commit:
        return "commit"_L1;
    case Phase::Reveal:
        return "reveal"_L1;
    case Phase::Over:
        return "over"_L1;
    }
    Q_UNREACHABLE();
}

// A field for each seat that has something to show: `shown` gives it, or nothing.
template<typename Shown>
static void writeSeats(JsonWriter &w, QLatin1StringView key, const State &state, Shown shown)
{
    w.object(key, [&] {
        for (Seat seat = 0; const Player &player : state.players) {
            if (const auto content = shown(player))
                w.field(QLatin1StringView(QByteArray::number(seat)), *content);
            ++seat;
        }
    });
}

static void writeRound(JsonWriter &w, const RockPaperScissors::Round &round)
{
    w.object("gestures"_L1, [&] {
        for (const auto &[seat, gesture] : round.gestures)
            w.field(QLatin1StringView(QByteArray::number(seat)), gesture);
    });
    w.list("out"_L1, round.out);
}

void RockPaperScissors::writeView(JsonWriter &w, const State &state, Viewer)
{
    writeOptions(w, state.options);
    w.field("round"_L1, state.round);
    w.field("phase"_L1, phaseName(state.phase));
    w.array("in"_L1, [&] {
        for (Seat seat = 0; const Player &player : state.players) {
            if (player.isIn)
                w.value(seat);
            ++seat;
        }
    });
    writeSeats(w, "committed"_L1, state, [](const Player &player) {
        return player.commit.isEmpty() ? std::nullopt : std::optional(player.commit);
    });
    writeSeats(w, "revealed"_L1, state, [&](const Player &player) {
        return state.phase == Phase::Over ? player.gesture : std::nullopt;
    });
    w.array("scores"_L1, [&] {
        for (const Player &player : state.players)
            w.value(player.score);
    });
    w.list("rounds"_L1, state.rounds, writeRound);
}

} // namespace core
