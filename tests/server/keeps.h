#pragma once

#include "journal/journal.h"

// Whether a journal that answers at once has kept them.
[[nodiscard]] inline bool keeps(server::Journal &journal, server::Records records)
{
    bool isKept = false;
    journal.append(std::move(records), [&isKept](bool answer) { isKept = answer; });
    return isKept;
}
