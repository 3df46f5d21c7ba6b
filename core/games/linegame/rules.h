#pragma once

#include "game/game.h"

#include <span>
#include <string>

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
struct LineGame
{
    struct Options
    {
        int columns;
        int rows;
        int inARow;
        bool gravity;
    };

    struct Cell
    {
        int column;
        int row;
        bool operator==(const Cell &) const = default;
    };

    // What a player sent: games with gravity read the column, the others the cell.
    struct Move
    {
        struct Place
        {
            qint64 column;
            qint64 row;
        };
        std::optional<Place> cell;
        std::optional<qint64> column;
    };

    struct State
    {
        Options options;
        std::string cells; // row by row: `.`, `X` or `O`
        std::vector<Cell> moves;
        std::vector<Cell> line; // of the winner, row by row; empty until somebody wins
        Seat next;
        std::optional<std::pair<Seat, Departure>> gone;
        bool isStopped = false;
    };

    static std::variant<Options, Rejection> parseOptions(const QString &id, const QJsonObject &given);
    static void writeOptions(JsonWriter &writer, const Options &options);
    static SeatRange seats(const QJsonObject &checkedOptions);
    static State initial(const Options &options, const Setup &setup);
    static std::optional<Move> parseMove(const QJsonObject &json);
    static void writeMove(JsonWriter &writer, const State &before, const Move &move);
    static bool mayMove(const State &state, Seat seat);
    static std::optional<QString> legalityError(const State &state, Seat seat, const Move &move);
    static State applied(State state, Seat seat, const Move &move);
    static State departed(State state, Seat seat, Departure departure);
    static State stopped(State state);
    static bool isIn(const State &state, Seat seat);
    static std::optional<Outcome> outcome(const State &state);
    static void writeView(JsonWriter &writer, const State &state, Viewer viewer);
    static bool isSimultaneous(const State &state);
    static constexpr bool movesArePublic = true;
    static constexpr bool viewsAreAlike = true;
};

} // namespace core
