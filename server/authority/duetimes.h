#pragma once

#include <QHash>
#include <QString>

#include <optional>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

namespace server {

// When something is due for each of many, in steady milliseconds.
class DueTimes
{
public:
    // Takes the place of the time before; nothing: nothing is due any more.
    void set(const QString &id, std::optional<qint64> ms)
    {
        const auto known = m_times.find(id);
        if (known != m_times.end()) {
            if (ms == known->second)
                return;
            m_order.erase({known->second, id});
            m_times.erase(known);
        }
        if (ms) {
            m_order.emplace(*ms, id);
            m_times.emplace(id, *ms);
        }
    }

    [[nodiscard]] std::optional<qint64> earliest() const
    {
        return m_order.empty() ? std::nullopt : std::optional(m_order.begin()->first);
    }

    // Those due by then, the earliest first; they stay.
    [[nodiscard]] std::vector<QString> dueBy(qint64 ms) const
    {
        std::vector<QString> due;
        for (auto entry = m_order.begin(); entry != m_order.end() && entry->first <= ms; ++entry)
            due.push_back(entry->second);
        return due;
    }

    [[nodiscard]] bool isEmpty() const { return m_order.empty(); }
    void clear()
    {
        m_order.clear();
        m_times.clear();
    }

private:
    std::set<std::pair<qint64, QString>> m_order;
    std::unordered_map<QString, qint64> m_times;
};

} // namespace server
