#include "journal/checksum.h"
#include "journal/serialization.h"
#include "journal/sqlitejournal.h"

#include <QSqlError>
#include <QSqlRecord>

#include <array>

using namespace Qt::Literals::StringLiterals;

// What each record becomes in the tables, and how all of it is read back.
namespace server {
namespace {

constexpr std::array counts{"clock", "persons", "rooms"};

QString nameOf(Counter what)
{
    return QString::fromLatin1(counts[static_cast<std::size_t>(what)]);
}

bool isIntact(const QSqlQuery &row)
{
    const int last = row.record().count() - 1;
    QVariantList values;
    for (int column = 0; column < last; ++column)
        values.append(row.value(column));
    const qint64 seal = row.value(last).toLongLong();
    if (seal == checksumOf(values))
        return true;
    // A column that came with a later version is in no checksum of the rows before it.
    if (!row.isNull(last - 1))
        return false;
    values.removeLast();
    return seal == checksumOf(values);
}

void take(Snapshot &snapshot, const QString &what, qint64 value)
{
    if (what == nameOf(Counter::ClockMs))
        snapshot.clockMs = value;
    else if (what == nameOf(Counter::Persons))
        snapshot.personsEver = value;
    else if (what == nameOf(Counter::Rooms))
        snapshot.roomsEver = value;
}

} // namespace

void SqliteJournal::append(Records records, Completion completion)
{
    completion(keep(records));
}

bool SqliteJournal::keep(const Records &records)
{
    const auto writeOne = [this](const Record &record) {
        return std::visit([this](const auto &what) { return write(what); }, record);
    };
    if (!m_database.transaction()) {
        std::ignore = stateAfter(m_database.lastError());
        return false;
    }
    if (std::ranges::all_of(records, writeOne)) {
        if (m_database.commit())
            return true;
        std::ignore = stateAfter(m_database.lastError());
    }
    m_database.rollback();
    return false;
}

bool SqliteJournal::run(const char *sql, const QVariantList &values)
{
    const auto [entry, isNew] = m_prepared.try_emplace(sql, m_database);
    QSqlQuery &query = entry->second;
    bool isDone = !isNew || query.prepare(QString::fromLatin1(sql));
    for (int place = 0; const QVariant &value : values)
        query.bindValue(place++, value);
    isDone = isDone && query.exec();
    if (!isDone)
        std::ignore = stateAfter(query.lastError());
    query.finish();
    if (!isDone)
        m_prepared.erase(entry);
    return isDone;
}

bool SqliteJournal::put(const char *sql, QVariantList values)
{
    // What is no whole character would not come back as it was.
    for (QVariant &value : values) {
        if (value.typeId() == QMetaType::QString)
            value = QString::fromUtf8(value.toString().toUtf8());
    }
    values.append(checksumOf(values));
    return run(sql, values);
}

bool SqliteJournal::write(const SessionRecord &record)
{
    return put("INSERT OR REPLACE INTO sessions (person, name, token, more, seal) VALUES (?, ?, ?, ?, ?)",
               {record.person, record.name, record.token, sessionMore(record)});
}

bool SqliteJournal::write(const SessionRemoved &record)
{
    return run("DELETE FROM sessions WHERE person = ?", {record.person})
           && run("DELETE FROM replies WHERE person = ?", {record.person});
}

bool SqliteJournal::write(const ReplyRecord &record)
{
    return put("INSERT OR REPLACE INTO replies VALUES (?, ?, ?, ?, ?)",
               {record.person, record.slot, record.id, QString::fromUtf8(record.reply)});
}

bool SqliteJournal::write(const RoomRecord &record)
{
    return put("INSERT OR REPLACE INTO rooms VALUES (?, ?, ?)", {record.room, roomState(record)});
}

bool SqliteJournal::write(const RoomRemoved &record)
{
    return run("DELETE FROM rooms WHERE room = ?", {record.room})
           && run("DELETE FROM chat WHERE room = ?", {record.room})
           && run("DELETE FROM entries WHERE match IN (SELECT match FROM matches WHERE room = ?)",
                  {record.room})
           && run("DELETE FROM matches WHERE room = ?", {record.room});
}

bool SqliteJournal::write(const ChatRecord &record)
{
    const core::ChatLine &line = record.line;
    return put("INSERT OR REPLACE INTO chat VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
               {record.room, record.slot, line.n, line.person, line.name, line.text, line.at});
}

bool SqliteJournal::write(const MatchRecord &record)
{
    return put("INSERT OR REPLACE INTO matches VALUES (?, ?, ?, ?, ?, ?)",
               {record.plan.match, record.room, record.startedMs, matchPlan(record.plan),
                record.plan.random});
}

bool SqliteJournal::write(const MatchRemoved &record)
{
    return run("DELETE FROM entries WHERE match = ?", {record.match})
           && run("DELETE FROM matches WHERE match = ?", {record.match});
}

bool SqliteJournal::write(const EntryRecord &record)
{
    return put("INSERT OR REPLACE INTO entries VALUES (?, ?, ?, ?)",
               {record.match, record.index, entryText(record.entry)});
}

bool SqliteJournal::write(const CounterRecord &record)
{
    return put("INSERT OR REPLACE INTO counts VALUES (?, ?, ?)", {nameOf(record.what), record.value});
}

std::optional<Snapshot> SqliteJournal::load()
{
    m_code = 0;
    Snapshot snapshot;
    return readAll(snapshot) ? std::optional(std::move(snapshot)) : std::nullopt;
}

// `sql` names all columns, the checksum last. `take` says false where a row is not what it should be.
template<typename Take>
bool SqliteJournal::read(const char *sql, Take take)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    bool isGood = query.exec(QString::fromLatin1(sql));
    while (isGood && query.next())
        isGood = isIntact(query) && take(query);
    if (query.lastError().isValid())
        std::ignore = stateAfter(query.lastError());
    return isGood && !query.lastError().isValid();
}

bool SqliteJournal::readAll(Snapshot &snapshot)
{
    const auto text = [](const QSqlQuery &row, int column) { return row.value(column).toString(); };
    const auto number = [](const QSqlQuery &row, int column) { return row.value(column).toLongLong(); };
    const auto bytes = [&](const QSqlQuery &row, int column) { return text(row, column).toUtf8(); };
    return read("SELECT what, value, seal FROM counts",
                [&](const QSqlQuery &row) {
                    take(snapshot, text(row, 0), number(row, 1));
                    return true;
                })
           && read("SELECT person, name, token, more, seal FROM sessions",
                   [&](const QSqlQuery &row) {
                       SessionRecord session{text(row, 0), text(row, 1), text(row, 2)};
                       const bool isGood = readSessionMore(bytes(row, 3), session);
                       snapshot.sessions.push_back(session);
                       return isGood;
                   })
           && read("SELECT person, slot, id, reply, seal FROM replies ORDER BY person, id",
                   [&](const QSqlQuery &row) {
                       const int slot = row.value(1).toInt();
                       snapshot.replies.push_back({text(row, 0), slot, number(row, 2), bytes(row, 3)});
                       return true;
                   })
           && read("SELECT room, state, seal FROM rooms ORDER BY length(room), room",
                   [&](const QSqlQuery &row) {
                       auto room = readRoomState(text(row, 0), bytes(row, 1));
                       if (room)
                           snapshot.rooms.push_back(std::move(*room));
                       return room.has_value();
                   })
           && read("SELECT room, slot, n, person, name, text, at, seal FROM chat ORDER BY room, n",
                   [&](const QSqlQuery &row) {
                       snapshot.lines.push_back(
                           {text(row, 0),
                            row.value(1).toInt(),
                            {number(row, 2), text(row, 3), text(row, 4), text(row, 5), text(row, 6)}});
                       return true;
                   })
           && readMatches(snapshot);
}

bool SqliteJournal::readMatches(Snapshot &snapshot)
{
    const auto text = [](const QSqlQuery &row, int column) { return row.value(column).toString(); };
    const bool isGood = read(
        "SELECT match, room, started, plan, random, seal FROM matches", [&](const QSqlQuery &row) {
            auto plan = readMatchPlan(text(row, 0), text(row, 3).toUtf8());
            if (plan) {
                plan->random = row.value(4).toByteArray();
                snapshot.matches.push_back({text(row, 1), std::move(*plan), row.value(2).toLongLong()});
            }
            return plan.has_value();
        });
    std::ranges::sort(snapshot.matches, {}, [](const MatchRecord &match) { return match.plan.number; });
    return isGood
           && read("SELECT match, n, entry, seal FROM entries ORDER BY match, n", [&](const QSqlQuery &row) {
                  auto entry = readObject(text(row, 2).toUtf8());
                  if (entry)
                      snapshot.entries.push_back(
                          {text(row, 0), row.value(1).toLongLong(), std::move(*entry)});
                  return entry.has_value();
              });
}

} // namespace server
