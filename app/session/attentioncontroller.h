#pragma once

#include "desktop/desktopnotifications.h"
#include "desktop/sounds.h"
#include "mainwindow.h"
#include "profile/settings.h"
#include "protocol/messages.h"

namespace app {

// Tells a person who looks elsewhere that it is their turn, or that somebody has come; who looks at the
// window hears softly what happens there.
class AttentionController : public QObject
{
    Q_OBJECT

public:
    // Borrows the window, which outlives it.
    explicit AttentionController(ui::MainWindow &window, QObject *parent = nullptr,
                                 Sounds::Player player = Sounds::onDevice());

    // The volume is from 0 to 1.
    void setWanted(const AttentionChoice &choice);
    // Somebody has come to one's table, called `place`.
    void takeArrival(const QString &name, const QString &place);
    // A move is on the board, anybody's; in `landsIn` ms it is seen to arrive.
    void takeMove(const QString &game, int landsIn);
    // Another has written.
    void takeChat() { hear(Sound::Chat); }
    // One's own face is seen by all.
    void takeReaction() { hear(Sound::Tap); }
    // After its last move, if there was one.
    void takeEnd(const core::MatchResult &result, std::optional<int> ownSeat, int landsIn);

private:
    void takeTurn(bool isOwnTurn);
    void comeForward();
    void hear(Sound sound);
    void hearIn(int ms, Sound sound);
    [[nodiscard]] bool isElsewhere() const;

    ui::MainWindow &m_window;
    Sounds m_sounds;
    DesktopNotifications m_notifications{[this] { m_sounds.play(Sound::Turn); }};
    bool m_wasOwnTurn = false;
    std::optional<double> m_volume; // none: not said yet
};

} // namespace app
