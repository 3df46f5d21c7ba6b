#include "words.h"

#include <cstdlib>

namespace bench {

bool has(std::string_view text, std::string_view what)
{
    return text.find(what) != std::string_view::npos;
}

int numberAfter(std::string_view text, std::string_view key)
{
    const std::size_t at = text.find(key);
    return at == std::string_view::npos ? -1 : std::atoi(text.data() + at + key.size());
}

std::string_view wordAfter(std::string_view text, std::string_view key)
{
    const std::size_t at = text.find(key);
    if (at == std::string_view::npos)
        return {};
    const std::string_view rest = text.substr(at + key.size());
    return rest.substr(0, rest.find('"'));
}

} // namespace bench
