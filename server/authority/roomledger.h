#pragma once

#include <QSet>
#include <QString>

namespace server {

// What a room knows beyond who is in it now and what is played; all of it is kept.
struct RoomLedger
{
    QSet<QString> banned;
    QSet<QString> muted;
    // The last match was of another game or other options than the room has had since.
    bool isEndOutdated = false;
};

} // namespace server
