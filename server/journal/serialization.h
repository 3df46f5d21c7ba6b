#pragma once

#include "authority/record.h"

#include <optional>

// How rooms and matches are written down, in UTF-8. Reading is total: nothing where the text is not one of
// these.
namespace server {

[[nodiscard]] QByteArray roomState(const RoomRecord &room);
[[nodiscard]] std::optional<RoomRecord> readRoomState(const QString &room, const QByteArray &state);
[[nodiscard]] QByteArray sessionMore(const SessionRecord &session);
// False where it is not what `sessionMore` writes.
[[nodiscard]] bool readSessionMore(const QByteArray &more, SessionRecord &session);
[[nodiscard]] QByteArray matchPlan(const MatchPlan &plan);
[[nodiscard]] std::optional<MatchPlan> readMatchPlan(const QString &match, const QByteArray &plan);
[[nodiscard]] std::optional<QJsonObject> readObject(const QByteArray &text);

} // namespace server
