#include "serverprocess.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace server;

ServerProcess::ServerProcess(World &world, Network &network)
    : m_world(world)
    , m_network(network)
    , m_disk(world)
{
    m_disk.countUpTime([this] { return upMs(); });
    attach();
}

void ServerProcess::attach()
{
    m_network.attach({.isThere = [this] { return isUp(); },
                      .opened = [this](Id id) { carry(m_authority->opened(id, now())); },
                      .heard = [this](Id id, const QByteArray &text) { hear(id, text); },
                      .lost =
                          [this](Id id) {
                              if (isUp())
                                  carry(m_authority->closed(id, now(),
                                                            m_world.dice.happens(300) ? core::Away::Closed
                                                                                      : core::Away::Lost));
                          }});
}

void ServerProcess::start()
{
    ++m_life;
    m_startedMs = m_world.agenda.now();
    const Snapshot snapshot = found();
    m_clockBeganMs = lastMoment(snapshot);
    if (m_world.bug == Bug::ClockRunsWhileDown && m_life > 1)
        m_clockBeganMs += m_startedMs - m_diedMs;
    m_authority = std::make_unique<DurableAuthority>(
        AuthorityOptions{.serverName = u"Sim"_s,
                         .app = u"sim"_s,
                         .grace = std::chrono::seconds(graceMs / 1'000),
                         .messagesPerSecond = 0},
        [this](qsizetype count) { return m_world.dice.bytes(count); });
    m_authority->start(m_disk, snapshot, now());
    carry({});
}

Snapshot ServerProcess::found()
{
    Snapshot snapshot = *m_disk.load();
    switch (m_world.bug) {
    case Bug::RepliesForgotten:
        snapshot.replies.clear();
        break;
    case Bug::LinesNumberedAnew:
        snapshot.lines.clear();
        break;
    case Bug::MoveLost:
        if (!snapshot.entries.empty())
            snapshot.entries.pop_back();
        break;
    case Bug::MatchWithoutItsSecret:
        for (MatchRecord &match : snapshot.matches)
            match.plan.random.fill('\0');
        break;
    default:
        break;
    }
    return snapshot;
}

void ServerProcess::die()
{
    if (!isUp())
        return;
    ++m_world.crashes;
    m_diedMs = m_world.agenda.now();
    m_upBefore += m_diedMs - m_startedMs;
    m_authority.reset();
    m_network.calleeDied();
    m_world.agenda.in(m_world.dice.between(50, 3'000), [this] { start(); });
}

void ServerProcess::restart()
{
    if (!isUp())
        return;
    carry(m_authority->shutDown({u"Back soon."_s}, now()));
    die();
}

void ServerProcess::fillDisk(qint64 forMs)
{
    m_disk.isFull = true;
    m_world.agenda.in(forMs, [this] { m_disk.isFull = false; });
}

Instant ServerProcess::now() const
{
    const qint64 elapsed = m_world.agenda.now() - m_startedMs;
    return {m_clockBeganMs + elapsed, 1'800'000'000'000 + m_world.agenda.now()};
}

qint64 ServerProcess::upMs() const
{
    return m_upBefore + (isUp() ? m_world.agenda.now() - m_startedMs : 0);
}

void ServerProcess::hear(Id id, const QByteArray &text)
{
    ++m_world.messages;
    if (!m_authority->hasUncommitted())
        m_world.oracle.markTurn();
    if (!m_world.isCalm && m_world.dice.happens(8))
        m_disk.arm();
    carry(m_authority->received(id, text, now()));
}

void ServerProcess::carry(Effects effects)
{
    if (m_disk.takeDeath())
        return die();
    tamper(effects);
    for (const Effect &effect : effects) {
        if (const auto *send = std::get_if<Send>(&effect))
            inspect(send->to, send->frame);
    }
    m_network.tell(effects);
    if (m_disk.takeLateDeath() || (!m_world.isCalm && !effects.empty() && m_world.dice.happens(3)))
        return die();
    if (m_authority->hasUncommitted())
        commitSoon();
    else
        tickWhenDue();
}

void ServerProcess::commitSoon()
{
    if (std::exchange(m_commitPending, true))
        return;
    m_world.agenda.in(m_world.dice.between(0, 3), [this, life = m_life] {
        m_commitPending = false;
        if (isUp() && m_life == life)
            carry(m_authority->commit(now()));
        else if (isUp() && m_authority->hasUncommitted())
            commitSoon();
    });
}

void ServerProcess::tickWhenDue()
{
    const auto due = m_authority->nextDue();
    if (!due)
        return;
    m_world.agenda.in(std::max<qint64>(*due - now().steadyMs, 0), [this, tick = ++m_ticks, life = m_life] {
        if (!isUp() || life != m_life || tick != m_ticks)
            return;
        if (!m_authority->hasUncommitted())
            m_world.oracle.markTurn();
        carry(m_authority->tick(now()));
    });
}
