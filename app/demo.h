#pragma once

#include "table.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace app {

// Two people, each with a window and settings of their own, a real server between them. Plays every game of
// the catalog by mouse and keys, and writes numbered pictures of both windows.
class Demo
{
public:
    explicit Demo(const QString &folder);

    // The exit code: 0 where everything went as it should.
    [[nodiscard]] int run();

private:
    // One person at one window.
    struct Player
    {
        explicit Player(const QString &name);

        [[nodiscard]] ui::RoomPage &room() { return *window.room(); }
        // Clicks the visible button with that text, mnemonics aside; false where there is none.
        [[nodiscard]] bool click(const QString &text);
        void say(const QString &text);

        QTemporaryDir folder;
        Settings settings;
        ui::MainWindow window;
        Table table;
    };

    [[nodiscard]] bool sitDown();
    [[nodiscard]] bool talk();
    [[nodiscard]] bool playGame(const QString &game);
    [[nodiscard]] bool chooseGame(const QString &game);
    [[nodiscard]] bool beginMatch();
    [[nodiscard]] bool playMatch(const QString &game);
    [[nodiscard]] bool makeMove(Player &player, int number);
    [[nodiscard]] bool lookBack();
    [[nodiscard]] bool resign();
    [[nodiscard]] bool leave();

    [[nodiscard]] Player &mover();
    // Lets events run until it is so; false after half a minute.
    [[nodiscard]] bool until(const std::function<bool()> &isSo);
    void picture(const QString &what);

    QString m_folder;
    int m_pictures = 0;
    Player m_ana;
    Player m_bo;
};

} // namespace app
