#include "demo.h"

#include <algorithm>

// How the people of the demo leave the table, and come back to it.
namespace app {

using namespace Qt::Literals::StringLiterals;

bool Demo::putAway()
{
    Player &ana = *m_players[0];
    Player &bo = *m_players[1];
    if (!chooseGame(u"tic_tac_toe"_s) || !beginMatch())
        return false;
    const auto mover = std::ranges::find_if(m_players, [](const auto &p) { return p->room().isOwnTurn(); });
    if (mover == m_players.end() || !makeLineMove(**mover, 0) || !ana.click(u"Back"_s))
        return false;
    picture(u"leaving"_s);
    const bool closed = ana.click(u"Save and close"_s)
                        && until([&] { return bo.window.isAt(bo.window.home()) && ana.sees(u"Continue"_s); });
    picture(u"put-away"_s);
    return closed;
}

bool Demo::goOn()
{
    Player &ana = *m_players[0];
    Player &bo = *m_players[1];
    if (!ana.click(u"Continue"_s) || !until([&] { return ana.window.isAt(&ana.room()); }))
        return false;
    picture(u"waiting-for-the-others"_s);
    if (!bo.click(u"Return"_s) || !until([&] { return bo.window.isAt(&bo.room()); }))
        return false;
    for (int number = 1; !isOver(); ++number) {
        const auto mover = std::ranges::find_if(m_players,
                                                [](const auto &p) { return p->room().isOwnTurn(); });
        if (mover == m_players.end() || !makeLineMove(**mover, number))
            return false;
    }
    picture(u"gone-on"_s);
    return true;
}

bool Demo::leave()
{
    Player &ana = *m_players[0];
    Player &bo = *m_players[1];
    if (!bo.click(u"Back"_s) || !until([&] { return bo.window.isAt(bo.window.lobby()); }))
        return false;
    picture(u"lobby"_s);
    // Bo may come back, so Ana is asked.
    if (!ana.click(u"Back"_s) || !ana.click(u"Close"_s)
        || !until([&] { return bo.window.isAt(bo.window.home()); }))
        return false;
    picture(u"closed"_s);
    return true;
}

} // namespace app
