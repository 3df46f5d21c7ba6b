#pragma once

#include "journal/durableauthority.h"
#include "protocol/announcement.h"

namespace server {

// What the lobby has to announce: how much there is, and the room that a newcomer is most likely to want.
[[nodiscard]] core::Announcement announcementOf(const Authority &authority);

// What may be announced: like everything else, nothing is before it is kept. Borrows the authority.
class AnnouncementSource
{
public:
    explicit AnnouncementSource(const DurableAuthority &authority)
        : m_authority(authority)
    {
    }

    // The latest. To be asked again once in a while, as what was decided just now comes later.
    [[nodiscard]] const core::Announcement &latest();

private:
    struct Undecided
    {
        core::Announcement announcement;
        DurableAuthority::Decision decision;
    };

    const DurableAuthority &m_authority;
    core::Announcement m_latest;
    std::optional<Undecided> m_next;
};

} // namespace server
