#include "boards/guessgridpainting.h"

#include <QEasingCurve>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr int turnEach = 220;
constexpr int turnApart = 60;
constexpr int leastTitle = 13;    // px
constexpr qreal captionLine = 21; // px
constexpr qreal ringWidth = 4;
constexpr qreal ringAway = 3;

using Code = GuessGridScene::Code;

QColor boneOf(const GuessGridScene &scene, float alpha)
{
    return faded(colour(scene.dress.theme, Role::Bone), alpha);
}

// The icon left of the code: locked, or seen by its owner only.
void paintCodeSign(QPainter &painter, const GuessGridScene &scene, const QRectF &area)
{
    const bool closed = scene.code == Code::Covered;
    if (!closed && !(scene.isOwnCode && scene.code == Code::Open))
        return;
    const int side = std::clamp(qRound(0.34 * scene.metrics.pitch), 13, 20);
    const QPixmap sign = icon(closed ? u"lock" : u"eye", boneOf(scene, 0.85F), side,
                              painter.device()->devicePixelRatioF());
    const qreal x = 0.6 * scene.metrics.pad() + scene.metrics.number / 2.0;
    painter.drawPixmap(QPointF(std::round(x - side / 2.0), std::round(area.center().y() - side / 2.0)), sign);
}

// What lies on a place of an open code; or what lay there, before it turned over.
void paintCodeFace(QPainter &painter, const GuessGridScene &scene, int place, bool isPeg)
{
    const qreal side = scene.metrics.peg();
    if (isPeg && place < scene.codeText.size())
        paintPeg(painter, {}, side, scene.codeText.at(place), scene.look, scene.dress.theme);
    else if (!isPeg && scene.isOwnCode)
        paintLid(painter, {}, side, scene.dress.theme);
    else if (!isPeg)
        paintCover(painter, {}, side, scene.dress.theme);
}

// A cover narrows to its edge and comes up as a peg, and a lid the other way round, too.
void paintTurning(QPainter &painter, const GuessGridScene &scene, QPointF centre, int place)
{
    const qreal part = std::clamp((scene.motion.turn - turnApart * place) / qreal(turnEach), 0.0, 1.0);
    painter.save();
    painter.translate(centre);
    painter.scale(std::max(0.02, std::abs(1 - 2 * part)), 1);
    paintCodeFace(painter, scene, place, (part < 0.5) == scene.isUnderLid);
    painter.restore();
}

// A place for a code on the dark ground of the head.
void paintSlot(QPainter &painter, const GuessGridScene &scene, QPointF centre, Qt::PenStyle style)
{
    const qreal r = scene.metrics.peg() / 2 - 1;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(boneOf(scene, 0.42F), 1.4, style));
    painter.drawEllipse(centre, r, r);
}

// How much of a peg's size is there, so long after it was put.
qreal settled(int time)
{
    QEasingCurve settle(QEasingCurve::OutBack);
    settle.setOvershoot(0.8);
    return 0.8 + 0.2 * settle.valueForProgress(std::min(1.0, time / qreal(puttingTime)));
}

void paintEntry(QPainter &painter, const GuessGridScene &scene, QPointF centre, int place, bool hasFocus)
{
    const qreal side = scene.metrics.peg();
    paintWell(painter, centre, side, WellDepth::Next, scene.dress.theme);
    if (scene.entersCode())
        paintSlot(painter, scene, centre, Qt::SolidLine);
    if (const QChar symbol = scene.symbols.at(place); !symbol.isNull()) {
        const qreal scale = place == scene.motion.putPlace ? settled(scene.motion.put) : 1;
        paintPeg(painter, centre, side * scale, symbol, scene.look, scene.dress.theme);
    }
    if (place != scene.symbols.cursor() || (scene.entry != GuessGridScene::Entry::Ready && !hasFocus))
        return;
    const qreal width = hasFocus ? 3 : 2;
    const qreal r = side / 2 + std::min(3.5, 0.07 * scene.metrics.pitch + width / 2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(faded(colour(scene.dress.theme, Role::Lamp), hasFocus ? 1.0F : 0.6F), width));
    painter.drawEllipse(centre, r, r);
}

void paintName(QPainter &painter, const GuessGridScene &scene, const GuessGridRow &row, const QRectF &area)
{
    const qreal dot = 5;
    const QPointF centre(area.left() + dot, area.center().y());
    painter.setPen(QPen(boneOf(scene, 0.9F), 1.4));
    painter.setBrush(seatColour(row.colour));
    painter.drawEllipse(centre, dot, dot);
    painter.setPen(boneOf(scene, 1));
    const QRectF text = area.adjusted(2 * dot + 5, 0, -8 + dot, 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(painter.font()).elidedText(row.name, Qt::ElideRight, text.width()));
}

void paintLabel(QPainter &painter, const GuessGridScene &scene, const GuessGridCell &cell)
{
    const int filled = static_cast<int>(scene.rows.size());
    const bool isLater = cell.row > filled || (cell.row == filled && !scene.entersRow());
    QRectF area = cell.area.adjusted(0.6 * scene.metrics.pad(), 0, 0, 0);
    painter.setFont(font(TypeRole::Small, scene.dress.textScale));
    painter.setPen(boneOf(scene, isLater ? 0.5F : 0.85F));
    painter.drawText(QRectF(area.topLeft(), QSizeF(scene.metrics.number, area.height())), Qt::AlignCenter,
                     QString::number(cell.row + 1));
    area.setLeft(area.left() + scene.metrics.number);
    if (cell.row < filled && !scene.rows[static_cast<std::size_t>(cell.row)].name.isEmpty())
        paintName(painter, scene, scene.rows[static_cast<std::size_t>(cell.row)], area);
}

void paintAnswer(QPainter &painter, const GuessGridScene &scene, const GuessGridCell &cell)
{
    const CodeMetrics &m = scene.metrics;
    const GuessGridRow &row = scene.rows[static_cast<std::size_t>(cell.row)];
    const QPointF pips(cell.area.left() + 0.8 * m.pad(), cell.area.center().y() - m.step);
    const bool isNewest = cell.row + 1 == static_cast<int>(scene.rows.size());
    if (row.isPending) {
        const qreal away = std::min(5.0, 0.25 * m.step + 1);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour(scene.dress.theme, Role::Lamp), 2));
        painter.drawRoundedRect(
            QRectF(pips, feedbackSize(m.length, m.step)).adjusted(-away, -away, away, away), 8, 8);
    }
    const qreal shown = isNewest && !row.isPending ? scene.motion.answer / qreal(answeringTime) : 1;
    paintFeedback(painter, pips, m.step, m.length, row.feedback, scene.dress.theme, shown);
}

void paintGuessed(QPainter &painter, const GuessGridScene &scene, QPointF centre, QChar symbol)
{
    if (symbol.isNull())
        paintCover(painter, centre, scene.metrics.peg(), scene.dress.theme);
    else
        paintPeg(painter, centre, scene.metrics.peg(), symbol, scene.look, scene.dress.theme);
}

void paintCaptionLine(QPainter &painter, const QRectF &line, const QString &text, Qt::Alignment side)
{
    painter.drawText(line, static_cast<int>(Qt::AlignVCenter | side) | Qt::TextSingleLine,
                     QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, line.width()));
}

} // namespace

int GuessGridScene::rowCount() const
{
    const int used = static_cast<int>(rows.size()) + (entersRow() ? 1 : 0);
    return std::max(used, std::min(metrics.rows, limit));
}

void paintCaption(QPainter &painter, const QRectF &area, const CodeCaption &caption, const Look &look)
{
    const qreal high = captionLine * look.textScale;
    const QRectF line(area.left() + 4, area.top(), area.width() - 8, high);
    const QFont title = fitted(font(TypeRole::Strong, look.textScale), caption.title, line.width(),
                               leastTitle);
    const QFont detail = font(TypeRole::Small, look.textScale);
    painter.setFont(title);
    painter.setPen(colour(look.theme, Role::Text));
    paintCaptionLine(painter, line, caption.title, Qt::AlignLeft);
    const qreal left = line.width() - QFontMetricsF(title).horizontalAdvance(caption.title) - space::row;
    painter.setFont(detail);
    painter.setPen(colour(look.theme, Role::Muted));
    if (area.height() >= 2 * high)
        paintCaptionLine(painter, line.translated(0, high - 2), caption.detail, Qt::AlignLeft);
    else if (QFontMetricsF(detail).horizontalAdvance(caption.detail) <= left)
        paintCaptionLine(painter, line, caption.detail, Qt::AlignRight);
}

qreal captionWidth(const QSizeF &area, const CodeCaption &caption, const Look &look)
{
    const bool isBelow = area.height() >= 2 * captionLine * look.textScale;
    if (!isBelow && !caption.detail.isEmpty())
        return area.width();
    const QFontMetricsF title(font(TypeRole::Strong, look.textScale));
    const QFontMetricsF detail(font(TypeRole::Small, look.textScale));
    const qreal words = std::max(title.horizontalAdvance(caption.title),
                                 detail.horizontalAdvance(caption.detail));
    return std::min(area.width(), words + space::row);
}

void paintFelt(QPainter &painter, const GuessGridScene &scene)
{
    const QRectF felt(QPointF(), scene.metrics.size());
    paintShadow(painter, felt, radius::board, scene.dress.theme);
    if (scene.isAwaited) {
        const qreal away = ringAway + ringWidth / 2;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour(scene.dress.theme, Role::Lamp), ringWidth));
        painter.drawRoundedRect(felt.adjusted(-away, -away, away, away), radius::board + away,
                                radius::board + away);
    }
    QPainterPath shape;
    shape.addRoundedRect(felt, radius::board, radius::board);
    painter.fillPath(shape, colour(scene.dress.theme, Role::Felt));
    painter.setClipPath(shape);
    const QRectF head(0, 0, felt.width(), scene.metrics.head());
    painter.fillRect(head, faded(colour(scene.dress.theme, Role::FeltDeep), 0.72F));
    painter.fillRect(QRectF(0, head.bottom() - 1, felt.width(), 1), boneOf(scene, 0.14F));
}

void paintCodeCell(QPainter &painter, const GuessGridScene &scene, const GuessGridCell &cell)
{
    const int place = cell.column - 1;
    const QPointF centre = cell.area.center();
    if (place < 0)
        return paintCodeSign(painter, scene, cell.area);
    if (place >= scene.metrics.length)
        return;
    switch (scene.code) {
    case Code::Entered:
        return paintEntry(painter, scene, centre, place, cell.hasFocus);
    case Code::Open:
        return paintTurning(painter, scene, centre, place);
    case Code::Covered:
        return paintCover(painter, centre, scene.metrics.peg(), scene.dress.theme);
    case Code::Missing:
        return paintSlot(painter, scene, centre, Qt::DashLine);
    }
}

void paintGuessCell(QPainter &painter, const GuessGridScene &scene, const GuessGridCell &cell)
{
    const int place = cell.column - 1;
    const int filled = static_cast<int>(scene.rows.size());
    const QPointF centre = cell.area.center();
    if (place < 0)
        return paintLabel(painter, scene, cell);
    if (place < scene.metrics.length) {
        if (cell.row < filled) {
            const QString &guess = scene.rows[static_cast<std::size_t>(cell.row)].guess;
            return paintGuessed(painter, scene, centre, place < guess.size() ? guess.at(place) : QChar());
        }
        if (cell.row == filled && scene.entersRow())
            return paintEntry(painter, scene, centre, place, cell.hasFocus);
        return paintWell(painter, centre, scene.metrics.peg(), WellDepth::Later, scene.dress.theme);
    }
    if (cell.row < filled)
        paintAnswer(painter, scene, cell);
}

int turningTime(int length)
{
    return turnEach + turnApart * (length - 1);
}

} // namespace ui
