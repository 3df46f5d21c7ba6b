#pragma once

#include <chrono>
#include <functional>
#include <vector>

namespace app {

class Client;

// Lets events run until it is so; false after two minutes.
[[nodiscard]] bool until(const std::function<bool()> &isSo);
// Lets them run for so long.
void rest(std::chrono::milliseconds time);
// Lets every layout and every movement come to rest.
void untilStill();
// Lets all happen that still follows from what was done: at the server, at everybody who is connected to it,
// and what their programs say by themselves in answer to it.
void settle(const std::vector<Client *> &clients);

} // namespace app
