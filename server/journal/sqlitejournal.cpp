#include "journal/sqlitejournal.h"

#include "journal/schema.h"

#include <QFile>
#include <QSqlError>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

// Opens the file and finds out what it is worth. What the records become stands in sqlitejournalrows.cpp.
namespace server {
namespace {

// `application_id` of the file, so that no other program's is taken for a journal: "Parl".
constexpr int parlorId = 0x5061726c;

// What SQLite's codes say of a file that could be opened to be written but is no sound journal; see
// sqlite3.h.
bool isDamage(int code)
{
    constexpr int error = 1;    // a table or a column is missing
    constexpr int readOnly = 8; // so its head says
    constexpr int corrupt = 11;
    constexpr int notADatabase = 26;
    constexpr int readFailed = 266;
    constexpr int shortRead = 522;
    const int primary = code & 0xff;
    return primary == error || primary == corrupt || primary == notADatabase || code == readOnly
           || code == readFailed || code == shortRead;
}

// Nobody but the server's own user may read tokens; the files that SQLite puts beside it take this over.
bool makePrivate(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite)
           && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace

SqliteJournal::SqliteJournal()
    : m_connection(QUuid::createUuid().toString())
{
}

SqliteJournal::~SqliteJournal()
{
    m_prepared.clear();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

SqliteJournal::State SqliteJournal::open(const QString &path, Snapshot &snapshot)
{
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return State::WithoutDriver;
    if (!makePrivate(path))
        return State::NotWritable;
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(path);
    if (!m_database.open())
        return stateAfter(m_database.lastError());
    const State state = prepare();
    if (state != State::Good)
        return state;
    auto loaded = load();
    if (!loaded)
        return isDamage(m_code) || m_code == 0 ? State::Damaged : State::Unreachable;
    snapshot = std::move(*loaded);
    return State::Good;
}

SqliteJournal::State SqliteJournal::stateAfter(const QSqlError &error)
{
    m_error = error.databaseText();
    m_code = error.nativeErrorCode().toInt();
    return isDamage(m_code) ? State::Damaged : State::Unreachable;
}

SqliteJournal::State SqliteJournal::prepare()
{
    if (!configure())
        return isDamage(m_code) ? State::Damaged : State::Unreachable;
    const auto version = schemaVersion(m_database);
    if (!version || *version < 0)
        return State::Damaged;
    if (*version > static_cast<int>(migrations().size()))
        return State::Newer;
    if (!isSound())
        return State::Damaged;
    if (const QSqlError error = migrate(m_database, migrations()); error.isValid())
        return stateAfter(error);
    shrink();
    return State::Good;
}

// One process at a time, which the folder's lock sees to: then SQLite needs no shared memory, whose pages a
// full disk could not give.
bool SqliteJournal::configure()
{
    return run("PRAGMA locking_mode = EXCLUSIVE", {}) && run("PRAGMA journal_mode = WAL", {})
           && run("PRAGMA synchronous = FULL", {}) && mayWrite();
}

// The head of a file can say that it may only be read. Nothing of this reaches the disk, which may be full.
bool SqliteJournal::mayWrite()
{
    const bool isDone = run("BEGIN IMMEDIATE", {}) && run("CREATE TABLE attempt (x)", {});
    return run("ROLLBACK", {}) && isDone;
}

bool SqliteJournal::isSound()
{
    QSqlQuery query(m_database);
    if (!query.exec(u"PRAGMA application_id"_s) || !query.next())
        return false;
    const int id = query.value(0).toInt();
    const bool isNew = m_database.tables().isEmpty();
    query.finish();
    if (isNew)
        return query.exec(u"PRAGMA application_id = %1"_s.arg(parlorId));
    return id == parlorId && query.exec(u"PRAGMA quick_check(1)"_s) && query.next()
           && query.value(0).toString() == "ok"_L1;
}

// What was deleted is used again; where much of the file is unused, it is given back. Fails without harm.
void SqliteJournal::shrink()
{
    QSqlQuery query(m_database);
    if (query.exec(u"SELECT * FROM pragma_page_count(), pragma_freelist_count()"_s) && query.next()
        && query.value(1).toInt() > query.value(0).toInt() / 4) {
        query.finish();
        query.exec(u"VACUUM"_s);
    }
}

void SqliteJournal::limitPages(int pages)
{
    QSqlQuery(m_database).exec(u"PRAGMA max_page_count = %1"_s.arg(pages));
}

} // namespace server
