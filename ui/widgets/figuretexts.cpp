#include "widgets/figuretexts.h"

#include <array>

namespace ui {

static constexpr int figureColours = 8;

// A figure's number counts through the colours, then through what is on its head.
QString FigureTexts::name(int figure)
{
    const std::array<QString, figureColours> colour{
        tr("red", "a figure"),    tr("blue", "a figure"),      tr("yellow", "a figure"),
        tr("purple", "a figure"), tr("green", "a figure"),     tr("pink", "a figure"),
        tr("black", "a figure"),  tr("pale blue", "a figure"),
    };
    const std::array crown{
        tr("ears", "on a figure's head"),
        tr("antenna", "on a figure's head"),
        tr("round ears", "on a figure's head"),
        tr("feelers", "on a figure's head"),
    };
    const auto number = static_cast<std::size_t>(figure);
    return tr("%1, %2", "a figure: its colour, and what is on its head")
        .arg(colour.at(number % figureColours), crown.at(number / figureColours));
}

} // namespace ui
