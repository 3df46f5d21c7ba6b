#include "transport/descriptors.h"

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

} // namespace server
