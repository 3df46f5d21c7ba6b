#include "demo/democlosing.h"

#include "demo/demowaiting.h"
#include "pages/leavetexts.h"
#include "pages/waitingtables.h"

namespace app {

using namespace Qt::Literals::StringLiterals;

DemoClosing::DemoClosing(const DemoParty &party, DemoPictures &pictures, DemoGames &games, DemoPages &pages)
    : m_party(party)
    , m_pictures(pictures)
    , m_games(games)
    , m_pages(pages)
{
}

bool DemoClosing::putAway()
{
    DemoPlayer &ana = m_party.ana();
    DemoPlayer &bo = m_party.bo();
    if (!m_games.chooseGame(u"four_in_a_row"_s) || !m_games.beginMatch() || !m_games.makeLineMoves(0.6))
        return false;
    m_pages.seeConnectionLost();
    if (!ana.click(ui::TopBar::tr("Back")))
        return false;
    m_pictures.take(u"leaving"_s);
    const bool closed = ana.click(ui::LeaveTexts::tr("&Save and close")) && until([&] {
                            return bo.window.isAt(bo.window.home())
                                   && ana.sees(ui::WaitingTables::tr("Con&tinue"));
                        });
    m_pictures.take(u"put-away"_s);
    return closed;
}

bool DemoClosing::goOn()
{
    DemoPlayer &ana = m_party.ana();
    DemoPlayer &bo = m_party.bo();
    if (!ana.click(ui::WaitingTables::tr("Con&tinue"))
        || !until([&] { return ana.window.isAt(&ana.room()); }))
        return false;
    m_pictures.take(u"waiting-for-the-others"_s);
    if (!bo.click(ui::WaitingTables::tr("&Return")) || !until([&] { return bo.window.isAt(&bo.room()); }))
        return false;
    if (!m_games.makeLineMoves(1))
        return false;
    m_pictures.take(u"gone-on"_s);
    return true;
}

bool DemoClosing::leave()
{
    DemoPlayer &ana = m_party.ana();
    DemoPlayer &bo = m_party.bo();
    if (!bo.click(ui::TopBar::tr("Back")) || !until([&] { return bo.window.isAt(bo.window.lobby()); }))
        return false;
    m_pictures.take(u"lobby"_s);
    // Bo may come back, so Ana is asked.
    if (!ana.click(ui::TopBar::tr("Back")) || !ana.click(ui::LeaveTexts::tr("&Close"))
        || !until([&] { return bo.window.isAt(bo.window.home()); }))
        return false;
    m_pictures.take(u"closed"_s);
    return true;
}

} // namespace app
