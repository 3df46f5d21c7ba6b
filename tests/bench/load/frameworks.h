#pragma once

#include "dialect.h"

namespace bench {

// Those of tests/bench/peers that bring rooms or rules of their own.
[[nodiscard]] std::unique_ptr<Dialect> colyseus();
[[nodiscard]] std::unique_ptr<Dialect> boardgameIo();

} // namespace bench
