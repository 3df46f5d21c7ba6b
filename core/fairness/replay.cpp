#include "fairness/replay.h"

#include "protocol/json.h"
#include "protocol/messages.h"
#include "protocol/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

// The context of what this file says.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::Transcript)
};

} // namespace

std::optional<QString> Replay::failure()
{
    for (const auto step : {&Replay::readHead, &Replay::readPlayers, &Replay::playEntries}) {
        if (auto failed = (this->*step)())
            return failed;
    }
    for (const auto comparison :
         {&Replay::compareObservations, &Replay::compareResult, &Replay::compareSecrets}) {
        if (auto failed = (this->*comparison)())
            return failed;
    }
    return std::nullopt;
}

std::optional<QString> Replay::readHead()
{
    if (auto failed = compareHead())
        return failed;
    m_kind = m_find(m_transcript["game"_L1].toString());
    if (!m_kind)
        return Texts::tr("This Parlor does not know the game.");
    if (!m_transcript["options"_L1].isObject())
        return Texts::tr("The options are missing.");
    const auto checked = m_kind->checkedOptions(m_transcript["options"_L1].toObject());
    if (const auto *rejection = std::get_if<Rejection>(&checked))
        return Texts::tr("The options do not hold: %1").arg(rejection->message);
    m_options = std::get<QJsonObject>(checked);
    if (m_transcript["match"_L1].toString().isEmpty())
        return Texts::tr("The match has no name.");
    if (!m_transcript["secrets"_L1].isObject())
        return Texts::tr("The secrets are missing.");
    if (const auto error = m_kind->validateSecrets(m_options, m_transcript["secrets"_L1].toObject()))
        return Texts::tr("The secrets do not hold: %1").arg(*error);
    return std::nullopt;
}

std::optional<QString> Replay::readPlayers()
{
    const QJsonArray players = m_transcript["players"_L1].toArray();
    const SeatRange range = m_kind->seats(m_options);
    if (players.size() < range.min || players.size() > range.max)
        return Texts::tr("The number of players does not fit the game.");
    m_names.resize(static_cast<std::size_t>(players.size()));
    const auto isGood = [this](const QJsonValue &player) { return readPlayer(player.toObject()); };
    if (!std::ranges::all_of(players, isGood))
        return Texts::tr("The players do not sit on the seats of the match.");
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

std::optional<QString> Replay::playEntries()
{
    if (!m_transcript["moves"_L1].isArray())
        return Texts::tr("The moves are missing.");
    const int players = static_cast<int>(m_names.size());
    m_game = m_kind->start(m_options, {.players = players,
                                       .first = m_first % players,
                                       .match = m_transcript["match"_L1].toString(),
                                       .random = {},
                                       .secrets = m_transcript["secrets"_L1].toObject()});
    look();
    const QJsonArray entries = m_transcript["moves"_L1].toArray();
    for (const QJsonValue &entry : entries) {
        if (auto failed = playEntry(entry.toObject()))
            return isPastAnObservation() ? compareObservations() : failed;
        ++m_played;
        look();
    }
    return std::nullopt;
}

std::optional<QString> Replay::playEntry(const QJsonObject &entry)
{
    if (entry["event"_L1] == stoppedName && entry["seat"_L1].isNull())
        return stop(entry);
    const auto seat = seatOf(entry["seat"_L1]);
    if (!seat)
        return Texts::tr("What follows move %1 was done by nobody of the match.").arg(m_game->step());
    const auto time = integerOf(entry["ms"_L1]);
    if (!time || *time < m_time)
        return moveFails(*seat, Texts::tr("Its time lies before that of the move before."));
    m_time = *time;
    if (entry.contains("move"_L1) == entry.contains("event"_L1))
        return moveFails(*seat, Texts::tr("It is neither a move nor an event."));
    if (entry.contains("event"_L1))
        return depart(*seat, entry["event"_L1]);
    if (const auto refused = m_game->play(*seat, m_game->step(), entry["move"_L1]))
        return moveFails(*seat, refused->message);
    return std::nullopt;
}

std::optional<QString> Replay::depart(Seat seat, const QJsonValue &event)
{
    const auto departure = departureFromName(event.toString());
    if (!departure)
        return moveFails(seat, Texts::tr("There is no such event."));
    if (m_game->outcome())
        return moveFails(seat, Texts::tr("This match is over."));
    if (!m_game->isIn(seat))
        return moveFails(seat, Texts::tr("They were out already."));
    if (departure == Departure::Timeout && !std::ranges::binary_search(m_game->turn(), seat))
        return moveFails(seat, Texts::tr("They had nothing to do that could have been late."));
    m_game->depart(seat, *departure);
    return std::nullopt;
}

// The one event that is nobody's.
std::optional<QString> Replay::stop(const QJsonObject &entry)
{
    const auto time = integerOf(entry["ms"_L1]);
    if (!time || *time < m_time || entry.contains("move"_L1) || m_game->outcome())
        return Texts::tr("The end that the host is said to have made does not hold.");
    m_time = *time;
    m_game->stop();
    return std::nullopt;
}

std::optional<QString> Replay::compareResult() const
{
    const auto outcome = m_game->outcome();
    if (!outcome)
        return Texts::tr("The match is not over after its last move.");
    const QJsonObject claimed = m_transcript["result"_L1].toObject();
    const QJsonObject real = toJson(*outcome);
    for (const auto &key : {"winners"_L1, "ranking"_L1, "reason"_L1}) {
        if (claimed[key] != real[key])
            return Texts::tr("The moves hold, but they end with another result.");
    }
    if (m_observed && m_observed->head().value("result"_L1).toObject(claimed) != claimed)
        return Texts::tr("The result is not the one that you were shown.");
    return std::nullopt;
}

std::optional<QString> Replay::compareSecrets() const
{
    if (m_game->secrets().tree() != m_transcript["secrets"_L1].toObject())
        return Texts::tr("The secrets are not those of the moves.");
    return std::nullopt;
}

std::optional<QString> Replay::compareHead() const
{
    const QJsonObject seen = m_observed ? m_observed->head() : QJsonObject();
    const auto differs = [&](QLatin1StringView key) {
        return seen.contains(key) && seen[key] != m_transcript[key];
    };
    if (differs("match"_L1) || differs("game"_L1))
        return Texts::tr("It is the record of another match than the one that you have seen.");
    if (differs("options"_L1))
        return Texts::tr("The options are not those of the match that you have seen.");
    if (differs("players"_L1))
        return Texts::tr("The players are not those of the match that you have seen.");
    return std::nullopt;
}

bool Replay::isPastAnObservation() const
{
    return m_observed && m_explained < m_observed->observations().size()
           && m_observed->observations()[m_explained].step <= m_game->step();
}

std::optional<QString> Replay::compareObservations() const
{
    if (!m_observed || m_explained == m_observed->observations().size())
        return std::nullopt;
    const int step = m_observed->observations()[m_explained].step;
    if (step > m_game->step())
        return Texts::tr("Move %1, which you were shown, is missing.").arg(step);
    if (m_explained > 0 && m_observed->observations()[m_explained - 1].step == step)
        return Texts::tr("What happened after move %1 is not what you were shown.").arg(step);
    if (step == 0)
        return Texts::tr("The beginning of the match is not the one that you were shown.");
    return Texts::tr("Move %1 is not the one that you were shown.").arg(step);
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

QString Replay::moveFails(Seat seat, const QString &why) const
{
    const QString known = m_names[static_cast<std::size_t>(seat)].value_or(QString());
    const QString name = known.isEmpty() ? Texts::tr("player %1").arg(seat + 1) : known;
    return Texts::tr("Move %1 by %2 does not hold: %3").arg(QString::number(m_game->step() + 1), name, why);
}

} // namespace core
