#include "games/bullsandcows/view.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {

using namespace Qt::Literals::StringLiterals;

using Mode = CodeView::Mode;
using Phase = CodeView::Phase;
using Row = CodeView::Row;
using Board = CodeView::Board;

namespace {

// In the order of the enumerators.
constexpr std::array phases{"commit"_L1, "guess"_L1, "answer"_L1, "reveal"_L1, "over"_L1};

constexpr std::array duellists{0, 1};

void writeRow(JsonWriter &w, const Row &row)
{
    w.field("bulls"_L1, row.feedback.bulls);
    w.field("cows"_L1, row.feedback.cows);
    if (row.guess)
        w.field("guess"_L1, *row.guess);
    if (row.seat)
        w.field("seat"_L1, *row.seat);
}

void writeBoard(JsonWriter &w, const Board &board)
{
    w.field("seat"_L1, board.seat);
    w.list("rows"_L1, board.rows, writeRow);
    w.field("solved"_L1, board.solved);
}

void writePending(JsonWriter &w, const CodeView &view)
{
    if (!view.pending)
        return w.field("pending"_L1, nullptr);
    w.object("pending"_L1, [&] {
        w.field("seat"_L1, view.pending->seat);
        w.field("guess"_L1, view.pending->guess);
    });
}

void writeDuel(JsonWriter &w, const CodeView &view)
{
    w.object("commitments"_L1, [&] {
        for (const auto &[seat, hash] : view.commitments)
            w.field(QLatin1StringView(QByteArray::number(seat)), hash);
    });
    writePending(w, view);
    if (view.phase == Phase::Over)
        w.object("secrets"_L1, [&] { writeSecrets(w, view.secrets); });
}

std::optional<Phase> readPhase(const QJsonValue &json)
{
    const auto *const name = std::ranges::find(phases, json.toString());
    return name == phases.end() ? std::nullopt : std::optional(static_cast<Phase>(name - phases.begin()));
}

std::optional<Seat> readSeat(const QJsonValue &json)
{
    const int seat = json.toInt(-1);
    return seat >= 0 && seat < CodeOptions::mostPlayers ? std::optional(seat) : std::nullopt;
}

// Also with a symbol twice where that is not allowed.
bool isGuess(const CodeForm &form, const QString &text)
{
    const QString symbols = symbolsOf(form);
    return text.size() == form.length
           && std::ranges::all_of(text, [&](QChar symbol) { return symbols.contains(symbol); });
}

std::optional<Row> readRow(const CodeForm &form, const QJsonObject &json)
{
    Row row;
    row.feedback = {json["bulls"_L1].toInt(-1), json["cows"_L1].toInt(-1)};
    row.seat = readSeat(json["seat"_L1]);
    if (json.contains("guess"_L1))
        row.guess = json["guess"_L1].toString();
    const bool counts = row.feedback.bulls >= 0 && row.feedback.cows >= 0 && row.feedback.bulls <= form.length
                        && row.feedback.cows <= form.length - row.feedback.bulls;
    return counts && (!row.guess || isGuess(form, *row.guess)) ? std::optional(row) : std::nullopt;
}

std::optional<Board> readBoard(const CodeForm &form, const QJsonObject &json)
{
    Board board{.seat = readSeat(json["seat"_L1]), .rows = {}, .solved = json["solved"_L1].toBool()};
    const QJsonArray rows = json["rows"_L1].toArray();
    for (const QJsonValue &value : rows) {
        const auto row = readRow(form, value.toObject());
        if (!row || board.guesses() == CodeOptions::mostGuesses)
            return std::nullopt;
        board.rows.push_back(*row);
    }
    return board;
}

// Where a host leaves out the boards of a duel, nobody has guessed: a program that is asked for its code then
// is to say so.
std::optional<std::vector<Board>> readBoards(const CodeOptions &options, const QJsonValue &json)
{
    if (options.mode == Mode::Duel && !json.isArray())
        return std::vector{Board{.seat = 0}, Board{.seat = 1}};
    std::vector<Board> boards;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &value : array) {
        auto board = readBoard(options.form, value.toObject());
        if (!board || boards.size() == CodeOptions::mostPlayers)
            return std::nullopt;
        boards.push_back(std::move(*board));
    }
    return boards;
}

// As many boards as the mode has, each where it is looked for.
bool boardsFit(const CodeView &view)
{
    if (view.mode == Mode::CoOp)
        return view.boards.size() == 1;
    if (view.boards.empty() || (view.mode == Mode::Duel && view.boards.size() != duellists.size()))
        return false;
    return std::ranges::all_of(view.boards, [&](const Board &board) {
        return board.seat && view.boardOf(*board.seat) == &board
               && *board.seat < static_cast<Seat>(view.boards.size());
    });
}

CodeSecret readSecret(const QJsonObject &json)
{
    return {json["code"_L1].toString(), QByteArray::fromHex(json["nonce"_L1].toString().toLatin1())};
}

void readSealedCodes(CodeView &view, const QJsonObject &json)
{
    const QJsonObject commitments = json["commitments"_L1].toObject();
    const QJsonObject secrets = json["secrets"_L1].toObject();
    for (const Seat seat : duellists) {
        const QString key = QString::number(seat);
        const QString hash = commitments[key].toString();
        if (!hash.isEmpty())
            view.commitments.emplace(seat, hash);
        if (secrets[key].isObject())
            view.secrets.emplace(seat, readSecret(secrets[key].toObject()));
    }
}

std::optional<CodeView> readDuel(CodeView view, const QJsonObject &json)
{
    const QJsonObject pending = json["pending"_L1].toObject();
    const QString guess = pending["guess"_L1].toString();
    if (const auto seat = readSeat(pending["seat"_L1])) {
        if (!view.boardOf(*seat) || !isGuess(view.form, guess))
            return std::nullopt;
        view.pending = {*seat, guess};
    }
    readSealedCodes(view, json);
    return view;
}

} // namespace

QLatin1StringView phaseName(Phase phase)
{
    return phases[static_cast<std::size_t>(phase)];
}

const Board *CodeView::boardOf(Seat seat) const
{
    const auto found = std::ranges::find(boards, std::optional(seat), &Board::seat);
    return found == boards.end() ? nullptr : &*found;
}

int CodeView::guessesOf(Seat seat) const
{
    if (mode == Mode::CoOp)
        return static_cast<int>(std::ranges::count(boards.front().rows, std::optional(seat), &Row::seat));
    const Board *board = boardOf(seat);
    return (board ? board->guesses() : 0) + (pending && pending->seat == seat);
}

std::optional<int> CodeView::best() const
{
    std::optional<int> fewest;
    for (const Board &board : boards) {
        if (board.solved)
            fewest = std::min(fewest.value_or(board.guesses()), board.guesses());
    }
    return fewest;
}

bool CodeView::isOfSameMatch(const CodeView &before) const
{
    const bool commitmentsStay = std::ranges::all_of(before.commitments, [&](const auto &entry) {
        const auto now = commitments.find(entry.first);
        return now != commitments.end() && now->second == entry.second;
    });
    return mode == before.mode && form.length == before.form.length && form.symbols == before.form.symbols
           && boards.size() == before.boards.size() && commitment == before.commitment && commitmentsStay;
}

void write(JsonWriter &w, const CodeSecret &secret)
{
    w.field("code"_L1, secret.code);
    w.field("nonce"_L1, QLatin1StringView(secret.nonce.toHex()));
}

void writeSecrets(JsonWriter &w, const std::map<Seat, CodeSecret> &secrets)
{
    for (const auto &[seat, secret] : secrets)
        w.object(QLatin1StringView(QByteArray::number(seat)), [&w, &hidden = secret] { write(w, hidden); });
}

void write(JsonWriter &w, const CodeView &view)
{
    CodeOptions options = view;
    OptionWriter writer(w);
    visitOptions(writer, options);
    w.field("phase"_L1, phaseName(view.phase));
    w.list("boards"_L1, view.boards, writeBoard);
    if (view.mode == Mode::Duel)
        return writeDuel(w, view);
    w.field("commitment"_L1, view.commitment);
    if (view.secret)
        w.object("secret"_L1, [&] { write(w, *view.secret); });
}

std::optional<CodeView> readCodeView(const QJsonObject &json)
{
    CodeView view;
    OptionReader reader(json);
    visitOptions(reader, view);
    const auto phase = readPhase(json["phase"_L1]);
    auto boards = !reader.failure() && !conflict(view) ? readBoards(view, json["boards"_L1]) : std::nullopt;
    if (!phase || !boards)
        return std::nullopt;
    view.phase = *phase;
    view.boards = std::move(*boards);
    if (!boardsFit(view))
        return std::nullopt;
    if (view.mode == Mode::Duel)
        return readDuel(std::move(view), json);
    view.commitment = json["commitment"_L1].toString();
    if (json["secret"_L1].isObject())
        view.secret = readSecret(json["secret"_L1].toObject());
    return view;
}

} // namespace core
