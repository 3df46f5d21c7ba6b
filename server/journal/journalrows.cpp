#include "journal/journalrows.h"

#include "journal/checksum.h"
#include "journal/serialization.h"
#include "journal/sqlitefile.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace server {
namespace {

constexpr std::array counts{"clock", "persons", "rooms"};

QString nameOf(Counter what)
{
    return QString::fromLatin1(counts[static_cast<std::size_t>(what)]);
}

// Writes one row, its checksum last.
bool put(SqliteFile &file, const char *sql, QVariantList values)
{
    // What is no whole character would not come back as it was.
    for (QVariant &value : values) {
        if (value.typeId() == QMetaType::QString)
            value = QString::fromUtf8(value.toString().toUtf8());
    }
    values.append(checksumOf(values));
    return file.run(sql, values);
}

bool write(SqliteFile &file, const SessionRecord &record)
{
    return put(file,
               "INSERT OR REPLACE INTO sessions (person, name, token, more, seal) VALUES (?, ?, ?, ?, ?)",
               {record.person, record.name, record.token, sessionMore(record)});
}

bool write(SqliteFile &file, const SessionRemoved &record)
{
    return file.run("DELETE FROM sessions WHERE person = ?", {record.person})
           && file.run("DELETE FROM replies WHERE person = ?", {record.person});
}

bool write(SqliteFile &file, const ReplyRecord &record)
{
    return put(file, "INSERT OR REPLACE INTO replies VALUES (?, ?, ?, ?, ?)",
               {record.person, record.slot, record.id, QString::fromUtf8(record.reply)});
}

bool write(SqliteFile &file, const RoomRecord &record)
{
    return put(file, "INSERT OR REPLACE INTO rooms VALUES (?, ?, ?)", {record.room, roomState(record)});
}

bool write(SqliteFile &file, const RoomRemoved &record)
{
    return file.run("DELETE FROM rooms WHERE room = ?", {record.room})
           && file.run("DELETE FROM chat WHERE room = ?", {record.room})
           && file.run("DELETE FROM entries WHERE match IN (SELECT match FROM matches WHERE room = ?)",
                       {record.room})
           && file.run("DELETE FROM matches WHERE room = ?", {record.room});
}

bool write(SqliteFile &file, const ChatRecord &record)
{
    const core::ChatLine &line = record.line;
    return put(file, "INSERT OR REPLACE INTO chat VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
               {record.room, record.slot, line.n, line.person, line.name, line.text, line.at});
}

bool write(SqliteFile &file, const MatchRecord &record)
{
    return put(file, "INSERT OR REPLACE INTO matches VALUES (?, ?, ?, ?, ?, ?)",
               {record.plan.match, record.room, record.startedMs, matchPlan(record.plan),
                record.plan.random});
}

bool write(SqliteFile &file, const MatchRemoved &record)
{
    return file.run("DELETE FROM entries WHERE match = ?", {record.match})
           && file.run("DELETE FROM matches WHERE match = ?", {record.match});
}

bool write(SqliteFile &file, const EntryRecord &record)
{
    return put(file, "INSERT OR REPLACE INTO entries VALUES (?, ?, ?, ?)",
               {record.match, record.index, entryText(record.entry)});
}

bool write(SqliteFile &file, const CounterRecord &record)
{
    return put(file, "INSERT OR REPLACE INTO counts VALUES (?, ?, ?)", {nameOf(record.what), record.value});
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

// `sql` names all columns, the checksum last. `take` says false where a row is not what it should be.
template<typename Take>
bool readIntact(SqliteFile &file, const char *sql, Take take)
{
    return file.read(sql, [&take](QVariantList row) { return takeChecksum(row) && take(row); });
}

QString text(const QVariant &value)
{
    return value.toString();
}

QByteArray utf8(const QVariant &value)
{
    return value.toString().toUtf8();
}

bool readCounters(SqliteFile &file, Snapshot &snapshot)
{
    return readIntact(file, "SELECT what, value, seal FROM counts", [&](const QVariantList &row) {
        const QString what = text(row[0]);
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
    return readIntact(file, "SELECT person, name, token, more, seal FROM sessions",
                      [&](const QVariantList &row) {
                          SessionRecord session{text(row[0]), text(row[1]), text(row[2])};
                          const bool isGood = readSessionMore(utf8(row[3]), session);
                          snapshot.sessions.push_back(std::move(session));
                          return isGood;
                      });
}

bool readReplies(SqliteFile &file, Snapshot &snapshot)
{
    return readIntact(
        file, "SELECT person, slot, id, reply, seal FROM replies ORDER BY person, id",
        [&](const QVariantList &row) {
            snapshot.replies.push_back({text(row[0]), row[1].toInt(), row[2].toLongLong(), utf8(row[3])});
            return true;
        });
}

bool readRooms(SqliteFile &file, Snapshot &snapshot)
{
    return readIntact(file, "SELECT room, state, seal FROM rooms ORDER BY length(room), room",
                      [&](const QVariantList &row) {
                          auto room = readRoomState(text(row[0]), utf8(row[1]));
                          if (room)
                              snapshot.rooms.push_back(std::move(*room));
                          return room.has_value();
                      });
}

bool readLines(SqliteFile &file, Snapshot &snapshot)
{
    return readIntact(file, "SELECT room, slot, n, person, name, text, at, seal FROM chat ORDER BY room, n",
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
        file, "SELECT match, room, started, plan, random, seal FROM matches", [&](const QVariantList &row) {
            auto plan = readMatchPlan(text(row[0]), utf8(row[3]));
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
        file, "SELECT match, n, entry, seal FROM entries ORDER BY match, n", [&](const QVariantList &row) {
            auto entry = readObject(utf8(row[2]));
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
