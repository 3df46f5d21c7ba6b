#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

// Runs statements on a file, without what makes it a journal.
class SqliteDatabase
{
public:
    explicit SqliteDatabase(const QString &path)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other")))
    {
        m_database.setDatabaseName(path);
        m_database.open();
    }
    ~SqliteDatabase()
    {
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
    }
    Q_DISABLE_COPY_MOVE(SqliteDatabase)

    bool run(const QString &sql) { return QSqlQuery(m_database).exec(sql); }
    QVariant ask(const QString &sql)
    {
        QSqlQuery query(m_database);
        return query.exec(sql) && query.next() ? query.value(0) : QVariant();
    }
    QSqlDatabase &database() { return m_database; }

private:
    QSqlDatabase m_database;
};
