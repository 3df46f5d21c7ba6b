#include "games/linegame/rules.h"

#include "protocol/json.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <tuple>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array presets{
    LinePreset{"tic_tac_toe"_L1, 3, 3, 3, false},
    LinePreset{"four_in_a_row"_L1, 7, 6, 4, true},
    LinePreset{"gomoku"_L1, 15, 15, 5, false},
};

constexpr int least = 3;
constexpr int most = 19;
constexpr char empty = '.';

using Options = LineGame::Options;
using State = LineGame::State;
using Cell = LineGame::Cell;
using Move = LineGame::Move;

// The context of what this file says.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::LineGame)
};

// The option, or the preset's value where it is missing; nothing where it is not an allowed number.
std::optional<int> sizeOption(const QJsonObject &given, QLatin1StringView key, int preset)
{
    const auto found = given.constFind(key);
    if (found == given.constEnd())
        return preset;
    const auto size = integerOf(*found);
    if (!size || *size < least || *size > most)
        return std::nullopt;
    return static_cast<int>(*size);
}

bool isInside(const Options &options, qint64 column, qint64 row)
{
    return column >= 0 && column < options.columns && row >= 0 && row < options.rows;
}

char pieceOf(Seat seat)
{
    return seat == 0 ? 'X' : 'O';
}

std::size_t indexOf(const Options &options, Cell cell)
{
    return static_cast<std::size_t>(cell.row * options.columns + cell.column);
}

char at(const State &state, Cell cell)
{
    return state.cells[indexOf(state.options, cell)];
}

bool isFull(const State &state)
{
    return state.moves.size() == state.cells.size();
}

// Where a legal move puts its piece.
Cell target(const State &state, const Move &move)
{
    if (!state.options.gravity)
        return {static_cast<int>(move.cell->column), static_cast<int>(move.cell->row)};
    Cell cell{static_cast<int>(*move.column), state.options.rows - 1};
    while (at(state, cell) != empty)
        --cell.row;
    return cell;
}

// The unbroken run of equal pieces through `start`, in this direction and the opposite one.
std::vector<Cell> runThrough(const State &state, Cell start, int right, int down)
{
    std::vector<Cell> run{start};
    for (const int sign : {1, -1}) {
        Cell cell{start.column + sign * right, start.row + sign * down};
        while (isInside(state.options, cell.column, cell.row) && at(state, cell) == at(state, start)) {
            run.push_back(cell);
            cell = {cell.column + sign * right, cell.row + sign * down};
        }
    }
    return run;
}

std::vector<Cell> winningLine(const State &state, Cell last)
{
    constexpr std::array<std::pair<int, int>, 4> directions{{{1, 0}, {0, 1}, {1, 1}, {1, -1}}};
    std::vector<Cell> line;
    for (const auto &[right, down] : directions) {
        const auto run = runThrough(state, last, right, down);
        if (run.size() >= static_cast<std::size_t>(state.options.inARow))
            line.insert(line.end(), run.begin(), run.end());
    }
    std::ranges::sort(line, {}, [](Cell cell) { return std::tuple(cell.row, cell.column); });
    line.erase(std::unique(line.begin(), line.end()), line.end());
    return line;
}

void writeCells(JsonWriter &w, QLatin1StringView key, const std::vector<Cell> &cells)
{
    w.array(key, [&] {
        for (const Cell cell : cells)
            w.array([&] {
                w.value(cell.column);
                w.value(cell.row);
            });
    });
}

std::optional<Move::Place> placeOf(const QJsonValue &json)
{
    const QJsonArray pair = json.toArray();
    if (pair.size() != 2)
        return std::nullopt;
    const auto column = integerOf(pair[0]);
    const auto row = integerOf(pair[1]);
    if (!column || !row)
        return std::nullopt;
    return Move::Place{*column, *row};
}

} // namespace

std::span<const LinePreset> linePresets()
{
    return presets;
}

std::variant<Options, Rejection> LineGame::parseOptions(const QString &id, const QJsonObject &given)
{
    const auto preset = std::ranges::find(presets, id, &LinePreset::id);
    Q_ASSERT(preset != presets.end());
    const auto columns = sizeOption(given, "columns"_L1, preset->columns);
    const auto rows = sizeOption(given, "rows"_L1, preset->rows);
    const auto inARow = sizeOption(given, "in_a_row"_L1, preset->inARow);
    if (!columns || !rows || !inARow)
        return Rejection{ErrorCode::BadOptions,
                         Texts::tr("Columns, rows and how many in a row win go from 3 to 19.")};
    if (*inARow > std::max(*columns, *rows))
        return Rejection{ErrorCode::BadOptions, Texts::tr("That many in a row do not fit on the board.")};
    return Options{*columns, *rows, *inARow, preset->gravity};
}

void LineGame::writeOptions(JsonWriter &w, const Options &options)
{
    w.field("columns"_L1, options.columns);
    w.field("rows"_L1, options.rows);
    w.field("in_a_row"_L1, options.inARow);
}

SeatRange LineGame::seats(const QJsonObject &)
{
    return {2, 2};
}

State LineGame::initial(const Options &options, const Setup &setup)
{
    const auto size = static_cast<std::size_t>(options.columns * options.rows);
    return {options, std::string(size, empty), {}, {}, setup.first, std::nullopt, false};
}

std::optional<Move> LineGame::parseMove(const QJsonObject &json)
{
    const Move move{placeOf(json["cell"_L1]), integerOf(json["column"_L1])};
    if (!move.cell && !move.column)
        return std::nullopt;
    return move;
}

void LineGame::writeMove(JsonWriter &w, const State &before, const Move &move)
{
    if (before.options.gravity)
        return w.field("column"_L1, *move.column);
    w.array("cell"_L1, [&] {
        w.value(move.cell->column);
        w.value(move.cell->row);
    });
}

bool LineGame::mayMove(const State &state, Seat seat)
{
    return seat == state.next;
}

std::optional<QString> LineGame::legalityError(const State &state, Seat, const Move &move)
{
    const bool falls = state.options.gravity;
    if (falls ? !move.column : !move.cell)
        return Texts::tr("That is not a move of this game.");
    const qint64 column = falls ? *move.column : move.cell->column;
    const qint64 row = falls ? 0 : move.cell->row;
    if (!isInside(state.options, column, row))
        return Texts::tr("That is outside the board.");
    if (at(state, {static_cast<int>(column), static_cast<int>(row)}) == empty)
        return std::nullopt;
    return falls ? Texts::tr("That column is full.") : Texts::tr("That cell is taken.");
}

State LineGame::applied(State state, Seat seat, const Move &move)
{
    const Cell cell = target(state, move);
    state.cells[indexOf(state.options, cell)] = pieceOf(seat);
    state.moves.push_back(cell);
    state.line = winningLine(state, cell);
    state.next = 1 - seat;
    return state;
}

State LineGame::departed(State state, Seat seat, Departure departure)
{
    state.gone = {seat, departure};
    return state;
}

State LineGame::stopped(State state)
{
    state.isStopped = true;
    return state;
}

bool LineGame::isIn(const State &state, Seat seat)
{
    return !state.gone || state.gone->first != seat;
}

std::optional<Outcome> LineGame::outcome(const State &state)
{
    if (state.isStopped)
        return Outcome{{}, {{0, 1}}, Reason::Stopped};
    if (state.gone)
        return won(1 - state.gone->first, state.gone->first, reasonOf(state.gone->second));
    if (!state.line.empty())
        return won(1 - state.next, state.next, Reason::Won);
    if (isFull(state))
        return Outcome{{}, {{0, 1}}, Reason::Draw};
    return std::nullopt;
}

void LineGame::writeView(JsonWriter &w, const State &state, Viewer)
{
    writeOptions(w, state.options);
    w.field("cells"_L1, QLatin1StringView(state.cells));
    writeCells(w, "moves"_L1, state.moves);
    writeCells(w, "line"_L1, state.line);
}

bool LineGame::isSimultaneous(const State &)
{
    return false;
}

} // namespace core
