#include "catalog/catalog.h"

#include "catalog/bullsandcowsentry.h"
#include "catalog/gestureentry.h"
#include "catalog/lineentries.h"
#include "games/catalog.h"

#include <QCoreApplication>

#include <algorithm>
#include <variant>

namespace ui {
namespace {

// The context of what this file says.
struct CatalogTexts
{
    Q_DECLARE_TR_FUNCTIONS(ui::GameEntry)
};

} // namespace

std::vector<OptionRow> optionRowsOf(const QString &game, const std::vector<OptionWords> &words)
{
    std::vector<OptionRow> rows;
    for (const core::OptionRange &range : core::findGame(game)->optionRanges()) {
        const OptionWords &called = words.at(rows.size());
        OptionRow row{.key = range.key,
                      .label = called.label,
                      .least = range.least,
                      .most = range.most,
                      .standard = range.standard,
                      .stride = range.stride,
                      .applies = called.applies};
        for (qsizetype i = 0; i < called.choices.size(); ++i)
            row.choices.push_back({range.choices.at(static_cast<std::size_t>(i)), called.choices[i]});
        rows.push_back(std::move(row));
    }
    return rows;
}

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

QString playersText(const GameEntry &game)
{
    const core::GameKind &kind = *core::findGame(game.id);
    const auto standard = kind.checkedOptions({});
    const core::SeatRange seats = kind.seats(std::get<QJsonObject>(standard));
    return seats.min == seats.max ? CatalogTexts::tr("%n players", nullptr, seats.max)
                                  : CatalogTexts::tr("%1 to %2 players").arg(seats.min).arg(seats.max);
}

const GameEntry *findGameEntry(QStringView id)
{
    const auto entries = gameEntries();
    const auto found = std::ranges::find_if(entries, [id](const GameEntry &entry) { return entry.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace ui
