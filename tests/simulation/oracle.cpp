#include "oracle.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace server;

namespace {

// A commit follows what it keeps by a turn of the event loop.
constexpr qint64 turnMs = 10;

QJsonArray listOf(const std::vector<core::Seat> &seats)
{
    QJsonArray list;
    for (const core::Seat seat : seats)
        list.append(seat);
    return list;
}

} // namespace

std::unique_ptr<core::Game> Oracle::started(const MatchPlan &plan)
{
    const auto players = static_cast<int>(plan.players.size());
    return plan.game->start(plan.options, {.players = players,
                                           .first = (plan.number - 1) % players,
                                           .match = plan.match,
                                           .random = plan.random});
}

void Oracle::begin(const MatchRecord &match, qint64 upMs)
{
    History history{match, started(match.plan), {}, {}, {}};
    history.moments.push_back(momentNow(history, 0));
    for (std::size_t seat = 0; seat < match.plan.players.size(); ++seat)
        history.clocks.push_back({history.game->phase(static_cast<core::Seat>(seat)), upMs});
    if (!m_histories.emplace(match.plan.match, std::move(history)).second)
        m_failure = u"match %1 begins twice"_s.arg(match.plan.match);
}

void Oracle::add(const EntryRecord &entry, qint64 upMs)
{
    const auto found = m_histories.find(entry.match);
    if (found == m_histories.end() || entry.index != qsizetype(found->second.entries.size())) {
        m_failure = u"entry %1 of match %2 has no place"_s.arg(entry.index).arg(entry.match);
        return;
    }
    History &history = found->second;
    const QJsonObject happened = entry.entry.tree();
    const core::Seat seat = happened["seat"_L1].toInt();
    const auto departure = core::departureFromName(happened["event"_L1].toString());
    if (departure == core::Departure::Timeout && !isSameMoment(history, happened))
        checkClock(history, seat, upMs);
    if (happened["seat"_L1].isNull())
        history.game->stop();
    else if (departure)
        history.game->depart(seat, *departure);
    else if (const auto refused = history.game->play(seat, history.game->step(), happened["move"_L1]))
        m_failure = u"entry %1 of match %2 is against the rules"_s.arg(entry.index).arg(entry.match);
    history.entries.push_back(happened);
    history.moments.push_back(momentNow(history, happened["ms"_L1].toInteger()));
    for (core::Seat one = 0; Clock & clock : history.clocks) {
        if (const int phase = history.game->phase(one++); phase != clock.phase)
            clock = {phase, upMs};
    }
}

// Several who are late are so at once, whatever the first of them sets going.
bool Oracle::isSameMoment(const History &history, const QJsonObject &entry)
{
    return !history.entries.empty() && history.entries.back()["event"_L1] == entry["event"_L1]
           && history.entries.back()["ms"_L1] == entry["ms"_L1];
}

void Oracle::checkClock(const History &history, core::Seat seat, qint64 upMs)
{
    const auto phase = history.game->phaseLimit();
    const qint64 limit = phase ? phase->count() : history.match.plan.secondsPerMove.value_or(0) * 1'000;
    const qint64 ran = upMs - history.clocks[static_cast<std::size_t>(seat)].sinceMs;
    if (ran < limit - turnMs)
        m_failure = u"time ran out after %1 of %2 ms"_s.arg(ran).arg(limit);
}

Oracle::Moment Oracle::momentNow(const History &history, qint64 ms)
{
    Moment moment{history.game->step(), ms, listOf(history.game->turn()), {}};
    for (std::size_t seat = 0; seat < history.match.plan.players.size(); ++seat)
        moment.views.push_back(history.game->view({static_cast<core::Seat>(seat)}).tree());
    moment.views.push_back(history.game->view({}).tree());
    return moment;
}

std::size_t Oracle::placeOf(const History &history, const QString &person)
{
    const auto &players = history.match.plan.players;
    const auto player = std::ranges::find(players, person, &core::MatchPlayer::person);
    return static_cast<std::size_t>(player - players.begin());
}

std::optional<std::size_t> Oracle::find(const History &history, const QJsonObject &shown,
                                        const QString &person)
{
    const std::size_t place = placeOf(history, person);
    for (std::size_t index = history.moments.size(); index-- > 0;) {
        const Moment &moment = history.moments[index];
        const bool hasTurn = !shown.contains("turn"_L1) || shown["turn"_L1].toArray() == moment.turn;
        if (hasTurn && moment.step == shown["step"_L1].toInt() && moment.ms == shown["ms"_L1].toInteger()
            && moment.views[place] == shown["view"_L1].toObject())
            return index;
    }
    return std::nullopt;
}

Oracle::Mark Oracle::mark() const
{
    Mark now;
    for (const auto &[match, history] : m_histories)
        now[match] = history.entries.size();
    return now;
}

QString Oracle::failure(const QJsonObject &shown, const QString &person) const
{
    const auto found = m_histories.find(shown["match"_L1].toString());
    if (found == m_histories.end())
        return u"a match is shown that the disk does not have"_s;
    const auto moment = find(found->second, shown, person);
    if (!moment)
        return u"%1 is shown what never was so, after step %2"_s.arg(person).arg(shown["step"_L1].toInt());
    const auto required = m_required.find(found->first);
    if (required != m_required.end() && *moment < required->second)
        return u"%1 is shown %2 entries where there are %3"_s.arg(person).arg(*moment).arg(required->second);
    return {};
}

QString Oracle::failureAtEnd(const QJsonObject &ended, const QString &person) const
{
    if (const QString wrong = failure(ended, person); !wrong.isEmpty())
        return wrong;
    const History &history = m_histories.at(ended["match"_L1].toString());
    if (!history.game->outcome() || ended["result"_L1].toObject() != core::toJson(*history.game->outcome()))
        return u"a match ends as it did not"_s;
    const QJsonValue moves = ended["transcript"_L1]["moves"_L1];
    QJsonArray entries;
    for (const QJsonObject &entry : history.entries)
        entries.append(entry);
    return moves.isArray() && moves.toArray() != entries ? u"a transcript is not what was played"_s
                                                         : QString();
}

std::vector<QJsonObject> Oracle::movesOf(const QString &match, const QString &person) const
{
    std::vector<QJsonObject> moves;
    const auto found = m_histories.find(match);
    if (found == m_histories.end())
        return moves;
    const auto seat = static_cast<int>(placeOf(found->second, person));
    for (const QJsonObject &entry : found->second.entries) {
        if (entry.contains("move"_L1) && entry["seat"_L1].toInt() == seat)
            moves.push_back(entry["move"_L1].toObject());
    }
    return moves;
}

QJsonObject Oracle::hiddenIn(const QString &match) const
{
    const auto found = m_histories.find(match);
    if (found == m_histories.end())
        return {};
    const auto game = started(found->second.match.plan);
    for (std::size_t seat = 0; seat < found->second.match.plan.players.size(); ++seat)
        game->depart(static_cast<core::Seat>(seat), core::Departure::Left);
    return game->secrets()["server"_L1].toObject();
}

bool Oracle::isOver(const QString &match) const
{
    const auto found = m_histories.find(match);
    return found != m_histories.end() && found->second.game->outcome().has_value();
}

QStringList Oracle::matches() const
{
    QStringList matches;
    for (const auto &[match, history] : m_histories)
        matches.append(match);
    return matches;
}

int Oracle::entries() const
{
    int count = 0;
    for (const auto &[match, history] : m_histories)
        count += static_cast<int>(history.entries.size());
    return count;
}
