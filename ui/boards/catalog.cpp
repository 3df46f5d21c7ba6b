#include "boards/catalog.h"

#include "boards/lineentries.h"

#include <algorithm>

namespace ui {

std::span<const GameEntry> gameEntries()
{
    static const std::vector<GameEntry> entries = lineEntries();
    return entries;
}

const GameEntry *findGameEntry(QStringView id)
{
    const auto entries = gameEntries();
    const auto found = std::ranges::find_if(entries, [id](const GameEntry &entry) { return entry.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace ui
