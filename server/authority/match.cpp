#include "authority/match.h"

#include "protocol/matchcodec.h"
#include "protocol/matchseats.h"

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
    return plan.game->start(plan.options, {.players = players,
                                           .first = (plan.number - 1) % players,
                                           .match = plan.match,
                                           .random = plan.random});
}

static ClockLimits limitsOf(const MatchPlan &plan)
{
    const auto milliseconds = [](std::optional<qint64> seconds) {
        return seconds ? std::optional(*seconds * 1000) : std::nullopt;
    };
    return {milliseconds(plan.secondsPerMove), milliseconds(plan.secondsEach)};
}

Match::Match(MatchPlan plan, Instant now)
    : m_plan(std::move(plan))
    , m_game(started(m_plan))
    , m_startedMs(now.steadyMs)
    , m_changedMs(0)
    , m_clocks(*m_game, m_plan.players.size(), limitsOf(m_plan), now.steadyMs)
{
}

std::optional<core::Seat> Match::seatOf(const QString &person) const
{
    return core::seatOfPerson(m_plan.players, person);
}

core::Viewer Match::viewerOf(const QString &person) const
{
    return {m_game->viewsAreAlike() ? std::nullopt : seatOf(person)};
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
    m_clocks.follow(now.steadyMs);
    return std::nullopt;
}

void Match::depart(core::Seat seat, core::Departure departure, Instant now)
{
    if (isOver() || !m_game->isIn(seat))
        return;
    record(seat, "event"_L1, core::departureName(departure), now);
    m_game->depart(seat, departure);
    m_last.reset();
    m_clocks.follow(now.steadyMs);
}

bool Match::release(core::Seat seat, Instant now)
{
    const auto heldMs = m_clocks.release(seat, now.steadyMs);
    if (!heldMs || !m_plan.secondsEach)
        return false;
    m_plan.waits.push_back({seat, *heldMs - m_startedMs, now.steadyMs - m_startedMs});
    return true;
}

void Match::stop(Instant now)
{
    if (isOver())
        return;
    record(std::nullopt, "event"_L1, core::stoppedName, now);
    m_game->stop();
    m_last.reset();
    m_clocks.follow(now.steadyMs);
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

bool Match::expire(Instant now)
{
    const auto due = m_clocks.dueMs();
    if (!due || *due > now.steadyMs)
        return false;
    std::vector<core::Seat> late = m_game->turn();
    std::erase_if(late, [&](core::Seat seat) {
        return m_clocks.dueMs(seat).value_or(now.steadyMs + 1) > now.steadyMs;
    });
    for (const core::Seat seat : late)
        depart(seat, core::Departure::Timeout, now);
    return true;
}

// In whole seconds, rounded up.
std::map<core::Seat, qint64> Match::clocksLeft(Instant now) const
{
    std::map<core::Seat, qint64> left;
    for (const core::MatchPlayer &player : m_plan.players) {
        if (isIn(player.seat))
            left[player.seat] = (m_clocks.leftMs(player.seat, now.steadyMs).value_or(0) + 999) / 1000;
    }
    return left;
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
    if (const auto due = m_clocks.dueFor(viewer))
        view.seconds = double(std::max<qint64>(0, *due - now.steadyMs)) / 1000.0;
    if (m_plan.secondsEach)
        view.clocks = clocksLeft(now);
    return view;
}

core::MatchStarted Match::startFor(core::Viewer viewer, Instant now) const
{
    return {.number = m_plan.number,
            .game = m_plan.game->id,
            .options = m_plan.options,
            .players = m_plan.players,
            .state = viewFor(viewer, now),
            .secondsEach = m_plan.secondsEach};
}

core::MatchResult Match::result() const
{
    Q_ASSERT(isOver());
    const core::Outcome outcome = *m_game->outcome();
    return {.winners = outcome.winners,
            .ranking = outcome.ranking,
            .reason = core::reasonName(outcome.reason)};
}

core::MatchEnded Match::endFor(core::Viewer viewer) const
{
    Q_ASSERT(isOver());
    return {.match = m_plan.match,
            .step = m_game->step(),
            .result = result(),
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
    w.object("result"_L1, [&] { core::write(w, result()); });
}

core::RawJson Match::transcriptHead() const
{
    Q_ASSERT(isOver());
    return core::RawJson::written([this](core::JsonWriter &w) { writeHead(w); });
}

core::RawJson Match::transcript(qsizetype viewSize) const
{
    Q_ASSERT(isOver());
    const qsizetype largest = std::min(largestTranscript, largestEnd - viewSize);
    return core::RawJson::written([&](core::JsonWriter &w) {
        writeHead(w);
        qsizetype size = w.text().size() + QByteArrayView(R"(,"moves":[})").size();
        for (const core::RawJson &move : m_moves)
            size += move.text().size() + 1; // a comma follows, or the end of the list
        if (size <= largest)
            w.list("moves"_L1, m_moves);
        else
            w.field("moves"_L1, nullptr);
    });
}

} // namespace server
