#pragma once

#include "authority/answer.h"
#include "authority/context.h"

namespace server {

// What the messages do that begin a match, play it and end it, and how its moves are read afterwards.
[[nodiscard]] Answer answer(Context &context, Session &session, const core::StartGame &message);
[[nodiscard]] Answer answer(Context &context, Session &session, const core::Play &message);
[[nodiscard]] Answer answer(Context &context, Session &session, const core::Resign &message);
[[nodiscard]] Answer answer(Context &context, Session &session, const core::StopGame &message);
[[nodiscard]] Answer answer(Context &context, Session &session, const core::GetTranscript &message);

} // namespace server
