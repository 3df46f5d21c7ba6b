#include "endtoend.h"
#include "guests.h"
#include "probe.h"
#include "start.h"

#include <QElapsedTimer>

// Usage: parlor-pace [SECONDS]            twenty people chat and play, so long each game; 10 by default
//        parlor-pace --start PATH         from the start of that program to its first picture

namespace {

void wait(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

// The host at the window plays as well, whenever it is due.
class HostsHand : public QObject
{
public:
    explicit HostsHand(Participant &seat)
        : m_seat(seat)
    {
        m_look.setInterval(50);
        connect(&m_look, &QTimer::timeout, this, &HostsHand::act);
        m_look.start();
    }
    [[nodiscard]] double slowestMove() const { return m_slowest; }

private:
    void act()
    {
        ui::RoomPage &room = *m_seat.window->room();
        if (m_seat.sees(u"Ready"_s))
            static_cast<void>(m_seat.click(u"Ready"_s));
        else if (m_seat.sees(u"Rematch"_s))
            static_cast<void>(m_seat.click(u"Rematch"_s));
        if (!room.match().isOwnTurn())
            return;
        if (auto *board = qobject_cast<ui::LineBoard *>(room.matchPanel()->board()))
            place(*board);
        else if (room.match().room.game == "rock_paper_scissors"_L1)
            emit room.moveChosen({{u"gesture"_s, 7}});
        else
            emit room.moveChosen({{u"guess"_s, u"1807"_s}});
    }

    // How long until the own piece lies on the board, painted.
    void place(ui::LineBoard &board)
    {
        int cell = 0;
        while (cell < board.partCount() && !board.cellName(cell).contains(u"empty"_s))
            ++cell;
        QElapsedTimer clock;
        clock.start();
        app::InputDriver::click(board, board.cells().area(cell).toRect().center());
        board.repaint();
        if (!board.cellName(cell).contains(u"empty"_s))
            m_slowest = std::max(m_slowest, static_cast<double>(clock.nsecsElapsed()) / 1e6);
        else
            m_slowest = 1e6; // it was not there at once
    }

    Participant &m_seat;
    QTimer m_look;
    double m_slowest = 0;
};

struct Phase
{
    QString what;
    QString game;
    QJsonObject options;
    std::size_t players; // besides the host
};

void run(Probe &probe, Participant &host, Guests &guests, const Phase &phase, int seconds)
{
    ui::RoomPage &room = *host.window->room();
    guests.say(core::Stand{}, phase.players);
    wait(500);
    core::RoomSettings settings;
    settings.game = phase.game;
    settings.options = phase.options;
    emit room.requested(core::ConfigureRoom{settings});
    wait(500);
    if (phase.players > 7)
        guests.say(core::Sit{});
    wait(500);
    guests.say(core::SetReady{true});
    emit room.requested(core::SetReady{true});
    emit room.requested(core::StartGame{});
    wait(1000);
    probe.begin(phase.what);
    HostsHand hand(host);
    wait(seconds * 1000);
    probe.report();
    if (hand.slowestMove() > 0)
        printf("  the slowest own move was on the board after %.1f ms\n", hand.slowestMove());
    if (room.match().isRunning()) {
        emit room.requested(core::StopGame{room.match().view().match});
        wait(1000);
    }
}

int play(Probe &probe, int seconds)
{
    ui::applyLook(probe, {.theme = ui::Theme::Light, .textScale = 1.0, .lessMotion = false});
    Participant host(u"Ana"_s);
    if (!host.host()) {
        printf("no table could be hosted\n");
        return 1;
    }
    core::RoomSettings settings;
    settings.game = u"rock_paper_scissors"_s;
    emit host.window->room()->requested(core::ConfigureRoom{settings});
    wait(500);
    probe.begin(u"nineteen come"_s);
    Guests guests(19, host.port());
    wait(3000);
    probe.report();
    const std::vector<Phase> phases{
        {u"twenty throw one of 101 gestures"_s,
         u"rock_paper_scissors"_s,
         {{u"gestures"_s, 101}, {u"rule"_s, u"points"_s}, {u"first_to"_s, 10}},
         19},
        {u"twenty race for a code"_s, u"bulls_and_cows"_s, {{u"mode"_s, u"race"_s}}, 19},
        {u"eight race for a code, twelve watch"_s, u"bulls_and_cows"_s, {{u"mode"_s, u"race"_s}}, 7},
        {u"two play gomoku, eighteen watch"_s, u"gomoku"_s, {}, 1}};
    for (const Phase &phase : phases)
        run(probe, host, guests, phase, seconds);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    Probe probe(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) != "--start"_L1)
        return play(probe, words.size() > 1 ? words[1].toInt() : 10);
    return measureStart(words.value(2), u"offscreen"_s)
           + (qEnvironmentVariableIsSet("DISPLAY") ? measureStart(words.value(2), u"xcb"_s) : 0);
}
