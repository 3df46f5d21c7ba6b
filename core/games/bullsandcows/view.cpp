#include "games/bullsandcows/rules.h"

// What is seen of a match of bulls and cows: in a race nobody sees another's guesses before the end, and
// nobody a code.
namespace core {

using namespace Qt::Literals::StringLiterals;

using State = BullsAndCows::State;
using Mode = BullsAndCows::Mode;
using Phase = BullsAndCows::Phase;

static QLatin1StringView phaseName(Phase phase)
{
    switch (phase) {
    case Phase::Commit:
        return "commit"_L1;
    case Phase::Guess:
        return "guess"_L1;
    case Phase::Answer:
        return "answer"_L1;
    case Phase::Reveal:
        return "reveal"_L1;
    case Phase::Over:
        return "over"_L1;
    }
    Q_UNREACHABLE();
}

static bool mayRead(const State &state, Seat board, Viewer viewer)
{
    return state.options.mode != Mode::Race || state.outcome || viewer.seat == board;
}

static void writeRow(JsonWriter &w, const State &state, Seat board, const BullsAndCows::Row &row,
                     Viewer viewer)
{
    w.field("bulls"_L1, row.feedback.bulls);
    w.field("cows"_L1, row.feedback.cows);
    if (mayRead(state, board, viewer))
        w.field("guess"_L1, row.guess);
    if (state.options.mode == Mode::CoOp)
        w.field("seat"_L1, row.seat);
}

static void writeBoard(JsonWriter &w, const State &state, Seat seat, Viewer viewer)
{
    const BullsAndCows::Board &board = state.boards[static_cast<std::size_t>(seat)];
    w.field("seat"_L1, state.options.mode == Mode::CoOp ? std::nullopt : std::optional(seat));
    w.array("rows"_L1, [&] {
        for (const BullsAndCows::Row &row : board.rows)
            w.object([&] { writeRow(w, state, seat, row, viewer); });
    });
    w.field("solved"_L1, board.solved);
}

static void writeSecret(JsonWriter &w, const BullsAndCows::Secret &secret)
{
    w.field("code"_L1, secret.code);
    w.field("nonce"_L1, QLatin1StringView(secret.nonce.toHex()));
}

static void writeRevealed(JsonWriter &w, const State &state)
{
    for (Seat seat = 0; const auto &secret : state.revealed) {
        if (secret)
            w.object(QLatin1StringView(QByteArray::number(seat)), [&] { writeSecret(w, *secret); });
        ++seat;
    }
}

static void writePending(JsonWriter &w, const State &state)
{
    if (!state.pending)
        return w.field("pending"_L1, nullptr);
    w.object("pending"_L1, [&] {
        w.field("seat"_L1, state.next);
        w.field("guess"_L1, *state.pending);
    });
}

static void writeDuel(JsonWriter &w, const State &state)
{
    w.object("commitments"_L1, [&] {
        for (Seat seat = 0; const QString &hash : state.commitments) {
            if (!hash.isEmpty())
                w.field(QLatin1StringView(QByteArray::number(seat)), hash);
            ++seat;
        }
    });
    writePending(w, state);
    if (state.outcome)
        w.object("secrets"_L1, [&] { writeRevealed(w, state); });
}

void BullsAndCows::writeView(JsonWriter &w, const State &state, Viewer viewer)
{
    writeOptions(w, state.options);
    w.field("phase"_L1, phaseName(state.phase));
    w.array("boards"_L1, [&] {
        for (Seat seat = 0; seat < static_cast<Seat>(state.boards.size()); ++seat)
            w.object([&] { writeBoard(w, state, seat, viewer); });
    });
    if (state.options.mode == Mode::Duel)
        return writeDuel(w, state);
    w.field("commitment"_L1, state.serverCommitment);
    if (state.outcome)
        w.object("secret"_L1, [&] { writeSecret(w, state.server); });
}

void BullsAndCows::writeSecrets(JsonWriter &w, const State &state)
{
    if (state.options.mode == Mode::Duel)
        return writeRevealed(w, state);
    w.object("server"_L1, [&] { writeSecret(w, state.server); });
}

} // namespace core
