#pragma once

#include <QElapsedTimer>

#include <functional>
#include <map>

namespace app {

// What Parlor is heard with; each is a file of that name in resources/sounds.
enum class Sound { Piece, Turn, Joined, Chat, Won, Lost };

// Plays short soft sounds. Silent where the system has no sound device.
class Sounds
{
public:
    using Player = std::function<void(Sound)>;

    explicit Sounds(Player player = onDevice());

    void setWanted(bool wanted) { m_isWanted = wanted; }
    // Leaves out what was heard less than 100 ms ago, however much happens.
    void play(Sound sound);

    // Plays through Qt Multimedia; silent where the build goes without.
    [[nodiscard]] static Player onDevice();
    // Whether this build has Qt Multimedia.
    [[nodiscard]] static bool areBuiltIn();

private:
    Player m_player;
    bool m_isWanted = true;
    std::map<Sound, QElapsedTimer> m_heard;
};

} // namespace app
