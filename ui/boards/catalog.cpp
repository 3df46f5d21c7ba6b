#include "boards/catalog.h"

#include "boards/bullsandcowsentry.h"
#include "boards/gestureentry.h"
#include "boards/lineentries.h"

#include <algorithm>

namespace ui {

static std::vector<GameEntry> allEntries()
{
    std::vector<GameEntry> entries = lineEntries();
    entries.push_back(gestureEntry());
    entries.push_back(bullsAndCowsEntry());
    return entries;
}

std::span<const GameEntry> gameEntries()
{
    static const std::vector<GameEntry> entries = allEntries();
    return entries;
}

const GameEntry *findGameEntry(QStringView id)
{
    const auto entries = gameEntries();
    const auto found = std::ranges::find_if(entries, [id](const GameEntry &entry) { return entry.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace ui
