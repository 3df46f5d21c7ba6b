#pragma once

#include "journal/journal.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <map>

namespace server {

// A journal in one SQLite file, for one process at a time. Belongs to the thread that opened it.
class SqliteJournal : public Journal
{
    Q_DECLARE_TR_FUNCTIONS(server::SqliteJournal)

public:
    // How a file was found. `Damaged` and `Newer` are of no use as they are; `Unreachable` may be good.
    enum class State { Good, Damaged, Newer, Unreachable };

    SqliteJournal();
    ~SqliteJournal() override;
    Q_DISABLE_COPY_MOVE(SqliteJournal)

    // Opens the file, makes it where there is none, and reads all of it into `kept`.
    [[nodiscard]] State open(const QString &path, Kept &kept);
    // What went wrong last, in the words of SQLite.
    [[nodiscard]] const QString &errorString() const { return m_error; }

    [[nodiscard]] bool keep(const Records &records) override;
    [[nodiscard]] std::optional<Kept> load() override;

    // The file grows no further than this many pages of 4 KiB, as on a full disk; for tests.
    void limitPages(int pages);

private:
    [[nodiscard]] State prepare();
    [[nodiscard]] State stateAfter(const QSqlError &error);
    [[nodiscard]] bool isSound();
    [[nodiscard]] bool configure();
    [[nodiscard]] bool mayWrite();
    void shrink();
    [[nodiscard]] bool run(const char *sql, const QVariantList &values);
    [[nodiscard]] bool readAll(Kept &kept);
    [[nodiscard]] bool readMatches(Kept &kept);
    [[nodiscard]] bool put(const char *sql, QVariantList values);
    template<typename Take>
    [[nodiscard]] bool read(const char *sql, Take take);

    [[nodiscard]] bool write(const KeptSession &record);
    [[nodiscard]] bool write(const SessionGone &record);
    [[nodiscard]] bool write(const KeptReply &record);
    [[nodiscard]] bool write(const KeptRoom &record);
    [[nodiscard]] bool write(const RoomGone &record);
    [[nodiscard]] bool write(const KeptLine &record);
    [[nodiscard]] bool write(const KeptMatch &record);
    [[nodiscard]] bool write(const MatchGone &record);
    [[nodiscard]] bool write(const KeptEntry &record);
    [[nodiscard]] bool write(const KeptCount &record);

    QString m_connection;
    QSqlDatabase m_database;
    std::map<const char *, QSqlQuery> m_prepared;
    QString m_error;
    int m_code = 0;
};

} // namespace server
