#pragma once

#include "pages/endplaces.h"
#include "style/roles.h"
#include "widgets/presswatch.h"

#include <QPixmap>
#include <QVariantAnimation>
#include <QWidget>

namespace ui {

class BoardStack;
class MatchHeader;
struct MatchModel;

// How far each part of the end of a match has come: 0 not there, 1 in its place, and a little more on the way
// for what swings past it.
struct EndFrame
{
    double warmth = 1; // of the lamp behind the board
    double stage = 1;
    double aside = 1;
    double crown = 1;
    double strokes = 1;
    bool operator==(const EndFrame &) const = default;
};

// In ms.
inline constexpr int endMotionTime = 800;
[[nodiscard]] EndFrame endFrameAt(int milliseconds);

// Who stands on the board's rim when a match is over: figures that come up, and a crown that drops. They lie
// over header and board, in front of no text, and say nothing that the header does not say. Nothing waits for
// them, and a click or a key goes past their motion.
class EndView : public QWidget
{
    Q_OBJECT

public:
    // Borrows both, which outlive it.
    EndView(MatchHeader &header, BoardStack &middle);

    // Moves where the end is news; after header and board have shown the match.
    void show(const MatchModel &match);
    using QWidget::show;
    // How much of its light the lamp behind the board gives, to 1.
    [[nodiscard]] qreal warmth() const;
    // Where they stand, in the parent's coordinates.
    [[nodiscard]] const EndPlaces &places() const { return m_places; }
    [[nodiscard]] bool isMoving() const { return m_clock.state() == QVariantAnimation::Running; }

signals:
    void warmthChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void begin(int delay);
    void arrange();
    [[nodiscard]] EndRoom measured() const;
    void paintPlace(QPainter &painter, const EndPlace &place) const;
    void paintSeat(QPainter &painter, const EndPlace &place) const;

    MatchHeader &m_header;
    BoardStack &m_middle;
    EndScene m_scene;
    EndPlaces m_places;
    EndFrame m_frame;
    PressWatch m_presses{[this] { m_clock.stop(); }}; // outlives the clock, which tells when it stops
    QVariantAnimation m_clock;
};

// The light of a lamp behind a board, which ends within the panel.
void paintWarmth(QPainter &painter, const QRectF &panel, const QRectF &board, qreal strength, Theme theme);

} // namespace ui
