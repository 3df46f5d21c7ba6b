#pragma once

#include "authority/answer.h"
#include "authority/context.h"

namespace server {

// What the messages do that lead into a room and out of it, and a change of one's name or figure.
[[nodiscard]] Answer answer(Context &context, Session &session, const core::CreateRoom &message);
[[nodiscard]] Answer answer(Context &context, Session &session, const core::JoinRoom &message);
[[nodiscard]] Answer answer(Context &context, Session &session, const core::LeaveRoom &message);
[[nodiscard]] Answer answer(Context &context, Session &session, const core::Rename &message);

} // namespace server
