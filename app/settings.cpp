#include "settings.h"

#include "protocol/messages.h"
#include "protocol/names.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace app {
namespace {

constexpr int keptAddresses = 5;
constexpr int keptTokens = 20;
constexpr std::size_t keptGames = 5;

QString usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
}

QString madeFolder(const QString &wanted)
{
    const QString folder = QDir(wanted.isEmpty() ? usualFolder() : wanted).absolutePath();
    QDir().mkpath(folder);
    return folder;
}

QString capitalised(const QString &word)
{
    return word.left(1).toUpper() + word.mid(1);
}

QString accountName()
{
#ifdef Q_OS_UNIX
    if (const passwd *account = ::getpwuid(::getuid()))
        return sensibleName(QString::fromLocal8Bit(account->pw_name),
                            QString::fromLocal8Bit(account->pw_gecos));
#endif
    return sensibleName(qEnvironmentVariable("USERNAME"), {});
}

} // namespace

QString sensibleName(const QString &login, const QString &fullName)
{
    const QString first = fullName.section(u',', 0, 0).simplified().section(u' ', 0, 0);
    const QString word = capitalised(first.isEmpty() ? login : first);
    return core::safeName(core::firstCodePoints(word, core::longestName), core::longestName)
        .value_or(u"Guest"_s);
}

Settings::Settings(const QString &folder)
    : m_folder(madeFolder(folder))
    , m_store(m_folder + u"/parlor.ini"_s, QSettings::IniFormat)
    , m_lock(m_folder + u"/in-use.lock"_s)
{
    m_lock.setStaleLockTime(0);
    m_ownsTokens = m_lock.tryLock(0);
}

QString Settings::name() const
{
    const QString chosen = m_store.value("name"_L1).toString();
    return core::safeName(chosen, core::longestName).value_or(accountName());
}

void Settings::setName(const QString &name)
{
    m_store.setValue("name"_L1, name);
}

QStringList Settings::lastAddresses() const
{
    return m_store.value("addresses"_L1).toStringList().mid(0, keptAddresses);
}

void Settings::rememberAddress(const QString &address)
{
    QStringList addresses = lastAddresses();
    addresses.removeAll(address);
    addresses.prepend(address);
    m_store.setValue("addresses"_L1, addresses.mid(0, keptAddresses));
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value("window/geometry"_L1).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue("window/geometry"_L1, geometry);
}

ThemeChoice Settings::theme() const
{
    const QString word = m_store.value("window/theme"_L1).toString();
    if (word == "light"_L1)
        return ThemeChoice::Light;
    return word == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::System:
        return m_store.remove("window/theme"_L1);
    case ThemeChoice::Light:
        return m_store.setValue("window/theme"_L1, u"light"_s);
    case ThemeChoice::Dark:
        return m_store.setValue("window/theme"_L1, u"dark"_s);
    }
}

std::vector<LastGame> Settings::games() const
{
    std::vector<LastGame> games;
    for (const QJsonValue &entry : readSecrets(gamePath())) {
        QStringList others;
        for (const QJsonValue &name : entry["others"_L1].toArray())
            others.append(name.toString());
        games.push_back({entry["address"_L1].toString(), entry["place"_L1].toString(),
                         entry["game"_L1].toString(), others, entry["token"_L1].toString()});
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
                                   {"token"_L1, game.token}});
    }
    writeSecrets(gamePath(), entries);
}

QString Settings::token(const QString &server) const
{
    for (const QJsonValue &entry : tokens()) {
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
    for (const QJsonValue &entry : tokens()) {
        if (entry["server"_L1].toString() != server && kept.size() < keptTokens)
            kept.append(entry);
    }
    writeSecrets(tokenPath(), kept);
}

QString Settings::tokenPath() const
{
    return m_folder + u"/tokens.json"_s;
}

QString Settings::gamePath() const
{
    return m_folder + u"/games.json"_s;
}

QJsonArray Settings::tokens() const
{
    return readSecrets(tokenPath());
}

QJsonArray Settings::readSecrets(const QString &path) const
{
    QFile file(path);
    if (!m_ownsTokens || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.read(64 * 1024)).array();
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
