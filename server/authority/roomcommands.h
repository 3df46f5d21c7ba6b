#pragma once

#include "authority/answer.h"
#include "authority/context.h"

namespace server {

// What the messages do that are sent within a room while none of its matches is meant: seats, chat, and what
// only the host may ask for.
[[nodiscard]] Answer answer(Context &context, Session &session, const core::Sit &message);
[[nodiscard]] Answer answer(Context &context, Session &session, const core::Stand &message);
[[nodiscard]] Answer answer(Context &context, Session &session, const core::SetReady &message);
[[nodiscard]] Answer answer(Context &context, Session &session, const core::SendChat &message);
[[nodiscard]] Answer answer(Context &context, Session &session, const core::React &message);
[[nodiscard]] Answer answer(Context &context, Session &session, const core::ConfigureRoom &message);
[[nodiscard]] Answer answer(Context &context, Session &session, const core::Choose &message);
[[nodiscard]] Answer answer(Context &context, Session &session, const core::KickPlayer &message);
[[nodiscard]] Answer answer(Context &context, Session &session, const core::UnbanPlayer &message);
[[nodiscard]] Answer answer(Context &context, Session &session, const core::MutePlayer &message);
[[nodiscard]] Answer answer(Context &context, Session &session, const core::MakeHost &message);

} // namespace server
