#include "session/profileeffects.h"

namespace app::session {

static void keep(Profile &profile, const RememberGame &effect)
{
    profile.games().remember(effect.game);
}

static void keep(Profile &profile, const ForgetGame &effect)
{
    profile.games().forget(effect.token);
}

static void keep(Profile &profile, const NoteKeptSeat &effect)
{
    for (LastGame game : profile.games().all()) {
        game.keptUntil = QDateTime::currentDateTimeUtc().addSecs(effect.grace.count());
        if (game.token == effect.token)
            profile.games().remember(game);
    }
}

static void keep(Profile &profile, const RememberServer &effect)
{
    profile.tokens().keep(effect.address.textWithPort(), effect.token);
    profile.settings().rememberAddress(effect.address.text());
}

void keep(Profile &profile, const ProfileEffect &effect)
{
    std::visit([&profile](const auto &each) { keep(profile, each); }, effect);
}

} // namespace app::session
