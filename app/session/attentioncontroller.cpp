#include "session/attentioncontroller.h"

#include "games/linegame/rules.h"
#include "protocol/matchseats.h"

#include <QGuiApplication>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace app {

using namespace Qt::Literals::StringLiterals;

static constexpr int untilFigures = 240; // ms from when the last piece lies there until the figures come up

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

void AttentionController::setWanted(const AttentionChoice &choice)
{
    m_sounds.setWanted(choice.sound, choice.volume);
    if (std::exchange(m_volume, choice.volume).value_or(choice.volume) != choice.volume)
        hear(Sound::Piece); // so loud
    m_notifications.setWanted(choice.notes, choice.sound);
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

static bool falls(const QString &game)
{
    return std::ranges::any_of(core::linePresets(), [&](const core::LinePreset &preset) {
        return preset.id == game && preset.gravity;
    });
}

void AttentionController::takeMove(const QString &game, int landsIn)
{
    hearIn(landsIn, falls(game) ? Sound::Disc : Sound::Piece);
}

// Who watches hears what the winner hears; of a match that was stopped nothing is heard.
void AttentionController::takeEnd(const core::MatchResult &result, std::optional<int> ownSeat, int landsIn)
{
    const bool isOwn = !ownSeat || std::ranges::find(result.winners, *ownSeat) != result.winners.end();
    if (!result.winners.empty())
        hearIn(landsIn + untilFigures, isOwn ? Sound::Won : Sound::Lost);
    else if (result.reason != core::stoppedName)
        hearIn(landsIn + untilFigures, result.reason == "draw"_L1 ? Sound::Draw : Sound::Lost);
}

void AttentionController::hearIn(int ms, Sound sound)
{
    QTimer::singleShot(ms, Qt::PreciseTimer, this, [this, sound] { hear(sound); });
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
