#include "games/linegame/rules.h"

#include "game/gameof.h"
#include "protocol/json.h"

#include <algorithm>
#include <array>

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

using Options = LineGame::Options;
using State = LineGame::State;
using View = LineGame::View;
using Move = LineGame::Move;

void writeCell(JsonWriter &w, Cell cell)
{
    w.value(cell.x());
    w.value(cell.y());
}

void writeCells(JsonWriter &w, QLatin1StringView key, const std::vector<Cell> &cells)
{
    w.array(key, [&] {
        for (const Cell cell : cells)
            w.array([&] { writeCell(w, cell); });
    });
}

// Far outside is outside.
int coordinate(qint64 number)
{
    return static_cast<int>(std::clamp<qint64>(number, -1, most));
}

std::optional<Cell> cellOf(const QJsonValue &json)
{
    const QJsonArray pair = json.toArray();
    const auto column = integerOf(pair.at(0));
    const auto row = integerOf(pair.at(1));
    if (pair.size() != 2 || !column || !row)
        return std::nullopt;
    return Cell(coordinate(*column), coordinate(*row));
}

// Nothing where one of them is none of the board's, or there are more than it has.
std::optional<std::vector<Cell>> readCells(const Options &options, const QJsonArray &array)
{
    std::vector<Cell> cells;
    if (array.size() > options.columns * options.rows)
        return std::nullopt;
    for (const QJsonValue &pair : array) {
        const auto cell = cellOf(pair);
        if (!cell || !options.contains(*cell))
            return std::nullopt;
        cells.push_back(*cell);
    }
    return cells;
}

} // namespace

std::span<const LinePreset> linePresets()
{
    return presets;
}

Options LineGame::standardOptions(const QString &id)
{
    const auto *const preset = std::ranges::find(presets, id, &LinePreset::id);
    Q_ASSERT(preset != presets.end());
    return {preset->columns, preset->rows, preset->inARow, preset->gravity};
}

void LineGame::visitOptions(OptionVisitor &visitor, Options &options)
{
    visitor.number("columns"_L1, options.columns, least, most);
    visitor.number("rows"_L1, options.rows, least, most);
    visitor.number("in_a_row"_L1, options.inARow, least, most);
}

std::optional<Refusal> LineGame::conflict(const Options &options)
{
    const int longest = std::max(options.columns, options.rows);
    if (options.inARow > longest)
        return Refusal{"line_too_long"_L1, {{"most"_L1, longest}}};
    return std::nullopt;
}

State LineGame::initial(const Options &options, const Setup &setup)
{
    const auto size = static_cast<std::size_t>(options.columns * options.rows);
    return {{.next = setup.first}, {options, std::string(size, '.'), {}, {}}};
}

std::optional<Move> LineGame::readMove(const Options &options, const QJsonObject &json)
{
    if (!options.gravity) {
        const auto cell = cellOf(json["cell"_L1]);
        return cell ? std::optional(Move{*cell, false}) : std::nullopt;
    }
    const auto column = integerOf(json["column"_L1]);
    return column ? std::optional(Move{{coordinate(*column), 0}, true}) : std::nullopt;
}

void LineGame::write(JsonWriter &w, const Move &move)
{
    if (move.falls)
        return w.field("column"_L1, move.cell.x());
    w.array("cell"_L1, [&] { writeCell(w, move.cell); });
}

std::optional<Refusal> LineGame::legalityError(const State &state, Seat, const Move &move)
{
    const bool falls = state.view.gravity;
    const Cell cell = falls ? Cell(move.cell.x(), 0) : move.cell;
    if (!state.view.contains(cell))
        return Refusal{"outside"_L1};
    if (!state.view.isEmpty(cell))
        return Refusal{falls ? "column_full"_L1 : "cell_taken"_L1};
    return std::nullopt;
}

State LineGame::applied(State state, Seat seat, const Move &move)
{
    const Cell cell = state.view.gravity ? *state.view.landing(move.cell.x()) : move.cell;
    state.view = state.view.with(cell, seat);
    state.view.line = state.view.winningLine(cell);
    state.next = 1 - seat;
    return state;
}

std::vector<Move> LineGame::legalMoves(const View &view, Seat)
{
    std::vector<Move> moves;
    if (!view.line.empty())
        return moves;
    for (int row = 0; row < (view.gravity ? 1 : view.rows); ++row) {
        for (int column = 0; column < view.columns; ++column) {
            if (view.isEmpty({column, row}))
                moves.push_back({{column, row}, view.gravity});
        }
    }
    return moves;
}

std::optional<Outcome> LineGame::outcome(const State &state)
{
    if (const auto end = endedEarly(state))
        return end;
    if (!state.view.line.empty())
        return won(1 - state.next, state.next, Reason::Won);
    return state.view.isFull() ? std::optional(draw()) : std::nullopt;
}

void LineGame::write(JsonWriter &w, const View &view)
{
    writeOptions<LineGame>(w, view);
    w.field("cells"_L1, QLatin1StringView(view.cells));
    writeCells(w, "moves"_L1, view.moves);
    writeCells(w, "line"_L1, view.line);
}

std::optional<View> LineGame::readView(const QString &id, const QJsonObject &json)
{
    const auto options = goodOptions<LineGame>(id, json);
    if (!options)
        return std::nullopt;
    const std::string cells = json["cells"_L1].toString().toStdString();
    const auto moves = readCells(*options, json["moves"_L1].toArray());
    const auto line = readCells(*options, json["line"_L1].toArray());
    const bool isWhole = cells.size() == static_cast<std::size_t>(options->columns * options->rows)
                         && cells.find_first_not_of(".XO") == std::string::npos;
    if (!isWhole || !moves || !line)
        return std::nullopt;
    return View{*options, cells, *moves, *line};
}

Ending LineGame::ending(const View &view)
{
    return view.isFull() && view.line.empty() ? Ending::BoardFull : Ending::Plain;
}

static_assert(GameRules<LineGame>);

} // namespace core
