#pragma once

#include "filelock.h"
#include "profile/lastgames.h"
#include "profile/profilepaths.h"
#include "profile/servertokens.h"
#include "profile/settings.h"

#include <QCoreApplication>

#include <functional>

namespace app {

// What Parlor remembers for one person on this computer. What cannot be read is set aside, and Parlor goes on
// without it.
class Profile
{
    Q_DECLARE_TR_FUNCTIONS(app::Settings)

public:
    // Without a folder, in the usual places.
    explicit Profile(const QString &folder = {});

    // Of several programs on one profile the first one, for as long as it runs. Where nothing can be written,
    // each is. Only the first one has games and tokens: a second one is a second person.
    [[nodiscard]] bool isFirst() const { return m_isFirst; }
    // What a person should know of what was set aside or cannot be kept, in sentences of the language that is
    // spoken now; mostly nothing.
    [[nodiscard]] QStringList notices() const;
    [[nodiscard]] const ProfilePaths &paths() const { return m_paths; }

    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] LastGames &games() { return m_games; }
    [[nodiscard]] const LastGames &games() const { return m_games; }
    [[nodiscard]] ServerTokens &tokens() { return m_tokens; }
    [[nodiscard]] const ServerTokens &tokens() const { return m_tokens; }

private:
    [[nodiscard]] QString settingsPath();
    [[nodiscard]] SecretFile secretFile(const QString &name) const;
    void checkFolders();
    void checkSecrets();
    void putAside(const QString &path, const std::function<QString()> &notice);

    ProfilePaths m_paths;
    std::vector<std::function<QString()>> m_notices; // made when they are read: no language is spoken yet
    Settings m_settings;
    core::FileLock m_lock;
    bool m_isFirst;
    LastGames m_games;
    ServerTokens m_tokens;
};

} // namespace app
