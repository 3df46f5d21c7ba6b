#include "session/reducer.h"

#include "session/leaving.h"
#include "session/visiting.h"
#include "session/wayin.h"

namespace app::session {

Transition reduce(State state, const Event &event, const Context &context)
{
    std::vector<Effect> effects;
    const Reduction reduction{state, context, effects};
    if (!std::holds_alternative<Closing>(state) || std::holds_alternative<TableClosed>(event))
        std::visit([&reduction](const auto &happened) { take(reduction, happened); }, event);
    return {std::move(state), std::move(effects)};
}

} // namespace app::session
