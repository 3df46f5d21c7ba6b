#pragma once

#include <QJsonObject>
#include <QLatin1StringView>

namespace core {

// Why something is refused: a word of the contract's table of reasons (section 2), empty where the code
// beside it says it all, and what belongs into a sentence about it.
struct Refusal
{
    QLatin1StringView reason = {};
    QJsonObject values = {};
    bool operator==(const Refusal &) const = default;
};

} // namespace core
