#pragma once

#include "client/address.h"
#include "filelock.h"
#include "profile/lastgame.h"
#include "profile/profilepaths.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QSettings>

#include <functional>
#include <optional>
#include <vector>

namespace app {

enum class ThemeChoice { System, Light, Dark };

// What Parlor remembers for one person on this computer. What cannot be read is set aside, and Parlor goes on
// without it.
class Settings
{
    Q_DECLARE_TR_FUNCTIONS(app::Settings)

public:
    // Without a profile, in the usual places.
    explicit Settings(const QString &profile = {});

    // Of several programs on one profile the first one, for as long as it runs. Where nothing can be written,
    // each is.
    [[nodiscard]] bool isFirst() const { return m_ownsTokens; }
    // What a person should know of what was set aside or cannot be kept, in sentences of the language that is
    // spoken now; mostly nothing.
    [[nodiscard]] QStringList notices() const;

    // The name chosen, else a sensible one from the system's account.
    [[nodiscard]] QString name() const;
    void setName(const QString &name);
    // The figure that one wishes to be, 0 to 31; none: as the name has it.
    [[nodiscard]] std::optional<int> figure() const;
    void setFigure(const std::optional<int> &figure);

    // As typed, the latest first, at most five.
    [[nodiscard]] QStringList lastAddresses() const;
    void rememberAddress(const QString &address);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    // A code of languages(); empty for the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &code);
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    // A notification to the desktop, a sound, when something happens while the window is not in front.
    [[nodiscard]] bool wantsNotifications() const;
    void setWantsNotifications(bool wants);
    [[nodiscard]] bool wantsSound() const;
    void setWantsSound(bool wants);
    // 1 for the usual size; from 0.75 to 2.
    [[nodiscard]] qreal textScale() const;
    void setTextScale(qreal scale);
    [[nodiscard]] bool wantsLessMotion() const;
    void setWantsLessMotion(bool wants);

    // To be returned to, the latest first, at most five; none where another program on this folder has them.
    [[nodiscard]] std::vector<LastGame> games() const;
    void rememberGame(const LastGame &game);
    void forgetGame(const QString &token);

    // What shows a server that one was there before; empty where there is none. Kept in a file that only its
    // owner can read. Only the first program on a folder has tokens: a second one is a second person.
    [[nodiscard]] QString token(const QString &server) const;
    void setToken(const QString &server, const QString &token);
    // Those of all these addresses that have one, by Address::textWithPort(), as an Identity takes them.
    [[nodiscard]] QHash<QString, QString> tokens(const std::vector<Address> &addresses) const;

    [[nodiscard]] const ProfilePaths &paths() const { return m_paths; }

private:
    [[nodiscard]] QString storePath();
    void checkSecrets();
    void putAside(const QString &path, const std::function<QString()> &notice);
    [[nodiscard]] QJsonArray allTokens() const;
    [[nodiscard]] QJsonArray readSecrets(const QString &path) const;
    void writeSecrets(const QString &path, const QJsonArray &entries) const;
    void writeGames(const std::vector<LastGame> &games) const;

    ProfilePaths m_paths;
    std::vector<std::function<QString()>> m_notices; // made when they are read: no language is spoken yet
    mutable QSettings m_store;
    core::FileLock m_lock;
    bool m_ownsTokens = false;
};

// From an account's login and its full name as the system keeps it (`Ana Lopes,,,`).
[[nodiscard]] QString sensibleName(const QString &login, const QString &fullName);

} // namespace app
