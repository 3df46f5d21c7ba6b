#pragma once

#include "pages/nearbyrow.h"

#include <vector>

// Games nearby, as many as a test needs.
namespace neighbours {

using namespace Qt::Literals::StringLiterals;

inline ui::NearbyGame ana()
{
    return {.id = u"i1"_s,
            .host = u"Ana"_s,
            .place = u"Ana's parlor"_s,
            .game = u"tic_tac_toe"_s,
            .players = 1,
            .seats = 2};
}

inline ui::NearbyGame tooNew()
{
    return {.id = u"i3"_s,
            .host = u"Mina"_s,
            .place = u"Mina's parlor"_s,
            .game = u"gomoku"_s,
            .players = 1,
            .seats = 2,
            .obstacle = u"Mina runs Parlor 0.3, you have 0.2."_s};
}

// Every kind of row.
inline std::vector<ui::NearbyGame> twelve()
{
    std::vector<ui::NearbyGame> games{ana(),
                                      {.id = u"i2"_s,
                                       .host = u"Bo"_s,
                                       .place = u"Study room"_s,
                                       .game = u"bulls_and_cows"_s,
                                       .players = 2,
                                       .seats = 2,
                                       .spectators = 3,
                                       .playing = true},
                                      tooNew(),
                                      {.id = u"i4"_s,
                                       .host = u"Theo"_s,
                                       .place = u"Theo's parlor"_s,
                                       .game = u"rock_paper_scissors"_s,
                                       .players = 3,
                                       .seats = 8,
                                       .locked = true},
                                      {.id = u"i5"_s, .host = {}, .place = u"Kitchen table"_s, .game = {}},
                                      {.id = u"i6"_s,
                                       .host = QString(60, u'W'),
                                       .place = QString(60, u'M'),
                                       .game = u"four_in_a_row"_s,
                                       .players = 1,
                                       .seats = 2,
                                       .spectators = 12}};
    const QStringList names{u"Hyun-ju"_s, u"José"_s, u"Lena"_s, u"Omar"_s, u"Priya"_s, u"Yuki"_s};
    for (const QString &name : names)
        games.push_back({.id = name,
                         .host = name,
                         .place = name + u"'s parlor"_s,
                         .game = u"tic_tac_toe"_s,
                         .players = 1,
                         .seats = 2});
    return games;
}

} // namespace neighbours
