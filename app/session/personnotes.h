#pragma once

#include "protocol/messages.h"

#include <QCoreApplication>

namespace app {

// What the chat notes of who comes and goes.
class PersonNotes
{
    Q_DECLARE_TR_FUNCTIONS(app::PersonNotes)

public:
    // `room` is as it was before; empty where there is nothing to say.
    [[nodiscard]] static QString noteOn(const core::PersonEvent &event, const core::RoomState &room);

private:
    [[nodiscard]] static QString droppedNote(const core::PersonEvent &event);
};

} // namespace app
