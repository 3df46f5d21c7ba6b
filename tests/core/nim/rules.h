#pragma once

#include "game/gamerules.h"
#include "game/twoplayers.h"

// Nim: heaps of 1, 2, 3 … pieces; who is to move takes as many as they like from one of them, and who takes
// the last piece of all wins, or loses. The example of core/games/README.md: a whole game as it would stand
// in core/games/nim, which no catalog has.
struct Nim : core::TwoPlayers
{
    struct Options
    {
        int heaps = 3;
        bool lastLoses = false;
        bool operator==(const Options &) const = default;
    };

    struct Move
    {
        qint64 heap;
        qint64 take;
        bool operator==(const Move &) const = default;
    };

    struct View : Options
    {
        std::vector<int> pieces; // by heap
        bool operator==(const View &) const = default;
    };

    struct State : Turns
    {
        View view;
    };

    static Options standardOptions(const QString &) { return {}; }
    static void visitOptions(core::OptionVisitor &visitor, Options &options);

    static State initial(const Options &options, const core::Setup &setup);
    static const Options &optionsOf(const State &state) { return state.view; }
    static std::optional<Move> readMove(const Options &options, const QJsonObject &json);
    static void write(core::JsonWriter &writer, const Move &move);
    static std::optional<core::Refusal> legalityError(const State &state, core::Seat seat, const Move &move);
    static State applied(State state, core::Seat seat, const Move &move);
    static std::vector<Move> legalMoves(const View &view, core::Seat seat);
    static std::optional<core::Outcome> outcome(const State &state);

    static const View &view(const State &state, core::Viewer) { return state.view; }
    static const Options &optionsOf(const View &view) { return view; }
    static void write(core::JsonWriter &writer, const View &view);
    static std::optional<View> readView(const QString &id, const QJsonObject &json);
};
