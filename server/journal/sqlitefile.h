#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <map>

namespace server {

// An SQLite file with the journal's tables, for one process at a time. Belongs to the thread that opened it.
class SqliteFile
{
public:
    // How a file was found. `Damaged` and `Newer` are of no use as they are; the others after them may be
    // good.
    enum class State { Good, Damaged, Newer, Unreachable, NotWritable, WithoutDriver };

    SqliteFile();
    ~SqliteFile();
    Q_DISABLE_COPY_MOVE(SqliteFile)

    // Opens the file, makes it where there is none, and brings its tables up to date.
    [[nodiscard]] State open(const QString &path);
    // What `open`, or what failed last since then, says of the file.
    [[nodiscard]] State state() const { return m_state; }
    // What went wrong last, in the words of SQLite.
    [[nodiscard]] const QString &errorString() const { return m_error; }

    // Keeps all that `change` runs, or nothing where it says false.
    [[nodiscard]] bool transact(const std::function<bool()> &change);
    // Runs one statement, which stays prepared. Its text is known by where it stands, not by what it says.
    [[nodiscard]] bool run(const char *sql, const QVariantList &values = {});
    // Hands each row to `take`, which says false where one is not what it should be: then the file is
    // damaged.
    [[nodiscard]] bool read(const char *sql, const std::function<bool(QVariantList)> &take);

    // The file grows no further than this many pages of 4 KiB, as on a full disk; for tests.
    void limitPages(int pages);

private:
    [[nodiscard]] bool prepare();
    [[nodiscard]] bool configure();
    [[nodiscard]] bool mayWrite();
    [[nodiscard]] bool isSound();
    void shrink();
    [[nodiscard]] bool fails(State state);
    [[nodiscard]] bool fails(const QSqlError &error);

    QString m_connection;
    QSqlDatabase m_database;
    std::map<const char *, QSqlQuery> m_prepared;
    State m_state = State::Good;
    QString m_error;
};

} // namespace server
