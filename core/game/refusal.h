#pragma once

#include "game/rejection.h"

#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>

#include <vector>

namespace core {

// What is wrong with a game's options or with a move: a word of the contract's table of reasons (section 2),
// and what belongs into a sentence about it.
struct Refusal
{
    QLatin1StringView reason;
    QJsonObject values = {};
    bool operator==(const Refusal &) const = default;
};

// The sentence in English; the reason itself where there is none. A window makes its own in its reader's
// language.
[[nodiscard]] QString englishText(const Refusal &refusal);

// Every reason that it knows.
[[nodiscard]] std::vector<QLatin1StringView> refusalReasons();

// With that sentence, as an `error` says it.
[[nodiscard]] Rejection rejectionOf(ErrorCode code, const Refusal &refusal);

} // namespace core
