#include "journal/schema.h"

#include <QSqlQuery>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace server {
namespace {

// `state` and `plan` are JSON, `entry` is what stands in a transcript.
constexpr std::array first{
    "CREATE TABLE counts (what TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE sessions (person TEXT PRIMARY KEY, name TEXT NOT NULL, token TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE replies (person TEXT, slot INTEGER, id INTEGER NOT NULL, reply TEXT NOT NULL, "
    "PRIMARY KEY (person, slot)) WITHOUT ROWID",
    "CREATE TABLE rooms (room TEXT PRIMARY KEY, state TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE chat (room TEXT, slot INTEGER, n INTEGER NOT NULL, person TEXT NOT NULL, name TEXT NOT "
    "NULL, "
    "text TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (room, slot)) WITHOUT ROWID",
    "CREATE TABLE matches (match TEXT PRIMARY KEY, room TEXT NOT NULL, started INTEGER NOT NULL, "
    "plan TEXT NOT NULL, random BLOB NOT NULL) WITHOUT ROWID",
    "CREATE INDEX matches_of_room ON matches (room)",
    "CREATE TABLE entries (match TEXT, n INTEGER, entry TEXT NOT NULL, PRIMARY KEY (match, n)) WITHOUT ROWID",
};

constexpr std::array all{Migration(first)};

bool runAll(QSqlDatabase &database, Migration statements)
{
    QSqlQuery query(database);
    return std::ranges::all_of(statements,
                               [&](const char *sql) { return query.exec(QString::fromLatin1(sql)); });
}

bool runFrom(QSqlDatabase &database, std::span<const Migration> steps, std::size_t version)
{
    for (; version < steps.size(); ++version) {
        if (!runAll(database, steps[version]))
            return false;
    }
    QSqlQuery query(database);
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

bool migrate(QSqlDatabase &database, std::span<const Migration> steps)
{
    const auto version = schemaVersion(database);
    if (!version || *version < 0)
        return false;
    if (static_cast<std::size_t>(*version) >= steps.size())
        return true;
    if (!database.transaction())
        return false;
    if (runFrom(database, steps, static_cast<std::size_t>(*version)) && database.commit())
        return true;
    database.rollback();
    return false;
}

} // namespace server
