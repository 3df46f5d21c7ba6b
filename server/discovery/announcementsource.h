#pragma once

#include "authority/authority.h"
#include "protocol/announcement.h"

namespace server {

// What the lobby has to announce: how much there is, and the room that a newcomer is most likely to want.
[[nodiscard]] core::Announcement announcementOf(const Authority &authority);

} // namespace server
