#include "journal/durableauthority.h"

#include "log/categories.h"

#include <iterator>

namespace server {
namespace {

constexpr qint64 retryMs = 1'000;

template<typename T>
void moveAll(std::vector<T> &to, std::vector<T> &&more)
{
    if (to.empty())
        to = std::move(more);
    else
        to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

void DurableAuthority::Turn::add(Output output)
{
    moveAll(records, std::move(output.records));
    moveAll(effects, std::move(output.effects));
    moveAll(greetings, std::move(output.greetings));
}

void DurableAuthority::Turn::add(Turn later)
{
    moveAll(records, std::move(later.records));
    moveAll(effects, std::move(later.effects));
    moveAll(messages, std::move(later.messages));
    moveAll(greetings, std::move(later.greetings));
    if (later.farewell)
        farewell = std::move(later.farewell);
}

DurableAuthority::DurableAuthority(AuthorityOptions options, RandomBytes random)
    : m_authority(std::move(options), std::move(random))
{
}

void DurableAuthority::start(Journal &journal, const Snapshot &snapshot, Instant now,
                             std::function<void()> answered)
{
    m_journal = &journal;
    m_answered = std::make_shared<std::function<void()>>(std::move(answered));
    // What could not be put back is forgotten; where even that cannot be kept, it will be at the next start.
    if (Records gone = m_authority.restore(snapshot, now).records; !gone.empty())
        std::ignore = append(std::move(gone));
}

Effects DurableAuthority::opened(ConnectionId connection, Instant now, const QString &address)
{
    return stage(m_authority.opened(connection, now, address));
}

Effects DurableAuthority::received(ConnectionId connection, const QByteArray &text, Instant now)
{
    m_turn.messages.push_back({connection, text});
    Output output = m_authority.received(connection, text, now);
    output.effects.emplace_back(Taken{connection});
    return stage(std::move(output));
}

Effects DurableAuthority::receivedBinary(ConnectionId connection, Instant now)
{
    return stage(m_authority.receivedBinary(connection, now));
}

Effects DurableAuthority::closed(ConnectionId connection, Instant now, core::Away how)
{
    return stage(m_authority.closed(connection, now, how));
}

Effects DurableAuthority::tick(Instant now)
{
    Effects effects;
    if (m_triedMs && !m_trial && *m_triedMs + retryMs <= now.steadyMs) {
        m_trial = append({CounterRecord{Counter::ClockMs, now.steadyMs}});
        effects = settle(now);
    }
    moveAll(effects, stage(m_authority.tick(now)));
    return effects;
}

Effects DurableAuthority::shutDown(const core::Closing &closing, Instant now)
{
    Effects effects = commit(now);
    Output output = m_authority.shutDown(closing, now);
    m_turn.farewell = std::exchange(output.effects, {});
    moveAll(effects, stage(std::move(output)));
    moveAll(effects, commit(now));
    return effects;
}

DurableAuthority::Fate DurableAuthority::fateOf(const Decision &decision) const
{
    if (decision.rollbacks != m_rollbacks)
        return Fate::Undone;
    return decision.turn <= m_kept ? Fate::Kept : Fate::Open;
}

std::optional<qint64> DurableAuthority::nextDue()
{
    const auto due = m_authority.nextDue();
    if (!m_triedMs || m_trial)
        return due;
    return std::min(due.value_or(*m_triedMs + retryMs), *m_triedMs + retryMs);
}

// What has nothing to be kept waits for what was decided before it, which it may tell of, and for no more.
Effects DurableAuthority::stage(Output output)
{
    if (!m_journal)
        output.records.clear();
    m_turn.add(std::move(output));
    if (hasUncommitted())
        return {};
    Turn turn = std::exchange(m_turn, {});
    if (m_inFlight.empty())
        return release(std::move(turn));
    m_inFlight.back().add(std::move(turn));
    return {};
}

Effects DurableAuthority::commit(Instant now)
{
    if (hasUncommitted()) {
        m_turn.answer = append(std::exchange(m_turn.records, {}));
        m_inFlight.push_back(std::exchange(m_turn, {}));
        ++m_begun;
    }
    return settle(now);
}

Effects DurableAuthority::settle(Instant now)
{
    Effects effects;
    while (!m_inFlight.empty() && m_inFlight.front().answer->isKept) {
        if (!*m_inFlight.front().answer->isKept) {
            moveAll(effects, rollback(now));
            break;
        }
        Turn kept = std::move(m_inFlight.front());
        m_inFlight.pop_front();
        ++m_kept;
        moveAll(effects, release(std::move(kept)));
    }
    if (m_trial && m_trial->isKept) {
        const bool isKept = *std::exchange(m_trial, {})->isKept;
        qCInfo(core::logJournal) << "tried again: what happens"
                                 << (isKept ? "is kept again" : "cannot be kept");
        m_triedMs = isKept ? std::nullopt : std::optional(now.steadyMs);
        if (isKept)
            m_authority.allowChanges(now);
    }
    return effects;
}

std::shared_ptr<DurableAuthority::Answer> DurableAuthority::append(Records records)
{
    auto answer = std::make_shared<Answer>();
    m_journal->append(std::move(records), [answer, answered = std::weak_ptr(m_answered)](bool isKept) {
        answer->isKept = isKept;
        const auto tell = answered.lock();
        if (answer->isLate && tell && *tell)
            (*tell)();
    });
    answer->isLate = true;
    return answer;
}

Effects DurableAuthority::release(Turn turn)
{
    moveAll(m_greeted, std::move(turn.greetings));
    return withFarewell(std::move(turn.effects), std::move(turn.farewell));
}

Effects DurableAuthority::withFarewell(Effects effects, std::optional<Effects> farewell)
{
    m_hasShutDown = m_hasShutDown || farewell;
    moveAll(effects, std::move(farewell).value_or(Effects()));
    return effects;
}

Effects DurableAuthority::rollback(Instant now)
{
    ++m_rollbacks;
    m_begun = m_kept;
    Turn undone;
    for (Turn &turn : std::exchange(m_inFlight, {}))
        undone.add(std::move(turn));
    undone.add(std::exchange(m_turn, {}));
    Effects effects = std::move(undone.effects);
    std::erase_if(effects, [](const Effect &effect) { return !std::holds_alternative<Close>(effect); });
    const auto snapshot = m_journal->load();
    if (!snapshot) {
        qCWarning(core::logJournal) << "what was kept cannot be read any more";
        m_lost = true;
        return withFarewell(std::move(effects), std::move(undone.farewell));
    }
    qCWarning(core::logJournal)
        << "nothing can be kept: what happened last is undone, and nothing happens until "
           "something can";
    m_triedMs = now.steadyMs;
    for (auto greeting = undone.greetings.rbegin(); greeting != undone.greetings.rend(); ++greeting)
        m_authority.undo(*greeting, now);
    moveAll(effects, m_authority.restore(*snapshot, now).effects);
    m_authority.holdChanges();
    for (const Message &message : undone.messages)
        moveAll(effects, received(message.from, message.text, now));
    return withFarewell(std::move(effects), std::move(undone.farewell));
}

} // namespace server
