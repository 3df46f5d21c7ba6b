#include "boards/lineground.h"

#include "boards/wood.h"
#include "style/style.h"

#include <QPainter>

#include <algorithm>

namespace ui {
namespace {

// Engraved between the cells; the lines do not touch the rim.
void paintCrossGrid(QPainter &painter, const LineScene &scene)
{
    const LineGeometry &place = scene.geometry;
    const Cell last(scene.view.columns - 1, scene.view.rows - 1);
    const QRectF field = QRectF(place.cellRect({0, 0}).topLeft(), place.cellRect(last).bottomRight());
    const qreal short_ = 0.09 * place.cell();
    const qreal width = std::clamp(0.03 * place.cell(), 2.0, 4.0);
    for (int column = 1; column < scene.view.columns; ++column) {
        const qreal x = field.left() + column * place.cell();
        paintEngraved(painter, {x, field.top() + short_}, {x, field.bottom() - short_}, width,
                      scene.board.theme);
    }
    for (int row = 1; row < scene.view.rows; ++row) {
        const qreal y = field.top() + row * place.cell();
        paintEngraved(painter, {field.left() + short_, y}, {field.right() - short_, y}, width,
                      scene.board.theme);
    }
}

void paintHoles(QPainter &painter, const LineScene &scene)
{
    const qreal r = scene.geometry.holeRadius();
    for (int row = 0; row < scene.view.rows; ++row) {
        for (int column = 0; column < scene.view.columns; ++column) {
            const QPointF centre = scene.geometry.centre({column, row});
            painter.setPen(Qt::NoPen);
            painter.setBrush(faded(Qt::white, scene.board.theme == Theme::Light ? 0.30F : 0.14F));
            painter.drawEllipse(centre + QPointF(0, 1.4), r, r);
            painter.setBrush(colour(scene.board.theme, Role::FeltDeep));
            painter.drawEllipse(centre, r, r);
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(faded(Qt::black, 0.38F), 2.2, Qt::SolidLine, Qt::FlatCap));
            painter.drawArc(QRectF(centre - QPointF(r - 1, r - 1), centre + QPointF(r - 1, r - 1)), 12 * 16,
                            156 * 16);
        }
    }
}

// The five dots of a large board, nearer to the rim on smaller ones; none where they would crowd.
void paintDots(QPainter &painter, const LineScene &scene)
{
    const int least = std::min(scene.view.columns, scene.view.rows);
    if (least < 9)
        return;
    const int inset = least >= 13 ? 3 : 2;
    const qreal r = std::max(2.5, 0.1 * scene.geometry.cell());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(scene.board.theme, Role::WoodLine));
    for (const int column : {inset, scene.view.columns - 1 - inset}) {
        for (const int row : {inset, scene.view.rows - 1 - inset})
            painter.drawEllipse(scene.geometry.centre({column, row}), r, r);
    }
    if (scene.view.columns % 2 == 1 && scene.view.rows % 2 == 1)
        painter.drawEllipse(scene.geometry.centre({scene.view.columns / 2, scene.view.rows / 2}), r, r);
}

void paintCrossings(QPainter &painter, const LineScene &scene)
{
    const LineGeometry &place = scene.geometry;
    const int right = scene.view.columns - 1;
    const int bottom = scene.view.rows - 1;
    const qreal width = std::clamp(0.05 * place.cell(), 1.0, 1.8);
    for (int column = 0; column <= right; ++column)
        paintEngraved(painter, place.centre({column, 0}), place.centre({column, bottom}), width,
                      scene.board.theme);
    for (int row = 0; row <= bottom; ++row)
        paintEngraved(painter, place.centre({0, row}), place.centre({right, row}), width, scene.board.theme);
    paintDots(painter, scene);
}

} // namespace

void paintLineGround(QPainter &painter, const LineScene &scene)
{
    paintShadow(painter, scene.geometry.board(), radius::board, scene.board.theme);
    paintWood(painter, scene.geometry.board(), radius::board, scene.board.grain, scene.board.theme);
    switch (scene.look) {
    case LineLook::Crosses:
        paintCrossGrid(painter, scene);
        break;
    case LineLook::Discs:
        paintHoles(painter, scene);
        break;
    case LineLook::Stones:
        paintCrossings(painter, scene);
        break;
    }
}

} // namespace ui
