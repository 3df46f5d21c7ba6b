#include "widgets/roomtexts.h"

#include <algorithm>
#include <map>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr qsizetype namedInSeries = 4;

QString RoomTexts::clock(const MatchClock &clock)
{
    if (clock.perMove)
        return tr("%n s a move", nullptr, static_cast<int>(*clock.perMove));
    if (!clock.each)
        return tr("no clock");
    return *clock.each % 60 ? tr("%n s each", "time for a whole match", static_cast<int>(*clock.each))
                            : tr("%n min each", "time for a whole match", static_cast<int>(*clock.each / 60));
}

QString RoomTexts::series(std::optional<qint64> bestOf)
{
    return bestOf ? tr("Best of %1").arg(*bestOf) : tr("One match");
}

// As they are called now, else as the score has them who have gone.
static QString nameOf(const core::RoomState &room, const QString &person)
{
    const auto here = std::ranges::find(room.people, person, &core::Person::person);
    if (here != room.people.end())
        return here->name;
    const auto line = std::ranges::find(room.knows.score, person, &core::ScoreLine::person);
    return line == room.knows.score.end() ? QString() : line->name;
}

// Of two players both, of more those who have won; the most wins first.
static std::vector<std::pair<QString, int>> winsOfSeries(const core::RoomState &room)
{
    std::map<QString, int> wins = room.knows.series->wins;
    std::vector<core::Person> seated;
    std::ranges::copy_if(room.people, std::back_inserter(seated),
                         [](const core::Person &person) { return person.seat.has_value(); });
    std::ranges::sort(seated, {}, &core::Person::seat);
    std::vector<std::pair<QString, int>> all;
    for (const core::Person &person : seated) {
        const auto own = wins.extract(person.person);
        if (own || seated.size() == 2)
            all.emplace_back(person.name, own ? own.mapped() : 0);
    }
    for (const auto &[person, count] : wins)
        all.emplace_back(nameOf(room, person), count);
    std::erase_if(all, [](const auto &each) { return each.first.isEmpty(); });
    std::stable_sort(all.begin(), all.end(),
                     [](const auto &one, const auto &other) { return one.second > other.second; });
    return all;
}

NamedText RoomTexts::standing(const core::RoomState &room)
{
    if (!room.knows.series)
        return {};
    QStringList parts;
    for (const auto &[name, count] : winsOfSeries(room)) {
        if (parts.size() < namedInSeries)
            parts.append(u"%1 %2"_s.arg(name).arg(count));
    }
    const QString wins = parts.isEmpty() ? tr("nobody has won yet") : parts.join(u", "_s);
    return {tr("%1: %2", "a series and who has won how often in it"),
            {series(room.knows.series->bestOf), wins}};
}

NamedText RoomTexts::seriesWinner(const core::RoomState &room, const QString &ownPerson)
{
    if (!room.knows.series || !room.knows.series->winner)
        return {};
    const QString winner = *room.knows.series->winner;
    return {winner == ownPerson ? tr("You win the series, %1.") : tr("%1 wins the series."),
            {nameOf(room, winner)}};
}

} // namespace ui
