#include "journal/durableauthority.h"

#include "log/categories.h"

#include <iterator>

namespace server {
namespace {

constexpr qint64 retryMs = 1'000;

void append(Effects &effects, Effects more)
{
    effects.insert(effects.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

DurableAuthority::DurableAuthority(AuthorityOptions options, RandomBytes random)
    : m_authority(std::move(options), std::move(random))
{
}

void DurableAuthority::start(Journal &journal, const Snapshot &snapshot, Instant now)
{
    m_journal = &journal;
    // What could not be put back is forgotten; where even that cannot be kept, it will be at the next start.
    m_journal->append(m_authority.restore(snapshot, now).records, [](bool) {});
}

Effects DurableAuthority::opened(ConnectionId connection, Instant now, const QString &address)
{
    return stage(m_authority.opened(connection, now, address));
}

// A turn that could be undone has nothing in it but the messages of people who are known, so that who is
// whose connection never has to be put back: a hello is a turn of its own.
Effects DurableAuthority::received(ConnectionId connection, const QByteArray &text, Instant now)
{
    const bool isAlone = !m_authority.sessionOf(connection);
    Effects effects = isAlone ? commit(now) : Effects();
    m_messages.push_back({connection, text});
    append(effects, stage(m_authority.received(connection, text, now)));
    if (isAlone)
        append(effects, commit(now));
    return effects;
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
    if (m_triedMs && *m_triedMs + retryMs <= now.steadyMs && worksAgain(now))
        m_authority.allowChanges(now);
    return stage(m_authority.tick(now));
}

Effects DurableAuthority::shutDown(const core::Closing &closing, Instant now)
{
    Effects effects = commit(now);
    append(effects, stage(m_authority.shutDown(closing, now)));
    append(effects, commit(now));
    return effects;
}

std::optional<qint64> DurableAuthority::nextDue()
{
    const auto due = m_authority.nextDue();
    if (!m_triedMs)
        return due;
    return std::min(due.value_or(*m_triedMs + retryMs), *m_triedMs + retryMs);
}

// While nothing waits to be kept, nothing has to wait for it.
Effects DurableAuthority::stage(Output output)
{
    if (m_journal) {
        std::ranges::move(output.records, std::back_inserter(m_turn.records));
        append(m_turn.effects, std::move(output.effects));
    } else {
        m_turn.effects = std::move(output.effects);
    }
    if (hasUncommitted())
        return {};
    m_messages.clear();
    return std::exchange(m_turn.effects, {});
}

Effects DurableAuthority::commit(Instant now)
{
    if (!hasUncommitted())
        return {};
    if (!keeps(std::move(m_turn.records)))
        return rollback(now);
    m_messages.clear();
    return std::exchange(m_turn, {}).effects;
}

Effects DurableAuthority::rollback(Instant now)
{
    Effects effects = std::exchange(m_turn, {}).effects;
    std::erase_if(effects, [](const Effect &effect) { return !std::holds_alternative<Close>(effect); });
    const auto snapshot = m_journal->load();
    if (!snapshot) {
        qCWarning(core::logJournal) << "what was kept cannot be read any more";
        m_lost = true;
        m_messages.clear();
        return effects;
    }
    qCWarning(core::logJournal)
        << "nothing can be kept: what happened last is undone, and nothing happens until "
           "something can";
    m_triedMs = now.steadyMs;
    append(effects, m_authority.restore(*snapshot, now).effects);
    m_authority.holdChanges();
    for (const Message &message : std::exchange(m_messages, {}))
        append(effects, stage(m_authority.received(message.from, message.text, now)));
    return effects;
}

bool DurableAuthority::worksAgain(Instant now)
{
    const bool isKept = keeps({CounterRecord{Counter::ClockMs, now.steadyMs}});
    qCInfo(core::logJournal) << "tried again: what happens" << (isKept ? "is kept again" : "cannot be kept");
    m_triedMs = isKept ? std::nullopt : std::optional(now.steadyMs);
    return isKept;
}

bool DurableAuthority::keeps(Records records)
{
    bool isKept = false;
    m_journal->append(std::move(records), [&isKept](bool answer) { isKept = answer; });
    return isKept;
}

} // namespace server
