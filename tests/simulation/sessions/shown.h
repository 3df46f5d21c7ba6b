#pragma once

#include "session/sessioneffect.h"

#include <QStringList>

// What a window shows, as the effects have it.
struct Shown
{
    void take(const app::session::Effect &effect);

    enum class Page { Home, Lobby, Room } page = Page::Home;
    bool isBusy = false; // the home page
    bool hasCard = false;
    bool isAsked = false;   // how to leave
    QStringList rooms = {}; // in the lobby
};
