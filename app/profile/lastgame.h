#pragma once

#include <QDateTime>
#include <QStringList>

namespace app {

// The game at somebody else's table that was not left on purpose.
struct LastGame
{
    QString address; // as typed
    QString place;   // such as "Ana's parlor"
    QString game;
    QStringList others;
    QString token;            // shows that server who one is; no two games have the same
    QStringList servers = {}; // where that token belongs, by Address::textWithPort()
    QString announced = {};   // the NearbyServer::id() of that server, where it is announced
    QDateTime keptUntil = {}; // the seat, as far as is known; invalid where one did not go by oneself

    friend bool operator==(const LastGame &, const LastGame &) = default;
};

} // namespace app
