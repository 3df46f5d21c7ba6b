#pragma once

#include "boards/boardscene.h"
#include "boards/codemetrics.h"
#include "boards/codepegs.h"
#include "boards/typedcode.h"
#include "style/style.h"

class QPainter;

namespace ui {

// What stands above a felt.
struct CodeCaption
{
    QString title;
    QString detail;
    [[nodiscard]] QString whole() const
    {
        return detail.isEmpty() ? title : title + QStringLiteral(", ") + detail;
    }
};

// One guess on a felt.
struct GuessGridRow
{
    QString guess; // empty where it is not to be seen
    core::Feedback feedback;
    bool isPending = false; // waits for its answer
    QString name;           // whose guess it is, on a board that all share
    int colour = 0;         // of the name: a seat's
    QString said;           // to who listens
    bool operator==(const GuessGridRow &) const = default;
};

// What moves on a felt, in ms since it began.
struct GuessGridMotion
{
    int putPlace = -1; // where a peg has been put
    int put = BoardScene::atRest;
    int answer = BoardScene::atRest; // of the newest row
    int turn = BoardScene::atRest;   // of the code, over to its face
};

// All that the picture of a felt depends on.
struct GuessGridScene
{
    enum class Code { Covered, Missing, Open, Entered };
    enum class Entry { None, Idle, Ready };

    CodeMetrics metrics;
    int limit = 100;
    std::vector<GuessGridRow> rows;
    CodeCaption caption;
    bool isAwaited = false; // the others wait for a guess here
    Code code = Code::Covered;
    QString codeText; // where it is open
    bool isOwnCode = false;
    bool isUnderLid = false;   // one's own code, while its owner does not look at it
    Entry entry = Entry::None; // Ready: it may be sent now
    TypedCode symbols;
    PegLook look = PegLook::Digits;
    Look dress = {};
    GuessGridMotion motion;

    [[nodiscard]] bool entersCode() const { return code == Code::Entered; }
    [[nodiscard]] bool entersRow() const { return entry != Entry::None && !entersCode(); }
    // -1 where none is entered.
    [[nodiscard]] int entryRow() const { return entersRow() ? static_cast<int>(rows.size()) : -1; }
    // With the row that is being entered, and with empty ones where there is room.
    [[nodiscard]] int rowCount() const;
};

// A cell of a felt: column 0 is before the places, the one behind them has the answer.
struct GuessGridCell
{
    QRectF area;
    int row = 0;
    int column = 0;
    bool hasFocus = false;
};

// Title and detail below each other, or where there is one line beside each other; then the detail gives way
// to the title.
void paintCaption(QPainter &painter, const QRectF &area, const CodeCaption &caption, const Look &look);
// How much of the width it takes, from the left.
[[nodiscard]] qreal captionWidth(const QSizeF &area, const CodeCaption &caption, const Look &look);
void paintFelt(QPainter &painter, const GuessGridScene &scene);
void paintCodeCell(QPainter &painter, const GuessGridScene &scene, const GuessGridCell &cell);
void paintGuessCell(QPainter &painter, const GuessGridScene &scene, const GuessGridCell &cell);

// How long the movements take, in ms; the covers of a code of that length turn over one after the other.
inline constexpr int puttingTime = 140;
inline constexpr int answeringTime = 200;
[[nodiscard]] int turningTime(int length);

} // namespace ui
