#include "boards/linepainting.h"

#include "boards/boardpaint.h"
#include "boards/pieces.h"
#include "style/style.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr qreal poolPart = 0.84;
constexpr qreal discPart = 0.77;
constexpr qreal stonePart = 0.88;
constexpr qreal dimmedPiece = 0.42;

qreal pieceSize(const LineScene &scene)
{
    return scene.geometry.cell() * (scene.look == LineLook::Discs ? discPart : stonePart);
}

void paintPiece(QPainter &painter, const LineScene &scene, QPointF centre, int seat)
{
    if (scene.look == LineLook::Crosses)
        paintMark(painter, centre, scene.geometry.cell(), seat, scene.board.theme);
    else
        paintDisc(painter, centre, pieceSize(scene), seat, scene.board.theme);
}

// As one picture, so that a mark and its rim fade together.
void paintFadedPiece(QPainter &painter, const LineScene &scene, QPointF centre, int seat, qreal opacity)
{
    if (opacity >= 1) {
        paintPiece(painter, scene, centre, seat);
        return;
    }
    const qreal ratio = painter.device()->devicePixelRatioF();
    const int side = qCeil(scene.geometry.cell()) + 2;
    QPixmap piece(QSize(side, side) * ratio);
    piece.setDevicePixelRatio(ratio);
    piece.fill(Qt::transparent);
    QPainter onPiece(&piece);
    onPiece.setRenderHint(QPainter::Antialiasing);
    paintPiece(onPiece, scene, QPointF(side, side) / 2, seat);
    onPiece.end();
    painter.setOpacity(opacity);
    painter.drawPixmap(centre - QPointF(side, side) / 2, piece);
    painter.setOpacity(1);
}

void paintColumnLight(QPainter &painter, const LineScene &scene)
{
    const auto ghost = scene.ghost();
    if (scene.look != LineLook::Discs || !ghost)
        return;
    const QRectF top = scene.geometry.cellRect({ghost->x(), 0});
    const QRectF board = scene.geometry.board();
    const QRectF light(top.left(), board.top() + 6, top.width(), board.height() - 12);
    painter.setPen(Qt::NoPen);
    painter.setBrush(scene.board.theme == Theme::Light ? faded(colour(scene.board.theme, Role::Bone), 0.46F)
                                                       : faded(colour(scene.board.theme, Role::Lamp), 0.22F));
    // The holes stay dark: the light lies on the wood.
    QPainterPath wood;
    wood.addRoundedRect(light, 10, 10);
    const qreal r = scene.geometry.holeRadius();
    for (int row = 0; row < scene.view.rows; ++row)
        wood.addEllipse(scene.geometry.centre({ghost->x(), row}), r, r);
    painter.drawPath(wood);
}

// Lamp light that lies beneath the pieces of a winning row, grown from its first cell on.
void paintCapsules(QPainter &painter, const LineScene &scene)
{
    if (scene.frame.capsule <= 0)
        return;
    const qreal part = scene.look == LineLook::Crosses ? poolPart
                       : scene.look == LineLook::Discs ? 1.0
                                                       : 1.28;
    const qreal r = part * scene.geometry.cell() / 2;
    painter.setPen(QPen(colour(scene.board.theme, Role::PoolRim), 2));
    painter.setBrush(colour(scene.board.theme, Role::Pool));
    for (const LineView::Run &run : scene.view.winningRuns()) {
        const QPointF from = scene.geometry.centre(run.from);
        const QPointF way = (scene.geometry.centre(run.to) - from) * scene.frame.capsule;
        const qreal length = std::hypot(way.x(), way.y());
        painter.save();
        painter.translate(from);
        painter.rotate(qRadiansToDegrees(std::atan2(way.y(), way.x())));
        painter.drawRoundedRect(QRectF(-r, -r, length + 2 * r, 2 * r), r, r);
        painter.restore();
    }
}

void paintLastPool(QPainter &painter, const LineScene &scene)
{
    const auto last = scene.view.last();
    if (!last || !scene.view.line.empty() || scene.look != LineLook::Crosses)
        return;
    const qreal cell = scene.geometry.cell();
    const qreal inset = (1 - poolPart) / 2 * cell;
    painter.setOpacity(scene.frame.pool);
    painter.setPen(QPen(colour(scene.board.theme, Role::PoolRim), 2));
    painter.setBrush(colour(scene.board.theme, Role::Pool));
    painter.drawRoundedRect(scene.geometry.cellRect(*last).adjusted(inset, inset, -inset, -inset),
                            0.09 * cell, 0.09 * cell);
    painter.setOpacity(1);
}

void paintLastRing(QPainter &painter, const LineScene &scene)
{
    const auto last = scene.view.last();
    if (!last || !scene.view.line.empty() || scene.look == LineLook::Crosses)
        return;
    const bool onFelt = scene.look == LineLook::Discs;
    const qreal width = std::clamp(0.1 * scene.geometry.cell(), 2.0, 4.5);
    const qreal r = pieceSize(scene) / 2 + width / 2 + (onFelt ? -0.5 : 1);
    painter.setOpacity(scene.frame.pool);
    painter.setBrush(Qt::NoBrush);
    if (!onFelt) {
        painter.setPen(QPen(faded(colour(scene.board.theme, Role::PoolRim), 0.8F), width + 2));
        painter.drawEllipse(scene.geometry.centre(*last), r, r);
    }
    const bool lightWood = !onFelt && scene.board.theme == Theme::Light;
    painter.setPen(QPen(colour(scene.board.theme, lightWood ? Role::Pool : Role::Lamp), width));
    painter.drawEllipse(scene.geometry.centre(*last), r, r);
    painter.setOpacity(1);
}

// A disc on its way is seen above the frame and through the holes only.
void clipToHoles(QPainter &painter, const LineScene &scene, int column)
{
    const QRectF board = scene.geometry.board();
    const qreal r = scene.geometry.holeRadius();
    QPainterPath seen;
    seen.addRect(QRectF(board.left(), 0, board.width(), board.top()));
    for (int row = 0; row < scene.view.rows; ++row)
        seen.addEllipse(scene.geometry.centre({column, row}), r, r);
    painter.setClipPath(seen);
}

void paintNewest(QPainter &painter, const LineScene &scene, Cell cell, int seat)
{
    painter.save();
    if (scene.frame.height > 0)
        clipToHoles(painter, scene, cell.x());
    const QPointF centre = scene.geometry.centre(cell)
                           - QPointF(0, scene.frame.height * scene.geometry.cell());
    painter.translate(centre);
    painter.scale(scene.frame.pieceScale, scene.frame.pieceScale);
    painter.translate(-centre);
    paintFadedPiece(painter, scene, centre, seat, scene.frame.pieceOpacity);
    painter.restore();
}

void paintPieces(QPainter &painter, const LineScene &scene)
{
    const bool won = !scene.view.line.empty();
    const qreal rest = 1 - (1 - dimmedPiece) * scene.frame.dim;
    for (int row = 0; row < scene.view.rows; ++row) {
        for (int column = 0; column < scene.view.columns; ++column) {
            const Cell cell(column, row);
            const auto seat = scene.view.seatAt(cell);
            if (!seat)
                continue;
            const bool lit = std::ranges::find(scene.view.line, cell) != scene.view.line.end();
            if (scene.view.last() == cell)
                paintNewest(painter, scene, cell, *seat);
            else
                paintFadedPiece(painter, scene, scene.geometry.centre(cell), *seat, won && !lit ? rest : 1);
        }
    }
}

void paintGhostCross(QPainter &painter, const LineScene &scene, Cell cell)
{
    painter.setPen(
        QPen(faded(colour(scene.board.theme, Role::Bone), scene.board.theme == Theme::Light ? 0.7F : 0.45F),
             1.8));
    const QPointF left = scene.geometry.centre({0, cell.y()});
    const QPointF right = scene.geometry.centre({scene.view.columns - 1, cell.y()});
    const QPointF top = scene.geometry.centre({cell.x(), 0});
    const QPointF bottom = scene.geometry.centre({cell.x(), scene.view.rows - 1});
    painter.drawLine(left, right);
    painter.drawLine(top, bottom);
}

void paintGhost(QPainter &painter, const LineScene &scene)
{
    const auto ghost = scene.ghost();
    if (!ghost)
        return;
    const QPointF centre = scene.geometry.centre(*ghost);
    if (scene.look != LineLook::Discs) {
        paintFadedPiece(painter, scene, centre, scene.ghostSeat,
                        scene.board.theme == Theme::Light ? 0.38 : 0.55);
        return;
    }
    paintPiece(painter, scene, scene.geometry.above(ghost->x()), scene.ghostSeat);
    const qreal r = pieceSize(scene) / 2;
    painter.setBrush(Qt::NoBrush);
    QPen dashes(colour(scene.board.theme, Role::Bone), 2, Qt::CustomDashLine, Qt::FlatCap);
    dashes.setDashPattern({2.4, 2.1});
    painter.setPen(dashes);
    painter.drawEllipse(centre, r, r);
}

void paintFocusedCell(QPainter &painter, const LineScene &scene)
{
    const auto focus = scene.cellOf(scene.board.focus);
    if (!focus)
        return;
    const qreal cell = scene.geometry.cell();
    const qreal inset = (1 - poolPart) / 2 * cell;
    const QRectF area = scene.geometry.cellRect(*focus).adjusted(inset, inset, -inset, -inset);
    const qreal half = pieceSize(scene) / 2 + 2;
    paintFocus(painter, scene.board.theme, [&] {
        if (scene.look == LineLook::Crosses)
            painter.drawRoundedRect(area, 0.09 * cell, 0.09 * cell);
        else
            painter.drawEllipse(area.center(), half, half);
    });
}

} // namespace

void paintLineScene(QPainter &painter, const LineScene &scene)
{
    paintTurnRing(painter, scene.board, scene.geometry.board());
    paintColumnLight(painter, scene);
    paintCapsules(painter, scene);
    paintLastPool(painter, scene);
    if (scene.look == LineLook::Stones && scene.board.ghost)
        paintGhostCross(painter, scene, *scene.ghost());
    paintPieces(painter, scene);
    paintLastRing(painter, scene);
    paintGhost(painter, scene);
    paintFocusedCell(painter, scene);
}

} // namespace ui
