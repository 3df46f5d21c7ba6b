#pragma once

#include "authority/record.h"

#include <optional>

// What the records are in the tables of the journal's file.
namespace server {

class SqliteFile;

// Writes or deletes the rows of one record; false where that could not be done.
[[nodiscard]] bool writeRows(SqliteFile &file, const Record &record);
// What all the rows say; nothing where they cannot be read, or one is not as it was written.
[[nodiscard]] std::optional<Snapshot> readRows(SqliteFile &file);

} // namespace server
