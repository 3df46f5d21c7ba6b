#pragma once

#include "transport/page.h"

namespace app {

// The page that a table hands out to guests in a browser.
[[nodiscard]] server::Page guestPage();

} // namespace app
