#include "transport/fdlimit.h"

#include <algorithm>
#include <sys/resource.h>

namespace server {

int raiseDescriptorLimit()
{
    constexpr rlim_t enough = 65'536;
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 256;
    const rlim_t before = limit.rlim_cur;
    limit.rlim_cur = std::max(before, std::min(limit.rlim_max, enough));
    const rlim_t reached = setrlimit(RLIMIT_NOFILE, &limit) == 0 ? limit.rlim_cur : before;
    return static_cast<int>(std::min(reached, enough));
}

// A connection counts twice: while it says goodbye it holds two descriptors. Where there are few, a quarter
// of them each is enough for connections and for handshakes.
TransportLimits fitted(TransportLimits limits, int descriptors)
{
    limits.maxHalfOpen = std::min(limits.maxHalfOpen, descriptors / 4);
    const int most = std::max(descriptors / 4, (descriptors - limits.maxHalfOpen - spareSockets) / 2);
    limits.maxConnections = std::min(limits.maxConnections, most);
    return limits;
}

} // namespace server
