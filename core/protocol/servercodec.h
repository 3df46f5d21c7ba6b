#pragma once

#include "protocol/decodeerror.h"
#include "protocol/messages.h"

namespace core {

// What a server sends. Total, as of a client: a client trusts a server no more than a server trusts it.
[[nodiscard]] std::variant<ServerFrame, DecodeError> decodeServer(const QByteArray &text);
[[nodiscard]] QByteArray encode(const ServerFrame &frame);

} // namespace core
