#pragma once

#include "client/address.h"

#include <chrono>
#include <vector>

namespace app {

enum class FailureKind {
    Refused,     // a computer is there, nobody listens
    TimedOut,    // not a sound
    UnknownHost, // the name leads nowhere
    Unreachable, // no way to that network
    NoNetwork,   // this computer is on none
    NotAParlor,  // answers, but not as the contract says
    VersionMismatch,
    ServerFull,
    Newcomers, // too many new people have come from this address just now
    DiskFull,  // it cannot keep what would happen
    BadName,
    TakenOver,    // a newer connection showed the same token
    ServerClosed, // it said that it is going away, for good
    ServerSaved,  // the same, but what was there is kept
    Removed,      // close code 4000
    Misbehaved,   // close code 4004
};

// What one address came to.
struct AttemptFailure
{
    Address address;
    FailureKind kind = FailureKind::Refused;
    bool operator==(const AttemptFailure &) const = default;
};

// Why there is no connection: what was tried, for how long, and what came back.
struct Failure
{
    FailureKind kind = FailureKind::Refused;
    Address address;
    std::chrono::milliseconds tried{0};
    std::vector<qint64> speaks; // the protocols of the other side, with VersionMismatch
    QString said; // why a server of 0.1.0 has closed, in its own words, which are not to be trusted
    std::vector<AttemptFailure>
        attemptFailures; // where several addresses were tried: all of them, in their order
    QString host = {};   // who has closed the table; empty where it is not known

    // True where trying again by itself may help.
    [[nodiscard]] bool maySolveItself() const;
};

// Which of two failures at different addresses of one server a person should hear of.
[[nodiscard]] bool isMoreSpecific(FailureKind one, FailureKind other);
// The one that says most; of equals the first. There is at least one.
[[nodiscard]] AttemptFailure mostSpecific(const std::vector<AttemptFailure> &attemptFailures);

void noteInLog(const Failure &failure);

} // namespace app
