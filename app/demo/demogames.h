#pragma once

#include "demo/demopictures.h"

#include <QJsonObject>

namespace app {

// How the people of the demo play each game. What returns a bool is false where it does not go as it should.
class DemoGames
{
public:
    DemoGames(const DemoParty &party, DemoPictures &pictures);

    [[nodiscard]] bool chooseGame(const QString &game);
    [[nodiscard]] bool beginMatch();
    // Plays a game on from where it stands, until so much of it is played; 1: to its end.
    [[nodiscard]] bool makeLineMoves(double share);

    [[nodiscard]] bool playLineGame(const QString &game);
    [[nodiscard]] bool playManyGestures();
    [[nodiscard]] bool playElimination();
    [[nodiscard]] bool playCodes(const QString &mode);
    // After a game with a list of its moves.
    [[nodiscard]] bool lookBack();
    [[nodiscard]] bool resign();

private:
    [[nodiscard]] bool chooseOptions(const QString &game, const QJsonObject &options);
    [[nodiscard]] bool makeLineMove(DemoPlayer &player, QPoint cell);
    [[nodiscard]] bool throwGesture(DemoPlayer &player, int gesture);
    void guess(DemoPlayer &player);

    const DemoParty &m_party;
    DemoPictures &m_pictures;
};

} // namespace app
