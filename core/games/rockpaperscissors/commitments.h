#pragma once

#include "fairness/commitmentschemeof.h"
#include "games/rockpaperscissors/view.h"

namespace core {

// The moves of rock-paper-scissors, and how a player's own program keeps a throw until it may be revealed.
struct GestureCommitments
{
    struct Commit
    {
        QString hash;
    };
    struct Reveal
    {
        qint64 gesture;
        QByteArray nonce;
    };
    using Move = std::variant<Commit, Reveal>;

    struct Choice
    {
        qint64 gesture = -1; // may be none of the match's
    };

    static std::optional<Move> readMove(const GestureOptions &options, const QJsonObject &json);
    static void write(JsonWriter &writer, const Move &move);
    static std::optional<Choice> readChoice(const QJsonObject &json);
    static void write(JsonWriter &writer, const Choice &choice);
    static std::optional<int> openRound(const GestureView &view, Seat seat);
    static int roundOf(const GestureView &view) { return view.round; }
    static std::variant<QByteArray, Refusal> payload(const GestureView &view, const Choice &choice);
    static DueAction<GestureCommitments> act(const GestureView &view, const Sealed<Choice> &sealed);
    static Choice anyChoice(const GestureView &view, QRandomGenerator &random);
    // What is not chosen is revealed, and that goes by itself.
    static std::optional<Move> anyMove(const GestureView &, Seat, QRandomGenerator &) { return std::nullopt; }
};

} // namespace core
