#pragma once

#include "games/bullsandcows/view.h"

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace ui {

using core::CodeView;

// The measures of a felt's rows, in px.
struct CodeMetrics
{
    int length = 4;
    qreal pitch = 48;  // from one peg to the next, across and down
    qreal number = 30; // of the row
    qreal label = 30;  // its number, and whose it is
    qreal step = 16;   // from one pip to the next

    [[nodiscard]] qreal pad() const { return 0.26 * pitch; }
    [[nodiscard]] qreal peg() const { return 0.82 * pitch; }
    // The row of the code, which does not scroll.
    [[nodiscard]] qreal head() const { return 1.12 * pitch; }
    [[nodiscard]] qreal width() const;
    [[nodiscard]] qreal height(int rows) const;
    [[nodiscard]] qreal placeX(int place) const;
    [[nodiscard]] qreal feedbackX() const;

    bool operator==(const CodeMetrics &) const = default;
};

// What has to be placed.
struct CodeContent
{
    CodeView::Mode mode = CodeView::Mode::Race;
    int length = 4;
    int symbols = 10;
    int limit = 100;
    int others = 0;    // whose progress is shown beside the board
    bool felt = true;  // a board of one's own, or of all
    bool keys = true;  // somebody plays here
    bool wide = false; // rows say whose they are
    qreal textScale = 1;

    bool operator==(const CodeContent &) const = default;
};

// Where everything of the code board lies in its widget.
struct CodeGeometry
{
    CodeGeometry() = default;
    CodeGeometry(QSizeF room, const CodeContent &content);

    CodeMetrics metrics;
    int rows = 0; // that are seen at once
    std::vector<QRectF> captions;
    std::vector<QRectF> felts; // in a duel two, else one or none
    QRectF aside;              // empty where there is no room for it
    QRectF keys;
    qreal keyHeight = 0;
    QRectF actions;

private:
    void placeBelow(const QSizeF &room, const CodeContent &content);
    void chooseMetrics(qreal wide, qreal high, const CodeContent &content);
};

} // namespace ui
