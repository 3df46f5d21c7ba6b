#include "fairness/transcript.h"

#include "fairness/replay.h"

#include <algorithm>
#include <utility>

namespace core {

using namespace Qt::Literals::StringLiterals;

// Who begins does not stand in a transcript: where it is not known from elsewhere, the match holds if it
// holds with anybody beginning. What fails last is the reason.
static std::optional<QString> failureOf(const QJsonObject &transcript, const ObservationLog *observed,
                                        GameLookup find)
{
    if (observed && observed->first())
        return Replay(transcript, observed, *observed->first(), find).failure();
    std::optional<QString> failure;
    int farthest = -1;
    const qsizetype players = std::clamp<qsizetype>(transcript["players"_L1].toArray().size(), 1, 20);
    for (Seat first = 0; first < players; ++first) {
        Replay replay(transcript, observed, first, find);
        const auto failed = replay.failure();
        if (!failed)
            return std::nullopt;
        if (std::exchange(farthest, std::max(farthest, replay.entriesPlayed())) < replay.entriesPlayed())
            failure = failed;
    }
    return failure;
}

Verdict replayed(const QJsonObject &transcript, GameLookup find)
{
    const auto failure = failureOf(transcript, nullptr, find);
    return {!failure, failure.value_or(QString())};
}

Verdict replayed(const QJsonObject &transcript, const ObservationLog &observed, GameLookup find)
{
    const auto failure = failureOf(transcript, &observed, find);
    return {!failure, failure.value_or(QString())};
}

} // namespace core
