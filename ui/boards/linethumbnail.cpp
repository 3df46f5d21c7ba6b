#include "boards/linethumbnail.h"

#include "boards/pieces.h"
#include "boards/thumbnail.h"
#include "style/style.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <span>

namespace ui {
namespace {

constexpr int grid = 5;

struct Piece
{
    int column;
    int row;
    int seat;
};

void paintLines(QPainter &painter, const QRectF &area, int first, int count, qreal step, qreal width,
                Theme theme)
{
    painter.setPen(QPen(faded(colour(theme, Role::WoodLine), 0.8F), width, Qt::SolidLine, Qt::RoundCap));
    const qreal inset = step; // up to the outermost lines
    for (int index = first; index < first + count; ++index) {
        const qreal at = index * step;
        painter.drawLine(QPointF(area.left() + at, area.top() + inset),
                         QPointF(area.left() + at, area.bottom() - inset));
        painter.drawLine(QPointF(area.left() + inset, area.top() + at),
                         QPointF(area.right() - inset, area.top() + at));
    }
}

void paintSmallDisc(QPainter &painter, QPointF centre, qreal diameter, const QColor &fill, Theme theme)
{
    painter.setPen(theme == Theme::Dark ? QPen(faded(colour(theme, Role::Bone), 0.8F), 1) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawEllipse(centre, diameter / 2, diameter / 2);
}

void paintCrosses(QPainter &painter, const QRectF &area, Theme theme)
{
    const qreal margin = 0.12 * area.width();
    const qreal cell = (area.width() - 2 * margin) / 3;
    const qreal width = std::max(1.2, 0.026 * area.width());
    painter.setPen(QPen(faded(colour(theme, Role::WoodLine), 0.8F), width, Qt::SolidLine, Qt::RoundCap));
    for (const qreal at : {margin + cell, margin + 2 * cell}) {
        painter.drawLine(area.topLeft() + QPointF(at, margin),
                         area.topLeft() + QPointF(at, area.height() - margin));
        painter.drawLine(area.topLeft() + QPointF(margin, at),
                         area.topLeft() + QPointF(area.width() - margin, at));
    }
    for (const Piece &piece :
         {Piece{0, 0, 0}, Piece{2, 0, 1}, Piece{1, 1, 0}, Piece{0, 2, 1}, Piece{2, 2, 0}}) {
        const QPointF centre = area.topLeft() + QPointF(margin, margin)
                               + QPointF(piece.column + 0.5, piece.row + 0.5) * cell;
        paintMark(painter, centre, 1.05 * cell, piece.seat, theme);
    }
}

void paintPiece(QPainter &painter, QPointF centre, qreal diameter, int seat, bool isDetailed, Theme theme)
{
    if (isDetailed)
        paintDisc(painter, centre, diameter, seat, theme);
    else
        paintSmallDisc(painter, centre, diameter, seatColour(seat), theme);
}

void paintDiscs(QPainter &painter, const QRectF &area, Theme theme)
{
    static constexpr std::array<const char *, 5> rows{".....", "...x.", "..xo.", ".xoo.", "xooxo"};
    const qreal cell = 0.9 * area.width() / rows.size();
    const qreal margin = 0.05 * area.width();
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t column = 0; column < rows.size(); ++column) {
            const QPointF centre = area.topLeft()
                                   + QPointF(margin + (qreal(column) + 0.5) * cell,
                                             margin + (qreal(row) + 0.5) * cell);
            const char piece = rows[row][column];
            if (piece == '.')
                paintSmallDisc(painter, centre, 0.8 * cell, colour(theme, Role::FeltDeep), Theme::Light);
            else
                paintPiece(painter, centre, 0.8 * cell, piece == 'x' ? 0 : 1, isDetailed(area), theme);
        }
    }
}

void paintStones(QPainter &painter, const QRectF &area, Theme theme)
{
    static constexpr std::array<Piece, 7> few{
        {{1, 1, 1}, {2, 1, 1}, {3, 1, 0}, {2, 2, 0}, {3, 2, 1}, {1, 3, 0}, {4, 3, 0}}};
    static constexpr std::array<Piece, 10> many{{{5, 1, 0},
                                                 {3, 2, 1},
                                                 {4, 2, 0},
                                                 {2, 3, 1},
                                                 {3, 3, 0},
                                                 {4, 3, 1},
                                                 {2, 4, 0},
                                                 {3, 4, 1},
                                                 {4, 4, 1},
                                                 {1, 5, 1}}};
    const bool isLarge = isDetailed(area);
    const int lines = isLarge ? 7 : grid;
    const qreal step = area.width() / (lines + 1);
    paintLines(painter, area, 1, lines, step, std::max(1.0, 0.012 * area.width()), theme);
    for (const Piece &piece : isLarge ? std::span<const Piece>(many) : std::span<const Piece>(few))
        paintPiece(painter, area.topLeft() + QPointF(piece.column + 1, piece.row + 1) * step, 0.86 * step,
                   piece.seat, isLarge, theme);
}

} // namespace

void paintLineThumbnail(QPainter &painter, const QRectF &area, LineLook look, Theme theme)
{
    painter.save();
    const QRectF plate = paintThumbnailGround(painter, area, Role::Wood, theme);
    switch (look) {
    case LineLook::Crosses:
        paintCrosses(painter, plate, theme);
        break;
    case LineLook::Discs:
        paintDiscs(painter, plate, theme);
        break;
    case LineLook::Stones:
        paintStones(painter, plate, theme);
        break;
    }
    painter.restore();
}

} // namespace ui
