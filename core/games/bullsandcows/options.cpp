#include "games/bullsandcows/options.h"

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::Literals::StringLiterals;

int CodeOptions::limitFor(int players) const
{
    const int asked = guesses == 0 ? mostGuesses : guesses;
    return mode == Mode::Race ? std::min(asked, mostRows / players) : asked;
}

void visitOptions(OptionVisitor &visitor, CodeOptions &options)
{
    static constexpr std::array modes{"race"_L1, "co_op"_L1, "duel"_L1};
    visitor.choice("mode"_L1, options.mode, modes);
    visitor.number("length"_L1, options.form.length, 3, 8);
    visitor.number("symbols"_L1, options.form.symbols, 2, 16);
    visitor.flag("repeats"_L1, options.form.repeats);
    visitor.number("guesses"_L1, options.guesses, 0, CodeOptions::mostGuesses);
}

std::optional<Refusal> conflict(const CodeOptions &options)
{
    if (!options.form.repeats && options.form.symbols < options.form.length)
        return Refusal{"too_few_symbols"_L1, {{"least"_L1, options.form.length}}};
    return std::nullopt;
}

} // namespace core
