#pragma once

#include "demo/demopictures.h"

#include <functional>
#include <vector>

namespace app {

// Lets the party play every game of the catalog by mouse and keys, and writes numbered pictures of their
// windows.
class Demo
{
public:
    // Every picture is taken in each of the looks; without any, as the windows are.
    explicit Demo(const QString &folder, std::vector<DemoLook> looks = {});

    // The exit code: 0 where everything went as it should.
    [[nodiscard]] int run();

private:
    using Step = std::function<bool()>;

    [[nodiscard]] std::vector<std::pair<QString, Step>> steps();
    [[nodiscard]] bool sitDown();
    [[nodiscard]] bool talk();
    [[nodiscard]] bool othersCome();
    [[nodiscard]] bool othersLeave();
    [[nodiscard]] bool lookBack();
    [[nodiscard]] bool resign();

    // In demo/demopages.cpp.
    [[nodiscard]] bool lookAround();
    void seeGamesNearby();
    void seeConnectionLost();

    // In demo/democlosing.cpp.
    [[nodiscard]] bool putAway();
    [[nodiscard]] bool goOn();
    [[nodiscard]] bool leave();

    // What follows stands in demo/demogames.cpp.
    [[nodiscard]] bool playLineGame(const QString &game);
    [[nodiscard]] bool playManyGestures();
    [[nodiscard]] bool playElimination();
    [[nodiscard]] bool playCodes(const QString &mode);
    [[nodiscard]] bool chooseGame(const QString &game);
    [[nodiscard]] bool chooseOptions(const QString &game, const QJsonObject &options);
    [[nodiscard]] bool beginMatch();
    [[nodiscard]] bool makeLineMove(DemoPlayer &player, QPoint cell);
    // Plays a game on from where it stands, until so much of it is played; 1: to its end.
    [[nodiscard]] bool makeLineMoves(double share);
    [[nodiscard]] bool throwGesture(DemoPlayer &player, int gesture);
    void guess(DemoPlayer &player);

    QString m_folder;
    DemoParty m_party;
    DemoPictures m_pictures;
};

} // namespace app
