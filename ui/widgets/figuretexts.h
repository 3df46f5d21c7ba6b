#pragma once

#include <QCoreApplication>

namespace ui {

// What the figures are called, each by another name: "pink, ears".
class FigureTexts
{
    Q_DECLARE_TR_FUNCTIONS(ui::FigureTexts)

public:
    // 0 to 31.
    [[nodiscard]] static QString name(int figure);
};

} // namespace ui
