#include "demo/demopages.h"

#include "demo/demoenvironment.h"
#include "demo/demowaiting.h"
#include "pages/nearbyrow.h"
#include "pages/settingspage.h"
#include "widgets/errorcard.h"
#include "widgets/reconnectcard.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

DemoPages::DemoPages(const DemoParty &party, DemoPictures &pictures)
    : m_party(party)
    , m_pictures(pictures)
{
}

bool DemoPages::lookAround()
{
    m_pictures.take(u"home"_s);
    seeFirstStart();
    seeWhatWaits();
    seeGamesNearby();
    DemoPlayer &ana = m_party.ana();
    DemoPlayer &bo = m_party.bo();
    const auto errors = bo.window.home()->findChildren<ui::ErrorCard *>();
    const auto isToldWhy = [&] { return std::ranges::any_of(errors, &QWidget::isVisible); };
    bo.come(demoNobody);
    if (!ana.click(ui::TopBar::tr("Settings")) || !until(isToldWhy))
        return false;
    m_pictures.take(u"settings-and-nobody"_s);
    if (!bo.click(ui::TopBar::tr("Settings")) || !ana.click(ui::SettingsPage::tr("&About Parlor")))
        return false;
    m_pictures.take(u"about-and-settings"_s);
    const QString back = ui::TopBar::tr("Back");
    return ana.click(back) && ana.click(back) && bo.click(back);
}

void DemoPages::seeFirstStart()
{
    for (const auto &player : m_party.players()) {
        player->window.bar()->setName({}, {});
        player->window.home()->introduction()->ask(true);
        player->window.home()->takeFocus();
    }
    m_pictures.take(u"first-start"_s);
    for (const auto &player : m_party.players())
        player->session.setName(player->name);
}

void DemoPages::seeWhatWaits()
{
    using Why = ui::SavedTable::Why;
    const QDateTime now = demoMoment();
    const std::vector<ui::SavedTable> tables{
        {u"1"_s, u"gomoku"_s, {u"Mina"_s}, now.addDays(-1), Why::Saved},
        {u"2"_s, u"four_in_a_row"_s, {u"Theo"_s}, now.addDays(-3), Why::Saved},
        {u"3"_s, u"bulls_and_cows"_s, {u"Jun"_s, u"Noor"_s}, now.addDays(-9), Why::Saved}};
    ui::HomePage &ana = *m_party.ana().window.home();
    ui::HomePage &bo = *m_party.bo().window.home();
    for (ui::HomePage *home : {&ana, &bo}) {
        home->shelf()->choose(u"gomoku"_s);
        home->setSavedTables(tables);
    }
    bo.setReturnTo(ui::ReturnOffer{u"Ana's parlor"_s, u"tic_tac_toe"_s, {u"Ana"_s}, now.addSecs(102)});
    m_pictures.take(u"waiting"_s);
    for (ui::HomePage *home : {&ana, &bo}) {
        home->shelf()->choose(u"tic_tac_toe"_s);
        home->setSavedTables({});
        home->setReturnTo({});
    }
}

void DemoPages::seeGamesNearby()
{
    const std::vector<ui::NearbyGame> games{
        {.id = u"1"_s,
         .host = u"Mina"_s,
         .place = u"Mina's parlor"_s,
         .game = u"rock_paper_scissors"_s,
         .players = 3,
         .seats = 8},
        {.id = u"2"_s,
         .host = u"Theo"_s,
         .place = u"Theo's parlor"_s,
         .game = u"gomoku"_s,
         .players = 2,
         .seats = 2,
         .spectators = 2,
         .playing = true},
        {.id = u"3"_s,
         .host = u"Jun"_s,
         .place = u"Jun's parlor"_s,
         .game = u"bulls_and_cows"_s,
         .players = 1,
         .seats = 8,
         .locked = true},
        {.id = u"4"_s,
         .host = u"Noor"_s,
         .place = u"Noor's parlor"_s,
         .game = u"four_in_a_row"_s,
         .players = 1,
         .seats = 2},
    };
    for (const auto &player : m_party.players())
        player->window.home()->setNearby(games);
    m_pictures.take(u"nearby"_s);
    for (const auto &player : m_party.players()) {
        player->window.home()->setNearby({});
        player->window.home()->nearby()->setPatience(0ms); // from now on it says how one joins
        static_cast<void>(
            until([&player] { return player->window.findChildren<ui::NearbyRow *>().isEmpty(); }));
    }
}

void DemoPages::seeConnectionLost()
{
    m_party.settle(); // what the server says would end it
    ui::RoomPage &room = m_party.bo().room();
    room.reconnecting()->show(ui::Reconnecting{.place = u"Ana's parlor"_s, .attempt = 2, .pause = 3s});
    m_pictures.take(u"reconnecting"_s);
    room.reconnecting()->show({});
}

} // namespace app
