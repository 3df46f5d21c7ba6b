#pragma once

#include "fairness/observationlog.h"
#include "games/catalog.h"

#include <QJsonObject>
#include <QString>

namespace core {

// Whether a transcript holds; `reason` is a sentence about the first thing in it that does not.
struct Verdict
{
    bool holds = false;
    QString reason;
};

// Plays the match of a transcript again from nothing; `find` knows the games. Total: whatever stands in the
// object, and whoever sent it, there is a verdict. Names in the reason are strangers' text.
[[nodiscard]] Verdict replayed(const QJsonObject &transcript, GameLookup find = findGame);

// The same, and whether the match as it is played again shows what was observed. A transcript that was
// changed after the match, however little of it, does not hold for whoever has seen that part.
[[nodiscard]] Verdict replayed(const QJsonObject &transcript, const ObservationLog &observed,
                               GameLookup find = findGame);

} // namespace core
