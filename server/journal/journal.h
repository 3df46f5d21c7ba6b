#pragma once

#include "authority/record.h"

#include <optional>

namespace server {

// Keeps what must outlive the server.
class Journal
{
public:
    virtual ~Journal() = default;

    // Keeps all of the records, beyond the end of this process, or none of them and says false.
    [[nodiscard]] virtual bool append(const Records &records) = 0;
    // All that was kept; nothing where it cannot be read any more.
    [[nodiscard]] virtual std::optional<Snapshot> load() = 0;
};

} // namespace server
