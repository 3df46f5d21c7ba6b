#pragma once

#include "demo/demopictures.h"

namespace app {

// What the people of the demo see besides their matches.
class DemoPages
{
public:
    DemoPages(const DemoParty &party, DemoPictures &pictures);

    // False where something is not there.
    [[nodiscard]] bool lookAround();
    // As it looks when the connection is lost; theirs is not.
    void seeConnectionLost();

private:
    // As it looks where others host: the demo itself calls nobody and listens to nobody.
    void seeGamesNearby();
    void seeFirstStart();
    void seeWhatWaits();

    const DemoParty &m_party;
    DemoPictures &m_pictures;
};

} // namespace app
