#include "games/bullsandcows/rules.h"

#include "game/gameof.h"

namespace core {

static_assert(GameRules<BullsAndCows> && HidesChoices<BullsAndCows>);

using State = BullsAndCows::State;

namespace {

// The set of rules by which a match goes.
template<typename Match>
using RulesOf = typename std::remove_cvref_t<Match>::Rules;

const CodeState &codeStateOf(const State &state)
{
    return std::visit([](const auto &match) -> const CodeState & { return match; }, state);
}

} // namespace

void BullsAndCows::visitOptions(OptionVisitor &visitor, Options &options)
{
    core::visitOptions(visitor, options);
}

SeatRange BullsAndCows::seats(const Options &options)
{
    return options.mode == Options::Mode::Duel ? SeatRange{2, 2} : SeatRange{1, Options::mostPlayers};
}

State BullsAndCows::initial(const Options &options, const Setup &setup)
{
    switch (options.mode) {
    case Options::Mode::Race:
        return Race::initial(options, setup);
    case Options::Mode::CoOp:
        return CoOp::initial(options, setup);
    case Options::Mode::Duel:
        return Duel::initial(options, setup);
    }
    Q_UNREACHABLE();
}

const CodeOptions &BullsAndCows::optionsOf(const State &state)
{
    return codeStateOf(state).view;
}

bool BullsAndCows::mayMove(const State &state, Seat seat)
{
    return std::visit([&](const auto &match) { return RulesOf<decltype(match)>::mayMove(match, seat); },
                      state);
}

bool BullsAndCows::isSimultaneous(const State &state)
{
    return std::visit([](const auto &match) { return RulesOf<decltype(match)>::isSimultaneous(match); },
                      state);
}

std::optional<Refusal> BullsAndCows::legalityError(const State &state, Seat seat, const Move &move)
{
    return std::visit(
        [&](const auto &match) { return RulesOf<decltype(match)>::legalityError(match, seat, move); }, state);
}

State BullsAndCows::applied(State state, Seat seat, const Move &move)
{
    std::visit([&](auto &match) { match = RulesOf<decltype(match)>::applied(std::move(match), seat, move); },
               state);
    return state;
}

bool BullsAndCows::isIn(const State &state, Seat seat)
{
    return std::visit([&](const auto &match) { return RulesOf<decltype(match)>::isIn(match, seat); }, state);
}

State BullsAndCows::departed(State state, Seat seat, Departure departure)
{
    std::visit(
        [&](auto &match) { match = RulesOf<decltype(match)>::departed(std::move(match), seat, departure); },
        state);
    return state;
}

State BullsAndCows::stopped(State state)
{
    std::visit([](CodeState &match) { finish(match, {match.players.in()}, false, Reason::Stopped); }, state);
    return state;
}

std::optional<Outcome> BullsAndCows::outcome(const State &state)
{
    return codeStateOf(state).outcome;
}

std::optional<std::chrono::milliseconds> BullsAndCows::phaseLimit(const State &state)
{
    const auto *duel = std::get_if<Duel::State>(&state);
    return duel ? Duel::phaseLimit(*duel) : std::nullopt;
}

bool BullsAndCows::isOnClock(const State &state)
{
    const auto *duel = std::get_if<Duel::State>(&state);
    return !duel || Duel::isOnClock(*duel);
}

int BullsAndCows::phase(const State &state, Seat seat)
{
    return std::visit([&](const auto &match) { return RulesOf<decltype(match)>::phase(match, seat); }, state);
}

CodeView BullsAndCows::view(const State &state, Viewer viewer)
{
    return std::visit([&](const auto &match) { return RulesOf<decltype(match)>::view(match, viewer); },
                      state);
}

void BullsAndCows::writeSecrets(JsonWriter &w, const State &state)
{
    std::visit([&](const auto &match) { RulesOf<decltype(match)>::writeSecrets(w, match); }, state);
}

std::optional<Refusal> BullsAndCows::validateSecrets(const Options &options, const QJsonObject &secrets)
{
    if (options.mode == Options::Mode::Duel)
        return std::nullopt;
    return SharedCode::validateSecrets(options.form, secrets);
}

static_assert(GameRules<BullsAndCows>);

} // namespace core
