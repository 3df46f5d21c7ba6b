#pragma once

#include "boards/cellboard.h"
#include "boards/gesturefield.h"
#include "boards/gesturescene.h"
#include "boards/openedround.h"

namespace ui {

// The table of rock-paper-scissors: a circle of gestures to choose from, or a search among many, and between
// the rounds everybody's throws as they turn over. Nothing is chosen to begin with: one click, the arrows,
// its number or its name chooses a gesture, a second click on it, *Throw*, Enter or Space throws it. Its
// cells are the gestures, and the throws once they are opened.
class GestureBoard : public CellBoard
{
    Q_OBJECT

public:
    explicit GestureBoard(QWidget *parent = nullptr);

    void setLooks(const QList<PlayerLook> &bySeat) override;
    [[nodiscard]] QString cellName(int cell) const override;
    [[nodiscard]] int currentPart() const override;
    void act(int part, Action action) override;

    [[nodiscard]] std::optional<int> chosen() const { return m_scene.chosen(); }
    // Whether the throws of the last round lie open, rather than the gestures to choose from.
    [[nodiscard]] bool isOpened() const { return m_scene.isOpened(); }
    // Whether they are still turning over.
    [[nodiscard]] bool isTurning() const { return m_motion.isRunning(); }
    // Where the one button lies.
    [[nodiscard]] QRectF action() const;

protected:
    bool read(const QJsonObject &view) override;
    [[nodiscard]] Cells layOut() override;
    [[nodiscard]] std::optional<int> target(int cell) const override;
    [[nodiscard]] QJsonObject moveAt(int cell) const override { return {{QStringLiteral("gesture"), cell}}; }
    [[nodiscard]] bool mayMove() const override { return m_scene.mayChoose; }
    [[nodiscard]] std::optional<int> cellAt(QPointF point) const override;
    void moveTo(int gesture) override;
    void press(int cell) override;
    void paint(QPainter &painter, const BoardScene &scene) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    // What follows from view, situation and choice.
    void refresh();
    // It was moved; opened throws make way for it.
    void showChoice();
    void showRound();
    // Or says why that cannot be.
    void throwChosen();

    OpenedRound m_round{m_motion};
    GestureScene m_scene{m_board, m_round};
    QString m_match;
    bool m_clicked = false; // the last click has chosen a gesture
    int m_rolled = 0;       // of the mouse's wheel, in eighths of a degree
    GestureField *m_field;  // with many gestures, as long as one may choose
};

} // namespace ui
