#pragma once

#include "authority/effects.h"

#include <functional>
#include <optional>

namespace server {

// The time, and being called again: an event loop in a program, an agenda in a simulation.
class Scheduler
{
public:
    virtual ~Scheduler() = default;

    [[nodiscard]] virtual Instant now() const = 0;
    // Neither calls anything before it returns, and nothing is called once the scheduler is gone.

    // Calls it once what else comes in during this turn of the event loop has been told.
    virtual void callAfterTurn(std::function<void()> what) = 0;
    // Calls it once at that steady moment, or earlier, and takes the place of the call before; nothing: no
    // more.
    virtual void callAt(std::optional<qint64> steadyMs, std::function<void()> what) = 0;
};

} // namespace server
