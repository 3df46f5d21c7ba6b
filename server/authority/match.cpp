#include "authority/match.h"

#include "protocol/matchcodec.h"

#include <algorithm>

namespace server {

using namespace Qt::Literals::StringLiterals;

// A longer transcript goes without its moves, which are fetched in pages; so does one that would not fit into
// a message together with the view.
static constexpr qsizetype largestTranscript = 32 * 1024;
static constexpr qsizetype largestEnd = core::largestServerMessage - 4 * 1024;

static std::unique_ptr<core::Game> started(const MatchPlan &plan)
{
    const auto players = static_cast<int>(plan.players.size());
    return plan.game->start(plan.game->id, plan.options,
                            {.players = players,
                             .first = (plan.number - 1) % players,
                             .match = plan.match,
                             .random = plan.random});
}

Match::Match(MatchPlan plan, Instant now)
    : m_plan(std::move(plan))
    , m_game(started(m_plan))
    , m_startedMs(now.steadyMs)
    , m_changedMs(0)
{
    for (const core::MatchPlayer &player : m_plan.players)
        m_clocks.push_back({now.steadyMs, m_game->phase(player.seat)});
}

std::optional<core::Seat> Match::seatOf(const QString &person) const
{
    const auto player = std::ranges::find(m_plan.players, person, &core::MatchPlayer::person);
    return player == m_plan.players.end() ? std::nullopt : std::optional(player->seat);
}

std::optional<core::Rejection> Match::play(core::Seat seat, qint64 step, const QJsonValue &move, Instant now)
{
    if (auto rejection = m_game->play(seat, step, move))
        return rejection;
    const core::RawJson played = m_game->lastMove();
    record(seat, "move"_L1, played, now);
    m_last = core::RawJson::written([&](core::JsonWriter &w) {
        w.field("seat"_L1, seat);
        if (m_game->movesArePublic())
            w.field("move"_L1, played);
    });
    restartClocks(now);
    return std::nullopt;
}

void Match::depart(core::Seat seat, core::Departure departure, Instant now)
{
    if (isOver() || !m_game->isIn(seat))
        return;
    record(seat, "event"_L1, core::departureName(departure), now);
    m_game->depart(seat, departure);
    m_last.reset();
    restartClocks(now);
}

void Match::stop(Instant now)
{
    if (isOver())
        return;
    record(std::nullopt, "event"_L1, core::stoppedName, now);
    m_game->stop();
    m_last.reset();
    restartClocks(now);
}

template<typename T>
void Match::record(std::optional<core::Seat> seat, QLatin1StringView key, const T &value, Instant now)
{
    m_changedMs = now.steadyMs - m_startedMs;
    m_moves.push_back(core::RawJson::written([&](core::JsonWriter &w) {
        w.field(key, value);
        w.field("ms"_L1, m_changedMs);
        w.field("seat"_L1, seat);
    }));
}

void Match::restartClocks(Instant now)
{
    for (core::Seat seat = 0; Clock & clock : m_clocks) {
        if (const int phase = m_game->phase(seat++); phase != clock.phase)
            clock = {now.steadyMs, phase, clock.heldMs ? std::optional(now.steadyMs) : std::nullopt};
    }
}

// What an earlier wait took cannot be told from what was used up, so at least half of the time is left.
void Match::hold(core::Seat seat, Instant now)
{
    Clock &clock = m_clocks[static_cast<std::size_t>(seat)];
    if (const auto limit = moveLimitMs())
        clock.sinceMs = std::max(clock.sinceMs, now.steadyMs - *limit / 2);
    clock.heldMs = now.steadyMs;
}

void Match::release(core::Seat seat, Instant now)
{
    Clock &clock = m_clocks[static_cast<std::size_t>(seat)];
    if (clock.heldMs)
        clock.sinceMs += now.steadyMs - *clock.heldMs;
    clock.heldMs.reset();
}

void Match::renewClocks(Instant now)
{
    for (Clock &clock : m_clocks) {
        clock.sinceMs = now.steadyMs;
        if (clock.heldMs)
            clock.heldMs = now.steadyMs;
    }
}

std::optional<qint64> Match::moveLimitMs() const
{
    if (const auto limit = m_game->phaseLimit())
        return limit->count();
    if (m_plan.secondsPerMove)
        return *m_plan.secondsPerMove * 1000;
    return std::nullopt;
}

std::optional<qint64> Match::dueMs(core::Seat seat) const
{
    const auto limit = moveLimitMs();
    const Clock &clock = m_clocks[static_cast<std::size_t>(seat)];
    return limit && !clock.heldMs ? std::optional(clock.sinceMs + *limit) : std::nullopt;
}

std::optional<qint64> Match::dueFor(core::Viewer viewer, const std::vector<core::Seat> &turn) const
{
    if (viewer.seat && std::ranges::find(turn, *viewer.seat) != turn.end())
        return dueMs(*viewer.seat);
    std::optional<qint64> earliest;
    for (const core::Seat seat : turn) {
        if (const auto due = dueMs(seat))
            earliest = std::min(earliest.value_or(*due), *due);
    }
    return earliest;
}

std::optional<qint64> Match::dueMs() const
{
    if (!moveLimitMs() || isOver())
        return std::nullopt;
    return dueFor({}, m_game->turn());
}

bool Match::expire(Instant now)
{
    const auto due = dueMs();
    if (!due || *due > now.steadyMs)
        return false;
    std::vector<core::Seat> late = m_game->turn();
    std::erase_if(late,
                  [&](core::Seat seat) { return dueMs(seat).value_or(now.steadyMs + 1) > now.steadyMs; });
    for (const core::Seat seat : late)
        depart(seat, core::Departure::Timeout, now);
    return true;
}

core::MatchView Match::viewFor(core::Viewer viewer, Instant now) const
{
    core::MatchView view{.match = m_plan.match,
                         .step = m_game->step(),
                         .turn = m_game->turn(),
                         .view = m_game->view(viewer),
                         .last = m_last,
                         .seconds = {},
                         .ms = m_changedMs};
    if (const auto due = dueFor(viewer, view.turn))
        view.seconds = double(std::max<qint64>(0, *due - now.steadyMs)) / 1000.0;
    return view;
}

core::MatchStarted Match::startFor(core::Viewer viewer, Instant now) const
{
    return {.number = m_plan.number,
            .game = m_plan.game->id,
            .options = m_plan.options,
            .players = m_plan.players,
            .state = viewFor(viewer, now)};
}

static core::MatchResult resultOf(const core::Outcome &outcome)
{
    return {.winners = outcome.winners,
            .ranking = outcome.ranking,
            .reason = core::reasonName(outcome.reason)};
}

core::MatchEnded Match::endFor(core::Viewer viewer) const
{
    Q_ASSERT(isOver());
    return {.match = m_plan.match,
            .step = m_game->step(),
            .result = resultOf(*m_game->outcome()),
            .view = m_game->view(viewer),
            .ms = m_changedMs,
            .transcript = {}};
}

void Match::writeHead(core::JsonWriter &w) const
{
    w.field("game"_L1, m_plan.game->id);
    w.field("options"_L1, m_plan.options);
    w.field("match"_L1, m_plan.match);
    w.list("players"_L1, m_plan.players, core::write);
    w.field("secrets"_L1, m_game->secrets());
    w.object("result"_L1, [&] { core::write(w, resultOf(*m_game->outcome())); });
}

core::RawJson Match::transcriptHead() const
{
    Q_ASSERT(isOver());
    return core::RawJson::written([this](core::JsonWriter &w) { writeHead(w); });
}

core::RawJson Match::transcript() const
{
    Q_ASSERT(isOver());
    auto whole = core::RawJson::written([this](core::JsonWriter &w) {
        writeHead(w);
        w.list("moves"_L1, m_moves);
    });
    if (whole.text().size() <= std::min(largestTranscript, largestEnd - m_game->view({}).text().size()))
        return whole;
    return core::RawJson::written([this](core::JsonWriter &w) {
        writeHead(w);
        w.field("moves"_L1, nullptr);
    });
}

} // namespace server
