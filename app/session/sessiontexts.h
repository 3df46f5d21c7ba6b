#pragma once

#include "client/client.h"
#include "session/sessioneffect.h"

#include <QCoreApplication>

namespace app {

// What is said on the way to a table and back.
class SessionTexts
{
    Q_DECLARE_TR_FUNCTIONS(app::SessionTexts)

public:
    [[nodiscard]] static QString of(const session::Busy &busy);
    [[nodiscard]] static QString of(const session::Countdown &countdown);
    // In the top bar; empty where there is no server.
    [[nodiscard]] static QString of(Client::State state);
    [[nodiscard]] static QString weAreBack();
};

} // namespace app
