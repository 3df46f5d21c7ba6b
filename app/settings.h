#pragma once

#include <QJsonArray>
#include <QLockFile>
#include <QSettings>
#include <QStringList>

#include <vector>

namespace app {

enum class ThemeChoice { System, Light, Dark };

// The game at somebody else's table that was not left on purpose.
struct LastGame
{
    QString address; // as typed
    QString place;   // such as "Ana's parlor"
    QString game;
    QStringList others;
    QString token; // shows that server who one is; no two games have the same

    friend bool operator==(const LastGame &, const LastGame &) = default;
};

// What Parlor remembers for one person on this computer, in a folder of its own.
class Settings
{
public:
    // An empty folder means the usual place.
    explicit Settings(const QString &folder = {});

    // The name chosen, else a sensible one from the system's account.
    [[nodiscard]] QString name() const;
    void setName(const QString &name);

    // As typed, the latest first, at most five.
    [[nodiscard]] QStringList lastAddresses() const;
    void rememberAddress(const QString &address);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    // To be returned to, the latest first, at most five; none where another program on this folder has them.
    [[nodiscard]] std::vector<LastGame> games() const;
    void rememberGame(const LastGame &game);
    void forgetGame(const QString &token);

    // What shows a server that one was there before; empty where there is none. Kept in a file that only its
    // owner can read. Only the first program on a folder has tokens: a second one is a second person.
    [[nodiscard]] QString token(const QString &server) const;
    void setToken(const QString &server, const QString &token);

    [[nodiscard]] const QString &folder() const { return m_folder; }

private:
    [[nodiscard]] QString tokenPath() const;
    [[nodiscard]] QString gamePath() const;
    [[nodiscard]] QJsonArray tokens() const;
    [[nodiscard]] QJsonArray readSecrets(const QString &path) const;
    void writeSecrets(const QString &path, const QJsonArray &entries) const;
    void writeGames(const std::vector<LastGame> &games) const;

    QString m_folder;
    mutable QSettings m_store;
    QLockFile m_lock;
    bool m_ownsTokens = false;
};

// From an account's login and its full name as the system keeps it (`Ana Lopes,,,`).
[[nodiscard]] QString sensibleName(const QString &login, const QString &fullName);

} // namespace app
