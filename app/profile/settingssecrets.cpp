#include "profile/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

// What shows others who one is: only its owner may read it. The rest of Settings stands in
// profile/settings.cpp.
namespace app {

using namespace Qt::Literals::StringLiterals;

static constexpr qint64 largestSecrets = 64 * 1024; // bytes
static constexpr int keptTokens = 20;
static constexpr std::size_t keptGames = 5;

static QString tokenPath(const ProfilePaths &paths)
{
    return paths.state + u"/tokens.json"_s;
}

static QString gamePath(const ProfilePaths &paths)
{
    return paths.state + u"/games.json"_s;
}

static QStringList textsIn(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &text : list.toArray())
        texts.append(text.toString());
    return texts;
}

std::vector<LastGame> Settings::games() const
{
    std::vector<LastGame> games;
    for (const QJsonValue &entry : readSecrets(gamePath(m_paths))) {
        games.push_back({entry["address"_L1].toString(), entry["place"_L1].toString(),
                         entry["game"_L1].toString(), textsIn(entry["others"_L1]),
                         entry["token"_L1].toString(), textsIn(entry["servers"_L1]),
                         entry["announced"_L1].toString(),
                         QDateTime::fromString(entry["kept_until"_L1].toString(), Qt::ISODate)});
    }
    return games;
}

void Settings::rememberGame(const LastGame &game)
{
    std::vector<LastGame> games = this->games();
    if (!games.empty() && games.front() == game)
        return;
    std::erase_if(games, [&](const LastGame &other) { return other.token == game.token; });
    games.insert(games.begin(), game);
    games.resize(std::min<std::size_t>(games.size(), keptGames));
    writeGames(games);
}

void Settings::forgetGame(const QString &token)
{
    std::vector<LastGame> games = this->games();
    if (std::erase_if(games, [&](const LastGame &game) { return game.token == token; }) > 0)
        writeGames(games);
}

void Settings::writeGames(const std::vector<LastGame> &games) const
{
    QJsonArray entries;
    for (const LastGame &game : games) {
        entries.append(QJsonObject{{"address"_L1, game.address},
                                   {"place"_L1, game.place},
                                   {"game"_L1, game.game},
                                   {"others"_L1, QJsonArray::fromStringList(game.others)},
                                   {"token"_L1, game.token},
                                   {"servers"_L1, QJsonArray::fromStringList(game.servers)},
                                   {"announced"_L1, game.announced},
                                   {"kept_until"_L1, game.keptUntil.toString(Qt::ISODate)}});
    }
    writeSecrets(gamePath(m_paths), entries);
}

QHash<QString, QString> Settings::tokens(const std::vector<Address> &addresses) const
{
    QHash<QString, QString> found;
    for (const Address &address : addresses) {
        const QString server = address.textWithPort();
        if (const QString known = token(server); !known.isEmpty())
            found.insert(server, known);
    }
    return found;
}

QString Settings::token(const QString &server) const
{
    for (const QJsonValue &entry : allTokens()) {
        if (entry["server"_L1].toString() == server)
            return entry["token"_L1].toString();
    }
    return {};
}

void Settings::setToken(const QString &server, const QString &token)
{
    if (!m_ownsTokens)
        return;
    QJsonArray kept{QJsonObject{{u"server"_s, server}, {u"token"_s, token}}};
    for (const QJsonValue &entry : allTokens()) {
        if (entry["server"_L1].toString() != server && kept.size() < keptTokens)
            kept.append(entry);
    }
    writeSecrets(tokenPath(m_paths), kept);
}

QJsonArray Settings::allTokens() const
{
    return readSecrets(tokenPath(m_paths));
}

static bool isList(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.size() <= largestSecrets && file.open(QIODevice::ReadOnly)
           && QJsonDocument::fromJson(file.readAll()).isArray();
}

// Before anything is written over them.
void Settings::checkSecrets()
{
    const auto check = [this](const QString &path, const std::function<QString()> &notice) {
        if (QFileInfo::exists(path) && !isList(path))
            putAside(path, notice);
    };
    check(tokenPath(m_paths), [] {
        return tr("What shows other tables who you are could not be read, so some may take you for "
                  "somebody new.");
    });
    check(gamePath(m_paths), [] { return tr("The games that you could return to could not be read."); });
    check(m_paths.state + u"/choices.json"_s, [] {
        return tr("Your sealed choices could not be read, so a match may have to go on without them.");
    });
}

QJsonArray Settings::readSecrets(const QString &path) const
{
    QFile file(path);
    if (!m_ownsTokens || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.read(largestSecrets)).array();
}

// Nobody but their owner may read them.
void Settings::writeSecrets(const QString &path, const QJsonArray &entries) const
{
    QSaveFile file(path);
    if (!m_ownsTokens || !file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(entries).toJson());
    file.commit();
}

} // namespace app
