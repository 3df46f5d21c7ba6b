#include "session/profileeffects.h"

namespace app::session {

static void keep(Settings &settings, const RememberGame &effect)
{
    settings.rememberGame(effect.game);
}

static void keep(Settings &settings, const ForgetGame &effect)
{
    settings.forgetGame(effect.token);
}

static void keep(Settings &settings, const NoteKeptSeat &effect)
{
    for (LastGame game : settings.games()) {
        game.keptUntil = QDateTime::currentDateTimeUtc().addSecs(effect.grace.count());
        if (game.token == effect.token)
            settings.rememberGame(game);
    }
}

static void keep(Settings &settings, const RememberServer &effect)
{
    settings.setToken(effect.address.textWithPort(), effect.token);
    settings.rememberAddress(effect.address.text());
}

void keep(Settings &settings, const ProfileEffect &effect)
{
    std::visit([&settings](const auto &each) { keep(settings, each); }, effect);
}

} // namespace app::session
