#pragma once

#include "desktop/desktopnotifications.h"
#include "desktop/sounds.h"
#include "mainwindow.h"
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
    void setWanted(bool note, bool sound, double volume);
    // Somebody has come to one's table, called `place`.
    void takeArrival(const QString &name, const QString &place);
    // A move is on the board, anybody's.
    void takeMove() { hear(Sound::Piece); }
    // Another has written.
    void takeChat() { hear(Sound::Chat); }
    void takeEnd(const core::MatchResult &result, std::optional<int> ownSeat);

private:
    void takeTurn(bool isOwnTurn);
    void comeForward();
    void hear(Sound sound);
    [[nodiscard]] bool isElsewhere() const;

    ui::MainWindow &m_window;
    Sounds m_sounds;
    DesktopNotifications m_notifications{[this] { m_sounds.play(Sound::Turn); }};
    bool m_wasOwnTurn = false;
    std::optional<double> m_volume; // none: not said yet
};

} // namespace app
