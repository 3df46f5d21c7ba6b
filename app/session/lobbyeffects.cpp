#include "session/lobbyeffects.h"

#include "pages/titles.h"
#include "session/errortexts.h"
#include "widgets/refusaltexts.h"

namespace app::session {

static void show(ui::MainWindow &window, const ShowRooms &effect)
{
    window.lobby()->show(effect.lobby);
}

static void show(ui::MainWindow &window, const ShowLobby &effect)
{
    window.showLobby(ui::titleOf(effect.server));
}

static void show(ui::MainWindow &window, const AskForPassword &effect)
{
    window.lobby()->askForPassword(effect.room);
}

static void show(ui::MainWindow &window, const ShowWrongPassword &effect)
{
    window.lobby()->showWrongPassword(effect.room);
}

static void show(ui::MainWindow &window, const ShowRoomRefusal &effect)
{
    window.lobby()->showError(ErrorTexts::room(effect.error.code, ui::RefusalTexts::of(effect.error)));
}

static void show(ui::MainWindow &window, const ShowKick &effect)
{
    window.lobby()->showError(ErrorTexts::kicked(effect.room, effect.kicked));
}

static void show(ui::MainWindow &window, const ShowSeatLoss &effect)
{
    window.lobby()->showError(effect.loss == SeatLoss::Gone
                                  ? ErrorTexts::seatGone()
                                  : ErrorTexts::seatElsewhere(ui::titleOf(effect.server)));
}

static void show(ui::MainWindow &window, const ShowDamagedLink &effect)
{
    window.lobby()->showError(ErrorTexts::damagedLink(effect.why));
}

static void show(ui::MainWindow &window, const ShowInvitedWhileHosting &)
{
    window.lobby()->showError(ErrorTexts::invitedWhileHosting());
}

static void show(ui::MainWindow &window, const ClearLobbyError &)
{
    window.lobby()->showError({});
}

void show(ui::MainWindow &window, const LobbyEffect &effect)
{
    std::visit([&window](const auto &each) { show(window, each); }, effect);
}

} // namespace app::session
