#pragma once

#include "profile/lastgame.h"
#include "profile/secretfile.h"

#include <vector>

namespace app {

// The games to be returned to, the latest first, at most five.
class LastGames
{
public:
    explicit LastGames(const SecretFile &file)
        : m_file(file)
    {
    }

    [[nodiscard]] std::vector<LastGame> all() const;
    void remember(const LastGame &game);
    void forget(const QString &token);

private:
    void write(const std::vector<LastGame> &games) const;

    SecretFile m_file;
};

} // namespace app
