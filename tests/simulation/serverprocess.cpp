#include "serverprocess.h"

#include "authority/restore.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace server;

ServerProcess::ServerProcess(World &world, Network &network)
    : m_world(world)
    , m_network(network)
    , m_disk(world)
{
    m_disk.countUpTime([this] { return upMs(); });
    m_disk.whenItDies([this] { die(); });
    m_network.closeOnPurpose(300);
}

void ServerProcess::start()
{
    const Snapshot snapshot = found();
    qint64 clockBeginsMs = lastMoment(snapshot);
    if (m_world.bug == Bug::ClockRunsWhileDown && m_lives > 0)
        clockBeginsMs += m_world.agenda.now() - m_diedMs;
    ++m_lives;
    m_life = std::make_unique<ServerLife>(m_world, clockBeginsMs, grace, [this] { begin(); });
    m_life->driver.useJournal(m_disk, snapshot);
    m_life->driver.useTransport(*this);
    m_network.answerTo(this);
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
    m_upBefore += m_life->scheduler.aliveMs();
    m_life.reset();
    m_isDying = false;
    m_disk.forget();
    m_network.answerTo(nullptr);
    m_network.calleeDied();
    m_world.agenda.in(m_world.dice.between(50, 3'000), [this] { start(); });
}

void ServerProcess::dieSoon()
{
    m_isDying = true;
    m_world.agenda.in(0, [this, life = m_lives] {
        if (life == m_lives)
            die();
    });
}

void ServerProcess::restart()
{
    if (isUp() && !m_isDying)
        m_life->driver.shutDown({u"Back soon."_s});
}

void ServerProcess::fillDisk(qint64 forMs)
{
    m_disk.isFull = true;
    m_world.agenda.in(forMs, [this] { m_disk.isFull = false; });
}

qint64 ServerProcess::upMs() const
{
    return m_upBefore + (isUp() ? m_life->scheduler.aliveMs() : 0);
}

void ServerProcess::begin()
{
    if (!m_life->driver.authority().hasUncommitted())
        m_disk.beginTurn();
    if (m_life->driver.authority().isSettled())
        m_world.oracle.require(m_world.oracle.mark());
}

void ServerProcess::opened(Id id, const QHostAddress &peer)
{
    if (m_isDying)
        return;
    begin();
    m_life->driver.opened(id, peer);
}

void ServerProcess::received(Id id, const QByteArray &text)
{
    if (m_isDying)
        return;
    ++m_world.messages;
    begin();
    if (!m_world.isCalm && m_world.dice.happens(8))
        m_disk.arm();
    m_life->driver.received(id, text);
}

void ServerProcess::receivedBinary(Id id)
{
    if (!m_isDying)
        m_life->driver.receivedBinary(id);
}

void ServerProcess::closed(Id id, core::Away how)
{
    if (m_isDying)
        return;
    begin();
    m_life->driver.closed(id, how);
}

void ServerProcess::allClosed()
{
    die();
}

void ServerProcess::carry(const Effects &effects)
{
    if (m_isDying)
        return;
    if (m_disk.takeDeath())
        return dieSoon();
    Effects told = effects;
    tamper(told);
    for (const Effect &effect : told) {
        if (const auto *send = std::get_if<Send>(&effect))
            inspect(send->to, send->frame);
    }
    m_network.carry(told);
    if (m_disk.takeLateDeath() || (!m_world.isCalm && !told.empty() && m_world.dice.happens(3)))
        dieSoon();
}

void ServerProcess::closeAll(int code, const QString &reason)
{
    if (!m_isDying)
        m_network.closeAll(code, reason);
}
