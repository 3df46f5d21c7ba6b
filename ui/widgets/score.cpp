#include "widgets/score.h"

#include <algorithm>

namespace ui {

int winsOf(const std::vector<core::ScoreLine> &score, const QString &person)
{
    const auto line = std::ranges::find(score, person, &core::ScoreLine::person);
    return line == score.end() ? 0 : line->wins;
}

} // namespace ui
