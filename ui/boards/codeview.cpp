#include "boards/codeview.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace ui {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr int mostGuesses = 100;
constexpr int mostRows = 800; // of all boards of a race together
constexpr int mostBoards = 20;

template<typename Value, std::size_t size>
std::optional<Value> named(const std::array<std::pair<QLatin1StringView, Value>, size> &names,
                           const QJsonValue &name)
{
    const auto found = std::ranges::find(names, name.toString(), [](const auto &pair) { return pair.first; });
    return found == names.end() ? std::nullopt : std::optional(found->second);
}

std::optional<CodeView::Mode> readMode(const QJsonValue &value)
{
    using Mode = CodeView::Mode;
    static constexpr std::array<std::pair<QLatin1StringView, Mode>, 3> names{
        {{"race"_L1, Mode::Race}, {"co_op"_L1, Mode::CoOp}, {"duel"_L1, Mode::Duel}}};
    return named(names, value);
}

std::optional<CodeView::Phase> readPhase(const QJsonValue &value)
{
    using Phase = CodeView::Phase;
    static constexpr std::array<std::pair<QLatin1StringView, Phase>, 5> names{{{"commit"_L1, Phase::Commit},
                                                                               {"guess"_L1, Phase::Guess},
                                                                               {"answer"_L1, Phase::Answer},
                                                                               {"reveal"_L1, Phase::Reveal},
                                                                               {"over"_L1, Phase::Over}}};
    return named(names, value);
}

std::optional<int> readSeat(const QJsonValue &value)
{
    const int seat = value.toInt(-1);
    return seat >= 0 && seat < mostBoards ? std::optional(seat) : std::nullopt;
}

bool isCode(const core::CodeForm &form, const QString &text)
{
    const QString symbols = symbolsOf(form);
    return text.size() == form.length
           && std::ranges::all_of(text, [&](QChar symbol) { return symbols.contains(symbol); });
}

std::optional<CodeView::Row> readRow(const core::CodeForm &form, const QJsonObject &json)
{
    CodeView::Row row;
    row.feedback = {json.value("bulls"_L1).toInt(-1), json.value("cows"_L1).toInt(-1)};
    row.seat = readSeat(json.value("seat"_L1));
    if (json.contains("guess"_L1))
        row.guess = json.value("guess"_L1).toString();
    const bool counts = row.feedback.bulls >= 0 && row.feedback.cows >= 0
                        && row.feedback.bulls + row.feedback.cows <= form.length;
    return counts && (!row.guess || isCode(form, *row.guess)) ? std::optional(row) : std::nullopt;
}

std::optional<CodeView::Board> readBoard(const core::CodeForm &form, const QJsonObject &json)
{
    CodeView::Board board;
    board.seat = readSeat(json.value("seat"_L1));
    board.solved = json.value("solved"_L1).toBool();
    const QJsonArray rows = json.value("rows"_L1).toArray();
    for (const QJsonValue &value : rows) {
        const auto row = readRow(form, value.toObject());
        if (!row || board.rows.size() == mostGuesses)
            return std::nullopt;
        board.rows.push_back(*row);
    }
    return board;
}

std::optional<std::vector<CodeView::Board>> readBoards(const core::CodeForm &form, const QJsonArray &array)
{
    std::vector<CodeView::Board> boards;
    for (const QJsonValue &value : array) {
        auto board = readBoard(form, value.toObject());
        if (!board || boards.size() == mostBoards)
            return std::nullopt;
        boards.push_back(std::move(*board));
    }
    return boards;
}

QHash<int, QString> bySeat(const QJsonObject &json, auto &&textOf)
{
    QHash<int, QString> texts;
    for (auto entry = json.begin(); entry != json.end(); ++entry)
        texts.insert(entry.key().toInt(), textOf(entry.value()));
    return texts;
}

// A code that breaks its own options is shown as it was said; one that is no text at all is not.
QString secretCode(const QJsonValue &secret)
{
    return secret.toObject().value("code"_L1).toString().left(8);
}

void readSecrets(CodeView &view, const QJsonObject &json)
{
    view.commitment = json.value("commitment"_L1).toString();
    view.commitments = bySeat(json.value("commitments"_L1).toObject(),
                              [](const QJsonValue &value) { return value.toString(); });
    view.secrets = bySeat(json.value("secrets"_L1).toObject(), secretCode);
    if (json.value("secret"_L1).isObject())
        view.secret = secretCode(json.value("secret"_L1));
}

bool isForm(const core::CodeForm &form)
{
    return form.length >= 3 && form.length <= 8 && form.symbols >= 2 && form.symbols <= 16;
}

// As many boards as the mode has, each where it is looked for.
bool boardsFit(const CodeView &view)
{
    if (view.mode == CodeView::Mode::CoOp)
        return view.boards.size() == 1;
    if (view.boards.empty() || (view.mode == CodeView::Mode::Duel && view.boards.size() != 2))
        return false;
    return std::ranges::all_of(view.boards, [&](const CodeView::Board &board) {
        return board.seat && view.boardOf(*board.seat) == &board
               && *board.seat < static_cast<int>(view.boards.size());
    });
}

} // namespace

std::optional<CodeView> CodeView::read(const QJsonObject &view)
{
    CodeView result;
    const auto mode = readMode(view.value("mode"_L1));
    const auto phase = readPhase(view.value("phase"_L1));
    result.form = {view.value("length"_L1).toInt(), view.value("symbols"_L1).toInt(),
                   view.value("repeats"_L1).toBool()};
    result.guesses = view.value("guesses"_L1).toInt(-1);
    if (!mode || !phase || !isForm(result.form) || result.guesses < 0 || result.guesses > mostGuesses)
        return std::nullopt;
    const auto boards = readBoards(result.form, view.value("boards"_L1).toArray());
    if (!boards)
        return std::nullopt;
    result.mode = *mode;
    result.phase = *phase;
    result.boards = *boards;
    const QJsonObject pending = view.value("pending"_L1).toObject();
    if (const auto seat = readSeat(pending.value("seat"_L1)))
        result.pending = Pending{*seat, pending.value("guess"_L1).toString()};
    readSecrets(result, view);
    const bool waits = !result.pending
                       || (result.boardOf(result.pending->seat)
                           && isCode(result.form, result.pending->guess));
    return waits && boardsFit(result) ? std::optional(result) : std::nullopt;
}

int CodeView::limit() const
{
    const int asked = guesses == 0 ? mostGuesses : guesses;
    const bool isRace = mode == Mode::Race && !boards.empty();
    return isRace ? std::min(asked, mostRows / static_cast<int>(boards.size())) : asked;
}

const CodeView::Board *CodeView::boardOf(int seat) const
{
    const auto found = std::ranges::find(boards, std::optional(seat), &Board::seat);
    return found == boards.end() ? nullptr : &*found;
}

int CodeView::guessesOf(int seat) const
{
    if (mode == Mode::CoOp)
        return static_cast<int>(
            std::ranges::count(boards.front().rows, std::optional(seat), &CodeView::Row::seat));
    const Board *board = boardOf(seat);
    return (board ? static_cast<int>(board->rows.size()) : 0) + (pending && pending->seat == seat);
}

std::optional<int> CodeView::best() const
{
    std::optional<int> fewest;
    for (const Board &board : boards) {
        const int count = static_cast<int>(board.rows.size());
        if (board.solved)
            fewest = std::min(fewest.value_or(count), count);
    }
    return fewest;
}

bool CodeView::isOfSameMatch(const CodeView &before) const
{
    const bool sealsStay = std::ranges::all_of(before.commitments.keys(), [&](int seat) {
        return commitments.value(seat) == before.commitments.value(seat);
    });
    return mode == before.mode && form.length == before.form.length && form.symbols == before.form.symbols
           && boards.size() == before.boards.size() && commitment == before.commitment && sealsStay;
}

} // namespace ui
