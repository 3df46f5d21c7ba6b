#pragma once

#include "mainwindow.h"
#include "pages/gamecard.h"
#include "tables.h"
#include "widgets/fairnessbadge.h"

#include <QAbstractButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <functional>

// Every page in every state that is worth a picture.
namespace scenes {

using namespace Qt::Literals::StringLiterals;

using Scene = std::function<void(ui::MainWindow &)>;

inline void showRoom(ui::MainWindow &window, const core::RoomState &room, const QString &own = u"p1"_s)
{
    window.room()->setInvitation(tables::invitation());
    window.room()->showRoom(room, own);
    window.showRoom(room);
    window.bar()->showStatus(u"connected"_s, ui::Role::Positive);
}

inline void showMatch(ui::MainWindow &window, int step, const QString &own = u"p1"_s)
{
    core::RoomState room = tables::watchedRoom();
    room.secondsPerMove = 30;
    room.match = tables::match(step);
    room.match->state.seconds = 24;
    showRoom(window, room, own);
    window.room()->chat()->note(u"Bo joined"_s);
    window.room()->chat()->add({1, u"p2"_s, u"Bo"_s, u"hi! loser makes tea?"_s, {}});
    window.room()->chat()->add({2, u"p1"_s, u"Jonas"_s, u"deal. best of five, and then we will see"_s, {}});
    window.room()->chat()->add({3, u"p3"_s, u"Mina"_s, u"I’m only here for the tea"_s, {}});
}

inline void showEnd(ui::MainWindow &window, const core::MatchEnded &end)
{
    showMatch(window, 4);
    window.room()->showEnd(end);
    core::RoomState room = tables::watchedRoom();
    room.ended = end;
    window.room()->showRoom(room, u"p1"_s);
}

inline void press(QWidget &within, QString text)
{
    text.remove(u'&');
    for (auto *button : within.findChildren<QAbstractButton *>()) {
        const QString label = button->text().isEmpty() ? button->accessibleName() : button->text();
        if (button->isVisible() && QString(label).remove(u'&') == text)
            return button->click();
    }
    QFAIL(qPrintable(u"no button "_s + text));
}

// Of what scrolls around that button.
inline void scrollToEnd(QWidget &within, QString text)
{
    QCoreApplication::processEvents(); // it is as long as it will be
    text.remove(u'&');
    for (const auto *button : within.findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || QString(button->text()).remove(u'&') != text)
            continue;
        for (QWidget *around = button->parentWidget(); around; around = around->parentWidget()) {
            if (auto *pane = qobject_cast<QScrollArea *>(around))
                pane->verticalScrollBar()->setValue(pane->verticalScrollBar()->maximum());
        }
    }
}

// In a narrow window what stands on the left lies behind tabs.
inline void showTab(ui::MainWindow &window, const QString &name)
{
    if (window.width() < 1100)
        press(*window.room(), name);
}

inline void showWideNames(ui::MainWindow &window)
{
    core::RoomState room = tables::watchedRoom();
    room.name = tables::wideName;
    for (core::Person &person : room.people)
        person.name = tables::wideName;
    room.match = tables::match(1);
    room.match->players = {{0, u"p1"_s, tables::wideName}, {1, u"p2"_s, tables::wideName}};
    window.bar()->setName(tables::wideName);
    showRoom(window, room);
    window.room()->chat()->add({1, u"p2"_s, tables::wideName, QString(500, u'W'), {}});
}

// Everybody throws at once; those in `turn` have not yet.
inline void showCrowd(ui::MainWindow &window, int count, const std::vector<int> &turn)
{
    core::RoomState room = tables::crowd(count);
    room.match = tables::throwing(room, turn);
    showRoom(window, room);
}

inline const std::vector<std::pair<const char *, Scene>> all = {
    {"home", [](ui::MainWindow &) {}},
    {"home, knocking", [](ui::MainWindow &w) { w.home()->showBusy(u"Knocking at 192.168.1.20"_s); }},
    {"home, nobody answers",
     [](ui::MainWindow &w) {
         w.home()->showJoinError(tables::silence(), u"192.168.1.20"_s);
         w.home()->joinCard()->error()->showCountdown(u"again in 4 s"_s);
     }},
    {"home, another port",
     [](ui::MainWindow &w) {
         w.home()->showJoinError(tables::anotherPort(), u"192.168.1.20:7431"_s);
         w.home()->joinCard()->error()->showCountdown(u"again by itself in 4 s"_s);
     }},
    {"home, cannot host", [](ui::MainWindow &w) { w.home()->showHostError(tables::silence()); }},
    {"home, wide name",
     [](ui::MainWindow &w) {
         w.home()->setName(tables::wideName);
         w.bar()->setName(tables::wideName);
     }},
    {"lobby",
     [](ui::MainWindow &w) {
         w.lobby()->show(tables::lobby());
         w.showLobby(u"Ana's parlor"_s);
     }},
    {"lobby, empty",
     [](ui::MainWindow &w) {
         w.lobby()->show(core::Lobby());
         w.showLobby(u"Ana's parlor"_s);
     }},
    {"lobby, locked",
     [](ui::MainWindow &w) {
         w.lobby()->show(tables::lobby());
         w.showLobby(u"Ana's parlor"_s);
         w.lobby()->showWrongPassword(u"r3"_s);
         press(*w.lobby(), ui::LobbyPage::tr("Ask for a password"));
     }},
    {"lobby, kicked",
     [](ui::MainWindow &w) {
         w.lobby()->show(tables::lobby());
         w.showLobby(u"Ana's parlor"_s);
         w.lobby()->showError(tables::silence());
     }},
    {"room, invite", [](ui::MainWindow &w) { showRoom(w, tables::lonelyRoom()); }},
    {"room, invite, reached",
     [](ui::MainWindow &w) {
         showRoom(w, tables::lonelyRoom());
         ui::InviteDetails invitation = tables::invitation();
         invitation.reachedBy = u"Bo"_s;
         w.room()->setInvitation(invitation);
         press(*w.room(), ui::InviteCard::tr("%n other addresses", nullptr, 2));
     }},
    {"room, a code to scan",
     [](ui::MainWindow &w) {
         showRoom(w, tables::lonelyRoom());
         w.room()->setInvitation(tables::linkedInvitation());
     }},
    {"room, in a browser",
     [](ui::MainWindow &w) {
         core::RoomState room = tables::watchedRoom();
         room.people[1].browser = room.people[2].browser = true;
         room.match = tables::match(3);
         showRoom(w, room);
         showTab(w, ui::RoomPage::tr("People"));
     }},
    {"room, five, some in a browser",
     [](ui::MainWindow &w) {
         core::RoomState room = tables::crowd(5);
         for (const std::size_t i : {1U, 3U, 4U})
             room.people[i].browser = true;
         room.match = tables::throwing(room, {0, 3});
         showRoom(w, room);
         showTab(w, ui::RoomPage::tr("People"));
     }},
    {"room, ready", [](ui::MainWindow &w) { showRoom(w, tables::watchedRoom()); }},
    {"room, own turn", [](ui::MainWindow &w) { showMatch(w, 4); }},
    {"room, other's turn", [](ui::MainWindow &w) { showMatch(w, 3); }},
    {"room, watching", [](ui::MainWindow &w) { showMatch(w, 3, u"p3"_s); }},
    {"room, resigning",
     [](ui::MainWindow &w) {
         showMatch(w, 4);
         press(*w.room(), ui::MatchPanel::tr("Re&sign"));
     }},
    {"room, looking back",
     [](ui::MainWindow &w) {
         showMatch(w, 4);
         w.room()->lookAt(2);
     }},
    {"room, won", [](ui::MainWindow &w) { showEnd(w, tables::ended()); }},
    {"room, lost", [](ui::MainWindow &w) { showEnd(w, tables::ended(u"resigned"_s, {1})); }},
    {"room, drawn", [](ui::MainWindow &w) { showEnd(w, tables::ended(u"draw"_s, {})); }},
    {"room, changing",
     [](ui::MainWindow &w) {
         showEnd(w, tables::ended());
         showTab(w, ui::RoomPage::tr("People"));
         press(*w.room(), ui::GameCard::tr("Chan&ge"));
     }},
    {"room, changing who may join",
     [](ui::MainWindow &w) {
         showRoom(w, tables::room());
         showTab(w, ui::RoomPage::tr("People"));
         press(*w.room(), ui::GameCard::tr("Chan&ge"));
         press(*w.room(), ui::OptionsForm::tr("Ask for a password"));
         scrollToEnd(*w.room(), ui::GameCard::tr("Cance&l"));
     }},
    {"room, another one chooses",
     [](ui::MainWindow &w) {
         core::RoomState room = tables::watchedRoom();
         room.knows.choosing = true;
         showRoom(w, room, u"p2"_s);
     }},
    {"room, a series with clocks",
     [](ui::MainWindow &w) {
         core::RoomState room = tables::watchedRoom();
         room.secondsEach = 600;
         room.knows.bestOf = 5;
         room.knows.series = core::SeriesState{.bestOf = 5,
                                               .wins = {{u"p1"_s, 2}, {u"p2"_s, 1}},
                                               .winner = {}};
         room.knows.score = {{u"p1"_s, u"Jonas"_s, 12, 1, 20}, {u"p2"_s, u"Bo"_s, 7, 1, 20}};
         room.match = tables::match(4);
         room.match->state.clocks = {{0, 581}, {1, 65}};
         room.match->state.seconds = 581;
         showRoom(w, room);
         showTab(w, ui::RoomPage::tr("People"));
     }},
    {"room, faces",
     [](ui::MainWindow &w) {
         showMatch(w, 3);
         w.room()->people()->showReaction({u"p1"_s, core::Reaction::Think});
         w.room()->people()->showReaction({u"p2"_s, core::Reaction::Laugh});
         w.room()->people()->showReaction({u"p3"_s, core::Reaction::Wave});
     }},
    {"room, a series won",
     [](ui::MainWindow &w) {
         core::RoomState room = tables::watchedRoom();
         room.knows.bestOf = 3;
         room.knows.series = core::SeriesState{.bestOf = 3,
                                               .wins = {{u"p1"_s, 2}, {u"p2"_s, 1}},
                                               .winner = u"p1"_s};
         room.ended = tables::ended(u"resigned"_s);
         showMatch(w, 4);
         w.room()->showEnd(*room.ended);
         w.room()->showRoom(room, u"p1"_s);
     }},
    {"room, connection gone",
     [](ui::MainWindow &w) {
         showMatch(w, 4);
         w.room()->reconnecting()->show(
             ui::Reconnecting{u"Ana's parlor"_s, 4, std::chrono::milliseconds(4000)});
         w.bar()->showStatus(u"reconnecting"_s, ui::Role::Warning);
     }},
    {"room, leaving",
     [](ui::MainWindow &w) {
         showMatch(w, 4);
         w.room()->leaveQuestion()->askParlorsHost();
     }},
    {"room, leaving a match",
     [](ui::MainWindow &w) {
         showMatch(w, 3, u"p2"_s);
         w.room()->leaveQuestion()->askPlayer();
     }},
    {"home, waiting",
     [](ui::MainWindow &w) {
         w.home()->setReturnTo(ui::ReturnOffer{u"Ana's parlor"_s, u"gomoku"_s, {u"Ana"_s, u"Mina"_s}});
         w.home()->setSavedTables(tables::saved());
     }},
    {"home, waiting, wide names",
     [](ui::MainWindow &w) {
         w.home()->setReturnTo(
             ui::ReturnOffer{tables::wideName, u"gomoku"_s, {tables::wideName, tables::wideName}});
         w.home()->setSavedTables(tables::saved());
         press(*w.home(), ui::WaitingCard::tr("Forget", "a saved table"));
     }},
    {"room, wide names", showWideNames},
    {"room, five throw",
     [](ui::MainWindow &w) {
         showCrowd(w, 5, {0, 3});
     }},
    {"room, twenty throw",
     [](ui::MainWindow &w) {
         showCrowd(w, 20, {3, 7, 8, 9, 19});
     }},
    {"room, twenty at their tab",
     [](ui::MainWindow &w) {
         showCrowd(w, 20, {0, 3, 7});
         showTab(w, ui::RoomPage::tr("People"));
     }},
    {"room, moves at their tab",
     [](ui::MainWindow &w) {
         showMatch(w, 4);
         showTab(w, ui::RoomPage::tr("Moves"));
         w.room()->showRefusal(u"That cell is taken."_s);
     }},
    {"room, twenty seats", [](ui::MainWindow &w) { showRoom(w, tables::crowd(12), u"p2"_s); }},
    {"room, opponent closed the window",
     [](ui::MainWindow &w) {
         core::RoomState room = tables::watchedRoom();
         room.people[1].connected = false;
         room.people[1].away = core::Away::Closed;
         room.match = tables::match(3);
         showRoom(w, room);
     }},
    {"room, opponent has left",
     [](ui::MainWindow &w) {
         showEnd(w, tables::ended(u"left"_s));
         core::RoomState room = tables::lonelyRoom();
         room.ended = tables::ended(u"left"_s);
         w.room()->showRoom(room, u"p1"_s);
     }},
    {"room, some are not let in",
     [](ui::MainWindow &w) {
         core::RoomState room = tables::watchedRoom();
         room.knows.banned = {{u"p7"_s, u"Theo"_s}, {u"p8"_s, u"Maximiliane Hohenstaufen"_s}};
         showRoom(w, room);
     }},
    {"room, alone at a table for more",
     [](ui::MainWindow &w) {
         core::RoomState room = tables::lonelyRoom();
         room.seats = {1, 8};
         showRoom(w, room);
     }},
    {"room, a guest's invitation",
     [](ui::MainWindow &w) {
         showMatch(w, 4, u"p2"_s);
         ui::InviteDetails invitation = tables::invitation();
         invitation.isOwnTable = false;
         w.room()->setInvitation(invitation);
         w.room()->columns().toggleInvitation();
     }},
    {"room, holds",
     [](ui::MainWindow &w) {
         showEnd(w, tables::ended());
         w.room()->showVerdict({});
     }},
    {"room, does not hold",
     [](ui::MainWindow &w) {
         showEnd(w, tables::ended());
         w.room()->showVerdict({tables::fault(u"Bo"_s)});
         w.room()->findChild<ui::FairnessBadge *>()->click();
     }},
    {"room, fair play",
     [](ui::MainWindow &w) {
         showMatch(w, 4);
         w.room()->findChild<ui::FairnessBadge *>()->click();
     }},
    {"room, away",
     [](ui::MainWindow &w) {
         core::RoomState room = tables::watchedRoom();
         room.people[1].connected = false;
         room.match = tables::match(3);
         showRoom(w, room);
     }},
};

} // namespace scenes
