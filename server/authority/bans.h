#pragma once

#include "protocol/messages.h"

#include <algorithm>
#include <vector>

namespace server {

// Who may not come into a room again, oldest first.
class Bans
{
public:
    static constexpr std::size_t shown = 50;

    Bans() = default;
    explicit Bans(std::vector<core::BannedPerson> all)
        : m_all(std::move(all))
    {
    }

    [[nodiscard]] const std::vector<core::BannedPerson> &all() const { return m_all; }
    [[nodiscard]] bool contains(const QString &person) const
    {
        return std::ranges::find(m_all, person, &core::BannedPerson::person) != m_all.end();
    }
    void add(const QString &person, const QString &name)
    {
        if (!contains(person))
            m_all.push_back({person, name});
    }
    // False where they are not banned.
    bool remove(const QString &person)
    {
        return std::erase_if(m_all, [&](const core::BannedPerson &ban) { return ban.person == person; }) > 0;
    }
    [[nodiscard]] std::vector<core::BannedPerson> last() const
    {
        const auto skipped = m_all.size() > shown ? m_all.size() - shown : 0;
        return {m_all.begin() + static_cast<std::ptrdiff_t>(skipped), m_all.end()};
    }

private:
    std::vector<core::BannedPerson> m_all;
};

} // namespace server
