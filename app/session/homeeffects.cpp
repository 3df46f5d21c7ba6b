#include "session/homeeffects.h"

#include "session/errortexts.h"
#include "session/sessiontexts.h"

namespace app::session {

static void show(ui::HomePage &home, const ShowIdle &)
{
    home.showIdle();
}

static void show(ui::HomePage &home, const Busy &effect)
{
    home.showBusy(SessionTexts::of(effect));
}

static void show(ui::HomePage &home, const ShowNotAnAddress &effect)
{
    home.showJoinError(ErrorTexts::notAnAddress(effect.typed, effect.why), effect.typed);
}

static void show(ui::HomePage &home, const ShowJoinFailure &effect)
{
    home.showJoinError(ErrorTexts::of(effect.failure, effect.announced), effect.typed);
}

static void show(ui::HomePage &home, const ShowHostFailure &effect)
{
    home.showHostError(ErrorTexts::of(effect.failure, effect.announced));
}

static void show(ui::HomePage &home, const ShowTableFailure &effect)
{
    home.showHostError(ErrorTexts::hosting(effect.reason, effect.whatToDo));
}

static void show(ui::HomePage &home, const ShowUnreadableTable &effect)
{
    home.showHostError(ErrorTexts::unreadableTable(effect.journal));
}

static void show(ui::HomePage &home, const Countdown &effect)
{
    home.joinCard()->error()->showCountdown(SessionTexts::of(effect));
}

void show(ui::HomePage &home, const HomeEffect &effect)
{
    std::visit([&home](const auto &each) { show(home, each); }, effect);
}

} // namespace app::session
