#include "boards/codethumbnail.h"

#include "boards/codepegs.h"
#include "boards/thumbnail.h"
#include "style/style.h"

#include <QPainter>

#include <array>

namespace ui {

static void paintGuesses(QPainter &painter, const QRectF &plate, Theme theme)
{
    struct Guess
    {
        const char *code;
        core::Feedback found;
    };
    static constexpr std::array<Guess, 3> guesses{{{"2904", {1, 1}}, {"7914", {2, 1}}, {"7941", {4, 0}}}};
    const qreal side = plate.width();
    for (std::size_t row = 0; row < guesses.size(); ++row) {
        const qreal y = plate.top() + (0.22 + 0.28 * static_cast<qreal>(row)) * side;
        for (int place = 0; place < 4; ++place)
            paintPeg(painter, {plate.left() + (0.14 + 0.18 * place) * side, y}, 0.16 * side,
                     QChar::fromLatin1(guesses[row].code[place]), PegLook::Digits, theme);
        paintFeedback(painter, {plate.left() + 0.79 * side, y - 0.08 * side}, 0.08 * side, 4,
                      guesses[row].found, theme);
    }
}

void paintCodeThumbnail(QPainter &painter, const QRectF &area, Theme theme)
{
    painter.save();
    const QRectF plate = paintThumbnailGround(painter, area, Role::Felt, theme);
    if (isDetailed(plate)) {
        paintGuesses(painter, plate, theme);
        return painter.restore();
    }
    const qreal side = plate.width();
    constexpr int rows = 3;
    const qreal pitch = 0.27 * side;
    const qreal peg = 0.82 * pitch;
    const QColor bone = colour(theme, Role::Bone);
    for (int row = 0; row < rows; ++row) {
        const qreal y = plate.top() + side / 2 + (row - 1) * pitch;
        for (int place = 0; place < 2; ++place) {
            const QPointF centre(plate.left() + (0.24 + 0.27 * place) * side, y);
            if (row == rows - 1) {
                paintWell(painter, centre, peg, WellDepth::Next, theme);
                continue;
            }
            painter.setPen(Qt::NoPen);
            painter.setBrush(faded(Qt::black, 0.22F));
            painter.drawEllipse(centre + QPointF(0, 0.02 * side), peg / 2, peg / 2);
            painter.setBrush(bone);
            painter.drawEllipse(centre, peg / 2, peg / 2);
        }
        if (row < rows - 1)
            paintFeedback(painter, {plate.left() + 0.68 * side, y - 0.11 * side}, 0.11 * side, 4,
                          {row == 0 ? 1 : 2, row == 0 ? 2 : 1}, theme);
    }
    painter.restore();
}

} // namespace ui
