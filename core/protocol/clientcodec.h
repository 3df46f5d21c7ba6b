#pragma once

#include "protocol/decodeerror.h"
#include "protocol/messages.h"

namespace core {

// What a client sends. Total: every byte string gives a frame or a reason. Unknown keys are ignored.
[[nodiscard]] std::variant<ClientFrame, DecodeError> decodeClient(const QByteArray &text);
[[nodiscard]] QByteArray encode(const ClientFrame &frame);

} // namespace core
