#pragma once

#include "boards/linelook.h"

#include <QtGlobal>

namespace ui {

// How far each movement has come, from 0 to 1 where not said otherwise; the resting state to begin with.
struct LineFrame
{
    qreal pieceScale = 1;
    qreal pieceOpacity = 1;
    qreal height = 0; // cells above its place, of a falling disc
    qreal pool = 1;
    qreal capsule = 1;
    qreal dim = 1; // of the pieces outside of the winning rows
};

// The movements that one new piece brings: it lands, or falls and bounces twice, its pool fades in, a winning
// row lights up.
class LineMotion
{
public:
    LineMotion() = default;
    LineMotion(LineLook look, Cell cell, bool wins);

    // Milliseconds until the piece reaches its place, and until everything rests.
    [[nodiscard]] int landingTime() const;
    [[nodiscard]] int duration() const;
    [[nodiscard]] LineFrame at(int milliseconds) const;

private:
    LineLook m_look = LineLook::Crosses;
    int m_depth = 0; // cells that a disc falls
    bool m_wins = false;
};

} // namespace ui
