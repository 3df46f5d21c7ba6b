#pragma once

#include "journal/journal.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <map>

namespace server {

// A journal in one SQLite file, for one process at a time. Belongs to the thread that opened it.
class SqliteJournal : public Journal
{
public:
    // How a file was found. `Damaged` and `Newer` are of no use as they are; the others after them may be
    // good.
    enum class State { Good, Damaged, Newer, Unreachable, NotWritable, WithoutDriver };

    SqliteJournal();
    ~SqliteJournal() override;
    Q_DISABLE_COPY_MOVE(SqliteJournal)

    // Opens the file, makes it where there is none, and reads all of it into `snapshot`.
    [[nodiscard]] State open(const QString &path, Snapshot &snapshot);
    // What went wrong last, in the words of SQLite.
    [[nodiscard]] const QString &errorString() const { return m_error; }

    void append(Records records, Completion completion) override;
    [[nodiscard]] std::optional<Snapshot> load() override;

    // The file grows no further than this many pages of 4 KiB, as on a full disk; for tests.
    void limitPages(int pages);

private:
    [[nodiscard]] State prepare();
    [[nodiscard]] State stateAfter(const QSqlError &error);
    [[nodiscard]] bool keep(const Records &records);
    [[nodiscard]] bool isSound();
    [[nodiscard]] bool configure();
    [[nodiscard]] bool mayWrite();
    void shrink();
    [[nodiscard]] bool run(const char *sql, const QVariantList &values);
    [[nodiscard]] bool readAll(Snapshot &snapshot);
    [[nodiscard]] bool readMatches(Snapshot &snapshot);
    [[nodiscard]] bool put(const char *sql, QVariantList values);
    template<typename Take>
    [[nodiscard]] bool read(const char *sql, Take take);

    [[nodiscard]] bool write(const SessionRecord &record);
    [[nodiscard]] bool write(const SessionRemoved &record);
    [[nodiscard]] bool write(const ReplyRecord &record);
    [[nodiscard]] bool write(const RoomRecord &record);
    [[nodiscard]] bool write(const RoomRemoved &record);
    [[nodiscard]] bool write(const ChatRecord &record);
    [[nodiscard]] bool write(const MatchRecord &record);
    [[nodiscard]] bool write(const MatchRemoved &record);
    [[nodiscard]] bool write(const EntryRecord &record);
    [[nodiscard]] bool write(const CounterRecord &record);

    QString m_connection;
    QSqlDatabase m_database;
    std::map<const char *, QSqlQuery> m_prepared;
    QString m_error;
    int m_code = 0;
};

} // namespace server
