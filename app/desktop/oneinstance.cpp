#include "desktop/oneinstance.h"

#include "client/invitation.h"
#include "client/linkextraction.h"
#include "log/categories.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QTimer>

#include <algorithm>
#include <map>

#include <pwd.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace app {
namespace {

constexpr int toConnect = 500;  // ms
constexpr int toAnswer = 2'000; // ms; after which the other program counts as hung
constexpr auto toSpeak = 3s;
constexpr qsizetype longestLine = 4 * (longestLink + 1) + 1; // bytes: UTF-8 takes up to four for a character
constexpr int mostCallers = 8;
constexpr QByteArrayView taken = "taken\n";
constexpr QLatin1StringView linkBeginning = "parlor://"_L1;

const std::map<LaunchRequest::Kind, QByteArray> kindWords{{LaunchRequest::Kind::ComeForward, "come forward"},
                                                          {LaunchRequest::Kind::Host, "host"},
                                                          {LaunchRequest::Kind::Find, "find"}};

// The folders of this user alone in which the socket may lie, the best first. The last two are where Qt has
// it without XDG_RUNTIME_DIR.
QStringList socketFolders()
{
    const QString own = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const passwd *account = ::getpwuid(::geteuid());
    const QString user = account ? QString::fromLocal8Bit(account->pw_name) : QString::number(::geteuid());
    QStringList folders{own, u"/run/user/%1"_s.arg(::geteuid()), QDir::tempPath() + u"/runtime-"_s + user,
                        u"/tmp/runtime-"_s + user};
    folders.removeIf([](const QString &folder) { return !QDir::isAbsolutePath(folder); });
    folders.removeDuplicates();
    return folders;
}

// Nobody else may put anything there, such as a socket in place of ours.
bool isForOneselfAlone(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    struct stat found = {};
    return ::stat(path.constData(), &found) == 0 && S_ISDIR(found.st_mode) && found.st_uid == ::geteuid()
           && (found.st_mode & (S_IWGRP | S_IWOTH)) == 0 && ::access(path.constData(), W_OK | X_OK) == 0;
}

QString nameOf(const QString &folder)
{
    const QFileInfo info(folder);
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"parlor-"_s + QString::fromLatin1(hash.left(24));
}

// Those that an address of a socket has room for. Qt (6.4) leaves two bytes of it free.
QStringList socketNames(const QString &folder)
{
    QStringList names;
    for (const QString &place : socketFolders()) {
        const QString name = QDir(place).filePath(nameOf(folder));
        if (QFile::encodeName(name).size() <= qsizetype(sizeof(sockaddr_un::sun_path)) - 2)
            names.append(name);
    }
    return names;
}

// Makes its folder where it is missing.
bool isUsable(const QString &name)
{
    const QString folder = QFileInfo(name).path();
    ::mkdir(QFile::encodeName(folder).constData(), S_IRWXU);
    return isForOneselfAlone(folder);
}

// Nobody is asked at another user's place.
bool isReached(QLocalSocket &socket, const QString &name)
{
    if (!isForOneselfAlone(QFileInfo(name).path()))
        return false;
    socket.connectToServer(name);
    return socket.waitForConnected(toConnect);
}

bool isAnybodyAt(const QString &name)
{
    QLocalSocket socket;
    return isReached(socket, name);
}

bool isWhole(const QString &link)
{
    return std::holds_alternative<Invitation>(InvitationParser::parseLink(link));
}

// The invitation within a text; where there is none, the first link of it, which may be damaged in any way
// and is too long still if it was.
QString linkWithin(const QString &text)
{
    const QStringList links = linksIn(text, linkScheme);
    const auto whole = std::ranges::find_if(links, isWhole);
    const QString link = whole != links.end() ? *whole : links.value(0);
    return link.left(longestLink + 1);
}

// What a window would say of something else is no business of whoever sends it.
bool isLink(const QString &line)
{
    return line.startsWith(linkBeginning, Qt::CaseInsensitive) && line.size() <= longestLink + 1;
}

QByteArray lineOf(const LaunchRequest &request)
{
    return (request.kind == LaunchRequest::Kind::Join ? linkWithin(request.link).toUtf8()
                                                      : kindWords.at(request.kind))
           + '\n';
}

std::optional<LaunchRequest> requestIn(const QByteArray &line)
{
    if (!line.endsWith('\n'))
        return std::nullopt;
    for (const auto &[kind, word] : kindWords) {
        if (line == word + '\n')
            return LaunchRequest{kind};
    }
    const QString link = QString::fromUtf8(line.chopped(1));
    return isLink(link) ? std::optional(LaunchRequest{LaunchRequest::Kind::Join, link}) : std::nullopt;
}

} // namespace

// Not in the profile's own folder, which may be too deep for a socket.
QString OneInstance::socketName(const QString &folder)
{
    const QStringList names = socketNames(folder);
    const auto usable = std::ranges::find_if(names, isUsable);
    return usable != names.end() ? *usable : QString();
}

OneInstance::OneInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(mostCallers);
    connect(&m_server, &QLocalServer::newConnection, this, &OneInstance::takeCaller);
}

// A folder may be full, or be refused in another way.
bool OneInstance::listen()
{
    const QStringList names = socketNames(m_folder);
    if (std::ranges::any_of(names, isAnybodyAt))
        return false;
    const bool isListening = std::ranges::any_of(names, [this](const QString &name) {
        return isUsable(name) && QLocalServer::removeServer(name) // that of a program which broke off
               && m_server.listen(name);
    });
    if (!isListening)
        qCWarning(core::logProgram) << "a second start cannot reach this one:" << m_server.errorString();
    return isListening;
}

OneInstance::Answer OneInstance::handOver(const QString &folder, const LaunchRequest &request)
{
    QLocalSocket socket;
    if (!std::ranges::any_of(socketNames(folder),
                             [&socket](const QString &name) { return isReached(socket, name); }))
        return Answer::Nobody;
    socket.write(lineOf(request));
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
