#include "boards/guessgridpainting.h"

#include "style/style.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ui {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr int turnEach = 220;
constexpr int turnApart = 60;

QColor boneOf(const GuessGridScene &scene, float alpha)
{
    return faded(colour(scene.theme, Role::Bone), alpha);
}

void paintGround(QPainter &painter, const GuessGridScene &scene)
{
    const QRectF felt(0, 0, scene.metrics.width(), scene.metrics.height(scene.rowsSeen));
    QPainterPath shape;
    shape.addRoundedRect(felt, radius::board, radius::board);
    painter.fillPath(shape, colour(scene.theme, Role::Felt));
    painter.save();
    painter.setClipPath(shape);
    const QRectF head(0, 0, felt.width(), scene.metrics.head());
    painter.fillRect(head, faded(colour(scene.theme, Role::FeltDeep), 0.72F));
    painter.fillRect(QRectF(0, head.bottom() - 1, felt.width(), 1), boneOf(scene, 0.14F));
    painter.restore();
}

// The icon left of the code: locked, or seen by its owner only.
void paintCodeSign(QPainter &painter, const GuessGridScene &scene)
{
    using Code = GuessGridScene::Code;
    const bool closed = scene.code == Code::Covered;
    if (!closed && !(scene.isOwnCode && scene.code == Code::Open))
        return;
    const int side = std::clamp(qRound(0.34 * scene.metrics.pitch), 13, 20);
    const QPixmap sign = icon(closed ? u"lock" : u"eye", boneOf(scene, 0.85F), side,
                              painter.device()->devicePixelRatioF());
    const qreal x = 0.6 * scene.metrics.pad() + scene.metrics.number / 2;
    painter.drawPixmap(QPointF(std::round(x - side / 2.0), std::round(scene.headY() - side / 2.0)), sign);
}

// A cover narrows to its edge and comes up as a peg.
void paintTurning(QPainter &painter, const GuessGridScene &scene, int place)
{
    const QPointF centre = scene.centre(place, scene.headY());
    const qreal part = std::clamp((scene.turned - turnApart * place) / qreal(turnEach), 0.0, 1.0);
    painter.save();
    painter.translate(centre);
    painter.scale(std::max(0.02, std::abs(1 - 2 * part)), 1);
    if (part < 0.5)
        paintCover(painter, {}, scene.metrics.peg(), scene.theme);
    else if (place < scene.codeText.size())
        paintPeg(painter, {}, scene.metrics.peg(), scene.codeText.at(place), scene.look, scene.theme);
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

void paintEntry(QPainter &painter, const GuessGridScene &scene, qreal y)
{
    const qreal side = scene.metrics.peg();
    const bool ready = scene.entry == GuessGridScene::Entry::Ready;
    for (int place = 0; place < scene.symbols.length(); ++place) {
        const QPointF centre = scene.centre(place, y);
        paintWell(painter, centre, side, WellDepth::Next, scene.theme);
        if (scene.code == GuessGridScene::Code::Entered)
            paintSlot(painter, scene, centre, Qt::SolidLine);
        if (const QChar symbol = scene.symbols.at(place); !symbol.isNull()) {
            const qreal scale = place == scene.putPlace ? scene.put : 1;
            paintPeg(painter, centre, side * scale, symbol, scene.look, scene.theme);
        }
        if (place != scene.symbols.cursor() || (!ready && !scene.hasFocus))
            continue;
        const qreal width = scene.hasFocus ? 3 : 2;
        const qreal r = side / 2 + std::min(3.5, 0.07 * scene.metrics.pitch + width / 2);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(faded(colour(scene.theme, Role::Lamp), scene.hasFocus ? 1.0F : 0.6F), width));
        painter.drawEllipse(centre, r, r);
    }
}

void paintCode(QPainter &painter, const GuessGridScene &scene)
{
    paintCodeSign(painter, scene);
    if (scene.code == GuessGridScene::Code::Entered)
        return paintEntry(painter, scene, scene.headY());
    for (int place = 0; place < scene.metrics.length; ++place) {
        const QPointF centre = scene.centre(place, scene.headY());
        if (scene.code == GuessGridScene::Code::Open)
            paintTurning(painter, scene, place);
        else if (scene.code == GuessGridScene::Code::Covered)
            paintCover(painter, centre, scene.metrics.peg(), scene.theme);
        else
            paintSlot(painter, scene, centre, Qt::DashLine);
    }
}

void paintLabel(QPainter &painter, const GuessGridScene &scene, int index, const QString &name, int colour,
                bool isLater)
{
    const CodeMetrics &m = scene.metrics;
    const QRectF row(0.6 * m.pad(), scene.rowY(index) - m.pitch / 2, m.label, m.pitch);
    painter.setFont(font(TypeRole::Small, scene.textScale));
    painter.setPen(boneOf(scene, isLater ? 0.5F : 0.85F));
    const QFontMetricsF metrics(painter.font());
    painter.drawText(QRectF(row.left(), row.top(), m.number, row.height()), Qt::AlignCenter,
                     QString::number(index + 1));
    if (name.isEmpty())
        return;
    const qreal dot = 5;
    const QPointF centre(row.left() + m.number + dot, row.center().y());
    painter.setPen(QPen(boneOf(scene, 0.9F), 1.4));
    painter.setBrush(seatColour(colour));
    painter.drawEllipse(centre, dot, dot);
    painter.setPen(boneOf(scene, 1));
    const QRectF text(centre.x() + dot + 5, row.top(), row.right() - centre.x() - dot - 8, row.height());
    painter.drawText(text, Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(name, Qt::ElideRight, text.width()));
}

void paintFrame(QPainter &painter, const GuessGridScene &scene, QPointF topLeft)
{
    const QSizeF size = feedbackSize(scene.metrics.length, scene.metrics.step);
    const qreal away = std::min(5.0, 0.25 * scene.metrics.step + 1);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour(scene.theme, Role::Lamp), 2));
    painter.drawRoundedRect(QRectF(topLeft, size).adjusted(-away, -away, away, away), 8, 8);
}

void paintGuess(QPainter &painter, const GuessGridScene &scene, int index)
{
    const GuessGridRow &row = scene.rows[static_cast<std::size_t>(index)];
    const qreal y = scene.rowY(index);
    paintLabel(painter, scene, index, row.name, row.colour, false);
    for (int place = 0; place < scene.metrics.length; ++place) {
        const QPointF centre = scene.centre(place, y);
        if (place < row.guess.size())
            paintPeg(painter, centre, scene.metrics.peg(), row.guess.at(place), scene.look, scene.theme);
        else
            paintCover(painter, centre, scene.metrics.peg(), scene.theme);
    }
    const QPointF pips(scene.metrics.feedbackX(), y - scene.metrics.step);
    const bool newest = index + 1 == static_cast<int>(scene.rows.size());
    if (row.isPending)
        paintFrame(painter, scene, pips);
    paintFeedback(painter, pips, scene.metrics.step, scene.metrics.length, row.feedback, scene.theme,
                  newest && !row.isPending ? scene.answered : 1);
}

void paintRows(QPainter &painter, const GuessGridScene &scene)
{
    const int filled = static_cast<int>(scene.rows.size());
    for (int index = 0; index < scene.rowCount(); ++index) {
        const qreal y = scene.rowY(index);
        if (y < scene.rowsArea().top() - scene.metrics.pitch
            || y > scene.rowsArea().bottom() + scene.metrics.pitch)
            continue;
        if (index < filled) {
            paintGuess(painter, scene, index);
            continue;
        }
        const bool next = index == filled && scene.entersRow();
        paintLabel(painter, scene, index, {}, {}, !next);
        if (next)
            paintEntry(painter, scene, y);
        for (int place = 0; !next && place < scene.metrics.length; ++place)
            paintWell(painter, scene.centre(place, y), scene.metrics.peg(), WellDepth::Later, scene.theme);
    }
}

} // namespace

int GuessGridScene::rowCount() const
{
    const int used = static_cast<int>(rows.size()) + (entersRow() ? 1 : 0);
    return std::max(used, std::min(rowsSeen, limit));
}

QRectF GuessGridScene::rowsArea() const
{
    return {0, metrics.head(), metrics.width(), metrics.height(rowsSeen) - metrics.head()};
}

qreal GuessGridScene::rowY(int row) const
{
    return metrics.head() + 0.6 * metrics.pad() + (row + 0.5) * metrics.pitch - scrolled;
}

qreal GuessGridScene::headY() const
{
    return metrics.head() / 2;
}

qreal GuessGridScene::entryY() const
{
    return code == Code::Entered ? headY() : rowY(static_cast<int>(rows.size()));
}

void paintGuessGrid(QPainter &painter, const GuessGridScene &scene)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    paintGround(painter, scene);
    painter.save();
    painter.setClipRect(scene.rowsArea());
    paintRows(painter, scene);
    painter.restore();
    paintCode(painter, scene);
}

int turningTime(int length)
{
    return turnEach + turnApart * (length - 1);
}

} // namespace ui
