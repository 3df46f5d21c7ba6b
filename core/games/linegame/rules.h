#pragma once

#include "game/gamerules.h"
#include "game/twoplayers.h"
#include "games/linegame/view.h"

#include <span>

namespace core {

// One line game of the catalog: its board, how many in a row win, and whether pieces fall.
struct LinePreset
{
    QLatin1StringView id;
    int columns;
    int rows;
    int inARow;
    bool gravity;
};
// The rules of a further line game are a row here; HACKING.md names what else there is to it.
[[nodiscard]] std::span<const LinePreset> linePresets();

// The rules of tic-tac-toe and its family; the contract's section 5, "Line games".
struct LineGame : TwoPlayers
{
    using Options = LineOptions;
    using View = LineView;

    struct Move
    {
        Cell cell; // where a piece falls, its row says nothing
        bool falls = false;
        bool operator==(const Move &) const = default;
    };

    struct State : Turns
    {
        View view;
    };

    static Options standardOptions(const QString &id);
    static void visitOptions(OptionVisitor &visitor, Options &options);
    static std::optional<Refusal> conflict(const Options &options);

    static State initial(const Options &options, const Setup &setup);
    static const Options &optionsOf(const State &state) { return state.view; }
    static std::optional<Move> readMove(const Options &options, const QJsonObject &json);
    static void write(JsonWriter &writer, const Move &move);
    static std::optional<Refusal> legalityError(const State &state, Seat seat, const Move &move);
    static State applied(State state, Seat seat, const Move &move);
    static std::vector<Move> legalMoves(const View &view, Seat seat);
    static std::optional<Outcome> outcome(const State &state);

    static const View &view(const State &state, Viewer) { return state.view; }
    static const Options &optionsOf(const View &view) { return view; }
    static void write(JsonWriter &writer, const View &view);
    static std::optional<View> readView(const QString &id, const QJsonObject &json);
    static Ending ending(const View &view);
};

} // namespace core
