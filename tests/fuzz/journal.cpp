#include "../server/keeps.h"
#include "hostilerows.h"

#include "journal/checksum.h"
#include "journal/openjournal.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace server;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 utcMs = 1'800'000'000'000;

QTemporaryDir &folder()
{
    static QTemporaryDir dir(QFile::exists(u"/dev/shm"_s) ? u"/dev/shm/parlor-fuzz-XXXXXX"_s : QString());
    return dir;
}

QString file()
{
    return folder().filePath(u"journal.sqlite"_s);
}

// An empty journal as Parlor makes it.
const QByteArray &emptyJournal()
{
    static const QByteArray bytes = [] {
        require(openJournal(folder().path(), utcMs).journal != nullptr, "a journal can be made");
        QFile made(file());
        require(made.open(QIODevice::ReadOnly), "a journal can be read");
        return made.readAll();
    }();
    return bytes;
}

void write(const QByteArray &bytes)
{
    QFile journal(file());
    require(journal.open(QIODevice::WriteOnly) && journal.write(bytes) == bytes.size(), "there is room");
}

void insert(QSqlDatabase &database, const HostileRow &row)
{
    static const QStringList tables{u"counts"_s, u"sessions"_s, u"replies"_s, u"rooms"_s,
                                    u"chat"_s,   u"matches"_s,  u"entries"_s};
    if (!tables.contains(row.table) || row.values.size() > 8)
        return;
    QStringList places(row.values.size() + 1, u"?"_s);
    QSqlQuery query(database);
    // What a later version added stands behind the checksum, and rows from before have nothing there.
    const QString columns = row.table != "sessions"_L1 ? QString()
                            : row.values.size() > 3    ? u"(person, name, token, more, seal)"_s
                                                       : u"(person, name, token, seal)"_s;
    query.prepare(u"INSERT OR REPLACE INTO %1 %2 VALUES (%3)"_s.arg(row.table, columns, places.join(u',')));
    for (const QVariant &value : row.values)
        query.addBindValue(value);
    query.addBindValue(checksumOf(row.values)); // one that was written with care
    query.exec();
}

void insert(const std::vector<HostileRow> &rows)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"hostile"_s);
        database.setDatabaseName(file());
        require(database.open(), "the file opens");
        database.transaction();
        for (const HostileRow &row : rows)
            insert(database, row);
        database.commit();
    }
    QSqlDatabase::removeDatabase(u"hostile"_s);
}

// `@512 7f` puts bytes, in hex, in the place of those from that one on.
void overwrite(const QByteArrayList &lines)
{
    QFile journal(file());
    require(journal.open(QIODevice::ReadWrite), "the file can be changed");
    for (const QByteArray &line : lines) {
        const qsizetype blank = line.indexOf(' ');
        if (!line.startsWith('@') || blank < 0)
            continue;
        journal.seek(line.first(blank).sliced(1).toLongLong() % journal.size());
        journal.write(QByteArray::fromHex(line.sliced(blank)));
    }
}

void clear()
{
    QDir dir(folder().path());
    for (const QString &name : dir.entryList(QDir::Files | QDir::Hidden))
        dir.remove(name);
}

} // namespace

// Rows that are put into a journal's file with true checksums, then bytes that are changed in that file.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz_journal";
    static char *argv[] = {name, nullptr};
    static QCoreApplication application(argc, argv);

    const QByteArrayList lines = bytesOf(data, size).split('\n');
    const QByteArray &empty = emptyJournal();
    clear();
    write(empty);
    insert(hostileRows(lines));
    overwrite(lines);
    const OpenedJournal opened = openJournal(folder().path(), utcMs);
    require(opened.journal != nullptr, "there is always a journal to go on with");
    require(keeps(*opened.journal, {CounterRecord{Counter::Rooms, 1}}) || !opened.problem,
            "a journal in place of a damaged one keeps");
    reopen(opened.snapshot);
    return 0;
}
