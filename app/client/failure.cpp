#include "client/failure.h"

#include "log/categories.h"

#include <algorithm>
#include <array>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

// What comes from a Parlor says most, then what comes from that computer, then what comes from nowhere.
constexpr std::array byWeight{
    FailureKind::Removed,         FailureKind::TakenOver,    FailureKind::Misbehaved,
    FailureKind::ServerSaved,     FailureKind::ServerClosed, FailureKind::BadName,
    FailureKind::ServerFull,      FailureKind::Newcomers,    FailureKind::DiskFull,
    FailureKind::VersionMismatch, FailureKind::NotAParlor,   FailureKind::Refused,
    FailureKind::TimedOut,        FailureKind::Unreachable,  FailureKind::UnknownHost,
    FailureKind::NoNetwork,
};

QLatin1StringView wordFor(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Refused:
        return "refused"_L1;
    case FailureKind::TimedOut:
        return "timed out"_L1;
    case FailureKind::UnknownHost:
        return "unknown host"_L1;
    case FailureKind::Unreachable:
        return "unreachable"_L1;
    case FailureKind::NoNetwork:
        return "no network"_L1;
    case FailureKind::NotAParlor:
        return "not a parlor"_L1;
    case FailureKind::VersionMismatch:
        return "another protocol"_L1;
    case FailureKind::ServerFull:
        return "server full"_L1;
    case FailureKind::Newcomers:
        return "too many newcomers"_L1;
    case FailureKind::DiskFull:
        return "disk full"_L1;
    case FailureKind::BadName:
        return "bad name"_L1;
    case FailureKind::TakenOver:
        return "taken over"_L1;
    case FailureKind::ServerClosed:
        return "closed"_L1;
    case FailureKind::ServerSaved:
        return "put away"_L1;
    case FailureKind::Removed:
        return "removed"_L1;
    case FailureKind::Misbehaved:
        return "misbehaved"_L1;
    }
    return "?"_L1;
}

} // namespace

bool isMoreSpecific(FailureKind one, FailureKind other)
{
    return std::ranges::find(byWeight, one) < std::ranges::find(byWeight, other);
}

AttemptFailure mostSpecific(const std::vector<AttemptFailure> &attemptFailures)
{
    return *std::ranges::min_element(attemptFailures, isMoreSpecific, &AttemptFailure::kind);
}

bool Failure::maySolveItself() const
{
    switch (kind) {
    case FailureKind::Refused:
    case FailureKind::TimedOut:
    case FailureKind::UnknownHost:
    case FailureKind::Unreachable:
    case FailureKind::NoNetwork:
        return true;
    case FailureKind::NotAParlor:
    case FailureKind::VersionMismatch:
    case FailureKind::ServerFull:
    case FailureKind::Newcomers:
    case FailureKind::DiskFull:
    case FailureKind::BadName:
    case FailureKind::TakenOver:
    case FailureKind::ServerClosed:
    case FailureKind::ServerSaved:
    case FailureKind::Removed:
    case FailureKind::Misbehaved:
        return false;
    }
    return false;
}

void noteInLog(const Failure &failure)
{
    qCInfo(core::logClient).noquote() << "failed at" << failure.address.textWithPort() << "after"
                                      << failure.tried.count() << "ms:" << wordFor(failure.kind);
    for (const AttemptFailure &attempt : failure.attemptFailures)
        qCInfo(core::logClient).noquote()
            << "of which" << attempt.address.textWithPort() << wordFor(attempt.kind);
}

} // namespace app
