#include "nim/rules.h"

#include "game/gameof.h"
#include "protocol/json.h"

#include <algorithm>

using namespace core;
using namespace Qt::Literals::StringLiterals;

void Nim::visitOptions(OptionVisitor &visitor, Options &options)
{
    visitor.number("heaps"_L1, options.heaps, 1, 9);
    visitor.flag("last_loses"_L1, options.lastLoses);
}

Nim::State Nim::initial(const Options &options, const Setup &setup)
{
    State state{{.next = setup.first}, {options, {}}};
    for (int heap = 1; heap <= options.heaps; ++heap)
        state.view.pieces.push_back(heap);
    return state;
}

std::optional<Nim::Move> Nim::readMove(const Options &, const QJsonObject &json)
{
    const auto heap = integerOf(json["heap"_L1]);
    const auto take = integerOf(json["take"_L1]);
    return heap && take ? std::optional(Move{*heap, *take}) : std::nullopt;
}

void Nim::write(JsonWriter &w, const Move &move)
{
    w.field("heap"_L1, move.heap);
    w.field("take"_L1, move.take);
}

std::optional<Refusal> Nim::legalityError(const State &state, Seat seat, const Move &move)
{
    const auto moves = legalMoves(state.view, seat);
    const bool isLegal = std::ranges::find(moves, move) != moves.end();
    return isLegal ? std::nullopt : std::optional(Refusal{"outside"_L1});
}

Nim::State Nim::applied(State state, Seat seat, const Move &move)
{
    state.view.pieces[static_cast<std::size_t>(move.heap)] -= static_cast<int>(move.take);
    state.next = 1 - seat;
    return state;
}

std::vector<Nim::Move> Nim::legalMoves(const View &view, Seat)
{
    std::vector<Move> moves;
    for (qint64 heap = 0; const int pieces : view.pieces) {
        for (int take = 1; take <= pieces; ++take)
            moves.push_back({heap, take});
        ++heap;
    }
    return moves;
}

std::optional<Outcome> Nim::outcome(const State &state)
{
    if (const auto end = endedEarly(state))
        return end;
    if (std::ranges::any_of(state.view.pieces, [](int pieces) { return pieces > 0; }))
        return std::nullopt;
    const Seat winner = state.view.lastLoses ? state.next : 1 - state.next;
    return won(winner, 1 - winner, Reason::Won);
}

void Nim::write(JsonWriter &w, const View &view)
{
    writeOptions<Nim>(w, view);
    w.list("pieces"_L1, view.pieces);
}

std::optional<Nim::View> Nim::readView(const QString &id, const QJsonObject &json)
{
    const auto options = goodOptions<Nim>(id, json);
    FieldReader reader(json);
    const auto pieces = reader.naturals("pieces"_L1);
    if (!options || reader.failure() || pieces.size() != static_cast<std::size_t>(options->heaps))
        return std::nullopt;
    const bool isPossible = std::ranges::all_of(pieces,
                                                [heap = 0](int left) mutable { return left <= ++heap; });
    return isPossible ? std::optional(View{*options, pieces}) : std::nullopt;
}

static_assert(core::GameRules<Nim>);
