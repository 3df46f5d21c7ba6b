#include "boards/codemoves.h"

#include "games/bullsandcows/rules.h"

#include <algorithm>
#include <limits>

namespace ui {
using core::CodeView;
using namespace Qt::Literals::StringLiterals;
namespace {

using Mode = CodeView::Mode;

struct Place
{
    std::size_t board = 0;
    std::size_t row = 0;
};

bool isReadable(const CodeView::Board &board)
{
    return !board.rows.empty() && board.rows.front().guess.has_value();
}

// The board of a race that is told: the only one that can be read, at the end the best.
std::optional<std::size_t> toldBoard(const CodeView &view)
{
    const auto rank = [](const CodeView::Board &board) {
        return std::pair(!board.solved, board.solved ? static_cast<int>(board.rows.size())
                                                     : -static_cast<int>(board.rows.size()));
    };
    std::optional<std::size_t> told;
    for (std::size_t index = 0; index < view.boards.size(); ++index) {
        const CodeView::Board &board = view.boards[index];
        if (isReadable(board) && (!told || rank(board) < rank(view.boards[*told])))
            told = index;
    }
    return told;
}

// In a duel round by round.
std::vector<Place> listed(const CodeView &view)
{
    std::vector<Place> places;
    const std::optional<std::size_t> one = view.mode == Mode::Race ? toldBoard(view)
                                                                   : std::optional<std::size_t>(0);
    if (view.mode == Mode::Race && !one)
        return places;
    std::size_t longest = 0;
    for (const CodeView::Board &board : view.boards)
        longest = std::max(longest, board.rows.size());
    for (std::size_t row = 0; row < longest; ++row) {
        for (std::size_t board = 0; board < view.boards.size(); ++board) {
            const bool isTold = view.mode == Mode::Duel || board == *one;
            if (isTold && row < view.boards[board].rows.size())
                places.push_back({board, row});
        }
    }
    return places;
}

std::optional<Place> placeOf(const CodeView &view, int index)
{
    const auto places = listed(view);
    const bool isThere = index >= 0 && index < static_cast<int>(places.size());
    return isThere ? std::optional(places[static_cast<std::size_t>(index)]) : std::nullopt;
}

// How many rows of that board the first `moves` of the list leave.
std::size_t rowsLeft(const CodeView &view, std::size_t board, int moves)
{
    if (view.mode == Mode::Race)
        return static_cast<std::size_t>(moves);
    auto places = listed(view);
    places.resize(std::min(places.size(), static_cast<std::size_t>(moves)));
    return static_cast<std::size_t>(std::ranges::count(places, board, &Place::board));
}

void cut(CodeView::Board &board, std::size_t rows)
{
    if (rows >= board.rows.size())
        return;
    board.rows.resize(rows);
    board.solved = false;
}

// As it was before the end, after so many of the moves that are told.
CodeView viewAt(const CodeView &view, int moves)
{
    CodeView position = view;
    for (std::size_t board = 0; board < position.boards.size(); ++board)
        cut(position.boards[board], rowsLeft(view, board, moves));
    position.phase = CodeView::Phase::Guess;
    position.secret.reset();
    position.secrets.clear();
    position.pending.reset();
    return position;
}

} // namespace

int codeMoveSeat(const QJsonObject &view, int index)
{
    const auto read = core::readCodeView(view);
    const auto place = read && read->mode == Mode::Duel ? placeOf(*read, index) : std::nullopt;
    return place ? read->boards[place->board].seat.value_or(-1) : -1;
}

QStringList codeMoveTexts(const QJsonObject &view)
{
    QStringList texts;
    const auto read = core::readCodeView(view);
    for (const Place &place : read ? listed(*read) : std::vector<Place>()) {
        const CodeView::Row &row = read->boards[place.board].rows[place.row];
        const QString pips = QString(row.feedback.bulls, u'●') + QString(row.feedback.cows, u'○');
        texts.append(row.guess.value_or(QString()) + u' ' + (pips.isEmpty() ? u"–"_s : pips));
    }
    return texts;
}

QJsonObject codePositionAt(const QJsonObject &view, int moves)
{
    const auto read = core::readCodeView(view);
    if (!read || moves >= static_cast<int>(listed(*read).size()))
        return view;
    return core::toJson<core::BullsAndCows>(viewAt(*read, std::max(moves, 0)));
}

} // namespace ui
