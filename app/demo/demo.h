#pragma once

#include "demo/democlosing.h"

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

    QString m_folder;
    DemoParty m_party;
    DemoPictures m_pictures;
    DemoGames m_games;
    DemoPages m_pages;
    DemoClosing m_closing;
};

} // namespace app
