#pragma once

#include <QElapsedTimer>

#include <functional>
#include <map>

namespace app {

// What Parlor is heard with; each is a file of that name in resources/sounds.
enum class Sound { Piece, Disc, Turn, Joined, Chat, Tap, Won, Lost, Draw };

// Plays short soft sounds, never two at once: what begins ends what was heard. One that comes within a second
// after another is quieter. Silent where the system has no sound device.
class Sounds
{
public:
    // Ends what it plays, and plays this; its volume is from 0 to 1.
    using Player = std::function<void(Sound, double volume)>;

    explicit Sounds(Player player = onDevice());

    // The volume is from 0 to 1; 0 is silence.
    void setWanted(bool wanted, double volume);
    // Leaves out what was heard less than 100 ms ago, however much happens.
    void play(Sound sound);

    // Plays through Qt Multimedia; silent where the build goes without.
    [[nodiscard]] static Player onDevice();
    // Whether this build has Qt Multimedia.
    [[nodiscard]] static bool areBuiltIn();

private:
    Player m_player;
    bool m_isWanted = true;
    double m_volume = 1;
    QElapsedTimer m_last; // since any was heard
    std::map<Sound, QElapsedTimer> m_heard;
};

} // namespace app
