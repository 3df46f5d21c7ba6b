// bench-echo [--journal FILE]: tic-tac-toe in rooms the way Qt's examples would, QWebSocketServer and
// QJsonDocument, but without Nagle's delay. With a journal each turn of the loop that brought moves commits
// them in one SQLite transaction before anybody is told: the yardstick of what a kept move must cost.
#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTextStream>
#include <QWebSocket>
#include <QWebSocketServer>

#include <sys/resource.h>

#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Room
{
    QString cells = u"........."_s;
    int step = 0;
    QList<QWebSocket *> people;
    QList<QWebSocket *> players;
};

// One table of moves, in WAL with full synchronisation as Parlor's journal.
class Journal
{
public:
    explicit Journal(const QString &file)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s))
    {
        m_database.setDatabaseName(file);
        if (!m_database.open())
            qFatal("%s", qPrintable(m_database.lastError().text()));
        QSqlQuery query(m_database);
        query.exec(u"PRAGMA locking_mode = EXCLUSIVE"_s);
        query.exec(u"PRAGMA journal_mode = WAL"_s);
        query.exec(u"PRAGMA synchronous = FULL"_s);
        query.exec(u"CREATE TABLE move (room TEXT, content TEXT)"_s);
        m_insert = QSqlQuery(m_database);
        m_insert.prepare(u"INSERT INTO move VALUES (?, ?)"_s);
    }

    void commit(const std::vector<std::pair<QString, QString>> &moves)
    {
        m_database.transaction();
        for (const auto &[room, content] : moves) {
            m_insert.bindValue(0, room);
            m_insert.bindValue(1, content);
            m_insert.exec();
        }
        m_database.commit();
    }

private:
    QSqlDatabase m_database;
    QSqlQuery m_insert;
};

class Server : public QObject
{
public:
    explicit Server(const QString &journal)
        : m_server(QString(), QWebSocketServer::NonSecureMode)
    {
        if (!journal.isEmpty())
            m_journal = std::make_unique<Journal>(journal);
        m_listener.setMaxPendingConnections(1024);
        connect(&m_listener, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
                socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
                m_server.handleConnection(socket);
            }
        });
        connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
            while (QWebSocket *socket = m_server.nextPendingConnection())
                admit(socket);
        });
    }

    int listen() { return m_listener.listen(QHostAddress::LocalHost) ? m_listener.serverPort() : 0; }

private:
    void admit(QWebSocket *socket)
    {
        connect(socket, &QWebSocket::textMessageReceived, this,
                [this, socket](const QString &text) { hear(socket, text); });
        connect(socket, &QWebSocket::disconnected, this, [this, socket] { leave(socket); });
    }

    void leave(QWebSocket *socket)
    {
        const QString name = m_whereabouts.take(socket);
        Room &room = m_rooms[name];
        room.people.removeOne(socket);
        room.players.removeOne(socket);
        if (room.people.isEmpty())
            m_rooms.remove(name);
        socket->deleteLater();
    }

    void hear(QWebSocket *socket, const QString &text)
    {
        const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
        const QString name = message.value("room"_L1).toString();
        if (message.value("type"_L1) == "join"_L1)
            join(socket, name, message.value("plays"_L1).toBool());
        else
            play(socket, name, message.value("cell"_L1).toInt());
    }

    void join(QWebSocket *socket, const QString &name, bool plays)
    {
        Room &room = m_rooms[name];
        room.people.append(socket);
        if (plays)
            room.players.append(socket);
        m_whereabouts.insert(socket, name);
        socket->sendTextMessage(written({{"type"_L1, u"joined"_s}, {"room"_L1, name}}));
    }

    void play(QWebSocket *socket, const QString &name, int cell)
    {
        Room &room = m_rooms[name];
        if (room.players.size() < 2 || room.players[room.step % 2] != socket || cell < 0 || cell > 8
            || room.cells[cell] != u'.')
            return;
        room.cells[cell] = room.step % 2 == 0 ? u'X' : u'O';
        ++room.step;
        const QString view = written(
            {{"type"_L1, u"view"_s}, {"step"_L1, room.step}, {"cells"_L1, room.cells}, {"last"_L1, cell}});
        if (room.step == 9) {
            room.step = 0;
            room.cells = u"........."_s;
        }
        if (!m_journal)
            return tell(name, view);
        if (m_moves.empty())
            QMetaObject::invokeMethod(
                this, [this] { settle(); }, Qt::QueuedConnection);
        m_moves.emplace_back(name, view);
    }

    void settle()
    {
        m_journal->commit(m_moves);
        for (const auto &[name, view] : std::exchange(m_moves, {}))
            tell(name, view);
    }

    void tell(const QString &name, const QString &view)
    {
        for (QWebSocket *person : std::as_const(m_rooms[name].people))
            person->sendTextMessage(view);
    }

    static QString written(const QJsonObject &message)
    {
        return QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact));
    }

    QTcpServer m_listener;
    QWebSocketServer m_server;
    std::unique_ptr<Journal> m_journal;
    QHash<QString, Room> m_rooms;
    QHash<QWebSocket *, QString> m_whereabouts;
    std::vector<std::pair<QString, QString>> m_moves;
};

void raiseDescriptorLimit()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    raiseDescriptorLimit();
    const QStringList arguments = QCoreApplication::arguments();
    Server server(arguments.value(1) == "--journal"_L1 ? arguments.value(2) : QString());
    const int port = server.listen();
    QTextStream(stdout) << "listening on ws://127.0.0.1:" << port << Qt::endl;
    return port > 0 ? QCoreApplication::exec() : 1;
}
