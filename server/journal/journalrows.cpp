#include "journal/journalrows.h"

#include "journal/checksum.h"
#include "journal/serialization.h"
#include "journal/sqlitefile.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace server {
namespace {

constexpr std::array counts{"clock", "persons", "rooms"};

QByteArray nameOf(Counter what)
{
    return counts[static_cast<std::size_t>(what)];
}

// As what was no text would come back.
QByteArray validUtf8(const QByteArray &bytes)
{
    return bytes.isValidUtf8() ? bytes : QString::fromUtf8(bytes).toUtf8();
}

// Writes one row, its checksum last. A text is bound as the bytes it is kept as, which SQLite has to be told.
// What is no whole character becomes a question mark in UTF-8, and so comes back as it was kept.
bool put(SqliteFile &file, const char *sql, QVariantList values)
{
    values.append(checksumOf(values));
    return file.run(sql, values);
}

bool write(SqliteFile &file, const SessionRecord &record)
{
    return put(file,
               "INSERT OR REPLACE INTO sessions (person, name, token, more, seal) VALUES (CAST(? AS TEXT), "
               "CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), ?)",
               {record.person.toUtf8(), record.name.toUtf8(), record.token.toUtf8(), sessionMore(record)});
}

bool write(SqliteFile &file, const SessionRemoved &record)
{
    return file.run("DELETE FROM sessions WHERE person = CAST(? AS TEXT)", {record.person.toUtf8()})
           && file.run("DELETE FROM replies WHERE person = CAST(? AS TEXT)", {record.person.toUtf8()});
}

bool write(SqliteFile &file, const ReplyRecord &record)
{
    return put(file, "INSERT OR REPLACE INTO replies VALUES (CAST(? AS TEXT), ?, ?, CAST(? AS TEXT), ?)",
               {record.person.toUtf8(), record.slot, record.id, validUtf8(record.reply)});
}

bool write(SqliteFile &file, const RoomRecord &record)
{
    return put(file, "INSERT OR REPLACE INTO rooms VALUES (CAST(? AS TEXT), CAST(? AS TEXT), ?)",
               {record.room.toUtf8(), roomState(record)});
}

bool write(SqliteFile &file, const RoomRemoved &record)
{
    return file.run("DELETE FROM rooms WHERE room = CAST(? AS TEXT)", {record.room.toUtf8()})
           && file.run("DELETE FROM chat WHERE room = CAST(? AS TEXT)", {record.room.toUtf8()})
           && file.run(
               "DELETE FROM entries WHERE match IN (SELECT match FROM matches WHERE room = CAST(? AS TEXT))",
               {record.room.toUtf8()})
           && file.run("DELETE FROM matches WHERE room = CAST(? AS TEXT)", {record.room.toUtf8()});
}

bool write(SqliteFile &file, const ChatRecord &record)
{
    const core::ChatLine &line = record.line;
    return put(file,
               "INSERT OR REPLACE INTO chat VALUES (CAST(? AS TEXT), ?, ?, CAST(? AS TEXT), CAST(? AS TEXT), "
               "CAST(? AS TEXT), CAST(? AS TEXT), ?)",
               {record.room.toUtf8(), record.slot, line.n, line.person.toUtf8(), line.name.toUtf8(),
                line.text.toUtf8(), line.at.toUtf8()});
}

bool write(SqliteFile &file, const MatchRecord &record)
{
    return put(
        file,
        "INSERT OR REPLACE INTO matches VALUES (CAST(? AS TEXT), CAST(? AS TEXT), ?, CAST(? AS TEXT), ?, ?)",
        {record.plan.match.toUtf8(), record.room.toUtf8(), record.startedMs, matchPlan(record.plan),
         record.plan.random});
}

bool write(SqliteFile &file, const MatchRemoved &record)
{
    return file.run("DELETE FROM entries WHERE match = CAST(? AS TEXT)", {record.match.toUtf8()})
           && file.run("DELETE FROM matches WHERE match = CAST(? AS TEXT)", {record.match.toUtf8()});
}

bool write(SqliteFile &file, const EntryRecord &record)
{
    return put(file, "INSERT OR REPLACE INTO entries VALUES (CAST(? AS TEXT), ?, CAST(? AS TEXT), ?)",
               {record.match.toUtf8(), record.index, record.entry.text()});
}

bool write(SqliteFile &file, const CounterRecord &record)
{
    return put(file, "INSERT OR REPLACE INTO counts VALUES (CAST(? AS TEXT), ?, ?)",
               {nameOf(record.what), record.value});
}

// Takes the checksum off a row that is as it was written.
bool takeChecksum(QVariantList &row)
{
    const qint64 checksum = row.takeLast().toLongLong();
    if (checksum == checksumOf(row))
        return true;
    // A column that came with a later version is in no checksum of the rows before it.
    return row.constLast().isNull() && checksum == checksumOf(row.first(row.size() - 1));
}

// `sql` names all columns, texts as bytes, the checksum last. `take` says false where a row is not what it
// should be.
template<typename Take>
bool readIntact(SqliteFile &file, const char *sql, Take take)
{
    return file.read(sql, [&take](QVariantList row) { return takeChecksum(row) && take(row); });
}

// Null where there is nothing, and not where there is an empty text, so that it is written again as it was.
QString text(const QVariant &utf8)
{
    const QByteArray bytes = utf8.toByteArray();
    return utf8.isNull() ? QString() : QString::fromUtf8(bytes.constData(), bytes.size());
}

bool readCounters(SqliteFile &file, Snapshot &snapshot)
{
    return readIntact(file, "SELECT CAST(what AS BLOB), value, seal FROM counts",
                      [&](const QVariantList &row) {
                          const QByteArray what = row[0].toByteArray();
                          const qint64 value = row[1].toLongLong();
                          if (what == nameOf(Counter::ClockMs))
                              snapshot.clockMs = value;
                          else if (what == nameOf(Counter::Persons))
                              snapshot.personsEver = value;
                          else if (what == nameOf(Counter::Rooms))
                              snapshot.roomsEver = value;
                          return true;
                      });
}

bool readSessions(SqliteFile &file, Snapshot &snapshot)
{
    return readIntact(file,
                      "SELECT CAST(person AS BLOB), CAST(name AS BLOB), CAST(token AS BLOB), CAST(more AS "
                      "BLOB), seal FROM sessions",
                      [&](const QVariantList &row) {
                          SessionRecord session{text(row[0]), text(row[1]), text(row[2])};
                          const bool isGood = readSessionMore(row[3].toByteArray(), session);
                          snapshot.sessions.push_back(std::move(session));
                          return isGood;
                      });
}

bool readReplies(SqliteFile &file, Snapshot &snapshot)
{
    return readIntact(
        file,
        "SELECT CAST(person AS BLOB), slot, id, CAST(reply AS BLOB), seal FROM replies ORDER BY person, id",
        [&](const QVariantList &row) {
            snapshot.replies.push_back(
                {text(row[0]), row[1].toInt(), row[2].toLongLong(), validUtf8(row[3].toByteArray())});
            return true;
        });
}

bool readRooms(SqliteFile &file, Snapshot &snapshot)
{
    return readIntact(
        file, "SELECT CAST(room AS BLOB), CAST(state AS BLOB), seal FROM rooms ORDER BY length(room), room",
        [&](const QVariantList &row) {
            auto room = readRoomState(text(row[0]), row[1].toByteArray());
            if (room)
                snapshot.rooms.push_back(std::move(*room));
            return room.has_value();
        });
}

bool readLines(SqliteFile &file, Snapshot &snapshot)
{
    return readIntact(file,
                      "SELECT CAST(room AS BLOB), slot, n, CAST(person AS BLOB), CAST(name AS BLOB), "
                      "CAST(text AS BLOB), CAST(at AS BLOB), seal FROM chat ORDER BY room, n",
                      [&](const QVariantList &row) {
                          snapshot.lines.push_back({text(row[0]),
                                                    row[1].toInt(),
                                                    {row[2].toLongLong(), text(row[3]), text(row[4]),
                                                     text(row[5]), text(row[6])}});
                          return true;
                      });
}

bool readMatches(SqliteFile &file, Snapshot &snapshot)
{
    const bool isGood = readIntact(
        file,
        "SELECT CAST(match AS BLOB), CAST(room AS BLOB), started, CAST(plan AS BLOB), random, seal FROM "
        "matches",
        [&](const QVariantList &row) {
            auto plan = readMatchPlan(text(row[0]), row[3].toByteArray());
            if (plan) {
                plan->random = row[4].toByteArray();
                snapshot.matches.push_back({text(row[1]), std::move(*plan), row[2].toLongLong()});
            }
            return plan.has_value();
        });
    std::ranges::sort(snapshot.matches, {}, [](const MatchRecord &match) { return match.plan.number; });
    return isGood;
}

bool readEntries(SqliteFile &file, Snapshot &snapshot)
{
    return readIntact(
        file, "SELECT CAST(match AS BLOB), n, CAST(entry AS BLOB), seal FROM entries ORDER BY match, n",
        [&](const QVariantList &row) {
            auto entry = readObject(row[2].toByteArray()); // here alone: the record holds what was read
            if (entry)
                snapshot.entries.push_back({text(row[0]), row[1].toLongLong(), std::move(*entry)});
            return entry.has_value();
        });
}

} // namespace

bool writeRows(SqliteFile &file, const Record &record)
{
    return std::visit([&file](const auto &what) { return write(file, what); }, record);
}

std::optional<Snapshot> readRows(SqliteFile &file)
{
    Snapshot snapshot;
    const bool isGood = readCounters(file, snapshot) && readSessions(file, snapshot)
                        && readReplies(file, snapshot) && readRooms(file, snapshot)
                        && readLines(file, snapshot) && readMatches(file, snapshot)
                        && readEntries(file, snapshot);
    return isGood ? std::optional(std::move(snapshot)) : std::nullopt;
}

} // namespace server
