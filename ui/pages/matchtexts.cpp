#include "pages/matchtexts.h"

#include "pages/titles.h"

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int namedWinners = 3;

MatchTexts::MatchTexts(std::vector<core::MatchPlayer> players, std::optional<int> ownSeat)
    : m_players(std::move(players))
    , m_own(ownSeat)
{
}

QString MatchTexts::nameOf(int seat) const
{
    const auto player = std::ranges::find(m_players, seat, &core::MatchPlayer::seat);
    return player == m_players.end() ? tr("Player %1").arg(seat + 1) : player->name;
}

QString MatchTexts::beforeMatch(const core::RoomState &room, const QString &ownPerson)
{
    const auto players = std::ranges::count(room.people, core::Role::Player, &core::Person::role);
    const auto own = std::ranges::find(room.people, ownPerson, &core::Person::person);
    const bool isKnown = own != room.people.end();
    if (players < room.seats.min)
        return tr("Waiting for players");
    if (isKnown && own->role == core::Role::Spectator)
        return tr("About to start");
    if (isKnown && own->ready)
        return tr("Waiting for the others to be ready");
    if (players >= room.seats.max)
        return tr("Everybody is here");
    return players == 1 ? tr("You can play alone, or wait for others")
                        : tr("There are enough of you to begin");
}

NamedText MatchTexts::choosing(const core::RoomState &room)
{
    const QString host = hostOf(room);
    return host.isEmpty() ? NamedText{tr("The host is choosing a game")}
                          : NamedText{tr("%1 is choosing a game"), {host}};
}

NamedText MatchTexts::waiting(const std::vector<int> &turn) const
{
    switch (turn.size()) {
    case 0:
        return {tr("Just a moment")};
    case 1:
        return {tr("Waiting for %1"), {nameOf(turn[0])}};
    case 2:
        return {tr("Waiting for %1 and %2"), {nameOf(turn[0]), nameOf(turn[1])}};
    default:
        return {tr("Waiting for %n players", nullptr, static_cast<int>(turn.size()))};
    }
}

// Whether only one has played: there is nobody else who could have won.
static bool isAlone(const core::MatchResult &result)
{
    return result.ranking.size() == 1 && result.ranking.front().size() == 1;
}

NamedText MatchTexts::result(const core::MatchResult &result, const QString &endingText) const
{
    const bool isOwn = m_own && std::ranges::find(result.winners, *m_own) != result.winners.end();
    if (result.winners.empty() && result.reason == "draw"_L1)
        return {tr("A draw")};
    if (result.reason == core::stoppedName)
        return {tr("The match was ended")};
    if (!endingText.isEmpty() && (result.reason == "lost"_L1 || result.reason == "won"_L1))
        return {endingText};
    if (result.winners.empty())
        return {isAlone(result) ? tr("The match is over") : tr("Nobody wins")};
    return isOwn ? ownWin(result.winners) : winners(result.winners);
}

NamedText MatchTexts::ownWin(const std::vector<int> &seats) const
{
    QStringList others;
    for (const int seat : seats) {
        if (seat != m_own)
            others.append(nameOf(seat));
    }
    switch (others.size()) {
    case 0:
        return {tr("You win, %1"), {nameOf(*m_own)}};
    case 1:
        return {tr("You and %1 win"), others};
    case 2:
        return {tr("You, %1 and %2 win"), others};
    default:
        return {tr("You and %n others win", nullptr, static_cast<int>(others.size()))};
    }
}

NamedText MatchTexts::winners(const std::vector<int> &seats) const
{
    QStringList names;
    for (const int seat : seats)
        names.append(nameOf(seat));
    if (names.size() > namedWinners)
        return {tr("%n players win", nullptr, static_cast<int>(names.size()))};
    if (names.size() == namedWinners)
        return {tr("%1, %2 and %3 win"), names};
    return {names.size() == 2 ? tr("%1 and %2 win") : tr("%1 wins", "a person"), names};
}

// The one whom the end was about: the other of two players, else whoever alone came right after the winners.
std::optional<int> MatchTexts::loser(const core::MatchResult &result) const
{
    const bool isOne = !result.winners.empty() && result.ranking.size() > 1 && result.ranking[1].size() == 1;
    return isOne ? std::optional(result.ranking[1].front()) : std::nullopt;
}

NamedText MatchTexts::detail(const core::MatchResult &result, core::Ending ending,
                             const QString &wonText) const
{
    if (result.reason == "draw"_L1)
        return {wonText.isEmpty() && ending == core::Ending::BoardFull ? tr("The board is full.") : wonText};
    if (result.reason == "won"_L1 || result.reason == "lost"_L1)
        return {wonText};
    if (isAlone(result) && result.reason != core::stoppedName)
        return departed(result.reason, result.ranking.front().front());
    if (result.winners.empty())
        return {nobodyLeft(result.reason)};
    const auto seat = loser(result);
    return seat ? departed(result.reason, *seat) : NamedText{tr("The others are out.")};
}

QString MatchTexts::nobodyLeft(const QString &reason)
{
    if (reason == core::stoppedName)
        return tr("The host has ended it; nobody wins.");
    if (reason == "resigned"_L1)
        return tr("Everybody has resigned.");
    if (reason == "timeout"_L1)
        return tr("Everybody ran out of time.");
    if (reason == "left"_L1)
        return tr("Everybody has left.");
    return reason == "cheated"_L1 ? tr("Nobody's answers held.") : QString();
}

NamedText MatchTexts::departed(const QString &reason, int seat) const
{
    const auto said = [&](const QString &own, const QString &other) {
        return m_own == seat ? NamedText{own} : NamedText{other, {nameOf(seat)}};
    };
    if (reason == "resigned"_L1)
        return said(tr("You have resigned."), tr("%1 has resigned."));
    if (reason == "timeout"_L1)
        return said(tr("Your time ran out."), tr("%1 ran out of time."));
    if (reason == "left"_L1)
        return said(tr("You have left the match."), tr("%1 has left the match."));
    if (reason == "cheated"_L1)
        return said(tr("Your answers did not hold."), tr("%1's answers did not hold."));
    return {};
}

std::vector<core::MatchPlayer> guessedPlayers(const core::RoomState &room, const core::MatchResult &result,
                                              const QString &ownPerson)
{
    std::vector<core::Person> seated;
    std::ranges::copy_if(room.people, std::back_inserter(seated),
                         [](const core::Person &person) { return person.seat.has_value(); });
    std::ranges::sort(seated, {}, &core::Person::seat);
    std::size_t seats = 0;
    for (const auto &group : result.ranking)
        seats += group.size();
    // Who has just come in may sit where somebody else has played: that would make them a winner.
    if (seats != seated.size() || std::ranges::find(seated, ownPerson, &core::Person::person) != seated.end())
        return {};
    std::vector<core::MatchPlayer> players;
    for (const core::Person &person : seated)
        players.push_back({static_cast<int>(players.size()), person.person, person.name});
    return players;
}

} // namespace ui
