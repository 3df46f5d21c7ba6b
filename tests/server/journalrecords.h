#pragma once

#include "authority/record.h"

// Records for the tests of journals.
namespace server {

[[nodiscard]] MatchRecord matchOf(const QString &room, const QString &id, int number);
[[nodiscard]] EntryRecord entryOf(const QString &match, int index);
[[nodiscard]] RoomRecord roomOf(const QString &id, const QString &text = QStringLiteral("Room"));

// Something of every kind that is kept, with that text wherever there is one, ids included.
[[nodiscard]] Snapshot everythingOf(const QString &text);
// The records that keep all of it.
[[nodiscard]] Records recordsOf(const Snapshot &snapshot);

} // namespace server
