#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace bench {

[[nodiscard]] std::int64_t nowNs();
// This process's own.
[[nodiscard]] double cpuSeconds();
// Of another process, all its threads.
[[nodiscard]] double cpuSecondsOf(int pid);
// What the process has made itself: not programs and libraries, which others may share.
[[nodiscard]] long ownKilobytesOf(int pid);
// `share` from 0 to 1; sorts what it is given. Nothing measured is 0.
[[nodiscard]] double microseconds(std::vector<std::int64_t> &ns, double share);
void runOnCore(int core);
void raiseDescriptorLimit();

} // namespace bench
