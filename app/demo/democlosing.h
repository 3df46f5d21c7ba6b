#pragma once

#include "demo/demogames.h"
#include "demo/demopages.h"

namespace app {

// How the people of the demo leave the table, and come back to it. What returns a bool is false where it does
// not go as it should.
class DemoClosing
{
public:
    DemoClosing(const DemoParty &party, DemoPictures &pictures, DemoGames &games, DemoPages &pages);

    // In the midst of a match that they begin for it.
    [[nodiscard]] bool putAway();
    // From there to the end of that match.
    [[nodiscard]] bool goOn();
    [[nodiscard]] bool leave();

private:
    const DemoParty &m_party;
    DemoPictures &m_pictures;
    DemoGames &m_games;
    DemoPages &m_pages;
};

} // namespace app
