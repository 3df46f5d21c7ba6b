#include "pages/leavetexts.h"

#include "style/clock.h"
#include "widgets/score.h"

#include <algorithm>

namespace ui {

// Whole sentences for one, two and many: a verb goes with their number.
LeaveTexts::Others LeaveTexts::othersOf(const core::RoomState &room, const QString &ownPerson)
{
    QStringList names;
    for (const core::Person &person : room.people) {
        if (person.person != ownPerson)
            names.append(person.name);
    }
    const int count = static_cast<int>(names.size()) + room.spectators
                      - static_cast<int>(
                          std::ranges::count(room.people, core::Role::Spectator, &core::Person::role));
    if (count > 2)
        return {tr("The %n others can come back when you continue.", nullptr, count),
                tr("The %n others cannot come back.", nullptr, count)};
    if (names.size() == 2)
        return {tr("%1 and %2 can come back when you continue.").arg(names[0], names[1]),
                tr("%1 and %2 cannot come back.").arg(names[0], names[1])};
    if (names.size() == 1)
        return {tr("%1 can come back when you continue.").arg(names[0]),
                tr("%1 cannot come back.").arg(names[0])};
    return {};
}

LeaveTexts::Others LeaveTexts::whoeverIsHere()
{
    return {tr("Everybody who is here can come back when you continue."),
            tr("Nobody who is here can come back.")};
}

LeaveTexts::Others LeaveTexts::outcomes(const Others &others, Match match)
{
    const bool playing = match == Match::Running;
    QString saved = playing ? tr("Everybody's seats, the chat and the match are kept, and you continue them "
                                 "from your home page, even another day.")
                            : tr("Everybody's seats and the chat are kept, and you continue from your home "
                                 "page, even another day.");
    QString closed = playing ? tr("The table and its match are gone for good.")
                             : tr("The table is gone for good.");
    if (others.afterSaving.isEmpty()) {
        const QString alone = u' ' + tr("Nobody else is at this table now.");
        return {saved + alone, closed + alone};
    }
    return {others.afterSaving + u' ' + saved, others.afterClosing + u' ' + closed};
}

QString LeaveTexts::keptSeat(const MatchToLeave &match)
{
    return tr("It is kept for a while (%1). Return on the first page leads back.")
        .arg(minutesText(match.kept.count()));
}

static QString nameOf(const MatchToLeave &match, core::Seat seat)
{
    const auto player = std::ranges::find(match.players, seat, &core::MatchPlayer::seat);
    return player == match.players.end() ? QString() : player->name;
}

// The other one of two; null where there are none or several.
static const core::MatchPlayer *opponentIn(const MatchToLeave &match)
{
    if (match.players.size() != 2)
        return nullptr;
    const auto other = std::ranges::find_if(match.players, [&](const core::MatchPlayer &player) {
        return player.seat != match.ownSeat;
    });
    return other == match.players.end() ? nullptr : &*other;
}

NamedText LeaveTexts::standOf(const MatchToLeave &match)
{
    const bool isOwnTurn = std::ranges::find(match.turn, match.ownSeat) != match.turn.end();
    if (isOwnTurn && (match.turn.size() > 1 || match.players.size() < 2))
        return {tr("It is your turn.")};
    if (isOwnTurn) {
        const auto *opponent = opponentIn(match);
        return opponent ? NamedText{tr("It is your turn, and %1 is waiting for it."), {opponent->name}}
                        : NamedText{tr("It is your turn, and the others are waiting for it.")};
    }
    if (match.turn.size() != 1)
        return {tr("The others are to move.")};
    return {tr("%1 is to move."), {nameOf(match, match.turn.front())}};
}

QString LeaveTexts::lossIn(const MatchToLeave &match)
{
    if (match.players.size() < 2)
        return tr("The match ends, and nobody wins.");
    const auto *opponent = opponentIn(match);
    if (!opponent)
        return tr("You are out, and the others play on.");
    const auto own = std::ranges::find(match.players, match.ownSeat, &core::MatchPlayer::seat);
    const int ownWins = own == match.players.end() ? 0 : winsOf(match.score, own->person);
    return tr("%1 wins this match.").arg(opponent->name) + u' '
           + tr("The score becomes %1 to %2.").arg(winsOf(match.score, opponent->person) + 1).arg(ownWins);
}

} // namespace ui
