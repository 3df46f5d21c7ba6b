#pragma once

#include "authority/room.h"

#include <variant>

namespace server {

// The content of an `ok`, or why not. A refusal has changed nothing.
using Answer = std::variant<QJsonObject, core::Rejection>;

// As it goes out; `re` is the id of the message that it answers.
[[nodiscard]] QByteArray encoded(const Answer &answer, std::optional<qint64> re);

// Why something is no name for a person or a room, where safeName() says so.
[[nodiscard]] core::Rejection badName(const QString &raw);
// Why they may not do what only who sits may; without a room they are in the lobby.
[[nodiscard]] std::optional<core::Rejection> whyNotSeated(const Room *room, const Session &session);
// Why they may not do what only the host may; the same.
[[nodiscard]] std::optional<core::Rejection> whyNotHost(const Room *room, const Session &session,
                                                        const core::Refusal &why = {});

} // namespace server
