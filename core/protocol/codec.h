#pragma once

#include "protocol/messages.h"

namespace core {

// A frame that could not be read: the code to answer with, and the id to answer where there was one.
// `type` is the message's type where that much could be read.
struct DecodeError
{
    Rejection rejection;
    std::optional<qint64> id;
    QString type;
};

// Total: every byte string gives a frame or a reason. Unknown keys are ignored.
[[nodiscard]] std::variant<ClientFrame, DecodeError> decodeClient(const QByteArray &text);
// The same for what a server sends, which a client trusts no more than a server trusts it.
[[nodiscard]] std::variant<ServerFrame, DecodeError> decodeServer(const QByteArray &text);

[[nodiscard]] QByteArray encode(const ClientFrame &frame);
[[nodiscard]] QByteArray encode(const ServerFrame &frame);

} // namespace core
