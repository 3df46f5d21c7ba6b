#pragma once

#include "client/failure.h"

#include <chrono>

namespace app {

// When a way to a table that led nowhere is tried again by itself: after longer and longer pauses, and for
// some minutes only. An invitation names addresses of a stranger's choice, and is not to knock there for
// ever.
class RetryPlan
{
public:
    static constexpr std::chrono::minutes usualPatience{10};

    explicit RetryPlan(std::chrono::milliseconds patience = usualPatience);

    // The person has acted: nothing has been tried by itself.
    void restart();
    // Another try has failed at `now`, on any clock that only goes forward; false where the next one waits
    // for the person.
    [[nodiscard]] bool takeFailure(FailureKind kind, std::chrono::milliseconds now);
    // One second has passed; whether the next try is due.
    [[nodiscard]] bool countDown() { return --m_secondsLeft <= 0; }

    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }
    // Whether tries have been made by themselves since the person acted.
    [[nodiscard]] bool isOn() const { return m_tries > 0; }
    // Whether the try before failed in the same way, by itself.
    [[nodiscard]] bool hasFailedSo(FailureKind kind) const { return isOn() && kind == m_failed; }

private:
    std::chrono::milliseconds m_patience;
    std::chrono::milliseconds m_end{}; // since the first failure
    std::size_t m_tries = 0;
    int m_secondsLeft = 0;
    FailureKind m_failed = FailureKind::Refused;
};

} // namespace app
