#pragma once

#include <QSize>
#include <QtMath>

namespace ui {

// What a felt has to fit into.
struct FeltRoom
{
    QSize size;
    int length = 4;
    int limit = 100;
    bool hasNames = false; // rows say whose they are
    qreal textScale = 1;
};

// The measures of a felt, in px. Its rows and columns lie on whole ones.
struct CodeMetrics
{
    int length = 4;
    int rows = 1;    // that are seen at once
    int caption = 0; // the height of what stands above
    int pitch = 48;  // from one peg to the next, across and down
    int number = 30; // of the row
    int label = 30;  // its number, and whose it is
    qreal step = 16; // from one pip to the next

    // The largest with which enough rows are seen.
    [[nodiscard]] static CodeMetrics fitting(const FeltRoom &room);

    [[nodiscard]] qreal peg() const { return 0.82 * pitch; }
    [[nodiscard]] qreal pad() const { return 0.26 * pitch; }
    // Above the first row and below the last.
    [[nodiscard]] int rowPad() const { return qRound(0.6 * pad()); }
    // The height of the code's row, which does not scroll.
    [[nodiscard]] int head() const { return qRound(1.12 * pitch); }
    // The widths of the columns beside the pegs.
    [[nodiscard]] int labelWidth() const { return qRound(0.6 * pad() + label); }
    [[nodiscard]] int answerWidth() const;
    [[nodiscard]] QSize size() const; // of the felt

    bool operator==(const CodeMetrics &) const = default;
};

} // namespace ui
