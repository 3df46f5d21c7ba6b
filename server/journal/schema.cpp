#include "journal/schema.h"

#include <QSqlQuery>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace server {
namespace {

// `state` and `plan` are JSON, `entry` is what stands in a transcript, `seal` tells a changed row.
constexpr std::array first{
    "CREATE TABLE counts (what TEXT PRIMARY KEY, value INTEGER, seal INTEGER) WITHOUT ROWID",
    "CREATE TABLE sessions (person TEXT PRIMARY KEY, name TEXT, token TEXT, seal INTEGER) WITHOUT ROWID",
    "CREATE TABLE replies (person TEXT, slot INTEGER, id INTEGER, reply TEXT, seal INTEGER, "
    "PRIMARY KEY (person, slot)) WITHOUT ROWID",
    "CREATE TABLE rooms (room TEXT PRIMARY KEY, state TEXT, seal INTEGER) WITHOUT ROWID",
    "CREATE TABLE chat (room TEXT, slot INTEGER, n INTEGER, person TEXT, name TEXT, text TEXT, at TEXT, "
    "seal INTEGER, PRIMARY KEY (room, slot)) WITHOUT ROWID",
    "CREATE TABLE matches (match TEXT PRIMARY KEY, room TEXT, started INTEGER, plan TEXT, random BLOB, "
    "seal INTEGER) WITHOUT ROWID",
    "CREATE INDEX matches_of_room ON matches (room)",
    "CREATE TABLE entries (match TEXT, n INTEGER, entry TEXT, seal INTEGER, "
    "PRIMARY KEY (match, n)) WITHOUT ROWID",
};

// What else is known of a person, as JSON.
constexpr std::array second{"ALTER TABLE sessions ADD COLUMN more TEXT"};

constexpr std::array all{Migration(first), Migration(second)};

bool runFrom(QSqlQuery &query, std::span<const Migration> steps, std::size_t version)
{
    const auto runs = [&](const char *sql) { return query.exec(QString::fromLatin1(sql)); };
    for (; version < steps.size(); ++version) {
        if (!std::ranges::all_of(steps[version], runs))
            return false;
    }
    return query.exec(u"PRAGMA user_version = %1"_s.arg(steps.size()));
}

} // namespace

std::span<const Migration> migrations()
{
    return all;
}

std::optional<int> schemaVersion(QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return std::nullopt;
    return query.value(0).toInt();
}

QSqlError migrate(QSqlDatabase &database, std::span<const Migration> steps)
{
    const auto version = static_cast<std::size_t>(schemaVersion(database).value_or(0));
    if (version >= steps.size())
        return {};
    if (!database.transaction())
        return database.lastError();
    QSqlQuery query(database);
    if (!runFrom(query, steps, version)) {
        database.rollback();
        return query.lastError();
    }
    if (database.commit())
        return {};
    const QSqlError error = database.lastError();
    database.rollback();
    return error;
}

} // namespace server
