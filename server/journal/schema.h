#pragma once

#include <QSqlDatabase>
#include <QSqlError>

#include <optional>
#include <span>

namespace server {

// What leads from one version of the journal's tables to the next: statements, each on its own.
using Migration = std::span<const char *const>;

// The n-th leads to version n + 1. What has been released is never changed, only added to.
[[nodiscard]] std::span<const Migration> migrations();

// The version of the tables; 0 for an empty file.
[[nodiscard]] std::optional<int> schemaVersion(QSqlDatabase &database);
// Brings the tables up to the last of `steps`, all of it or nothing; an error that is none where that worked.
[[nodiscard]] QSqlError migrate(QSqlDatabase &database, std::span<const Migration> steps);

} // namespace server
