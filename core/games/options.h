#pragma once

#include "protocol/json.h"

#include <QJsonObject>

#include <algorithm>
#include <initializer_list>
#include <optional>

namespace core {

// A whole number among a game's options, or its default where it is missing; nothing where it is not an
// allowed number.
[[nodiscard]] inline std::optional<int> numberOption(const QJsonObject &given, QLatin1StringView key,
                                                     int least, int most, int standard)
{
    const auto found = given.constFind(key);
    if (found == given.constEnd())
        return standard;
    const auto number = integerOf(*found);
    if (!number || *number < least || *number > most)
        return std::nullopt;
    return static_cast<int>(*number);
}

// Which of these words an option is, the first where it is missing; nothing where it is none of them.
[[nodiscard]] inline std::optional<int> wordOption(const QJsonObject &given, QLatin1StringView key,
                                                   std::initializer_list<QLatin1StringView> words)
{
    const auto found = given.constFind(key);
    if (found == given.constEnd())
        return 0;
    const auto word = std::ranges::find(words, found->toString());
    if (!found->isString() || word == words.end())
        return std::nullopt;
    return static_cast<int>(word - words.begin());
}

} // namespace core
