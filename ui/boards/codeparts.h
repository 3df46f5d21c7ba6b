#pragma once

#include "boards/codesidebar.h"
#include "boards/guessgrid.h"
#include "boards/symbolpad.h"
#include "widgets/segmented.h"

#include <array>

class QHBoxLayout;

namespace ui {

struct CodeModel;

// What lies on a code board, and where: felts, what there is to say beside them, the keys, and a row of
// actions. They are as large as there is room for, and in the middle of it. In a low board there is less
// between them, and in a narrow one nothing beside the felt.
class CodeParts
{
public:
    explicit CodeParts(QWidget &board);

    void show(const CodeModel &model);
    [[nodiscard]] const GuessGrid &entryGrid(const CodeModel &model) const;
    // Where what stands above the others is painted, where there is no felt.
    [[nodiscard]] QRect captionRect() const;

    std::array<GuessGrid *, 2> grids;
    CodeSidebar *aside;
    SymbolPad *keys;
    Button *send;
    Label *hint;
    Segmented *looks;

private:
    void layOut();
    void say(const CodeModel &model);
    void arrange(const CodeModel &model);
    void showGrids(const CodeModel &model, const CodeMetrics &metrics);
    [[nodiscard]] CodeMetrics metricsIn(QSize room, const CodeModel &model) const;
    // Gives how much of the width it takes.
    int arrangeAside(const CodeModel &model, QSize room);
    void arrangeActions(int width);
    void fitHint();

    QWidget &m_board;
    QHBoxLayout *m_middle;
    QHBoxLayout *m_actions;
};

} // namespace ui
