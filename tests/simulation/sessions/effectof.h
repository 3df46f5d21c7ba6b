#pragma once

#include "session/sessioneffect.h"

#include <algorithm>

// The effect where it is one of that kind, else null.
template<typename E>
[[nodiscard]] const E *effectOf(const app::session::Effect &effect)
{
    return std::visit(
        [](const auto &group) {
            return std::visit(
                [](const auto &each) -> const E * {
                    if constexpr (std::is_same_v<std::decay_t<decltype(each)>, E>)
                        return &each;
                    else
                        return nullptr;
                },
                group);
        },
        effect);
}

template<typename E>
[[nodiscard]] bool contains(const std::vector<app::session::Effect> &effects)
{
    return std::ranges::any_of(effects, [](const auto &effect) { return effectOf<E>(effect) != nullptr; });
}
