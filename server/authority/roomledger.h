#pragma once

#include "authority/bans.h"
#include "authority/score.h"
#include "authority/series.h"

#include <QSet>

namespace server {

// What a room knows beyond who is in it now and what is played; all of it is kept.
struct RoomLedger
{
    Bans banned;
    QSet<QString> muted;
    // The last match was of another game or other options than the room has had since.
    bool isEndOutdated = false;
    Score score;
    Series series;
};

} // namespace server
