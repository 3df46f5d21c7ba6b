#include "games/bullsandcows.h"

// What is seen of a match of bulls and cows: in a race nobody sees another's guesses before the end, and
// nobody a code.
namespace core {

using namespace Qt::Literals::StringLiterals;

using State = BullsAndCows::State;
using Mode = BullsAndCows::Mode;
using Phase = BullsAndCows::Phase;

static QString phaseName(Phase phase)
{
    switch (phase) {
    case Phase::Commit:
        return u"commit"_s;
    case Phase::Guess:
        return u"guess"_s;
    case Phase::Answer:
        return u"answer"_s;
    case Phase::Reveal:
        return u"reveal"_s;
    case Phase::Over:
        return u"over"_s;
    }
    Q_UNREACHABLE();
}

static bool mayRead(const State &state, Seat board, Viewer viewer)
{
    return state.options.mode != Mode::Race || state.outcome || viewer.seat == board;
}

static QJsonObject rowJson(const State &state, Seat board, const BullsAndCows::Row &row, Viewer viewer)
{
    QJsonObject json{{"bulls"_L1, row.feedback.bulls}, {"cows"_L1, row.feedback.cows}};
    if (mayRead(state, board, viewer))
        json.insert("guess"_L1, row.guess);
    if (state.options.mode == Mode::CoOp)
        json.insert("seat"_L1, row.seat);
    return json;
}

static QJsonArray boardsJson(const State &state, Viewer viewer)
{
    QJsonArray boards;
    for (Seat seat = 0; const BullsAndCows::Board &board : state.boards) {
        QJsonArray rows;
        for (const BullsAndCows::Row &row : board.rows)
            rows.append(rowJson(state, seat, row, viewer));
        const QJsonValue owner = state.options.mode == Mode::CoOp ? QJsonValue() : QJsonValue(seat);
        boards.append(QJsonObject{{"seat"_L1, owner}, {"rows"_L1, rows}, {"solved"_L1, board.solved}});
        ++seat;
    }
    return boards;
}

static QJsonObject secretJson(const BullsAndCows::Secret &secret)
{
    return {{"code"_L1, secret.code}, {"nonce"_L1, QString::fromLatin1(secret.nonce.toHex())}};
}

static QJsonObject revealedJson(const State &state)
{
    QJsonObject revealed;
    for (Seat seat = 0; const auto &secret : state.revealed) {
        if (secret)
            revealed.insert(QString::number(seat), secretJson(*secret));
        ++seat;
    }
    return revealed;
}

static void addDuel(QJsonObject &view, const State &state)
{
    QJsonObject commitments;
    for (Seat seat = 0; const QString &hash : state.commitments) {
        if (!hash.isEmpty())
            commitments.insert(QString::number(seat), hash);
        ++seat;
    }
    view.insert("commitments"_L1, commitments);
    const QJsonObject pending{{"seat"_L1, state.next}, {"guess"_L1, state.pending.value_or(QString())}};
    view.insert("pending"_L1, state.pending ? QJsonValue(pending) : QJsonValue());
    if (state.outcome)
        view.insert("secrets"_L1, revealedJson(state));
}

QJsonObject BullsAndCows::view(const State &state, Viewer viewer)
{
    QJsonObject view = optionsJson(state.options);
    view.insert("phase"_L1, phaseName(state.phase));
    view.insert("boards"_L1, boardsJson(state, viewer));
    if (state.options.mode == Mode::Duel) {
        addDuel(view, state);
        return view;
    }
    view.insert("commitment"_L1, state.serverCommitment);
    if (state.outcome)
        view.insert("secret"_L1, secretJson(state.server));
    return view;
}

QJsonObject BullsAndCows::secrets(const State &state)
{
    if (state.options.mode == Mode::Duel)
        return revealedJson(state);
    return {{"server"_L1, secretJson(state.server)}};
}

} // namespace core
