#pragma once

#include "gestureviews.h"

#include "fairness/transcript.h"
#include "pages/invitecard.h"
#include "pages/waitingtables.h"
#include "protocol/messages.h"
#include "protocol/names.h"
#include "widgets/usererror.h"

#include <QJsonArray>

// Tables to show: rooms, matches and errors as they may come from a server.
namespace tables {

using namespace Qt::Literals::StringLiterals;

// The widest name that a person may have.
inline const QString wideName(24, u'W');
// A name that would be markup, were it not plain text.
inline const QString hostileName = u"<img src=x><b>Bo</b>&amp;&Q"_s;

inline core::Person person(const QString &id, const QString &name, std::optional<int> seat,
                           bool ready = false)
{
    return {.person = id,
            .name = name,
            .role = seat ? core::Role::Player : core::Role::Spectator,
            .seat = seat,
            .connected = true,
            .ready = ready,
            .muted = false,
            .figure = core::figureFor(name)};
}

// Jonas (p1) hosts tic-tac-toe and sits alone.
inline core::RoomState lonelyRoom()
{
    core::RoomState room;
    room.room = u"r1"_s;
    room.name = u"Jonas's room"_s;
    room.host = u"p1"_s;
    room.game = u"tic_tac_toe"_s;
    room.options = {{u"columns"_s, 3}, {u"rows"_s, 3}, {u"in_a_row"_s, 3}};
    room.people = {person(u"p1"_s, u"Jonas"_s, 0)};
    return room;
}

// Bo (p2) sits opposite.
inline core::RoomState room()
{
    core::RoomState both = lonelyRoom();
    both.people.push_back(person(u"p2"_s, u"Bo"_s, 1));
    return both;
}

// Mina (p3) watches.
inline core::RoomState watchedRoom()
{
    core::RoomState watched = room();
    watched.people.push_back(person(u"p3"_s, u"Mina"_s, std::nullopt));
    watched.spectators = 1;
    return watched;
}

// A table of 20 seats at which that many sit, Jonas (p1) first.
inline core::RoomState crowd(int count)
{
    static const QStringList names{u"Jonas"_s, u"Bo"_s, u"Mina"_s, u"Theo"_s, u"Hyun-ju"_s};
    core::RoomState room = lonelyRoom();
    room.seats = {2, 20};
    room.people.clear();
    for (int seat = 0; seat < count; ++seat) {
        const QString name = seat < names.size() ? names[seat] : u"Guest %1"_s.arg(seat + 1);
        room.people.push_back(person(u"p%1"_s.arg(seat + 1), name, seat));
    }
    return room;
}

inline QJsonArray cell(int column, int row)
{
    return {column, row};
}

inline const std::vector<QJsonArray> game = {cell(1, 1), cell(2, 0), cell(0, 0), cell(2, 1), cell(2, 2)};

// Tic-tac-toe after the first `step` moves: b2 c1 a1 c2 c3, and X has won.
inline QJsonObject view(int step)
{
    QString cells(9, u'.');
    QJsonArray moves;
    for (int move = 0; move < step; ++move) {
        const QJsonArray at = game[static_cast<std::size_t>(move)];
        cells[at[1].toInt() * 3 + at[0].toInt()] = move % 2 ? u'O' : u'X';
        moves.append(at);
    }
    const QJsonArray line = step == 5 ? QJsonArray{cell(0, 0), cell(1, 1), cell(2, 2)} : QJsonArray();
    return {{u"columns"_s, 3},   {u"rows"_s, 3},      {u"in_a_row"_s, 3},
            {u"cells"_s, cells}, {u"moves"_s, moves}, {u"line"_s, line}};
}

inline core::MatchView state(int step, const QString &match = u"m1"_s)
{
    core::MatchView now;
    now.match = match;
    now.step = step;
    now.turn = {step % 2};
    now.view = view(step);
    return now;
}

inline core::MatchStarted match(int step = 0)
{
    core::MatchStarted started;
    started.game = u"tic_tac_toe"_s;
    started.options = room().options;
    started.players = {{0, u"p1"_s, u"Jonas"_s}, {1, u"p2"_s, u"Bo"_s}};
    started.state = state(step);
    return started;
}

// Everybody at that table throws at once; these have not yet, and seat 4 is out.
inline core::MatchStarted throwing(const core::RoomState &room, const std::vector<int> &turn)
{
    core::MatchStarted started = match();
    started.game = u"rock_paper_scissors"_s;
    started.options = {};
    started.players.clear();
    for (const core::Person &person : room.people)
        started.players.push_back({*person.seat, person.person, person.name});
    started.state.turn = turn;
    started.state.view = gestureviews::view({.players = static_cast<int>(room.people.size()), .out = {4}});
    return started;
}

// Tic-tac-toe that nobody has won.
inline QJsonObject drawnView()
{
    QJsonObject view = tables::view(0);
    view[u"cells"_s] = u"XOXXOOOXX"_s;
    view[u"moves"_s] = QJsonArray{cell(0, 0), cell(1, 0), cell(2, 0), cell(1, 1), cell(0, 1),
                                  cell(2, 1), cell(1, 2), cell(0, 2), cell(2, 2)};
    return view;
}

inline core::MatchEnded ended(const QString &reason = u"won"_s, std::vector<int> winners = {0})
{
    core::MatchEnded end;
    end.match = u"m1"_s;
    end.step = 5;
    end.result.winners = winners;
    end.result.ranking = winners.empty()
                             ? std::vector<std::vector<int>>{{0, 1}}
                             : std::vector<std::vector<int>>{{winners.front()}, {1 - winners.front()}};
    end.result.reason = reason;
    end.view = reason == "draw"_L1 ? drawnView() : view(reason == "won"_L1 ? 5 : 4);
    return end;
}

inline ui::InviteDetails invitation()
{
    return {.addresses = {{u"192.168.1.20"_s, u"wlan0"_s, false},
                          {u"10.0.3.1"_s, u"docker0"_s, true},
                          {u"[2a02:8071:2b80:1234:abcd:ef01:2345:6789]:7341"_s, u"wlan0"_s, false}},
            .port = 7341,
            .portNote = {},
            .reachedBy = {}};
}

// The same with the links to it: Parlor's own, and where phones may join, the page's.
inline ui::InviteDetails linkedInvitation(bool phonesMayJoin = true)
{
    ui::InviteDetails linked = invitation();
    linked.link = u"parlor://192.168.1.20:7341/r1?alt=10.0.3.1:7341"_s;
    linked.phonesMayJoin = phonesMayJoin;
    if (phonesMayJoin)
        linked.pageLink = u"http://192.168.1.20:7341/#room=r1"_s;
    linked.host = u"Ana"_s;
    linked.game = u"tic_tac_toe"_s;
    return linked;
}

// One that was saved yesterday and one that broke off today.
inline std::vector<ui::SavedTable> saved()
{
    const QDateTime now = QDateTime::currentDateTime();
    return {{u"t1"_s, u"tic_tac_toe"_s, {u"Bo"_s}, now.addDays(-1), ui::SavedTable::Why::Saved},
            {u"t2"_s, u"gomoku"_s, {u"Bo"_s, u"Mina"_s, u"Theo"_s}, now, ui::SavedTable::Why::Interrupted}};
}

inline ui::UserError silence()
{
    ui::UserError error;
    error.title = u"Nobody answers at 192.168.1.20"_s;
    error.happened = u"We knocked on port 7341 for 6 seconds; not a sound."_s;
    error.likelyWhy = u"Ana is announced there, so her firewall keeps us out."_s;
    error.whatToDo = u"Ask Ana to let Parlor in: sudo ufw allow 7341/tcp"_s;
    error.mainAction = u"Try again"_s;
    error.copyText = u"sudo ufw allow 7341/tcp"_s;
    return error;
}

inline ui::UserError anotherPort()
{
    ui::UserError error = silence();
    error.title = u"That computer is there, but hosts no game on port 7431"_s;
    error.happened = u"192.168.1.20 refused at once, so the address is right."_s;
    error.likelyWhy = u"Ana's parlor is announced there on port 7345."_s;
    error.whatToDo = u"Join on port 7345."_s;
    error.mainAction = u"Try 7345 instead"_s;
    error.secondAction = u"Try again"_s;
    return error;
}

inline core::Lobby lobby()
{
    return {{{u"r1"_s, u"Rematch corner"_s, u"tic_tac_toe"_s, u"Ana"_s, 1, 2, 0, false, false},
             {u"r2"_s, u"Slow game"_s, u"gomoku"_s, u"Hyun-ju"_s, 2, 2, 3, true, false},
             {u"r3"_s, u"Just us two"_s, u"four_in_a_row"_s, u"Lou"_s, 1, 2, 0, false, true}}};
}

// A taken cell in move 3, which is said to be `name`'s.
inline core::TranscriptFault fault(const QString &name)
{
    return {.kind = core::TranscriptFault::Kind::MoveRefused,
            .move = 3,
            .seat = 1,
            .name = name,
            .rejection = {{core::ErrorCode::IllegalMove, {"cell_taken"_L1}}}};
}

} // namespace tables
