#include "boards/gesturecorners.h"

#include "boards/gesturepaint.h"

#include <algorithm>

namespace ui {

namespace {

QString standing(const GestureScene &scene)
{
    const GestureView &view = scene.view;
    if (!view.isForPoints())
        return GestureBoardTexts::tr("%1 of %2 in", "players").arg(view.in.size()).arg(view.scores.size());
    const auto best = std::ranges::max_element(view.scores);
    return best == view.scores.end() ? QString()
                                     : GestureBoardTexts::tr("best: %1 of %2").arg(*best).arg(view.firstTo);
}

// One's own points, while there is something to win.
QString ownStanding(const GestureScene &scene)
{
    const GestureView &view = scene.view;
    const auto own = static_cast<std::size_t>(scene.ownSeat.value_or(-1));
    if (view.isForPoints())
        return own < view.scores.size() ? GestureBoardTexts::tr("You have %1").arg(view.scores[own])
                                        : QString();
    return scene.ownSeat && !view.in.contains(*scene.ownSeat) ? GestureBoardTexts::tr("You are out")
                                                              : QString();
}

} // namespace

void paintGestureCorners(QPainter &painter, const GestureScene &scene)
{
    if (!scene.begun)
        return;
    const QColor text = colour(scene.board.theme, Role::Text);
    const QColor muted = colour(scene.board.theme, Role::Muted);
    const qreal high = scene.geometry.lineHeight();
    const auto write = [&](const QRectF &corner, int line, const QString &words, Qt::Alignment side) {
        const QRectF area(corner.left(), corner.top() + line * high, corner.width(), high);
        paintLine(painter, area, words,
                  font(line == 0 ? TypeRole::Strong : TypeRole::Small, scene.geometry.textScale()),
                  line == 0 ? text : muted, side | Qt::AlignVCenter);
    };
    const QRectF left = scene.geometry.leftCorner();
    const bool isBetween = scene.isOpened() || scene.view.phase != GestureView::Phase::Commit;
    write(left, 0,
          GestureBoardTexts::tr("Round %1").arg(scene.isOpened() ? scene.view.decided() : scene.view.round),
          Qt::AlignLeft);
    write(left, 1,
          isBetween ? QString()
                    : GestureBoardTexts::tr("%1 of %2 sealed", "throws")
                          .arg(scene.view.committed.size())
                          .arg(scene.view.in.size()),
          Qt::AlignLeft);
    if (scene.view.scores.empty())
        return; // looking back: how it stood then is not known any more
    const QRectF right = scene.geometry.rightCorner();
    const QString own = ownStanding(scene);
    write(right, 0, own.isEmpty() ? standing(scene) : own, Qt::AlignRight);
    write(right, 1, own.isEmpty() ? QString() : standing(scene), Qt::AlignRight);
}

} // namespace ui
