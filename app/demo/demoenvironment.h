#pragma once

#include "session/environment.h"

namespace app {

// The people of the demo seem to sit at computers in a network that is the same at every time and in every
// place: its addresses are for documentation alone (RFC 5737, RFC 3849).
inline constexpr QLatin1StringView demoHost{"192.0.2.10"};
inline constexpr QLatin1StringView demoNobody{"192.0.2.77"}; // where nothing listens

[[nodiscard]] QDateTime demoMoment();
// At which nobody listens at this moment, for programs on this computer.
[[nodiscard]] quint16 freePort();
// `hostedPort` tells where the table that is said to be at `demoHost` listens in truth: on this computer
// alone.
[[nodiscard]] Environment demoEnvironment(const std::function<quint16()> &hostedPort);

} // namespace app
