#include "journal/sqlitefile.h"

#include "journal/schema.h"

#include <QFile>
#include <QSqlError>
#include <QSqlRecord>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

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

SqliteFile::SqliteFile()
    : m_connection(QUuid::createUuid().toString())
{
}

SqliteFile::~SqliteFile()
{
    m_prepared.clear();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

SqliteFile::State SqliteFile::open(const QString &path)
{
    m_state = State::Good;
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return m_state = State::WithoutDriver;
    if (!makePrivate(path))
        return m_state = State::NotWritable;
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(path);
    std::ignore = m_database.open() ? prepare() : fails(m_database.lastError());
    return m_state;
}

bool SqliteFile::fails(State state)
{
    m_state = state;
    return false;
}

bool SqliteFile::fails(const QSqlError &error)
{
    m_error = error.databaseText();
    return fails(isDamage(error.nativeErrorCode().toInt()) ? State::Damaged : State::Unreachable);
}

bool SqliteFile::prepare()
{
    if (!configure())
        return false;
    const auto version = schemaVersion(m_database);
    if (!version || *version < 0)
        return fails(State::Damaged);
    if (*version > static_cast<int>(migrations().size()))
        return fails(State::Newer);
    if (!isSound())
        return fails(State::Damaged);
    if (const QSqlError error = migrate(m_database, migrations()); error.isValid())
        return fails(error);
    shrink();
    return true;
}

// One process at a time, which the folder's lock sees to: then SQLite needs no shared memory, whose pages a
// full disk could not give.
bool SqliteFile::configure()
{
    return run("PRAGMA locking_mode = EXCLUSIVE") && run("PRAGMA journal_mode = WAL")
           && run("PRAGMA synchronous = FULL") && mayWrite();
}

// The head of a file can say that it may only be read. Nothing of this reaches the disk, which may be full.
bool SqliteFile::mayWrite()
{
    const bool isDone = run("BEGIN IMMEDIATE") && run("CREATE TABLE attempt (x)");
    return run("ROLLBACK") && isDone;
}

bool SqliteFile::isSound()
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
void SqliteFile::shrink()
{
    QSqlQuery query(m_database);
    if (query.exec(u"SELECT * FROM pragma_page_count(), pragma_freelist_count()"_s) && query.next()
        && query.value(1).toInt() > query.value(0).toInt() / 4) {
        query.finish();
        query.exec(u"VACUUM"_s);
    }
}

bool SqliteFile::transact(const std::function<bool()> &change)
{
    if (!run("BEGIN"))
        return false;
    if (change() && run("COMMIT"))
        return true;
    m_database.rollback(); // without what it says: on a full disk SQLite may have done so by itself
    return false;
}

bool SqliteFile::run(const char *sql, const QVariantList &values)
{
    const auto [entry, isNew] = m_prepared.try_emplace(sql, m_database);
    QSqlQuery &query = entry->second;
    bool isDone = !isNew || query.prepare(QString::fromLatin1(sql));
    for (int place = 0; const QVariant &value : values)
        query.bindValue(place++, value);
    isDone = isDone && query.exec();
    if (!isDone)
        std::ignore = fails(query.lastError());
    query.finish();
    if (!isDone)
        m_prepared.erase(entry);
    return isDone;
}

bool SqliteFile::read(const char *sql, const std::function<bool(QVariantList)> &take)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(QString::fromLatin1(sql)))
        return fails(query.lastError());
    const int columns = query.record().count();
    while (query.next()) {
        QVariantList row;
        row.reserve(columns);
        for (int column = 0; column < columns; ++column)
            row.append(query.value(column));
        if (!take(std::move(row)))
            return fails(State::Damaged);
    }
    return !query.lastError().isValid() || fails(query.lastError());
}

void SqliteFile::limitPages(int pages)
{
    QSqlQuery(m_database).exec(u"PRAGMA max_page_count = %1"_s.arg(pages));
}

} // namespace server
