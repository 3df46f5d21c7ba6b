#include "boards/linelook.h"

#include <algorithm>

namespace ui {

LineLook freeLook(int columns, int rows)
{
    constexpr int largestWithCrosses = 5;
    return std::max(columns, rows) > largestWithCrosses ? LineLook::Stones : LineLook::Crosses;
}

LineLook lookOf(const core::LinePreset &preset)
{
    return preset.gravity ? LineLook::Discs : freeLook(preset.columns, preset.rows);
}

} // namespace ui
