#pragma once

#include <chrono>

namespace core {

// The grace time: for how long name, room and seat are kept for somebody whose connection is lost. Each
// server has its own and says it in `welcome`. This one holds where nothing else is asked for, and, as
// PROTOCOL.md says, for a server whose `welcome` names none.
inline constexpr std::chrono::seconds defaultGrace{120};
// That of a table which is opened again on another day: its people have to be called together first.
inline constexpr std::chrono::seconds graceOfContinued = std::chrono::minutes(30);

} // namespace core
