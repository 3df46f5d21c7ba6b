#include "client/failure.h"

namespace app {

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

} // namespace app
