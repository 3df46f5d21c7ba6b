#include "network.h"

qint64 Network::arrival(qint64 &last)
{
    const int most = m_world.dice.happens(50) ? slowestMs : 60;
    return last = std::max(last, m_world.agenda.now() + m_world.dice.between(1, most));
}

Network::Id Network::call(Caller caller)
{
    const Id id = m_ids.next();
    Line &line = m_lines[id];
    line.caller = std::move(caller);
    m_world.agenda.at(arrival(line.thereMs), [this, id] {
        if (!m_lines[id].isUp)
            return;
        if (m_sink)
            return m_sink->opened(id, {});
        m_lines[id].isUp = false;
        lose(id, m_world.agenda.now() + 1);
    });
    return id;
}

void Network::say(Id id, const QByteArray &text)
{
    Line &line = m_lines[id];
    m_world.agenda.at(arrival(line.thereMs), [this, id, text] {
        if (m_lines[id].isUp && m_sink)
            m_sink->received(id, text);
    });
}

void Network::carry(const server::Effects &effects)
{
    for (const server::Effect &effect : effects)
        std::visit([this](const auto &what) { perform(what); }, effect);
}

void Network::closeAll(int code, const QString &reason)
{
    for (const Id id : linesUp())
        perform(server::Close{id, code, reason});
    m_world.agenda.in(m_world.dice.between(1, 100), [this, callee = m_callees] {
        if (m_sink && callee == m_callees)
            m_sink->allClosed();
    });
}

void Network::tellLost(Id id)
{
    const bool isOnPurpose = m_closedOnPurpose > 0 && m_world.dice.happens(m_closedOnPurpose);
    if (m_sink)
        m_sink->closed(id, isOnPurpose ? core::Away::Closed : core::Away::Lost);
}

// A line that is no longer up may have carried this before: what decides is whether it was cut since.
void Network::perform(const server::Send &send)
{
    Line &line = m_lines[send.to];
    if (!line.isUp)
        return;
    m_world.agenda.at(arrival(line.hereMs), [this, id = send.to, frame = send.frame] {
        if (m_lines[id].isKnownLost)
            return;
        m_world.note(frame);
        m_lines[id].caller.heard(frame);
    });
}

void Network::perform(const server::Close &close)
{
    Line &line = m_lines[close.to];
    if (!line.isUp)
        return;
    line.isUp = false;
    lose(close.to, arrival(line.hereMs));
    m_world.agenda.in(m_world.dice.between(1, 100), [this, id = close.to] { tellLost(id); });
}

void Network::lose(Id id, qint64 when)
{
    m_world.agenda.at(when, [this, id] {
        if (!std::exchange(m_lines[id].isKnownLost, true))
            m_lines[id].caller.lost();
    });
}

void Network::hangUp(Id id)
{
    Line &line = m_lines[id];
    line.caller = {[](const QByteArray &) {}, [] {}};
    m_world.agenda.at(arrival(line.thereMs), [this, id] {
        if (std::exchange(m_lines[id].isUp, false))
            tellLost(id);
    });
}

void Network::cut(Id id)
{
    Line &line = m_lines[id];
    if (!line.isUp)
        return;
    ++m_world.cuts;
    line.isUp = false;
    // Until then nothing arrives; bytes that were under way are gone.
    auto lost = std::exchange(line.caller.lost, [] {});
    line.caller.heard = [](const QByteArray &) {};
    m_world.agenda.in(m_world.dice.between(1, 3'000), std::move(lost));
    m_world.agenda.in(m_world.dice.between(1, 10'000), [this, id] { tellLost(id); });
}

std::vector<Network::Id> Network::linesUp() const
{
    std::vector<Id> up;
    for (const auto &[id, line] : m_lines) {
        if (line.isUp)
            up.push_back(id);
    }
    return up;
}

void Network::cutAny()
{
    const std::vector<Id> up = linesUp();
    if (!up.empty())
        cut(m_world.dice.any(up));
}

void Network::calleeDied()
{
    for (auto &[id, line] : m_lines) {
        if (std::exchange(line.isUp, false))
            lose(id, arrival(line.hereMs));
    }
}
