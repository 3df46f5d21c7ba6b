#pragma once

#include "fairness/observationlog.h"
#include "games/catalog.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace core {

// The first thing in a transcript that does not hold.
struct TranscriptFault
{
    enum class Kind {
        UnknownGame,
        OptionsMissing,
        OptionsRefused, // `rejection` says why
        MatchMissing,
        SecretsMissing, // or not of their form
        SecretsRefused, // `rejection` says why
        PlayerCount,    // is none of the game's
        PlayerSeats,    // are not those of the match
        MovesMissing,
        UnknownMover, // of what follows `move`
        // Of `move`, which `seat` is said to have made.
        EarlierTime, // than that of the entry before
        NeitherMoveNorEvent,
        UnknownEvent,
        AfterTheEnd,
        AlreadyOut,
        NotLate,     // there was nothing to do
        MoveRefused, // `rejection` says why
        // Of the whole match.
        StopRefused,
        NotOver,
        OtherResult, // than that of the moves
        OtherSecrets,
        // Than those that were observed.
        OtherResultShown,
        OtherMatch,
        OtherOptions,
        OtherPlayers,
        OtherStart,
        OtherEvents, // after `move`
        OtherMove,
        ObservedMoveMissing,
    };
    Kind kind;
    int move = 0;                  // counted from 1
    std::optional<Seat> seat = {}; // of who has made it
    QString name = {};             // theirs, a stranger's text; empty: none is known
    std::optional<Rejection> rejection = {};
};

// Whether a transcript holds.
struct Verdict
{
    std::optional<TranscriptFault> fault = {};
    [[nodiscard]] bool holds() const { return !fault; }
};

// For the log and for tests, such as `holds`, or `move 3 by seat 1: move_refused: illegal_move cell_taken`.
[[nodiscard]] QString toWords(const Verdict &verdict);

// Plays the match of a transcript again from nothing; `find` knows the games. Total: whatever stands in the
// object, and whoever sent it, there is a verdict.
[[nodiscard]] Verdict replayed(const QJsonObject &transcript, GameLookup find = findGame);

// The same, and whether the match as it is played again shows what was observed. A transcript that was
// changed after the match, however little of it, does not hold for whoever has seen that part.
[[nodiscard]] Verdict replayed(const QJsonObject &transcript, const ObservationLog &observed,
                               GameLookup find = findGame);

} // namespace core
