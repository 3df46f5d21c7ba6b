#include "session/reducer.h"

#include "session/leaving.h"
#include "session/visiting.h"
#include "session/wayin.h"

namespace app::session {

Step reduce(State state, const Event &event, const Surroundings &around)
{
    std::vector<Effect> effects;
    const Turn turn{state, around, effects};
    if (!std::holds_alternative<Closing>(state) || std::holds_alternative<TableClosed>(event))
        std::visit([&turn](const auto &happened) { take(turn, happened); }, event);
    return {std::move(state), std::move(effects)};
}

} // namespace app::session
