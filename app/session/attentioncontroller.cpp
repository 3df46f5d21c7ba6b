#include "session/attentioncontroller.h"

#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace app {

AttentionController::AttentionController(ui::MainWindow &window, QObject *parent, Sounds::Player player)
    : QObject(parent)
    , m_window(window)
    , m_sounds(std::move(player))
{
    connect(window.room(), &ui::RoomPage::turnChanged, this, &AttentionController::takeTurn);
    connect(&m_notifications, &DesktopNotifications::chosen, this, &AttentionController::comeForward);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this] {
        if (!isElsewhere())
            m_notifications.withdraw();
    });
}

void AttentionController::setWanted(bool note, bool sound, double volume)
{
    m_sounds.setWanted(sound, volume);
    if (std::exchange(m_volume, volume).value_or(volume) != volume)
        hear(Sound::Piece); // so loud
    m_notifications.setWanted(note, sound);
}

bool AttentionController::isElsewhere() const
{
    return !m_window.isActiveWindow();
}

void AttentionController::takeTurn(bool isOwnTurn)
{
    const bool waits = isOwnTurn && m_window.isAt(m_window.room());
    if (waits && !m_wasOwnTurn && isElsewhere())
        m_notifications.tell(tr("Your turn"), tr("The others are waiting for you."));
    m_wasOwnTurn = waits;
}

void AttentionController::takeArrival(const QString &name, const QString &place)
{
    if (isElsewhere())
        m_notifications.tell(tr("%1 has come").arg(name), place);
    else
        hear(Sound::Joined);
}

// Who watches, and a draw, is heard as the last piece.
void AttentionController::takeEnd(const core::MatchResult &result, std::optional<int> ownSeat)
{
    if (!ownSeat || result.winners.empty())
        return;
    hear(std::ranges::find(result.winners, *ownSeat) == result.winners.end() ? Sound::Lost : Sound::Won);
}

void AttentionController::hear(Sound sound)
{
    if (!isElsewhere())
        m_sounds.play(sound);
}

void AttentionController::comeForward()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

} // namespace app
