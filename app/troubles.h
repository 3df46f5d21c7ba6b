#pragma once

#include "client/failure.h"
#include "widgets/trouble.h"

#include <QCoreApplication>

namespace app {

// What failed, told to a person: what was tried, what is most likely wrong, and what to do.
class Troubles
{
    Q_DECLARE_TR_FUNCTIONS(app::Troubles)

public:
    [[nodiscard]] static ui::Trouble of(const Failure &failure);
    // What was typed is no address; `why` is a sentence.
    [[nodiscard]] static ui::Trouble notAnAddress(const QString &typed, const QString &why);
    [[nodiscard]] static ui::Trouble hosting(const QString &reason);
    [[nodiscard]] static ui::Trouble kicked(const QString &roomName, const QString &reason);
    // A room that could not be entered: `code` is the server's.
    [[nodiscard]] static ui::Trouble room(const QString &code, const QString &message);
    // The connection is gone and comes back by itself.
    // Somebody comes back, and the server does not know them any more.
    [[nodiscard]] static ui::Trouble seatGone();
};

} // namespace app
