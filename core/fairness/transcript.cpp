#include "fairness/transcript.h"

#include "fairness/replay.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace core {

using namespace Qt::Literals::StringLiterals;

// Who begins does not stand in a transcript: where it is not known from elsewhere, the match holds if it
// holds with anybody beginning. What fails last is the fault.
static std::optional<TranscriptFault> faultOf(const QJsonObject &transcript, const ObservationLog *observed,
                                              GameLookup find)
{
    if (observed && observed->first())
        return Replay(transcript, observed, *observed->first(), find).fault();
    std::optional<TranscriptFault> fault;
    int farthest = -1;
    const qsizetype players = std::clamp<qsizetype>(transcript["players"_L1].toArray().size(), 1, 20);
    for (Seat first = 0; first < players; ++first) {
        Replay replay(transcript, observed, first, find);
        const auto found = replay.fault();
        if (!found)
            return std::nullopt;
        if (std::exchange(farthest, std::max(farthest, replay.entriesPlayed())) < replay.entriesPlayed())
            fault = found;
    }
    return fault;
}

Verdict replayed(const QJsonObject &transcript, GameLookup find)
{
    return {faultOf(transcript, nullptr, find)};
}

Verdict replayed(const QJsonObject &transcript, const ObservationLog &observed, GameLookup find)
{
    return {faultOf(transcript, &observed, find)};
}

// In the order of TranscriptFault::Kind.
static constexpr std::array faultNames{
    "unknown_game"_L1,         "options_missing"_L1,    "options_refused"_L1, "match_missing"_L1,
    "secrets_missing"_L1,      "secrets_refused"_L1,    "player_count"_L1,    "player_seats"_L1,
    "moves_missing"_L1,        "unknown_mover"_L1,      "earlier_time"_L1,    "neither_move_nor_event"_L1,
    "unknown_event"_L1,        "after_the_end"_L1,      "already_out"_L1,     "not_late"_L1,
    "move_refused"_L1,         "stop_refused"_L1,       "not_over"_L1,        "other_result"_L1,
    "other_secrets"_L1,        "other_result_shown"_L1, "other_match"_L1,     "other_options"_L1,
    "other_players"_L1,        "other_start"_L1,        "other_events"_L1,    "other_move"_L1,
    "observed_move_missing"_L1};
static_assert(faultNames.size() == static_cast<std::size_t>(TranscriptFault::Kind::ObservedMoveMissing) + 1);

QString toWords(const Verdict &verdict)
{
    if (verdict.holds())
        return u"holds"_s;
    const TranscriptFault &fault = *verdict.fault;
    QStringList parts;
    if (fault.seat)
        parts.append(u"move %1 by seat %2"_s.arg(fault.move).arg(*fault.seat));
    else if (fault.move > 0)
        parts.append(u"move %1"_s.arg(fault.move));
    parts.append(faultNames[static_cast<std::size_t>(fault.kind)]);
    if (fault.rejection)
        parts.append((codeName(fault.rejection->code) + u' ' + fault.rejection->why.reason).trimmed());
    return parts.join(u": "_s);
}

} // namespace core
