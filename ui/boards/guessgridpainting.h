#pragma once

#include "boards/codegeometry.h"
#include "boards/codepegs.h"
#include "boards/typedcode.h"

#include <QStringList>

class QPainter;

namespace ui {

// One guess on a felt.
struct GuessGridRow
{
    QString guess; // empty where it is not to be seen
    core::Feedback feedback;
    bool isPending = false; // waits for its answer
    QString name;           // whose guess it is, on a board that all share
    int colour = 0;         // of the name: a seat's
    bool operator==(const GuessGridRow &) const = default;
};

// All that the picture of a felt depends on.
struct GuessGridScene
{
    enum class Code { Covered, Missing, Open, Entered };
    enum class Entry { None, Idle, Ready };

    CodeMetrics metrics;
    int rowsSeen = 1;
    int limit = 100;
    std::vector<GuessGridRow> rows;
    Code code = Code::Covered;
    QString codeText; // where it is open
    bool isOwnCode = false;
    Entry entry = Entry::None; // Ready: it may be sent now
    TypedCode symbols;
    bool hasFocus = false;
    qreal scrolled = 0; // px
    PegLook look = PegLook::Digits;
    Theme theme = Theme::Light;
    qreal textScale = 1;
    // Movements: where a peg has just been put and how far it is in, how much of the newest answer is there,
    // and how long the code has been turning, in ms.
    int putPlace = -1;
    qreal put = 1;
    qreal answered = 1;
    int turned = 10'000;

    [[nodiscard]] bool entersRow() const { return entry != Entry::None && code != Code::Entered; }
    // With the row that is being entered, and with empty ones where there is room.
    [[nodiscard]] int rowCount() const;
    // Where the rows lie; they are cut off above it.
    [[nodiscard]] QRectF rowsArea() const;
    [[nodiscard]] qreal contentHeight() const { return rowCount() * metrics.pitch; }
    [[nodiscard]] qreal rowY(int row) const; // its middle
    [[nodiscard]] qreal headY() const;       // the middle of the code
    [[nodiscard]] qreal entryY() const;
    [[nodiscard]] QPointF centre(int place, qreal y) const { return {metrics.placeX(place), y}; }
};

void paintGuessGrid(QPainter &painter, const GuessGridScene &scene);

// How long the covers of a code of that length take to turn over, in ms.
[[nodiscard]] int turningTime(int length);

} // namespace ui
