#include "fairness/replay.h"

#include "protocol/json.h"
#include "protocol/messages.h"
#include "protocol/names.h"

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;

using Kind = TranscriptFault::Kind;

std::optional<TranscriptFault> Replay::fault()
{
    for (const auto step : {&Replay::readHead, &Replay::readPlayers, &Replay::playEntries}) {
        if (auto found = (this->*step)())
            return found;
    }
    for (const auto comparison :
         {&Replay::compareObservations, &Replay::compareResult, &Replay::compareSecrets}) {
        if (auto found = (this->*comparison)())
            return found;
    }
    return std::nullopt;
}

std::optional<TranscriptFault> Replay::readHead()
{
    if (auto found = compareHead())
        return found;
    m_kind = m_find(m_transcript["game"_L1].toString());
    if (!m_kind)
        return TranscriptFault{Kind::UnknownGame};
    if (!m_transcript["options"_L1].isObject())
        return TranscriptFault{Kind::OptionsMissing};
    const auto checked = m_kind->checkedOptions(m_transcript["options"_L1].toObject());
    if (const auto *rejection = std::get_if<Rejection>(&checked))
        return TranscriptFault{.kind = Kind::OptionsRefused, .rejection = *rejection};
    m_options = std::get<QJsonObject>(checked);
    if (m_transcript["match"_L1].toString().isEmpty())
        return TranscriptFault{Kind::MatchMissing};
    if (!m_transcript["secrets"_L1].isObject())
        return TranscriptFault{Kind::SecretsMissing};
    const auto refusal = m_kind->validateSecrets(m_options, m_transcript["secrets"_L1].toObject());
    if (!refusal)
        return std::nullopt;
    if (refusal->reason == "malformed"_L1)
        return TranscriptFault{Kind::SecretsMissing};
    return TranscriptFault{.kind = Kind::SecretsRefused, .rejection = {{ErrorCode::IllegalMove, *refusal}}};
}

std::optional<TranscriptFault> Replay::readPlayers()
{
    const QJsonArray players = m_transcript["players"_L1].toArray();
    const SeatRange range = m_kind->seats(m_options);
    if (players.size() < range.min || players.size() > range.max)
        return TranscriptFault{Kind::PlayerCount};
    m_names.resize(static_cast<std::size_t>(players.size()));
    const auto isGood = [this](const QJsonValue &player) { return readPlayer(player.toObject()); };
    if (!std::ranges::all_of(players, isGood))
        return TranscriptFault{Kind::PlayerSeats};
    return std::nullopt;
}

bool Replay::readPlayer(const QJsonObject &player)
{
    const auto seat = seatOf(player["seat"_L1]);
    if (!seat || !player["name"_L1].isString())
        return false;
    auto &name = m_names[static_cast<std::size_t>(*seat)];
    const bool isFree = !name;
    name = shownText(player["name"_L1].toString(), longestName);
    return isFree;
}

std::optional<TranscriptFault> Replay::playEntries()
{
    if (!m_transcript["moves"_L1].isArray())
        return TranscriptFault{Kind::MovesMissing};
    const int players = static_cast<int>(m_names.size());
    m_game = m_kind->start(m_options, {.players = players,
                                       .first = m_first % players,
                                       .match = m_transcript["match"_L1].toString(),
                                       .random = {},
                                       .secrets = m_transcript["secrets"_L1].toObject()});
    look();
    const QJsonArray entries = m_transcript["moves"_L1].toArray();
    for (const QJsonValue &entry : entries) {
        if (auto found = playEntry(entry.toObject()))
            return isPastAnObservation() ? compareObservations() : found;
        ++m_played;
        look();
    }
    return std::nullopt;
}

std::optional<TranscriptFault> Replay::playEntry(const QJsonObject &entry)
{
    if (entry["event"_L1] == stoppedName && entry["seat"_L1].isNull())
        return stop(entry);
    const auto seat = seatOf(entry["seat"_L1]);
    if (!seat)
        return TranscriptFault{.kind = Kind::UnknownMover, .move = m_game->step()};
    const auto time = integerOf(entry["ms"_L1]);
    if (!time || *time < m_time)
        return moveFault(*seat, Kind::EarlierTime);
    m_time = *time;
    if (entry.contains("move"_L1) == entry.contains("event"_L1))
        return moveFault(*seat, Kind::NeitherMoveNorEvent);
    if (entry.contains("event"_L1))
        return depart(*seat, entry["event"_L1]);
    if (m_game->outcome())
        return moveFault(*seat, Kind::AfterTheEnd);
    const auto rejection = m_game->play(*seat, m_game->step(), entry["move"_L1]);
    if (!rejection)
        return std::nullopt;
    TranscriptFault fault = moveFault(*seat, Kind::MoveRefused);
    fault.rejection = rejection;
    return fault;
}

std::optional<TranscriptFault> Replay::depart(Seat seat, const QJsonValue &event)
{
    const auto departure = departureFromName(event.toString());
    if (!departure)
        return moveFault(seat, Kind::UnknownEvent);
    if (m_game->outcome())
        return moveFault(seat, Kind::AfterTheEnd);
    if (!m_game->isIn(seat))
        return moveFault(seat, Kind::AlreadyOut);
    if (departure == Departure::Timeout && !std::ranges::binary_search(m_game->turn(), seat))
        return moveFault(seat, Kind::NotLate);
    m_game->depart(seat, *departure);
    return std::nullopt;
}

// The one event that is nobody's.
std::optional<TranscriptFault> Replay::stop(const QJsonObject &entry)
{
    const auto time = integerOf(entry["ms"_L1]);
    if (!time || *time < m_time || entry.contains("move"_L1) || m_game->outcome())
        return TranscriptFault{Kind::StopRefused};
    m_time = *time;
    m_game->stop();
    return std::nullopt;
}

std::optional<TranscriptFault> Replay::compareResult() const
{
    const auto outcome = m_game->outcome();
    if (!outcome)
        return TranscriptFault{Kind::NotOver};
    const QJsonObject claimed = m_transcript["result"_L1].toObject();
    const QJsonObject real = toJson(*outcome);
    for (const auto &key : {"winners"_L1, "ranking"_L1, "reason"_L1}) {
        if (claimed[key] != real[key])
            return TranscriptFault{Kind::OtherResult};
    }
    if (m_observed && m_observed->head().value("result"_L1).toObject(claimed) != claimed)
        return TranscriptFault{Kind::OtherResultShown};
    return std::nullopt;
}

std::optional<TranscriptFault> Replay::compareSecrets() const
{
    if (m_game->secrets().tree() != m_transcript["secrets"_L1].toObject())
        return TranscriptFault{Kind::OtherSecrets};
    return std::nullopt;
}

std::optional<TranscriptFault> Replay::compareHead() const
{
    const QJsonObject seen = m_observed ? m_observed->head() : QJsonObject();
    const auto differs = [&](QLatin1StringView key) {
        return seen.contains(key) && seen[key] != m_transcript[key];
    };
    if (differs("match"_L1) || differs("game"_L1))
        return TranscriptFault{Kind::OtherMatch};
    if (differs("options"_L1))
        return TranscriptFault{Kind::OtherOptions};
    if (differs("players"_L1))
        return TranscriptFault{Kind::OtherPlayers};
    return std::nullopt;
}

bool Replay::isPastAnObservation() const
{
    return m_observed && m_explained < m_observed->observations().size()
           && m_observed->observations()[m_explained].step <= m_game->step();
}

std::optional<TranscriptFault> Replay::compareObservations() const
{
    if (!m_observed || m_explained == m_observed->observations().size())
        return std::nullopt;
    const int step = m_observed->observations()[m_explained].step;
    if (step > m_game->step())
        return TranscriptFault{.kind = Kind::ObservedMoveMissing, .move = step};
    if (m_explained > 0 && m_observed->observations()[m_explained - 1].step == step)
        return TranscriptFault{.kind = Kind::OtherEvents, .move = step};
    if (step == 0)
        return TranscriptFault{Kind::OtherStart};
    return TranscriptFault{.kind = Kind::OtherMove, .move = step};
}

void Replay::look()
{
    while (m_observed && m_explained < m_observed->observations().size()
           && m_observed->observations()[m_explained]
                  == ObservationLog::observationOf(*m_game, m_observed->viewer(), m_time))
        ++m_explained;
}

std::optional<Seat> Replay::seatOf(const QJsonValue &json) const
{
    const auto seat = integerOf(json);
    if (!seat || *seat < 0 || *seat >= static_cast<qint64>(m_names.size()))
        return std::nullopt;
    return static_cast<Seat>(*seat);
}

TranscriptFault Replay::moveFault(Seat seat, Kind kind) const
{
    return {.kind = kind,
            .move = m_game->step() + 1,
            .seat = seat,
            .name = m_names[static_cast<std::size_t>(seat)].value_or(QString())};
}

} // namespace core
