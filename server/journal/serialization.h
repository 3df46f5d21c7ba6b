#pragma once

#include "authority/record.h"

#include <optional>

// How rooms and matches are written down. Reading is total: nothing where the text is not one of these.
namespace server {

[[nodiscard]] QString roomState(const RoomRecord &room);
[[nodiscard]] std::optional<RoomRecord> readRoomState(const QString &room, const QByteArray &state);
[[nodiscard]] QString sessionMore(const SessionRecord &session);
// False where it is not what `sessionMore` writes.
[[nodiscard]] bool readSessionMore(const QByteArray &more, SessionRecord &session);
[[nodiscard]] QString matchPlan(const MatchPlan &plan);
[[nodiscard]] std::optional<MatchPlan> readMatchPlan(const QString &match, const QByteArray &plan);
[[nodiscard]] QString entryText(const core::RawJson &entry);
[[nodiscard]] std::optional<QJsonObject> readObject(const QByteArray &text);

} // namespace server
