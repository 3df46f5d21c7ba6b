#include "desktop/oneinstance.h"

#include "client/invitation.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace app {
namespace {

constexpr int toConnect = 500;  // ms
constexpr int toAnswer = 2'000; // ms; after which the other program counts as hung
constexpr auto toSpeak = 3s;
constexpr qsizetype longestLine = longestLink + 1;
constexpr int mostCallers = 8;
constexpr QByteArrayView taken = "taken\n";

bool isAnybodyAt(const QString &name)
{
    QLocalSocket socket;
    socket.connectToServer(name);
    return socket.waitForConnected(toConnect);
}

const std::map<LaunchRequest::Kind, QByteArray> words{{LaunchRequest::Kind::ComeForward, "come forward"},
                                                      {LaunchRequest::Kind::Host, "host"},
                                                      {LaunchRequest::Kind::Find, "find"}};

QByteArray lineOf(const LaunchRequest &request)
{
    return (request.kind == LaunchRequest::Kind::Join ? request.link.toUtf8() : words.at(request.kind))
           + '\n';
}

std::optional<LaunchRequest> requestIn(const QByteArray &line)
{
    if (!line.endsWith('\n'))
        return std::nullopt;
    for (const auto &[kind, word] : words) {
        if (line == word + '\n')
            return LaunchRequest{kind};
    }
    const QString link = QString::fromUtf8(line.chopped(1));
    if (!std::holds_alternative<Invitation>(InvitationParser::parseLink(link)))
        return std::nullopt;
    return LaunchRequest{LaunchRequest::Kind::Join, link};
}

} // namespace

// In the folder that the system keeps for this user alone; the profile's own may be too deep for a socket.
QString OneInstance::socketName(const QString &folder)
{
    const QByteArray path = QFileInfo(folder).canonicalFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(24);
    const QString name = u"parlor-"_s + QString::fromLatin1(hash);
#ifdef Q_OS_UNIX
    const QString own = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (!own.isEmpty())
        return QDir(own).filePath(name);
#endif
    return name;
}

OneInstance::OneInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_name(socketName(folder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(mostCallers);
    connect(&m_server, &QLocalServer::newConnection, this, &OneInstance::takeCaller);
}

bool OneInstance::listen()
{
    if (isAnybodyAt(m_name))
        return false;
    QLocalServer::removeServer(m_name); // that of a program which broke off
    return m_server.listen(m_name);
}

OneInstance::Answer OneInstance::handOver(const QString &folder, const LaunchRequest &request)
{
    QLocalSocket socket;
    socket.connectToServer(socketName(folder));
    if (!socket.waitForConnected(toConnect))
        return Answer::Nobody;
    const QByteArray line = lineOf(request);
    if (line.count('\n') != 1)
        return Answer::Silent;
    socket.write(line);
    while (socket.bytesAvailable() < taken.size() && socket.waitForReadyRead(toAnswer)) {}
    return socket.readAll() == taken ? Answer::Taken : Answer::Silent;
}

void OneInstance::takeCaller()
{
    QLocalSocket *caller = m_server.nextPendingConnection();
    if (m_server.findChildren<QLocalSocket *>().size() > mostCallers)
        return caller->deleteLater();
    caller->setReadBufferSize(longestLine);
    connect(caller, &QLocalSocket::readyRead, this, [this, caller] { read(*caller); });
    connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
    QTimer::singleShot(toSpeak, caller, &QObject::deleteLater);
    if (caller->bytesAvailable() > 0)
        read(*caller);
}

// One line, once.
void OneInstance::read(QLocalSocket &caller)
{
    if (!caller.canReadLine() && caller.bytesAvailable() < longestLine)
        return;
    const auto request = requestIn(caller.readLine(longestLine + 1));
    caller.disconnect(this);
    if (request)
        caller.write(taken.toByteArray());
    caller.disconnectFromServer();
    if (request)
        emit requested(*request);
}

} // namespace app
