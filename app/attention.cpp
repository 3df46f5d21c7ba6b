#include "attention.h"

#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace app {

Attention::Attention(ui::MainWindow &window, QObject *parent, Sounds::Player player)
    : QObject(parent)
    , m_window(window)
    , m_sounds(std::move(player))
{
    connect(window.room(), &ui::RoomPage::turnChanged, this, &Attention::takeTurn);
    connect(&m_notes, &Notes::chosen, this, &Attention::comeForward);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this] {
        if (!isElsewhere())
            m_notes.withdraw();
    });
}

void Attention::setWanted(bool note, bool sound)
{
    m_sounds.setWanted(sound);
    m_notes.setWanted(note, sound);
}

bool Attention::isElsewhere() const
{
    return !m_window.isActiveWindow();
}

void Attention::takeTurn()
{
    const bool isOwnTurn = m_window.isAt(m_window.room()) && m_window.room()->isOwnTurn();
    if (isOwnTurn && !std::exchange(m_wasOwnTurn, isOwnTurn) && isElsewhere())
        m_notes.tell(tr("Your turn"), tr("The others are waiting for you."));
    m_wasOwnTurn = isOwnTurn;
}

void Attention::takeArrival(const QString &name, const QString &place)
{
    if (isElsewhere())
        m_notes.tell(tr("%1 has come").arg(name), place);
    else
        hear(Sound::Joined);
}

// Who watches, and a draw, is heard as the last piece.
void Attention::takeEnd(const core::MatchResult &result, std::optional<int> ownSeat)
{
    if (!ownSeat || result.winners.empty())
        return;
    hear(std::ranges::find(result.winners, *ownSeat) == result.winners.end() ? Sound::Lost : Sound::Won);
}

void Attention::hear(Sound sound)
{
    if (!isElsewhere())
        m_sounds.play(sound);
}

void Attention::comeForward()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

} // namespace app
