#pragma once

#include <QtGlobal>

#include <functional>
#include <map>

// What is to happen when, on a clock that only moves from one appointment to the next.
class Agenda
{
public:
    [[nodiscard]] qint64 now() const { return m_now; }
    void in(qint64 ms, std::function<void()> what) { at(m_now + ms, std::move(what)); }
    void at(qint64 when, std::function<void()> what)
    {
        m_entries.emplace(std::pair(std::max(when, m_now), ++m_count), std::move(what));
    }

    // Lets the next thing happen, where there is one before `end`; otherwise it is `end`.
    [[nodiscard]] bool goOn(qint64 end)
    {
        if (m_entries.empty() || m_entries.begin()->first.first > end) {
            m_now = std::max(m_now, end);
            return false;
        }
        auto entry = m_entries.extract(m_entries.begin());
        m_now = entry.key().first;
        entry.mapped()();
        return true;
    }

private:
    std::map<std::pair<qint64, quint64>, std::function<void()>> m_entries;
    qint64 m_now = 0;
    quint64 m_count = 0;
};
