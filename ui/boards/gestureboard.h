#pragma once

#include "boards/accessiblecells.h"
#include "boards/board.h"
#include "boards/gesturescene.h"

#include <QTimer>
#include <QVariantAnimation>

namespace ui {

// The table of rock-paper-scissors: a circle of gestures to choose from, or a search among many, and between
// the rounds everybody's throws as they turn over. Left and Right go round the circle, typing finds a
// gesture, Enter or Space throws it. Every gesture is an accessible child.
class GestureBoard : public Board, public AccessibleCells
{
    Q_OBJECT

public:
    explicit GestureBoard(QWidget *parent = nullptr);

    void showView(const QJsonObject &view, const BoardSituation &situation) override;
    void setPlayers(const QStringList &namesBySeat) override;
    void setGrain(quint32) override {}

    [[nodiscard]] int gestures() const { return m_scene.view.gestures; }
    [[nodiscard]] int chosen() const { return m_scene.chosen; }
    // Whether the throws of the last round lie open, rather than the gestures to choose from.
    [[nodiscard]] bool isOpened() const { return m_scene.opened; }
    [[nodiscard]] const std::vector<int> &found() const { return m_scene.found; }
    // What is under a point: a gesture to choose.
    [[nodiscard]] std::optional<int> gestureAt(QPointF point) const;
    [[nodiscard]] QPoint gestureCentre(int gesture) const;
    [[nodiscard]] QPoint actionCentre() const;

    void choose(int gesture);
    // Throws what is chosen, or says why that cannot be.
    void throwChosen();
    // From the opened throws to the next round.
    void goOn();

    [[nodiscard]] int cellCount() const override { return m_scene.view.gestures; }
    [[nodiscard]] QString cellName(int index) const override;
    [[nodiscard]] QRect cellArea(int index) const override;
    [[nodiscard]] int cellUnder(QPoint point) const override { return gestureAt(point).value_or(-1); }
    [[nodiscard]] int currentCellIndex() const override { return m_scene.chosen; }
    void focusCell(int index) override { choose(index); }
    void pressCell(int index) override;

    [[nodiscard]] QSize sizeHint() const override { return {560, 560}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 240}; }

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void refresh();
    void open();
    void search(const QString &text);
    [[nodiscard]] bool steer(const QKeyEvent &event);
    [[nodiscard]] bool type(const QKeyEvent &event);
    void step(int by);
    void announceOpened();
    [[nodiscard]] QRectF action() const;

    GestureScene m_scene;
    BoardSituation m_situation;
    bool m_byKeyboard = false;
    QVariantAnimation m_turning;
    QTimer m_lying; // until the opened throws make way by themselves
};

} // namespace ui
