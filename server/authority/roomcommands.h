#pragma once

#include "authority/outbox.h"
#include "authority/room.h"
#include "authority/sessions.h"

namespace server {

// The content of an `ok`, or why not.
using Answer = std::variant<QJsonObject, core::Rejection>;

// A message within a room: who sends it, and what it brings about beside its answer.
struct RoomVisit
{
    Session &sender;
    Room *room; // none: in the lobby
    Sessions &sessions;
    Instant now;
    bool isChanged = false;                       // the room has to be kept and shown
    bool isTouched = false;                       // has to be shown
    std::optional<core::ServerMessage> told = {}; // to everybody in the room who is there
};

// What the messages do that concern the sender's own room and nothing beyond it. A refusal has changed
// nothing.
[[nodiscard]] Answer carryOut(RoomVisit &visit, const core::MutePlayer &message);
[[nodiscard]] Answer carryOut(RoomVisit &visit, const core::GetTranscript &message);
[[nodiscard]] Answer carryOut(RoomVisit &visit, const core::UnbanPlayer &message);
[[nodiscard]] Answer carryOut(RoomVisit &visit, const core::Choose &message);
[[nodiscard]] Answer carryOut(RoomVisit &visit, const core::React &message);

// Why something is no name for a person or a room, where safeName() says so.
[[nodiscard]] core::Rejection badName(const QString &raw);
// Why nothing may be said or shown to the room now. Chat lines and reactions come out of the same allowances:
// the person's is asked first, then `ofRoom` where there is one, then the address's; what is refused takes
// from none.
[[nodiscard]] std::optional<core::Rejection> whyNotSay(const Room *room, Session &sender, Sessions &sessions,
                                                       Instant now, RateLimiter *ofRoom = nullptr);
[[nodiscard]] std::optional<core::Rejection> whyNotHost(const Room *room, const Session &session,
                                                        const core::Refusal &why = {});

} // namespace server
