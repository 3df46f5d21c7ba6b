#pragma once

#include "boards/codeboard.h"
#include "codeviews.h"
#include "mainwindow.h"
#include "tables.h"

#include <QTest>

// The code board in every mode and phase that is worth a picture.
namespace codescenes {

using namespace Qt::Literals::StringLiterals;

struct Match
{
    QJsonObject view;
    int players = 2;
    std::vector<int> turn = {0};
    QString own = u"p1"_s;
    QString typed = {};
    QString struckOut = {};
    QJsonObject sealedChoice = {};
    bool colours = false;
    bool wideNames = false;
    bool over = false;
    std::vector<int> winners = {};
};

inline core::RoomState roomFor(const Match &match)
{
    core::RoomState room = tables::crowd(match.players);
    room.game = u"bulls_and_cows"_s;
    room.options = match.view;
    for (const QString &key : {u"boards"_s, u"phase"_s, u"commitment"_s, u"commitments"_s, u"pending"_s,
                               u"secret"_s, u"secrets"_s})
        room.options.remove(key);
    room.seats = {1, 20};
    room.people.push_back(tables::person(u"w"_s, u"Sam"_s, std::nullopt));
    for (core::Person &person : room.people)
        person.name = match.wideNames ? tables::wideName : person.name;
    return room;
}

inline core::MatchStarted started(const Match &match, const core::RoomState &room)
{
    core::MatchStarted started;
    started.game = room.game;
    started.options = room.options;
    for (const core::Person &person : room.people) {
        if (person.seat)
            started.players.push_back({*person.seat, person.person, person.name});
    }
    started.state.match = u"m1"_s;
    started.state.turn = match.turn;
    started.state.view = match.view;
    return started;
}

inline ui::CodeBoard *show(ui::MainWindow &window, const Match &match)
{
    core::RoomState room = roomFor(match);
    if (!match.view.isEmpty())
        room.match = started(match, room);
    window.room()->setInvitation(tables::invitation());
    window.room()->showRoom(room, match.own);
    window.showRoom(room);
    if (!match.sealedChoice.isEmpty())
        window.room()->setSealedChoice(match.sealedChoice);
    if (match.over) {
        core::MatchEnded end;
        end.match = u"m1"_s;
        end.result = {match.winners, {}, match.winners.empty() ? u"draw"_s : u"won"_s};
        end.view = match.view;
        window.room()->showEnd(end);
    }
    auto *board = qobject_cast<ui::CodeBoard *>(window.room()->matchPanel()->board());
    if (!board)
        return nullptr;
    board->setShowsColours(match.colours);
    board->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(board, match.typed);
    for (const QChar symbol : match.struckOut)
        board->strikeOut(symbol);
    return board;
}

using codeviews::code;
inline const QStringList four{u"0123 1045 1706"_s, u"1234 0815 7801"_s, u"5678 8765"_s,
                              u"1203 1870 1708 1807"_s};

inline const std::vector<std::pair<const char *, Match>> matches = {
    {"race",
     {.view = codeviews::race(code, four, 0),
      .players = 4,
      .turn = {0, 1, 2},
      .typed = u"18"_s,
      .struckOut = u"23457"_s}},
    {"race, colours",
     {.view = codeviews::race(code, four, 0),
      .players = 4,
      .typed = u"18"_s,
      .struckOut = u"2345"_s,
      .colours = true}},
    {"before the first match", {.view = {}, .players = 2}},
    {"race, eight players",
     {.view = codeviews::race(code, four + four, 0, false, codeviews::view(u"race"_s, {}, 6)), .players = 8}},
    {"race, twenty players",
     {.view = codeviews::race(code, four + four + four + four + four, 0, false,
                              codeviews::view(u"race"_s, {}, 40)),
      .players = 20}},
    {"race, twenty watched",
     {.view = codeviews::race(code, four + four + four + four + four, std::nullopt, false,
                              codeviews::view(u"race"_s, {}, 40)),
      .players = 20,
      .own = u"w"_s}},
    {"race, over",
     {.view = codeviews::race(code, {u"0123 1045 1706"_s, u"1234 0815 7801"_s, u"5678 1807"_s}, 0, true),
      .players = 3,
      .turn = {},
      .over = true,
      .winners = {2}}},
    {"race, watched",
     {.view = codeviews::race(code, four + QStringList{u"0123 4567"_s, {}}, std::nullopt),
      .players = 6,
      .own = u"w"_s}},
    {"race, watched, over",
     {.view = codeviews::race(code, four, std::nullopt, true),
      .players = 4,
      .turn = {},
      .own = u"w"_s,
      .over = true,
      .winners = {3}}},
    {"race, longest code",
     {.view = codeviews::race(u"0a1f93b7"_s, {u"01234567 89abcdef fedcba98"_s, u"01234567 0a1f93b7"_s, {}}, 0,
                              false, codeviews::view(u"race"_s, {8, 16, true}, 20)),
      .players = 3,
      .typed = u"0a1"_s}},
    {"race, alone",
     {.view = codeviews::race(u"abc"_s, {u"012 345 678 9ab a0c a1c a2c a3c a4c a5c a6c a7c a8c"_s}, 0, false,
                              codeviews::view(u"race"_s, {3, 16, false}, 20)),
      .players = 1,
      .typed = u"abb"_s}},
    {"co-op",
     {.view = codeviews::together(code, u"0123 4567 8901 1870"_s, 3),
      .players = 3,
      .turn = {1},
      .typed = u"18"_s}},
    {"co-op, own turn",
     {.view = codeviews::together(u"0a1f93b7"_s, u"01234567 89abcdef fedcba98"_s, 3, false,
                                  codeviews::view(u"co_op"_s, {8, 16, true}, 12)),
      .players = 3,
      .turn = {0},
      .typed = u"0a1f93b7"_s,
      .wideNames = true}},
    {"duel, setting", {.view = codeviews::duel({.phase = u"commit"_s, .sealed = {1}}), .typed = u"407"_s}},
    {"duel, set",
     {.view = codeviews::duel({.phase = u"commit"_s, .sealed = {0}}),
      .turn = {1},
      .sealedChoice = {{u"code"_s, u"4071"_s}}}},
    {"duel",
     {.view = codeviews::duel({.guesses = {u"0123 4567 5849"_s, u"0123 4508 4170"_s}}),
      .typed = u"59"_s,
      .struckOut = u"0123"_s,
      .sealedChoice = {{u"code"_s, u"4071"_s}}}},
    {"duel, answering",
     {.view = codeviews::duel({.guesses = {u"0123 4567 5849 5964"_s, u"0123 4508 4170"_s},
                               .phase = u"answer"_s,
                               .pending = std::pair(1, u"4710"_s)}),
      .turn = {0},
      .sealedChoice = {{u"code"_s, u"4071"_s}}}},
    {"duel, watched",
     {.view = codeviews::duel({.guesses = {u"0123 4567 5849 5964"_s, u"0123 4508 4170"_s},
                               .phase = u"answer"_s,
                               .pending = std::pair(1, u"4710"_s)}),
      .turn = {0},
      .own = u"w"_s,
      .wideNames = true}},
    {"duel, longest codes",
     {.view = codeviews::duel({.codes = {u"0a1f93b7"_s, u"89abcdef"_s},
                               .guesses = {u"01234567 fedcba98"_s, u"01234567 89abcdef"_s},
                               .base = codeviews::view(u"duel"_s, {8, 16, true})}),
      .typed = u"89ab"_s,
      .sealedChoice = {{u"code"_s, u"0a1f93b7"_s}},
      .colours = true}},
    {"duel, over",
     {.view = codeviews::duel(
          {.guesses = {u"0123 4567 5849 5946"_s, u"0123 4508 4170 4701"_s}, .phase = u"over"_s}),
      .turn = {},
      .sealedChoice = {{u"code"_s, u"4071"_s}},
      .over = true,
      .winners = {0}}},
};

} // namespace codescenes
